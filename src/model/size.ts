/** Powers of ten, as disks and mail systems count, and powers of two where the person writes the `i`. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['k', 1e3],
  ['kb', 1e3],
  ['m', 1e6],
  ['mb', 1e6],
  ['g', 1e9],
  ['gb', 1e9],
  ['kib', 2 ** 10],
  ['mib', 2 ** 20],
  ['gib', 2 ** 30],
  ['б', 1],
  ['байт', 1],
  ['кб', 1e3],
  ['мб', 1e6],
  ['гб', 1e9],
]);

/**
 * Bytes of a size as people write it: `10MB` (10,000,000), `9.5 MB`, «9,5 МБ», `10MiB` (10,485,760), `500kB`, `10000000`.
 * `undefined` for anything else, for nothing, and for what is no number of bytes that a file can have.
 */
export function parseSize(text: string): number | undefined {
  const match = /^(\d{1,15}(?:[.,]\d{1,6})?)[\s\u00a0\u202f]?(\p{L}*)$/u.exec(text.trim());
  const unit = UNITS.get((match?.[2] ?? '-').toLowerCase());
  if (match === null || unit === undefined) return undefined;
  const bytes = Math.floor(Number((match[1] ?? '').replace(',', '.')) * unit);
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
