/** The kind of words of which nothing is known but that they are words. */
export const PLAIN_KIND = 'W';

/** What stands for the beginning and the end of a sentence among the kinds of its words. */
const BEGINS = '<';
const ENDS = '$';

/** The kinds of a sentence's words in order, with its beginning and its end. Several words of which nothing is known count as one. */
export const rowOfKinds = (kinds: readonly string[]): readonly string[] => [
  BEGINS,
  ...kinds.filter((kind, at) => kind !== PLAIN_KIND || kinds[at - 1] !== PLAIN_KIND),
  ENDS,
];

/** How a sentence is built, whatever it speaks of: each run of two and of three kinds of its row, once. */
export function framesOf(row: readonly string[]): readonly string[] {
  const runs = new Set<string>();
  for (let at = 0; at + 1 < row.length; at++) {
    const pair = `${row[at]} ${row[at + 1]}`;
    runs.add(pair);
    if (at + 2 < row.length) runs.add(`${pair} ${row[at + 2]}`);
  }
  return [...runs];
}
