import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { type Box, boxList } from './iso-boxes.ts';

/** Tracks of places, movements and camera settings that run beside a film (GoPro, Google, Apple, Sony). */
const TIMED_FORMATS: ReadonlySet<string> = new Set(['gpmd', 'camm', 'mebx', 'rtmd', 'fdsc', 'mett', 'metx', 'urim']);
const MOST_READ = 4 * 1024 * 1024;
const MOST_MEDIA = 1_000;

/** A track of data rather than of picture, sound or text: its samples become zeros. */
export async function cleanTimedData(window: ByteWindow, track: Box, media: readonly Box[], draft: Draft): Promise<void> {
  const tables = await sampleTables(window, track);
  const description = tables?.get('stsd');
  if (!tables || !description || description.end - description.body < 16) return;
  const format = (await window.bytes(description.body + 12, 4)).toString('latin1');
  if (!TIMED_FORMATS.has(format)) return;
  const chunks = await chunksOf(window, tables);
  // A film in fragments keeps its samples elsewhere.
  if (!chunks || chunks.length === 0 || media.length > MOST_MEDIA) return draft.miss('format');
  for (const [start, end] of chunks) {
    if (!media.some((box) => start >= box.body && end <= box.end)) throw new NotUnderstood();
    draft.blank(start, end, ['place', 'device']);
  }
}

async function sampleTables(window: ByteWindow, track: Box): Promise<ReadonlyMap<string, Box> | undefined> {
  let inside: readonly Box[] = await boxList(window, track.body, track.end);
  for (const type of ['mdia', 'minf', 'stbl']) {
    const box = inside.find((child) => child.type === type);
    if (!box) return undefined;
    inside = await boxList(window, box.body, box.end);
  }
  return new Map(inside.map((box) => [box.type, box]));
}

/** Where the samples lie: chunks as ranges of the file (ISO/IEC 14496-12, 8.7). */
async function chunksOf(window: ByteWindow, tables: ReadonlyMap<string, Box>): Promise<readonly (readonly [number, number])[] | undefined> {
  const content = async (type: string) => {
    const box = tables.get(type);
    if (!box || box.end - box.body < 8 || box.end - box.body > MOST_READ) return undefined;
    return await window.bytes(box.body, box.end - box.body);
  };
  const sizes = await content('stsz');
  const runs = await content('stsc');
  const short = await content('stco');
  const places = short ?? (await content('co64'));
  if (!sizes || !runs || !places) return undefined;
  const fixed = long(sizes, 4);
  const sampleCount = long(sizes, 8);
  const chunks: [number, number][] = [];
  let sample = 0;
  let run = 0;
  for (let chunk = 0; chunk < long(places, 4) && sample < sampleCount; chunk += 1) {
    if (run + 1 < long(runs, 4) && long(runs, 8 + (run + 1) * 12) <= chunk + 1) run += 1;
    const start = short ? long(places, 8 + chunk * 4) : Number(big(places, 8 + chunk * 8));
    const samples = Math.min(long(runs, 12 + run * 12), sampleCount - sample);
    let length = fixed * samples;
    if (fixed === 0) for (let at = sample; at < sample + samples; at += 1) length += long(sizes, 12 + at * 4);
    sample += samples;
    chunks.push([start, start + length]);
  }
  return chunks;
}

function long(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) throw new NotUnderstood();
  return bytes.readUInt32BE(at);
}

function big(bytes: Buffer, at: number): bigint {
  if (at + 8 > bytes.length) throw new NotUnderstood();
  return bytes.readBigUInt64BE(at);
}
