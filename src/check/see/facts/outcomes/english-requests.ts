import { DEALINGS, DEEDS, DONE, GOODS, wordsOf } from './wish-words.ts';
import { wordsAfterLeads } from './words-after-leads.ts';

/** What a desk puts an end to, beside what it does otherwise: "the account must be closed". */
const ENDED = wordsOf('closed withdrawn waived refunded reversed dropped scrapped lifted struck written put taken sent paid made given');
/** Verbs of a desk that are said of much besides, where it is asked or hoped for. */
const ALSO = wordsOf('check look change move add sort help come ask put take make let find stop close open keep consider drop grant honour honor');
const isDeed = (word = ''): boolean => DEEDS.has(word) || ALSO.has(word);
/** What has to be done to a thing that is out of order or in the way, by whoever comes for it. */
const SERVICES = wordsOf('empty fill clean update service inspect adjust calibrate');
/** "refunding", "moving", "putting", "emptying": the deed is going on. */
function isDoing(word = ''): boolean {
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => isDeed(verb) || SERVICES.has(verb));
}

/** Whether a clause in plain letters asks something of the desk in a roundabout way: hoping, wondering, preferring, telling what would do or what has to be. */
export function asksRoundabout(clause: string, asked: boolean): boolean {
  const words = wordsAfterLeads(clause);
  const start = words.slice(0, 16).join(' ');
  return asked ? asksPolitely(words, start) : hopes(words, start) || prefers(words, start) || wouldDo(words, start) || hasToBe(words, start);
}

/** What is asked for, with "can I have": not two of something, nor what one has already. */
const HAVE =
  /^(?:can|could|may|might) (?:i|we|you let me|you let us) (?:please |just |also |still )?have (?:(?:a|an|another|some|one|more)(?= |$)|(?:it|them|this|that|my|the|these|those) (?:[a-z'-]+ ){0,4}?([a-z]+(?:ed|en|ent|aid)|back|instead)(?= |$))/;

/** "Can I have a spare?", "are you able to extend my trial?", "do you mind sending another one?" */
function asksPolitely(words: readonly string[], start: string): boolean {
  const able =
    /^(?:are|would|will|might) you (?:guys |perhaps )?(?:be )?(?:able|willing|prepared|happy|so kind as|so good as) to (?:please |just |kindly )?([a-z-]+) [a-z\d£$€]/.exec(
      start,
    )?.[1];
  if (able !== undefined) return isDeed(able);
  const minded = /^(?:(?:do|would) you |d'you )?mind (?:just )?([a-z]+ing)(?= |$)/.exec(start)?.[1];
  if (minded !== undefined) return minded !== 'telling';
  if (/^is it possible to (?:please |just )?(?:have|get) (?:the|my|this|it|these|only|just) /.test(start))
    return words.slice(7).some((word) => DONE.has(word) || word === 'sent' || word === 'back');
  return HAVE.test(start);
}

/** "I trust you will do what is usual" */
const DOES_RIGHT = /^(?:i|we) trust (?:that )?you(?:'ll| will) do (?:what|the (?:right|decent|honourable)|your|so|something)(?![a-z])/;

/** "I was hoping you could …", "I hope you will reconsider", "I trust this will be corrected", "maybe you can extend it" */
function hopes(words: readonly string[], start: string): boolean {
  const deed =
    /^(?:(?:i|we)(?:'m| am|'re| are| was| were)? )?(?:just |only |really )?(?:hope|hoping|trust|trusting|wish)(?: that)?(?: perhaps| maybe)? (?:you|someone|somebody|your [a-z]+)(?:'ll| will| can| could| would| may| might)? (?:please |now |just |at least |perhaps |soon )*([a-z]+)/.exec(
      start,
    )?.[1] ?? /^(?:maybe|perhaps) (?:you|someone|somebody) (?:can|could|might)(?: just| at least| please)? ([a-z]+)/.exec(start)?.[1];
  if (deed !== undefined) return (isDeed(deed) || DOES_RIGHT.test(start)) && !/^(?:help|look|find|explain|tell|see)$/.test(deed);
  const done =
    /^(?:(?:i|we)(?:'m| am|'re| are| was| were)? )?(?:just )?(?:trust(?:ing)?|hop(?:e|ing)|wonder(?:ing)?)(?: that| if| whether)? (?:[a-z\d'-]+ ){1,5}(?:will|can|could|might|would) (?:now |please |soon |finally )?be ([a-z]+)/.exec(
      start,
    )?.[1];
  if (done !== undefined) return DONE.has(done) || ENDED.has(done);
  return (
    /^(?:(?:i|we)(?:'m| am|'re| are) )?hoping (?:for|to (?:get|have|receive)) /.test(start) &&
    words.slice(2, 9).some((word) => GOODS.has(word) || word === 'fix')
  );
}

/** "I'd rather you sent a new one", "I wish to cancel", "we would welcome a visit", "I'm due my money", "I'd love an option" */
const PREFERENCES: readonly RegExp[] = [
  /^(?:i|we|id)(?:'d| would) (?:much |far |still )?(?:rather|prefer(?: it)?(?: if| that)?) (?:you|someone|somebody|your [a-z]+) (?!(?:had|knew|were|was|thought|understood|believed|saw|heard)(?![a-z]))[a-z]/,
  /^(?:i|we) (?:hereby |now |do |would |therefore )*wish (?:to (?:have|be|cancel|return|exchange|close|terminate|withdraw|end|claim|receive|get|dispute|appeal|book|change)|you would|that you)(?![a-z])/,
  /^(?:i|we)(?:'d| would| should|'ll| will) (?:very much |also |really )?(?:welcome|be (?:most |very |so )?(?:glad|grateful|obliged) (?:of|for)) (?:a|an|any|some|your|another|the)(?![a-z])(?! (?:help|advice|hint|idea)s?(?![a-z]))/,
  /^(?:i|we)(?:'d| would) (?:really |also |just )?love (?:a|an|another|some|to (?:get|have|see) (?:a|an|some|this fixed|it fixed)) [a-z]/,
  /^(?:i|we)(?:'m| am|'re| are) (?:still )?(?:due|owed|claiming|reclaiming|disputing) (?:back )?(?:a|an|my|our|the|another|compensation|for|[£$€\d])(?![a-z])/,
  /^(?:i|we) want (?:cancel|return|leave|close|change|exchange|end|out of|refund|terminate) /,
  /^consider [a-z]+ing /,
];
/** The same of what one has with a desk: "I want to leave the contract". */
const LEAVES = /^(?:i|we) want to (?:leave|get out of|opt out) /;

function prefers(words: readonly string[], start: string): boolean {
  return PREFERENCES.some((pattern) => pattern.test(start)) || (LEAVES.test(start) && words.some((word) => DEALINGS.has(word)));
}

/** What can be had of a desk: a thing that is named, where "either" and "any" leave the choice and "that" has been named before. */
const THING =
  /^(?:a|an|one|another|half|just|only|even|some|the|[£$€\d]|(?:[a-z]+ )?(?:refunds?|replacement|credit|compensation|support|apology|collection|post))(?![a-z])/;
/** What is told and not done: who says that a hint would do has a question. */
const TOLD = wordsOf('hint pointer link word words line lines answer yes no guess idea tip reply sentence clue explanation');
const SAID = wordsOf('when if because says said thinks than that according');

/** "A new one would do", "the £379 will do nicely", "half of it would be enough for me", "CSV support would make my day" */
function wouldDo(words: readonly string[], start: string): boolean {
  const at = words.slice(0, 10).findIndex((word) => /^(?:would|will)$|.'ll$/.test(word));
  if (at < 0 || !THING.test(start) || words.slice(0, at).some((word) => SAID.has(word) || TOLD.has(word))) return false;
  const said = words.slice(at + 1, at + 9).join(' ');
  return (
    /^(?:do(?:$| nicely| for (?:me|us|now)| instead| too)|suffice|make (?:my|our) (?:day|week)|settle (?:it|this|the matter))(?![a-z])/.test(said) ||
    (words[at] === 'would' &&
      /^be (?:more than |quite |just |already |very |much |really |so )*(?:enough|plenty|sufficient|lovely|welcome|appreciated|a (?:nice|great|good|big|welcome) (?:help|present|start|gesture|thing))(?![a-z])(?! to [a-z])/.test(
        said,
      ))
  );
}

/** What a charge or a contract is to be rid of: "the fee has to come off". */
const GOES =
  /(?:^| )(?:has to|have to|must|needs to|need to|should) (?:go|come (?:off|down|back)|go back)(?: (?:on|to|onto|off|from) (?:my|our|the)|$| (?:and|or) )/;

/** What is so at times or on a condition, and is no wish: "needs cleaning all the time". */
const NOT_NOW =
  /^(?:not|never|when|whenever|every|each|if|before|after|always|constantly|often|usually|regularly|sometimes|again|don't|unless|once|daily|weekly)$/;
const HABIT = /(?<![a-z])(?:all the time|(?:once|twice|[a-z]+ times) (?:a|per) [a-z]+)(?![a-z])/;
/** Somebody or something else says so: "needs cleaning says the display", "I was told the account must be closed". */
const SAYS =
  /^(?:says?|said|saying|told|tells?|claims?|claimed|insists?|insisted|according|reads|shows?|writes?|wrote|thinks?|informed|warns?|warned)$/;

/** "The bin needs emptying", "the account must be closed by Friday", "the charge should be removed", "you have to send a new one" */
function hasToBe(words: readonly string[], start: string): boolean {
  if (words.some((word) => NOT_NOW.test(word)) || words.some((word) => SAYS.test(word)) || HABIT.test(start)) return false;
  const needs = words.slice(0, 8).findIndex((word) => /^(?:needs?|wants?)$/.test(word));
  if (needs > 0 && isDoing(words[needs + 1]) && !/^(?:i|we|he|she|you|they|it)$/.test(words[0] ?? '')) return true;
  if (/^(?:the|this|that|my|one|your)(?: |$)/.test(start) && GOES.test(start)) return true;
  const be = /^(?:[a-z\d£$€.'-]+ ){1,5}(?:must|is to|are to|has to|have to|needs to|need to) (?:now |please )?be ([a-z]+)/.exec(start)?.[1];
  if (be !== undefined) return (DONE.has(be) || ENDED.has(be)) && words.slice(0, 5).some((word) => DEALINGS.has(word));
  const should = /^(?:[a-z\d£$€.'-]+ ){1,5}should (?:now |please |simply )?be ([a-z]+)/.exec(start)?.[1];
  if (should !== undefined)
    return DONE.has(should) && /(?:^| )(?:charges?|fees?|fine|penalty|bill|invoice|surcharge|interest|balance|contract)(?= )/.test(start);
  const must =
    /^(?:you|someone|somebody) (?:have|has|need|needs|ought) to (?:now |please |just )?([a-z]+) (?:a|an|me|us|my|our|another|the|someone|somebody)(?![a-z])/.exec(
      start,
    )?.[1];
  return must !== undefined && DEEDS.has(must);
}
