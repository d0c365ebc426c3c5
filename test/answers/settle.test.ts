import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing } from '../../src/answers/missing.ts';
import { settle } from '../../src/answers/settle.ts';
import { speaker } from '../../src/locale/speaker.ts';
import type { Answers } from '../../src/model/answers.ts';
import { anyAnswers } from './any-answers.ts';

const CONTEXT = { now: new Date('2026-11-24T12:00:00+03:00'), zone: 'Europe/Moscow', language: 'en' } as const;

/** What was found, as `message key` each. */
async function found(answers: Answers, context: Partial<Parameters<typeof settle>[1]> = {}) {
  const { problems, warnings } = await settle(answers, { ...CONTEXT, ...context });
  for (const language of ['en', 'ru'] as const) {
    const say = await speaker(language);
    for (const { message, values } of [...problems, ...warnings]) expect(say(message, values)).not.toContain('undefined');
  }
  const line = ({ message, at }: (typeof problems)[number]) => `${message} ${at?.flag ?? at?.key}`;
  return { problems: problems.map(line), warnings: warnings.map(line) };
}

describe('settle', () => {
  it.each([
    { when: 'in May', since: '2 months ago' },
    { when: 'месяца два назад', since: 'в прошлом месяце' },
  ])('keeps the words for a time of which nobody knows the day any more: %j', async (answers) => {
    expect(await settle(answers, CONTEXT)).toEqual({ answers, problems: [], warnings: [] });
  });

  it('makes moments absolute, says in which zone, and writes the phone number in its international form', async () => {
    const { answers, problems, warnings } = await settle(
      {
        when: 'вчера в 18:30',
        since: 'с 20 ноября',
        lastGood: 'version 4.1',
        neededBy: 'до пятницы',
        contact: { phone: '8 912 345-67-89', email: ' <anna@example.com>' },
        references: [
          { kind: 'purchase-date', value: '1 октября' },
          { kind: 'order', value: '22.11.2026' },
        ],
      },
      { ...CONTEXT, language: 'ru' },
    );
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(answers).toEqual({
      when: '2026-11-23T18:30:00+03:00',
      since: '2026-11-20',
      lastGood: 'version 4.1',
      neededBy: '2026-11-27',
      zone: 'Europe/Moscow',
      contact: { phone: '+7 912 345-67-89', email: 'anna@example.com' },
      references: [
        { kind: 'purchase-date', value: '2026-10-01' },
        { kind: 'order', value: '22.11.2026' },
      ],
    });
  });

  it('reads moments in the zone that the answers name', async () => {
    const { answers } = await settle({ when: '2026-11-22 18:30', zone: 'Asia/Omsk' }, CONTEXT);
    expect(answers).toEqual({ when: '2026-11-22T18:30:00+06:00', zone: 'Asia/Omsk' });
  });

  it('records no zone for an offset that is not of the zone', async () => {
    expect((await settle({ when: '2026-11-22T18:30:00+05:00' }, CONTEXT)).answers).toEqual({ when: '2026-11-22T18:30:00+05:00' });
  });

  it('keeps words that tell more than a day, but where a moment is needed says what was left out', async () => {
    const { answers, warnings } = await settle({ since: 'the update of 20 November', when: 'yesterday 18:30 while exporting' }, CONTEXT);
    expect(answers).toMatchObject({ since: 'the update of 20 November', when: '2026-11-23T18:30:00+03:00' });
    expect(warnings).toEqual([
      {
        message: 'answers.moment.words',
        values: { key: 'when', text: 'yesterday 18:30 while exporting', moment: '23 November 2026, 18:30 (Moscow, UTC+3)' },
        at: { key: 'when', flag: '--when' },
      },
    ]);
  });

  it.each<[string, Answers, string]>([
    ['a day that does not exist', { when: '31 ноября' }, 'answers.moment.impossible --when'],
    ['the same where words may stay', { since: '2026-02-30' }, 'answers.moment.impossible --since'],
    ['a moment that nobody understands', { when: 'after the update' }, 'answers.moment.unclear --when'],
    ['a story that ends like a span', { when: 'we broke weeks ago' }, 'answers.moment.unclear --when'],
    ['a moment far ahead', { when: '2027-01-01 10:00' }, 'answers.moment.future --when'],
    ['a year that has not come', { when: 'in 2031' }, 'answers.span.future --when'],
    ['the end of such a year', { since: 'end of 2027' }, 'answers.span.future --since'],
    ['tomorrow', { when: 'tomorrow' }, 'answers.moment.future --when'],
    ['the day after today', { when: '2026-11-25' }, 'answers.moment.future --when'],
    ['an hour from now', { when: 'через час' }, 'answers.moment.future --when'],
    ['next week', { when: 'на следующей неделе' }, 'answers.span.future --when'],
    ['words beside not knowing', { when: "I don't know, the screen was black" }, 'answers.moment.unclear --when'],
    ['a purchase on no day', { references: [{ kind: 'purchase-date', value: '32.01.2026' }] }, 'answers.moment.impossible --ref'],
    ['a zone that is none', { zone: 'Moscow', when: '18:30' }, 'answers.zone zone'],
    ['a phone number in words', { contact: { phone: 'call me' } }, 'answers.phone.words --phone'],
    ['a phone number too short', { contact: { phone: '+7 912' } }, 'answers.phone.short --phone'],
    ['a phone number of nowhere', { contact: { phone: '89123456789' } }, 'answers.phone.country --phone'],
    ['an address without @', { contact: { email: 'anna' } }, 'answers.email.at --email'],
    ['an address with another header', { recipient: { email: 'a@b.example\r\nBcc: c@d.example' } }, 'answers.email.signs --to'],
    ['a summary as long as a story', { summary: 'x'.repeat(1001) }, 'answers.too-long --summary'],
    ['a path with a NUL', { attachments: [{ path: 'a\0b' }] }, 'answers.bad-path --attach'],
    ['a kind that is none', { kind: 'tecnical' as 'technical' }, 'answers.choice-near --kind'],
    ['a severity that is none', { severity: 'catastrophe' as 'major' }, 'answers.choice --severity'],
  ])('refuses %s', async (_, answers, problem) => {
    expect((await found(answers)).problems).toEqual([problem]);
  });

  it.each<[string, Answers, string]>([
    ['a day ahead of what may be one', { kind: 'delivery', when: '2027-01-01 10:00' }, 'answers.moment.ahead --when'],
    ['a week ahead of what may be one', { kind: 'delivery', when: 'next week' }, 'answers.span.ahead --when'],
    ['a wish for the past', { neededBy: '2026-11-01' }, 'answers.moment.past --needed-by'],
    ['a wish for a month that is over', { neededBy: 'last month' }, 'answers.span.past --needed-by'],
    ['a guess at the half of the day', { when: 'yesterday at 6' }, 'answers.moment.half --when'],
    ['an address that looks mistyped', { contact: { email: 'anna@gmial.com' } }, 'answers.email.meant --email'],
    ['a number that nobody seems to have', { contact: { phone: '+44 7700 900123' } }, 'answers.phone.doubtful --phone'],
    ['a summary of two lines', { summary: 'one\ntwo' }, 'answers.one-line --summary'],
    ['invisible signs', { actual: 'a\u0007b' }, 'answers.control-characters --actual'],
  ])('warns of %s', async (_, answers, warning) => {
    expect(await found(answers)).toEqual({ problems: [], warnings: [warning] });
  });

  it.each([
    { when: 'an hour after the update' },
    { when: '20 minutes after I paid' },
    { when: 'a week after I bought it' },
    { when: 'спустя час после оплаты' },
    { when: 'через час после обновления' },
    { when: 'час спустя после оплаты' },
    { since: 'two days after the update' },
  ])('keeps the words that count from something else: %j', async (answers) => {
    expect(await settle(answers, CONTEXT)).toEqual({ answers, problems: [], warnings: [] });
  });

  it.each(['n/a', 'не знаю', "don't know"])('has no deadline where it is not known: %s', async (neededBy) => {
    expect(await settle({ summary: 'App', neededBy }, CONTEXT)).toEqual({ answers: { summary: 'App' }, problems: [], warnings: [] });
  });

  it('names the way out where a moment that has not come is refused', async () => {
    for (const language of ['en', 'ru'] as const) {
      const say = await speaker(language);
      for (const when of ['tomorrow', 'next week']) {
        const [problem] = (await settle({ when }, { ...CONTEXT, language })).problems;
        const words = problem && say(problem.message, problem.values);
        expect(words).toContain('--needed-by');
        expect(words).toContain('--kind');
      }
    }
  });

  it.each([
    "I don't know",
    'I don’t remember exactly',
    'no idea',
    'not sure',
    'не знаю',
    'Точно не помню.',
    'честно, без понятия',
    'точную дату не помню',
    'не в курсе',
    'n/a',
    'the exact date is unknown',
    'точного времени не знаю',
    'н/д',
  ])('takes «%s» as the answer that it is not known', async (when) => {
    expect(await settle({ when }, CONTEXT)).toEqual({ answers: { when }, problems: [], warnings: [] });
  });

  it.each([
    ['last night', 'last night (2026-11-23)'],
    ['минут десять назад', 'минут десять назад (2026-11-24T11:50:00+03:00)'],
    ['a few days ago', 'a few days ago'],
  ])('keeps «%s» as it was told, with the day that it is near', async (told, when) => {
    const { answers } = await settle({ when: told }, CONTEXT);
    expect(answers.when).toBe(when);
    expect((await settle(answers, CONTEXT)).answers).toEqual(answers);
  });

  it('says nothing of a moment that is today or tonight', async () => {
    expect(await found({ when: '2026-11-24', neededBy: 'today', since: '2026-11-25 11:00' })).toEqual({ problems: [], warnings: [] });
  });

  it('knows the country of a number by the language, unless the locale names one', async () => {
    expect((await settle({ contact: { phone: '8 912 345-67-89' } }, { ...CONTEXT, language: 'ru' })).answers.contact?.phone).toBe('+7 912 345-67-89');
    expect((await settle({ contact: { phone: '020 7946 0958' } }, { ...CONTEXT, language: 'ru', country: 'GB' })).answers.contact?.phone).toBe(
      '+44 20 7946 0958',
    );
  });

  it('names the place in the file where there is one', async () => {
    const place = { file: 'answers.yml', line: 3, column: 10, key: 'contact.phone' };
    const { problems } = await settle({ contact: { phone: 'x' } }, CONTEXT, new Map([['contact.phone', place]]));
    expect(problems[0]?.at).toBe(place);
  });

  it.each([
    ['\u001b[31mred\u001b[0m text', 'red text'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u009b1mbold', 'bold'],
    ['a\u0000b\u007fc\u0085d', 'abc\nd'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['tab\tstays', 'tab\tstays'],
    ['half \ud83d a character', 'half \ufffd a character'],
    ['e\u0301 and é stay as they are', 'e\u0301 and é stay as they are'],
  ])('makes %j fit for a letter', async (given, kept) => {
    expect((await settle({ actual: given }, CONTEXT)).answers.actual).toBe(kept);
  });

  it('puts a megabyte of blanks on one line before anybody gets tired', async () => {
    expect((await settle({ summary: `a\n${' '.repeat(900_000)}b` }, CONTEXT)).answers.summary).toBe('a b');
  });

  it('leaves paths as the system has them', async () => {
    const path = 'a\nb\u001b[31m\u202e.png';
    expect(await settle({ attachments: [{ path }] }, CONTEXT)).toEqual({ answers: { attachments: [{ path }] }, problems: [], warnings: [] });
  });

  it('changes nothing in what it settled', async () => {
    const lively = fc.record(
      {
        when: fc.constantFrom('вчера в 18:30', 'yesterday at 6', '22.11.2026 18:30 МСК+2', '2026-11-22T18:30Z', '31 ноября', 'hm', '3 дня назад'),
        since: fc.constantFrom('с 20 ноября', 'after the update', 'last week', '4.10', 'сегодня'),
        neededBy: fc.constantFrom('до пятницы', 'by tomorrow 6pm', 'asap', '2020-01-01'),
        contact: fc.record({
          phone: fc.constantFrom('8 912 345-67-89', '+442079460958', '8 (912) 345 67 89 доб. 5', 'x', '+7 000 000 00 00'),
          email: fc.constantFrom('<a@b.example>', 'mailto:a@gmial.com', 'x', 'анна@почта.рф'),
        }),
        zone: fc.constantFrom('Europe/Moscow', 'Asia/Omsk', 'nowhere'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anyAnswers, lively, async (any, live) => {
        const once = await settle({ ...any, ...live }, { ...CONTEXT, country: 'RU' });
        const twice = await settle(once.answers, { ...CONTEXT, country: 'RU' });
        expect(twice.answers).toEqual(once.answers);
        expect(twice.problems).toEqual(once.problems);
      }),
      { numRuns: 300 },
    );
  });
});

describe('missing', () => {
  it('lists what nobody can leave out, each with its flag', async () => {
    const say = await speaker('en');
    const texts = missing({ summary: 'x' }).map(({ message, values }) => say(message, values));
    expect(texts).toEqual(['What happened is missing. Give it with --actual, or as actual in the answers file.']);
    expect(missing({}).map(({ at }) => at)).toEqual([
      { key: 'summary', flag: '--summary' },
      { key: 'actual', flag: '--actual' },
    ]);
    expect(missing({ summary: 'x', actual: 'y' })).toEqual([]);
  });

  const keys = (...given: Parameters<typeof missing>) => missing(...given).map(({ at }) => at?.key);

  it('lets who was asked in need leave a request of any kind at its one line, but not without it', () => {
    expect(keys({ kind: 'order', summary: 'It smells of gas' }, { isAsked: true, isUrgent: true })).toEqual([]);
    expect(keys({ kind: 'other' }, { isAsked: true, isUrgent: true })).toEqual(['summary']);
    expect(keys({ summary: 'It smells of gas' }, { isUrgent: true })).toEqual(['actual']);
  });

  it('lets who was asked leave a plain question at its one line, and nothing else', () => {
    expect(keys({ kind: 'question', summary: 'Can I pay yearly?' }, { isAsked: true })).toEqual([]);
    expect(keys({ kind: 'question' }, { isAsked: true })).toEqual(['summary']);
    expect(keys({ kind: 'question', summary: 'Can I pay yearly?' })).toEqual(['actual']);
    expect(keys({ kind: 'order', summary: 'x' }, { isAsked: true })).toEqual(['actual']);
  });
});
