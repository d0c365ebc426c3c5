import { type ByteWindow, byteWindow } from './metadata/byte-window.ts';
import { elementsIn } from './metadata/ebml-elements.ts';
import { boxesIn, boxList } from './metadata/iso-boxes.ts';
import type { Source } from './source.ts';

/** How long a film lasts by its header, in seconds; `undefined` where it does not tell. */
export async function filmSeconds({ type, size, read }: Pick<Source, 'type' | 'size' | 'read'>): Promise<number | undefined> {
  if (!read) return undefined;
  const window = byteWindow(size, read);
  const seconds = await (/mp4|quicktime/.test(type) ? movieSeconds(window) : matroskaSeconds(window)).catch(() => undefined);
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

/** `mvhd` (ISO/IEC 14496-12, 8.2.2): its time scale, and the length in it. */
async function movieSeconds(window: ByteWindow): Promise<number | undefined> {
  for await (const movie of boxesIn(window, 0, window.size, true)) {
    if (movie.type !== 'moov') continue;
    const header = (await boxList(window, movie.body, movie.end)).find(({ type }) => type === 'mvhd');
    if (!header) return undefined;
    const bytes = await window.bytes(header.body, 32);
    return bytes[0] === 1 ? Number(bytes.readBigUInt64BE(24)) / bytes.readUInt32BE(20) : bytes.readUInt32BE(16) / bytes.readUInt32BE(12);
  }
  return undefined;
}

const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const SCALE = 0x2ad7b1;
const DURATION = 0x4489;

/** The segment's length in its own ticks, each so many nanoseconds (RFC 9559, 5.1.2). */
async function matroskaSeconds(window: ByteWindow): Promise<number | undefined> {
  for await (const segment of elementsIn(window, 0, window.size)) {
    if (segment.id !== SEGMENT) continue;
    for await (const info of elementsIn(window, segment.body, segment.end)) {
      if (info.id !== INFO) continue;
      let scale = 1_000_000;
      let duration: number | undefined;
      for await (const { id, body, end } of elementsIn(window, info.body, info.end)) {
        const bytes = id === SCALE || id === DURATION ? await window.bytes(body, Math.min(8, end - body)) : Buffer.alloc(0);
        if (id === SCALE && bytes.length <= 6) scale = bytes.readUIntBE(0, bytes.length);
        if (id === DURATION) duration = bytes.length === 4 ? bytes.readFloatBE(0) : bytes.readDoubleBE(0);
      }
      return duration === undefined ? undefined : (duration * scale) / 1e9;
    }
  }
  return undefined;
}
