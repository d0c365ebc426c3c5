import { describe, expect, it } from 'vitest';
import { inGroups } from '../../../../eval/written-weights.mjs';
import { ENGLISH_WORTHS } from '../../../../src/check/rules/worth/english-weights.ts';
import { RUSSIAN_WORTHS } from '../../../../src/check/rules/worth/russian-weights.ts';
import { ENGLISH_KINDS } from '../../../../src/check/see/kind/english-weights.ts';
import { RUSSIAN_KINDS } from '../../../../src/check/see/kind/russian-weights.ts';
import { SENTENCE as ENGLISH } from '../../../../src/check/see/labels/en/sentence-weights.ts';
import { SENTENCE as RUSSIAN } from '../../../../src/check/see/labels/ru/sentence-weights.ts';
import { GROUPS, membersOf, readIn, readingOf, SIGNS, type Unread, weightsIn } from '../../../../src/check/see/weights/written.ts';
import { signsIn } from '../../../support/signs-in.ts';

describe('written weights', () => {
  it('are read with signs of several words, over the ends of lines', () => {
    expect(weightsIn('should 1.2, be nice 0.8,\n so -0.5,')).toEqual([
      ['should', 1.2],
      ['be nice', 0.8],
      ['so', -0.5],
    ]);
    expect(signsIn('though O192, form prose O168 C-20,')).toEqual([
      ['though', 'O192'],
      ['form prose', 'O168 C-20'],
    ]);
  });

  it('are found sign by sign in the order in which they stand', () => {
    const list = 'also-works O59 E-13, alternative T-2,\n be nice O4 K-7, why Q9,';
    const weightOf = readingOf(
      () => list,
      SIGNS,
      (written) => written,
    );
    expect(['also-works', 'alternative', 'be nice', 'why'].map(weightOf)).toEqual(['O59 E-13', 'T-2', 'O4 K-7', 'Q9']);
    expect(['', 'a', 'also', 'be', 'nice', 'whyever', 'ёж'].map(weightOf)).toEqual(Array(7).fill(undefined));
    expect(
      readingOf(
        () => '',
        SIGNS,
        (written) => written,
      )('why'),
    ).toBeUndefined();
  });

  it('are found in groups by what their signs begin with, whether that weighs alone or not', () => {
    const groupOf = readingOf(() => '<, thank K7 | cannot O81 | error O12, code O30 E-4,\n page O5', GROUPS[1], membersOf);
    expect(groupOf('error')).toEqual({
      own: 'O12',
      behind: new Map([
        ['code', 'O30 E-4'],
        ['page', 'O5'],
      ]),
    });
    expect(groupOf('cannot')).toEqual({ own: 'O81', behind: new Map() });
    expect(groupOf('<')).toEqual({ own: '', behind: new Map([['thank', 'K7']]) });
    expect(groupOf('code')).toBeUndefined();
    const runOf = readingOf(() => '. $, 0 O42 | < ED O-62, the O-17', GROUPS[2], membersOf);
    expect(runOf('. $')).toEqual({ own: '', behind: new Map([['0', 'O42']]) });
    expect(runOf('< ED')).toEqual({ own: 'O-62', behind: new Map([['the', 'O-17']]) });
    expect(runOf('<')).toBeUndefined();
  });

  it('come back from what the fit writes, in whatever order it found them', () => {
    const rows: [string, { weights: string }][] = [
      ['error code', { weights: ' O30 E-4' }],
      ['error', { weights: ' O12' }],
      ['cannot', { weights: ' O81' }],
      ...Array.from({ length: 60 }, (_, at): [string, { weights: string }] => [`error next${at}`, { weights: ` O${at}` }]),
      ...Array.from({ length: 60 }, (_, at): [string, { weights: string }] => [`word${at}`, { weights: ` O${at}` }]),
    ];
    const groupOf = readingOf(() => inGroups(rows, 1), GROUPS[1], membersOf);
    for (const [name, { weights }] of rows) {
      const [lead = '', next] = name.split(' ');
      const group = groupOf(lead);
      expect(next === undefined ? group?.own : group?.behind.get(next)).toBe(weights.trim());
    }
  });

  it('are read once, when they are met', () => {
    const done: string[] = [];
    const listed = () => {
      done.push('fetched');
      return 'other O1, word O12,';
    };
    const lengthOf = readingOf(listed, SIGNS, (written) => {
      done.push(written);
      return written.length;
    });
    expect(done).toEqual([]);
    expect([lengthOf('word'), lengthOf('word'), lengthOf('missing'), lengthOf('other')]).toEqual([3, 3, undefined, 2]);
    expect(done).toEqual(['fetched', 'O12', 'O1']);
  });

  it('are found and missed alike before and after a list is read whole', () => {
    const signs = Array.from({ length: 300 }, (_, at) => `sign${at}`).sort();
    const weightsOf = readingOf(() => `\n${signs.map((sign) => `${sign} O${sign.length}`).join(', ')},\n`, SIGNS, String);
    const asked = [...signs, 'sign', 'sign1x', 'zzz', ''];
    const answers = Array.from({ length: 40 }, () => asked.map(weightsOf));
    expect(answers[0]).toEqual([...signs.map((sign) => `O${sign.length}`), undefined, undefined, undefined, undefined]);
    for (const later of answers) expect(later).toEqual(answers[0]);
  });

  it.each([
    ['kinds, en', ENGLISH_KINDS],
    ['kinds, ru', RUSSIAN_KINDS],
    ['worths, en', ENGLISH_WORTHS],
    ['worths, ru', RUSSIAN_WORTHS],
    ['cues, en', { cues: ENGLISH.cues, structure: ENGLISH.structure }],
    ['cues, ru', { cues: RUSSIAN.cues, structure: RUSSIAN.structure }],
  ])('are all found where they stand in the program: %s', (_, lists) => {
    for (const [name, list] of Object.entries<string>(lists)) {
      if (name === 'bias') continue;
      const weightsOf = readingOf(() => list, SIGNS, String);
      for (const [sign, weights] of signsIn(list)) expect([sign, weightsOf(sign)]).toEqual([sign, weights]);
    }
  });

  it.each([
    ['words, en', ENGLISH.words, GROUPS[1]],
    ['words, ru', RUSSIAN.words, GROUPS[1]],
    ['frames, en', ENGLISH.frames ?? '', GROUPS[2]],
  ])('are all found by what they begin with: %s', (_, list, writing) => {
    const groupOf = readingOf(() => list, writing, String);
    for (const group of list.split('|').map((one) => one.trim())) {
      const lead = group.slice(0, writing.endOf(group));
      expect([lead, groupOf(lead)]).toEqual([lead, group.slice(lead.length).trim()]);
    }
  });

  it('are taken apart once, when they are met', () => {
    const table: Unread<{ length: number }> = new Map([['word', 'O12']]);
    let reads = 0;
    const read = ({ length }: string) => {
      reads += 1;
      return { length };
    };
    expect([readIn(table, 'word', read), readIn(table, 'word', read), readIn(table, 'other', read)]).toEqual([
      { length: 3 },
      { length: 3 },
      undefined,
    ]);
    expect(reads).toBe(1);
  });
});
