import { CLEAR_GOODS, DEEDS, DONE, GOODS, wordsOf } from './wish-words.ts';
import { wordsAfterLeads } from './words-after-leads.ts';

/** Who is asked: "could someone", "can your team". */
const ASKED = wordsOf('you u ya yall someone somebody anyone anybody support accounts billing');
/** What is put in before the verb: "could you please at least send". */
const ADVERBS = wordsOf(
  'please pls plz kindly just also at least possibly maybe perhaps quickly urgently either not still now then try to go ahead and be so kind good as',
);
/** What a desk is asked in these words for is an answer to marvel at, or none. */
const NO_DEEDS = wordsOf(
  'believe imagine guess hear understand see ever even expect think read count play print use say tell not live call blame consider accept',
);
/** Verbs that are orders to a desk wherever they begin a clause: nobody does these things to a program. */
const SURE_ORDERS = wordsOf(
  'refund reimburse compensate reinstate reopen re-open reissue re-issue resend re-send redeliver rebook reschedule unban unblock unfreeze waive apologise apologize honour honor escalate investigate expedite prioritise prioritize chase dispatch ship backdate terminate rectify remedy amend recalculate repay refit withdraw restock reimplement reverse credit correct replace repair discontinue acknowledge clarify mend redo remit reactivate',
);
/** Who says so in the same breath does it to a program. */
export const HANDLING =
  /(?:^|[,.;:] ?|and |then |-> ?|> ?|says? |said (?:to )?)(?:open|click|tap|press|select|close|launch|go to|type|enter|log in|log out|restart|scroll|choose|hit|run|save)(?![a-z])/;
const THINKS = /^(?:i|we) (?:think|believe|feel|guess|reckon|suppose)$/;
const OBJECT =
  /^(?:me|us|my|our|it|its|the|this|that|these|them|those|both|a|an|all|one|your|his|her|him|any|every|whatever|in|to|with|what|everything|order|ticket|case|account|both|mine|ours|under|as)$/;

/** Whether a clause in plain letters asks something of the desk in the ways that need no word of wanting; `asked`: a question mark ends it. */
export function asksOfDesk(clause: string, sentence: string, asked: boolean): boolean {
  const words = wordsAfterLeads(clause);
  const rest = THINKS.test(words.slice(0, 2).join(' ')) ? words.slice(words[2] === 'that' ? 3 : 2) : words;
  return (
    asksSomebody(rest) ||
    asksForAnyWay(rest) ||
    names(rest, asked) ||
    isPassive(rest, asked) ||
    ordersSurely(rest, sentence, asked) ||
    (!asked && ordersShortly(clause, sentence)) ||
    beginsMidway(clause)
  );
}

/** "Could somebody at the depot check", "will you now replace" */
function asksSomebody(words: readonly string[]): boolean {
  if (!/^(?:can|could|would|will|may)$/.test(words[0] ?? '')) return false;
  const whom = ASKED.has(words[1] ?? '')
    ? 2
    : /^(?:your|the)$/.test(words[1] ?? '') && /^(?:team|staff|support|office|people|desk|shop|warehouse|colleagues?)$/.test(words[2] ?? '')
      ? 3
      : 0;
  if (whom === 0) return false;
  let at = whom;
  if (/^(?:at|from|in|on)$/.test(words[at] ?? '') && words[at + 1] !== 'least')
    at += words.slice(at, at + 5).findIndex((word) => DEEDS.has(word) || /^(?:check|look|take|have|get)$/.test(word));
  while (ADVERBS.has(words[at] ?? '')) at += 1;
  const verb = words[at] ?? '';
  return (
    verb !== '' &&
    !NO_DEEDS.has(verb) &&
    !/^(?:the|a|an|my|me|it|this|that|if|when|why|who|with|would|all|is)$/.test(verb) &&
    (verb !== 'have' || /^(?:a|another|someone|somebody|it|them|the|my|this)$/.test(words[at + 1] ?? ''))
  );
}

/** "Is there anything you can do to speed this up", "any chance of a discount" */
function asksForAnyWay(words: readonly string[]): boolean {
  const start = words.slice(0, 10).join(' ');
  return (
    /^(?:is there |isn't there |surely there is )?(?:any|some)(?:thing|body|one|way)?(?: (?:way|chance|possibility|hope))?(?: at all)?(?: that)?(?: else)? (?:you|someone|somebody|your team) (?:can|could|might|are able to|would be able to)/.test(
      start,
    ) ||
    (/^(?:is there )?any (?:chance|hope|possibility) (?:of|for) /.test(start) && words.some((word) => GOODS.has(word) || word.endsWith('ing')))
  );
}

/** "What I'm after is an apology", "my preference would be an exchange", "a refund is fine too" */
function names(words: readonly string[], asked: boolean): boolean {
  if (asked) return false;
  const start = words.slice(0, 12).join(' ');
  if (
    /^(?:what|all|the only thing|the one thing|the outcome|the solution|the resolution|something) (?:i|we)(?:'m|'d|'re| am| are| would)? (?:really |actually |now |just |only |still )?(?:want|need|after|like|ask|asking for|ask for|hoping for|looking for|expect|wanted|require)(?: from you| of you| now| here)? (?:is|would be|are)(?! (?:to know|this: |that (?:the|it|this) (?:app|page|program)))/.test(
      start,
    ) ||
    /^(?:my|our) (?:request|preference|wish|demand|ask|hope|preferred (?:solution|outcome|option)|proposal) (?:is|would be|was|remains)/.test(
      start,
    ) ||
    /^(?:i|we) (?:must |really |still |do |therefore )*(?:insist|demand)(?! (?:a lot|much))/.test(start) ||
    /(?:^| )is (?:what|all) (?:i|we)(?:'m| am|'re| are|'d)? (?:really )?(?:need|want|ask|asking for|after|like|require)$/.test(start) ||
    /^(?:i|we)(?:'m| am|'re| are)? (?:writing|write|contacting you|getting in touch|calling) to (?:request|ask|demand|claim|cancel|dispute|get|withdraw|return|terminate|insist)(?! (?:about|if|whether|how|why|what)(?![a-z]))/.test(
      start,
    ) ||
    /^it(?:'d| would|'s| is) (?:be )?(?:really |very |so |most |much )?(?:great|nice|good|helpful|appreciated|kind|lovely|brilliant|wonderful|ideal|useful|best|help)(?: (?:me|us|a lot|greatly|enormously))? if (?:you|someone|somebody|your)(?! (?:had|have|were|are)(?![a-z]))/.test(
      start,
    ) ||
    /^(?:i|we)(?:'d| would|'ll| will) (?:also |even |still )?(?:be (?:happy|fine|ok|okay|content|satisfied|good) with|settle for|make do with|take)(?! it(?: |$)| that(?: |$)| (?:time|ages|hours|days|forever))/.test(
      start,
    ) ||
    /^(?:i|we)(?:'m| am|'re| are) (?:only |just |really )?(?:after|entitled to|owed) (?:a|an|the|my|our|some|compensation|nothing but)/.test(start)
  )
    return true;
  const be = words.findIndex((word, at) => at > 0 && at < 8 && /^(?:is|would|are|'d|will)$/.test(word));
  return (
    be > 0 &&
    words.slice(0, be).some((word) => CLEAR_GOODS.has(word)) &&
    /^(?:is|are|would be|will) (?:also |perfectly |just |absolutely |all )?(?:fine|ok|okay|acceptable|enough|welcome|sufficient|good|do|what i (?:want|need|expect|ask))(?: |$)/.test(
      words.slice(be, be + 6).join(' '),
    )
  );
}

/** What may have been done, if a question asks for a cause. */
const CAUSES =
  /^(?:caused|related|linked|connected|used|blocked|damaged|affected|needed|hacked|infected|compromised|triggered|confused|supposed|tied|limited|stolen)$/;

/** "Can it be redone in time?", "could this come back?", "the fee should be returned to me" */
function isPassive(words: readonly string[], asked: boolean): boolean {
  const be = words.slice(0, 8).indexOf('be');
  const done = words[be + 1] === 'please' ? words[be + 2] : words[be + 1];
  if (
    !asked &&
    /^(?:should|must)$/.test(words[be - 1] ?? '') &&
    /^(?:cancel+ed|terminated|ended|waived|reimbursed|compensated|refunded|credited|reversed|corrected|reinstated)$/.test(done ?? '')
  )
    return true;
  if (asked && /^(?:can|could|may|might)$/.test(words[0] ?? ''))
    return (
      (be > 0 &&
        ((DONE.has(done ?? '') && done !== 'undone') ||
          (words[0] === 'could' && /ed$/.test(done ?? '') && !CAUSES.test(done ?? '')) ||
          /^(?:redone|altered|turned|limited|made|shortened|adjusted|postponed|split|sent|reset|put|moved|added|paid|extended|changed|switched|brought|taken|stopped)$/.test(
            done ?? '',
          ))) ||
      /^(?:can|could) (?:this|it|that|they) (?:please )?come back/.test(words.join(' '))
    );
  return false;
}

/** "Reopen it and have a supervisor phone me" */
function ordersSurely(words: readonly string[], sentence: string, asked: boolean): boolean {
  if (
    /^(?:let us know|roll (?:it |this |that )?back|hand over|follow (?:this |it )?up|call (?:it |this )?off|sort (?:it|this|that|things) out)(?! if (?:you|there|any|more))(?: |$)/.test(
      words.slice(0, 6).join(' '),
    ) &&
    !asked
  )
    return !HANDLING.test(sentence);
  if (words[0] === 'correct' && words[1] === 'me') return false;
  return !asked && SURE_ORDERS.has(words[0] ?? '') && (OBJECT.test(words[1] ?? '') || /^[£$€\d]/.test(words[1] ?? '')) && !HANDLING.test(sentence);
}

/** What is ordered of a desk in everyday verbs: "Get it moved", "have another go", "end policy PET-1". */
const EVERYDAY =
  /^(?:(?:so|and|or|then|just|either|now) )*(?:get (?:it|them|this|that|me) (?:[a-z]+ed|off|sorted|done|back|up)|set (?:it|this|that|things) right|have (?:it|them|this) [a-z]+ed|have another (?:go|look)|have a word with|make (?:it|them|this) again|make sure (?:his|her|your|they)|change (?:it|this|that) to|swap the|lower my|end (?:(?:my|our|the) )?(?:contract|policy|subscription|membership|agreement)|sort out the|send (?:new (?:one|ones)|technician|someone|somebody|an?other)|come (?:back|round|and) (?:for|to|and|collect|fetch|take)|put up (?:a|something)|reprint|transfer (?:ownership|it|them)|redo the|point me to)(?= |$)/;
/** Of these what is done to a program just as well: only where the sentence says nothing else. */
const AGAIN = /^(?:open|switch|turn) (?:it|this|them) (?:(?:on|off|up) )?(?:again|back on)(?: [a-z]+)?$/;

function ordersShortly(clause: string, sentence: string): boolean {
  if (AGAIN.test(clause)) return sentence.trim().length - clause.length < 3;
  return EVERYDAY.test(clause) && !HANDLING.test(sentence.replace(clause, '')) && !/->|=>|→/.test(sentence);
}

/** In a message without stops an order may stand anywhere: "clip in the attachment give us the points back match id 9f22". */
const MIDWAY =
  /(?<!(?:to|will|would|not|n't|can|could|they|you|we|i|he|she|it|who|people|please|and|or|should|must|may) )(?<![a-z'])(?:give (?:me|us) (?:back )?(?:my|the|our) [a-z ]{2,24}|let (?:me|us) (?:back )?(?:in|on)(?= (?:pls|please|plz)|$|\?)|refund me|send me (?:a|an|my|another|the) (?:new|right|other|refund|replacement))(?![a-z])/;

function beginsMidway(clause: string): boolean {
  return clause.length > 50 ? MIDWAY.test(clause.slice(0, 400)) : /(?:^|just |please |pls |so )let (?:me|us) (?:back )?in(?: |$)/.test(clause);
}
