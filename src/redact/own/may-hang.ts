import { analyse } from 'scslre';

/**
 * Whether a pattern's own shape shows that it takes exponential time: it repeats what repeats in itself, so that a line on which it fails costs twice as
 * much with each character. Other slow patterns only show when they are tried (see `hard-texts.ts`).
 */
export function mayHang(pattern: RegExp): boolean {
  return analyse(pattern).reports.some(({ exponential }) => exponential);
}
