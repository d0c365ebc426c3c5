import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';

/** A question without its mark. */
const INDIRECT = lowerPattern(
  /^(?:[^,.]{0,24}, )?(?:(?:i|we)(?:['’]d| would) (?:just )?(?:like|love) to (?:know|ask|find out)|(?:i|we) (?:just )?(?:want|wanted|need) to (?:know|ask|find out)|(?:i['’]m|i am|we are) wondering|хотел\p{L}{0,2} бы (?:узнать|уточнить|спросить)|хочу (?:узнать|уточнить|спросить)|интересует,)(?!\p{L})/u,
);
/** What is asked about a fault, wants something back, or asks for a deed: there the rest of the story helps. */
const OF_FAULT = lowerPattern(
  /(?<!\p{L})(?:why|how come|what (?:happened|(?:is|went|has gone|could be) wrong|is going on)|what['’]s (?:wrong|going on|up)|wrong|down|slow\p{L}{0,3}|missing|gone|lost|bugs?|errors?|twice|charged|again|(?:get|have|bring|put) [^.?!]{1,40} back|как (?:мне |нам )?(?:вернуть|восстановить)|(?:can|could|would|will) (?:you|someone|anybody|anyone) (?:please )?(?!tell|say|let|confirm|advise|explain)\p{L}{2,}|почему|отчего|зачем|за что|что (?:случилось|происходит|делать|с|не так)|в ч[её]м (?:дело|проблема|причина)|ошибк\p{L}{0,2}|сбо[йяе]\p{L}{0,2}|списал\p{L}{0,2}|дважды|опять|снова|проверьте|можете (?!сказать|подсказать|пояснить|объяснить|уточнить)\p{L}{3,})(?!\p{L})/u,
);
/** Whether a person only asks for something to be told, of nothing that went wrong: the answer is the outcome, and it has neither steps nor a version. */
export function onlyAsks({ seen, lower, audience }: Lowered): boolean {
  if (audience !== 'person') return false;
  let asks = false;
  for (const [at, { labels, text }] of seen.sentences.entries()) {
    const said = lower.sentences[at] ?? '';
    const isAsked = labels.includes('question') || INDIRECT.test(said);
    // A question that tells a fault is known by its words below: "When will it come at last?" sounds like one.
    const tellsMore = (labels.includes('observed') && !labels.includes('question')) || labels.includes('step') || labels.includes('tried');
    if (tellsMore || (!isAsked && !isByTheWay(labels))) return false;
    if (isAsked && (OF_FAULT.test(said) || tellsFailure({ text }))) return false;
    asks ||= isAsked;
  }
  return asks;
}

function isByTheWay(labels: readonly string[]): boolean {
  return labels.includes('courtesy') || labels.includes('context');
}
