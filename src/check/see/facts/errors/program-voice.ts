import { letterPattern } from '../../../letter-pattern.ts';
import type { Found } from '../passage.ts';
import { saysFault } from './quoted.ts';
import { isStrongFault } from './telling-words.ts';

/** How programs begin a message: with a capital, an acronym or several words in capitals; a single one is how people stress a word. */
const BEGINS_LOUD = letterPattern(
  /^(?:\p{Lu}\p{Ll}+(?:[\s',]|$)|\p{Lu}{2,4}(?![\p{L}\d_-])|\p{Lu}{5,}(?::|[,.!-]? [\p{Lu}\d]|[\s.!]*$)|\p{Lu} \p{Ll})/u,
);
/** A message in capitals throughout, and what tells that the text around is not. */
const ALL_LOUD = letterPattern(/^(?=.{0,60}[\s–-]\p{Lu}{3})\p{Lu}{3,}(?:[\s!.,:–-]+(?:\p{Lu}{2,}|\d[\d.,]*%?)){1,6}$/u);
const SMALL = letterPattern(/\p{Ll}{3}/u);
/** "Update fails with 0x80070005": the person tells of a code. */
const TOLD_CODE =
  /(?<![a-zа-я])(?:fail|fails|failed|ends|ended|crashes|crashed|stops|exits|пада[а-я]+|упал[а-я]*|вылета[а-я]+) (?:with|с|at|on|на|при|в|after|when)(?![a-zа-я])/;
const MESSAGE_END =
  /[;.!?](?:\s|$)|,(?! ?(?:попробуйте|повторите|проверьте|обратитесь|please|try|error|код|code|we |адрес|contact|мы |\d+ (?:tries|attempts|попыт)|(?!(?:i|we|it|then|я|мы|и|а|но|то) )[a-zа-я]+(?: [a-zа-я]+){0,2}(?:[.;!?)\n]|$)))|\s[—–-]+\s|\s(?:and|but|then|when|whenever|although|though|even|every|since|because|if|each|after|unless|it (?:just |always |keeps )|и|а|но|хотя|когда|если|при|после|over and over|on all|in under|from \d|for some|without an?|is in the|are in the|каждый|с тех пор|потому|только я|на вс[её]м?|на всех)(?![a-zа-я])|[)("«»“”\n]|$/;

/** What stands from a place on up to where a message ends: at what joins the next thought, or, after a colon, with the sentence. */
export function messageFrom(plain: string, begins: number, toTheEnd: boolean): Found | undefined {
  const rest = plain.slice(begins, begins + 200);
  const end = rest.search(
    toTheEnd
      ? /[.;!?](?:\s|$)|,\s(?:there|it|i|we|but|although|though|even|and|so|then|хотя|но|а|я|мы|и|поэтому)\s|\s(?:although|though|whereas|хотя)\s|\sin the (?:log|console)|\sв (?:логе|консоли)|[)("«»“”\n]|$/
      : MESSAGE_END,
  );
  const message = (end < 0 ? rest : rest.slice(0, end)).replace(/[\s,:]+$/, '');
  return message.length < 3 || message.startsWith('\u0000') ? undefined : { start: begins, end: begins + message.length };
}

/** Begins with a capital and says that something failed, as programs say it. */
export function isProgramVoice(text: string, plain: string, { start, end }: Found): boolean {
  const message = text.slice(start, end);
  if (!BEGINS_LOUD.test(message) || text[end] === '?') return false;
  const words = plain.slice(start, end).split(/\s+/);
  const isLoud = ALL_LOUD.test(message);
  if (isLoud && message.length < text.length - 3) return SMALL.test(text);
  if (TOLD_CODE.test(plain.slice(start, end))) return false;
  if (words.length > 18 || /^(?:i|i'm|i've|я|мы|why|what|when|how|who|почему|что|когда|как|где|please|thanks|спасибо)$/.test(words[0] ?? ''))
    return false;
  if (words.length > 1 && start > 0 && /(?<![a-zа-я])(?:error|ошибка)(?![a-zа-я])/.test(plain.slice(start, end))) return true;
  return words.length === 1 ? isStrongFault(words[0] ?? '') && !/^(?:error|errors|ошибк)/.test(words[0] ?? '') : saysFault(plain.slice(start, end));
}
