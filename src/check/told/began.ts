import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';
import { momentOf } from '../split/moment-of.ts';
import { onlyWorked } from '../split/only-worked.ts';

/** A time that went by, as people tell it without a day: "since the weekend", «третий день», «неделю назад», «с утра». */
const ROUGHLY = lowerPattern(
  /^(?:since|from|last|yesterday|today|tonight|this (?:morning|week|afternoon|evening)|on|с|со|вчера|позавчера|сегодня|(?:на|в) (?:прошл|эт)\p{L}{2,3}|утром|ночью|вечером|дн[её]м)(?!\p{L})|(?<!\p{L})(?:ago|назад)$/u,
);
/** How long it has been so, in words that name no day. */
const FOR_SO_LONG = lowerPattern(
  /(?<!\p{L})(?:for (?:the (?:last|past) )?(?:an?|one|two|three|four|five|six|seven|ten|several|a few|\p{N}{1,2}|almost a|over a|more than a) (?:hour|day|week|month|year)s?|since (?:this |last |the )?(?:morning|evening|night|weekend|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today)|(?:уже |вот )?(?:второй|третий|четв[её]ртый|пятый|шестой|седьмой|десятый|\p{N}{1,2}-?й) (?:день|час|месяц)|(?:уже|вот|вот уже) (?:\p{N}{1,2} |два |три |четыре |пять |пару |несколько )?(?:час(?:а|ов)?|дня|дней|сутки|суток|неделю|недели|недель|месяц(?:а|ев)?)|с (?:самого )?(?:утра|вечера|ночи|обеда|вчера|выходных|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|прошл\p{L}{2,3} \p{L}{4,12}))(?!\p{L})/u,
);

/** What a text tells of the time of the trouble: `day`, that it happened then, `since`, that it has been so from then on or for so long. Nothing where it tells neither. */
export function beganAt(seen: Seen, now: string): 'day' | 'since' | undefined {
  const sum = seen.facts.amounts[0]?.value;
  const { when, since } = momentOf(seen, sum);
  if (when !== undefined) return 'day';
  if (since !== undefined) return 'since';
  const told = seen.sentences.filter(({ labels, text }) => labels.includes('observed') && !onlyWorked(text));
  if (told.some(({ text }) => FOR_SO_LONG.test(text.toLowerCase()))) return 'since';
  const gone = seen.facts.dates.filter(({ text, value }) => ROUGHLY.test(text.toLowerCase()) && value <= now.slice(0, value.length));
  return gone.some(({ start }) => told.some((one) => one.start <= start && start < one.end)) ? 'day' : undefined;
}
