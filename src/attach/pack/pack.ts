import { asAskwellError, type Problem } from '../../errors.ts';
import { type Attachments, type Kept, LOOSE_FOLDER, NO_ATTACHMENTS } from '../../model/attachments.ts';
import type { Source } from '../source.ts';
import { type Attempt, verify } from './attempt.ts';
import { partName } from './cut-text.ts';
import { type Fitted, makeFit } from './make-fit.ts';
import { type Opened, openWorkshop } from './open-workshop.ts';
import type { Parcel } from './parcel.ts';
import { pictureFolder } from './shrink-pictures.ts';
import { unseenWords } from './unseen-words.ts';
import type { PackHost, PackOptions } from './workshop.ts';

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
    const opened = await openWorkshop(given, options, host);
    const { attempt, warnings } = await fitAndVerify(opened);
    const attachments = { archives: [...attempt.archives], kept: keptOf(opened, attempt), ...dropped };
    return { attachments, warnings: [...opened.shop.tally.warnings(), ...warnings, ...unseenWords(attempt.layout)] };
  } catch (error) {
    throw signal?.aborted ? signal.reason : asAskwellError(error);
  } finally {
    await host.files.remove(pictureFolder({ options }));
  }
}

/** What was learned to be private after it was written is masked when all is written anew; then everything is known. */
async function fitAndVerify({ parcels, twins, shop }: Opened): Promise<Fitted> {
  for (let round = 1; round <= 2; round += 1) {
    const done = await makeFit(parcels, twins, shop);
    if ((await verify(done.attempt, shop)) === 'fine') return done;
  }
  throw new Error('a value that was masked came through again');
}

/** Every source with what became of it: its entry, its pieces, or the entry of the file that holds its bytes. */
function keptOf({ sources, holders, shop: { tally } }: Opened, { layout }: Attempt): Kept[] {
  const entries = new Map<Source, (readonly [Parcel, string])[]>();
  const enter = (parcels: readonly Parcel[], place: string) => {
    for (const parcel of parcels) entries.set(parcel.origin, [...(entries.get(parcel.origin) ?? []), [parcel, place]]);
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
