import { lowerPattern } from '../../letter-pattern.ts';

/** What a program said comes behind it. */
const ANNOUNCES = lowerPattern(
  /^\P{L}{0,4}(?:(?:the |an? )?(?:exact |full |whole )?(?:error|exception)(?: (?:message|text))? (?:is|was|reads|says|said|states)|(?:the |our |server )?logs? (?:says?|said|reads?|shows?)|(?:(?:полный |весь )?(?:текст|сообщение)(?: об)? )?ошибк[аи] (?:вот )?(?:так(?:ая|ой|ое)|следующ(?:ая|ий|ее)|гласит|звучит так|вот)|(?:в )?лог(?:и|е|ах)? (?:пиш[еу]т|написано|выводит))\s?:\s{1,3}\S/u,
);
/** Whoever goes on with what it should say tells both. */
const SHOULD = lowerPattern(/(?<!\p{L})(?:should|instead of|rather than|supposed|должн[аоы]?|должен|вместо)(?!\p{L})/u);

/** Whether a sentence does no more than tell what an error says, whatever words that uses: «Ошибка такая: неожиданный символ», "The error is: expected 3". */
export function announcesError(text: string): boolean {
  if (!text.includes(':')) return false;
  const lower = text.toLowerCase();
  return ANNOUNCES.test(lower) && !SHOULD.test(lower);
}
