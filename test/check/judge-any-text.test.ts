import fc from 'fast-check';
import { expect, it } from 'vitest';
import { githubReport } from '../../src/check/report/github.ts';
import { sarifReport } from '../../src/check/report/sarif.ts';
import { textReport } from '../../src/check/report/text.ts';
import { sayJudgement } from '../../src/check/say-judgement.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { judgementSchema } from '../../src/model/judgement.ts';
import { AUDIENCES } from '../../src/model/judging-words.ts';
import { KINDS, LANGUAGES } from '../../src/model/words.ts';
import { judgedText, seenText } from '../support/seen-text.ts';

const say = { en: await speaker('en'), ru: await speaker('ru') };
const plain = (text: string) => text;

const judged = (text: string, kind: (typeof KINDS)[number], audience: (typeof AUDIENCES)[number], title?: string) =>
  judgedText(seenText(text, { title }), { kind, audience, isDated: false });

const PIECES = [
  'It does not work',
  'Не работает',
  'ERROR',
  '!!!',
  '«Оплатить»',
  '\n',
  '. ',
  '1. ',
  '- ',
  '```\n',
  '# Steps\n',
  'yesterday',
  'вчера',
  'idiots',
  '4.2.1',
  '😡',
  '\u0000',
  '%',
  ',',
  '[describe ',
  ']',
  '\u2028',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
);

it('judges any text, and says so in either language, in every form', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.option(anyText, { nil: undefined }),
      fc.constantFrom(...KINDS),
      fc.constantFrom(...AUDIENCES),
      fc.constantFrom(...LANGUAGES),
      (text, title, kind, audience, language) => {
        const result = judged(text, kind, audience, title);
        const said = sayJudgement(result, say[language], language);
        expect(judgementSchema.parse(said)).toEqual(said);
        expect(textReport(result, say[language], language, { heading: plain, danger: plain, question: plain, weak: plain })).toMatch(/\n$/);
        expect(() => JSON.parse(sarifReport(result, { file: '-', version: '1' }, say[language], language))).not.toThrow();
        const commands = githubReport(result, 'a', say[language], language);
        expect(commands.split('\n').filter((line) => line !== '' && !/^::(error|warning|notice) /.test(line))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

it.each([
  ['one line of capitals', 'ААААА '.repeat(40_000)],
  ['one line without a blank', 'a'.repeat(300_000)],
  ['exclamation marks', '!'.repeat(300_000)],
  ['open brackets', '[describe '.repeat(30_000)],
  ['quotation marks', '«"'.repeat(100_000)],
])('ends soon with %s', (_, text) => {
  const seen = {
    ...seenText('Hm.'),
    sentences: seenText('Hm.').sentences.map((one) => ({ ...one, text, end: text.length, labels: ['observed' as const] })),
  };
  // Work that grew with the square of the length would take minutes, and end at the limit of a test.
  expect(judgedText(seen, { kind: 'technical', audience: 'person' }).findings.length).toBeGreaterThan(0);
});
