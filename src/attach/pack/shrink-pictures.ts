import { join } from 'node:path';
import { shrinkImage } from '../shrink-image.ts';
import type { Parcel } from './parcel.ts';
import type { Workshop } from './workshop.ts';

/** The folder for what is made of pictures; it is removed when the packing is over. */
export function pictureFolder({ options }: Pick<Workshop, 'options'>): string {
  return join(options.folder, '.pictures');
}

/**
 * The parcels with pictures and films in the smallest form that stays readable, where this machine can make one. `needs` are the programs that would
 * help with those that stay as they are.
 */
export async function shrinkPictures(
  parcels: readonly Parcel[],
  { options, host }: Workshop,
): Promise<{ readonly parcels: readonly Parcel[]; readonly needs: ReadonlySet<string> }> {
  const folder = pictureFolder({ options });
  const needs = new Set<string>();
  const names = new Set(parcels.map(({ name }) => name));
  const shrunk: Parcel[] = [];
  await host.files.ensureFolder(folder, 0o700);
  for (const parcel of parcels) {
    const isTaken = (name: string) => names.has(name);
    const wishes = { folder, isTaken, ...(options.signal ? { signal: options.signal } : {}) };
    const result = parcel.alter ? undefined : await shrinkImage(parcel.source, host, wishes);
    if (result?.kind === 'needs') needs.add(result.tools.join(', '));
    if (result?.kind !== 'converted') shrunk.push(parcel);
    else {
      const { source } = result;
      names.add(source.name);
      shrunk.push({ ...parcel, source, name: source.name, type: source.type, stored: source.stored, told: { ...parcel.told, fate: 'converted' } });
    }
  }
  return { parcels: shrunk, needs };
}
