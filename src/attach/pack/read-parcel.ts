import { createHash } from 'node:crypto';
import type { Bytes, Parcel } from './parcel.ts';
import { readSource } from './read-source.ts';
import type { Tally } from './tally.ts';

/** Reads a parcel's bytes as they leave. The tally hears of what was read of the source, and of what came of it. @throws as `readSource` */
export async function* readParcel(parcel: Parcel, onBytes: (count: number) => void, tally: Tally): AsyncGenerator<Uint8Array> {
  const { source, alter } = parcel;
  const raw = readSource(source, onBytes, tally.record);
  if (!alter) {
    yield* raw;
    tally.onLeft(parcel, { sha256: tally.digests.get(source)?.sha256 ?? '', bytes: source.size });
    return;
  }
  yield* counted(alter(raw), parcel, tally);
}

async function* counted(content: Bytes, parcel: Parcel, tally: Tally): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of content) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  tally.onLeft(parcel, { sha256: hash.digest('hex'), bytes });
}
