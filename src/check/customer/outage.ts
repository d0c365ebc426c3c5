import { lowerPattern } from '../letter-pattern.ts';

const STOPPED = '(?:down|unreachable|unavailable|offline|out of (?:service|order)|not (?:working|responding|available))';
const MANY =
  '(?:customers?|clients?|users?|people|employees|colleagues|shops?|stores?|branches|offices|sites|tills|registers|terminals|warehouses|servers)';
const SOME = String.raw`(?:our |of our |the |of the |\d[\d,.\u00a0]* )*`;
const CANNOT = `(?:are|is|have been|has been|can['’]?t|cannot|can not|could not|couldn['’]?t|were|went)`;
const STOPPED_RU = '(?:стоят|лежат|встали|стали|остановились|легли|упали|не работают|недоступны|закрыты|простаивают)';
const MANY_RU = '(?:магазин|касс|филиал|точк|офис|цех|сайт|склад|сервер|терминал|клиент|пользовател|сотрудник|отделени|аптек|ресторан)\\p{L}{0,3}';
const LIVE = '(?:production|prod|live (?:site|system|server|service|environment))';

/** More than nine, with what groups its digits: of a long run of digits none. */
const NUMBER = '(?<!\\d)\\d{2,6}(?:[ ,.\\u00a0]\\d{3}){0,2}';

/** What stands behind words of «все» and "none" within the same clause. */
const ON = '[^.!?;\\n]{0,60}?(?<!\\p{L})';
const ENDS = '(?:return(?:s|ed|ing)?|give[sn]?|answer(?:s|ed)?|respond(?:s|ed)?|get(?:s|ting)?|fail(?:s|ed|ing)?)';
/** What servers answer when they fail. */
const FAILS = `(?:${ENDS} (?:with )?(?:an? |the )?(?:http )?(?:error |status |code )*5\\d\\d|(?:is|are) failing|fails?|failed|times? out|timed out|timing out)`;
const WORK = '(?:payments?|cards?|orders?|transactions?|log(?:ging)? in|logins?|sign(?:ing)? in|work(?:ing)?|bookings?|calls?|requests?)';
/** What no machine does any more, where none of them does it. */
const DOES_NOT_RU =
  '(?:не (?:принима(?:ет|ют|ла|ли)|провод(?:ит|ят)ся|проходит|проходят|работает|работают|открывается|открываются|загружается|отвечает|отвечают|включается|пробива(?:ет|ют)|печата(?:ет|ют)|отправля(?:ет|ют)ся|видит|видят|заход(?:ит|ят)|вход(?:ит|ят)|пуска(?:ет|ют))|(?:стоит|стоят|лежит|лежат|встал[аи]?|висит|висят))';
const WORKERS_RU =
  '(?:сотрудник|клиент|пользовател|покупател|работник|коллег|партн[её]р|абонент|магазин|касс|филиал|точ[ек]|терминал|отделени|ресторан|аптек|операци|оплат|плат[её]ж|заказ|запрос|кабинет)\\p{L}{0,3}';

/** That many are stopped at once, or what all depend on: in lower case. */
const OUTAGE = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${STOPPED} for (?:all|every|everyone|everybody|the whole|our entire)`,
    `(?:all|every) ${SOME}${MANY} (?:${CANNOT} ){1,2}(?:${STOPPED}|stopped|closed|blocked|affected|log|pay|order|work|reach|access|use|connect|check out)`,
    `${LIVE} (?:\\p{L}+ ){0,3}(?:(?:is|are|has been|have been|went|keeps going) )?${STOPPED}`,
    `(?:no|not a single|not one) (?:customers?|clients?|users?|shops?|stores?) (?:can|is able|works?)`,
    `${NUMBER} ${MANY} (?:can['’]?t|cannot|can not|are unable|unable)`,
    `${STOPPED_RU} все (?:наши |\\d[\\d\\u00a0]* )*${MANY_RU}`,
    `все (?:наши |\\d[\\d\\u00a0]* )*${MANY_RU} ${STOPPED_RU}`,
    `ни один (?:клиент|покупатель|пользователь|сотрудник|магазин) не (?:может|смог|работает)`,
    `${NUMBER} (?:человек|сотрудник|пользовател|клиент|магазин)\\p{L}{0,3} не (?:могут|может|работают|работает)`,
    `(?:all|every|each) (?:single |of our |our |the |of the |\\d[\\d,.]* |api |incoming |outgoing )*(?:requests?|calls?|payments?|transactions?|checkouts?|logins?|orders?)(?: (?:to|on|at|from|for|in) [^,;!?\\n]{1,60}?)? ${FAILS}`,
    `(?:all|every|each) ${SOME}(?:\\p{L}+ )?${MANY} (?:(?:in|at|of|across) (?:our |the |all |\\d+ )*\\p{L}+ )?(?:has |have |are |is )?(?:all )?(?:stopped|unable|cannot|can['’]?t|couldn['’]t|refus\\p{L}+|reject\\p{L}+|down|out|frozen|dead)(?: ${ON}(?:${WORK})| ?[.,;!\\n]|$)`,
    `(?:all|every) ${SOME}(?:merchants?|customers?|clients?|users?|shops?|stores?|branches|tenants) (?:is|are) (?:affected|blocked|stuck)`,
    `(?:none of (?:us|our \\p{L}+|the \\p{L}+|them)|nobody|no one|not one of (?:us|our \\p{L}+)|no (?:till|register|terminal|shop|store|payment|order|request|employee|colleague|merchant))(?: (?:in|at|on) (?:the|our) (?:whole |entire )?(?:company|office|team|firm|school|department|shop|branch|building|hospital|clinic))? ?(?:\\(\\d+ [^)\\n]{1,20}\\) )?(?:can|could|is able to|are able to|get|gets|goes|accepts?|works?) (?:\\p{L}+ ){0,2}?(?:log ?in|in|into|work|sign in|connect|pay|open|access|through|orders?|payments?|cards?|reach|print|call)`,
    `(?:we|i) can(?:['’]t|not) [^.!?\\n]{0,60}, none of us`,
    `${NUMBER} (?:people|employees|colleagues|of us|staff) (?:are|is|sit|stand|sat) (?:idle|waiting|blocked|stuck|locked out)`,
    `(?:whole|entire) (?:company|office|team|firm|school|department|hospital|chain|plant|factory) (?:is|has been|was|are) (?:${STOPPED}|stopped|blocked|locked out|idle|standing still|without)`,
    `ни (?:одн[ауо]|один)(?: из (?:наших |\\d+ )*)? ?(?:\\p{L}+ )?${WORKERS_RU} (?:\\p{L}+ ){0,2}?${DOES_NOT_RU}`,
    `${DOES_NOT_RU} ни (?:одн[ауо]|один) ${WORKERS_RU}`,
    `у всех (?:наших |\\d[\\d\\u00a0]* |моих )*${WORKERS_RU}(?: \\([^)\\n]{1,30}\\))? (?:\\p{L}+ ){0,2}?${DOES_NOT_RU}`,
    `(?:никто|ни один)(?: из (?:нас|наших \\p{L}+|сотрудников|коллег|пользователей|клиентов))?(?: (?:в|на) (?:(?:нашей |нашем |всей |всём )?(?:компании|офисе|фирме|школе|отделе|больнице|отделении)))?(?: \\([^)\\n]{1,20}\\))? не (?:может|могут|смог|сумел) (?:\\p{L}+ )?(?:войти|зайти|работать|подключиться|оплатить|открыть|авторизоваться|попасть)`,
    `все (?:наши |\\d[\\d\\u00a0]* |эти )*(?:запросы|вызовы|платежи|оплаты|заказы|операции|транзакции)(?: [^.!?\\n]{1,50}?)? (?:возвраща\\p{L}+|падают|отда\\p{L}+|отклоня\\p{L}+|завершаются|не проход\\p{L}+)(?: ${ON}(?:5\\d\\d|ошиб\\p{L}+)|(?!\\p{L}))`,
    `(?:все|наши) (?:наши |\\d[\\d\\u00a0]* )*(?:магазины|кассы|филиалы|терминалы|аптеки|рестораны|отделения|офисы) (?:\\p{L}+ )?(?:стоят|лежат|встали|не (?:принимают|работают|проводят|пробивают|открываются))`,
    `прод(?:акшен|акшн)? (?:лежит|упал|недоступен|не работает|не отвечает|встал)`,
  ].join('|')})(?!\\p{L})`,
);

/** Whether many are stopped at once: such a fault goes before all others, and nobody is asked for a picture of it. `text` in lower case. */
export const isOutage = (text: string): boolean => OUTAGE.test(text);
