import { lowerPattern } from '../../../../letter-pattern.ts';
import type { Hint } from '../hint.ts';

/** What is wanted. */
export const outcome: readonly Hint[] = [
  {
    pattern: lowerPattern(
      /(?<![\p{L}])(?:(?:please|kindly)(?! (?:help|enter|choose|select|advise|look|see|find (?:attached|below|enclosed)|note|read|fix|do something|try again|wait|contact))|(?:could|can|would|will) (?:you|someone|somebody|anyone)(?! (?:help|explain|tell|believe|please help))|(?<!(?:do|did|should|would) )(?:i|we)(?:['’]d| would)? (?:want|need|like|demand|insist|appreciate|love (?!it|this|the|your)|be (?:grateful|glad|happy))(?! them for| to (?:pay|use|say|report|explain))|(?<!not )want (?:my|the|a)|need (?:a|the|my)|(?:give|let|refund|pay) (?:me|us|it|back)|put (?:me|us|it (?:right|back))|send (?:me|us) (?!a debug|an? \p{L}{1,24} build)|(?:money|refund|replacement) (?:back|please|now))(?!\p{L})/u,
    ),
    unless: ['observed', 'expected', 'tried', 'question'],
  },
  // Whatever else the sentence does: people write on without full stops.
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:pls|plz)(?! (?:help|advise))|can (?:u|ya)(?! (?:see|tell|explain|help))|(?<!(?:won['’]?t|not|doesn['’]?t|n['’]t) )(?:give|get) (?:me|us) (?:my|our|the) [^.]{0,30}back)(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /^(?!how|when|why|where|until)(?:[^.?]{0,60}[,;] )?(?:so |and )?(?:(?:can|could|may) (?:i|we) (?:please )?have(?!\p{L})|(?:can|could) (?:it|this|that|they|these|those|the \p{L}{2,20}) (?:please )?(?:come|be (?!that(?!\p{L}))\p{L}{2,24}(?:ed|ne|en|t|d))(?! to| because| by)(?!\p{L}))/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:the least you (?:can|could) do|at your expense|(?:is )?what i care about|it would be (?:very |really )?(?:nice|good|great|lovely)|new (?:address|number|name|date) (?:should be|is))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:want (?:it|this|that|them) \p{L}{2,24}(?:ed|back|gone|working)|i want to (?!know|understand|say|tell|report|complain|explain|ask|order|see)\p{L}{3,24})(?!\p{L})/u,
    ),
  },
  // An order without "please", as one writes who has waited.
  {
    pattern: lowerPattern(
      /^(?:(?:so|and|either|just|then|now|also) )?(?:(?:open|send|swap|change|make|get|set|switch|lower|mark|end|ask|book|have|put|move|unlock|cancel|refund|give|take|let|collect|replace|correct|add|remove|raise|name|come|try|mend|repair|fix|pay|credit|restore|return|deliver|bring) (?:(?:it|me|us|my|the|that|this|them|him|her|new|another|an?|up|back|again|sure|contract)(?!\p{L})|\p{N})|try again)/u,
    ),
    unless: ['observed', 'expected', 'tried', 'step', 'question'],
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:is (?:it possible|there (?:any|a) way) to|i think you should|where is my money|would be (?:lovely|really nice|great|nice)|[^.]{1,24} back, (?:if|please))(?!\p{L})/u,
    ),
  },
  // Who asks where it is wants to be told.
  {
    pattern: lowerPattern(
      /(?<!\p{L})where(?:['’]s| is| are) (?:it|they|my (?:order|parcel|package|delivery|money|goods|stuff))(?!\p{L})[^.!?]{0,40}\?|when (?:will|do|can|am) (?:i|we) (?:\p{L}{2,8} ){0,2}(?:get|have|receive|expect)(?!\p{L})[^.!?]{0,40}\?|what(?:['’]s| is) (?:going on|happening)(?!\p{L})[^.!?]{0,40}\?/u,
    ),
  },
];
