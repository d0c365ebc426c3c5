import { lowerPattern } from '../../letter-pattern.ts';

/**
 * What a few words together tell of the kind, where each of them alone tells little or something else ("log" is a word of programs, "log in" of accounts): a
 * single word is an entry of `KIND_WORDS`. Texts are in lower case, with «е» for «ё».
 */
interface Phrase {
  /** Of which every sentence that it matches holds one, so that the pattern is rarely tried; none: it is always tried. */
  readonly wake?: readonly string[];
  readonly pattern: RegExp;
}

const CANNOT =
  "(?:can['’]?t|cannot|can not|couldn['’]?t|could not|unable to|not able to|(?:won['’]?t|doesn['’]?t|does not|will not|not) let (?:me|us))";

/**
 * They count beside the words that stand in them, each once in a text, however often it is said. Weights know them by their place: a new one goes to the end,
 * or all are fitted again.
 */
export const KIND_PHRASES: readonly Phrase[] = [
  {
    pattern: lowerPattern(
      `(?<!\\p{L})(?:${CANNOT} (?:even |to |back )?(?:(?:log|sign|get) ?(?:back )?in(?:to my (?:account|profile))?|register|access my account)|(?:problem|trouble|issue)s? with my account|my account (?:is|was|got|has been|seems) (?:\\p{L}+ )?(?:blocked|locked|closed|suspended|frozen|disabled|hacked|gone|deleted)|locked out)(?!\\p{L})`,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:не (?:могу|можем|пускает|получается|выходит|дает|удается) (?:\p{L}+ ){0,2}(?:войти|зайти|залогиниться|никуда|назад|обратно)|не пускает в (?:кабинет|аккаунт|профиль)|не приход\p{L}+ (?:\p{L}+ )?(?:смс|код|пароль)|(?:смс|код|пароль) (?:\p{L}+ ){0,3}не приход\p{L}+)(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:cancel|stop|end|close|delete|pause) (?:my|the|our|this) (?:subscription|membership|account)|(?:отмен|отключ|закр|закро|удал|приостанов)\p{L}{1,5},? (?:пожалуйста,? )?(?:мне |нам |мою |мой |нашу |эту )?(?:подписк[уи]|аккаунт|учетн\p{L}{2} запись|рассылк[уи]|профиль))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:press|click|tap|hit|push)\p{L}{0,3} [^.!?\n]{1,40}(?:nothing happens|no reaction|does nothing)|nothing happens (?:when|if|after) (?:i|we) (?:press|click|tap|hit|push)|(?:жму|нажима\p{L}{1,3}|нажал\p{L}?|кликаю|тыкаю) [^.!?\n]{1,40}(?:ничего не (?:происходит|меняется|открывается)|не реагирует|ноль реакции))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      `(?<!\\p{L})(?:payments? (?:has |have |was |were |is |keeps? )?(?:failed|failing|declined|rejected|stuck|not (?:gone|going) through|(?:did|does)(?:n['’]t| not) go through)|${CANNOT} (?:to )?pay|card (?:is |was |gets? |got |keeps? being )?(?:declined|rejected))(?!\\p{L})`,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:the|your|my|our|this|last|latest) (?:invoice|bill) (?:(?:for|from|of) [\p{L}\p{N}]+ )?(?:says|shows|lists|states|charges|has|is (?:wrong|too))|(?:в|по) счете? (?:за|от|на) )/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:where(?:['’]?s| is| are) (?:the hell )?my (?:order|parcel|package|delivery|stuff|items?|goods|\p{L}+ order)|(?:order|parcel|package|item|stuff|goods) (?:\p{L}+ ){0,2}(?:never|not|hasn['’]?t|haven['’]?t|didn['’]?t) (?:\p{L}+ ){0,2}(?:arrived?|come|came|delivered|turned up|shown up)|где (?:же )?(?:мой|моя|мои|наш) (?:заказ|посылка|товар|доставка)|(?:заказ|товар) (?:\p{L}+ ){0,4}не (?:пришел|приехал|доставлен|доставили|привезли|пришли))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:wrong|incorrect) (?:size|colou?r|item|items|model|product|one|shade|quantity) (?:\p{L}+ )?(?:came|arrived|sent|received|shipped|in (?:the|my) (?:box|parcel|order))|(?:sent|shipped|received|got|gave) (?:me |us )?(?:the |a )?(?:wrong|incorrect) (?:size|colou?r|items?|model|product|one|shade|quantity)|(?:привезли|прислали|пришел|пришла|пришли|пришло|принесли|положили|доставили|отправили|получил\p{L}?) (?:мне |нам )?(?:совсем |вообще )?не т(?:от|а|у|о|е|ех|ого))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(/(?<!\p{L})(?:(?:about|with) my order|(?:с|о|об|про|насчет) мо(?:им|ем|й) заказ\p{L}{0,2})(?!\p{L})/u),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:want|like|wish|need|how|can['’]?t|cannot) (?:to |do i )?(?:return|send back) (?:it|them|the|this|these|my))(?!\p{L})/u,
    ),
  },
  {
    pattern: lowerPattern(/(?<!\p{L})(?:верните|вернуть|верни|верн[её]те|вернут|верн[её]т) (?:мне |мои |нам |наши |пожалуйста )?деньги(?!\p{L})/u),
  },
  {
    pattern: lowerPattern(
      /(?<!\p{L})(?:order [^.!?\n]{0,24}(?:arrived|came),? (?:but|with)|заказ [^.!?\n]{0,24}(?:пришел|приехал|привезли),? (?:но|с))(?!\p{L})/u,
    ),
  },
  { pattern: lowerPattern(/(?<!\p{L})не груз(?:ит|ят)(?:ся)?(?!\p{L})/u) },
  {
    pattern: lowerPattern(/(?<!\p{L})(?:(?:the|your|my|our|this) (?:invoice|bill) (?:for|of|from) |(?:счет|счёт|квитанци\p{L}{1,2}) за )\p{L}/u),
  },
  // A shop's site or app that fails is a program, whatever it sells.
  {
    wake: ['сайт', 'приложени', 'страниц', 'корзин', 'кнопк', 'web', 'site', ' app', 'page', 'basket', 'cart', 'button', 'checkout'],
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:сайт(?!ы)|приложени|страниц|корзин)\p{L}{0,3} (?:[\p{L}\p{N}«»",:-]{1,20} ){0,4}(?:не (?:вижу|видно|отобража|откры|груз|загру|работа|примен|реагир|нажима|добавля|оформля|показыва)\p{L}{0,9}|глюч\p{L}{1,3}|зависа\p{L}{1,3})|корзин\p{L} (?:\p{L}{1,12} ){0,2}пуста(?:я)?|кнопк\p{L} (?:[\p{L}«»-]{1,20} ){0,3}(?:серая|неактивн\p{L}{1,2})|не (?:откры|груз|загру|работа|примен|нажима|оформля|добавля|вижу|видно)\p{L}{0,9} (?:[\p{L}-]{1,16} ){0,4}(?:сайт(?!ы)|приложени|страниц|корзин)\p{L}{0,3}|(?:website|site|app|page|basket|cart|button|checkout) (?:(?!card|pay|sign|log)[\p{L}'’-]{1,14} ){0,4}(?:(?:does|is|do|wo)(?:n['’]?t| not)|will not|never|cannot|can['’]?t) (?:open|load|respond|add|appl|show|clickable)\p{L}{0,5}|(?:can['’]?t|cannot|unable to|not able to) (?:place|submit|complete|make) (?:an |my |the |any )?orders? (?:on|in|via|through) (?:the |your )?(?:web ?site|site|app))(?!\p{L})/u,
    ),
  },
  // Houses and what runs through them.
  {
    wake: ['вод', 'батаре', 'крыш', 'потол', 'стояк', 'лифт', 'roof', 'ceiling'],
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:горяч\p{L}{2,3}|холодн\p{L}{2,3}) вод\p{L} (?:[\p{L}\p{N}]{1,12} ){0,3}(?:нет|отключ|не ид)\p{L}{0,5}|(?:нет|отключили|не стало) (?:горяч\p{L}{2,3}|холодн\p{L}{2,3}) вод\p{L}|вод[ыа] в (?:доме|квартире|кране) нет|нет воды|батаре[ия] (?:[\p{L}\p{N}]{1,12} ){0,3}(?:холодн|ледян|еле)\p{L}{0,4}|(?:крыш|потол|стояк)\p{L}{0,3} (?:[\p{L}\p{N}]{1,12} ){0,3}(?:теч|проте|кап)\p{L}{1,4}|(?:теч|проте|кап)\p{L}{1,4} (?:\p{L}{1,12} ){0,2}(?:крыш|потол|стояк)\p{L}{0,3}|лифт\p{L}{0,2} (?:\p{L}{1,12} ){0,2}(?:не (?:чин|работ|езд)|стоит|сломан)\p{L}{0,4}|(?:roof|ceiling) (?:\p{L}{1,12} ){0,3}leak\p{L}{0,3}|leak\p{L}{0,3} (?:\p{L}{1,12} ){0,2}(?:roof|ceiling))(?!\p{L})/u,
    ),
  },
  // How somebody who serves behaved.
  {
    wake: ['хам', 'груб', 'оскорб', 'крич', 'трубк', 'обруг', 'жал', 'rude', 'shout', 'yell', 'insult', 'hung up', 'swore', 'complain'],
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:кассир|продав|оператор|менеджер|сотрудни|администратор|охранни|консультант|специалист|диспетчер)\p{L}{0,4},? (?:[\p{L}\p{N}-]{1,16}[,:]? ){0,7}(?:(?:на|об)?хам|груб|нагруб|оскорб|накрич|крич|бросил\p{L}? трубк|обруга)\p{L}{0,5}|(?:(?:на|об)хамил|нагрубил|оскорбил|накричал)[аи]? (?:\p{L}{1,12} ){0,3}(?:кассир|продав|оператор|менеджер|сотрудни|администратор|охранни|консультант|диспетчер)\p{L}{0,4}|(?:жалоб\p{L} на|(?:по)?жалова?\p{L}{1,4} на|жалуюсь на) (?:\p{L}{3,12} ){0,2}(?:кассир|продав|оператор|менеджер|сотрудни|администратор|охранни|консультант|специалист|диспетчер)\p{L}{0,4}|(?:cashier|assistant|clerk|operator|agent|manager|salesman|saleswoman|receptionist|staff|employee)s? (?:[\p{L}\p{N}'’-]{1,16} ){0,6}(?:rude|shouted|yelled|insulted|hung up|swore)|complain\p{L}{0,3} about (?:\p{L}{1,12} ){0,2}(?:cashier|assistant|clerk|operator|agent|manager|salesman|saleswoman|receptionist|staff|employee)s?)(?!\p{L})/u,
    ),
  },
  // Goods of the shop that is written to.
  {
    wake: ['у вас', 'вашем магазин', 'from you', 'your shop', 'your store'],
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:купил|покупал|брал|приобрел|приобретал)[аи]? (?:[\p{L}\p{N}-]{1,16} ){0,3}(?:у вас|в вашем магазин\p{L})|у вас (?:[\p{L}\p{N}-]{1,16} ){0,3}(?:купил|покупал|брал|приобрел)[аи]?|(?:bought|purchased) (?:[\p{L}\p{N}'’-]{1,16} ){0,4}(?:from you|(?:in|at|from) your (?:shop|store)))(?!\p{L})/u,
    ),
  },
  // What wears out and comes apart.
  {
    wake: ['порва', 'клеил', 'линял', 'лопнул', 'разош', 'протека', 'sole', 'seam', 'zip'],
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:порва|отклеи|расклеи|полиня|лопну)л(?:ся|ась|ось|ись|а|и|о)?|разош(?:лась|лись|елся|лось) (?:по )?(?:шв|шов|подошв|молни)\p{L}{0,3}|(?:чайник|термос|бутылк|сапог|ботин|куртк|кроссов|туфл)\p{L}{0,3} (?:\p{L}{1,12} ){0,2}протека\p{L}{1,3}|(?:soles?|seams?|zips?|zippers?) (?:\p{L}{1,12} ){0,3}(?:came (?:off|apart|undone)|fell off|broke|tore|split|ripped|peel\p{L}{0,3}))(?!\p{L})/u,
    ),
  },
  {
    wake: ['роутер', 'модем', 'router', 'modem'],
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:роутер|модем)\p{L}{0,2} (?:\p{L}{1,12} ){0,2}(?:мига|морга|красн)\p{L}{1,4}|(?:router|modem) (?:\p{L}{1,12} ){0,3}(?:blink|flash|red)\p{L}{0,3})(?!\p{L})/u,
    ),
  },
  {
    wake: ['usb', 'юсб'],
    pattern: lowerPattern(/(?<!\p{L})(?:usb|юсб)(?:-| )?(?:порт|кабел|разъем|хаб|port|cable|hub|stick|drive|device|c)?(?!\p{L}{9})/u),
  },
];
