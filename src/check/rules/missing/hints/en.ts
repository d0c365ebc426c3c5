import { lowerPattern } from '../../../letter-pattern.ts';
import { expected } from './en/expected.ts';
import { foundBy } from './en/found-by.ts';
import { outcome } from './en/outcome.ts';
import { steps } from './en/steps.ts';
import { tried } from './en/tried.ts';
import { words } from './en/words.ts';
import type { Hints, LanguageHints } from './hint.ts';

const hints: Hints = {
  steps,
  expected,
  error: [
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:says?|said|saying|reads|shows?|message|error|got|get|gives?)(?!\p{L})[^.\n]{0,30}["«“`']\p{L}|(?:with|says?|printed|prints|got|returns?) [a-z ]{2,24}(?:not found|denied|refused|failed|unavailable|timed? ?out|expired|invalid)(?!\p{L})/u,
      ),
    },
  ],
  tried,
  when: [
    // While it goes on, or minutes after.
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:right now|as (?:i|we) (?:write|speak|type)|at this (?:very )?(?:moment|minute)|(?:(?:in|over|within|during) the (?:last|past)|since) (?:few |couple of |\p{N}{1,3} |five |ten |fifteen |twenty |thirty |forty |half an ?)?(?:minutes?|mins?|hours?))(?!\p{L})/u,
      ),
      needs: 'observed',
    },
    // By what came before it: the desk knows the day of its own update.
    {
      pattern: lowerPattern(
        `(?<!\\p{L})(?:(?:start|began|begun|happen|broke|stopp?|appear|came)\\p{L}{0,4} (?:\\p{L}{2,12} ){0,3}(?:after|since|following|with)|(?:ever |only )?since|(?:right|immediately|straight|just|directly) after) (?:(?:the|your|this|that|an?|last|latest|recent|new(?:est)?|most) ){1,3}(?:[\\p{L}\\p{N}.-]{1,20} )?(?:updat|upgrad|patch|releas|migration|redesign|relaunch)`,
      ),
      audience: 'person',
    },
    {
      pattern: lowerPattern(
        /(?<!\p{L})since (?:(?:i|we|you|it|they) )?(?:(?:the|your|my|this|that|its|an?|last|latest|recent|new(?:est)?|most|app|firmware|software) ){0,3}(?:(?:version|release|firmware|build|v\.?) ?\p{N}|(?:updat|upgrad|install|re-?install)(?:ing|ed)(?!\p{L})|(?:new(?:est)?|latest) (?:version|app|firmware|release|design|site|layout))/u,
      ),
      audience: 'person',
    },
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:ago|just now|this mornin|today|yesterday|tonight|recently|tmrw|tmr|(?:last|this) (?:night|week|month|year)|(?:beginning|start|end|middle) of (?:the |this |last )?(?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:one|two|three|four|five|six|seven|\p{N}{1,24})|(?:two|three|four|five|six|seven|ten|several|\p{N}{1,3}) (?:more |whole )?(?:day|week|month)s)(?!\p{L})/u,
      ),
    },
  ],
  reference: [
    {
      pattern: lowerPattern(
        /(?<!\p{L})(?:(?:number|no\.|order)\p{L}{0,2}[ :№#]{1,3}[\p{N}][\p{N} -]{5,30}|(?:meter|policy|ticket|member(?:ship)?|account|contract|customer|invoice|booking)(?: (?:nos?\.?|numbers?|ids?))?[ .:№#]{1,3}\p{L}{0,3}-?\p{N}[\p{N}\p{L} -]{3,30}|(?:refs?|references?|transactions?)(?: (?:nos?|numbers?|ids?))?[ .:№#]{1,3}\p{L}{0,3}-?\p{N}{4,24}|(?:user ?name|user|log ?in|account)(?: is)?[ :—–-]{1,3}["«“']?(?=[^\s]{0,30}[\p{N}_@])[\p{L}\p{N}_.@-]{3,40})/u,
      ),
    },
  ],
  outcome,
  attachment: [{ pattern: lowerPattern(/(?<!\p{L})(?:attach(?:ed|ing)?|enclosed)(?!\p{L})/u) }],
};

/** What an English sentence may tell. */
export const english: LanguageHints = { hints, words, foundBy };
