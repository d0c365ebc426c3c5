import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { bareExif, exifGist } from './exif.ts';
import { xmpTraces } from './xmp.ts';

const EXIF = 'Exif\0\0';
const SOS = 0xda;
const EOI = 0xd9;

/**
 * JPEG (ITU-T T.81, Exif 3.0): of the application segments those stay that say how to read the pixels, JFIF without its small copy, ICC profiles and Adobe's
 * colour transform. Of Exif the orientation alone stays. What follows the end of the picture goes: other pictures, films, the makers' own data.
 */
export async function cleanJpeg(window: ByteWindow, draft: Draft): Promise<void> {
  if ((await window.bytes(0, 2)).readUInt16BE(0) !== 0xffd8) throw new NotUnderstood();
  let at = 2;
  let isTurned = false;
  for (;;) {
    const marker = await markerAt(window, at);
    if (marker === undefined) return;
    const { code, start } = marker;
    if (code === EOI) return draft.cut(start + 2, window.size, ['other']);
    if (isBare(code)) {
      at = start + 2;
      continue;
    }
    const length = (await window.bytes(start + 2, 2)).readUInt16BE(0);
    const end = start + 2 + length;
    if (length < 2) throw new NotUnderstood();
    if ((code >= 0xe0 && code <= 0xef) || code === 0xfe) {
      const body = await window.bytes(start + 4, length - 2);
      const isExif = code === 0xe1 && body.toString('latin1', 0, 6) === EXIF;
      // Readers take the first; a second one is another program's leaving.
      if (isExif && !isTurned) await turnExif(start, end, body, draft);
      else await cleanSegment(code, start, end, body, draft);
      isTurned ||= isExif;
    }
    at = code === SOS ? await pastScan(window, end) : end;
  }
}

/** The marker at a place, after the fill bytes that may stand before it; `undefined` at the end of a file that was cut off between its parts. */
async function markerAt(window: ByteWindow, at: number): Promise<{ readonly code: number; readonly start: number } | undefined> {
  for (let start = at; start + 1 < window.size; start += 1) {
    const [lead, code] = await window.bytes(start, 2);
    if (lead !== 0xff) throw new NotUnderstood();
    if (code !== 0xff) return { code: code ?? 0, start };
  }
  return undefined;
}

/** Markers without a length: TEM, restarts and the start of a picture. */
function isBare(code: number): boolean {
  return code === 0x01 || (code >= 0xd0 && code <= 0xd8);
}

/** The place of the first marker after entropy-coded data, in which an 0xff stands before a zero, and restarts are no end. */
async function pastScan(window: ByteWindow, from: number): Promise<number> {
  for (let at = from; at < window.size; ) {
    const page = await window.page(at);
    for (let found = page.indexOf(0xff); found !== -1; found = page.indexOf(0xff, found + 1)) {
      const code = page[found + 1] ?? (await byteAt(window, at + found + 1));
      if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at + found;
    }
    at += page.length;
  }
  return window.size;
}

/** A byte of the next page; at the end of the file one that ends nothing. */
async function byteAt(window: ByteWindow, at: number): Promise<number> {
  return at < window.size ? ((await window.bytes(at, 1))[0] ?? 0) : 0;
}

async function turnExif(start: number, end: number, body: Buffer, draft: Draft): Promise<void> {
  const { orientation, traces } = await exifGist(body.subarray(EXIF.length));
  const exif = bareExif(orientation);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 2 + EXIF.length + exif.length]), Buffer.from(EXIF, 'latin1'), exif]);
  draft.replace(start, end, exif.length > 0 ? segment : exif, traces);
}

async function cleanSegment(code: number, start: number, end: number, body: Buffer, draft: Draft): Promise<void> {
  const name = body.toString('latin1', 0, 64);
  if (code === 0xe0 && name.startsWith('JFIF\0')) {
    // Version, density, and a small copy of the picture that may be an old one.
    if (body.length > 14) draft.replace(start, end, bareJfif(body), ['thumbnail']);
  } else if (code === 0xe2 && name.startsWith('ICC_PROFILE\0')) return;
  else if (code === 0xee && name.startsWith('Adobe') && body.length === 12) return;
  else draft.cut(start, end, await segmentTraces(code, name, body));
}

function bareJfif(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), body.subarray(0, 12), Buffer.from([0, 0])]);
}

async function segmentTraces(code: number, name: string, body: Buffer): Promise<readonly Trace[]> {
  if (code === 0xfe) return ['comment'];
  if (code === 0xe0) return ['thumbnail'];
  if (code === 0xe1 && name.startsWith(EXIF)) return (await exifGist(body.subarray(EXIF.length))).traces;
  if (code === 0xe1 && name.startsWith('http://ns.adobe.com/')) return xmpTraces(body);
  return code === 0xed && name.startsWith('Photoshop') ? ['people', 'comment'] : ['other'];
}
