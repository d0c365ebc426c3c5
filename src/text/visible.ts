/**
 * Shows what would otherwise act on a terminal or hide in it: control characters as their pictures (`␛`, `␊`), C1 controls and bidi controls by
 * number (`‹U+202E›`), so that a file name or a letter from outside can neither move the cursor nor turn its own letters round.
 * Line ends stay where `lines` says so. Ordinary text comes back as it is.
 */
export function visible(text: string, { lines = false }: { readonly lines?: boolean } = {}): string {
  return text.replace(HIDDEN, (character) => (lines && character === '\n' ? character : mark(character)));
}

// C0, DEL, C1; bidi embeddings, overrides, isolates and marks; line and paragraph separators; the byte-order mark inside a text.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g;

function mark(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
