import { describe, expect, it } from 'vitest';
import { allQuestions, firstQuestions, judge } from '../../../src/check/judge.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import type { Kind } from '../../../src/model/words.ts';

function judged(text: string, kind?: Kind) {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  return judge({ seen, kind: kind ?? seen.kind, audience: 'person', danger: [], isDated: false });
}

/** What is asked first, by what it asks for. */
const asked = (text: string) => firstQuestions(judged(text)).map(({ field }) => field);

/** What nobody asks of goods, of money, and of who wants or asks something. */
const OF_GOODS = ['version', 'steps', 'error', 'tried', 'expected'];
const OF_MONEY = ['steps', 'expected', 'actual'];
const OF_WISHES = ['version', 'steps', 'error', 'when', 'tried', 'expected', 'actual', 'outcome', 'attachment'];
const OF_PROGRAMS = ['outcome', 'expected', 'actual'];
const OF_ACCOUNTS = ['version', 'expected', 'outcome', 'actual'];
const OF_STAFF = ['version', 'steps', 'error', 'tried', 'expected', 'attachment'];

describe('a call for a person', () => {
  it.each(['Need to speak to someone', 'Can I talk to a human please', 'Есть кто живой?', 'Соедините с оператором', 'оператора!'])(
    'is asked what it is about: %s',
    (text) => {
      expect(asked(text)[0]).toBe('description');
      expect(judged(text).level).toBe('unusable');
    },
  );
});

describe('a complaint of one line', () => {
  it.each<[text: string, needed: string, never: readonly string[]]>([
    ['I cannot sign in.', 'reference', OF_ACCOUNTS],
    ['got a problem with my account', 'description', OF_ACCOUNTS],
    ['My account is blocked', 'reference', OF_ACCOUNTS],
    ['The app keeps crashing.', 'version', OF_PROGRAMS],
    ['The app crashes', 'version', OF_PROGRAMS],
    ["It won't print.", 'version', OF_PROGRAMS],
    ["I can't upload photos", 'version', OF_PROGRAMS],
    ['The screen is black.', 'version', OF_PROGRAMS],
    ['Nothing happens when I press Pay.', 'version', OF_PROGRAMS],
    ['My order never arrived', 'reference', OF_GOODS],
    ['Where is my parcel?', 'reference', OF_GOODS],
    ['Payment failed', 'reference', OF_MONEY],
    ['Не могу войти в личный кабинет.', 'reference', OF_ACCOUNTS],
    ['Не приходит код.', 'reference', OF_ACCOUNTS],
    ['проблема с аккаунтом', 'description', OF_ACCOUNTS],
    ['Аккаунт заблокирован', 'reference', OF_ACCOUNTS],
    ['Приложение вылетает', 'version', OF_PROGRAMS],
    ['Не загружаются фотографии', 'version', OF_PROGRAMS],
    ['Чёрный экран.', 'version', OF_PROGRAMS],
    ['Нажимаю «Оплатить», ничего не происходит.', 'version', OF_PROGRAMS],
    ['Заказ так и не пришёл', 'reference', OF_GOODS],
    ['Где мой заказ?', 'reference', OF_GOODS],
    ['Оплата не прошла', 'reference', OF_MONEY],
    ['Привезли не тот размер.', 'reference', OF_GOODS],
    ['Хочу вернуть деньги.', 'reference', ['version', 'steps', 'error', 'expected']],
    ['Please add a dark mode.', 'contact', OF_WISHES],
    ['Please add a darker background.', 'contact', OF_WISHES],
    ['Please let me hide the toolbar on my laptop.', 'contact', OF_WISHES],
    ['Please delete my account.', 'reference', OF_WISHES],
    ['Send me the invoice for October, please.', 'reference', OF_WISHES],
    ['Хочу пожаловаться на оператора: 24 ноября бросил трубку', 'reference', OF_STAFF],
    ['The cashier was rude to me on 24 November.', 'reference', OF_STAFF],
    ['Ваш водитель мне нахамил.', 'when', OF_STAFF],
    ['Подошва отклеилась у ботинок, заказ 55-100', 'attachment', OF_GOODS],
    ['The vacuum cleaner from order 30-603, bought on 2 October, stopped sucking.', 'contact', OF_GOODS],
    ['The dress has a hole in the sleeve.', 'reference', ['steps', 'error', 'tried', 'expected']],
    ['Hi, I ordered a blender and it came broken, order 4451-22.', 'outcome', [...OF_GOODS, 'actual']],
    ['Кассир недодал мне 100 рублей.', 'reference', ['steps', 'expected', 'version']],
    ['Удалите мой номер из базы рассылок.', 'reference', OF_WISHES],
    ['Прошу выслать справку об отсутствии задолженности.', 'reference', OF_WISHES],
  ])('is asked what a desk would ask of it: %s', (text, needed, never) => {
    expect(asked(text)).toContain(needed);
    expect(allQuestions(judged(text)).filter(({ field }) => never.includes(field))).toEqual([]);
    expect(judged(text).level === 'unusable').toBe(needed === 'description');
  });

  it.each(['Please fix it.', 'Почините, пожалуйста.'])('is asked what happened where what it wants done is a remedy: %s', (text) => {
    expect(asked(text)).toContain('actual');
  });

  it.each(['The app keeps crashing.', "It won't print.", 'My account is blocked', 'Site broken', 'Принтер не печатает.', 'Нет звука при звонке'])(
    'is not asked what should be, where the thing is to do what it does not do, though it lacks that: %s',
    (text) => {
      expect(judged(text).lacks).toContain('expected');
      expect(asked(text)).not.toContain('expected');
    },
  );

  it.each([
    'The total is wrong.',
    'Привезли не ту скатерть.',
    'Файл скачивается не тот.',
    "It won't print. I sent the page from the tablet and waited for an hour.",
  ])('is asked what should be where that is not plain, and a longer one as ever: %s', (text) => {
    expect(judged(text).findings.find(({ rule }) => rule === 'missing.expected')?.question).toBeDefined();
  });

  it.each(["Sound doesn't work on calls", 'I have a problem with the printer', 'trouble with the remote', 'Звук на звонках не работает'])(
    'tells what is wrong, though nothing stands beside it: %s',
    (text) => {
      expect(judged(text).lacks).not.toContain('actual');
    },
  );

  it.each([
    "Thank you so much, I can't thank you enough.",
    'I do not want the paper catalogue any more.',
    "Can't I pay later?",
    'Please add dark mode',
  ])('tells nothing wrong where somebody thanks, wishes or asks: %s', (text) => {
    expect(judged(text).seen.sentences[0]?.labels).not.toContain('observed');
  });

  it.each(['There has been no heating in the flat since Monday.', 'Отопления нет вторую неделю, радиатор холодный.'])(
    'is not asked for the version of what has none: %s',
    (text) => {
      expect(judged(text).findings.map(({ rule }) => rule)).not.toContain('missing.version');
    },
  );

  it.each(['Электрокамин не греет.', 'The washing machine does not spin.'])('is asked for the make of a thing that has no program: %s', (text) => {
    expect(firstQuestions(judged(text))[0]?.question?.id).toBe('finding.missing.version.ask.appliance');
  });
});

describe('a call for help', () => {
  const firstId = (text: string) => firstQuestions(judged(text))[0]?.question?.id;

  it.each([
    'Help!',
    'Please call me. 0171 2345678',
    'Can somebody please help me?',
    'I have a problem, please help asap',
    'same problem as last time',
    'Dear Anna, something went wrong again. Please contact me: anna@example.com',
    'Помогите!',
    'Прошу помочь в решении моей проблемы. Очень срочно! Телефон 8 912 345-67-89',
    'У меня возникла проблема, свяжитесь со мной, пожалуйста. 8 912 345-67-89',
    'Прошу помочь. Очень срочно! Телефон 8 912 345-67-89',
    'Доброго времени суток, прошу помочь решить возникшую у меня проблему в кратчайшие сроки.',
    'Здравствуйте, меня зовут Анна Орлова. Перезвоните мне, пожалуйста.',
    'Опять та же беда, помогите',
  ])('that says nothing of the trouble is asked what it is about, and else only what any trouble has: %s', (text) => {
    const { level, score, findings } = judged(text);
    expect([level, score]).toEqual(['unusable', 25]);
    expect(firstId(text)).toBe('ask.plea');
    const ofAny: readonly string[] = ['contact', 'when', 'outcome'];
    expect(findings.map(({ field }) => field).filter((field) => !ofAny.includes(field))).toEqual(['description']);
  });

  it.each(['hello i have a question', 'Здравствуйте, у меня вопрос', 'I have a question about my bill', 'Есть вопрос по заказу 912833'])(
    'that only announces a question is asked for it: %s',
    (text) => {
      expect(firstId(text)).toBe('ask.plea.question');
    },
  );

  it.each([
    'There is a problem with my order 88-120.',
    'There is a problem with my delivery, order 30-701.',
    'Something is wrong with my contract',
    'Проблема с заказом 912833',
    'Возникли сложности с доставкой, заказ 30-701, прошу связаться',
    'Tried everything, still broken. Your last update is rubbish.',
  ])('that names the thing is asked what exactly is wrong with it: %s', (text) => {
    expect(firstId(text)).toBe('finding.weak.vague.ask');
    expect(judged(text).findings.map(({ rule }) => rule)).not.toContain('missing.photo');
  });

  it('can be looked into a little where it has the number of an order', () => {
    expect(judged('There is a problem with my order 88-120.').level).toBe('question');
    expect(judged('There is an issue with order 30-701, please contact me. nat@example.com').level).toBe('question');
    expect(judged('There is a problem with my order.').level).toBe('unusable');
  });

  it.each([
    'What is the problem with my order 88-120?',
    'Что случилось с заказом 912833?',
    'I still wait for my order 88-120. Please help.',
    'Нужен счёт на оплату, позвоните 8 912 345-67-89',
    'I need an invoice for order 10-4471, please reply to anna@example.com.',
    'Please help, my parcel has not come. Order 88-120.',
    'Проблема с кнопкой «Оплатить»',
    'Помогите подключить принтер.',
  ])('is none where something is told, asked or wanted: %s', (text) => {
    expect(judged(text).findings.map(({ rule }) => rule)).not.toContain('weak.vague');
  });
});

describe('what says next to nothing', () => {
  it.each(['???', 'hello?', 'Hi', 'Dear Sir or Madam,', 'Good morning', 'привет', 'Добрый день', 'Когда?'])(
    'is asked what it is about: %s',
    (text) => {
      expect([judged(text).level, firstQuestions(judged(text))[0]?.question?.id]).toEqual(['unusable', 'ask.plea']);
    },
  );

  it.each(['.', 'aaa', 'asdf asdf qwer', '12345', 'test', 'тест', 'Order 55102', 'Invoice 2024-0091, lee@example.com', 'refund'])(
    'can be acted on by nobody: %s',
    (text) => {
      expect(judged(text).level).toBe('unusable');
      expect(firstQuestions(judged(text))[0]?.field).toMatch(/^(?:actual|description)$/);
    },
  );
});

describe('a wish', () => {
  const fieldsOf = (text: string) => allQuestions(judged(text)).map(({ field }) => field);

  it.each([
    'Could you add an option to export charts as SVG? PNG is blurry when I print it.',
    'Could you please add a dark mode to the app? Right now I use a browser extension but it makes charts unreadable.',
    'Please bring back the old calendar view. The new one is confusing.',
    'I wish there was an option to hide completed items in the shopping list. Any chance you can add this?',
    'It would be great if the report could be sorted. Now I cannot sort it.',
    'Сделайте, пожалуйста, тёмную тему.',
    'Хотелось бы тёмную тему в приложении',
    'Верните старый календарь, новый неудобный.',
    'Можно ли добавить экспорт в SVG? PNG при печати размытый.',
  ])('for a feature is no fault, though it says what is bad today: %s', (text) => {
    expect(fieldsOf(text)).toEqual(['contact']);
    expect(judged(text).level).not.toBe('unusable');
  });

  it.each([
    'Could you add support for dark mode? The app crashes when I open it at night.',
    'Верните поиск на сайт, он не работает.',
    'Сделайте вход нормальным, не могу войти.',
    'Charts are blurry since the update. Please add a filter.',
  ])('beside a fault is asked about the fault: %s', (text) => {
    expect(fieldsOf(text).length).toBeGreaterThan(1);
  });

  it.each([
    'Прошу отменить заказ 55-1020. Нашла дешевле',
    'Хочу вернуть платье по заказу 55-1020, передумала',
    'Хочу вернуть платье, не подошёл размер. Заказ 55-1020',
    'I want to return the dress from order 55-1020, it does not fit.',
    'Cancel order 912833 please, I changed my mind',
  ])('of somebody who changed their mind needs neither a photo nor a story: %s', (text) => {
    expect(fieldsOf(text)).toEqual(['contact']);
  });

  it.each(['Пришла куртка с дырой, верните деньги.', 'The charger does not fit, you sent the wrong one. Please replace it. Order 55-1020'])(
    'to give back what is spoilt or wrong may need one: %s',
    (text) => {
      expect(judged(text, 'return').findings.map(({ field }) => field)).toContain('attachment');
    },
  );

  it.each(['I want to delete my account', 'I want to delete my profile.', 'We need to close our old account'])(
    'to end an account is one: %s',
    (text) => {
      expect(fieldsOf(text)).toEqual(['reference', 'contact']);
      expect(judged(text).level).toBe('question');
    },
  );
});

describe('a day to come', () => {
  const rulesOf = (text: string) => judged(text).findings.map(({ rule }) => rule);

  it.each(['Are you open on Friday?', 'Please book a table for Saturday.', 'Забронируйте стол на четверых в субботу на 19:00.'])(
    'is not to be written as one that is past: %s',
    (text) => {
      expect(rulesOf(text)).not.toContain('weak.relative-date');
    },
  );

  it('differs from a day on which something happened', () => {
    expect(rulesOf('The parcel came on Saturday and the lamp in it is broken.')).toContain('weak.relative-date');
  });
});

describe('a question how or where', () => {
  it.each([
    'Как сменить тариф? В приложении кнопки не нашёл.',
    'Где посмотреть историю заказов? В приложении не вижу.',
    'Где найти номер договора? В квитанции его нет.',
    'Где посмотреть историю заказов? На сайте такого раздела не нашла.',
    'How do I change my tariff? I could not find the button in the app.',
    'Where can I find my contract number? It is not on the bill.',
  ])('needs only where to answer, though it was looked for in vain: %s', (text) => {
    expect(asked(text)).toEqual(['contact']);
  });

  it.each(['Как войти в кабинет? Пароль не подходит.', "How do I pay? I can't see the button, it says error 500."])(
    'is asked more where something refuses, or something of the person’s own is to be found: %s',
    (text) => {
      expect(asked(text)).not.toEqual(['contact']);
    },
  );
});
