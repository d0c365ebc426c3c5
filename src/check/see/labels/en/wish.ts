import type { Cue } from '../cue.ts';

/** How English asks the desk to do something: none of the labels, but much that looks like what was expected or like a step is this. */
export const WISH: readonly Cue[] = [
  {
    id: 'do-for-me',
    starts:
      'send give tell let call ring refu cred pay tran retu put take writ come find stop canc unlo unba brin repl exch fix sort corr conf rele exte look make get move dele remo rein expl reim swap coll reac rest apol open reop',
    pattern:
      /^\W*(?:(?:please|pls|plz|kindly|just|so|either|and|then|can you|could you|could someone|would you|will you|at least) )*(?:send|give|tell|let|call|ring|refund|credit|pay|transfer|return|put|take|write|come|find|stop|cancel|unlock|unban|bring|replace|exchange|fix|sort|correct|confirm|release|extend|look|make|get|move|delete|remove|reinstate|explain|apologi[sz]e|reimburse|swap|collect|reactivate|restore) (?:me|us|it|them|him|her|this|that|the|my|our|your|back|somebody|someone|a|an|one|by|out|into|to)\b|^\W*(?:please |just )*(?:re-?open|open) (?:it|them|(?:my|the) \w+) (?:up )?again\W*$/,
  },
  {
    id: 'i-want-of-you',
    starts: 'want like wish appr grat requ ask expe dema clai insi love need aski pref',
    pattern:
      /\b(?:i|we)(?:'d| would| should| must| do| therefore| hereby| now| politely|'m| am)* (?:want|like|love|wish|ask|asking|request|demand|claim|insist|need|appreciate|prefer) (?:you|to|a|an|the|my|our|it|this|that|someone|somebody|for|him|her|them|new)\b|\b(?:grateful|appreciate it) if\b|\bi expect (?:the|my|a|an|you|this|it) [^.]{0,60}\b(?:by|within|back|to be)\b/,
  },
  { id: 'please-anywhere', starts: 'plea pls plz kind', pattern: /\b(?:please|pls|plz|kindly)\b/ },
  { id: 'money-back', starts: 'back refu', pattern: /\bmoney back\b|^\W*(?:\S+ ){0,3}(?:refund|back)(?: (?:me|it|please|pls|now))*\W*$/ },
  {
    id: 'scolds',
    starts: 'asha cong idio moro stup clow done joke thie wors terr disg brav geni laug scam bann fire made path sack',
    pattern:
      /\b(?:ashamed|congratulations|idiots?|morons?|stupid|clowns?|well done|a joke|thieves|worst|terrible|disgrace\w*|disgusting|bravo|genius\w*|pathetic|laugh(?:able|ing)?|scam\w*)\b|\bshould be (?:banned|sacked|fired|made to)\b/,
  },
  {
    id: 'or-else',
    starts: 'othe shal will lawy trad ombu clai else go ll soli',
    pattern:
      /\b(?:otherwise|or else|or i(?:'ll| will| shall| go))\b|\bi (?:shall|will|'ll) (?:\w+ )?(?:refer|take|go|report|contact|leave|write|cancel|close|post|tell|be)\b|\b(?:lawyer|solicitor|ombudsman|trading standards|small claims)\b/,
  },
  {
    id: 'offer-help',
    starts: 'happ glad can will if coul foll ll welc',
    pattern:
      /\b(?:happy|glad|willing) to\b|\b(?:i can|i'll|i will|i could) (?:\w+ )?(?:provide|send|test|open|try|attach|do|help|supply|post|submit)\b|\bif (?:you need|needed|there are|it helps|that helps)\b|\b(?:pr|pull request|patch) (?:be )?(?:welcome|follows)\b/,
  },
];
