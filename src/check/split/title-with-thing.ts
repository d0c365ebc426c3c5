import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import type { SeenSentence } from '../see/seen.ts';
import { withoutGreeting } from '../without-greeting.ts';

/** What stands for a thing that another sentence names. */
const HANGS = lowerPattern(/(?<!\p{L})(?:it|they|them|its|their|он[аои]?|его|её|ее|их|ему|ей|им|н[её]м|ней|них|нему)(?!\p{L})/u);

/** How somebody came by the thing. */
const CAME_BY =
  /(?<![\p{L}'’])(?:bought|ordered|purchased|installed|downloaded|received|rented|заказ(?:ал[аи]?|ывал[аи]?)|купил[аи]?|покупал[аи]?|приобр(?:[её]л|ел[аи])|оформил[аи]?|установил[аи]?|поставил[аи]?|скачал[аи]?|получил[аи]?|арендовал[аи]?)(?!\p{L})/iu;

/** Sentences back from the title in which its thing may be named. */
const NEAR = 2;

/** Begins of sentences that are nobody's name, and small behind a colon. */
const SMALL = letterPattern(
  /^(?:it|they|its|their|after|before|now|then|when|but|and|today|yesterday|on|in|at|the|this|a|an|within|since|через|теперь|сейчас|потом|после|когда|вчера|сегодня|на|в|во|и|а|но|он[аои]?|его|её|ее|их|при|до|с|со|уже|спустя|однако|\p{L}+(?:ли|лись|лся|лась|лось|ло))(?!\p{L})/iu,
);

/**
 * A title that speaks of "it", with the words of the sentence before that tell what it is: «Купила чайник 20 ноября: через неделю он протёк». The title as it is
 * where nothing near tells how somebody came by a thing, or both are too long.
 */
export function titleWithThing(title: string, sentences: readonly SeenSentence[], longest: number): string {
  const begin = title.slice(0, BEGIN).toLowerCase();
  const at = sentences.findIndex(({ text, isTitle }) => !isTitle && text.toLowerCase().includes(begin));
  if (at < 1 || !HANGS.test(title.toLowerCase()) || CAME_BY.test(title)) return title;
  const before = sentences.slice(Math.max(0, at - NEAR), at).findLast((sentence) => isOfThing(sentence));
  const thing = before && thingIn(before.text);
  const whole = thing === undefined ? title : `${thing}: ${SMALL.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
  return whole.length > longest ? title : whole;
}

const BEGIN = 24;

function isOfThing({ text, isTitle, labels }: SeenSentence): boolean {
  return !isTitle && !labels.includes('question') && CAME_BY.test(text);
}

/** The sentence up to what it tells besides: numbers, prices, whose wish it was. */
function thingIn(text: string): string {
  const said = withoutGreeting(text).replace(/[.!?\s]+$/, '');
  const verb = CAME_BY.exec(said);
  const from = verb === null ? 0 : verb.index + verb[0].length;
  const ends = /[,;:(]|\s[-–—]\s/.exec(said.slice(from));
  const cut = ends === null ? said : said.slice(0, from + ends.index).trimEnd();
  return cut.length > from ? cut : said;
}
