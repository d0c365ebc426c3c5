import { HANDLING } from './english-asks.ts';
import { wordsOf } from './wish-words.ts';
import { wordsAfterLeads } from './words-after-leads.ts';

/** What desks and those who make a program can do, in verbs that are said of much besides. */
const VERBS = wordsOf(
  'add adjust allow amend answer apply appoint arrange ask assign authorise authorize backport ban block book bring bump change check clear close collect contact correct count credit decide delay delete demand deprecate disable document drop enable erase exclude extend fetch find finish fix get give gimme grant guarantee have hide hold honour improve include increase inform install instruct invite issue keep leave lend lengthen let lift limit list look lower mail make mark mention merge move name notify offer open order pay pick pin post postpone prevent print process promise provide publish push put raise rebuild record reduce refill rename repeat replace report rerun reserve review revise rework run say schedule select separate settle shorten show simplify skip sort split spell stock support suspend switch take teach train transfer treat trust try turn update upload validate verify waive warn withdraw write yank',
);
const OBJECTS = wordsOf(
  'the it them a an my our that this these those me us him her his their everything everybody everyone both all one your someone somebody two three whatever nothing its to',
);
/** What is said to a listener, told of one's own next words, or done on the spot by whoever reads. */
const NO_ORDER =
  /^(?:let (?:me (?:know|explain|describe|start|say|see|tell|add|put|be)|it (?:ring|run|rest|sit|be|cool|dry))|give it (?:a|an|some|time|another)|have (?:a (?:nice|good|great|lovely)|to|the (?:same|time|right)|(?:two|three) [a-z]+ (?:free|off|left|already)|everything|nothing)|get (?:the same|it|to|an?)|(?:try|look|count|write) to|say |take an? |run |select |open |turn |put (?:it|them) (?:back )?(?:in|at|on)(?! it|to)|trust me|contact (?:me|us)|order )(?![a-z])/;

/** "Change the shebang", "lend us a replacement", "let the pad scroll": an order in a sentence that tells nothing else. */
export function ordersFreely(clause: string, sentence: string): boolean {
  const words = wordsAfterLeads(clause);
  return (
    VERBS.has(words[0] ?? '') &&
    (OBJECTS.has(words[1] ?? '') || words[1] === undefined) &&
    words.length > 1 &&
    !NO_ORDER.test(words.slice(0, 6).join(' ')) &&
    !HANDLING.test(sentence.replace(clause, ''))
  );
}
