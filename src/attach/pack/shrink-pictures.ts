import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { MessageId } from '../../locale/messages.ts';
import { someNames } from '../../model/some-names.ts';
import type { KeptReason } from '../shrink/shrunk.ts';
import { isShrinkable, shrinkImage } from '../shrink-image.ts';
import type { Parcel } from './parcel.ts';
import type { Workshop } from './workshop.ts';

/** The folder for what is made of pictures; it is removed when the packing is over. */
export function pictureFolder({ options }: Pick<Workshop, 'options'>): string {
  return join(options.folder, '.pictures');
}

/**
 * The parcels with pictures and films in the smallest form that stays readable, where this machine can make one. `words` say which stay as they are, and
 * which programs would help.
 */
export async function shrinkPictures(
  parcels: readonly Parcel[],
  { options, host }: Workshop,
): Promise<{ readonly parcels: readonly Parcel[]; readonly words: readonly Problem[] }> {
  const folder = pictureFolder({ options });
  const needs = new Set<string>();
  const kept = new Map<KeptReason, string[]>();
  const names = new Set(parcels.map(({ name }) => name));
  const shrunk: Parcel[] = [];
  await host.files.ensureFolder(folder, 0o700);
  for (const parcel of parcels) {
    const isTaken = (name: string) => names.has(name);
    const wishes = { folder, isTaken, ...(options.signal ? { signal: options.signal } : {}) };
    const result = parcel.alter ? undefined : await shrinkImage(parcel.source, host, wishes);
    if (result?.kind === 'needs') needs.add(result.tools.join(', '));
    if (result?.kind === 'kept' && isShrinkable(parcel.source)) kept.set(result.reason, [...(kept.get(result.reason) ?? []), parcel.name]);
    if (result?.kind !== 'converted') shrunk.push(parcel);
    else {
      const { source } = result;
      names.add(source.name);
      // What is made anew hides nothing.
      const { unseen: _, ...rest } = parcel;
      const was = source.name === parcel.name ? {} : { was: parcel.name };
      const told = { ...parcel.told, fate: 'converted', ...was } as const;
      shrunk.push({ ...rest, source, name: source.name, type: source.type, stored: source.stored, told });
    }
  }
  const lacking = [...needs].map((tools): Problem => ({ message: 'attach.needs-tool', values: { tools } }));
  return { parcels: shrunk, words: [...lacking, ...keptWords(kept)] };
}

/** What was as small as can be before needs no word. */
const WORDS: readonly (readonly [KeptReason, MessageId])[] = [
  ['animated', 'media.kept-animated'],
  ['too-large', 'media.kept-too-large'],
  ['unreadable', 'media.kept-unreadable'],
  ['failed', 'media.kept-failed'],
];

function keptWords(kept: ReadonlyMap<KeptReason, readonly string[]>): readonly Problem[] {
  return WORDS.flatMap(([reason, message]) => {
    const names = kept.get(reason);
    return names ? [{ message, values: { count: names.length, names: someNames(names) } }] : [];
  });
}
