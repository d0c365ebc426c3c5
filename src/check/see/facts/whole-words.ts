/** A pattern for plain text (`plainText`) that matches whole words only, everywhere. Letters are those of English and Russian: JavaScript's `\b` knows no Cyrillic. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![a-zа-я\\d_])(?:${source})(?![a-zа-я\\d_])`, 'g');
}

/** The same for words that something else must follow: nothing is said of what comes after. */
export function leadingWords(source: string): RegExp {
  return new RegExp(`(?<![a-zа-я\\d_])(?:${source})`, 'g');
}
