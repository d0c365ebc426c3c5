import { describe, expect, it } from 'vitest';
import { inGroups } from '../../../../eval/written-weights.mjs';
import { GROUPS, membersOf, readIn, readingOf, SIGNS, signsIn, type Unread, weightsIn } from '../../../../src/check/see/weights/written.ts';

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
    let reads = 0;
    const lengthOf = readingOf(
      () => 'other O1, word O12,',
      SIGNS,
      ({ length }) => {
        reads += 1;
        return length;
      },
    );
    expect([lengthOf('word'), lengthOf('word'), lengthOf('missing'), lengthOf('missing')]).toEqual([3, 3, undefined, undefined]);
    expect(reads).toBe(1);
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
