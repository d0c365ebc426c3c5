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
  /(?<!\p{L})(?:i|we|me|us|it|they|(?:i|we)['’]\p{L}{1,2}|(?:the|an?) (?:engineer|technician|plumber|driver|courier|men|parcel|package|booking|reservation|appointment|account)|the (?:order|delivery|ticket|refund|invoice|contract|policy)|normal|in stock|когда (?:же |наконец )?(?:прид[её]т|придут|привез\p{L}{2,4}|верн\p{L}{2,3}|достав[ия]т\p{L}?|приед\p{L}{2}|отправ[ия]т\p{L}?)|я|мы|мне|нам|меня|нас|хочу|хотим|хотел\p{L}{0,2}|перенести|отменить|поменять|купил\p{L}?|почин\p{L}{1,4}|нормально|мастер\p{L}{0,2}|курьер\p{L}{0,2}|заказ(?:а|у|ом|е)?|посылк\p{L}{1,2}|брон\p{L}{1,3}|договор\p{L}{0,2}|возврат\p{L}{0,2})(?!\p{L})/u,
);

/** What is the same for everybody, and anybody at a desk knows: how long it takes, what it costs, which terms there are. */
const TERMS = lowerPattern(
  `(?<!\\p{L})(?:${[
    '(?:how (?:long|much|soon|fast|quickly|many (?:working |business )?days)|when(?= (?:do|are|can|must) (?:\\p{L}+ )?(?:refunds|returns|payouts|reimbursements|transfers|exchanges|repairs|deliveries)(?!\\p{L}))) (?:do|does|is|are|will|would|can|must|should) (?:an? |your |usual |typical |standard |normal |it (?:usually |normally |typically )?(?:take|cost) (?:to (?:get|receive|process|have|return|exchange|deliver|issue|transfer) |for ))?(?:an? )?(?:usual |typical |standard |normal |international |express |home |bank |cash )?(?:refunds?|returns?|deliver(?:y|ies)|shipping|postage|exchanges?|transfers?|repairs?|payouts?|reimbursements?)(?! from (?:my|the))(?: (?:usually |normally |typically )?(?:take|last|cost|be|made|paid|processed|possible|arrive|issued)\\p{L}{0,2}| to \\p{L}+)*',
    '(?:what|which|how long) (?:is|are|was|were|would be) (?:the|your) (?:usual |standard |normal )?(?:\\p{L}+ ){0,2}(?:polic(?:y|ies)|period|window|terms|conditions|rules|fees?|charges?|costs?|prices?|hours|deadline|time ?frame|time ?limit|delivery times?|processing times?)',
    '(?:can|could|may) (?:i|we|one|you) (?:also )?(?:pay|order|buy|book|apply|register|donate|subscribe|collect|pick up)(?: (?!my|our|it|this|that|these)\\p{L}{2,14})? (?:by|with|via|in|at|from|without|using|online|through)',
    '(?:сколько (?:обычно |примерно |дней |времени |рабочих дней )*(?:длится|ид[её]т|занимает|делается|оформляется|стоит)|как (?:долго|быстро|скоро) (?:обычно )?(?:длится|ид[её]т|делается|оформляется|происходит|проходит|занимает)) (?:возврат|доставк|обмен|перевод|ремонт|пересылк)\\p{L}{0,2}(?: (?:денег|средств|товара|по городу|на карту))?',
    '(?:как(?:ой|ие|ов|овы)|есть ли) (?:у вас )?(?:срок\\p{L}{0,2}|услови\\p{L}{1,2}|правил\\p{L}?|порядок|процедура|комисси\\p{L}|плата) (?:возврат|доставк|обмен|перевод|ремонт|за возврат|за доставк|за перевод|на возврат|на обмен)\\p{L}{0,2}(?: (?:денег|средств|товара))?',
    'когда (?:обычно )?(?:приходят|возвращаются|возвращают|поступают|зачисляются) (?:деньги|средства) (?:за|при|после) (?:возврат|отмен)\\p{L}{0,2}',
    '(?:в течение какого|за какой) (?:времени|срока?|срок|дня) (?:можно )?(?:вернуть|обменять|возвращают|доставляют)',
  ].join('|')})(?!\\p{L})`,
);

/** Who asks before they buy says from where, and what for. */
const WHEREFROM = lowerPattern(
  /^(?:[^,.!]{0,24}[,!] )?(?:(?:i|we) live in|(?:i['’]m|i am|we are|we['’]re) (?:in|from|based in)|(?:я |мы )?(?:живу|жив[её]м) в|я из|мы из)(?!\p{L})/u,
);

/** Whether something stands beside a question of terms that is neither greeting nor thanks, a plan or another question: that is one's own trouble. */
function tellsBesideTerms({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): boolean {
  return (
    lower.sentences.some((said) => TERMS.test(said)) &&
    seen.sentences.some(({ labels }, at) => {
      const said = lower.sentences[at] ?? '';
      const isHarmless =
        labels.includes('question') || labels.includes('courtesy') || [TERMS, INDIRECT, INTENT, WHEREFROM].some((one) => one.test(said));
      return !isHarmless && !GREETING.test(said) && said !== '';
    })
  );
}
/** Few words before a comma, a name or a greeting. */
const GREETING = lowerPattern(
  /^(?:hi|hello|hey|dear|good|thanks|thank|regards|kind|best|здравствуйте|добр\p{L}{2}|привет|спасибо|с уважением|уважаем\p{L}{2})(?!\p{L})/u,
);

/** Whether terms are asked for that hold for everybody, and nothing of one's own is told beside. */
function asksForTerms(about: Pick<Lowered, 'seen' | 'lower'>): boolean {
  const { sentences } = about.lower;
  return sentences.some((said) => TERMS.test(said)) && !sentences.some((said) => FOR_ONESELF.test(said.replace(INDIRECT, ' ').replace(TERMS, ' ')));
}

/** Whether nothing of the person's own is asked about: of a plan, of opening hours, of whether somebody is hired. */
export function asksOfAll(about: Lowered): boolean {
  if (tellsBesideTerms(about)) return false;
  return (
    asksHow(about) ||
    asksForTerms(about) ||
    (!OF_GOODS.has(about.kind) && !about.lower.sentences.some((said) => FOR_ONESELF.test(said.replace(INDIRECT, ' '))))
  );
}

/** Whether a person only asks for something to be told, of nothing that went wrong: the answer is the outcome, and it has neither steps nor a version. */
export function onlyAsks(about: Lowered): boolean {
  const { seen, lower, audience, kind } = about;
  if (audience !== 'person' || tellsBesideTerms(about)) return false;
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
