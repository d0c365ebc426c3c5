import { type Form, type Taken, take, wordPattern } from './take.ts';
import { isZone } from './zone.ts';

/** Where a time was said to hold: an IANA zone, or minutes east of UTC. */
export type Whereabouts = { readonly zone: string } | { readonly offset: number };

const MOSCOW = 180;

/** Abbreviations that people in Europe and North America write (RFC 5322 4.3 has the American ones); minutes east of UTC. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const FORMS: readonly Form<Whereabouts>[] = [
  {
    pattern: wordPattern('(?:по\\s+)?(?:мск|msk)\\s?(?:([+\\-−])\\s?(\\d{1,2}))?'),
    read: ([, sign, hours]) => (hours ? offset(MOSCOW + minutes(sign, hours)) : { zone: 'Europe/Moscow' }),
  },
  { pattern: wordPattern('по\\s+(?:москве|московскому(?:\\s+времени)?)|moscow time'), read: () => ({ zone: 'Europe/Moscow' }) },
  {
    pattern: wordPattern('(?:utc|gmt)\\s?([+\\-−])\\s?(\\d{1,2})(?::?(\\d{2}))?'),
    read: ([, sign, hours, more]) => offset(minutes(sign, hours, more)),
  },
  { pattern: /(?<=\d\s?(?=\+)|\d\s)([+\-−])(0\d|1[0-4]):(\d{2})$/u, read: ([, sign, hours, more]) => offset(minutes(sign, hours, more)) },
  { pattern: /(?<=\d)Z$/, read: () => ({ offset: 0 }) },
  {
    pattern: new RegExp(`(?<=\\d\\s?(?:[ap]\\.?m\\.?)?\\s?)\\b(${Object.keys(OFFSETS).join('|')})\\b`, 'i'),
    read: ([, name = '']) => ({ offset: OFFSETS[name.toUpperCase()] ?? 0 }),
  },
  { pattern: /(?<![\w/])([A-Z][a-z]+(?:\/[A-Z][A-Za-z_-]+)+)(?![\w/])/, read: ([, zone = '']) => (isZone(zone) ? { zone } : undefined) },
];

/** Takes the zone out of a text: `МСК`, «по московскому времени», `UTC+3`, `CET`, `Europe/Moscow`. */
export function takeZone(text: string): Taken<Whereabouts> | undefined {
  return take(text, FORMS);
}

/** No place is further from Greenwich than this. */
const FURTHEST = 14 * 60;

function offset(east: number): Whereabouts | undefined {
  return Math.abs(east) <= FURTHEST ? { offset: east } : undefined;
}

function minutes(sign = '+', hours = '0', more = '0'): number {
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(more));
}
