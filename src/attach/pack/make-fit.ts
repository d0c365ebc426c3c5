import type { AskwellError } from '../../errors.ts';
import { archiveName } from '../../model/attachments.ts';
import { measure } from '../gather/measure.ts';
import { type Attempt, attempt, type Layout } from './attempt.ts';
import { overLimit } from './over-limit.ts';
import type { Parcel } from './parcel.ts';
import { type Placed, place } from './place.ts';
import { splitUp } from './split-up.ts';
import { hopeless } from './total.ts';
import type { Workshop } from './workshop.ts';

/** Deflating at level 9 takes a tenth off what level 6 makes, at the very best. */
const HARDER_AT_BEST = 0.9;

/**
 * Writes the parcels so that they stay within the limit, the least harmful way first: as they are, deflated harder, then with what the options allow
 * to lose, then in several archives.
 * @throws AskwellError `attachments` with the table when none of it is enough
 */
export async function makeFit(parcels: readonly Parcel[], shop: Workshop): Promise<Attempt> {
  const { limit, zip, shrink = 'none', split = false } = shop.options;
  const placed = place(parcels, zip, limit);
  const whole = await lossless(placed, shrink !== 'none', shop);
  if (whole.fits) return whole;
  const divided = split && zip !== 'never' ? await splitUp(placed, whole, shop) : undefined;
  if (divided) return divided;
  throw await tooLarge(whole, parcels, shop);
}

/** All in one archive, at the level that is enough. `stops`: whether an exact total is of no use. */
async function lossless(placed: Placed, stops: boolean, shop: Workshop): Promise<Attempt> {
  const { limit } = shop.options;
  const layout = single(placed, 6, stops);
  const never = hopeless([...placed.loose.map((parcel) => ({ ...parcel, stored: true })), ...placed.zipped], limit);
  if (never)
    return {
      layout,
      fits: false,
      archives: [],
      total: never,
      looseBytes: measure(placed.loose.map(({ source }) => source)).bytes,
      packed: new Map(),
    };
  const usual = await attempt(layout, shop);
  if (usual.fits || placed.zipped.length === 0 || usual.total.bytes * HARDER_AT_BEST > limit) return usual;
  const harder = await attempt(single(placed, 9, stops), shop);
  return harder.fits ? harder : usual;
}

function single({ loose, zipped }: Placed, level: number, stopsWhenOver: boolean): Layout {
  return { loose, archives: zipped.length === 0 ? [] : [{ name: archiveName(1, 1), parcels: zipped }], level, stopsWhenOver };
}

async function tooLarge(whole: Attempt, parcels: readonly Parcel[], { options }: Workshop): Promise<AskwellError> {
  return overLimit(
    whole.total,
    options.limit,
    options.zip,
    parcels.map(({ source }) => source),
  );
}
