import type { Kind } from '../../../model/words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';
import { asksInCase } from './supposed.ts';

/** A question without its mark. */
const INDIRECT = lowerPattern(
  /^(?:[^,.]{0,24}, )?(?:(?:i|we)(?:['’]d| would) (?:just )?(?:like|love) to (?:know|ask|find out)|(?:i|we) (?:just )?(?:want|wanted|need) to (?:know|ask|find out)|(?:i['’]m|i am|we are|we['’]re) (?:just )?wondering|(?:(?:i['’]m|i am|we are|we['’]re) )?(?:writing|calling|e-?mailing|getting in touch) to (?:ask|find out|enquire|inquire|check) (?:whether|if|about|which|what|how|when|where|who)|хотел\p{L}{0,2} бы (?:узнать|уточнить|спросить)|хочу (?:узнать|уточнить|спросить)|интересует,)(?!\p{L})/u,
);
/** Whether a sentence, in lower case, asks without being a question: "I would like to know when you open". */
export const asksIndirectly = (said: string): boolean => INDIRECT.test(said);

/** What is asked about a fault, wants something back, or asks for a deed: there the rest of the story helps. */
const OF_FAULT = lowerPattern(
  /(?<!\p{L})(?:why|how come|what (?:happened|(?:is|went|has gone|could be) wrong|is going on)|what['’]s (?:wrong|going on|up)|wrong|down|slow\p{L}{0,3}|missing|gone|lost|bugs?|errors?|twice|charged|again|(?:get|have|bring|put) [^.?!]{1,40} back|как (?:мне |нам )?(?:вернуть|восстановить)|(?:can|could|would|will) (?:you|someone|anybody|anyone) (?:please )?(?!tell|say|let|confirm|advise|explain)\p{L}{2,}|почему|отчего|зачем|за что|что (?:случилось|происходит|делать|с|не так)|в ч[её]м (?:дело|проблема|причина)|ошибк\p{L}{0,2}|сбо[йяе]\p{L}{0,2}|списал\p{L}{0,2}|дважды|опять|снова|проверьте|можете (?!сказать|подсказать|пояснить|объяснить|уточнить)\p{L}{3,})(?!\p{L})/u,
);
/** How or where something is done or found, by anybody. */
const HOW = lowerPattern(
  /(?<!\p{L})(?:how (?:to|(?:do|can|would|should|could) (?:i|we|one|you))|where (?:to|(?:do|can|would|should|could) (?:i|we|one|you))|is there (?:an? |any )?(?:way|option|setting|possibility)|(?:как|где|куда) (?:(?:мне|нам|можно|я|мы|могу|можем|ли|в|на|у|с|правильно|лучше|самому|самой|теперь) ){0,3}(?:\p{L}{3,14} ){0,2}\p{L}{2,14}(?:ть|ти|чь)(?:ся)?)(?!\p{L})/u,
);

/** What somebody means to do, told before it is asked how. */
const INTENT = lowerPattern(
  /^(?:[^,.!]{0,24}[,!] )?(?:(?:i|we)(?:['’]d| would)? (?:want|like|plan|intend) to|(?:i['’]m|i am|we are|we['’]re) (?:planning|thinking|going|hoping) (?:to|of|on)|(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы|хотели бы|планиру(?:ю|ем)|собира(?:юсь|емся)|думаю|думаем)(?: \p{L}{1,12})? \p{L}{2,14}(?:ть|ти|чь)(?:ся)?)(?!\p{L})/u,
);
/** Who wants to give goods back has some. */
const OF_GOODS: ReadonlySet<Kind> = new Set(['order', 'delivery', 'return']);
/** What it takes to do that. */
const TAKES = lowerPattern(
  /(?<!\p{L})(?:what (?:do|would|should|will) (?:i|we) need|what (?:is|documents? are|papers are) (?:needed|required)|(?:which|what) (?:documents|papers|forms)|what does it take|что (?:для этого |мне |нам |от меня ){0,2}(?:нужно|надо|требуется|понадобится)|какие (?:нужны |нужно |нужны будут )?(?:документы|справки|условия|бумаги))(?!\p{L})/u,
);

/** That it was looked for in vain is why it is asked. */
const NOT_FOUND = lowerPattern(
  /(?<!\p{L})(?:(?:could ?n['’]?t|could not|can['’]?t|cannot|can not|unable to|not able to|did ?n['’]?t|did not|do ?n['’]?t|do not) (?:seem to |even )?(?:find|see|locate|figure)|(?:it|there|they|that)(?:['’]s| is| are|['’]re)? ?(?:not|n['’]t|isn['’]t|aren['’]t) (?:on|in|there|any|anywhere|shown|listed)|nowhere|looked (?:in|at|on|through|everywhere|for|around)|searched|(?:there(?:['’]s| is) )?no (?:such )?(?:button|option|setting|menu|item|link)|не наш(?:[её]л|ла|ли)|не (?:могу|можем|получается|удалось|уда[её]тся|смог\p{L}{0,3}) найти|не (?:вижу|видно|видим|указан\p{L}{0,2}|написано)|(?:его|её|ее|их|там|тут|кнопк\p{L}{1,2}|пункт\p{L}{1,2}|настройк\p{L}{1,2}|раздел\p{L}{1,2}|такого|такой) нет|нет (?:так\p{L}{2,3} )?(?:кнопк|пункт|настройк|раздел|ссылк)\p{L}{1,2}|нигде|искал[аи]?)(?!\p{L})/u,
);

/** Whether how or where something is done is asked, and of nothing of the person's own: anybody is answered the same. */
function asksHow({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): boolean {
  return seen.sentences.some(({ labels }, at) => {
    const said = lower.sentences[at] ?? '';
    return (labels.includes('question') || INDIRECT.test(said)) && (HOW.test(said) || TAKES.test(said));
  });
}

/** Who asks with these words asks for themselves, or about what is under way. */
const FOR_ONESELF = lowerPattern(
  /(?<!\p{L})(?:i|we|me|us|it|they|(?:i|we)['’]\p{L}{1,2}|(?:the|an?) (?:engineer|technician|plumber|driver|courier|men|order|parcel|package|delivery|booking|reservation|ticket|refund|invoice|contract|policy|appointment|account)|normal|in stock|я|мы|мне|нам|меня|нас|хочу|хотим|хотел\p{L}{0,2}|перенести|отменить|поменять|купил\p{L}?|почин\p{L}{1,4}|нормально|мастер\p{L}{0,2}|курьер\p{L}{0,2}|заказ(?:а|у|ом|е)?|посылк\p{L}{1,2}|брон\p{L}{1,3}|договор\p{L}{0,2}|возврат\p{L}{0,2})(?!\p{L})/u,
);

/** Whether nothing of the person's own is asked about: of a plan, of opening hours, of whether somebody is hired. */
export function asksOfAll(about: Lowered): boolean {
  return asksHow(about) || (!OF_GOODS.has(about.kind) && !about.lower.sentences.some((said) => FOR_ONESELF.test(said.replace(INDIRECT, ' '))));
}

/** Whether a person only asks for something to be told, of nothing that went wrong: the answer is the outcome, and it has neither steps nor a version. */
export function onlyAsks(about: Lowered): boolean {
  const { seen, lower, audience, kind } = about;
  if (audience !== 'person') return false;
  const isHow = seen.facts.errors.length === 0 && asksHow(about);
  const mayIntend = isHow && !OF_GOODS.has(kind);
  let asks = false;
  for (const [at, { labels, text }] of seen.sentences.entries()) {
    const said = lower.sentences[at] ?? '';
    if (isHow && !labels.includes('question') && (NOT_FOUND.test(said) || (mayIntend && INTENT.test(said) && !INDIRECT.test(said)))) continue;
    if (asksInCase(said)) {
      asks = true;
      continue;
    }
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
