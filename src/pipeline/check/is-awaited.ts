import { lowerPattern } from '../../check/letter-pattern.ts';
import { ownText } from '../../check/read/own-text.ts';
import { tellsPast } from '../../check/see/facts/dates/told-past.ts';
import { isTerm } from '../../check/told/term.ts';
import type { Host } from '../../host/host.ts';
import { localTime } from '../../locale/local-time.ts';
import type { JudgedRequest } from './judge-request.ts';

/** Characters of a clause that are looked at on each side of a day. */
const NEAR = 300;
/** Milliseconds within which somebody waits for an answer before something happens. */
const SOON = 2 * 24 * 3600 * 1000;
/** Characters of a day, without its hour. */
const DAY = 10;

/** Where a clause begins and ends. */
const CLAUSE_BEFORE = /^.*(?:[.!?;,:](?=\s)|\n| (?:and|but|и|но|а) )/s;
const CLAUSE_BEHIND = /(?:[.!?;,](?=\s|$)|\n| (?:and|but|и|но|а) ).*$/s;

/** A term in hours, and what somebody waits for or has to be there for: what fails "within an hour" is none. */
const IN_HOURS = lowerPattern(
  /(?<!\p{L})(?:(?:with)?in (?:the next |an? |half an |one |two |three |\p{N}{1,2} ){1,2}(?:hours?|minutes?)|через (?:пару |два |три |\p{N}{1,2} )?(?:час(?:а|ов)?|полчаса|минут)|в течение (?:часа|двух часов|получаса|\p{N}{1,2} (?:часов|минут)))(?!\p{L})/u,
);
const AWAITS = lowerPattern(
  /(?<!\p{L})(?:answer|reply|respond|get back|flight|train|boarding|meeting|webinar|exam|interview|i (?:leave|fly)|we (?:leave|fly)|ответ\p{L}*|вылет(?:а|ом)?|вылетаю|вылетаем|рейс|поезд|посадка|встреча|совещание|вебинар|экзамен|собеседование|выезжа\p{L}+|уезжа\p{L}+|улета\p{L}+)(?!\p{L})/u,
);

/** Whether the moment that a request names as a term, or the one moment to come that it names, is near: the answer has to be there before it. */
export function isAwaited({ facts: { dates }, reading }: Pick<JudgedRequest['seen'], 'facts' | 'reading'>, clock: Host['clock']): boolean {
  const source = reading.source.toLowerCase();
  const zone = clock.zone();
  const now = localTime(clock.now(), zone);
  const soon = localTime(new Date(clock.now().getTime() + SOON), zone);
  const ahead = dates.filter(({ value }) => value.length >= DAY && value > now.slice(0, value.length));
  // An hour of today at which something began may lie ahead by the clock, when theirs is another one.
  const isOver = ({ start, end, value }: (typeof dates)[number]) =>
    value.startsWith(now.slice(0, DAY)) &&
    tellsPast(
      source.slice(Math.max(0, start - NEAR), start).replace(CLAUSE_BEFORE, '') +
        source.slice(start, end) +
        source.slice(end, end + NEAR).replace(CLAUSE_BEHIND, ''),
    );
  const terms = ahead.filter((date) => isTerm(date, source));
  const named = new Set((terms.length > 0 ? terms : ahead.filter((date) => !isOver(date))).map(({ value }) => value));
  const [value] = named;
  return (named.size === 1 && value !== undefined && value <= soon.slice(0, value.length)) || isInHours(ownText(reading).toLowerCase());
}

const isInHours = (text: string): boolean =>
  text.split(/[.!?;,](?=\s|$)|\n/).some((clause) => IN_HOURS.test(clause) && AWAITS.test(clause) && !tellsPast(clause));
