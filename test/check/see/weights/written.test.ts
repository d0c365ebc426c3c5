import { describe, expect, it } from 'vitest';
import { inGroups } from '../../../../eval/written-weights.mjs';
import { groupsIn, membersOf, readIn, signsIn, type Unread, weightsIn } from '../../../../src/check/see/weights/written.ts';

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

  it('are read in groups by what their signs begin with, whether that weighs alone or not', () => {
    const groups = new Map(groupsIn('error O12, code O30 E-4,\n page O5 | cannot O81 | <, thank K7', 1));
    expect([...groups.keys()]).toEqual(['error', 'cannot', '<']);
    expect(membersOf(groups.get('error') ?? '')).toEqual({
      own: 'O12',
      behind: new Map([
        ['code', 'O30 E-4'],
        ['page', 'O5'],
      ]),
    });
    expect(membersOf(groups.get('cannot') ?? '')).toEqual({ own: 'O81', behind: new Map() });
    expect(membersOf(groups.get('<') ?? '')).toEqual({ own: '', behind: new Map([['thank', 'K7']]) });
    expect(groupsIn('< ED O-62, the O-17 | . $, 0 O42', 2)).toEqual([
      ['< ED', ' O-62, the O-17'],
      ['. $', ', 0 O42'],
    ]);
  });

  it('come back from what the fit writes', () => {
    const rows: [string, { weights: string }][] = [
      ['cannot', { weights: ' O81' }],
      ['error code', { weights: ' O30 E-4' }],
      ['error', { weights: ' O12' }],
      ...Array.from({ length: 60 }, (_, at): [string, { weights: string }] => [`error next${at}`, { weights: ` O${at}` }]),
    ];
    const read = groupsIn(inGroups(rows, 1), 1).flatMap(([lead, written]) => {
      const { own, behind } = membersOf(written);
      return [...(own === '' ? [] : [[lead, own]]), ...[...behind].map(([next, weights]) => [`${lead} ${next}`, weights])];
    });
    expect(new Map(read as [string, string][])).toEqual(new Map(rows.map(([name, { weights }]) => [name, weights.trim()])));
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
