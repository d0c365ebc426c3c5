import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import { crc32 } from './crc32.ts';
import type { Draft } from './draft.ts';
import { bareExif, exifGist } from './exif.ts';
import { xmpTraces } from './xmp.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Chunks that say how the pixels are to be read (PNG, third edition; the extensions of PNG; APNG). Of the others, those stay without which no reader can do. */
const KEPT: ReadonlySet<string> = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT oFFs pCAL sCAL sTER gIFg gIFx'.split(' '),
);

/** What a PNG's text is read for at most. */
const MOST_TEXT = 256 * 1024;

/** PNG: text, Exif, the time, private chunks and what follows the end go. An orientation stays, as Exif alone. */
export async function cleanPng(window: ByteWindow, draft: Draft): Promise<void> {
  if ((await window.bytes(0, 8)).toString('latin1') !== SIGNATURE) throw new NotUnderstood();
  let isTurned = false;
  for (let at = 8; at + 8 <= window.size; ) {
    const head = await window.bytes(at, 8);
    const type = head.toString('latin1', 4);
    const end = Math.min(at + 12 + head.readUInt32BE(0), window.size);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new NotUnderstood();
    if (type === 'IEND') return draft.cut(end, window.size, ['other']);
    const isAncillary = type.charAt(0) > 'Z';
    if (isAncillary && !KEPT.has(type)) {
      const body = await window.bytes(at + 8, Math.min(MOST_TEXT, Math.max(0, end - 4 - at - 8)));
      const exif = type === 'eXIf' && !isTurned ? turnedChunk((await exifGist(body)).orientation) : Buffer.alloc(0);
      isTurned ||= type === 'eXIf';
      draft.replace(at, end, exif, await chunkTraces(type, body));
    }
    at = end;
  }
}

function turnedChunk(orientation: number): Buffer {
  const exif = bareExif(orientation);
  if (exif.length === 0) return exif;
  const named = Buffer.concat([Buffer.from('eXIf', 'latin1'), exif]);
  const chunk = Buffer.alloc(8 + named.length);
  chunk.writeUInt32BE(exif.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), 4 + named.length);
  return chunk;
}

/** Keywords of text chunks, and what they speak of. */
const KEYWORDS: readonly (readonly [keyword: RegExp, trace: Trace])[] = [
  [/^(author|copyright|artist)/i, 'people'],
  [/^(creation time|date)/i, 'dates'],
  [/^(software|source|hostname|user)/i, 'device'],
];

async function chunkTraces(type: string, body: Buffer): Promise<readonly Trace[]> {
  if (type === 'eXIf') return (await exifGist(body)).traces;
  if (type === 'tIME') return ['dates'];
  if (!['tEXt', 'zTXt', 'iTXt'].includes(type)) return ['other'];
  const keyword = body.toString('latin1', 0, Math.max(0, body.indexOf(0)));
  if (keyword === 'XML:com.adobe.xmp') return xmpTraces(body);
  const known = KEYWORDS.find(([pattern]) => pattern.test(keyword));
  return [known?.[1] ?? 'comment'];
}
