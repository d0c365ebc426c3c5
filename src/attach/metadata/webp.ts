import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { bareExif, exifGist } from './exif.ts';
import { xmpTraces } from './xmp.ts';

const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP']);
const MOST_BODY = 1024 * 1024;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** WebP (RFC 9649): Exif, XMP, unknown chunks and what follows the file's own end go; the flags and the size say so. */
export async function cleanWebp(window: ByteWindow, draft: Draft): Promise<void> {
  const head = await window.bytes(0, 12);
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8) !== 'WEBP') throw new NotUnderstood();
  const end = Math.min(8 + head.readUInt32LE(4), window.size);
  let taken = 0;
  let flagsAt: number | undefined;
  let isTurned = false;
  for (let at = 12; at + 8 <= end; ) {
    const chunk = await window.bytes(at, 8);
    const type = chunk.toString('latin1', 0, 4);
    const length = chunk.readUInt32LE(4);
    const next = Math.min(at + 8 + length + (length % 2), end);
    if (type === 'VP8X') flagsAt = at + 8;
    if (!KEPT.has(type)) {
      const body = await window.bytes(at + 8, Math.min(length, next - at - 8, MOST_BODY));
      const exif: Buffer =
        type === 'EXIF' && !isTurned && flagsAt !== undefined ? turnedChunk((await exifGist(bareTiff(body))).orientation) : Buffer.alloc(0);
      isTurned ||= exif.length > 0;
      draft.replace(at, next, exif, await chunkTraces(type, body));
      taken += next - at - exif.length;
    }
    at = next;
  }
  draft.cut(end, window.size, ['other']);
  if (flagsAt !== undefined) {
    const [flags = 0] = await window.bytes(flagsAt, 1);
    draft.replace(flagsAt, flagsAt + 1, Buffer.from([(flags & ~HAS_EXIF & ~HAS_XMP) | (isTurned ? HAS_EXIF : 0)]), []);
  }
  if (taken > 0) draft.replace(4, 8, le32(end - 8 - taken), []);
}

function turnedChunk(orientation: number): Buffer {
  const exif = bareExif(orientation);
  return exif.length === 0 ? exif : Buffer.concat([Buffer.from('EXIF', 'latin1'), le32(exif.length), exif]);
}

/** Some writers keep the name that JPEG has before it. */
function bareTiff(body: Buffer): Buffer {
  return body.toString('latin1', 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
}

async function chunkTraces(type: string, body: Buffer): Promise<readonly Trace[]> {
  if (type === 'EXIF') return (await exifGist(bareTiff(body))).traces;
  return type === 'XMP ' ? xmpTraces(body) : ['other'];
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
