import { type Beginnings, waker } from '../awake.ts';
import type { Found } from '../passage.ts';
import { withoutOwnVoice } from './own-voice.ts';
import { personBegins } from './person-begins.ts';
import { saysFault } from './quoted.ts';

/** "The exact error message that I see is:", «Текст ошибки такой:», "and the error reads: ". What is announced stands behind a colon or between quotation marks. */
const ANNOUNCED =
  /(?<![a-zа-я])(?:(?:(error|exception)(?: (?:message|text))?|message)(?: (?:that |which )?(?:i|we) (?:get|got|see|saw))?(?: (?:is|was|says|said|reads|being))?|(?:(?:текст(?:ом)?|сообщени[еяю]) )?(ошибк[аиу]|об ошибке)(?: (?:так(?:ой|ая|ое)|следующ(?:ий|ая|ее)|гласит))?|(?:текст сообщения|сообщение (?:гласит|такое|следующее)|с (?:текстом|сообщением)))(?::\s{1,3}(?=["«“`]?[a-zа-я\d[<])|\s(?=["«“`]))/;
/** What somebody says of a message, or where it can be read. */
const ABOUT_IT = personBegins(
  'not (?:very|too|really|particularly|that|so|quite|all|always|clear|helpful|useful|shown)|very|too|quite|rather|useless|unhelpful|vague|unclear|misleading|confusing|wrong|the (?:same|one)|same|none|nothing|empty|blank|below|above|attached|see|in the|on the|at the|as (?:in|on)|when|after|what|how|it|he|she|you|please|очень|слишком|совсем|не (?:очень|понятн|слишком)\\p{L}*|непонятн\\p{L}*|бесполезн\\p{L}*|т(?:а|от) же|прежн\\p{L}*|нет|пуст\\p{L}*|ниже|выше|см|во вложении|в приложении|на скрин\\p{L}*|при|после|что|как|когда|(?:в|во|на) \\p{L}+',
);
/** "To get the error: open …": steps come then. */
const REPRODUCES = /(?<![a-zа-я])(?:to (?:get|see|reproduce|trigger|provoke|cause)|how to|чтобы (?:увидеть|получить|вызвать)) (?:[a-zа-я]+ ){0,2}$/;
const CLOSING: Readonly<Record<string, string>> = { '`': '`', '"': '"', '«': '»', '“': '”' };

const mayAnnounce = waker('mes err exc тек соо оши');

/**
 * The message that a sentence announces as one, with whatever words: of an error where it says so, else where the message itself tells of a fault. `plain` is
 * `text` in plain letters.
 */
export function announcedMessages(text: string, plain: string, beginnings: Beginnings): readonly Found[] {
  if (!mayAnnounce(beginnings)) return [];
  const announced = ANNOUNCED.exec(plain);
  if (announced === null || REPRODUCES.test(plain.slice(Math.max(0, announced.index - 40), announced.index))) return [];
  const opens = announced.index + announced[0].length;
  const closes = CLOSING[text[opens] ?? ''];
  const start = closes === undefined ? opens : opens + 1;
  const line = text.slice(start, start + 300).split('\n', 1)[0] ?? '';
  const said = closes === undefined ? withoutOwnVoice(line).replace(/\s*[.,;]$/, '') : line.slice(0, Math.max(0, line.indexOf(closes)));
  const inPlain = plain.slice(start, start + said.length);
  if (!said.includes(' ') || inPlain.includes('\u0000') || (closes === undefined && ABOUT_IT(inPlain))) return [];
  const isError = announced[1] !== undefined || announced[2] !== undefined;
  return isError || saysFault(inPlain) ? [{ start, end: start + said.length }] : [];
}
