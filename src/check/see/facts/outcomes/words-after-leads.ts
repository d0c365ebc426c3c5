/** What may stand before a wish and says nothing of it: "so then please", "or at least". */
const LEADS: ReadonlySet<string> = new Set(
  'so and or then now just either also please pls plz kindly but well ok okay otherwise instead simply therefore hence honestly anyway'.split(' '),
);
/** The same in two words: an "if" alone begins a condition. */
const PAIRS: ReadonlySet<string> = new Set(['if possible', 'at least']);
/** So far a clause is looked at: in letters, and in words. */
const NEAR = 240;
const LONGEST = 30;

/** The first words of a clause in plain letters, without what leads to them. */
export function wordsAfterLeads(clause: string): readonly string[] {
  const words =
    clause
      .slice(0, NEAR)
      .match(/[a-z£$€][a-z\d.'-]*/g)
      ?.slice(0, LONGEST) ?? [];
  let first = 0;
  for (;;) {
    if (LEADS.has(words[first] ?? '')) first += 1;
    else if (PAIRS.has(`${words[first]} ${words[first + 1]}`)) first += 2;
    else return words.slice(first);
  }
}
