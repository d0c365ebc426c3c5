import type { WrittenEntry } from '../../host/host.ts';
import { archiveName } from '../../model/attachments.ts';
import { type Attempt, attempt } from './attempt.ts';
import { cutText, isCuttable, type Spool, spoolOf } from './cut-text.ts';
import { USUAL_LEVEL } from './levels.ts';
import type { Parcel } from './parcel.ts';
import type { Placed } from './place.ts';
import { hopeless } from './total.ts';
import { weighAlone } from './weigh-alone.ts';
import type { Workshop } from './workshop.ts';

type Weighed = ReadonlyMap<Parcel, WrittenEntry>;

/** A piece of a text is begun with this part of what its archive has room for: what is too much all the same is cut again. */
const SHARE = 0.95;

/**
 * Lays the parcels into several archives, each within the limit by itself; the loose files are counted to the first. A text that is too large alone is
 * cut at line ends. `undefined` where a file that cannot be cut is too large.
 */
export async function splitUp(placed: Placed, whole: Attempt, shop: Workshop): Promise<Attempt | undefined> {
  if (placed.zipped.some((parcel) => !isCuttable(parcel) && hopeless([parcel], shop.options.limit))) return undefined;
  const weighed = whole.packed.size === placed.zipped.length ? whole.packed : await weighAlone(placed.zipped, shop);
  const spools: Spool[] = [];
  try {
    const pieces = await cutAll(placed.zipped, weighed, spools, shop);
    const bins = pieces && fill(pieces, whole.looseBytes, shop);
    if (!bins) return undefined;
    // What lies loose leaves no room for any archive beside it: then nothing does.
    if (bins[0]?.length === 0) return await splitUp(allZipped(placed), { ...whole, packed: new Map(), looseBytes: 0 }, shop);
    const archives = bins.map((parcels, at) => ({ name: archiveName(at + 1, bins.length), parcels }));
    const tried = await attempt({ loose: placed.loose, archives, level: USUAL_LEVEL, stopsWhenOver: false }, shop);
    return tried.fits ? tried : undefined;
  } finally {
    for (const { path } of spools) await shop.host.files.remove(path);
  }
}

/** The parcels, those that are too large alone cut into pieces; `undefined` where one cannot be cut. */
async function cutAll(parcels: readonly Parcel[], weighed: Weighed, spools: Spool[], shop: Workshop): Promise<Weighed | undefined> {
  const { host, options } = shop;
  const weigh = async (pieces: readonly Parcel[]) => [...(await weighAlone(pieces, shop)).values()];
  const cut = new Map<Parcel, WrittenEntry>();
  for (const parcel of parcels) {
    const entry = weighed.get(parcel);
    if (!entry) return undefined;
    if (host.zip.weigh([entry]) <= options.limit) cut.set(parcel, entry);
    else if (!isCuttable(parcel)) return undefined;
    else {
      const spool = await spoolOf(parcel, spools, shop);
      const room = options.limit - host.zip.weigh([{ ...entry, packedBytes: 0 }]);
      const pieces = await cutText(spool, Math.max(1, Math.floor((entry.bytes / entry.packedBytes) * room * SHARE)), weigh, shop);
      if (!pieces) return undefined;
      for (const [piece, weight] of pieces) cut.set(piece, weight);
    }
  }
  return cut;
}

/** First fit, the heaviest first; the first archive has less room where files lie loose. `undefined` where a parcel fits nowhere. */
function fill(weighed: Weighed, looseBytes: number, { host, options }: Workshop): readonly (readonly Parcel[])[] | undefined {
  const empty = host.zip.weigh([]);
  const parcels = [...weighed.keys()];
  const weight = (parcel: Parcel) => {
    const entry = weighed.get(parcel);
    return entry ? host.zip.weigh([entry]) - empty : Number.POSITIVE_INFINITY;
  };
  const bins = [{ room: options.limit - empty - looseBytes, held: new Set<Parcel>() }];
  const byWeight = parcels.map((parcel) => ({ parcel, bytes: weight(parcel) })).sort((a, b) => b.bytes - a.bytes);
  for (const { parcel, bytes } of byWeight) {
    let bin = bins.find(({ room }) => bytes <= room);
    if (!bin) {
      if (bytes > options.limit - empty) return undefined;
      bin = { room: options.limit - empty, held: new Set() };
      bins.push(bin);
    }
    bin.room -= bytes;
    bin.held.add(parcel);
  }
  return bins.map(({ held }) => parcels.filter((parcel) => held.has(parcel)));
}

function allZipped({ loose, zipped }: Placed): Placed {
  return { loose: [], zipped: [...loose, ...zipped].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
