import { CLEAR_GOODS, DEALINGS, DEEDS, DONE, DOUBTFUL_DEEDS, GOODS, wordsOf } from './wish-words.ts';
import { wordsAfterLeads } from './words-after-leads.ts';

/** How far a wish reaches: from the word of wanting to what is wanted. */
const REACH = 8;

/** Who wants, and what may stand before the word of wanting. */
const PERSONS = wordsOf("i we id i'd we'd i'm we're i'll we'll i've all");
const BETWEEN = wordsOf(
  'should just only really simply still also would do am are will have be happy glad willing prepared kindly now that very much hereby would to',
);
const WANTS = wordsOf(
  'want need expect demand insist prefer hope hoping request requesting requested ask asking require appreciate await awaiting looking look deserve accept settle rather seek seeking like love take',
);
/** Of these the ones that are wishes only after "would" or "will". */
const CONDITIONAL = wordsOf('like love take accept');
const NOT = wordsOf(
  "not don't dont didn't never no won't wouldn't doesn't can't cannot when whenever if because since after where how what unless until",
);
/** What follows belongs to something else. */
const ENDS = wordsOf('but because so when if every while since until than who which where');
/** What is had done to one's account, with any verb of wanting: who wants to delete a file does it alone. */
const ENDED = wordsOf('delete close remove erase deactivate terminate cancel end');
const ENDABLE = wordsOf('account profile contract subscription membership booking data registration');
const SELF = wordsOf('have get receive be see speak talk know hear return exchange cancel');

/** Whether a clause in plain letters is a wish to the desk by the words it is made of; `asked`: a question mark ends it. */
export function isMadeAsWish(clause: string, asked: boolean): boolean {
  const words = wordsAfterLeads(clause);
  return wants(words) || asksWhether(words, asked) || orders(words) || isFragment(words) || wouldDo(words, asked) || mustBeDone(words, asked);
}

function reaches(words: readonly string[], from: number): boolean {
  for (const word of words.slice(from, from + REACH)) {
    if (ENDS.has(word)) return false;
    if (GOODS.has(word) || DONE.has(word)) return true;
  }
  return false;
}

/** "I expect to be compensated", "would like it corrected", "looking for a refund" */
function wants(words: readonly string[]): boolean {
  const at = words.slice(0, 7).findIndex((word) => WANTS.has(word));
  const verb = words[at];
  if (verb === undefined) return false;
  const before = words.slice(0, at);
  if (before.some((word) => NOT.has(word))) return false;
  const would = before.some(
    (word) => word === 'would' || word === 'should' || word === 'will' || /'(?:d|ll)$/.test(word) || word === 'happy' || word === 'id',
  );
  if (CONDITIONAL.has(verb) && !would) return false;
  if (verb === 'look' && words[at + 1] !== 'forward') return false;
  if (before.length > 0 && !before.every((word) => PERSONS.has(word) || BETWEEN.has(word))) return false;
  const next = words[at + 1] ?? '';
  if (verb === 'looking' && !/^(?:for|forward|to)$/.test(next)) return false;
  if (verb === 'request' && at === 0 && !/^(?:for|a|an|that|to)$/.test(next)) return false;
  if (next === 'to' && ENDED.has(words[at + 2] ?? '') && /^(?:my|our)$/.test(words[at + 3] ?? ''))
    return ENDABLE.has(words[at + 4] ?? '') || ENDABLE.has(words[at + 5] ?? '');
  if (next === 'to' && !SELF.has(words[at + 2] ?? '')) return false;
  if (words[at + 2] === 'know') return next === 'to' && words[at + 3] === 'why';
  if (/^(?:a|the|my)$/.test(next) && words[at + 2] === 'back') return false;
  if (verb === 'expect' && (would || /^(?:the|it|that|this|these|each|every)$/.test(next)))
    return words.slice(at, at + REACH).some((word) => CLEAR_GOODS.has(word));
  return (next === 'out' && words[at + 2] === 'of') || reaches(words, at + 1) || (before[0] === 'all' && /^(?:is|the|my|a)$/.test(next));
}

/** "Is it possible to get a refund", "can I have a new SIM", "when can I have my money" */
function asksWhether(words: readonly string[], asked: boolean): boolean {
  const start = words.slice(0, 7).join(' ');
  if (/^(?:can|could|may) (?:the|your|a|an) (?:driver|courier|engineer|technician|plumber|manager|agent|electrician)(?! (?:not|see))/.test(start))
    return asked;
  const possible = /^(?:(?:is|would) (?:it|there)(?: be)? (?:possible|(?:any |a )?(?:chance|way))|any (?:chance|way)|possible to)/.test(start);
  if (possible)
    return (
      reaches(words, 2) ||
      words.some(
        (word, at) =>
          at < 10 &&
          DOUBTFUL_DEEDS.has(word) &&
          words[at - 1] === 'to' &&
          /^(?:the|my|our)$/.test(words[at + 1] ?? '') &&
          DEALINGS.has(words[at + 2] ?? ''),
      ) ||
      words.some((word, at) => at < 10 && DEEDS.has(word) && /^(?:me|us|my|our)$/.test(words[at + 1] ?? ''))
    );
  if (
    !/^(?:when )?(?:can|could|may|might) (?:i|we) (?:please |just |still |also )?(?:get|have|receive|speak|talk|swap|exchange|be|change to)(?: |$)/.test(
      start,
    )
  )
    return false;
  const verb = words.findIndex((word) => /^(?:get|have|receive|speak|talk|swap|exchange|change|be)$/.test(word));
  return (
    reaches(words, verb + 1) ||
    /^(?:an? )?(?:new|another|different|second|further|extra)$/.test(words.slice(verb + 1, verb + 3).join(' ')) ||
    /^(?:swap|exchange|change)$/.test(words[verb] ?? '')
  );
}

/** "Put me through", "rebook us on the evening flight", "stop charging me" */
function orders(words: readonly string[]): boolean {
  const [verb = '', second = '', third = '', fourth = ''] = words;
  if (/^(?:swap|send|give|put|bring|move|switch)$/.test(verb) && /^(?:the|my|our)$/.test(second) && words.slice(3, 5).includes('back')) return true;
  if (verb === 'stop' || verb === 'quit') return second.endsWith('ing') && /^(?:me|us|my|our|the)$/.test(third);
  if (verb === 'have')
    return (
      /^(?:someone|somebody|a|an|the|your)$/.test(second) &&
      third !== 'time' &&
      words.slice(2, 5).some((word) => DEEDS.has(word) || DONE.has(word) || /^(?:check|checked|trace|test|look|come|contact)$/.test(word))
    );
  if (verb === 'let')
    return (
      (/^(?:me|us)$/.test(second) ||
        (/^(?:my|our|him|her|them)$/.test(second) && words.slice(2, 5).some((word) => /^(?:back|in|out|off)$/.test(word)))) &&
      (!/^(?:me|us)$/.test(second) || /^(?:return|have|speak|talk|keep|off|out|in|cancel|swap|exchange|go)$/.test(third))
    );
  if (DEEDS.has(verb) && /^(?:me|us)$/.test(second)) return third !== 'back' || words.length > 2 || verb === 'call' || verb === 'ring';
  if (/^(?:swap|exchange|refund|replace|repair|settle|remedy|rectify|reinstate|redeliver|rebook|reissue|reimburse)$/.test(verb))
    return /^(?:it|them|this|these|both|one)$/.test(second);
  if (DEEDS.has(verb) && verb !== 'reset' && /^(?:the|my|our|a|an|this|these|both|one|your)$/.test(second)) return false;
  if (!DOUBTFUL_DEEDS.has(verb)) return false;
  if (verb === 'help')
    return /^(?:me|us)$/.test(second) && (DEEDS.has(third) || /^(?:get|recover|find|change|set|sort|move|open|close)$/.test(third));
  if (verb === 'put' && /^(?:me|us)$/.test(second)) return /^(?:through|on|back|down|in|off|up|forward|right)$/.test(third);
  if (/^(?:me|us)$/.test(second)) return !/^(?:know|describe|explain|start|say|see|tell)$/.test(third);
  if (/^(?:it|them|this|that)$/.test(second)) return (third === 'back' && verb !== 'put') || (third === 'thing' && fourth === 'out');
  if (verb === 'make' && second === 'the') return words.slice(3, 6).includes('work');
  if (verb === 'make' && second === 'an') return third === 'exception';
  if (verb === 'put' && /^(?:it|this|that|things)$/.test(second) && third === 'right') return true;
  if (verb === 'add' && second === 'the') return third === 'missing';
  if (verb === 'get' && second === 'rid') return true;
  if (/^(?:the|my|our)$/.test(second))
    return (
      verb !== 'open' &&
      (DEALINGS.has(third) || third === 'year') &&
      !words.some((word) => /^(?:page|screen|settings|app|menu|tab|button|form)$/.test(word))
    );
  return false;
}

/** "Refund or replacement", "replacement please" */
function isFragment(words: readonly string[]): boolean {
  if (words.length > 6) return false;
  const body = words.filter(
    (word) =>
      !/^(?:a|an|the|my|full|partial|or|and|immediate|please|pls|plz|asap|now|either|then|money|back|written|new|requested|today)$/.test(word),
  );
  if (body.length > 0 && body.every((word) => CLEAR_GOODS.has(word))) return words.length > 1;
  return words[0] === 'requested' && CLEAR_GOODS.has(words[1] ?? '');
}

/** "An answer by Monday would be good" */
function wouldDo(words: readonly string[], asked: boolean): boolean {
  if (asked) return false;
  const would = words.slice(0, 10).indexOf('would');
  return (
    would > 0 &&
    (words.slice(0, would).some((word) => GOODS.has(word)) || (words[0] === 'a' && words[would + 1] === 'suit')) &&
    /^(?:be (?:\w+ )?(?:good|fine|nice|great|appreciated|welcome|best|enough|ideal|helpful|sufficient)|do|suffice|suit|oblige)/.test(
      words.slice(would + 1, would + 4).join(' '),
    )
  );
}

/** "It must be replaced", "the least you can do is pay" */
function mustBeDone(words: readonly string[], asked: boolean): boolean {
  const start = words.slice(0, 12).join(' ');
  if (/^the (?:very )?least you (?:can|could) do/.test(start)) return true;
  if (asked || words.some((word) => NOT.has(word))) return false;
  if (
    /^(?:you|someone|somebody) (?:just |simply |still |now )?(?:must|need to|needs to|have to|has to|ought to|should) /.test(start) &&
    !/back later/.test(start)
  )
    return words
      .slice(2, 8)
      .some(
        (word, at) =>
          (DEEDS.has(word) || word === 'come') && (word === 'come' || /^(?:me|us|my|our|it|this|the|someone|somebody)$/.test(words[at + 3] ?? '')),
      );
  const match = /^(?:[a-z'-]+ ){1,4}(?:must|has to|have to|needs to|need to|ought to) (?:now |please )?be ([a-z]+)/.exec(start);
  return match !== null && DONE.has(match[1] ?? '');
}
