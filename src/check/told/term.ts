import { lowerPattern } from '../letter-pattern.ts';
import type { Seen, SeenFact } from '../see/seen.ts';
import { saysWorked } from '../split/tells-last-good.ts';

/** Characters before a day that are looked at for its preposition. */
const NEAR = 40;
/** What a term begins with, or has before it. */
const TERM = lowerPattern(/(?<!\p{L})(?:by|until|till|before|no later than|до|к|ко|не позднее|не позже)(?: the| end of| конца)? ?$/u);
const IS_TERM = lowerPattern(/^(?:by|until|till|before|no later than|до|к|ко|не позднее|не позже) /u);

/** Whether a day is the end of a term: "by Friday", «не позднее 5 декабря». `source` is the text in lower case. */
export function isTerm({ start, end }: SeenFact, source: string): boolean {
  return IS_TERM.test(source.slice(start, end)) || TERM.test(source.slice(Math.max(0, start - NEAR), start));
}

/** What somebody needs, wishes or is to do: a term beside it is theirs, while one beside what was promised is that of another. */
const NEEDS = lowerPattern(
  /(?<!\p{L})(?:need(?:s|ed)?|please|must|have to|has to|want|would like|could you|can you|urgent(?:ly)?|deadline|hope|expect(?: it| this| an answer)?|i (?:leave|fly|travel|start)|we (?:leave|fly|travel|start|open)|ask you|прошу|просим|просьба|нуж(?:ен|на|но|ны)|над[оа]|необходим[оаы]?|хо(?:чу|тел\p{L}{1,2}|тим)|жду|жд[её]м|срочно|успеть|пожалуйста|крайний срок|дедлайн|улета\p{L}{1,3}|уезжа\p{L}{1,3}|верните|почините|исправьте|пришлите|замените|решите|ответьте)(?!\p{L})/u,
);
/** A term in days or hours within which something is asked: "within three days", «в течение двух суток». */
const WITHIN = lowerPattern(
  /(?<!\p{L})(?:(?:with)?in (?:the next )?(?:an?|one|two|three|four|five|seven|ten|\p{N}{1,2}) (?:working |business )?(?:hours?|days?|weeks?)|today|tomorrow|this week|в течение (?:\p{L}{3,9} |\p{N}{1,2} )?(?:час\p{L}{0,2}|дня|дней|суток|недели|рабочих)|за (?:\p{N}{1,2}|два|три|пару) (?:дня|дней|часа|часов)|сегодня|завтра|на этой неделе)(?!\p{L})/u,
);

/** Whether a text tells by when somebody needs it. `now`: the day and the time, as ISO 8601 has them. */
export function tellsTerm({ facts, sentences, reading }: Seen, now: string): boolean {
  const source = reading.source.toLowerCase();
  const ahead = facts.dates.filter((date) => date.value.length >= 10 && date.value > now.slice(0, date.value.length) && isTerm(date, source));
  return sentences.some(({ text, start, end }) => {
    const lower = text.toLowerCase();
    const isAsked = facts.outcomes.some((one) => one.start < end && one.end > start);
    if (isAsked && WITHIN.test(lower)) return true;
    const isOwn = isAsked || NEEDS.test(lower);
    return isOwn && !saysWorked(text) && ahead.some((date) => date.start >= start && date.start < end);
  });
}
