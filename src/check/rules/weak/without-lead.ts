import { lowerPattern } from '../../letter-pattern.ts';
import { ANOTHER } from './several.ts';

/** A number of a list in words: "First, …", «Второе: …», «Во-вторых, …». */
const ORDINAL =
  /^(?:first|second|third|fourth|fifth)(?:ly)?[,:]\s+|^(?:secondly|thirdly)\s+|^(?:(?:во-)?(?:первых|вторых)|в-(?:третьих|четв[её]ртых|пятых)|перв|втор|трет|четв[её]рт|пят)(?:ое|ый|ой|ая|ья|ье|ий)?[,:]\s+/u;

/** What only leads on; "besides the crash", «ещё вчера», «ещё не» and «ещё раз» say more, and stay. */
const LEADS = lowerPattern(
  /^(?:(?:and|but) )?(?:also|furthermore|moreover|additionally|on top of that)[\s,:]+|^(?:(?:and|but) )?(?:besides|in addition|plus)[,:]\s*|^plus (?=(?:the|my|our|i)\s)|^(?:[иа] )?(?:также|кроме того|помимо этого)[\s,:]+|^(?:[иа] )?(?:ещё|еще|вдобавок|плюс|заодно)[,:]\s*|^(?:[иа] )?(?:ещё|еще) (?!(?:вчера|позавчера|сегодня|утром|дн[её]м|вечером|ночью|летом|зимой|весной|осенью|недавно|тогда|раз|разок|не|ни|бы|до|с|со|в|во|на|од(?:ин|на|но|ну|ного)|пара|пару|две|два|три|несколько|больше|меньше|хуже|лучше|более|менее|как|какой|какая|какие)(?!\p{L})|\d)/u,
);

/** Behind words that say outright that it is another matter. */
const MARK = /^(?:\s*[:,–—]|\s+-)\s+/;

/** What stands before them. */
const JOINT = /^(?:and|but|a|the|my|и|а|есть)\s+/;

/** A matter without what only joins it to those before, or counts it: nothing of it alone. */
export function withoutLead(text: string): string {
  const rest = strippedOnce(strippedOnce(text));
  return rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function strippedOnce(text: string): string {
  const length = leadOf(text.toLowerCase());
  const rest = text.slice(length);
  return /\p{L}/u.test(rest) ? rest : text;
}

/** How long the lead of a text in lower case is. */
function leadOf(text: string): number {
  const lead = ORDINAL.exec(text) ?? LEADS.exec(text);
  if (lead) return lead[0].length;
  const another = ANOTHER.exec(text);
  if (!another || another.index !== (JOINT.exec(text)?.[0].length ?? 0)) return 0;
  const end = another.index + another[0].replace(/[,:]$/, '').length;
  const mark = MARK.exec(text.slice(end));
  return mark ? end + mark[0].length : 0;
}
