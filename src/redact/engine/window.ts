import { isAscii } from 'node:buffer';
import { withoutColours } from './colour-codes.ts';

/** A stretch of bytes as text, and how its characters and bytes correspond. */
export interface Window {
  readonly text: string;
  /** The byte of the block at which the text begins. */
  readonly start: number;
  /** Whether every character is one byte. */
  readonly isPlain: boolean;
}

/**
 * The bytes [start, end) as text: UTF-8, or Latin-1 where they are none, so that every place in the text is one in the bytes. `isPlain` says that there
 * is nothing but ASCII anywhere near. A terminal's colours are blanks in it.
 */
export function windowOf(bytes: Buffer, start: number, end: number, isPlain: boolean): Window {
  // Most lines are ASCII, in which a byte is a character; Latin-1 is read a good deal faster.
  const latin = bytes.toString('latin1', start, end);
  if (isPlain || isAscii(bytes.subarray(start, end))) return { text: withoutColours(latin), start, isPlain: true };
  const text = bytes.toString('utf8', start, end);
  return text.includes('\ufffd') ? { text: withoutColours(latin), start, isPlain: true } : { text: withoutColours(text), start, isPlain: false };
}

/** The byte of the block at which a character of the window begins. */
export function byteOf({ text, start, isPlain }: Window, character: number): number {
  return start + (isPlain ? character : Buffer.byteLength(text.slice(0, character)));
}

/** The character of the window that begins at a byte of the block. */
export function characterOf({ start, isPlain }: Window, bytes: Buffer, byte: number): number {
  return isPlain ? byte - start : bytes.toString('utf8', start, byte).length;
}
