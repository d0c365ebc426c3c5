/** Letters by which stems are looked up; no stem is shorter. */
const LEAD = 3;

/** Tells whether a word in plain letters is one of a list; `stem*` stands for every word that begins so. Looked up, not tried one by one. */
export function wordSet(list: string): (word: string) => boolean {
  const whole = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const word of list.trim().split(/\s+/)) {
    if (!word.endsWith('*')) whole.add(word);
    else {
      const stem = word.slice(0, -1);
      stems.set(stem.slice(0, LEAD), [...(stems.get(stem.slice(0, LEAD)) ?? []), stem]);
    }
  }
  return (word) => whole.has(word) || (stems.get(word.slice(0, LEAD))?.some((stem) => word.startsWith(stem)) ?? false);
}
