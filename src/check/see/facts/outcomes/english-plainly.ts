import { wordsAfterLeads } from './words-after-leads.ts';

/** What one does with what one has at a desk, and asks leave for: "could I pick it up at 7", "could we have another slot". */
const LEAVE =
  /^(?:could|might) (?:i|we) (?:please |possibly |perhaps |maybe |just |also |at least |still |kindly )*(?:have|get|pick|collect|fetch|move|change|swap|switch|bring|borrow|book|reserve|add|extend|keep|drop|return|exchange|cancel|postpone|reschedule|pay|order|make it|come|speak|talk) (?!(?:been|had|done|lost|sick|ill|into|in trouble|rid|hacked|arrested|fined|charged|to [a-z]+ing)(?![a-z]))(?!.* or would )/;
/** The same with "can", which asks as often whether it is allowed at all: only of one's own appointment, or for another. */
const ANOTHER =
  /^can (?:i|we) (?:please |possibly |just |also |still )*(?:(?:move|shift|change|reschedule|postpone|bring forward|swap) (?:my|our|the|this) (?:[a-z]+ ){0,3}?(?:appointment|booking|reservation|slot|delivery|visit|lesson|session|table|flight|collection|cut|fitting|check-up|call)(?![a-z])|(?:get|have) (?:a|an) (?:[a-z]+ )?(?:later|earlier|different|other|new) (?:slot|time|date|appointment|day)(?![a-z])|(?:collect|pick up) (?:it|them|the|my|our) .*instead$)/;

/** "Come and sort it", "come before noon", "pick up at 5.30 from 16 Vale Road", "pick me up" */
const COMES =
  /^(?:come (?:and (?!(?:go|taste|try|enjoy|listen|hear|smell)(?![a-z]))[a-z]+|fetch|collect|back and (?:look|fix|finish|mend|repair|collect|fetch|take|sort|do)|over|round|out|at once|now|today|tomorrow|quickly|soon|as soon|before)(?![a-z])|pick (?:me|us|her|him|them|my [a-z]+|our [a-z]+) up(?![a-z])|pick[- ]?up (?:at|from) (?:\d|[a-z]+ (?:road|street|station|airport)))/;

/** What one has with a desk, changed from one thing to the other: "change the day of my instalment from the 1st to the 15th" */
const CHANGES =
  /^(?:change|move|shift|raise|lower|increase|reduce|set|switch|update|put) (?:the|my|our) (?=.*(?<![a-z])(?:my|our)(?![a-z]))(?:[a-z]+ ){1,5}from .{1,30} to /;

/** "I suggest to move the focus", "we'd propose you make it optional" */
const SUGGESTS = /^(?:i|we)(?:'d| would)? (?:suggest|propose|recommend) (?:to [a-z]|you (?!(?:had|knew|were)(?![a-z]))[a-z])/;
/** "You should warn people", "you'd do well to check the left tower" */
const ADVISES =
  /^(?:(?:i|we) (?:really )?think )?(?:you (?:really )?(?:should|ought to)|you(?:'d| would) (?:do well|be wise) to|you(?:'d| had) better) (?:really |please |at least |now )?(?:(?:warn|take (?:it|this|that|them|the)|put (?:up|it|this|that|a|them)|check (?:the|it|this|that)|remove|fix|mend|repair|replace|stop|train|tell|change (?:it|this|that|the)|make (?:it|this|that) (?:clear|right))(?![a-z]))/;

/** "You can close it", "you may close ticket 88120" */
const CLOSES = /^you (?:can|may|could) (?:now )?close (?:it|this|that|the|my|both|ticket|case|request|issue|#?\d)/;

/** "Need March not February", "need v2 instead of v1": one thing instead of another. */
const INSTEAD = /^(?:(?:i|we) )?need (?!to )(?:[a-z\d.-]+ ){1,4}(?:not|instead of|rather than) (?:an? |the )?[a-z\d.-]+(?: [a-z\d.-]+)?$/;
/** "Need to cancel the room", "I need to stop my monthly box", "I'd like to add one night to our stay": who says so to a desk wants it done. */
const HAS_TO =
  /^(?:(?:i|we)(?:'d| would)? )?(?:need|want|like|love) to (?:(?:cancel|shift|postpone|reschedule|freeze|pause|suspend|terminate)(?: |$)|(?:change|move|update|extend|end|close|return|stop|reduce|switch) (?:my|our|the|these|this|both)(?![a-z])|add (?!to )(?:[a-z\d'-]+ ){1,6}(?:to|as|on) |take (?:[a-z']+ ){1,4}off (?:my|our|the)(?![a-z])|open (?:a|another|my|our) (?:[a-z]+ ){0,2}account|(?:send|bring) .*(?<![a-z])back(?: |$)|bring back |go (?:down|up|back) (?:from|to) )/;
/** "I need a second key for the entrance", "need statements from January to June", "we need ten additional seats", "I want every penny back" */
const NEEDS =
  /^(?:(?:i|we) )?(?:(?:still |also |urgently )?need (?:(?:a|an) (?:second|third|new|spare|replacement|duplicate|certified|stamped|paper) (?!(?:one )?(?:to|because|every|each)(?![a-z]))[a-z]|(?:[a-z]+ )?(?:additional|extra) (?!(?:info|information|details|time|help|care|support))[a-z]|(?:statements|copies|proof|receipts|invoices) (?:of|from|for|that)(?![a-z]))|want (?:every|each|all) [a-z]+ (?:back|returned|refunded|of it back)(?![a-z]))/;
/** "Please don't send it", "please do not cut it": what a desk is asked to leave off. */
const NOT_TO_DO =
  /(?<![a-z])(?:please|pls|plz) (?:don't|dont|do not) (?:send|charge|cut|call|ring|renew|deliver|cancel|delete|print|post|contact|ship|throw|change|close|book|bill|share|sell|repair|replace)(?![a-z])/;
/** "Swap our four seats", "swap for a large" */
const SWAPS = /^swap (?:my|our|for (?:a|an|the|one)) /;

/** "Project prj_4418 needs a higher rate limit" */
const HIGHER = /^(?!(?:this|that|it|the (?:app|program|page|code|query|job)) )(?:[a-z\d_'-]+ ){1,4}needs? a (?:higher|bigger|larger|longer) /;

/** "Want to claim on contract 4417-B", "want to take the broadband along" */
const AND_WANTS =
  /^(?:(?:i|we) )?want to (?:claim on|withdraw from|add (?:my|our|her|him|a|another) .* to (?:my|our|the)|take (?:my|our|the) (?:broadband|internet|contract|number|line|landline|tariff|policy|connection)(?: with (?:me|us)| along)?)(?![a-z])/;
/** "I'd rather talk to you now" */
const RATHER = /^(?:i|we)(?:'d| would) (?:much |far )?rather (?:talk|speak|deal|have (?:a|an|my|the)|get (?:a|an|my|the)|pay (?:it|the|my)) /;

/** "Cancelling my mobile contract": who says so to a desk does it by saying so. */
const BY_SAYING = /^(?:cancel+ing|terminating|withdrawing from|giving notice on) (?:my|our|the|this|both)(?![a-z])/;
/** What happens to it makes it a story: "Cancelling my order fails". */
const HAPPENS =
  /(?:^| )(?:is|was|are|were|has|have|had|does|doesn't|did|didn't|fails?|failed|gives|gave|shows|showed|says|said|takes|took|leads|led|brings|brought|ends|ended|will|would|can|can't|could|costs?|works?|worked|no)(?= |$)/;

/** "Please find it", "please find out who signed for it": what is enclosed is found without. */
export const FINDS =
  /(?<![a-z])(?:please|pls|plz) find (?:out|it|them|him|her|me|us|someone|somebody|another|a way|[£$€]\d|(?:my|our|the|this|these) (?:[a-z]+ ){0,2}(?:parcel|package|bag|suitcase|luggage|coat|jacket|umbrella|money|payment|letter|glasses|keys|cat|dog))(?![a-z])(?! (?:attached|enclosed|below|herewith|in the attach))/;

const ANY: readonly RegExp[] = [CHANGES, SUGGESTS, ADVISES, CLOSES, INSTEAD, HAS_TO, NEEDS, SWAPS, HIGHER, AND_WANTS, RATHER];
/** Whether a clause in plain letters says outright what is to be done, without a word for wishes; `before`: what stands before it in its sentence; `after`: what stands behind. */
export function isPlainlyWished(clause: string, before: string, after: string): boolean {
  const start = wordsAfterLeads(clause).join(' ');
  if (/^[^.!?]{0,80}\?/.test(after)) return LEAVE.test(start) || ANOTHER.test(start);
  if (LEAVE.test(start) || COMES.test(clause) || NOT_TO_DO.test(clause) || ANY.some((pattern) => pattern.test(start))) return true;
  return BY_SAYING.test(start) && before.trim() === '' && !HAPPENS.test(start);
}

/** "The drivers turn round and ring me", "a text asking me to click and confirm my card": others do it, or are told to. */
export const TOLD_OTHERS =
  /(?:^|[ ,;:])(?:ask(?:s|ed|ing)?|tell(?:s|ing)?|told|want(?:s|ed|ing)?|force[sd]?|forcing) (?:me|us|him|her|them|people|everybody|everyone) to [^,;:.]+ (?:and|or) $/;

/** "Stop 7 departs 06:41", "lift at 40 Harbour Court": a thing by its number or its place, where an order would have an object. */
const NUMBERED = /^(?:(?:stop|issue|ticket|case|book) (?:no\.? |number )?#?\d|release \d[\d.]*$|lift (?:at|in|on|is|was|has|stuck|out) )/;
/** "The hotel gave us the money back", "a man brought it today", "told my wife that she could": what somebody else has done. */
const OTHERS_DID =
  /^(?:(?:a|an|the|my|our|his|her|their|one) (?:[a-z'-]+ ){1,7}?(?:gave|brought|told|rang|said) (?:me(?! to )|us(?! to )|him|her|them|it|my|our)(?![a-z])|(?:told|gave|brought) (?:my|our|him|her|them) )/;
/** "I got money back": it is there. */
const GOT_BACK =
  /(?<!(?:not|never|n't|have|to|havent|didnt|no) )(?<![a-z])(?:i|we|he|she|they|people|others) (?:(?:finally|even|actually|already|did) )?(?:got|had|received) (?:(?:my|our|the|his|her|their|some|half|all) )*money back(?![a-z])/;
/** "How do I send a mattress back", "what would you put on it", "what I want to know is": a question for information. */
const ASKS_HOW =
  /^(?:how (?:do|does|would|should) (?:i|we|you|one) (?!(?:get|have) (?:it|them|my|our|the|that|this|a)(?![a-z]))|what (?:would|can|do) (?:you|i|we) |what (?:i|we)(?:'d)? (?:want|need|like) to know )/;
/** "Could you just tell us which papers we have to bring" */
const TELL_WHICH =
  /^(?:so |and |but )?(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) (?:please |just |kindly |at least |also |perhaps |possibly |maybe )*(?:tell|advise) (?:me|us)(?: please)?(?: (?:if|whether|which|what|when|where|how|who|why|whom)(?![a-z])|$)/;
/** "Anyone in the house can open the cellar", "otherwise all is correct": told, and not asked for. */
const TOLD_BESIDE =
  /(?<![a-z])do (?:i|we) (?:really |still |also |even )?need (?!.* (?:please|pls)(?![a-z]))|(?:^|and )have the time to |^(?:(?:anyone|anybody|everyone|everybody) (?:in|at|here|of|on) (?:[a-z]+ ){1,4}can |otherwise (?:all|everything|it|the [a-z]+) (?:is|was|works|worked|seems|looks) |(?:i )?(?:just )?thought (?:[a-z]+ +){1,14}would like to )/;
/** "I'd like to know the date" */
const LIKES_TO_KNOW =
  /(?:'d| would|should) (?:just |also |really |only )?like to (?:know|hear) (?:the|that|if|whether|more|about|things|where|which|who)(?![a-z])/;

/** What somebody would do alone, has already, or lost in passing: no wish, whatever else it shows. */
export const isOwnAffair = (clause: string): boolean =>
  NUMBERED.test(clause) ||
  OTHERS_DID.test(clause) ||
  GOT_BACK.test(clause) ||
  ASKS_HOW.test(clause) ||
  TELL_WHICH.test(clause) ||
  LIKES_TO_KNOW.test(clause) ||
  TOLD_BESIDE.test(clause) ||
  /^(?:i|we)(?:'d| would) (?:put|place|hang|use) (?:it|them|this|that|one)(?![a-z])/.test(clause) ||
  /(?:have|'ve|had|got|found|kept|saved|downloaded|copied|bought) (?:[a-z]+ )?(?:what|all) (?:i|we) (?:want|need)/.test(clause) ||
  /^(?:is there a (?:fee|charge|limit|way to see)|(?:what|how|when|why|if|he|she|they) .*(?:put|pay|want(?:s|ed)?) (?:[a-z]+ )*money back|(?:the|my|your|our) [a-z]+ wanted .*(?:his|her|their) money back)/.test(
    clause,
  ) ||
  /^(?:transfer|delivery|refund|payment|exchange|credit|release|call|issue) (?:to|for|from|of) (?:[a-z']+ ){1,5}(?:came|went|failed|is(?! (?:fine|ok|okay|good|enough|all right))|was|has|hasn't|never|didn't|not|bounced|got|still|doesn't|won't)(?![a-z])/.test(
    clause,
  ) ||
  /(?<![a-z])(?:please|pls) (?:do not|don't|dont) (?:tell|ask|say|suggest|bother)(?![a-z])|(?<![a-z])expect (?:[a-z]+ ){1,4}(?:has|have) been(?![a-z])|^(?:keep (?:(?:the|your) (?:voucher|change|apology|apologies|excuses)|it up|up the)|get a (?:life|real job))(?![a-z])/.test(
    clause,
  );
