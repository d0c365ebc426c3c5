import type { Key, Need, Reading } from './place.ts';

/** One way in which a value is joined to its key. */
export interface Syntax {
  /** Kebab-case, unique: `place-` and it is the name of the rule in a report. */
  readonly id: string;
  /** What stands between the end of the name and the value, sticky. */
  readonly link: RegExp;
  /** The characters with which the link may begin. */
  readonly begins: string;
  /** What has to stand before the name; tested on up to 160 characters, so it ends with `$`. */
  readonly before?: RegExp;
  /** For which keys at all. */
  readonly when?: (key: Key) => boolean;
  /** Reads the value that begins at the place. */
  readonly read: (text: string, at: number, key: Key) => Reading | readonly Reading[] | undefined;
  /** What the value has to show where this syntax alone would allow too much; without quotes, and at all. */
  readonly bareNeed?: Need;
  readonly need?: Need;
  /** Examples, which the tests run: `‹›` stand around the values. */
  readonly finds: readonly string[];
  readonly spares: readonly string[];
}
