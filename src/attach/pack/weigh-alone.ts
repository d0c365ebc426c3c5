import type { WrittenEntry } from '../../host/host.ts';
import { USUAL_LEVEL } from './levels.ts';
import type { Parcel } from './parcel.ts';
import { readParcel } from './read-parcel.ts';
import type { Workshop } from './workshop.ts';

const NOWHERE = { write: async () => undefined, finish: async () => undefined, abandon: async () => undefined };

/** What each parcel comes to in an archive, deflated at `level`, without writing one, in their order. */
export async function weighAlone(
  parcels: readonly Parcel[],
  { host, tally, options }: Workshop,
  level = USUAL_LEVEL,
): Promise<ReadonlyMap<Parcel, WrittenEntry>> {
  const entries = parcels.map((parcel) => ({
    name: parcel.name,
    stored: parcel.stored,
    modified: parcel.source.modified,
    content: () => readParcel(parcel, tally.onWritten, tally),
  }));
  tally.again();
  const written = await host.zip.write(entries, NOWHERE, { level, ...(options.signal ? { signal: options.signal } : {}) });
  return new Map(written.flatMap((entry, at) => (parcels[at] ? [[parcels[at], entry] as const] : [])));
}
