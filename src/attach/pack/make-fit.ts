import type { Problem } from '../../errors.ts';
import { shrinks } from '../../model/plan.ts';
import { measure } from '../gather/measure.ts';
import { type Attempt, attempt } from './attempt.ts';
import { HARDER_AT_BEST, HARDER_LEVEL, USUAL_LEVEL } from './levels.ts';
import { makePlan } from './make-plan.ts';
import type { Twin } from './open-workshop.ts';
import { OverLimit, overLimitProblems } from './over-limit.ts';
import type { Parcel } from './parcel.ts';
import { type Placed, place, single } from './place.ts';
import { shrinkPictures } from './shrink-pictures.ts';
import { splitUp } from './split-up.ts';
import { hopeless } from './total.ts';
import { trimLogs } from './trim-logs.ts';
import type { Workshop } from './workshop.ts';

/** What stands now, and what is worth a word about how it came to fit. */
export interface Fitted {
  readonly attempt: Attempt;
  readonly warnings: readonly Problem[];
}

/**
 * Writes the parcels so that they stay within the limit, the least harmful way first: as they are, deflated harder, with smaller pictures, with logs cut
 * to what matters, in several archives; each only where the options allow it, and none that is not needed.
 * @throws OverLimit when none of it is enough
 */
export async function makeFit(parcels: readonly Parcel[], twins: readonly Twin[], shop: Workshop): Promise<Fitted> {
  const { limit, zip, shrink = 'none', split = false } = shop.options;
  const mayPack = zip !== 'never';
  const placed = place(parcels, zip, limit);
  const whole = await lossless(placed, shrink !== 'none', shop);
  if (whole.fits) return { attempt: whole, warnings: [] };
  let now = placed;
  let latest = whole;
  const warnings: Problem[] = [];
  if (shrinks(shrink, 'images')) {
    const small = await shrinkPictures(parcels, shop);
    warnings.push(...small.words);
    if (small.parcels.some((parcel, at) => parcel !== parcels[at])) {
      now = place(small.parcels, zip, limit);
      latest = await lossless(now, shrinks(shrink, 'logs'), shop);
      if (latest.fits) return { attempt: latest, warnings };
    }
  }
  if (mayPack && shrinks(shrink, 'logs')) {
    const cut = await trimLogs(now, latest.looseBytes, shop);
    const lost: readonly Problem[] = cut?.lost?.errorKinds
      ? [{ message: 'attach.errors-lost', values: { count: cut.lost.errorKinds, all: cut.lost.ofErrorKinds } }]
      : [];
    if (cut) return { attempt: cut.attempt, warnings: [...warnings, ...lost] };
  }
  const divided = mayPack && split ? await splitUp(now, latest, shop) : undefined;
  if (divided) return { attempt: divided, warnings };
  const plan = await makePlan(placed, twins, whole, shop);
  throw new OverLimit(plan, overLimitProblems(plan, zip));
}

/** All in one archive, at the level that is enough. `stops`: whether an exact total is of no use. */
async function lossless(placed: Placed, stops: boolean, shop: Workshop): Promise<Attempt> {
  const { limit } = shop.options;
  const layout = single(placed, USUAL_LEVEL, stops);
  const never = hopeless([...placed.loose.map((parcel) => ({ ...parcel, stored: true })), ...placed.zipped], limit);
  const looseBytes = measure(placed.loose.map(({ source }) => source)).bytes;
  if (never) return { layout, fits: false, archives: [], total: never, looseBytes, packed: new Map() };
  const usual = await attempt(layout, shop);
  if (usual.fits || placed.zipped.length === 0 || usual.total.bytes * HARDER_AT_BEST > limit) return usual;
  const harder = await attempt(single(placed, HARDER_LEVEL, stops), shop);
  return harder.fits ? harder : { ...usual, harder: harder.total };
}
