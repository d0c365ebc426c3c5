import { isAscii } from 'node:buffer';

/** A stretch of bytes as text, and how its characters and bytes correspond. */
export interface Window {
  readonly text: string;
  /** The byte, counted from the block's beginning, at which a character begins. */
  readonly byteOf: (character: number) => number;
  /** The character at which a byte of the block begins. */
  readonly characterOf: (byte: number) => number;
}

/** The bytes [start, end) as text: UTF-8, or Latin-1 where they are none, so that every place in the text is one in the bytes. */
export function windowOf(bytes: Buffer, start: number, end: number): Window {
  const part = bytes.subarray(start, end);
  if (!isAscii(part)) {
    const text = part.toString('utf8', 0, part.length);
    if (!text.includes('\ufffd')) return foreign(text, bytes, start);
  }
  return { text: part.toString('latin1', 0, part.length), byteOf: (character) => start + character, characterOf: (byte) => byte - start };
}

function foreign(text: string, bytes: Buffer, start: number): Window {
  return {
    text,
    byteOf: (character) => start + Buffer.byteLength(text.slice(0, character)),
    characterOf: (byte) => bytes.toString('utf8', start, byte).length,
  };
}
