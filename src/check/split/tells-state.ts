import { letterPattern } from '../letter-pattern.ts';

/** Who looks whether a thing is so, or waits until it is, does a step: "Make sure that the cart is empty". */
const LOOKS =
  '(?:check|verify|ensure|make|confirm|wait|see|look|notice|observe|note|if|when|while|once|until|open|go|with|убе[дж]|провер|дожд|жд|подожд|смотр|виж|если|когда|пока|откр|захо|при )';
/** How a part of a program is that cannot be used, or does not show what it should. */
const STATES = [
  String.raw`(?:is|are|was|were|stays?|remains?|looks?|appears?|comes? (?:up|out)|gets?) (?:still |always |now |completely |all |just |also |sometimes ){0,2}(?:gr[ae]yed(?: |-)out|gr[ae]y|disabled|inactive|not active|unclickable|not clickable|unavailable|unreadable|illegible|empty|blank|missing|gone|cut off|cropped|truncated|wrong|incorrect|misaligned|off[- ]cent(?:er|re)|overlapping|frozen|stuck|duplicated|invisible|hidden behind \p{L}+)`,
  String.raw`(?:does|do) (?:nothing|not \p{L}+)|do(?:es)?n['’]t \p{L}+`,
  String.raw`(?:всегда |опять |теперь |полностью |совсем |снова |тоже |иногда |осталась |остался |осталось ){0,2}(?:не ?активн(?:а|ый|ая|ое|ые|о|ы|ен)|недоступ(?:ен|н[аоы]|н(?:ый|ая|ое|ые))|не ?кликабельн(?:а|о|ы|ая|ый|ое)|заблокирован[аоы]?|пуст(?:ой|ая|ое|ые|ует|а|о|ы)|сер(?:ый|ая|ое|ые)|обрезан[аоы]?|обрезает?ся|обрезаются|перепутан[аоы]?|задублирован[аоы]?|пропал[аио]?|исчез(?:ает|ла|ли|ло)?|отсутству[ею]т|съехал[аио]?|налеза[ею]т|неверн(?:ый|ая|ое|ые|о|а|ы)|неправильн(?:ый|ая|ое|ые|о)|не \p{L}{2,20}(?:[аяеиую]т|[еи]тся|[юая]тся))`,
];
const STATE = letterPattern(String.raw`^(?!${LOOKS})(?:[^\s.!?;:,]{1,40} ){1,7}?(?:${STATES.join('|')})(?!\p{L})`, 'i');

/** Whether a sentence says of a thing, which it names first, that it is in a state in which it should not be: "Search field is missing", «Список пустой». */
export const tellsState = (text: string): boolean => STATE.test(text.trim());
