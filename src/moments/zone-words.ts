import { type Form, type Taken, take, wordPattern } from './take.ts';
import { isZone } from './zone.ts';

/** Where a time was said to hold: an IANA zone, or minutes east of UTC. */
export type Whereabouts = { readonly zone: string } | { readonly offset: number };

const MOSCOW = 180;

/** Abbreviations that people write (RFC 5322 4.3 has the American ones); minutes east of UTC. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  TRT: 180,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** What Americans call their zones, whichever of the two hours holds. */
const AMERICAN: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
  PACIFIC: 'America/Los_Angeles',
  MOUNTAIN: 'America/Denver',
  CENTRAL: 'America/Chicago',
  EASTERN: 'America/New_York',
};

/** Towns by whose clocks people tell a time in Russian, in the dative of «по …» and as an adjective. */
const BY_TOWN: Readonly<Record<string, string>> = {
  'калининград(?:у|скому)': 'Europe/Kaliningrad',
  'минск(?:у|ому)': 'Europe/Minsk',
  'самар(?:е|скому)': 'Europe/Samara',
  'екатеринбург(?:у|скому)': 'Asia/Yekaterinburg',
  'ташкент(?:у|скому)': 'Asia/Tashkent',
  'омск(?:у|ому)': 'Asia/Omsk',
  'новосибирск(?:у|ому)': 'Asia/Novosibirsk',
  'красноярск(?:у|ому)': 'Asia/Krasnoyarsk',
  'иркутск(?:у|ому)': 'Asia/Irkutsk',
  'якутск(?:у|ому)': 'Asia/Yakutsk',
  'владивосток(?:у|скому)': 'Asia/Vladivostok',
};

const AFTER_CLOCK = '(?<=\\d\\s?(?:[ap]\\.?m\\.?)?\\s?)\\b';

const FORMS: readonly Form<Whereabouts>[] = [
  {
    pattern: wordPattern('(?:по\\s+)?(?:мск|msk)\\s?(?:([+\\-−])\\s?(\\d{1,2}))?'),
    read: ([, sign, hours]) => (hours ? offset(MOSCOW + minutes(sign, hours)) : { zone: 'Europe/Moscow' }),
  },
  { pattern: wordPattern('по\\s+(?:москве|московскому(?:\\s+времени)?)|moscow time'), read: () => ({ zone: 'Europe/Moscow' }) },
  ...Object.entries(BY_TOWN).map(
    ([town, zone]): Form<Whereabouts> => ({ pattern: wordPattern(`по\\s+(?:времени\\s+)?${town}(?:\\s+времени)?`), read: () => ({ zone }) }),
  ),
  {
    pattern: wordPattern('(?:utc|gmt)\\s?([+\\-−])\\s?(\\d{1,2})(?::?(\\d{2}))?'),
    read: ([, sign, hours, more]) => offset(minutes(sign, hours, more)),
  },
  {
    pattern: /(?<=\d\s?(?=\+)|\d\s|t\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?)([+\-−])(0\d|1[0-4]):?(\d{2})$/iu,
    read: ([, sign, hours, more]) => offset(minutes(sign, hours, more)),
  },
  { pattern: /(?<=\d)Z$/, read: () => ({ offset: 0 }) },
  {
    pattern: new RegExp(`${AFTER_CLOCK}(${Object.keys(OFFSETS).join('|')})\\b`, 'i'),
    read: ([, name = '']) => ({ offset: OFFSETS[name.toUpperCase()] ?? 0 }),
  },
  {
    pattern: new RegExp(
      `${AFTER_CLOCK}([PMCE]T|(?:Pacific|Mountain|Central|Eastern)(?= (?:(?:Standard|Daylight) )?[Tt]ime))\\b(?: (?:(?:Standard|Daylight) )?[Tt]ime)?`,
    ),
    read: ([, name = '']) => americanZone(name),
  },
  { pattern: /(?<![\w/])([A-Z][a-z]+(?:\/[A-Z][A-Za-z_-]+)+)(?![\w/])/, read: ([, zone = '']) => (isZone(zone) ? { zone } : undefined) },
];

function americanZone(name: string): Whereabouts | undefined {
  const zone = AMERICAN[name.toUpperCase()];
  return zone === undefined ? undefined : { zone };
}

/** Names in capitals that are of several places. */
const SEVERAL = 'IST|AST|ADT|GST|SST|AMT|ECT|WAT|CAT|EAT';

/** What stands behind a clock's time and tells of which place it is. */
const BEHIND = new RegExp(
  `^(?: ?\\(?(?:(?:UTC|GMT|utc|gmt|МСК|мск|MSK|msk)(?: ?[+−-] ?\\d{1,2}(?::?\\d\\d)?)?|по (?:МСК|мск|[А-Яа-яё]{4,18}[уе](?: времени)?)|(?:[Mm]oscow|Pacific|Mountain|Central|Eastern)(?: Standard| Daylight)? [Tt]ime|[PMCE]T|${Object.keys(OFFSETS).join('|')}|${SEVERAL}|[pmce][sd]t|ce?st|eest|[A-Z][a-z]{3,8}/[A-Z][A-Za-z_]{2,20})\\)?| ?[+−-](?:0\\d|1[0-4]):?\\d\\d|Z)(?![\\p{L}\\d:])`,
  'u',
);

/** A zone whose name is of several places, in the words with it. */
export const ONE_OF_SEVERAL = new RegExp(`(?<=\\d(?: ?[ap]\\.?m\\.?)?) ?\\(?(?:${SEVERAL})\\)?$|^ ?\\(?(?:${SEVERAL})\\)?$`, 'i');

/** A zone that stands behind a time: how long its words are, and where it is, unless that name is of several places. */
export interface ZoneBehind {
  readonly length: number;
  readonly where: Whereabouts | undefined;
}

/** The zone with which a text goes on after a clock's time: " PST", "Z", " (UTC+5)", « по Москве». */
export function zoneBehind(text: string): ZoneBehind | undefined {
  const words = BEHIND.exec(text.slice(0, 60))?.[0];
  if (words === undefined) return undefined;
  const name = words.replace(/[()]/g, '');
  const where = takeZone(`0:00${name}`)?.value;
  // «По почте» tells no place.
  return where === undefined && !ONE_OF_SEVERAL.test(words) ? undefined : { length: words.length, where };
}

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
