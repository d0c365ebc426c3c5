import type { Span } from '../../../read/reading.ts';
import { type Found, type Passage, withQuote } from '../passage.ts';
import { DO, isEnglishWish } from './english-outcomes.ts';
import { TOLD_OTHERS } from './english-plainly.ts';
import { isFurtherThing, piecesOf } from './further-wishes.ts';
import { isRussianDeed } from './russian-asks.ts';
import { isRussianWish } from './russian-outcomes.ts';
import { isNoRussianWish } from './russian-plainly.ts';

/**
 * The wishes of a sentence that are said in words for wishes. Those for the product itself are not told apart where they are put as an order. After one
 * wish the rest of a list needs no "please": "exchange the towels, delete my address and issue the invoice".
 */
export function wishesSaid(passage: Passage): readonly Found[] {
  const { spoken: plain, clauses, part, form, isTitle, labels = [] } = passage;
  if (isOfOtherList(passage)) return [];
  const isFree = isTitle !== true && (labels.length === 0 || (labels.length === 1 && labels[0] === 'expected'));
  const found: Found[] = [];
  for (const clause of piecesOf(plain, clauses)) {
    const words = plain.slice(clause.start, clause.end);
    if (isTitle !== true && ANNOUNCED.test(plain.slice(0, clause.start)) && clause.end - clause.start > 8) {
      found.push(clause);
      continue;
    }
    if (found.length === 0 ? isRefused(passage, clause) : isCivil(passage, words) || isNoRussianWish(words)) continue;
    const isStep = form === 'numbered' && part === undefined;
    const gap = found.length > 0 ? clause.start - (found.at(-1)?.end ?? 0) : Number.POSITIVE_INFINITY;
    const before = plain.slice(Math.max(0, clause.start - 24), clause.start);
    if (
      (gap < 12 && (GOES_ON.test(words) || isFurtherThing(words, before))) ||
      (gap < 60 && ((/(?:and|or) $/.test(before) && GOES_ON.test(words)) || isRussianDeed(words))) ||
      (ASKS_FOR.test(before) && isRussianDeed(words)) ||
      (ASKED_TO.test(plain.slice(Math.max(0, clause.start - 200), clause.start)) && /^to [a-z]/.test(words)) ||
      (!isTitle || CLEAR.test(words) || isOrderInTitle(words) ? isWish(words, plain, clause, { isStep, isFree }) : false)
    )
      found.push(clause);
  }
  if (found.length === 0 && part === 'outcome' && clauses[0] && isShort(plain, form))
    return [{ start: clauses[0].start, end: clauses.at(-1)?.end ?? plain.length }];
  return found.map((clause) => withQuote(passage, clause));
}

/** Whether a sentence is of a list of steps, of attempts or of facts about a machine. */
export const isOfOtherList = (passage: Passage): boolean => tellsElse(passage) && passage.form !== 'prose';
const tellsElse = ({ part }: Passage): boolean => part === 'steps' || part === 'tried' || part === 'environment';

const isCivil = ({ labels = [], isTitle }: Passage, words: string): boolean =>
  labels.includes('courtesy') && (CIVIL.test(words) || (isTitle === true && words.startsWith('помогите')));

/** Whether a clause can be no wish, whatever its verb: the first of a sentence that tells steps, what is said for politeness, and what somebody does. */
export function isRefused(passage: Passage, { start, end }: Span): boolean {
  const { spoken: plain, labels = [] } = passage;
  const words = plain.slice(start, end);
  if (isNoRussianWish(words)) return true;
  const isStep = tellsElse(passage) || (labels.includes('step') && words.length < LONG && !FOR_ONESELF.test(words));
  if (isStep && !OPENLY.test(words) && !OPENLY_WITHIN.test(words)) return true;
  const before = plain.slice(0, start);
  const isSecond = /(?:and|or) $/.test(plain.slice(Math.max(0, start - 24), start));
  return (
    isCivil(passage, words) ||
    (isSecond && !ASKS.test(words) && (TOLD.test(before) || TOLD_OTHERS.test(before) || WONDERS.test(before))) ||
    (WHO_DID.test(before.slice(-80)) && /^(?:put|set|let|cut|hit|shut) /.test(words))
  );
}

/** "We run a dump and restore it to a scratch box": who does the one does the other. */
const TOLD =
  /(?:^|[,;:.] |and |but |because |when )(?:i|we|they|he|she|you|my [a-z]+s|our [a-z]+s)(?:'[a-z]+)? (?!.*(?:ask|want|need|like|expect|request|urge|beg|demand|insist))[^,;:.]+ (?:and|or) $/;
/** "My brother, who will drink anything, put his glass down": what stood before the comma did so. */
const WHO_DID = /, who [^,;.]+, $/;
/** "Should I use it or bring it back", "can I still choose and pay the difference": who asks about the one asks about the other. */
const WONDERS =
  /(?:^|[,;:.] |and |but )(?:should|shall|must|do|am|can|may) (?:i|we) (?!(?:please |just )?(?:have|get|ask|request|return|cancel|send|exchange|swap)(?![a-z]))[^,;:.?]+ (?:and|or) $/;
const ASKS = /^(?:i|we|please|pls|can|could|would|will|you|kindly|just|want|need|[а-я])/;

/** What a desk does for somebody and no step does to a program: "add the night to our stay", "open it again". */
const FOR_ONESELF =
  /(?<![a-z])(?:me|us|my|our)(?![a-z])|^(?:open|switch|turn|put) (?:it|this|them) (?:on )?again$|^put (?:it|this|that|everything) back (?:how|the way|like|as) (?:it|they|things|before)(?![a-z])/;

/** A clause of so many letters has no stops, and may go from what was done to what is wanted. */
const LONG = 80;

/** A wish may follow a list of steps, or of what was tried, without a heading of its own. */
const OPENLY =
  /^(?:(?:so|and|but|can you|could you) )?(?:please|pls|kindly|(?:i|we)(?:'d| would) (?:like|appreciate|prefer)|(?:i |we )?(?:want|request|demand|insist)|(?:can|could|will|would) (?:you|someone|somebody) [a-z]+|could (?:i|we)|pick[- ]?up (?:at|from)|прош[уи]|прос[иь]м|требу[юе]м?|верните|пришлите|исправьте|замените|отмените|хочу|сделайте|почините|вызываю мастера|дайте|подскажите|объясните|заблокируйте|разблокируйте|восстановите)(?![a-zа-я])/;
const OPENLY_WITHIN =
  / (?:please|pls|plz) (?:can|could) (?:u|you) |(?:let me in|fix (?:it|this)|help me get it back) (?:pls|please|plz)$|(?:почините|верните|исправьте) (?:плиз|плз|пожалуйста)/;

/** Under its own heading a wish needs no verb: but neither a signature nor a story is one. */
function isShort(plain: string, form: Passage['form']): boolean {
  return !/@|\d{6}|attached|прилага|прилож|вложен/.test(plain) && plain.split(' ').length < (form === 'prose' ? 16 : 40);
}

/** What a title must say to be a wish. */
const CLEAR = /верните|вернуть|refund (?:me|my|please)|please|прошу|money back|отмените|разблокируйте|восстановите|cancel my/;
/** «Восстановить доступ», «Удалите мои данные», "Reopen my ticket": all that a title says is the wish. */
function isOrderInTitle(words: string): boolean {
  return (
    /^(?:refund for (?:your|this)|(?:un-?ban|unblock|unlock|refund|reopen|reinstate|return) (?:me|my|the|our)) |^[а-я]{3,16}(?:йте|ите|ьте)(?:сь)? /.test(
      words,
    ) ||
    (/^[а-я-]+(?:ть|ти|чь) [а-я]/.test(words) && isRussianDeed(words))
  );
}

/** "Feature wish: a flag for it", «Пожелание: показывать время»: what follows is wanted, however it is said. */
const ANNOUNCED =
  /^(?:(?:(?:my|a|one|another|small|little) )*(?:feature (?:wish|request|suggestion)|wish(?: ?list)?(?: for [a-z ]{2,24})?|suggestion|proposal)|(?:[а-я]+ ){0,3}(?:пожелание|предложение|хотелка|просьба|совет(?: вам)?)): ["«`–—-]*$/;

/** What is said for politeness in the words of a wish. */
const CIVIL =
  /^(?:здр|помогите(?!(?: мне| нам| пожалуйста)* (?!разобраться|понять|решить)[а-я]{2,}(?:ть|ти|чь)(?:ся)?(?![а-я]))|подскажите(?: пожалуйста)?$|буду (?:очень )?(?:признат|благодар)[а-я]* за|жду (?:звонка|ответа)|отве(?:чай|ть)те (?:на|сюда)|отпишитесь)/;
/** «Итого прошу: прислать бригаду» */
const ASKS_FOR = /(?<![а-я])(?:прошу|просим|просьба|требую|требуем)(?: вас)?: $/;
/** "I ask you, politely," */
const ASKED_TO = /(?<![a-z])(?:ask|asking|beg|request|urge|require) (?:of )?you(?![a-z])/;
/** Another thing to be done: an infinitive or an order without a subject. */
const GOES_ON = new RegExp(
  `^(?:(?:and|or|then|also|to|и|или|либо|а также|также|хотя бы|а|if possible|afterwards) )*(?:(?:(?:${DO}|have(?= (?:an?|it|them|the|my|our|some(?:one|body)|this|that|your|one|me|us|him|her)(?![a-z]))|come|promise|show)(?![a-z-])(?! (?:is|was|are|has|had|will|number))|(?:i|we) (?:also )?want (?!(?:to|it|that|you|this|the same)(?![a-z]))[a-z]|be (?:let|given|sent|[a-z]{3,}ed)(?![a-z-]))|[а-я]{3,18}(?:ть|ти|чь)(?:ся)?(?![а-я]| (?:не могу|нельзя|невозможно))(?<!есть|опять|пять|часть|сеть|почти|очень|десять|шесть|память|связь|новость|область|карт[ьу]))`,
);

function isWish(words: string, plain: string, { start, end }: Span, where: { readonly isStep: boolean; readonly isFree: boolean }): boolean {
  return (
    (/[a-z]/.test(words) && isEnglishWish(words, plain, end, where)) ||
    (/[а-я]/.test(words) && isRussianWish(words, plain, { start, end }, where.isFree))
  );
}
