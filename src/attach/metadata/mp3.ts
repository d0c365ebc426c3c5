import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';

const REMAINS = 64 * 1024;
/** So often what is left of a tag is looked for before another. */
const MOST_REMAINS = 8;
const TRACES: readonly Trace[] = ['people', 'comment'];

/**
 * MP3: the tags before and behind the sound go (ID3v2, ID3v1 and its extension, APE, Lyrics3). Where the sound begins and ends among silence stands in its
 * first frame and stays.
 */
export async function cleanMp3(window: ByteWindow, draft: Draft): Promise<void> {
  let start = 0;
  for (let next = await pastId3(window, 0); next > start; next = await pastId3(window, start)) start = next;
  draft.cut(0, start, TRACES);
  const end = await beforeAll(window, start);
  if (end <= start) throw new NotUnderstood();
  draft.cut(end, window.size, TRACES);
}

/** The place behind an ID3v2 tag, or the same place where there is none. @throws NotUnderstood where the tag is longer than the file */
async function pastId3(window: ByteWindow, at: number): Promise<number> {
  if (at + 10 > window.size) return at;
  const head = await window.bytes(at, 10);
  if (head.toString('latin1', 0, 3) !== 'ID3' || head.subarray(6).some((byte) => byte > 0x7f)) return at;
  const hasFooter = ((head[5] ?? 0) & 0x10) !== 0;
  const end = at + 10 + syncSafe(head, 6) + (hasFooter ? 10 : 0);
  if (end > window.size) throw new NotUnderstood();
  return end;
}

/** Seven bits of each byte. */
function syncSafe(bytes: Buffer, at: number): number {
  return bytes.subarray(at, at + 4).reduce((sum, byte) => sum * 128 + byte, 0);
}

/**
 * The place where the tags at the end begin, whole or cut off: before what is left of one a whole one may stand, and the other way round.
 * @throws NotUnderstood where more is left of tags than a program leaves, since each is looked for in much of the file
 */
async function beforeAll(window: ByteWindow, start: number): Promise<number> {
  let end = window.size;
  for (let rounds = 0; rounds < MOST_REMAINS; rounds += 1) {
    for (let next = await beforeTag(window, start, end); next < end; next = await beforeTag(window, start, end)) end = next;
    const before = await beforeRemains(window, start, end);
    if (before === end) return end;
    end = before;
  }
  throw new NotUnderstood();
}

/** The place where a tag at the end begins, or the end itself where there is none. */
async function beforeTag(window: ByteWindow, start: number, end: number): Promise<number> {
  const tail = await window.bytes(Math.max(start, end - 355), Math.min(355, end - start));
  const text = tail.toString('latin1');
  const ends = (length: number) => (length > 0 && end - length >= start ? end - length : end);
  if (text.slice(-128, -125) === 'TAG') return ends(text.slice(-355, -351) === 'TAG+' ? 355 : 128);
  if (text.slice(-32, -24) === 'APETAGEX') {
    const hasHeader = (tail.readUInt32LE(tail.length - 12) & 0x80000000) !== 0;
    return ends(tail.readUInt32LE(tail.length - 20) + (hasHeader ? 32 : 0));
  }
  if (text.endsWith('LYRICS200')) return ends(Number(text.slice(-15, -9)) + 15 || 0);
  if (text.slice(-10, -7) === '3DI') return ends(20 + syncSafe(tail, tail.length - 4));
  return end;
}

/** The place where a tag begins whose end was cut off, as happens to files that were not loaded to their own. */
async function beforeRemains(window: ByteWindow, start: number, end: number): Promise<number> {
  const length = Math.min(REMAINS, end - start);
  const text = (await window.bytes(end - length, length)).toString('latin1');
  const at = text.search(/APETAGEX|LYRICSBEGIN|TAG[\x20-\x7e\0\xa0-\xff]{4,124}$/);
  return at === -1 ? end : end - length + at;
}
