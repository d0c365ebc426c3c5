import { asAskwellError } from '../../errors.ts';
import type { WrittenEntry } from '../../host/host.ts';
import type { Plan } from '../../model/plan.ts';
import { measure } from '../gather/measure.ts';
import type { Source } from '../source.ts';
import type { Attempt } from './attempt.ts';
import { HARDER_AT_BEST, HARDER_LEVEL, USUAL_LEVEL } from './levels.ts';
import { makePlan } from './make-plan.ts';
import { openWorkshop } from './open-workshop.ts';
import type { Parcel } from './parcel.ts';
import { place, single } from './place.ts';
import type { Total } from './total.ts';
import { weighAlone } from './weigh-alone.ts';
import type { PackHost, PackOptions } from './workshop.ts';

/**
 * What packing would come to, and what each step would save, without writing anything. All that loses nothing is done for it, so that its sizes are
 * those that `pack` makes.
 * @throws as `pack`, but for what is too large
 */
export async function planPacking(given: readonly Source[], options: PackOptions, host: PackHost): Promise<Plan> {
  try {
    const { parcels, twins, shop } = await openWorkshop(given, options, host);
    const placed = place(parcels, options.zip, options.limit);
    const layout = single(placed, USUAL_LEVEL, false);
    const looseBytes = measure(placed.loose.map(({ source }) => source)).bytes;
    const total = (packed: ReadonlyMap<Parcel, WrittenEntry>): Total => {
      return { bytes: looseBytes + (packed.size === 0 ? 0 : host.zip.weigh([...packed.values()])), exact: true };
    };
    // The first time finds what is private in one file and stands in an earlier one too; the second hides it there.
    if (options.masking) await weighAlone(placed.zipped, shop);
    const packed = await weighAlone(placed.zipped, shop);
    const usual: Attempt = { layout, fits: total(packed).bytes <= options.limit, archives: [], total: total(packed), looseBytes, packed };
    if (usual.fits || usual.total.bytes * HARDER_AT_BEST > options.limit) return await makePlan(placed, twins, usual, shop);
    const harder = await weighAlone(placed.zipped, shop, HARDER_LEVEL);
    return await makePlan(placed, twins, { ...usual, harder: total(harder) }, shop);
  } catch (error) {
    throw options.signal?.aborted ? options.signal.reason : asAskwellError(error);
  }
}
