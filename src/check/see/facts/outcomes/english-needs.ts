/** What leads to a wish and says nothing of it. */
const LEADS =
  /^(?:(?:so|and|or|but|then|now|also|hello|hi|otherwise|instead|if so|if not|this time|next time|from now on|by the way|alternatively|maybe|perhaps|please)(?: |$))+/;

/** "I'd like leave for the summer term", "I would now like scans of both sheets", "I'd wish for a button": a thing, whatever it is. */
const WOULD_LIKE =
  /^(?:(?:i|we)(?:'d| would| should)|id) (?:now |also |just |really |still |very much )*(?:like|wish for) (?!(?:to|you|it|if|that|this|these|those|them|when|how|what|less|better|the (?:old|new|same|way)|him|her|me|us|people|my [a-z]+ to|the [a-z]+ to)(?![a-z]))[a-z\d£$€]/;
/** "Would love a view of it in the web", "+1 for dark mode" */
const LOVES = /^(?:would love (?:an? |some |another |to (?:see|have|get) )|\+1 (?:for|on|to) (?:(?:the|a|an|this|that) )?[a-z])/;
/** "It would help a lot if the client showed which one it picked" */
const HELPS = /^it(?:'d| would) (?:already |really |also |greatly |certainly )?help(?: (?:me|us|a lot|greatly|enormously|very much|a bit))*,? if /;
/** "Please a way to shut it off": without a verb. */
const PLEASE_A = /^please,? (?:an? |another )[a-z]+(?! (?:more|look|moment|minute|second)(?![a-z]))/;

/** What a desk writes out for somebody. */
const DOCUMENT =
  '(?:transcript|certificate|statement|invoice|receipt|letter|copy|quote|permit|reference letter|visa letter|vat invoice|payslip|duplicate|badge|pass|parking permit|booklet|form)';
/** "I need a transcript in English for a job", whatever it is for. */
const NEEDS_DOCUMENT = new RegExp(
  `^(?:i|we)(?:'d| would)? (?:also |just |still |now |urgently |only )*need (?:(?:an?|some|another|two|three) )(?:[a-z-]+ ){0,2}${DOCUMENT}s?(?![a-z])(?! (?:to|every|each|number)(?![a-z]))`,
);
/** "Need bobbins for mine", "need a quote for six trucks": without a subject, where nothing stands before that could be one. */
const NEED_ALONE =
  /^need (?:(?:an?|some|more|another|the|two|three|four|five|six|\d{1,3}) )?(?!(?:to|it|this|that|them|these|those|you|your|my|help|advice|assistance|support|hand|bit|lot|moment|minute|hint|info|information|details|more|less|ideas?|someone|somebody|any|all|manual|restart|reboot|be|not|no)(?![a-z]))[a-z][a-z-]+(?= (?:for|of|from|with|by|in|at|on|kit|proper|vat|[a-z]+))/;
/** "… I think I need some right ones" */
const THINKS_NEEDS = /(?<![a-z])i think i need (?:some|a few|two|three|another) (?!(?:help|advice|time|more (?:help|time))(?![a-z]))[a-z]/;
/** "I need more of them", "I need it out this week" */
const NEED_MORE =
  /(?:^| so )i need (?:it|this|them|these) (?:out|back|here|done|gone|sorted|ready) (?:by|this|before|today|tomorrow|on|within|asap|in time)(?![a-z])|(?<![a-z])(?<!(?:if|when|because|whether|do|that) )(?:i|we) need (?:some |a few )?more of (?:them|em|these|those|the)(?![a-z])/;
/** "Ruben needs a room with a desk", "needs laptop, headset, mailbox": for somebody else. */
const NEEDS_FOR =
  /^(?:(?!(?:it|this|that|one|app|nobody|everybody|everyone|which|who|what) )(?:my |our )?[a-z'-]+ )?needs (?:(?:an?|another|her|his|their|new|own) )*(?:laptop|headset|mailbox|badge|room|seat|desk|wheelchair|cot|parking (?:space|permit)|locker|key card|e-?mail address|ramp)(?![a-z])/;
/** "I don't want any more papers" */
const NO_MORE =
  /^(?:i|we) (?:don't|dont|do not) want any(?: more| further)? (?:of your )?(?:[a-z]+ )?(?:papers?|letters?|mail|post|e-?mails?|calls?|deliver(?:y|ies)|newsletters?|texts?|messages?|catalogues?|leaflets?|visits?)(?![a-z])/;

/** What one does only with the desk, and so asks of it: "we'd like to hire the hall", "I'd like to take four months". */
const DOES_WITH_DESK =
  /^(?:(?:(?:(?:i|we)(?:'d| would| should)|id|would) (?:also |really |just )?(?:like|love)|(?:(?:i|we) )?(?:wish|want)) to (?:hire|rent|reserve|enroll?|register (?:my|our|for|as)|sign up|adopt (?:the|a|your)|apply for|take (?:[a-z\d]+ ){0,2}(?:weeks?|months?|leave)(?![a-z])|give up (?:my|our|the)|give notice|put in (?:an?|my|our) |hand in (?:my|our) (?:notice|resignation))|(?:(?:i|we)(?:'d| would| should)|id) like to end (?:it|this|that) )/;

/** "May I have one after eleven", "can I have the black instead", whether a question mark ends it or not. */
const MAY_HAVE =
  /(?:^|[a-z] so )(?:may (?:i|we) have (?:an?|one|another|my|some|the|two|both)(?![a-z])|(?:can|could) (?:i|we) (?:please |just )?have (?:more|another|(?:an?|the|it|two|one) (?:[a-z-]+ ){0,3}instead)(?: |$))/;
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const WHEN = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th|am|pm| ?[:-]\\d{1,2}|\\.\\d\\d| o'?clock)|${DAY}|(?:the )?${DAY} after|tomorrow|next (?:week|month|${DAY})|another (?:day|time|date|slot|week)|(?:an? (?:bit|little|hour|day|week) )?(?:later|earlier|sooner)(?= |$))`;
/** "Could it be the 16th", "make it the Thursday after": another time for what is agreed. */
const ANOTHER_TIME = new RegExp(`^(?:(?:can|could) it (?:please |possibly |maybe )?be (?:on |at |for )?|make it (?:the )?)(?:the )?${WHEN}`);
/** "Any chance you'll restock the lamp", "any chance of a dry run" */
const CHANCE =
  /^(?:is there )?any chance (?:you(?:'ll|ll| will| could| can|'d| would) (?!(?:know|be|have)(?![a-z]))[a-z]|(?:someone|somebody) |of (?:an?|another|some|having|getting) [a-z-]|of [a-z]+ (?:support|as )(?![a-z]))/;
const STAFF =
  '(?:person|human|man|woman|colleague|engineer|technician|plumber|electrician|driver|courier|nurse|doctor|manager|supervisor|teacher|ranger|caretaker|member of staff)';
/** "Could a man from the house come by", "might a person read this" */
const SOMEBODY = new RegExp(
  `^(?:can|could|might) (?:an?|one of your|your|some) (?:[a-z]+ )?${STAFF}s? (?:[a-z]+ ){0,4}?(?:come|call|ring|phone|look|check|visit|read|help|fix|collect|have a look|drop)(?![a-z])`,
);
/** "Could all our parcels go to the porch" */
const GO_TO =
  /^(?:(?:can|could) (?:all |both )?(?:of )?(?:my|our|the) (?:[a-z]+ ){1,2}(?:go|be (?:sent|delivered|left|put)) (?:to|in|on|at|by|with|behind) )/;
/** "Can we go with that one" */
const GO_WITH = /^can we (?:please |just )?go (?:with|for) (?:that|this|the [a-z]+ one|option|number)(?![a-z])/;
/** "Is there somebody who could look at it" */
const IS_THERE = /^is there (?:some|any)(?:one|body)(?: (?:there|here|at your [a-z]+))?(?: who (?:can|could|would) |$)/;
const WHO_COULD = /^,? (?:[^?.!]{1,30}, )?who (?:can|could|would) /;

/** "Put it back how it was", "make it like before" */
const AS_BEFORE =
  /^(?:just )?(?:put|change|set|bring|make|turn|switch) (?:it|this|that|things|everything|them|the [a-z]+) (?:back )?(?:to )?(?:how|the way|like|as|what) (?:it|they|things|that|before)(?:(?: |')(?:was|were|used|had been|is used)|$)/;
/** "Leave it with number 3", "from 1 April send to 17 Saltpan Road" */
const WHERE_TO =
  /^(?:leave (?:it|them|the parcel|my parcel|the box|my order) (?:with (?:number|no|the neighbour|my neighbour|next door|reception|the)|next door|outside|behind the|by the|under the|in the (?:porch|shed|garage|bin|hall))|(?:from|as of|starting) [a-z\d ]{2,20} (?:send|deliver|post|ship) (?:it |them |everything |the [a-z]+ |my [a-z]+ )?to )/;
/** "Be so kind and do it by hand" */
const SO_KIND = /^be (?:so (?:kind|good) (?:and|as to|to)|a (?:dear|darling|love|star) and) [a-z]/;
/** "Please note my new address from 1 March" */
const NOTE_NEW = /^(?:please|kindly|pls) note (?:down )?(?:my|our|the|that my|that our) (?:new|changed|correct|change of|temporary) [a-z]/;
/** "It wants taking out of hire": where it is said so, something is to be done. */
const IT_WANTS =
  /^(?:[^,;]{1,40} and )?it (?:badly |really )?wants (?:taking|fixing|mending|replacing|looking|repairing|sorting|doing|moving|emptying|changing|cleaning)(?![a-z])/;

const SAID: readonly RegExp[] = [
  WOULD_LIKE,
  LOVES,
  HELPS,
  NEEDS_DOCUMENT,
  NEED_MORE,
  THINKS_NEEDS,
  NEEDS_FOR,
  NO_MORE,
  DOES_WITH_DESK,
  MAY_HAVE,
  GO_WITH,
  ANOTHER_TIME,
  CHANCE,
  AS_BEFORE,
  WHERE_TO,
  SO_KIND,
  IT_WANTS,
];
const ASKED: readonly RegExp[] = [SOMEBODY, GO_TO];

/** A cheap test: without one of these words none of the ways below can be there. */
const ANY =
  /(?<![a-z])(?:like|love|wish|want|wants|need|needs|help|please|pls|kindly|may|can|could|might|chance|be so|be a|back|before|leave|from|as of|starting|make it|there)(?![a-z])|\+1/;

/** Whether a clause in plain letters asks for a thing, a time or a place that no list can hold; `before` and `after`: what stands around it. */
export function asksForThing(clause: string, before: string, after: string): boolean {
  if (!ANY.test(clause)) return false;
  if (NOTE_NEW.test(clause) || PLEASE_A.test(clause)) return /(?:^|[:.] ?)$/.test(before.trimEnd());
  const start = clause.replace(LEADS, '');
  if (SAID.some((pattern) => pattern.test(start))) return true;
  if (/^[^.!?]{0,80}\?/.test(after) && ASKED.some((pattern) => pattern.test(start))) return true;
  if (IS_THERE.test(start)) return / who /.test(start) || WHO_COULD.test(after);
  return NEED_ALONE.test(start) && /(?:^|[.,;:!-])$/.test(before.trimEnd()) && !HAPPENS.test(start);
}

/** What is told of it makes it no wish: "need for speed is a game". */
const HAPPENS = /(?:^| )(?:is|was|are|were|has|have|does|did|will|can)(?= |$)/;
