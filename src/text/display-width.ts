import stringWidth from 'fast-string-width';

/** How many cells of a terminal a text takes (UAX #11 with emoji; escape sequences and combining marks take none). No line ends or tabs in it. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text's characters as a reader counts them (UAX #29): a letter with its accents, a flag, a family emoji are one each. */
export function graphemes(text: string): readonly string[] {
  // Most of what is typed is plain letters: those need no segmenter.
  return /^[\x20-\x7e\u0400-\u0482\u048a-\u052f]*$/.test(text) ? text.split('') : Array.from(segmenter.segment(text), (part) => part.segment);
}
