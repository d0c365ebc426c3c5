import { describe, expect, it } from 'vitest';
import { firstQuestions } from '../../src/check/judge.ts';
import { AUDIENCES, LEVELS } from '../../src/model/judging-words.ts';
import { KINDS } from '../../src/model/words.ts';
import { judgedAs } from '../support/judged-as.ts';
import { judgedText, seenText } from '../support/seen-text.ts';
import type { Line, Wanted } from '../support/seen-with.ts';

const WHOLE: readonly Line[] = [
  { text: 'PhotoDesk 4.2.1 freezes with E-1042 on 20 November.', labels: ['observed'] },
  { text: 'When I press Save with 10-55821, it happens.', labels: ['step'] },
  { text: 'The file should be written.', labels: ['expected'] },
  { text: 'I restarted it.', labels: ['tried'] },
  { text: 'Please send me a fix to anna@example.com, screenshot attached.' },
];
const FACTS = {
  versions: ['4.2.1'],
  errors: ['E-1042'],
  dates: [['20 November', '2026-11-20']],
  references: ['10-55821'],
  tried: ['I restarted it'],
  outcomes: ['send me a fix'],
  contacts: ['anna@example.com'],
  attachments: ['screenshot attached'],
  products: ['PhotoDesk'],
} as const;

describe('judge', () => {
  it.each(KINDS)('has nothing to ask about a request of the kind %s that says everything', (kind) => {
    for (const audience of ['person', 'developer'] as const) {
      expect(judgedAs({ title: 'Saving freezes', lines: WHOLE, facts: FACTS, kind }, { audience })).toMatchObject({
        score: 100,
        level: 'ready',
        lacks: [],
        findings: [],
      });
    }
  });

  it('puts the most valuable finding first', () => {
    const weights = judgedAs({ lines: ['Hello.'] }).findings.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(
      judgedAs({
        lines: [
          { text: 'Export crashes.', labels: ['observed'] },
          { text: 'It is the yearly report.', labels: ['context'] },
        ],
      })
        .findings.map(({ rule }) => rule)
        .slice(0, 3),
    ).toEqual(['missing.steps', 'missing.error', 'missing.expected']);
  });

  it.each<readonly [string, Wanted]>([
    ['nothing at all', {}],
    ['one word', { lines: [{ text: 'Broken', labels: ['observed'] }] }],
    ['no word', { lines: ['😡😡😡'] }],
    ['a greeting', { lines: [{ text: 'Good morning, dear all.', labels: ['courtesy'] }] }],
    ['«Ничего не работает!»', { lines: [{ text: 'Ничего не работает!', labels: ['observed'] }], language: 'ru' }],
    ['a number alone', { lines: ['About my order 10-55821.'], facts: { references: ['10-55821'] }, kind: 'order' }],
  ])('says that nobody can act on %s', (_, wanted) => {
    expect(judgedAs(wanted).level).toBe('unusable');
  });

  it.each<readonly [string, Wanted]>([
    ['a question', { lines: [{ text: 'Can I get it by Friday?', labels: ['question'] }], kind: 'question' }],
    ['a wish', { lines: ['Cancel my order 10-55821.'], facts: { outcomes: ['Cancel my order'], references: ['10-55821'] }, kind: 'order' }],
    ['a picture alone', { lines: ['see picture'], facts: { attachments: ['see picture'] } }],
    ['a trace alone', { lines: [{ text: 'Error: boom\n  at main.js:1', block: 'trace' }] }],
  ])('can act on %s', (_, wanted) => {
    expect(judgedAs(wanted).level).not.toBe('unusable');
  });

  it('calls a request ready where hints alone are left', () => {
    const { contacts: _, ...facts } = FACTS;
    const judged = judgedAs({ lines: WHOLE, facts });
    expect(judged).toMatchObject({ level: 'ready', lacks: ['contact'] });
    expect(judged.findings.map(({ severity }) => severity)).toEqual(['hint']);
  });

  it('calls no request ready that holds a secret', () => {
    const judged = judgedAs({ lines: WHOLE, facts: FACTS }, { danger: [{ rule: 'password', kind: 'password', line: 2, column: 5 }] });
    expect(judged.level).not.toBe('ready');
    expect(judged.findings).toMatchObject([{ rule: 'danger.password', severity: 'error', line: 2, column: 5 }]);
  });

  it.each(['', '   \n\t\n', '\u00A0\u200B\uFEFF'])('says of an empty text that it is empty, and asks nothing else: %j', (text) => {
    const judged = judgedText(seenText(text));
    expect(judged).toMatchObject({ level: 'unusable', score: 0, findings: [{ rule: 'missing.text', line: 1, column: 1 }] });
    expect(judged.findings).toHaveLength(1);
    expect(judged.lacks).toContain('actual');
  });

  it.each<readonly [string, Parameters<typeof seenText>[1]]>([
    ['?', {}],
    ['Help', {}],
    ['Помогите', {}],
    ['', { title: 'Printer' }],
    ['', { attachments: ['screen.png'] }],
  ])('takes no text for empty where something stands in it or beside it: %j %o', (text, more) => {
    const rules = judgedText(seenText(text, more)).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('missing.text');
    expect(rules.length).toBeGreaterThan(0);
  });

  it('counts the points of a rule once, however many places it has', () => {
    const at = (line: number) => ({ rule: 'card', kind: 'card', line, column: 1 });
    const judged = judgedAs({ lines: WHOLE, facts: FACTS }, { danger: [at(1), at(2), at(3)] });
    expect(judged.findings.map(({ weight }) => weight)).toEqual([30, 0, 0]);
    expect(judged.findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
    expect(judged.score).toBe(70);
  });

  it('knows what text lacks, whatever its kind and whoever writes it', () => {
    const of = (wanted: Partial<Wanted>, audience: 'person' | 'developer') => judgedAs({ lines: WHOLE.slice(0, 1), ...wanted }, { audience }).lacks;
    const lacks = of({}, 'person');
    expect(lacks).toEqual(['steps', 'expected', 'error', 'version', 'when', 'reference', 'tried', 'outcome', 'contact', 'attachment']);
    for (const kind of KINDS) expect(of({ kind }, 'developer')).toEqual(lacks);
  });

  it.each<readonly [string, Wanted]>([
    ['a title', { title: 'Saving', lines: ['Hm.'] }],
    ['a sentence that says what is wrong', { lines: [{ text: 'It hangs.', labels: ['observed'] }] }],
  ])('takes %s for a summary', (_, wanted) => {
    expect(judgedAs(wanted).lacks).not.toContain('summary');
  });

  it.each(['log', 'trace', 'image'] as const)('takes a %s in the text for an attachment', (block) => {
    expect(judgedAs({ lines: ['Hm.', { text: 'x', block }] }).lacks).not.toContain('attachment');
    expect(judgedAs({ lines: ['Hm.'] }).lacks).toContain('attachment');
  });
});

describe('firstQuestions', () => {
  it('are three at most, no two about the same thing', () => {
    const asked = firstQuestions(judgedAs({ title: 'Help', lines: [{ text: 'Nothing works', labels: ['observed'] }] }));
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ field }) => field)).size).toBe(3);
  });

  it('ask for nothing that is there', () => {
    expect(firstQuestions(judgedAs({ lines: WHOLE, facts: FACTS }))).toEqual([]);
  });
});

describe('the score', () => {
  /** Each part of the whole request with the facts that come with it. */
  const PARTS = WHOLE.map((line) => ({
    line,
    facts: Object.entries(FACTS).filter(([, [value]]) => line.text.includes(typeof value === 'string' ? value : (value?.[0] ?? ''))),
  }));
  /** Every choice of parts, at the number whose bits it sets. */
  const subsets = Array.from({ length: 2 ** PARTS.length }, (_, bits) => PARTS.flatMap((_part, at) => (bits & (1 << at) ? [at] : [])));
  const withParts = (chosen: readonly number[]): Wanted => {
    const parts = PARTS.filter((_, at) => chosen.includes(at));
    return {
      lines: [{ text: 'It does not work.', labels: ['observed'] }, ...parts.map(({ line }) => line)],
      facts: Object.fromEntries(parts.flatMap(({ facts }) => facts)),
    };
  };

  it.each(AUDIENCES.flatMap((audience) => KINDS.map((kind) => [kind, audience] as const)))(
    'never falls when an answer is added, whatever is there already: of the kind %s, by a %s',
    (kind, audience) => {
      // There are few enough requests to judge them all: chance would miss the one that falls.
      const judged = subsets.map((chosen) => judgedAs({ ...withParts(chosen), kind }, { audience }));
      const falls = subsets.flatMap((chosen, before) =>
        PARTS.flatMap((_, more) => {
          const [less, after] = [judged[before], judged[before | (1 << more)]];
          const isLower =
            less === undefined || after === undefined || after.score < less.score || LEVELS.indexOf(after.level) > LEVELS.indexOf(less.level);
          return isLower ? [{ chosen, more }] : [];
        }),
      );
      expect(falls).toEqual([]);
    },
  );

  it('tells the level too, however much is wrong', () => {
    const judged = judgedAs(
      { lines: [{ text: 'Export stops at 99 %.', labels: ['observed'] }] },
      {
        danger: [
          { rule: 'password', kind: 'password', line: 1, column: 1 },
          { rule: 'bank-card', kind: 'card', line: 1, column: 1 },
        ],
      },
    );
    expect([judged.level, judged.score]).toEqual(['question', 26]);
  });

  it('is a whole number from 0 to 100', () => {
    const scores = KINDS.flatMap((kind) => subsets.map((chosen) => judgedAs({ ...withParts(chosen), kind }).score));
    expect(scores.filter((score) => !Number.isInteger(score) || score < 0 || score > 100)).toEqual([]);
  });
});
