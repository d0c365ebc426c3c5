import { AskwellError } from '../../errors.ts';
import { measure } from '../gather/measure.ts';
import { treat } from '../inspect/treat.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Source } from '../source.ts';
import { findTwins } from './find-twins.ts';
import { maskedNames } from './masked-names.ts';
import type { Parcel } from './parcel.ts';
import { stateProblem } from './read-source.ts';
import { startTally } from './tally.ts';
import type { PackHost, PackOptions, Workshop } from './workshop.ts';

/** A file, and the parcel that holds its bytes. */
export interface Twin {
  readonly source: Source;
  readonly parcel: Parcel;
}

/** Everything that is to be packed, looked at and ready. */
export interface Opened {
  /** In the order of their names, masked. */
  readonly sources: readonly Source[];
  /** Those whose bytes another one holds, with that. */
  readonly holders: ReadonlyMap<Source, Source>;
  /** Those that are packed. */
  readonly parcels: readonly Parcel[];
  readonly twins: readonly Twin[];
  readonly shop: Workshop;
}

/** Looks at the sources, finds those that are the same, and decides what is done to each. @throws AskwellError `attachments` with all that cannot be read any more */
export async function openWorkshop(given: readonly Source[], options: PackOptions, host: PackHost): Promise<Opened> {
  const { masking, signal } = options;
  const lost = (await sideBySide(given, 16, stateProblem)).filter((problem) => problem !== undefined);
  if (lost.length > 0) throw new AskwellError('attachments', lost);
  const sources = masking ? maskedNames(given, masking) : given;
  const { holders, digests } = await findTwins(sources, signal);
  const originals = sources.filter((source) => !holders.has(source));
  const parcels: Parcel[] = [];
  // One after the other, for what is found in them is counted as it comes.
  for (const source of originals) parcels.push(await treat(source, masking, host, signal));
  const byOrigin = new Map(parcels.map((parcel) => [parcel.origin, parcel]));
  const twins = [...holders].flatMap(([source, holder]) => {
    const parcel = byOrigin.get(holder);
    return parcel ? [{ source, parcel }] : [];
  });
  const tally = startTally(measure(originals).bytes, options.onProgress, digests);
  return { sources, holders, parcels, twins, shop: { options, host, tally, surveys: new Map() } };
}
