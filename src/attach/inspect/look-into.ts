import type { Files, Host, ReadEntry } from '../../host/host.ts';
import type { Masking } from '../masking.ts';
import type { Source } from '../source.ts';
import { HEAD, tellType } from './tell-type.ts';

/** What a container holds that cannot be hidden in it, and whether all of it could be looked at. */
export interface Insight {
  readonly findings: number;
  readonly isWhole: boolean;
}

/** Beyond these nobody looks any further: bombs, and archives of archives. */
const MOST_BYTES = 200_000_000;
const MOST_ENTRIES = 10_000;
const MOST_TIMES = 500;

/** Reads the texts in a zip, or in an office file, which is one. The file itself stays as it is; what is no text, or too much, is not looked at. */
export async function lookInto(source: Source, masking: Masking, host: Pick<Host, 'files' | 'zip'>, signal?: AbortSignal): Promise<Insight> {
  const nothing: Insight = { findings: 0, isWhole: false };
  const opened = await host.zip.open(source.path).catch(() => undefined);
  if (!opened) return nothing;
  try {
    const { entries } = opened;
    const budget = Math.min(MOST_BYTES, source.size * MOST_TIMES);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (entries.length > MOST_ENTRIES || total > budget) return nothing;
    let findings = 0;
    let isWhole = true;
    for (const entry of entries) {
      signal?.throwIfAborted();
      const found = await findingsIn(entry, source.name, masking);
      if (found === undefined) isWhole = false;
      else findings += found;
    }
    return { findings, isWhole };
  } finally {
    await opened.close();
  }
}

/** `undefined` where the entry is no text, or cannot be read. */
async function findingsIn(entry: ReadEntry, container: string, masking: Masking): Promise<number | undefined> {
  if (entry.name.endsWith('/')) return 0;
  try {
    const head = await headOf(await entry.content());
    const { charset } = tellType(head, head.length >= entry.size, entry.name);
    if (charset === undefined) return undefined;
    return await masking.inspect(await entry.content(), { name: `${container}/${entry.name}`, charset });
  } catch {
    return undefined;
  }
}

async function headOf(content: ReturnType<Files['stream']>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of content) {
    pieces.push(piece);
    size += piece.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD);
}
