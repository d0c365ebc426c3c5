import { isUtf8 } from 'node:buffer';

/**
 * File names that are not UTF-8, as text and back without a loss: each byte that fits no character becomes a lone surrogate U+DC80…U+DCFF
 * (PEP 383, https://peps.python.org/pep-0383/). Such a text is a path to give back to the file port; it is not fit to be shown.
 */
export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let out = '';
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    out += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += length || 1;
  }
  return out;
}

/** The path as the system knows it: bytes where the text stands for some that are no UTF-8, else the text itself. */
export function encodePath(path: string): string | Buffer {
  if (!ESCAPED.test(path)) return path;
  return Buffer.concat(
    Array.from(path, (character) => (ESCAPED.test(character) ? Buffer.of(character.charCodeAt(0) - 0xdc00) : Buffer.from(character, 'utf8'))),
  );
}

/** With the `u` flag a class of surrogates matches lone ones only, never half of a pair. */
const ESCAPED = /[\udc80-\udcff]/u;

function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4; length += 1) {
    const piece = bytes.subarray(at, at + length);
    if (Buffer.from(piece.toString('utf8'), 'utf8').equals(piece)) return length;
  }
  return 0;
}
