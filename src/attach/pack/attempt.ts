import { join } from 'node:path';
import type { WrittenEntry } from '../../host/host.ts';
import { type Archive, LOOSE_FOLDER } from '../../model/attachments.ts';
import type { Parcel } from './parcel.ts';
import { readArchiveBack, readLooseBack } from './read-back.ts';
import { estimate, type Total } from './total.ts';
import type { Workshop } from './workshop.ts';
import { writeArchive } from './write-archive.ts';
import { writeLoose } from './write-loose.ts';

/** Bytes that are read after the limit is passed, so that a person is told an exact total. */
const PATIENCE = 1_000_000_000;

/** Which parcels lie where. */
export interface Layout {
  readonly loose: readonly Parcel[];
  readonly archives: readonly { readonly name: string; readonly parcels: readonly Parcel[] }[];
  /** How hard to deflate, 1 to 9. */
  readonly level: number;
  /** Whether it is enough to know that the limit is exceeded, and by about how much. */
  readonly stopsWhenOver: boolean;
}

/** What came of writing a layout. One that does not fit leaves nothing behind. */
export interface Attempt {
  readonly layout: Layout;
  readonly fits: boolean;
  readonly archives: readonly Archive[];
  readonly total: Total;
  /** What it would come to deflated harder, where that was tried. */
  readonly harder?: Total;
  readonly looseBytes: number;
  /** What each parcel came to in its archive, where the archive was counted to its end. */
  readonly packed: ReadonlyMap<Parcel, WrittenEntry>;
}

/** Writes the loose files and the archives of a layout, none of them beyond its limit. */
export async function attempt(layout: Layout, { options, host, tally }: Workshop): Promise<Attempt> {
  const { folder, limit, signal } = options;
  const packed = new Map<Parcel, WrittenEntry>();
  const archives: Archive[] = [];
  let fits = true;
  let looseBytes = 0;
  let total: Total = { bytes: 0, exact: true };
  const add = (bytes: number, exact: boolean) => {
    total = { bytes: total.bytes + bytes, exact: total.exact && exact };
  };
  tally.again();
  try {
    await writeLoose(layout.loose, join(folder, LOOSE_FOLDER), host.files, tally, signal);
    looseBytes = layout.loose.reduce((sum, parcel) => sum + (tally.left.get(parcel)?.bytes ?? 0), 0);
    add(looseBytes, true);
    fits = looseBytes <= limit;
    for (const [at, { name, parcels }] of layout.archives.entries()) {
      const budget = Math.max(0, limit - (at === 0 ? looseBytes : 0));
      const plan = { name, parcels, budget, level: layout.level, readsOn: layout.stopsWhenOver ? 0 : (options.patience ?? PATIENCE) };
      const outcome = await writeArchive(plan, folder, host, tally, signal);
      for (const [parcel, entry] of outcome.packed) packed.set(parcel, entry);
      if (outcome.archive) {
        archives.push(outcome.archive);
        add(outcome.archive.bytes, true);
      } else {
        fits = false;
        add(outcome.isWhole ? outcome.written : estimate(parcels, outcome.read, outcome.written), outcome.isWhole);
      }
    }
  } catch (error) {
    await discard(layout, { options, host });
    throw error;
  }
  if (!fits) await discard(layout, { options, host });
  return { layout, fits, archives: fits ? archives : [], total, looseBytes, packed };
}

/** Reads back all that was written. Resolves to whether some of it has to be written anew; it is gone then. @throws as `readArchiveBack` */
export async function verify({ layout }: Attempt, shop: Workshop): Promise<'fine' | 'leaks'> {
  const { options, host, tally } = shop;
  const { folder, masking } = options;
  const reader = { host, tally, ...(masking ? { masking } : {}) };
  try {
    let leaks = await readLooseBack(join(folder, LOOSE_FOLDER), layout.loose, reader);
    for (const { name, parcels } of layout.archives) leaks = (await readArchiveBack(join(folder, name), parcels, reader)) || leaks;
    if (leaks) await discard(layout, shop);
    return leaks ? 'leaks' : 'fine';
  } catch (error) {
    await discard(layout, shop);
    throw error;
  }
}

/** Removes what an attempt wrote. */
export async function discard(
  { archives }: Pick<Layout, 'archives'>,
  { options: { folder }, host: { files } }: Pick<Workshop, 'options' | 'host'>,
): Promise<void> {
  await files.remove(join(folder, LOOSE_FOLDER));
  for (const { name } of archives) await files.remove(join(folder, name));
}
