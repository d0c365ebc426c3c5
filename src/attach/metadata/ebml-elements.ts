import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood } from './cleaning.ts';

/** An element of EBML (RFC 8794): `at` to `end`, its content from `body` on. */
export interface Element {
  readonly id: number;
  readonly at: number;
  readonly body: number;
  readonly end: number;
}

/**
 * The elements between two places. One of unknown size goes on to the end of what is around it; where its id is `open`, its children are told as if they
 * stood beside it. The last one may be cut off.
 */
export async function* elementsIn(window: ByteWindow, from: number, to: number, open?: number): AsyncGenerator<Element> {
  let at = from;
  while (at < to) {
    const head = await window.bytes(at, Math.min(12, to - at));
    const idLength = lengthOf(head[0] ?? 0);
    const sizeLength = lengthOf(head[idLength] ?? 0);
    const body = at + idLength + sizeLength;
    if (idLength > 4 || sizeLength > 8 || body > to) throw new NotUnderstood();
    const id = head.readUIntBE(0, idLength);
    const size = sizeOf(head.subarray(idLength, idLength + sizeLength));
    const end = size === undefined ? to : Math.min(body + size, to);
    yield { id, at, body, end };
    at = size === undefined && id === open ? body : end;
  }
}

/** How many bytes a number takes, by the leading zeros of its first; nine where there is none. */
function lengthOf(first: number): number {
  return Math.clz32(first) - 23;
}

/** All ones say that the size is unknown. */
function sizeOf(bytes: Buffer): number | undefined {
  const marker = 1 << (8 - bytes.length);
  let size = (bytes[0] ?? 0) & (marker - 1);
  let isUnknown = size === marker - 1;
  for (const byte of bytes.subarray(1)) {
    size = size * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return isUnknown ? undefined : size;
}

/** The head of a void element that takes `length` bytes in all, at least two. */
export function voidOf(length: number): Buffer {
  const wide = length >= 9;
  const head = Buffer.alloc(wide ? 9 : 2);
  head[0] = 0xec;
  if (wide) {
    head[1] = 0x01;
    head.writeUIntBE(length - 9, 3, 6);
  } else head[1] = 0x80 | (length - 2);
  return head;
}
