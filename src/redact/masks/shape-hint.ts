/** The letter that stands for a word of an alphabet; the first that the word holds. */
const ALPHABETS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ж'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, '字'],
  [/(?=[^A-Za-z])[\p{Script=Latin}\p{M}]/u, 'é'],
  [/[^\p{ASCII}]/u, '§'],
];

/** Words, and the signs that may stand in a path on every system; all else is left out, for it could end a quote or the mask. */
const PIECES = /[\p{L}\p{M}\p{N}_-]+|[ \u00a0.,;'’!#$%&()+=@^{}~]|[^\p{ASCII}\p{C}\p{Z}\p{P}]/gu;

/**
 * How a person's name stands in a path, since that may be the fault that is reported: '' for plain ASCII words without a sign between them, else `_`
 * and the name with its blanks and signs, each word as one letter that says its alphabet (`x`, `ж`, `é`, `字`, `§` for any other).
 */
export function shapeHint(name: string): string {
  if (/^[\w-]*$/.test(name)) return '';
  const shape = (name.match(PIECES) ?? []).map((piece) => (/^[\p{L}\p{M}\p{N}_-]|[^\p{ASCII}\u00a0’]/u.test(piece) ? letterOf(piece) : piece));
  return `_${shape.join('')}`;
}

function letterOf(word: string): string {
  return ALPHABETS.find(([alphabet]) => alphabet.test(word))?.[1] ?? 'x';
}
