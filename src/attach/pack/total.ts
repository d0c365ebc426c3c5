import type { Parcel } from './parcel.ts';

/** What attachments come to, in bytes; `exact` where they were packed to the end. */
export interface Total {
  readonly bytes: number;
  readonly exact: boolean;
}

/** Deflate can make a file this many times smaller and no more (RFC 1951: 258 bytes from two bits). */
const DEFLATE_AT_BEST = 1032;
/** What text usually deflates to, where nothing better is known. */
export const USUAL = 0.2;

/** The total, if it is certain before any work that the archive cannot stay within `budget` bytes. */
export function hopeless(zipped: readonly Parcel[], budget: number): Total | undefined {
  const { stored, deflated } = weigh(zipped);
  if (stored + deflated / DEFLATE_AT_BEST <= budget) return undefined;
  return { bytes: Math.round(stored + deflated * USUAL), exact: deflated === 0 };
}

/** What an archive would come to, from what became of the part that was read: `read` bytes of the first parcels, which took `written`. */
export function estimate(zipped: readonly Parcel[], read: number, written: number): number {
  let before = 0;
  let storedRead = 0;
  for (const { source, stored } of zipped) {
    if (stored) storedRead += Math.min(source.size, Math.max(0, read - before));
    before += source.size;
  }
  const whole = weigh(zipped);
  const deflatedRead = read - storedRead;
  const ratio = deflatedRead > 0 ? Math.min(1, Math.max(0, written - storedRead) / deflatedRead) : USUAL;
  return Math.max(written, Math.round(whole.stored + whole.deflated * ratio));
}

function weigh(parcels: readonly Parcel[]): { readonly stored: number; readonly deflated: number } {
  let stored = 0;
  let deflated = 0;
  for (const parcel of parcels) {
    if (parcel.stored) stored += parcel.source.size;
    else deflated += parcel.source.size;
  }
  return { stored, deflated };
}
