import { letterPattern, lowerPattern } from '../../letter-pattern.ts';
import { LONGEST_SUMMARY } from '../../longest-summary.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import type { Rule } from '../rule.ts';

/** Words that a title may consist of besides the generic ones, and still say nothing. */
const EMPTY = letterPattern(
  /^(?:re|fwd?|fw|question|query|complaint|feedback|important|attention|sos|test|title|subject|вопрос\p{L}*|жалоба|претензия|важно|внимание|тест|тема|заявка|обращение|повторно|караул|ау|блин)$/u,
);

/** Something else than was ordered: with everyday words alone all is said. */
const WRONG_THING = lowerPattern(
  /(?<!\p{L})(?:(?:wrong|incorrect|different|not (?:the )?(?:right|correct|same)|another) (?:item|product|thing|parcel|package|order|goods|device)s?|(?:item|product|thing|parcel|package|order|goods) (?:is|was|are|were) (?:wrong|incorrect)|(?:не т(?:от|а|о|е|от самый)|(?:совсем )?друг(?:ой|ая|ие|ое)|чуж(?:ой|ая|ие)|неверн\p{L}{2}|неправильн\p{L}{2}|перепутал\p{L}?) (?:товар|вещ|заказ|посылк|издели|предмет)\p{L}{0,3}|(?:приехал|приш|привез)\p{L}{1,2} не т(?:от|а|о|е))(?!\p{L})/u,
);

/** What was ordered has not come, or is looked for: so it is with every order, and all is said too. */
const NOT_COME = lowerPattern(
  /(?<!\p{L})(?:(?:item|product|parcel|package|order|goods|delivery)s? (?:(?:has|have|had|is|was|did) ?(?:not|n['’]t|never)|hasn['’]?t|haven['’]?t|didn['’]?t|not|never|still not) (?:yet |been )*(?:arriv|c[ao]me|deliver|receiv|show|turn)|(?:where['’]?s|where is|where are|missing|lost) (?:is )?(?:the |my |our )?(?:item|product|parcel|package|order|goods|delivery)|(?:not|never) received (?:my |the |our )?(?:item|product|parcel|package|order|goods)|не (?:приш|приход|приех|дош|достав|получ|привез)\p{L}{0,5} (?:мо\p{L}{1,2} |наш\p{L}? )?(?:товар|заказ|посылк)\p{L}{0,3}|(?:товар|заказ|посылк|доставк)\p{L}{0,2} (?:так и |ещё |еще |до сих пор )?не (?:приш|приход|приех|дош|достав|получ|привез)|где (?:же )?(?:мо\p{L}{1,2} |наш\p{L}? )?(?:товар|заказ|посылк)|(?:потерял|пропал)\p{L}{1,4} (?:мо\p{L}{1,2} )?(?:товар|заказ|посылк))/u,
);

const empty: Rule = {
  id: 'weak.empty-summary',
  family: 'weak',
  field: 'summary',
  weight: 4,
  message: { id: 'finding.weak.empty-summary' },
  // Not asked about: what went wrong stands below, or is asked already.
  find: ({ seen }) => {
    const title = seen.sentences.filter(({ isTitle }) => isTitle);
    const first = title[0];
    if (first === undefined) return [];
    if (title.some(({ text }) => [WRONG_THING, NOT_COME].some((says) => says.test(text.toLowerCase())))) return [];
    const words = title.flatMap(({ text }) => wordsOf(text));
    if (words.length > 5 || words.some((word) => !isGeneric(word) && !EMPTY.test(word))) return [];
    return [{ at: first.start }];
  },
};

const long: Rule = {
  id: 'weak.long-summary',
  family: 'weak',
  field: 'summary',
  weight: 2,
  message: { id: 'finding.weak.long-summary' },
  find: ({ seen }) => {
    const title = seen.sentences.filter(({ isTitle }) => isTitle);
    const [first, last] = [title[0], title.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (last.end - first.start <= LONGEST_SUMMARY && title.length < 3) return [];
    const rewrite = first.text.length <= LONGEST_SUMMARY && title.length > 1 ? { start: first.start, end: last.end, text: first.text } : undefined;
    return [{ at: first.start, ...(rewrite ? { rewrite } : {}) }];
  },
};

/** A title is what a desk sorts by: it says nothing, or too much. */
export const summaries: readonly Rule[] = [empty, long];
