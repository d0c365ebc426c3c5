import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calm } from '../../../src/check/rules/tone/capitals.ts';
import { judgedAs, rulesOf } from '../../support/judged-as.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const toneOf = (...lines: readonly string[]) => rulesOf({ lines }).filter((rule) => rule.startsWith('tone.'));
const rewriteOf = (text: string) => judgedAs({ lines: [text] }).findings.find(({ rule }) => rule.startsWith('tone.'))?.rewrite?.text;

describe('insults', () => {
  it.each([
    'You idiots lost my parcel.',
    'Are you people brain dead?',
    'What a bunch of clowns.',
    'Your courier is a lazy pig.',
    'My dog is smarter than your support.',
    'Fuck your update.',
    'Идиоты, верните деньги.',
    'Вы там все тупые?',
    'Сборище кретинов.',
    'Вы просто мошенники.',
    'Да пошли вы на хуй.',
    'Тупая корова бросила трубку.',
    'Your managers are clowns.',
    'Your support staff are brain-dead.',
    'Ваши менеджеры - бараны.',
    'Your agent is a pig and a liar.',
    'Ваша Света свинья полная.',
    'Баран, верни деньги.',
    'Клоуны и жулики.',
    'Ваши курьеры наглые хамы.',
    'У вас в поддержке одни дармоеды.',
  ])('are found: %s', (text) => {
    expect(toneOf(text)).toEqual(['tone.insult']);
  });

  it.each([
    ['anger', "I'm furious, this is unacceptable, worst service ever."],
    ['anger in Russian', 'Я крайне возмущён. Безобразие! Обращусь в Роспотребнадзор.'],
    ['the ombudsman', 'I will go to the ombudsman and to the papers.'],
    ['the person themselves', 'I felt like an idiot, I am not a moron.'],
    ['the person themselves, in Russian', 'Сидела весь день как дура, я не идиот, держат за дурака.'],
    ['a thing', 'Тупо не работает эта дурацкая кнопка, идиотская ситуация.'],
    ['a stupid mistake', 'I made a stupid mistake and your screen is blind to it.'],
    ['thieves that were there', 'Thieves took my card, scammers called me, мошенники украли деньги.'],
    ['words that hold such a stem', 'Хлеба, рубля, корабля, хулиган, сухую, страхую, скотч, договор, употреблять, команда, дуршлаг.'],
    ['English words that hold such a stem', 'The class assembles, the password is in Scunthorpe, cocktail, hello, scrap, shell, button hole.'],
    ['people who are ill', 'Мы больные люди, у меня слепые котята, глухие согласные.'],
    ['goods', 'Your clowns costume came torn, ваши бараны пришли без рогов, одни батарейки сели.'],
    ['a toy pig', 'Your pig toy is pink. Your site sent a pig instead of a cow. Your toys are pigs with torn ears.'],
    ['a toy ram', 'Баран и овца на картинке перепутаны. Ваш плюшевый баран без глаз. Ваши игрушки - бараны без рогов.'],
    ['a money box', 'Ваша копилка - свинья разбилась. Ваша игрушка свинья порвалась. Ваш костюм клоуна мал.'],
    ['where to go', 'Идите на сайт, пошли на склад.'],
  ])('are not found in %s', (_, text) => {
    expect(toneOf(text)).toEqual([]);
  });

  it('are taken out where the rest can stand', () => {
    expect(rewriteOf('You idiots lost my parcel.')).toBe('You lost my parcel.');
    expect(rewriteOf('Идиоты, верните деньги за заказ.')).toBe('Верните деньги за заказ.');
    expect(rewriteOf('вы, идиоты, потеряли мою посылку')).toBe('Вы потеряли мою посылку');
    expect(rewriteOf('You idiots, give me my money back.')).toBe('Give me my money back.');
    expect(rewriteOf('I pay, you idiots, and it stops at 99 %')).toBe('I pay, and it stops at 99 %');
    expect(rewriteOf('Вы идиоты, верните мне деньги')).toBe('Верните мне деньги');
    expect(rewriteOf('Почему вы, козлы, не отвечаете третий день?')).toBe('Почему вы не отвечаете третий день?');
    expect(rewriteOf('The parcel never came, you morons.')).toBe('The parcel never came.');
  });

  it('are not rewritten where nothing would be left', () => {
    expect(rewriteOf('You are idiots.')).toBeUndefined();
    expect(rewriteOf('Сборище кретинов.')).toBeUndefined();
  });
});

describe('threats', () => {
  it.each([
    "I'll burn your office.",
    'I know where you live.',
    'Я вас найду? Найду того, кто закрыл заявку.',
    'Сожгу ваш склад.',
    'Морду набью вашему курьеру.',
  ])('are found: %s', (text) => {
    expect(toneOf(text)).toContain('tone.threat');
  });

  it.each([
    'I will take you to court.',
    "I'll find another provider and tell my friends.",
    'I could kill for a coffee, the deadline kills me.',
    'Подам в суд и напишу отзыв.',
    'Не могу вас найти. Разобью телефон, если так пойдёт.',
    'I know where the parcel is.',
  ])('are not found: %s', (text) => {
    expect(toneOf(text)).toEqual([]);
  });
});

describe('shouting', () => {
  it.each([
    "IT DOESN'T WORK AND IT'S YOUR FAULT",
    'WHERE IS MY ORDER',
    'It happened AGAIN and NOBODY answers.',
    'ГДЕ МОЙ ЗАКАЗ',
    'Третий РАЗ пишу, ВЕРНИТЕ ДЕНЬГИ.',
    'No answer!!!',
  ])('is found: %s', (text) => {
    expect(toneOf(text)).toEqual(['tone.shouting']);
  });

  it.each([
    'It happened AGAIN.',
    'Unbelievable!',
    'SPF, DKIM and DMARC are set, HTTP and JSON too.',
    'SIGBUS in the mmap reader, ERR_CONNECTION_RESET, KB-4417A.',
    'It says "ACCESS DENIED, CALL YOUR ADMINISTRATOR".',
    'Пишет «ДОСТУП ЗАПРЕЩЁН ОБРАТИТЕСЬ В БАНК».',
    'ИВАНОВ ИВАН ПЕТРОВИЧ, СНИЛС и ОСАГО есть.',
    'НЕ привезли. НЕ позвонили.',
  ])('is not found: %s', (text) => {
    expect(toneOf(text)).toEqual([]);
  });

  it.each([
    ['WHERE IS MY ORDER', 'Where is my order'],
    ['ВЕРНИТЕ ДЕНЬГИ НЕМЕДЛЕННО!!!!', 'Верните деньги немедленно.'],
    ['Why is it down AGAIN?!?! The HTTP log is empty.', 'Why is it down again? The HTTP log is empty.'],
    ['CAN I PAY, I AM WAITING', 'Can I pay, I am waiting'],
    ["HELP IT DOESN'T WORK", "Help it doesn't work"],
    ["I CAN'T LOG IN AND THE PDF EXPORT HANGS!!!", "I can't log in and the PDF export hangs."],
    ["IT'S GONE AND I'M TIRED, O'BRIEN'S ORDER, AT FIVE O’CLOCK", "It's gone and I'm tired, O'Brien's order, at five o’clock"],
    ["THEY'VE TAKEN £50, YOU DIDN’T ANSWER", "They've taken £50, you didn’t answer"],
    ['I NEED A REFUND FOR A TV, TELL US WHAT IS WRONG', 'I need a refund for a TV, tell us what is wrong'],
    ["KEVIN'S LAPTOP WON'T START SINCE MONDAY", "Kevin's laptop won't start since Monday"],
    ['THE BUTTON "SAVE" DOES NOTHING', 'The button "SAVE" does nothing'],
    ["Nothing works, I CANNOT and WON'T wait", "Nothing works, I cannot and won't wait"],
    ['Я НЕ МОГУ ВОЙТИ В ЛК С ПК, ООО «ВЕКТОР» УЖЕ ОПЛАТИЛО!!!', 'Я не могу войти в ЛК с ПК, ООО «ВЕКТОР» уже оплатило.'],
    ['НУЖЕН ЧЕК С НДС И ИНН, ИВАН ЖДЁТ В МОСКВЕ', 'Нужен чек с НДС и ИНН, Иван ждёт в Москве'],
    ['ВЫ ОБЕЩАЛИ ПО СМС, ЧТО ПРИДЁТ ТО ЖЕ', 'Вы обещали по СМС, что придёт то же'],
    ['ДЕНЬГИ СНЯЛИ ДВАЖДЫ, А УСЛУГИ НЕТ', 'Деньги сняли дважды, а услуги нет'],
    ['У А. ПЕТРОВА НЕТ СВЕТА', 'У А. Петрова нет света'],
  ])('is offered in calm: %s', (text, quiet) => {
    expect(calm(text)).toBe(quiet);
  });

  it('keeps every letter and digit of what was said', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ABCабв XYZ 27.,!?"«»') }), (text) => letters(calm(text)) === letters(text)));
  });
});

describe('mockery and coarse words', () => {
  it.each([
    ['Thanks for nothing, geniuses.', 'tone.sarcasm'],
    ['Браво, аплодирую стоя.', 'tone.sarcasm'],
    ['This shitty app again.', 'tone.harsh'],
    ['Говняное приложение.', 'tone.harsh'],
  ])('are no more than hints: %s', (text, rule) => {
    const found = judgedAs({ lines: [text] }).findings.filter(({ family }) => family === 'tone');
    expect(found).toMatchObject([{ rule, severity: 'hint' }]);
  });

  it.each(['Thank you for the «Album» update.', 'Спасибо за «Фотоальбом».', 'Great work on the new release.', 'Your stupid app froze.'])(
    'are not seen in %s',
    (text) => {
      expect(toneOf(text)).toEqual([]);
    },
  );
});

it('costs little, so that a rude request that says everything can still be acted on', () => {
  const polite = judgedAs({ lines: [{ text: 'It hangs.', labels: ['observed'] }] });
  const rude = judgedAs({
    lines: [{ text: 'It hangs.', labels: ['observed'] }, 'You idiots.', 'I will kill you.', 'WHERE IS MY MONEY!!!', 'Geniuses.', 'Shit.'],
  });
  expect(polite.score - rude.score).toBeLessThanOrEqual(10);
});

it('takes a home for a threat, and calms a whole sentence', () => {
  expect(rulesOf({ lines: ["If you don't refund me, I will find where you live."] })).toContain('tone.threat');
  expect(rulesOf({ lines: ['Верните деньги, или я узнаю, где вы живёте.'] })).toContain('tone.threat');
  const judged = judgedAs({ lines: ['ЖДУ С 10 НОЯБРЯ!!!', 'СДЕЛАЙТЕ ЧТО-НИБУДЬ СРОЧНО!!!'] });
  expect(judged.findings.flatMap(({ rewrite }) => (rewrite ? [rewrite.text] : []))).toEqual(['Жду с 10 ноября. Сделайте что-нибудь срочно.']);
});

it.each([
  ['says of marks alone that they are marks, once', 'The app lost my notes after the update!!! Give back!!!', ['finding.tone.shouting.marks']],
  ['says of marks alone that they are marks, once', 'После обновления пропали все мои фотографии!!! Верните!!!', ['finding.tone.shouting.marks']],
  ['speaks of capitals where there are some', 'ВЕРНИТЕ МОИ ДЕНЬГИ!!! Жду!!!', ['finding.tone.shouting']],
  ['says nothing to whoever is being robbed', 'С моей карты прямо сейчас снимают деньги, заблокируйте!!!', []],
])('%s: %s', (_, text, messages) => {
  const found = judgedText(seenText(text)).findings.filter(({ rule }) => rule === 'tone.shouting');
  expect(found.map(({ message }) => message.id)).toEqual(messages);
});

it('offers no word or two without their marks', () => {
  const found = judgedText(seenText('Верните!!!')).findings.find(({ rule }) => rule === 'tone.shouting');
  expect(found?.rewrite).toBeUndefined();
});
