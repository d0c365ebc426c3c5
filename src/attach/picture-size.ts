import { type ByteWindow, byteWindow } from './metadata/byte-window.ts';
import { type Box, boxesIn, boxList } from './metadata/iso-boxes.ts';
import type { Source } from './source.ts';

/** Pixels, as they are stored: a picture may be shown turned. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const READERS: ReadonlyMap<string, (window: ByteWindow) => Promise<PictureSize | undefined>> = new Map([
  ['image/png', async (window) => sizeIn(await window.bytes(16, 8), 0, 4)],
  ['image/jpeg', jpegSize],
  ['image/webp', webpSize],
  ['image/heic', heifSize],
  ['image/avif', heifSize],
]);

/** A picture's size by its header, without decoding it; `undefined` where it does not tell, or nobody asked this format. */
export async function pictureSize({ type, size, read }: Pick<Source, 'type' | 'size' | 'read'>): Promise<PictureSize | undefined> {
  const reader = READERS.get(type);
  if (!reader || !read) return undefined;
  const found = await reader(byteWindow(size, read)).catch(() => undefined);
  return found && found.width > 0 && found.height > 0 ? found : undefined;
}

/** Two big-endian numbers of so many bytes. */
function sizeIn(bytes: Buffer, at: number, length: number): PictureSize {
  return { width: bytes.readUIntBE(at, length), height: bytes.readUIntBE(at + length, length) };
}

/** The first frame header (SOF): its height stands before its width. */
async function jpegSize(window: ByteWindow): Promise<PictureSize | undefined> {
  for (let at = 2; ; ) {
    const [lead, code = 0, ...rest] = await window.bytes(at, 9);
    if (lead !== 0xff) return undefined;
    if (code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc) {
      const { width: height, height: width } = sizeIn(Buffer.from(rest), 3, 2);
      return { width, height };
    }
    // A fill byte stands alone.
    at += code === 0xff ? 1 : 2 + Buffer.from(rest).readUInt16BE(0);
  }
}

/** RFC 9649: the canvas, or the frame's own header. */
async function webpSize(window: ByteWindow): Promise<PictureSize | undefined> {
  const head = await window.bytes(12, 18);
  const type = head.toString('latin1', 0, 4);
  if (type === 'VP8X') return { width: head.readUIntLE(12, 3) + 1, height: head.readUIntLE(15, 3) + 1 };
  if (type === 'VP8 ') return { width: head.readUInt16LE(14) & 0x3fff, height: head.readUInt16LE(16) & 0x3fff };
  const bits = head.readUInt32LE(9);
  return type === 'VP8L' ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 } : undefined;
}

/** The largest of the sizes that the items have (`ispe`): the whole picture, rather than a tile of it or a small copy. */
async function heifSize(window: ByteWindow): Promise<PictureSize | undefined> {
  for await (const box of boxesIn(window, 0, window.size, true)) {
    if (box.type !== 'meta') continue;
    const properties = await inside(window, await inside(window, { ...box, body: box.body + 4 }, 'iprp'), 'ipco');
    const sizes: PictureSize[] = [];
    for (const { type, body } of properties ? await boxList(window, properties.body, properties.end) : []) {
      if (type === 'ispe') sizes.push(sizeIn(await window.bytes(body + 4, 8), 0, 4));
    }
    return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
  }
  return undefined;
}

async function inside(window: ByteWindow, box: Box | undefined, type: string): Promise<Box | undefined> {
  return box && (await boxList(window, box.body, box.end)).find((child) => child.type === type);
}
