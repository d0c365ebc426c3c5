/**
 * A test for words, in lower case, made from a list with blanks between them; a word that ends in `*` stands for all that begin so.
 */
export function wordList(list: string): (word: string) => boolean {
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const word of list.split(/\s+/).filter(Boolean)) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else exact.add(word);
  }
  return (word) => exact.has(word.replace('’', "'")) || stems.some((stem) => word.startsWith(stem));
}
