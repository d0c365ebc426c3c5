import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { tellsBesidePraise } from './beside-praise.ts';

/** What may stand before a word of praise and makes it no less one. */
const VERY = `(?:(?:thanks|thank you|спасибо|благодарю|благодарим)(?: \\p{L}+){0,2} (?:for|за)|that|что|you have|you['’]ve got|i just|so|such an?|very|really|truly|extremely|incredibly|absolutely|simply|just|always|most|the|an?|your|our|this|all|both|how|what an?|what|much|also|quite|огромное|большое|очень|такой|такая|такое|такие|так|самый|самая|самое|самые|просто|всегда|весьма|ваш|ваша|ваше|ваши|вашей|у вас|какой|какая|какое|какие|действительно|по-настоящему|крайне|наш|наша|наши|были?|была|было)`;
const GOOD = {
  en: '(?:great(?:est)?|excellent|top|(?:friendli|nic|kind|loveli|fast|quick|fin|gentl)est|brilliant|wonderful|fantastic|amazing|awesome|superb|outstanding|exceptional|incredible|first[- ]class|top[- ]notch|second to none|spot on|perfect|lovely|fabulous|marvell?ous|terrific|stellar|good|nice|better|best|helpful|kind|friendly|polite|courteous|patient|professional|careful|thoughtful|attentive|caring|gentle|efficient|quick|fast|prompt|punctual|smooth|spotless|delicious|charming|cheerful|hard-?working|welcoming|considerate|understanding|knowledgeable|well[- ]mannered|(?:an? )?(?:star|gem|hero|legend|angel|credit to (?:you|the company|your company)|pleasure|joy|delight)|a real (?:star|gem|hero|pro))',
  ru: '(?:(?:отличн|замечательн|прекрасн|превосходн|чудесн|великолепн|шикарн|классн|потрясающ|восхитительн|идеальн|безупречн|лучш|хорош|вежлив|внимательн|приятн|приветлив|отзывчив|аккуратн|терпелив|профессиональн|грамотн|тактичн|обходительн|заботлив|чутк|доброжелательн|доброт|ответственн|пунктуальн|быстр|оперативн|качественн|чист|вкусн|уютн|душевн|культурн|воспитанн|добросовестн|трудолюбив|знающ|умел|талантлив|обаятельн|улыбчив)(?:ый|ий|ая|яя|ое|ее|ые|ие|ым|им|ой|ей|ую|юю|ого|его|ых|их|ыми|ими|а|о|ы)|добр(?:ый|ая|ые|ейший|ым|ой)|крут(?:ой|ая|ые|ое)|супер|топ|класс|молод(?:ец|цы)|умниц[аы]|золото|золотые|чудо|профи|профессионал\\p{L}?|мастер своего дела|на высоте|на (?:высшем |отличном |хорошем )?уровне|быстро|оперативно|вежливо|аккуратно|внимательно|вовремя|отлично|прекрасно|замечательно|великолепно|идеально)',
} as const;
/** Who or what a desk, a shop, a clinic or a house is praised for. */
const PRAISED = {
  en: '(?:services?|staff|teams?|drivers?|couriers?|delivery(?: (?:man|men|woman|person|driver|guys?|lad|boy))?|deliveries|engineers?|technicians?|plumbers?|electricians?|nurses?|doctors?|dentist|surgeon|midwife|operators?|agents?|receptionists?|reception|waiters?|waitress(?:es)?|chef|crew|guards?|conductors?|teachers?|tutors?|trainers?|instructors?|shops?|stores?|company|business|hotel|restaurant|caf[eé]|clinic|hospital|ward|bank|branch|library|experience|work(?:manship)?|jobs?|support|help ?desk|help|lady|ladies|man|men|woman|women|gentleman|guys?|girls?|lads?|chaps?|people|person|bunch|colleagues?|employees?|managers?|mechanics?|fitters?|installers?|post(?:man|woman)|assistants?|cleaners?|caretaker|porter|librarian|pharmacist|adviser|advisor|consultant|representative|rep|packaging|food|meal|products?|app|website|site|event|course|lessons?|stay|visit|treatment|care|communication|everything|everyone|everybody|you|he|she|they|it)',
  ru: '(?:сервис|обслуживани\\p{L}|персонал\\p{L}?|сотрудни\\p{L}{1,4}|курьер\\p{L}{0,2}|водител\\p{L}{1,2}|мастер(?:а|у|ом|ов)?|оператор\\p{L}{0,2}|доставк\\p{L}|работ[аеуы]|магазин\\p{L}?|врач\\p{L}{0,2}|доктор\\p{L}?|медсестр\\p{L}|администратор\\p{L}{0,2}|менеджер\\p{L}{0,2}|прода(?:вец|вщица|вцы|вца|вцов)|кассир\\p{L}{0,2}|официант\\p{L}{0,3}|служб\\p{L}|команд\\p{L}|компани\\p{L}|фирм\\p{L}|(?:тех)?поддержк\\p{L}|специалист\\p{L}{0,2}|инженер\\p{L}{0,2}|техник\\p{L}?|монтажник\\p{L}?|сантехник\\p{L}?|электрик\\p{L}?|проводни(?:к|ца|цы|ки)|экипаж|воспитател\\p{L}{1,3}|учител\\p{L}{1,4}|преподавател\\p{L}{1,2}|тренер\\p{L}?|девушк\\p{L}|парен\\p{L}|парни|ребята|мужчин\\p{L}|женщин\\p{L}|люди|человек|бригад\\p{L}|консультант\\p{L}?|сборщик\\p{L}?|грузчик\\p{L}?|диспетчер\\p{L}?|почтальон\\p{L}?|банк\\p{L}?|отделени\\p{L}|клиник\\p{L}|больниц\\p{L}|отель|гостиниц\\p{L}|ресторан\\p{L}?|кафе|библиотек\\p{L}|упаковк\\p{L}|отношение|подход|приложени\\p{L}|программ\\p{L}|сайт|качество|уборк\\p{L}|курсы?|заняти\\p{L}|вс[её]|все|вы|он|она|они)',
} as const;
/** Words by what they are, each with the capital letter that stands for it in a clause in lower case: no pattern has to hold the lists more than once. */
const CLASSES: readonly (readonly [RegExp, string])[] = (
  [
    [GOOD.en, 'G'],
    [GOOD.ru, 'R'],
    [VERY, 'V'],
    [PRAISED.en, 'P'],
    [PRAISED.ru, 'S'],
  ] as const
).map(([words, sign]) => [lowerPattern(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'g'), sign]);

const signed = (clause: string): string => CLASSES.reduce((text, [words, sign]) => text.replace(words, sign), clause.toLowerCase());

/** A signed clause that calls those good who are written to, or what they do. */
const CALLS_GOOD = lowerPattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    // "Great service", "what a lovely helpful team"; nothing stands before it, for who seeks a good plumber has none.
    '(?<=^(?:V )*)G (?:(?:G|V|and|customer|delivery|sales|little|young|old) ){0,3}P',
    // "Your driver was very kind", "the courier friendly", "how good your shop is".
    "P (?:[\\p{L}\\p{N}GPV’'-]+ ){0,6}?(?:is|are|was|were|has been|have been|has V been|seems?|seemed) (?:V ){0,3}G",
    'P (?:V ){0,3}G$',
    'V G V (?:[^ ]+ ){0,2}P',
    '(?<=^(?:V )*)R (?:(?:и|у|R|V|\\p{L}{3,12}) ){0,2}S',
    'S (?:[\\p{L}\\p{N}SV-]+ ){0,4}?R',
  ].join('|')})(?![\\p{L}\\p{N}])`,
);

/** Praise in other words, in lower case. */
const PRAISE = lowerPattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:everything|it|all|(?:the|my|our) (?:order|parcel|delivery|food)) (?:\\p{L}+ ){0,2}?(?:on time|well (?:packed|wrapped)|intact|as described|in (?:perfect|excellent|great) condition)',
    '(?:love[sd]?|adore[sd]?) (?:you|your)',
    "best \\p{L}+ (?:in (?:the )?\\p{L}+|ever|i(?:['’]ve| have) ever)",
    '(?:full marks|(?:(?:five|5|10)(?: out of (?:5|five|10))? stars?|10/10|10 out of 10|ten out of ten|5/5)|thumbs up|hats off|bravo|kudos|well done|praise)(?: (?:to|for)(?: (?:the|your|that|this))?)?(?!\\p{L})',
    "(?:can(?:not|['’]t)|could(?:n['’]t| not)) (?:fault|praise|recommend|be (?:happier|more pleased))",
    "(?:i|we) (?:(?:would|will|can|['’]ll|['’]d) )?(?:highly |definitely |really |just )?(?:recommend|loved?|appreciated?|enjoyed) (?:you|your|the|this|that|it|how)",
    '(?:(?:so|very|really|extremely) )?(?:impressed|pleased|delighted|thrilled|happy|grateful) (?:with|by|for) (?:the|your|how (?!you (?:manag|los|lost)))',
    '(?:went|gone|going) (?:above and beyond|the extra mile|out of (?:his|her|their|your) way)',
    '(?:пять|5) (?:зв[её]зд\\p{L}?|баллов|с плюсом)|пят[её]рк\\p{L}|10 из 10|респект\\p{L}*|браво|выше (?:всяких )?похвал|без нареканий|рекоменду(?:ю|ем)|советую|золотые руки|огромн\\p{L}{2} благодарность',
    'понравил\\p{L}{2,4}|порадовал\\p{L}?|восхищ[её]н\\p{L}?|(?:хоч(?:у|ется)|хотел\\p{L}{0,2}(?: бы)?) (?:\\p{L}+ )?отметить',
  ].join('|')})(?![\\p{L}\\p{N}])`,
);

/** Whether a clause praises those who are written to. */
const praises = (clause: string): boolean => CALLS_GOOD.test(signed(clause)) || PRAISE.test(clause.toLowerCase());

/** What a clause may tell beside one that praises: thanks, that all came well, a deed that was done for somebody. */
const WELL = letterPattern(
  `(?<!\\p{L})(?:${[
    `thank\\p{L}*|thx|cheers|praise\\p{L}*|on time|in time|early|ahead of time|well (?:packed|wrapped|made|done)|safely|intact|in (?:perfect|great|good|excellent) condition|as described|(?:would|will|['’]ll|shall) (?:definitely |certainly |gladly )?(?:order|buy|come|use|book|stay|shop|be) (?:\\p{L}+ ){0,3}?(?:again|back)|keep (?:it )?up|(?:will|would) recommend|smil\\p{L}+`,
    '(?:helped|carried|waited for (?:me|us)|explained|called ahead|warned|found (?:my|our|the)|brought (?:it|them|everything)|took (?:the|his|her|their) (?:shoes|boots|time)|walked (?:me|us)|listened|calmed|assembled|cleaned up|tidied|fixed|repaired|mended|solved|sorted|answered (?:all|every|my|our)|made (?:my|our) day|saved|looked after|took (?:such )?(?:good |great )?care)',
    `(?:arrived|came|delivered|answered|replied|fixed|repaired|done) (?:\\p{L}+ ){0,2}?(?:in|within) (?:just |under |less than )?(?:an?|one|two|three|\\p{N}{1,2}) (?:hour|day|minute)s?`,
    'спасиб\\p{L}*|пасиб\\p{L}*|благодар\\p{L}*|похвал\\p{L}*|вовремя|в срок|раньше срока|цел(?:ое|ый|ая|ые|о|ы)|на месте|в (?:идеальном|отличном|хорошем) (?:состоянии|виде)|как (?:на фото|в описании|обещали)|(?:буд\\p{L}{1,2}|обязательно) (?:\\p{L}+ )?(?:заказ|обращ|покуп|при(?:ду|ход|еду)|пользов)\\p{L}*|(?:закаж|обращ)\\p{L}{1,3} ещ[её]|так держать|успехов|процветания|здоровья|всех благ|довольн\\p{L}|доволен|понравил\\p{L}*|порадовал\\p{L}*|приятно',
    '(?:помог|объяснил|подсказал|дон[её]с|зан[её]с|подн(?:ял|ес|ёс)|собрал|дождал|предупредил|подождал|починил|исправил|сделал|решил|ответил на вс|выслушал|успокоил|убрал за|улыб|(?:по)?здоров(?:а|ал)|позаботил|уделил)\\p{L}*',
    '(?:доставил|привез|прив[её]з|приехал|пришл|починил|ответил)\\p{L}{0,2} (?:[\\p{L}]+ ){0,2}?за (?:\\p{L}+ )?(?:час|день|пару|два|\\p{N}{1,2})',
  ].join('|')})(?!\\p{L})`,
  'i',
);

/** A clause that only greets, says that something is to be said, or names the order or the day. */
const BESIDE = letterPattern(
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: \p{L}+){0,3}|(?:i )?(?:just |only )?(?:wanted|want|would like) to (?:say|tell you|let you know)(?: that)?|(?:just )?an? (?:quick |short )?(?:note|word|message|line) to say(?: that)?|nothing (?:else|more)|that['’]s all|больше ничего|здравствуйте|добр(?:ый|ое|ого) (?:день|утро|вечер|дня|утра|вечера|времени суток)|привет|коллеги|хочу (?:просто )?сказать|что|(?:order|заказ)(?: (?:no|number|номер))?\.? ?[№#]? ?\S*\p{N}\S*|yesterday|today|сегодня|вчера)$/iu,
);
/** Somebody's name, as it stands below a letter. */
const NAMED = letterPattern(/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}.]+$/u);

/** What is wrong, however kindly it is told. */
const FAULTY = letterPattern(
  /(?<!\p{L})(?:los(?:e|es|ing|t)|lying|lied|left|dropp?ed|dump\p{L}*|thr[eo]w\p{L}*|kick\p{L}*|wet|soak\p{L}*|damp|empty|smash\p{L}*|crack\p{L}*|crush\p{L}*|squash\p{L}*|torn|scratch\p{L}*|dent(?:s|ed)|stain\p{L}*|dirty|cold|raw|burn\p{L}*|rude\p{L}*|dead|down|leak\p{L}*|smell\p{L}*|noisy|loud|stopp?\p{L}*|refus\p{L}*|reject\p{L}*|ignor\p{L}*|forg[eo]t\p{L}*|delay\p{L}*|late|overcharg\p{L}*|charged twice|broken?|fail\p{L}*|crash\p{L}*|wrong\p{L}*|missing|ruin\p{L}*|spoil\p{L}*|(?:second|third|fourth|fifth) (?:time|week|day|month)|in (?:\p{L}+ |\p{N}+ )?(?:pieces|bits|shards|tatters)|on hold|bad\p{L}*|poor\p{L}*|terribl\p{L}*|awful\p{L}*|useless|unusable|мокр\p{L}*|промок\p{L}*|пуст\p{L}+|холодн\p{L}*|сыр(?:ой|ая|ое|ые)|грязн\p{L}*|вонюч\p{L}*|воня\p{L}*|теч[её]т|треснул\p{L}*|трещин\p{L}*|царапин\p{L}*|вскрыт\p{L}*|порв\p{L}*|рван\p{L}*|помят\p{L}*|мят(?:ый|ая|ое|ые)|разби\p{L}*|слома\p{L}*|повре\p{L}*|испор\p{L}*|брак\p{L}*|чуж\p{L}+|перепута\p{L}*|бросил\p{L}*|швырн\p{L}*|кинул\p{L}*|оставил\p{L}*|забыл\p{L}*|потеря\p{L}*|пропа[лд]\p{L}*|перестал\p{L}*|отказал\p{L}*|хам\p{L}*|груб\p{L}*|упал\p{L}*|вылета\p{L}*|завис\p{L}*|не (?:работа\p{L}*|тот|та|то|те|приш\p{L}*|привез\p{L}*|открыва\p{L}*)|(?:второй|третий|четв[её]ртый|пятый|который) (?:раз|день|час|месяц)|втор(?:ую|ая) недел\p{L}|вдребезги|осколк\p{L}*|терпение (?:лопнуло|кончилось|закончилось|иссякло|на исходе)|плох\p{L}*|ужас\p{L}*|кошмар\p{L}*|отврат\p{L}*|долго|поздно|опозда\p{L}*|просроч\p{L}*)(?!\p{L})/iu,
);
/** What is waited for, wished, wanted or asked, and what is told beside. */
const OPEN = letterPattern(
  /(?<!\p{L})(?:leav\p{L}+|out|expensive|without|instead|hours|weeks?|months?|years?|so[- ]called|supposed\p{L}*|would (?:be|have)|should|could (?!(?:not|n['’]t))|must|might|if|please(?! (?:pass|tell|thank|say|keep))|looking for|search\p{L}*|order(?:ed|ing)|booked|chose|paid|hop(?:e|ing)|sarcas\p{L}*|joke|pity|sorry|sad\p{L}*|disappoint\p{L}*|без (?!нареканий|проблем|лишних|опозданий|задержек|замечаний)|вместо|леж(?:ит|ат)|недел\p{L}+|месяц\p{L}*|час(?:а|ов)|зря|якобы|если|долж\p{L}+|бы|пусть|надо|ищу|пришлите|посоветуйте|подскажите|порекомендуйте|пожалуйста,? (?!передайте|поблагодарите|поощрите|отметьте)|заказал\p{L}*|заказывал\p{L}*|оформил\p{L}*|выбрал\p{L}*|оплатил\p{L}*|дорого|когда|где|почему|куда|сколько|when|where|why|how (?:long|much|many|can|do|to))(?!\p{L})/iu,
);
/** Whether something in a text is wrong, waited for or wished. */
export const isAmiss = (text: string): boolean => FAULTY.test(text) || OPEN.test(text);

/** Thanks for a fault: what was done is told behind them. */
const MOCKING = letterPattern(
  /(?<!\p{L})(?:(?:thanks|thank you)(?: \p{L}+){0,4}? for (?:losing|ruining|breaking|damaging|spoiling|wasting|ignoring|destroying|deleting|smashing|cancelling|scratching)|(?:thanks|thank you) to whoever (?:lost|dropped|broke|threw|kicked|ruined|smashed|stole|forgot|cancelled|deleted|scratched)(?!\p{L})|спасибо(?: \p{L}+){0,3}?,? (?:что|за то,? что) (?:\p{L}+ ){0,2}(?:потерял|сломал|испортил|разбил|сорвал|удалил|отменил|забыл|бросил|перепутал|поцарапал|загубил|поломал|утопил|залил)\p{L}*)/iu,
);

const CLAUSES = /[.!?;:…)(\n"«»]+|,| [-–—] /u;
const JOINED = letterPattern(/ (?:and|plus|&|а также|и|as|for being|who|котор(?:ый|ая|ые)) /iu);
/** Words of a second thing or person named in one clause: "my mother and me". */
const FEW = 2;

/** The clauses of a text that tell something: neither greetings nor names. */
export function tellingClauses(text: string): readonly string[] {
  return text
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => HOLDS_WORD.test(clause) && !BESIDE.test(clause) && !NAMED.test(clause));
}

/** A clause in lower case without its words of praise and those praised. */
const withoutPraise = (lower: string): string => signed(lower.replace(PRAISES, ' ').replace(WELLS, ' ')).replace(/[GRVPS]/g, ' ');

/** Whether a clause praises or tells that something went well, and tells nothing beside. */
export function tellsWell(clause: string): boolean {
  return beginsWell(clause) && !tellsMore(clause);
}

/** Whether something is told beside the praise of a clause. */
export const tellsMore = (clause: string): boolean => tellsBesidePraise(clause, withoutPraise);

function beginsWell(clause: string): boolean {
  return (
    isWell(clause) &&
    !isAmiss(clause) &&
    clause.split(JOINED).every((part) => isWell(part) || (part.trim().split(/\s+/).length <= FEW && !isAmiss(part)))
  );
}

/** Whether every clause of a text praises or tells something good, and one praises those who are written to; whether a word turns it is for others to see. */
export function onlyPraises(text: string): boolean {
  const clauses = tellingClauses(text);
  return clauses.every(tellsWell) && (PRAISE_ALONE.test(text) || clauses.some(praises));
}

const isWell = (text: string): boolean => WELL.test(text) || IS_GOOD.test(signed(text)) || praises(text);
const IS_GOOD = /[GR]/;
/** The same, wherever they stand. */
const PRAISES = new RegExp(PRAISE.source, `${PRAISE.flags}g`);
const WELLS = new RegExp(WELL.source, `${WELL.flags}g`);
const HOLDS_WORD = letterPattern(/\p{L}/u);
/** Praise in figures. */
const PRAISE_ALONE = /(?<!\d)(?:10\/10|5\/5)(?![\d/])/;

/** Whether a sentence begins with praise or thanks and then tells what is wrong. */
export function turnsFromPraise(text: string): boolean {
  const [first, ...rest] = tellingClauses(text);
  return MOCKING.test(text) || (first !== undefined && rest.some((clause) => FAULTY.test(clause)) && beginsWell(first));
}
