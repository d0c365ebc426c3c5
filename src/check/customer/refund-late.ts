import { lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';

/** That goods went back to whom they came from. */
const RETURNED = lowerPattern(
  /(?<!\p{L})(?:(?:i|we|i['’]ve|we['’]ve|have|had|was|were|been|already) (?:already )?(?:returned(?! (?:home|from|to (?:find|(?:the|your|my|our|this) (?:\p{L}{3,10} )?(?:page|site|website|app|cart|form|menu|screen|account|hotel|office)(?!\p{L}))))|sent back|(?:sent|shipped|posted|took|taken|brought|handed) (?:[\p{L}\p{N}’'-]{1,20} ){1,5}back)|(?<!не )(?:вернул[аи]?|возвратил[аи]?|возвращал[аи]?|сдал[аи]?|отослал[аи]?|отправил[аи]? (?:[\p{L}\p{N}-]{1,20} ){0,4}(?:обратно|назад))(?! (?:мне |нам )?(?:деньг|средств|домой|из(?!\p{L})))|оформил[аи]? возврат)(?!\p{L})/u,
);
/** That the money for them has not come. */
const NOT_PAID = lowerPattern(
  `(?<!\\p{L})(?:${[
    "(?:refund|money|reimbursement)(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:not|(?:has|have|is|did|was)n['’]t|never|late|overdue|outstanding|pending)",
    "(?:not|(?:has|have|did)n['’]t|never|no|yet to|where is|where['’]s|(?:still|am|are|been) waiting for)(?: [\\p{L}’']{1,12}){0,5} (?:refund|money|reimbursement)",
    '(?:деньги|денег|средства|средств|возврат[а]?)(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:не (?:верн|приш|поступ|получ|перевели|перечисл|дош)\\p{L}*|нет)',
    'не (?:верн|получ|приш|перевели|перечисл)\\p{L}*[^.!?\\n]{0,30}(?<!\\p{L})(?:деньги|денег|средства|средств)',
    '(?:деньги|возврат[а]?) (?:всё |все )?(?:ещё |еще |уже )?жд(?:у|[её]м)',
    '(?:где (?:же )?(?:мои |мой )?|(?:всё |все )?(?:ещё |еще )?жду (?:свои |мои )?)(?:деньги|денег|возврат[а]?)',
  ].join('|')})(?!\\p{L})`,
);

/** The place of the sentence that tells that the refund of what was returned is late, -1 without one: the return itself, and why, are settled. All are in lower case. */
export function lateRefund(sentences: readonly string[]): number {
  const at = sentences.findIndex((text) => NOT_PAID.test(text));
  return sentences.some((text) => at >= 0 && RETURNED.test(text)) ? at : -1;
}

/** What parts the clauses of one sentence, and what leads on to the next. */
const PARTS = /(?:[,;]\s+|\s[—–-]\s+)/g;
const LINK = lowerPattern(/^(?:(?:and|but|yet|however|и|а|но|однако|зато),? )+/u, 'i');
/** With fewer words a clause hangs on the one before: "the money, as you promised, never came". */
const FEWEST_WORDS = 4;

/** From a sentence that tells of a return too, the clauses that tell that its refund is late; nothing where they do not stand alone. */
export function lateRefundTold(sentence: string): string | undefined {
  const lower = sentence.toLowerCase();
  const late = RETURNED.test(lower) ? NOT_PAID.exec(lower) : null;
  if (late === null || lower.length !== sentence.length) return undefined;
  const begins = matchesOf(sentence, PARTS).map(({ 0: { length }, index }) => index + length);
  const told = [late.index + late[0].length, late.index]
    .map((before) => sentence.slice(begins.findLast((at) => at < before) ?? 0).replace(LINK, ''))
    .find((clause) => clause.split(/\s+/).length >= FEWEST_WORDS);
  return told === undefined || told.length === sentence.length ? undefined : sentenceCase(told);
}
