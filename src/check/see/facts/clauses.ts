import { matchesOf } from '../../matches-of.ts';
import { NEVER_LAST_WORDS } from '../../read/abbreviations.ts';
import type { Span } from '../../read/reading.ts';

/** Where one thought ends and the next begins: punctuation, and conjunctions before a new verb. */
const BREAK =
  /(?:[,;!?()\u2013\u2014]|:(?!\d))+|\.(?=\s|$)| - | -> | => | (?:but|and then|then|however|although|because|so that|which|while|though|но|а|однако|хотя|потому|поэтому|чтобы|зато|после чего|а потом|потом|затем) | (?:and|или|и|or) (?=(?:i |we |would (?:like|love|appreciate) |also |even |then |я |мы |еще |также |тоже |даже |потом |затем )|[a-z]{2,14}ed |[а-я]{2,16}(?:л|ла|ли|лся|лась|лись|ю|ем) |(?:restart|reset|ran|swapped|rang|wrote|went|took|put|did|got|sent|spoke|switch|turn|try|clear|check|reinstall|update|log|another|different|a new|new|other)(?:ed|ing)? |(?:другой|другая|другую|другое|с другого|в другом|на другом|через) )/g;
const LONGEST = 400;
/** Code among words is one word: "Setting `family: 4` didn't help". */
const CODE = /`[^`\n]{1,200}`/g;

/** The word that a full stop closes: a title or, of what is written in Russian, any abbreviation; of the English ones many are words that end a sentence. */
const SHORTENED = /(?<![a-zа-я-])(?:mr|mrs|dr|prof|[а-я][а-я-]{0,8})$/;
/** "Please" between commas: «Верните, пожалуйста, деньги». */
const CIVIL = /^(?:пожалуйста|пожалуста|плиз|будьте (?:так )?добры|будьте любезны|если можно|прошу вас|please|pls|kindly)(?=[,\s]|$)/;
/** What is said of a wish before "please": an order, or "could you". */
const ORDERS = /(?:^|\s)(?:[а-я]{3,18}(?:йте|ите|ьте)(?:сь)?|прошу|просим|могл[аи] бы(?: вы)?|можете(?: ли)?(?: вы)?|(?:can|could|would|will) you)$/;
/** A street or a town, and what goes on with its house: «ул. Ленина, 7, кв. 5». */
const STREET = /(?<![а-я])(?:ул|улиц[аеуы]|пр-т|просп|проспект[еау]?|пер|переул[а-я]{2,3}|бульвар[еа]?|шоссе|адресу?|г|дом|д|корп)(?![а-я-])[^;:]*$/;
const HOUSE =
  /^(?:\d{1,4}[а-я]?(?:\/\d{1,3})?(?![\d.:-])(?= ?(?:,|$|кв|корп))|(?:д|дом|кв|квартира|корп|стр|оф|офис|эт|подъезд|ул)(?:\.| ) ?[\dа-я])/;
/** An order to see to it that something happens: what follows is all there is of it. */
const SEES_TO_IT = /(?:^|\s)(?:сделай(?:те)?|устройте|проследите|добейтесь)(?: так)?(?:, пожалуйста)?,?$/;

/** The clauses of a sentence in plain letters, without the punctuation between them. */
export function clausesOf(plain: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const code = plain.includes('`') ? matchesOf(plain, CODE).map(({ 0: words, index }) => ({ start: index, end: index + words.length })) : [];
  for (const match of matchesOf(plain, BREAK)) {
    if (isWithin(plain, start, match) || code.some((span) => match.index > span.start && match.index < span.end)) continue;
    push(clauses, plain, start, match.index);
    start = match.index + match[0].length;
  }
  push(clauses, plain, start, plain.length);
  return clauses;
}

/** Whether what looks like the end of a clause stands within one: an abbreviation, "please" in the midst of a wish, what is to be seen to. */
function isWithin(plain: string, start: number, { 0: mark, index }: RegExpExecArray): boolean {
  if (mark === '.') {
    const word = SHORTENED.exec(plain.slice(Math.max(start, index - 10), index))?.[0];
    return word !== undefined && index + 1 < plain.length && (NEVER_LAST_WORDS.has(word) || word === 'г' || word === 'гг');
  }
  const before = plain.slice(Math.max(start, index - 60), index);
  if (mark === ' чтобы ') return SEES_TO_IT.test(before);
  if (mark !== ',') return false;
  const comma = before.lastIndexOf(',');
  const after = plain.slice(index + 1, index + 25).trimStart();
  if (after.startsWith('чтоб')) return SEES_TO_IT.test(before);
  if (HOUSE.test(after)) return STREET.test(before);
  if (CIVIL.test(after)) return ORDERS.test(before);
  return comma >= 0 && CIVIL.test(before.slice(comma + 1).trim()) && ORDERS.test(before.slice(0, comma));
}

function push(clauses: Span[], plain: string, from: number, to: number): void {
  const text = plain.slice(from, Math.min(to, from + LONGEST));
  const lead = /^(?:[\s>*•"«»“”'`\-–—]|\d{1,2}[.)] |(?:and|и|а|also|then|потом|ещё|еще|так же|также|тоже|or|или) ){0,6}/.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(lead).replace(/[\s"«»“”'`.]+$/, '');
  if (trimmed.length > 2) clauses.push({ start: from + lead, end: from + lead + trimmed.length });
}
