import type { Problem } from '../errors.ts';
import { momentWords } from '../locale/moment-words.ts';
import type { Answers } from '../model/answers.ts';
import { formatRough, parseRough } from '../model/moment.ts';
import type { Kind } from '../model/words.ts';
import type { MomentCheck } from '../moments/moment.ts';
import { isZone } from '../moments/zone.ts';
import { type Places, placeOf } from './places.ts';
import { saysNotKnown } from './says-not-known.ts';
import type { SettleContext, Settled } from './settled.ts';
import { shorten } from './shorten.ts';

/** A value that tells a moment: whether it may stay in words ("after the update"), which a span ("in May") and a count ("an hour after it") always may, and on which side of now it lies. */
interface Told {
  readonly words: boolean;
  readonly expect: 'past' | 'future';
}

const TOLD: Readonly<Record<'when' | 'since' | 'lastGood' | 'neededBy', Told>> = {
  when: { words: false, expect: 'past' },
  since: { words: true, expect: 'past' },
  lastGood: { words: true, expect: 'past' },
  neededBy: { words: true, expect: 'future' },
};
/** The answers that tell a moment. */
export const TELLING_MOMENTS = Object.keys(TOLD) as readonly (keyof typeof TOLD)[];
const PURCHASE: Told = { words: true, expect: 'past' };

/** What is asked of may be to come; nothing that went wrong is. */
const ABOUT_COMING: ReadonlySet<Kind> = new Set(['question', 'order', 'delivery']);

/** Clocks differ, and so do zones: only what lies further ahead than a day has not come yet. */
const DAY = 86_400_000;
/** A day has come once it has begun where it begins first, 14 hours east of Greenwich. */
const FIRST_PLACE = 14 * 3_600_000;

/** Makes every moment absolute, in the zone that the answers name or else the person's, and records the zone of `when`. */
export async function settleMoments(answers: Answers, context: SettleContext, places: Places): Promise<Settled> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const named = answers.zone !== undefined && isZone(answers.zone) ? answers.zone : undefined;
  if (answers.zone !== undefined && named === undefined) {
    problems.push({ message: 'answers.zone', values: { key: 'zone', zone: shorten(answers.zone) }, at: placeOf('zone', places) });
  }
  const zone = named ?? context.zone;

  const settle = async (text: string, key: string, { words, expect }: Told): Promise<{ text: string; zone?: string }> => {
    const at = placeOf(key, places);
    if (saysNotKnown(text)) return { text };
    const { readMoment } = await import('../moments/moment.ts');
    const check = await readMoment(text, { ...context, zone, expect });
    const quoted = shorten(text);
    if (check.kind === 'impossible') problems.push({ message: 'answers.moment.impossible', values: { key, text: quoted }, at });
    if (check.kind === 'words' && !words && !check.isCounted) problems.push({ message: 'answers.moment.unclear', values: { key, text: quoted }, at });
    const isRefused = expect === 'past' && !(answers.kind !== undefined && ABOUT_COMING.has(answers.kind));
    const tellAhead = (about: 'moment' | 'span', values: Readonly<Record<string, string>>) =>
      isRefused
        ? problems.push({ message: `answers.${about}.future`, values, at })
        : warnings.push({ message: `answers.${about}.ahead`, values, at });
    if (check.kind === 'span' && check.side !== undefined && check.side !== expect) {
      if (check.side === 'future') tellAhead('span', { key, text: quoted });
      else warnings.push({ message: 'answers.span.past', values: { key, text: quoted }, at });
    }
    if (check.kind !== 'moment' || (words && check.doubt === 'words')) return { text };
    const moment = momentWords(check.moment, check.zone, context.language);
    if (check.doubt) warnings.push({ message: `answers.moment.${check.doubt}`, values: { key, text: quoted, moment }, at });
    const ahead = aheadOf(check, context.now);
    const isAhead = check.isAhead || ahead > (check.moment.includes('T') ? DAY : FIRST_PLACE);
    if (expect === 'past' && isAhead) tellAhead('moment', { key, moment });
    if (expect === 'future' && ahead < -DAY) warnings.push({ message: 'answers.moment.past', values: { key, moment }, at });
    const value = check.isRough ? formatRough({ words: parseRough(text)?.words ?? text.trim(), near: check.moment }) : check.moment;
    return { text: value, ...(check.zone === undefined ? {} : { zone: check.zone }) };
  };

  const settled: Partial<Record<keyof typeof TOLD | 'zone', string>> = {};
  // Nobody needs it by a day that is not known.
  const { neededBy, ...others } = answers;
  const said: Answers = neededBy === undefined || saysNotKnown(neededBy) ? others : answers;
  for (const key of TELLING_MOMENTS) {
    const text = said[key];
    if (text === undefined) continue;
    const found = await settle(text, key, TOLD[key]);
    settled[key] = found.text;
    if (key === 'when' && found.zone !== undefined && answers.zone === named) settled.zone = found.zone;
  }
  const references = await Promise.all(
    (answers.references ?? []).map(async (reference, index) =>
      reference.kind === 'purchase-date'
        ? { ...reference, value: (await settle(reference.value, `references.${index}.value`, PURCHASE)).text }
        : reference,
    ),
  );
  return { answers: { ...said, ...settled, ...(answers.references ? { references } : {}) }, problems, warnings };
}

/** Milliseconds from now; a day without a time counts from its beginning, in UTC. */
function aheadOf({ moment }: MomentCheck & { readonly kind: 'moment' }, now: Date): number {
  return Date.parse(moment) - now.getTime();
}
