import type { Found } from '../passage.ts';

/** A version that was found, and its number. */
export interface NamedVersion extends Found {
  readonly value: string;
}

/** What may follow the numbers: -beta3, rc1, b, M4, .Final, +build, -SNAPSHOT */
export const TAIL =
  '(?:[-+._~ ]?(?:alpha|beta|preview|pre|rc|cr|sp|patch|hotfix|dev|nightly|snapshot|final|ga|lts|canary|eap|esr|next|post|alpine|slim|bookworm|bullseye|fdroid|ee|ce|альфа|бета)(?:[-._ ]?\\d{1,5})?(?![a-zа-я\\d])|(?:[-+._~]?[mbapu]| [mbpu])(?:[-._ ]?\\d{1,5})?(?![a-zа-я\\d])|_\\d{1,4}(?:\\.\\d{1,3})?(?![a-zа-я\\d_-])|[-+](?=[a-z\\d.-]{0,39}\\d)[a-z\\d][a-z\\d.-]{0,38}(?<![.-])|[a-z](?![a-zа-я\\d]))?';
/** One that may be whole: 11, 24H2, 5.0 */
export const ANY = `\\d{1,8}(?:\\.\\d{1,9}){0,5}(?:\\.x)?${TAIL}`;
