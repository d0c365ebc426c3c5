import { AskwellError, asAskwellError, type Problem } from '../../errors.ts';
import { type Attachments, type Kept, LOOSE_FOLDER, NO_ATTACHMENTS } from '../../model/attachments.ts';
import { measure } from '../gather/measure.ts';
import { treat } from '../inspect/treat.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Source } from '../source.ts';
import { type Attempt, verify } from './attempt.ts';
import { partName } from './cut-text.ts';
import { findTwins } from './find-twins.ts';
import { makeFit } from './make-fit.ts';
import { maskedNames } from './masked-names.ts';
import type { Parcel } from './parcel.ts';
import { stateProblem } from './read-source.ts';
import { startTally, type Tally } from './tally.ts';
import type { PackHost, PackOptions, Workshop } from './workshop.ts';

interface Packed {
  readonly attachments: Attachments;
  readonly warnings: readonly Problem[];
}

/**
 * Packs the sources into `options.folder`: `attachments.zip` or several, and `attachments/` for what stays loose. Identical files are there once; with
 * a masking, what is private is hidden. Everything is flushed and read back before this returns; when it fails, nothing of it is left. The same sources
 * give the same bytes.
 * @throws AskwellError `attachments` with all files that cannot be read any more, or with the table of what is too large; `environment` for a full
 * disk and its like; the signal's reason when it was aborted
 */
export async function pack(given: readonly Source[], options: PackOptions, host: PackHost): Promise<Packed> {
  const { masking, signal, dropped: lost = [] } = options;
  const dropped = lost.length === 0 ? {} : { dropped: lost.map((file) => ({ ...file, name: masking?.name(file.name) ?? file.name })) };
  if (given.length === 0) return { attachments: { ...NO_ATTACHMENTS, ...dropped }, warnings: [] };
  try {
    await refuseLost(given);
    const sources = masking ? maskedNames(given, masking) : given;
    const twins = await findTwins(sources, signal);
    const originals = sources.filter((source) => !twins.holders.has(source));
    const tally = startTally(measure(originals).bytes, options.onProgress, twins.digests);
    const parcels: Parcel[] = [];
    // One after the other, for what is found in them is counted as it comes.
    for (const source of originals) parcels.push(await treat(source, masking, host, signal));
    const done = await fitAndVerify(parcels, { options, host, tally });
    const kept = keptOf(sources, twins.holders, done, tally);
    return { attachments: { archives: [...done.archives], kept, ...dropped }, warnings: tally.warnings() };
  } catch (error) {
    throw signal?.aborted ? signal.reason : asAskwellError(error);
  }
}

/** What was learned to be private after it was written is masked when all is written anew; then everything is known. */
async function fitAndVerify(parcels: readonly Parcel[], shop: Workshop): Promise<Attempt> {
  for (let round = 1; round <= 2; round += 1) {
    const done = await makeFit(parcels, shop);
    if ((await verify(done, shop)) === 'fine') return done;
  }
  throw new Error('a value that was masked came through again');
}

async function refuseLost(sources: readonly Source[]): Promise<void> {
  const problems = (await sideBySide(sources, 16, stateProblem)).filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new AskwellError('attachments', problems);
}

/** Every source with what became of it: its entry, its pieces, or the entry of the file that holds its bytes. */
function keptOf(sources: readonly Source[], holders: ReadonlyMap<Source, Source>, { layout }: Attempt, tally: Tally): Kept[] {
  const entries = new Map<Source, (readonly [Parcel, string])[]>();
  const enter = (parcels: readonly Parcel[], place: string) => {
    for (const parcel of parcels) entries.set(parcel.source, [...(entries.get(parcel.source) ?? []), [parcel, place]]);
  };
  enter(layout.loose, LOOSE_FOLDER);
  for (const { name, parcels } of layout.archives) enter(parcels, name);
  return sources.flatMap((source) => {
    const holder = holders.get(source);
    const held = [...(entries.get(holder ?? source) ?? [])].sort(([a], [b]) => (a.told.part?.number ?? 0) - (b.told.part?.number ?? 0));
    return held.map(([parcel, place]): Kept => {
      const { sha256 = '', bytes = 0 } = tally.left.get(parcel) ?? {};
      return {
        name: holder ? twinName(source, parcel) : parcel.name,
        in: place,
        type: parcel.type,
        bytes,
        sha256,
        ...(source.note ? { note: source.note } : {}),
        ...(holder ? { sameAs: parcel.name } : {}),
        before: source.earlier?.before ?? source.size,
        ...parcel.told,
        ...(holder ? { fate: 'stored-once' } : {}),
      };
    });
  });
}

/** A twin of a text that lies in pieces lies in pieces too. */
function twinName({ name }: Source, { told: { part } }: Parcel): string {
  return part ? partName(name, part.number, part.count) : name;
}
