import { has } from '../has.ts';
import { wholeWords } from '../whole-words.ts';
import { asksOfDesk, HANDLING } from './english-asks.ts';
import { isFramed } from './english-frames.ts';
import { asksForThing } from './english-needs.ts';
import { ordersFreely } from './english-orders.ts';
import { FINDS, isOwnAffair, isPlainlyWished } from './english-plainly.ts';
import { asksRoundabout } from './english-requests.ts';
import { isMadeAsWish } from './english-wishes.ts';
import { DEEDS } from './wish-words.ts';

/** What else a desk is asked, in words that are said of much besides. */
const ALSO =
  're-(?:fund|instate|activate|calculate|sync)|un-ban|add|change|update|check|look into|look at|sort|stop|switch|turn|move|let me (?:know|have|in|keep|off)|let us|make sure|open|close|process|advise|honou?r|apply|ask|put|take|get|find|block|freeze|document|revert|backport|publish|re-?open|accept|bring|book|skip|drop|raise|keep|include|allow|cherry-pick|resync|post|trace|chase|acknowledge|grant|hand|mark|split|bump|tag|rename|support|be (?:refunded|called|paid|told|given|sent|compensated)';
/** What a desk can do for somebody. */
export const DO = `(?:${[...DEEDS].join('|')}|${ALSO})`;
const ASKING =
  "(?:please|pls|plz|kindly|can (?:you|u|ya)(?: please| just| kindly)?|could (?:you|u)(?: please| kindly| just)?|could (?:somebody|someone|anyone)(?: please)?|can (?:somebody|someone|anyone)(?: please)?|would you(?: please| kindly)?|will you please|may i ask you to|i (?:would |must |hereby )?(?:ask|request|beg|urge|demand)(?: that)?(?: you)?(?: politely)?(?:,? but for the last time,?)?(?: to)?|we (?:ask|request)(?: that)?(?: you)?(?: to)?|i need you to|i want you to|i'd (?:like|appreciate) (?:it if )?you(?: could| would)?(?: to)?|i would (?:like|appreciate) (?:it if )?you(?: could| would)?(?: to)?|so please|then please|i'd be (?:grateful|glad|happy) if (?:you|someone|somebody) (?:could|would)|i (?:would|should) be (?:most |very )?(?:grateful|glad|obliged|happy) if (?:you|someone|somebody)(?: could| would)?|any chance (?:you (?:can|could)|of)|do me a favou?r and|all i (?:want|ask)(?: is)?(?: for you)?(?: to)?|requesting|if you (?:can|could) just)";

/** How people say in English what they want done. */
const ENGLISH: readonly RegExp[] = [
  wholeWords(
    `${ASKING},? (?:also |then |either |at least |urgently |just |therefore |me |us |to )*${DO}(?![a-z-])(?! (?:attached|below|enclosed|the attached|note|see)(?![a-z]))`,
  ),
  wholeWords(
    "(?:i|we)(?:'d| would)? (?:just |only |really |simply |still |also )?(?:want|need|like|prefer|expect|demand|require|request|appreciate|insist on|ask for)(?: to (?:have|get|be|receive|see))? (?:(?:a|an|my|the|our|this|it|you|all|full|is|for|some|one|either|your|somebody|someone|back|that|another|new|partial|complete|prompt|proper|written|different|same|working|immediate) )*(?:refund(?:ed)?|money|replacement|exchange|compensation|call(?:back)?|call back|answer|reply|explanation|apology|confirmation|invoice|discount|repair|cancell?ation|fixed|restored|returned|replaced|cancelled|canceled|unlocked|unblocked|activated|delivered|credited|credit|reply|courier|sent|resent|back|parcel|order|label|date|number|version|fix|key|access|account|account closed|save|closed|removed|deleted|corrected|changed|resolved|sorted|called|contacted|points|code|person|human|visit|engineer|technician|document|letter|statement|copy|receipt|price|difference|fee|charge|pan|answer|solution|workaround|patch|release|one that works|name|£[\\d.]+|\\$[\\d.]+|€[\\d.]+)(?![a-z])",
  ),
  wholeWords(
    "(?:my )?money back|full refund(?: please| now)?|refund please|(?:a )?(?:refund|replacement|call ?back|exchange)(?: please| is (?:what|all)|,? please)|i am (?:asking|requesting|looking) (?:for|that|you)|i'm (?:asking|requesting|looking) (?:for|that|you)|i(?:'d| would) settle for|what i (?:want|need|would like)(?: is)?|i hereby [a-z]+|i await|i look forward to (?:my|a|the|your) (?:refund|replacement|money)|requesting (?:a|an|the)|please advise|you owe me|should be (?:refunded|compensated)|is to be paid back",
  ),
];
/** "please" before any verb, or after a wish; what is left out asks for no deed. */
const PLEASE =
  /(?<![a-z])(?<!as (?:you|they) )(?<!so [a-z]{2,12} )(?:please|pls|plz|kindly(?! (?:[a-z]+ed|left|gave|took|brought|sent|made|told|let me (?:have|in|know))(?![a-z])(?! to)))\*{0,2},? (?:just |do |also |don't |can you |could you |urgently |be so kind (?:as )?to )?(?!note(?![a-z])|bear|excuse|forgive|tell me how|help(?: me)?$|(?:wait|contact|enter|select|choose|verify|log|sign|refer|understand|know|believe|thanks|thank|and|or|but|for|my|the|a|i|we|it|that|this|at|in|if|be|see|find|try|fill)(?![a-z])|read (?:the|our)|don.?t|accept my|let me know if|do the following|submit|complete (?:all|the)|restart|reboot|consult|feel free|come back|reply|boycott|!|\?)[a-z]{2,}|^(?!yes|no|help|hello|hi|answer|anyone|anybody|hi there|oh)(?:[^ ]{1,30} ){0,9}[^ ]{1,30},? (?:please|pls|plz)$/;
/** What ends a wish; in the middle it belongs to what follows. */
const PLEASE_AFTER = /^,? ?(?:please|pls|plz)(?! [a-z]|[a-z])/;
/** "A 2.3.1 wheel would be much appreciated" */
const WOULD_DO =
  /(?<![a-z])(?:would (?:be (?:much |greatly |very |really )?appreciated|oblige|suffice)|i'm happy to (?:stay|pay|keep) if|would you (?:mind [a-z]+ing|be so (?:good|kind) as to)|(?:may|might|could) i ask you to|i (?:now |would |must |really |do )*(?:ask|beg|urge|request) (?:you )?(?:for the last time |politely |kindly |again )?to [a-z]+|(?:could|can) (?:someone(?! else| have (?:been|[a-z]+ed|seen|got))|somebody(?! else| have (?:been|[a-z]+ed|seen|got))|anyone(?! else)|anybody(?! else)|an admin|a human|one of you)(?: [a-z]+){0,4}? (?:please )?[a-z]+|(?:i|we)(?:'d| would| should| will|'ll) be (?:most |very |so |really |much )?(?:grateful|glad|happy|obliged|thankful) (?:for|if (?:you|someone|somebody|this|the|it))|is sufficient|are the urgent thing)(?![a-z])/;
/** I want, we need, I'd like: a thing, or to have something done. */
const WANT =
  /(?<![a-z])(?:i|we) (?:still |now |therefore )?expect (?:you to|(?:[a-z\d£$€.]+ ){1,4}to be)(?![a-z])|(?:(?<![a-z])(?:i|we|id)(?:'d| would| should| do|'ll)? ?|^(?=(?:just |really |also |still )?(?:want|need)))(?:just |only |really |simply |still |also |now |hereby |kindly |very much )?(?:want|need|like|prefer|demand|require|request|appreciate|insist on|ask for|settle for|be (?:grateful|glad|happy|obliged) (?:for|if (?:you|someone|somebody)))(?![a-z]) ?(?:to (?:close|cancel|return|exchange|have|get|be|keep|claim|dispute|appeal|withdraw|hand|give|send|change|update|upgrade|downgrade|book|move|transfer|apply|renew|extend|terminate|reschedule|postpone|collect|pick up|file|lodge|make a (?:claim|complaint)|switch|swap|receive|speak|talk|know (?:when|why|what|how|whether|the)|know)|(?:a|an|the|my|our|it|this|that|you|your|him|someone|somebody|all|either|one|both|her|these|those|[£$€]|\d)(?![a-z])|(?:new|written|full|working|proper|another|confirmation|compensation|delivery|money|answers?|access)(?![a-z]))/;
const NO_WANT =
  /(?<![a-z])(?:(?:do|whether|if) (?:i|we) need|need(?:ed)? (?:it|this|that|the [a-z]+|a [a-z]+) (?:for|to|because|at|in order)|need to|needed|wanted|don't|do not|would like to (?:know|ask|understand|say|point|report|mention|add|note|pay|buy|order|use|see if)|like to (?:know|ask|understand|report|say)|want to (?:know|ask|pay|buy|order|use|play|print|watch)|if i (?:want|need)|whenever|when i|so i|because i|if i|if you|need (?:the|my|your|a|an|it|this) [a-z -]{0,30}(?:every|each|all the time|for (?:work|my|the|a))|want to be jerks|appreciate your|want the same|i like (?:the|your|it|my|this|that|these|those|one)|(?:one|what|which|that|thing) (?:i|we)(?:'d| would)? (?:want|need|like)|expected|expect (?:it|that|the (?:app|page|program|window|list|button))|expect to|(?:i|we)(?:'d| would) expect|like before|we like|prefer the old|want to (?:give|send)(?! (?:[a-z]+ ){0,2}back)|want to (?:be (?:able|ready|sure)|make (?!an? (?:complaint|claim|return))[a-z]+|see(?! (?:someone|somebody|the manager))|understand)|need (?:it|this|that) (?:daily|every|in|when|on)|(?:thinks?|says?|until|something|anything|nothing|since|because|moving|for which|which) (?:i|we) (?:want|need)|appreciate (?:it|that|this)$|(?:i|we|do) (?:really |also |still |do |quite |very much )?like(?! to))(?![a-z])/;
/** "I expect the answer to be no": a guess at what somebody gets, where "expect it to be refunded" is a wish. */
const GUESSED =
  /(?<![a-z])expect (?:[a-z\d£$€'.]+ ){1,5}to be (?!(?:[a-z]{3,}ed|re-?[a-z]{3,}|paid|sent|put|given|made|done|told|kept|held|taken|brought|shown|undone|back|free|corrected|withdrawn|honou?red|in full|on time)(?![a-z]))/;
/** Orders that are given to a desk, seldom in a list of steps. */
const ORDER_ONLY =
  /^(?:(?:so|and|or|then|now|just|either|also|at least|or just|if so|otherwise|honestly|therefore) )*(?:un-?ban|apologi[sz]e|treat|lift|hide|dispute|have (?:someone|somebody|the|my|a|it)|tell|stop|explain|honou?r|reinstate|respect|own this|make (?:it (?:work|right|stop|good)|the|this|sure|up)|move (?:me|it|my|the date)|get rid of|leave (?:it|me|my)|escalate|investigate|look into|compensate|reimburse|acknowledge|admit|prove|show me|give|send|refund|return my|cancel|call|ring|phone|fix|restore|replace|exchange|ship|deliver|unlock|unblock|release|reverse|credit|confirm|waive|issue|let me|let us|bring|collect|take (?:it|this|the|back)|keep (?:it|the|your)|correct|delete|remove|revert|extend|sort|pay|backdate|unsubscribe|transfer|book|redo|rebuild|publish)(?= ?$| (?:me|my|us|our|it|its|the|this|that|these|them|both|a|an|all|one|your|him|her|back|what|when|where|how|why|ten|two|three|everything|to|for|please|somebody|someone|mr|mrs|those|nobody|[£$€\d])| [A-Z])(?! (?:it (?:a|some|time|another|up|one)|the (?:app|dialog|window|page|phone|cover|box|lid|cable)|and)(?![a-z]))/;

/** A verb of a desk with its object. */
const DIRECT = wholeWords(
  `${DO}(?= (?:me|my|us|our|the|it|this|that|these|them|both|a|an|all|one|your|him|her|back|whichever|what|when|where|how|why|which|if|ten|two|three|everything|to|please|plz|pls|those|£|\\$|€)(?![a-z])|,? please|,? pls|,? plz)`,
);

/** Whom an order serves, right behind its verb. */
const FOR_US = /^[a-z]+ (?:me|us) /;

/** What is said in the words of a wish and is none. */
const NO_WISH =
  /(?<![a-z])(?:please advise$|would you (?:take|accept|consider|merge) (?:a|an|the|my|it) (?:pr|patch|pull|fix|against|contribution)|tell (?:me|us) (?:whether|what (?:i am|i'm) doing wrong)(?![a-z])|let (?:me|us) know if (?:you|there|any|more|it helps)|(?:call|ring|phone|text|email) me any ?time|(?:was|were|been) (?:also |even |then )?promised|according to|by law|please (?:find|see|note|be aware|let me know if (?:you need|there|any|further)|try again|wait|contact (?:support|us|your)|enter|select|check your|verify|log|sign|refer|bear|excuse|forgive|help|tell me how|attach)|thank|(?:one|ones|way|which) (?:i|we)(?:'d| would)? (?:want|need|like)(?! is)|don't want|do not want|didn't (?:want|ask)|you (?:told|asked|want)|(?:he|she|it|they|page|site|app) (?:says?|said|asks?|asked|tells?|told|wants?|needs?))(?![a-z])/;

/** What somebody wants for oneself and does oneself, whom one asks about a cause, and what a reader is shown or forgives. */
const NO_NEED =
  /^(?:(?:and|but|so|because) )?(?:(?:i|we) want(?:ed)? to (?!be |make an? |have |get |return|cancel|close|exchange|know |speak|talk|see |hear |receive|change|claim|leave|end |swap|keep)|(?:could|can|might) (?:it|this|that|(?:the|my|your) (?:[a-z]+ ){1,3})(?:be (?:to blame|guilty|the (?:cause|reason|culprit))|have (?:been|[a-z]+ed))|let (?:me|us) know if |please (?:find|see) (?:[a-z]+ ){0,3}(?:attached|enclosed|below|photos?|pictures?|screenshots?|video)|please (?:forgive|excuse|bear))/;

/** Whether a clause can be no wish, whatever else it shows. */
export const isNoEnglishWish = (clause: string): boolean => NO_NEED.test(clause) || isOwnAffair(clause);

/** Whether a clause in plain letters is a wish to the desk; `end`: where it ends in the sentence, `isStep`: an item of a numbered list, `isFree`: the sentence tells nothing of what was, is or should be. */
export function isEnglishWish(
  clause: string,
  plain: string,
  end: number,
  { isStep, isFree }: { readonly isStep: boolean; readonly isFree: boolean },
): boolean {
  if (FINDS.test(clause)) return true;
  const isOwn = isOwnAffair(clause);
  if (!isStep && !isOwn && asksForThing(clause, plain.slice(0, end - clause.length), plain.slice(end, end + 90))) return true;
  if (
    isOwn ||
    NO_WISH.test(clause) ||
    GUESSED.test(clause) ||
    (/^(?:book|refund|order|release|ring|call|post)$/.test(clause) && /^ {4}/.test(plain.slice(end))) ||
    /^(?:so |just )?(?:return to(?![a-z])|return (?:key|label)|(?:call|ring|phone|text|telephone) (?:\u0000|\+?\d|after|before|between))/.test(clause)
  )
    return false;
  const asked = /^[\s"')]{0,3}\?/.test(plain.slice(end, end + 5));
  if (
    PLEASE.test(clause) ||
    (PLEASE_AFTER.test(plain.slice(end, end + 12)) &&
      !/^(?:and )?(?:no|not|if|when|as|since|because|although)(?![a-z])/.test(clause) &&
      clause.split(' ').length < 16)
  )
    return true;
  if (ENGLISH.some((pattern) => has(pattern, clause)) || WOULD_DO.test(clause)) return true;
  if (!isStep && isPlainlyWished(clause, plain.slice(0, end - clause.length), plain.slice(end, end + 90))) return true;
  if (
    !isStep &&
    (isMadeAsWish(clause, asked) ||
      isFramed(clause, asked) ||
      asksOfDesk(clause, plain, asked) ||
      (plain[end] !== ':' && asksRoundabout(clause, asked)))
  )
    return true;
  if (asked) return false;
  if ((isFree || FOR_US.test(clause)) && !isStep && ordersFreely(clause, plain)) return true;
  if (WANT.test(clause) && !NO_WANT.test(clause)) return true;
  return !isStep && !/^(?::| ?->| ?=>|\()/.test(plain.slice(end, end + 3)) && !HANDLING.test(plain) && (ORDER_ONLY.test(clause) || direct(clause));
}

/** An order at the beginning of a clause: "Refund me", "cancel ten of them". */
function direct(clause: string): boolean {
  DIRECT.lastIndex = 0;
  const match = DIRECT.exec(clause);
  return (
    match !== null &&
    !/^give it (?:a|some|time|another)(?![a-z])/.test(clause.slice(match.index)) &&
    /^(?:(?:so|and|or|then|now|just|either|please|pls|also|or just|at least) )*$/.test(clause.slice(0, match.index)) &&
    DESK_ONLY.test(match[0])
  );
}

/** Verbs that are an order wherever they begin a clause with their object. */
const DESK_ONLY =
  /^(?:refund|return|send|re-?send|ship|replace|exchange|cancel|call|ring|phone|give|fix|restore|re-?instate|unlock|unblock|release|reverse|credit|correct|confirm|tell|explain|deliver|redirect|compensate|reimburse|pay|let|waive|issue|stop|take|bring|collect|fetch|honour|honor|skip|keep|revert|delete|remove|extend|sort)/;
