/** Words alone, in lower case with a blank between each: a title has neither a full stop nor the capitals of a sentence. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}%№#+]+/u)
    .filter(Boolean)
    .join(' ');
}
