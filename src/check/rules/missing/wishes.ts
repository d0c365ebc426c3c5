import type { Kind } from '../../../model/words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import { asked } from '../asked.ts';
import type { Case, Rule } from '../rule.ts';
import { gap } from './gap.ts';
import { areGoodsGone } from './goods.ts';
import { isPayingBroken } from './paying-broken.ts';
import { wantsNoLetters } from './perhaps.ts';
import { asksInGeneral } from './purpose.ts';

const OF_GOODS: ReadonlySet<Kind> = new Set(['order', 'delivery', 'return']);

/** What is worn comes in sizes. */
const SIZED = lowerPattern(
  /(?<!\p{L})(?:sizes?|too (?:small|big|tight|large)|jackets?|coats?|shirts?|t-shirts?|trousers|jeans|dress(?:es)?|skirts?|shoes?|boots?|trainers|sneakers|sandals|jumpers?|sweaters?|hoodies?|gloves?|suits?|размер\p{L}{0,2}|мал(?:а|о|ы)|велик(?:а|о|и)|куртк\p{L}|пальто|рубашк\p{L}|футболк\p{L}|брюк\p{L}|джинс\p{L}|плать\p{L}|юбк\p{L}|туфл\p{L}|ботин\p{L}{2,3}|сапог\p{L}|кроссовк\p{L}|свитер\p{L}?|перчатк\p{L}|костюм\p{L}?)(?!\p{L})/u,
);

const outcome: Rule = {
  id: 'missing.outcome',
  family: 'missing',
  field: 'outcome',
  audience: 'person',
  weight: { order: 10, return: 12, delivery: 10, payment: 10, other: 10, account: 4, connection: 4, technical: 2 },
  message: { id: 'finding.missing.outcome' },
  find: gap('outcome', (about) => {
    if (isPayingBroken(about)) return undefined;
    const question = asked('ask.outcome');
    // A size is no answer to a line that is dead.
    if (!OF_GOODS.has(about.kind)) return { ...question, example: { id: 'finding.missing.outcome.example' } };
    if (areGoodsGone(about)) return { ...question, example: { id: 'finding.missing.outcome.example.late' } };
    return SIZED.test(about.lower.source) ? question : { ...question, example: { id: 'finding.missing.outcome.example.goods' } };
  }),
};

const contact: Rule = {
  id: 'missing.contact',
  family: 'missing',
  field: 'contact',
  audience: 'person',
  weight: { technical: 3, connection: 8, account: 3, payment: 5, order: 5, delivery: 5, return: 5, question: 5, other: 5 },
  message: { id: 'finding.missing.contact' },
  question: { id: 'finding.missing.contact.ask' },
  why: 'finding.missing.contact.why',
  find: contactGap((about) => !needsNoReturn(about) && !wantsNoLetters(about)),
};

/** A proposal is heard without an answer, and the answer to a general question goes back the way it came, whatever either is about. */
const contactOfTalk: Rule = { ...contact, weight: 3, find: contactGap((about) => needsNoReturn(about) && !wantsNoLetters(about)) };

/** Letters are stopped by their address, and by nothing else. */
const contactOfLetters: Rule = { ...contact, weight: 12, find: contactGap(wantsNoLetters) };

/** Whether nobody has to get back to the person later. */
function needsNoReturn(about: Case): boolean {
  return about.purpose === 'remark' || (about.purpose === 'question' && asksInGeneral(about));
}

function contactGap(isIts: (about: Case) => boolean): Rule['find'] {
  return gap('contact', (about) => (isIts(about) ? { example: { id: 'finding.missing.contact.example' } } : undefined));
}

/** What would solve it, and where the answer should go. */
export const wishes: readonly Rule[] = [outcome, contact, contactOfTalk, contactOfLetters];
