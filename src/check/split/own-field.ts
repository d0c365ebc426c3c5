import { letterPattern } from '../letter-pattern.ts';
import { isSentFrom } from '../read/find-footer.ts';
import type { Facts, SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { FIELD_OF_PART } from './field-of-part.ts';
import { isMostly, isSurely, within } from './how-surely.ts';
import { isOfSystem } from './keyed-lines.ts';
import { onlyWorked } from './only-worked.ts';
import { saysWorked } from './tells-last-good.ts';
import { tellsOfDocs } from './tells-of-docs.ts';
import { tellsPassed, tellsShould } from './tells-should.ts';

/** What somebody wishes to do or to know is what they want of who reads it; that a thing did something is how it should be: «хотелось бы, чтобы …». */
const WISHES_TO = letterPattern(
  /^(?:(?:it )?would be (?:nice|good|great|useful|helpful) to (?!have|see|be)\p{L}+|i(?:['’]d| would) (?:like|love|prefer) to (?!see|have)\p{L}+|(?:мне )?(?:очень )?(?:хотелось бы|хотел[аи]? бы|хочу|хотим) (?:[^\s,]{1,12} )?\p{L}{2,20}(?:ть|ти|ться|тись|чь)(?!\p{L}))/iu,
);
/** Who tells a password, and to look for themselves, wishes nothing by it. */
const SECRET = letterPattern(/(?<!\p{L})(?:password|passcode|pin|cvv|cvc|парол\p{L}{1,2}|пин(?:-?код)?)(?!\p{L})(?! ?(?:reset|recovery))/iu);

/** The field of a sentence by itself, whatever stands around it. */
export function ownField(sentence: SeenSentence, facts: Facts): Field {
  if (sentence.isTitle) return 'summary';
  const named = sentence.part && FIELD_OF_PART[sentence.part];
  if (named) return named;
  const { labels } = sentence;
  if (isOfSystem(sentence) && !isSurely(sentence, 'observed')) return 'description';
  if (isSentFrom(sentence.text)) return 'description';
  if (isMostly(sentence, facts.outcomes)) return 'outcome';
  // What shows a fault and sounds like an attempt is one only where a deed is found in it.
  if (labels.includes('tried') && (!labels.includes('observed') || facts.tried.some(within(sentence)))) return 'tried';
  // What worked once is never what happens, whatever it sounds like.
  if (onlyWorked(sentence.text)) return 'lastGood';
  if (labels.includes('observed')) return 'actual';
  if (saysWorked(sentence.text)) return 'lastGood';
  if (labels.includes('expected') && (tellsOfDocs(sentence.text) || tellsPassed(sentence.text))) return 'actual';
  if (labels.includes('expected') && tellsShould(sentence)) return labels.length === 1 && WISHES_TO.test(sentence.text) ? 'outcome' : 'expected';
  if (labels.includes('step')) return 'steps';
  if (isError(sentence, facts)) return 'errors';
  // "If you cannot, give me my money back": a wish with a word before it is a wish, where it is nothing else.
  return facts.outcomes.some(within(sentence)) && !SECRET.test(sentence.text) ? 'outcome' : 'description';
}

/** Whether a sentence that does nothing else ends with an error's words: "The message in the log is: E-1042". */
function isError({ end, form, text }: SeenSentence, { errors }: Facts): boolean {
  const said = errors.find((fact) => fact.end <= end && end - fact.end <= 2);
  return said !== undefined && form === 'prose' && /[:—–-]\s*["«“]?$/.test(text.slice(0, Math.max(0, text.length - (end - said.start))));
}
