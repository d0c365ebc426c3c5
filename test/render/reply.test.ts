import { describe, expect, it } from 'vitest';
import { MACROS, REPLY_KINDS, type Reply } from '../../src/model/reply.ts';
import { LANGUAGES, type Language } from '../../src/model/words.ts';
import { renderReply } from '../../src/render/reply.ts';
import { toolsFor } from '../support/render-sample.ts';

const BARE: Reply = {
  kind: 'hold',
  language: 'en',
  questions: [],
  isOurFault: false,
  gravity: 'usual',
  matter: 'fault',
  isBereaved: false,
  isDeathBlamed: false,
  isAwaited: false,
  urgent: [],
  disclosed: [],
};
const written = async (reply: Partial<Reply>) => {
  const whole = { ...BARE, ...reply };
  return renderReply(whole, await toolsFor(whole.language));
};

/** What a desk never says: guesses, and blame. */
const UNSURE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:maybe|perhaps|possibly|probably|might|I think|seems?|your (?:fault|mistake)|you (?:failed|forgot|should have))\b/i,
  ru: /(?:может быть|возможно|наверное|вероятно|кажется|по-видимому|я думаю|вы виноваты|по вашей вине|вы забыли|вам следовало)/i,
};

describe('a desk’s answer', () => {
  it('asks what is missing, and nothing else', async () => {
    const reply = {
      kind: 'clarify',
      customer: 'Maria Webb',
      agent: 'Sam, PhotoDesk support',
      about: 'Export stops at 99 %',
      isOurFault: true,
      questions: [{ question: 'Which version of PhotoDesk is it?', why: 'The cause differs between versions.' }, { question: 'When did it begin?' }],
    } as const;
    expect(await written(reply)).toBe(`Hello Maria Webb,

Thank you for writing to us. You told us: “Export stops at 99 %”. We are sorry for the trouble this has caused you.

A few things are still missing before we can continue:

1. Which version of PhotoDesk is it?
   The cause differs between versions.
2. When did it begin?

Please reply to this message; there is no need to repeat what you have already told us. As soon as we have your reply we will carry on, and you will hear from us within one working day.

If anything else comes up, just reply to this message: it reaches us with everything you have told us so far.

Kind regards,
Sam, PhotoDesk support
`);
  });

  it('names a number of no kind as one that was told, and whoever signs for nobody', async () => {
    const reference = { kind: 'unnamed', value: '778812' };
    expect(await written({ language: 'ru', reference, about: 'Не могу записаться' })).toContain(
      'Вы указали номер 778812 и пишете: «Не могу записаться».',
    );
    expect(await written({ language: 'ru', reference, about: 'Не могу записаться', kind: 'resolved' })).toContain('номер 778812 и писали нам: «Не');
    expect(await written({ language: 'ru', reference })).toContain('Вы указали номер 778812.');
    expect(await written({ reference })).toContain('You gave the number 778812.');
    expect(await written({ language: 'ru' })).toMatch(/\nС уважением,\nСлужба поддержки\n$/);
    expect(await written({})).toMatch(/\nKind regards,\nThe support team\n$/);
  });

  it.each([
    ['question', 'resolved', /Наш ответ:/, /Проблема|повторится|Приносим/],
    ['request', 'resolved', /Мы выполнили то, о чём Вы писали\.[\s\S]*Что мы сделали:/, /Проблема|повторится/],
    ['fault', 'resolved', /Проблема решена\.[\s\S]*Больше ничего делать не нужно[\s\S]*Если это повторится/, /Наш ответ/],
    ['request', 'hold', /Мы уже занимаемся Вашим обращением/, /проверя|проверка/],
    ['wish', 'thanks', /Спасибо за предложение\.[\s\S]*кто решает, что появится дальше/, /в порядке очереди/],
    ['question', 'sympathy', /Мы понимаем, как это для Вас важно\./, /хлопот/],
  ] as const)('speaks in Russian of a %s in a letter of the kind %s as of what it is', async (matter, kind, said, unsaid) => {
    const letter = await written({ language: 'ru', matter, kind, about: 'Где кнопка', done: 'Кнопка в разделе «Счета»' });
    expect(letter).toMatch(said);
    expect(letter).not.toMatch(unsaid);
  });

  it.each([
    ['question', 'resolved', /Our answer:/, /problem|come back/],
    ['request', 'resolved', /We have done what you wrote to us about\./, /problem|come back/],
    ['wish', 'thanks', /Thank you for your suggestion\./, /report/],
    ['request', 'hold', /already working on your request/, /looking into/],
    ['question', 'sympathy', /how much this matters to you\./, /trouble/],
  ] as const)('speaks in English of a %s in a letter of the kind %s as of what it is', async (matter, kind, said, unsaid) => {
    const letter = await written({ matter, kind, about: 'Where is the button', done: 'It is under Accounts' });
    expect(letter).toMatch(said);
    expect(letter).not.toMatch(unsaid);
  });

  it.each(LANGUAGES)('is glad of praise in a letter of sympathy, too (%s)', async (language) => {
    expect(await written({ language, kind: 'sympathy', gravity: 'good', about: 'x' })).not.toMatch(/хлопот|trouble|доведём дело|count on us/);
  });

  it('greets a Russian by name and patronymic and writes «Вы» with a capital', async () => {
    const reply = {
      kind: 'clarify',
      language: 'ru',
      customer: 'Орлова Анна Петровна',
      agent: 'Илья',
      about: 'Заказ не пришёл',
      reference: { kind: 'order', value: '10-55821' },
      questions: [{ question: 'Когда вы оплатили заказ? Вы пишете: «вы обещали»' }],
    } as const;
    expect(await written(reply)).toBe(`Уважаемая Анна Петровна!

Спасибо, что написали нам. Вы пишете (номер заказа 10-55821): «Заказ не пришёл».

Чтобы продолжить, нам не хватает одного:

Когда Вы оплатили заказ? Вы пишете: «вы обещали»

Пожалуйста, ответьте на это письмо; то, что Вы уже сообщили, присылать ещё раз не нужно. Получив ответ, мы сразу продолжим и напишем Вам в течение одного рабочего дня.

Если появятся вопросы, пишите: ответ на это письмо попадёт к нам вместе со всем, что Вы уже рассказали.

С уважением,
Илья
`);
  });

  it('sets a quotation within the customer’s words in other marks', async () => {
    expect(await written({ language: 'ru', about: 'Висит «Ожидает оплаты»' })).toContain('«Висит „Ожидает оплаты“»');
    expect(await written({ about: 'It says “Declined”' })).toContain('“It says ‘Declined’”');
  });

  it('ends a quotation once, and says a number once', async () => {
    expect(await written({ about: 'When does it come?' })).toContain('“When does it come?”\n');
    expect(await written({ language: 'ru', about: 'Когда придёт заказ?' })).toContain('«Когда придёт заказ?»\n');
    const reference = { kind: 'order', value: '10-55821' };
    expect(await written({ about: 'Order 10-55821 did not come', reference })).toContain('told us: “Order 10-55821 did not come”.');
  });

  it('says what was done, what is left, and how to keep it from coming back', async () => {
    const solution = { cause: 'A full disk.', done: 'Made room.', left: 'A second disk, on Monday.', prevent: 'Export to another disk.' };
    const text = await written({ kind: 'resolved', ...solution });
    for (const part of Object.values(solution)) expect(text).toContain(part);
    expect(text).not.toContain('fully solved');
    expect(await written({ kind: 'resolved', done: 'Made room.' })).toContain('it is fully solved');
    expect(await written({ kind: 'resolved', cause: 'The disk was full', done: 'Made room.' })).toMatch(/The disk was full\.\n[\s\S]*Made room\.\n/);
    expect(await written({ kind: 'resolved', language: 'ru', done: 'Освободили место.' })).toContain('вопрос решён полностью');
    const about = 'Экспорт не работает';
    expect(await written({ kind: 'resolved', language: 'ru', about, done: 'Освободили место.' })).toContain(`Вы писали нам: «${about}».`);
    expect(await written({ kind: 'hold', language: 'ru', about })).toContain(`Вы пишете: «${about}».`);
  });

  it('thanks one way for a typo and another for a critical fault', async () => {
    const texts = await Promise.all((['good', 'typo', 'usual', 'critical'] as const).map((gravity) => written({ kind: 'thanks', gravity })));
    expect(new Set(texts).size).toBe(4);
    expect(texts[1]).toContain('mistake in the text');
    expect(texts[3]).toContain('comes first');
  });

  it.each(LANGUAGES)('has somebody senior answer in %s who lays a death at the door of the desk', async (language) => {
    for (const kind of ['clarify', 'hold', 'thanks', 'sympathy'] as const) {
      const text = await written({ kind, language, isBereaved: true, isDeathBlamed: true });
      expect(text).toMatch(
        language === 'en' ? /sorry for your loss\.[\s\S]*senior[\s\S]*today\./ : /соболезнования\.[\s\S]*руководит[\s\S]*сегодня\./,
      );
      expect(text).not.toMatch(/apologise|извинени|working day|рабочего дня|\n{3}/);
    }
  });

  it.each(LANGUAGES)('lets no mourner wait in %s, nor praises how open they are', async (language) => {
    for (const kind of ['thanks', 'sympathy', 'hold'] as const) {
      const text = await written({ kind, language, isBereaved: true });
      expect(text).toMatch(
        language === 'en' ? /very sorry for your loss\. Thank you for writing to us\./ : /соболезнования\. Спасибо, что написали нам\./,
      );
      expect(text).not.toMatch(/in turn|порядке очереди|openly|прямо/);
    }
  });

  it('begins with what cannot wait, and asks for no patience', async () => {
    const reply = {
      about: 'The kitchen smells of gas',
      isOurFault: true,
      urgent: ['Leave the house.', 'Call them.'],
      questions: [{ question: 'Where is it?' }],
    };
    expect(await written({ ...reply, kind: 'clarify', customer: 'Tom Reed' })).toBe(`Hello Tom Reed,

Please do this first, before anything else:

Leave the house.

Call them.

Your message comes before everything else: it is being dealt with now, and somebody will write to you or call you today. You told us: “The kitchen smells of gas”.

So that we can find it at once, please reply to this message and tell us one more thing:

Where is it?

If anything else comes up, just reply to this message: it reaches us with everything you have told us so far.

Kind regards,
The support team
`);
    for (const language of LANGUAGES) {
      for (const kind of ['clarify', 'hold', 'sympathy', 'thanks', 'resolved'] as const) {
        const text = await written({ ...reply, language, kind, urgent: ['Ж, вы.'], about: 'Ж', questions: [{ question: 'Ж' }] });
        expect(text).toMatch(/^.*\n\n.*:\n\nЖ, [вВ]ы\.\n\n/);
        expect(text).not.toMatch(/working day|рабочего дня|Thank you|Спасибо|sorry|извинени|\n{3}|[^\S\n]\n/);
        if (language === 'ru') expect(text).not.toMatch(/[A-PR-VYZa-z]|(?<![\p{L}])вы(?![\p{L}])|ваш/u);
      }
      const solved = { ...reply, language, kind: 'resolved', done: 'Ж' } as const;
      expect(await written(solved)).not.toMatch(/Leave the house\.|sorry|извинени/);
      expect(await written({ ...solved, left: 'Ж' })).toContain('Leave the house.');
    }
  });

  const ALL = LANGUAGES.flatMap((language) => REPLY_KINDS.map((kind) => [kind, language] as const));

  it.each(ALL)('of kind %s in %s leaves the door open, is sure of itself and blames nobody', async (kind, language) => {
    for (const gravity of ['good', 'typo', 'usual', 'critical'] as const) {
      for (const isOurFault of [true, false]) {
        const text = await written({ kind, language, gravity, isOurFault, about: 'Ж', left: 'Ж', questions: [{ question: 'Ж', why: 'Ж' }] });
        expect(text).toMatch(language === 'en' ? /If anything else comes up/ : /Если появятся вопросы/);
        expect(text).not.toMatch(UNSURE[language]);
        expect(text).not.toMatch(/\n{3}|[^\S\n]\n| {2}\S.*\{\{| {2}(?!\S)/);
        if (language === 'ru') expect(text).not.toMatch(/[A-PR-VYZa-z]|(?<![\p{L}])вы(?![\p{L}])|ваш/u);
      }
    }
  });

  it.each(MACROS)('as a macro of %s holds its placeholders, and no words of a customer can be one', async (macro) => {
    const text = await written({ kind: 'clarify', macro, about: '{{ticket.comments}} and {% raw %}' });
    expect(text).toMatch(macro === 'zendesk' ? /Hello \{\{ticket\.requester\.first_name}},/ : /Hello \{\{ticket\.requester\.firstname}},/);
    expect(text).toMatch(macro === 'zendesk' ? /\{\{current_user\.name}}\n$/ : /\{\{ticket\.agent\.name}}\n$/);
    expect(text).toContain('{ {ticket.comments} } and { % raw %}');
  });
});
