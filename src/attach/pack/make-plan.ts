import type { Plan, PlannedFile, PlannedStep } from '../../model/plan.ts';
import { estimateShrink } from '../estimate-shrink.ts';
import type { Attempt } from './attempt.ts';
import { isCuttable } from './cut-text.ts';
import type { Twin } from './open-workshop.ts';
import type { Parcel } from './parcel.ts';
import type { Placed } from './place.ts';
import { USUAL } from './total.ts';
import { logsAmong } from './trim-logs.ts';
import type { Workshop } from './workshop.ts';

/** A log that is cut still takes about this much of the room, for its beginning, its end and its errors. */
const LEAST_LOG = { bytes: 20_000, share: 0.1 };

/**
 * The table of what is in and what would make it less. What was packed to the end is exact; what a step that loses something would save is an
 * estimate from headers and from what logs hold.
 */
export async function makePlan(placed: Placed, twins: readonly Twin[], whole: Attempt, shop: Workshop): Promise<Plan> {
  const { limit, zip } = shop.options;
  const weigh = weightIn(placed, whole, shop);
  const parcels = [...placed.loose, ...placed.zipped].sort((a, b) => (a.name < b.name ? -1 : 1));
  const packed = parcels.map((parcel): PlannedFile => {
    return { name: parcel.name, bytes: parcel.origin.size, packed: Math.round(weigh(parcel)), isExact: isExact(parcel, placed, whole) };
  });
  const same = twins.map(({ source: { name, size }, parcel }): PlannedFile => ({ name, bytes: size, packed: 0, isExact: true, sameAs: parcel.name }));
  const files = [...packed, ...same].sort((a, b) => (a.name < b.name ? -1 : 1));
  const steps: PlannedStep[] = [];
  let total = whole.total.bytes;
  const add = (step: Omit<PlannedStep, 'total' | 'fits'>) => {
    total -= step.saves;
    steps.push({ ...step, total, fits: total <= limit });
  };
  const once = twins.reduce((sum, { parcel }) => sum + weigh(parcel), 0);
  if (once > 0) steps.push({ step: 'once', saves: Math.round(once), total, isExact: whole.total.exact, fits: whole.fits });
  const plan = { limit, total: whole.total.bytes, isExact: whole.total.exact, fits: whole.fits, files, steps };
  if (whole.fits) return plan;
  if (whole.harder && whole.harder.bytes < total) add({ step: 'harder', saves: total - whole.harder.bytes, isExact: whole.harder.exact });
  const lossless = total;
  const pictures = await savedOnPictures(parcels, weigh, shop);
  if (pictures) {
    const step = { step: 'images', saves: Math.min(total, Math.round(pictures.saves)), isExact: false } as const;
    // What cannot be done here helps nobody behind it.
    if (pictures.lacks) steps.push({ ...step, total, fits: false, lacks: 'sharp' });
    else add(step);
  }
  if (zip === 'never') return plan;
  const logs = [...(await logsAmong(placed.zipped, shop)).keys()];
  if (logs.length > 0 && lossless > limit) {
    const least = Math.min(LEAST_LOG.bytes, limit * LEAST_LOG.share);
    const most = logs.reduce((sum, log) => sum + Math.max(0, weigh(log) - least), 0);
    // Where smaller pictures would do, shorter logs are what may be done in their place.
    if (total <= limit) total = lossless;
    add({ step: 'logs', saves: Math.round(Math.min(most, total - limit * 0.95)), isExact: false });
  }
  const parts = splitParts(parcels, weigh, whole.total.bytes, limit);
  // It loses nothing, whatever else is done.
  if (parts !== undefined) steps.push({ step: 'split', saves: 0, total: whole.total.bytes, isExact: false, fits: true, parts });
  return plan;
}

function isExact(parcel: Parcel, { loose }: Placed, { packed, total }: Attempt): boolean {
  return packed.has(parcel) || (loose.includes(parcel) && total.exact);
}

/** What a parcel takes of the total. */
function weightIn({ loose }: Placed, { packed }: Attempt, { host }: Workshop): (parcel: Parcel) => number {
  const empty = host.zip.weigh([]);
  return (parcel) => {
    const entry = packed.get(parcel);
    if (entry) return host.zip.weigh([entry]) - empty;
    return loose.includes(parcel) || parcel.stored ? parcel.source.size : parcel.source.size * USUAL;
  };
}

async function savedOnPictures(
  parcels: readonly Parcel[],
  weigh: (parcel: Parcel) => number,
  { host }: Workshop,
): Promise<{ readonly saves: number; readonly lacks: boolean } | undefined> {
  let saves = 0;
  let picture: Parcel | undefined;
  for (const parcel of parcels) {
    const after = await estimateShrink(parcel.source);
    if (after === undefined) continue;
    if (/^image\/(?:png|jpeg|webp)/.test(parcel.type) && (picture === undefined || parcel.source.size < picture.source.size)) picture = parcel;
    saves += Math.max(0, weigh(parcel) - after);
  }
  if (saves === 0) return undefined;
  return { saves, lacks: picture !== undefined && (await host.images.open(picture.source.content())) === 'missing' };
}

/** Into about how many archives all would go; `undefined` where a file alone is too large and cannot be cut. */
function splitParts(parcels: readonly Parcel[], weigh: (parcel: Parcel) => number, total: number, limit: number): number | undefined {
  if (parcels.some((parcel) => weigh(parcel) > limit && !isCuttable(parcel))) return undefined;
  return Math.max(2, Math.ceil((total / limit) * 1.03));
}
