import type { Place } from '../errors.ts';

/** Where each value of the answers stands, by its dotted key: `summary`, `contact.phone`, `steps.0`, `references.1.kind`. */
export type Places = ReadonlyMap<string, Place>;

/** The flag that gives a value, by key; for a value within a list, that of the list. */
const FLAGS: Readonly<Record<string, string>> = {
  summary: '--summary',
  kind: '--kind',
  'product.name': '--product',
  'product.version': '--product-version',
  description: '--description',
  steps: '--step',
  expected: '--expected',
  actual: '--actual',
  errors: '--error',
  when: '--when',
  since: '--since',
  changed: '--changed',
  lastGood: '--last-good',
  neededBy: '--needed-by',
  frequency: '--frequency',
  severity: '--severity',
  tried: '--tried',
  outcome: '--outcome',
  references: '--ref',
  'contact.name': '--name',
  'contact.email': '--email',
  'contact.phone': '--phone',
  'recipient.name': '--to-name',
  'recipient.email': '--to',
  fields: '--field',
  attachments: '--attach',
  language: '--write-in',
};

/** Where the value of a key came from: its place in a file, else the flag that gives it. */
export function placeOf(key: string, places: Places): Place {
  const place = places.get(key);
  if (place) return place;
  const flag = FLAGS[key] ?? FLAGS[key.split('.')[0] ?? ''];
  return { key, ...(flag === undefined ? {} : { flag }) };
}
