import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood } from './cleaning.ts';

/** A box of ISO base media (ISO/IEC 14496-12) or an atom of QuickTime: `at` to `end`, its content from `body` on. */
export interface Box {
  readonly type: string;
  readonly at: number;
  readonly body: number;
  readonly end: number;
  /** Whether the file ends before the box does. */
  readonly isCut: boolean;
}

/** Boxes on one level beyond this number are no film. */
const MOST_BOXES = 200_000;

/**
 * The boxes between two places, in their order. At the top of a file (`isOpen`) the last may say that it goes on to the end, or further: the file was cut off.
 * @throws NotUnderstood where a box leaves the one around it
 */
export async function* boxesIn(window: ByteWindow, from: number, to: number, isOpen = false): AsyncGenerator<Box> {
  let at = from;
  for (let count = 0; at + 8 <= to; count += 1) {
    const head = await window.bytes(at, Math.min(16, to - at));
    const type = head.toString('latin1', 4, 8);
    const short = head.readUInt32BE(0);
    // QuickTime ends a list with four zeros.
    if (short === 0 && !isOpen) return;
    const isLong = short === 1;
    if (isLong && head.length < 16) throw new NotUnderstood();
    const length = short === 0 ? to - at : isLong ? Number(head.readBigUInt64BE(8)) : short;
    const body = at + (isLong ? 16 : 8);
    if (!/^[\x20-\x7e\xa9]{4}$/.test(type) || at + length < body || count > MOST_BOXES) throw new NotUnderstood();
    if (at + length > to && !isOpen) throw new NotUnderstood();
    const end = Math.min(at + length, to);
    yield { type, at, body, end, isCut: at + length > to };
    at = end;
  }
}

/** All of them at once. */
export async function boxList(window: ByteWindow, from: number, to: number): Promise<readonly Box[]> {
  const boxes: Box[] = [];
  for await (const box of boxesIn(window, from, to)) boxes.push(box);
  return boxes;
}
