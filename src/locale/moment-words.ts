import { formatMoment, formatOffset, type Moment, parseMoment, parseRough, type RoughMoment } from '../model/moment.ts';
import type { Language } from '../model/words.ts';
import { localTime } from './local-time.ts';

const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};

/** A day and a time of wherever it was said. */
const LOCAL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?$/;

/** Before a clock time that was rounded. */
const ABOUT: Readonly<Record<Language, string>> = { en: 'about', ru: 'около' };

/**
 * A moment in words: `22 November 2026, 18:30 (Moscow, UTC+3)`, «22 ноября 2026 г., 18:30 (Москва, UTC+3)»; a day without a time in its own words;
 * one that is known roughly as it was told, with its day; anything else comes back as it is. `zone` is the IANA zone where it was said, if it is known; it is
 * named only where its clocks show that offset then.
 */
export function momentWords(text: string, zone: string | undefined, language: Language): string {
  const [, localDay, localClock] = LOCAL.exec(text) ?? [];
  const local = localDay === undefined ? undefined : parseMoment(`${localDay}T${localClock}Z`);
  if (typeof local === 'object') return `${partsOf(local, undefined, language).day}, ${localClock}`;
  const rough = parseRough(text);
  if (rough !== undefined) return roughWords(rough, zone, language);
  const moment = parseMoment(text);
  if (moment === undefined || moment === 'impossible') return text;
  const { day, clock, place } = partsOf(moment, zone, language);
  return clock === undefined ? day : `${day}, ${clock} (${place})`;
}

/** `last night (23 November 2026)`, «часа в три (24 ноября 2026 г., около 03:00, Москва, UTC+3)»; a day that the words tell by its year is not told again. */
function roughWords({ words, near }: RoughMoment, zone: string | undefined, language: Language): string {
  const moment = parseMoment(near);
  if (moment === undefined || moment === 'impossible') return words;
  const { day, clock, place } = partsOf(moment, zone, language);
  if (words.includes(String(moment.year))) return words;
  return `${words} (${clock === undefined ? day : `${day}, ${ABOUT[language]} ${clock}, ${place}`})`;
}

interface MomentParts {
  readonly day: string;
  readonly clock?: string;
  readonly place?: string;
}

function partsOf(moment: Moment, zone: string | undefined, language: Language): MomentParts {
  const month = MONTHS[language].split(' ')[moment.month - 1] ?? '';
  const day = language === 'ru' ? `${moment.day}\u00a0${month} ${moment.year}\u00a0г.` : `${moment.day} ${month} ${moment.year}`;
  if (!moment.time) return { day };
  const { hour, minute, offset } = moment.time;
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const place = [...(zone !== undefined && isClockOf(zone, moment, offset) ? placeOf(zone, language) : []), offsetWords(offset)].join(', ');
  return { day, clock, place };
}

/** `UTC+3`, `UTC+5:30`, `UTC`: how people write an offset, given in minutes east of UTC. */
function offsetWords(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** Whether the clocks of a zone show a moment with this offset (in minutes). A zone that ICU does not know has none. */
function isClockOf(zone: string, moment: Moment, offset: number): boolean {
  try {
    return localTime(new Date(Date.parse(formatMoment(moment))), zone).slice(-6) === formatOffset(offset);
  } catch {
    return false;
  }
}

/** The zone's town. ICU knows Russian names for zones; where it has only an offset, the place is left out. English is the IANA name's last part. */
function placeOf(zone: string, language: Language): readonly string[] {
  if (!zone.includes('/') || zone.startsWith('Etc/')) return [];
  if (language === 'en') return [zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')];
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name === '' || name.startsWith('GMT') ? [] : [name];
}
