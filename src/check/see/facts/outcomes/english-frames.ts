import { CLEAR_GOODS } from './wish-words.ts';
import { wordsAfterLeads } from './words-after-leads.ts';

const NOT_FOR_NOTHING =
  '(?:happy|willing|prepared|ready|glad|content|fine) (?:to (?!(?:send (?:a|you a)? ?(?:pr|patch|pull)|bisect|test|help|provide|contribute|debug|dig|try|submit|open|file|share|assist|look)(?![a-z]))|with )';
/** What is to be had, or done with what is there. */
const IT = "(?:this|that|it|them|these|my|our|the|your|his|her|a|an|another|some|both|all)(?:'s)?";
/** A day by which, or a person for whom, something is to be. */
const BY = '(?:by|before|within|no later than) ';

/** Frames that make a wish of whatever stands in them: they are said to somebody who is to do it. */
const FRAMES: readonly RegExp[] = [
  // "Let's get this cancelled", "let us call it quits"
  new RegExp(
    `^let(?:'?s| us) (?:please |just |at least )?(?:(?:get|have) ${IT} (?:[a-z]+ ){0,4}(?:[a-z]+ed|done|sorted|sent|paid|put|back|off)|call it (?:quits|off)|(?:cancel|swap|split|agree on|settle on|settle for|undo|reverse|exchange) )`,
  ),
  // "Happy to keep the chair if you take a third off"
  new RegExp(
    `^(?:(?:i|we)(?:'m|'d be|'re| am| would be| are| will be|'ll be)? )?${NOT_FOR_NOTHING}.{3,80} if (?:you|somebody|someone|i get|we get) `,
  ),
  // "If you could see your way to knocking the postage off"
  /^(?:if you (?:could|can|would) (?:possibly |just )?)?see (?:your|its) way (?:clear )?to [a-z]+ing(?![a-z])/,
  // "What would make this right is a new screen"
  /^(?:what|the (?:only|best|one|right|least|fair) (?:thing|way|outcome|answer)|something) (?:that )?(?:would|could|can) (?:really )?(?:make|put|set|help|settle|fix|solve|satisfy|work for) (?:[a-z]+ ){0,4}?(?:is|would be)(?![a-z])/,
  /^the (?:only|best|least|right|fair|decent|proper) (?:thing|way|solution|outcome|course) (?:(?:to do|now|here|forward|out|for (?:me|us)|you can (?:do|offer)) )*(?:is|would be) (?:for you )?(?:to |an? |the |my )/,
  // "Ideally I'd have it moved to the week after"
  /^(?:ideally|preferably|if at all possible|in a perfect world),? (?:(?:i|we)(?:'d| would)|you(?:'d| would)|someone would|somebody would|an? |the )/,
  // "Time you sent me the missing lid"
  /^(?:it(?:'s| is) )?(?:about |high |well past )?time (?:that )?(?:you|somebody|someone) (?:[a-z]+ed|sent|paid|gave|did|told|came|put|took|made|got|brought|sold)(?![a-z])/,
  // "It'd be good to have that line removed", "it would help to have the deadline extended"
  new RegExp(
    `^it(?:'d| would) (?:really |also |already )?(?:be (?:really |very |so )?(?:good|nice|great|lovely|helpful|best|fair|kind)|help(?: me| us)?) to (?:have|get|see) ${IT} (?:[a-z'-]+ ){0,5}(?:[a-z]+ed|done|sent|paid|put|back|taken off)(?![a-z])`,
  ),
  // "Could do with a return label"
  /^(?:(?:i|we) )?could (?:really |just )?do with (?:an? |some |the |another |your |two |one )(?!(?:hand|help|advice|rest|break|coffee|drink)(?![a-z]))[a-z]/,
  // "I'd love it if the parcel could be left next door"
  /^(?:i|we)(?:'d| would) (?:really |absolutely )?(?:love|like|prefer|appreciate|welcome) it if /,
  // "Looking for you to match the price", "hoping to get my money back"
  /^(?:(?:i|we)(?:'m|'re| am| are)? )?(?:(?:just |really |only )?(?:looking|hoping|waiting|asking|longing) for (?:you|someone|somebody) to |(?:looking|hoping) to (?:get|have|return|exchange|swap|cancel|claim|receive) (?:my|the|a|an|it|this|that|our|some)(?![a-z]))/,
  // "I would ask that this be taken off the record", "I propose that you credit the three days"
  /^(?:i|we) (?:(?:would|must|do|hereby|therefore|now|also|only|can only) |'d )*(?:ask|propose|suggest|request|insist|demand|urge|move) (?:you )?that (?:(?:this|that|it|he|she|they|you|no|all|any|both|everything)(?![a-z])|(?:the|my|our|your|his|her|these|those) [a-z])/,
  // "Please see to it that the refund includes the delivery"
  /^(?:see (?:to it|about it)|make sure|make certain|ensure|take care)(?: that)? (?:the|my|our|this|that|it|no|nobody|he|she|they|your|you|i|we)(?![a-z])/,
  // "Send over the missing pages", "forward on the letter"
  /^(?:send|forward|mail|post|bring|pass|hand|ship|email|e-mail) (?:over|across|on|through|back) (?:the|my|our|an?|another|copies|it|them|those|these|what)(?![a-z])/,
  // "Merge the two accounts"
  /^(?:merge|combine|join|link|unlink|split|separate) (?:the|my|our|these|those|both|all) (?:[a-z]+ ){0,2}(?:accounts?|profiles?|orders?|bookings?|tickets?|bills?|contracts?|parcels?|logins?|policies|records)(?![a-z])/,
  // "Restore yesterday's backup", "refund last month's fee"
  /^(?:restore|refund|reverse|return|resend|re-send|cancel|credit|waive|reissue|reinstate|recover|correct|remove|delete) (?:last |this |next )?[a-z]+'s [a-z]/,
  // "The booking should be put back in my name"
  /^(?!.*(?:^| )(?:says?|said|that) )(?:[a-z\d£$€.'-]+ ){1,5}(?:should|ought to|needs to|has to|must) (?:now |please |simply |really )?be (?:put back|put (?:in|on|into) (?:my|our)|moved to|taken off|transferred to|given back|sent (?:back )?to (?:me|us|my)|returned to|changed (?:back )?to|set (?:back )?to)(?![a-z])/,
  // "Hoping someone can pop the right part in the post"
  /^(?:(?:i|we)(?:'m|'re| am| are|'d| would)? )?(?:just |only |really )*(?:hoping|hope|praying|wishing) (?:that )?(?:you|someone|somebody|your [a-z]+) (?:can|could|will|might|would)(?! (?:help|understand|see|agree|forgive|know|tell)(?![a-z])) /,
  // "You could at least cover the postage", "surely you can waive it"
  /^(?:surely|at (?:the very )?least) (?:you|someone|somebody) (?:can|could|will) (?!(?:see|understand|agree|imagine|not)(?![a-z]))[a-z]|^(?:you|someone|somebody) (?:can|could|might) at (?:the very )?least (?!(?:try to understand|see|agree)(?![a-z]))[a-z]/,
  // "I'd call it settled with £20 off", "I'd say a free month is fair"
  /(?:^| )(?:i|we)(?:'d| would) (?:call it (?:settled|quits|even|square|a day)|consider (?:it|this|the matter) (?:settled|closed))(?: |$)|(?:^| )(?:i|we)(?:'d| would) say (?:an? |the |half |[£$€]\d)[a-z\d ]{2,40} (?:is|would be) (?:only )?(?:fair|reasonable|right|the least|in order)/,
  /^no more (?:calls?|texts?|e-?mails?|letters?|visits?|post|mail|leaflets?|reminders?|messages?)(?: please)?$/,
  // "I need to be put on the list"
  /^(?:i|we)(?:'d| would)? (?:need|want|like|ask|expect) to be (?!(?:logged|signed|connected|located|based|concerned|finished|reached|used)(?![a-z]))(?:put|moved|told|given|kept|let|taken|paid|sent|[a-z]+ed) /,
  /^(?:(?:i|we)(?:'m|'re| am| are) )?not asking (?:for )?(?:much|a lot|too much)(?![a-z])/,
  // "I want assurance in writing"
  /^(?:i|we)(?:'d| would)? (?:want|demand|require|expect) (?:assurances?|reassurance|proof|evidence|satisfaction|clarity|clarification|action|payment|restitution|redress|justice)(?![a-z])/,
  // "Just the fee back"
  /^(?:the|my|our) (?:[a-z]+ )?(?:fee|money|deposit|fare|price|cost|postage|difference|balance|payment|rent|charge) back(?:$| (?:and|please|on my))/,
  // "Make the garage pay"
  /^make (?:the|them|him|her|your|these|those) (?:[a-z]+ ){0,2}(?:pay|stop|apologi[sz]e|come|answer|clean|honou?r|remove)(?![a-z])/,
  // "I'd appreciate being kept informed"
  /^(?:i|we)(?:'d| would) (?:really |very much )?(?:appreciate|welcome|be grateful for) (?:being|having|hearing|getting|receiving|the (?:chance|opportunity) to) /,
  // "I'd ask you to bear the cost"
  /^(?:i|we)(?:'d| would| must| have to|'m going to| am going to|'ll have to) (?:therefore |kindly |politely |respectfully |simply )*ask (?:you|your [a-z]+|to be|for (?:an?|the|my)) /,
  /^(?:the|my|our) (?:[a-z]+ ){1,4}should (?:at (?:the very )?least |now |please )?be (?:replaced|repaired|redone|collected|looked at)$|^(?:the|my|our) (?:[a-z]+ ){1,3}at least should be (?:replaced|repaired|refunded|returned)(?![a-z])/,
  // "Cut my hours back to what we agreed"
  /^(?:cut|drop|bring|put|knock|move|get|take) (?=.*(?:^| )(?:my|our) )(?:[a-z]+ ){1,4}(?:back|down|off)(?: to| from| of|$)/,
  // "It only wants the one part sending"
  /^(?:it|this|that|the [a-z]+) (?:just |only |really )?(?:needs|wants) (?:the |one |an? |the one |its |that )(?:[a-z]+ ){1,2}(?:sending|changing|fixing|replacing|cleaning|sorting|moving|repairing|mending)$/,
];

/** Behind a thing that one can be given, that it would be right: "an apology would go a long way", "a gesture of goodwill is in order". */
const WOULD_BE_RIGHT =
  /(?:^| )(?:would|'d|will|might) (?:also |really |certainly )?(?:go a long way|not go amiss|put (?:it|this|things) right|make (?:up for|it right|things right)|be (?:fair|right|appropriate|in order|a fair|the least))|(?: |^)(?:is|are|seems?|would be) (?:surely |certainly )?(?:in order|due|called for|overdue)(?: here| now)?$/;
/** "I expect a new one", "I shall expect the balance by Friday": of a program nobody expects these. */
const EXPECTS = /^(?:i|we) (?:(?:shall|will|do|now|still|therefore|fully|also) |'ll )*expect (?:an? |the |my |our |full |nothing less than |[£$€]\d)/;
const EXPECTED = new RegExp(`(?:^| )(?:new one|${BY}(?:mon|tues|wednes|thurs|fri|satur|sun)|${BY}(?:the |next |this )|in (?:my|our) account)`);
/** Something else instead: "how about a voucher", "how about you send the right size". */
const HOW_ABOUT = /^(?:how|what) about (?:you (?!are|were|do)|i (?:send|keep|return|pay|get)|we (?:split|swap|agree)|an? )/;
/** "Is it possible for the tutor to be changed", "… to move my appointment" */
const IS_POSSIBLE =
  /^(?:is|would|will|might) it (?:be )?(?:at all )?(?:possible|feasible|ok|okay) (?:for [^,.;]{2,40} to (?:be|come|have|get|call|send)(?![a-z])|to (?:please )?(?:have|get|change|move|cancel|return|exchange|swap|extend|postpone|reschedule|transfer|remove|delete|bring forward) (?:my|our|the|this|it|that|these|them|a|an)(?![a-z]))/;

/** "Would you consider a discount", "would it be okay to collect it myself" */
const WOULD_YOU =
  /^would you (?:please )?(?:consider (?:giving|paying|waiving|making|sending|extending|an? (?:partial |small |further )?(?:discount|refund|credit|replacement|reduction|exchange|gesture|voucher)(?![a-z]))|be (?:able|willing|prepared|open|happy) to (?!help(?![a-z])))|^would it be (?:ok|okay|all right|alright|fine) (?:to|if) /;

/** Whether a clause in plain letters wants something by the frame in which it says it; `asked`: a question mark ends it. */
export function isFramed(clause: string, asked: boolean): boolean {
  const words = wordsAfterLeads(clause);
  const start = words.join(' ');
  if (asked) return [HOW_ABOUT, IS_POSSIBLE, WOULD_YOU].some((frame) => frame.test(start));
  if (FRAMES.some((frame) => frame.test(start))) return true;
  if (EXPECTS.test(start)) return EXPECTED.test(start) || words.some((word) => CLEAR_GOODS.has(word));
  return (
    WOULD_BE_RIGHT.test(start) &&
    words.slice(0, 8).some((word) => CLEAR_GOODS.has(word) || /^(?:gesture|goodwill|discount|voucher|credit)$/.test(word))
  );
}
