/** Verbs and words that say what a deed changed, or that it changed nothing. */
const HELPS =
  "(?:(?:does|did|do|has|have|had|would)(?:n't|nt| not) (?:really |even |seem to )?(?:help|fix|change|solve|cure|make|matter|alter|do (?:anything|much)|resolve|improve|affect)(?:ed)?|helps?|helped|fixe[sd]|cure[sd]?|solve[sd]?|resolve[sd]|change[sd]? nothing|(?:make|made|makes) (?:no|it (?:work|worse|better|go)|little|the (?:crash|error|problem|symptom|leak|bug|message|warning|noise|flicker|issue)s?)|(?:has|had|shows?|is) no (?:effect|difference|use)|(?:did|changed|gave|gives|brought) nothing|hides? (?:it|the)|works? around|also fails|fails (?:too|as well)|(?:crash|error|leak|warning|it|problem|symptom) (?:goes? away|disappears?|vanish(?:es)?|went away)|(?:brings?|brought|gets?) it (?:back|online|alive|going)|gets? rid of (?:it|the)|helps? (?:a little|a bit|for)|did the trick|does the trick|lets? me|clears? the (?:error|problem|fault)|gives? the same|(?:leads|led) to the same|the same|in vain|to no avail|useless|was a waste)";
const RUSSIAN_HELPED =
  '(?:не помог[а-я]*|помог(?:ло|ла|ли|ает|ают|)|ничего не (?:да[а-я]{1,3}|измен[а-я]+|(?:по)?меня[а-я]+|реш[а-я]+|исправ[а-я]+)|ничего нового|не (?:дал[аои]?|меняет|спас[а-я]+|реш[а-я]+|лечит|чинит|влияет|исправ[а-я]+|дают?)|лечит|спасает|спасло|выручает|убирает|решает|исправляет|безрезультатн[а-я]{1,2}|бесполезн[а-я]{1,2}|без толку|тоже|(?:оказал[а-я]{2,3} )?тщетн[а-я]{1,2}|ни к чему не прив[а-я]+|эффекта не|впустую|роли не игра[а-я]+|не сработал[аои]?|то же самое|то же)';

const ENGLISH_DEED =
  '(?!during|nothing|everything|something|anything|being|having|morning|evening|building|loading screen|king|thing|string|spring|ring |according|meeting|warning)(?:(?:not )?[a-z-]{3,16}ing|(?:a |an |the |another |one |full |complete |clean |hard |soft |factory |quick |simple |new |fresh |different |second |other |third |firmware |driver |software )*(?:re-?start|re-?boot|re-?install(?:ation)?|re-?set|downgrade|roll-?back|upgrade|replacement|power cycle|restore|repair|flag|option|patch|clean(?:ing)?|descaling|(?<=(?:new|another|different|second|other|fresh) )(?:cable|router|battery|browser|charger|card|adapter|driver|sim|device|account|phone|plug|socket)|remedies|tips|tricks|steps|suggestions|workarounds?))';
const RUSSIAN_DEED =
  '(?:(?:пере|от|вы|за|об|у|по|с|про|из|раз|под|до|при|в)?[а-я]{3,16}(?:ние|ния|ке|ка|ки|ку)|сброс[а-я]{0,2}|возврат|откат[а-я]{0,2}|перезапуск[а-я]{0,2}|ребут[а-я]{0,2}|рестарт[а-я]{0,2}|перезаход|ремонт|танцы|советы|инструкция|патч|флаг|ключ|путь|кабель|роутер|браузер|драйвер|аккумулятор|блок|адаптер|картридж|замен[аыеу]|смен[аыеу]|попыт(?:ка|ки|ок))';

/** A deed as a noun with what came of it, in this order or the other. */
const EFFECTS: readonly RegExp[] = [
  /^without .{2,40} it (?:connects|works|opens|loads|prints|starts|runs)(?![a-z])/,
  /^(?:with|without) .{2,40} (?:doesn't|does not|never|no longer|it won't) (?:happen|crash|occur|fail|hang|leak|appear|reproduce)/,
  /^(?:i |we )?(?:have |'ve |i've )?had (?:my|the|a|an|our|it|him) .{0,30}(?:(?:tested|checked|looked at|cleaned|examined|measured|swapped|replaced|serviced)|take|look|try|check)(?![a-z])(?! under)/,
  /^(?:the|my|all|our|every|both) (?!account|order|card|password|subscription|parcel|money|payment|profile|contract).{2,30} (?:has|have) (?:already )?been (?:taken out|cleaned|replaced|changed|swapped|checked|tested|reset|re[a-z]+ed|washed|updated|removed|tightened|descaled|turned)(?! by (?:you|the|him|them))(?![a-z])/,
  new RegExp(
    `^(?:(?:unfortunately|only|but|even|just|simply|manually|sadly|so|also|then|merely) )*${ENGLISH_DEED}(?![a-z])(?: (?!(?:the page|the app|the button) )[^ ]{1,40}){0,11} ${HELPS}(?![a-z])`,
  ),
  /^(?:and )?no (?:luck|joy|success|change|difference|improvement|effect|dice) (?:with|from|by|on|in|after|using|when) .{3,40}/,
  /^(?:i|we) (?!have|had|need|want|can|am|are|wait|live|use )(?:[a-z]+ ){1,9}(?:for now|meanwhile|in the meantime|for the time being)(?= ?$)/,
  /^(?:and )?(?:what helps is|the only (?:thing|way)(?: that| which)? (?:helps?|works?|fixes (?:it|this))(?: is)?) .{3,60}/,
  /^(?:turn|switch|restart|reboot|resett|reinstall|clear|chang|updat|unplugg|replac|swapp|clean|refresh|toggl)ing .{0,40}(?:does|did) nothing/,
  /^(?:i |we )?(?:have |also )*made sure(?![a-z])/,
  /(?<![a-z])(?:had|made) (?:me|us) (?:re-?[a-z]+|clear|update|turn|switch|unplug|check|delete|disable|uninstall|run|change|log|remove|wait|send|take|open|hold)(?![a-z])/,
  /^(?:i |we )?(?:have |'ve )?(?:did|done|followed|tried|carried out|went through) (?:exactly |all |everything |just )*(?:what|the (?:steps|instructions|advice|guide|tips|help|suggestions)|your (?:steps|instructions|advice|guide|tips|suggestions)|as) ?(?:.{0,30}(?:told|said|says|advised|suggested|asked|instructed|recommended|given|article|page|site|faq|manual|guide))?/,
  /(?:have not|haven't|could not|couldn't|did not|didn't) (?:found?|see) (?:anything|any answer|an answer|a solution|any solution|any hint|it) (?:about (?:it|this) )?(?:in|on) (?:the|your) (?:docs|faq|help|manual|site|forum|documentation|guide|internet|web|issues)/,
  /^(?:nothing (?:helps|helped|works|has helped)|neither|nor) .{0,20}(?:re-?start|re-?boot|re-?install|reset|cable|chrome|firefox|safari|edge|clearing|changing|a new|another|different|the other)/,
  /(?:no|not any|without|zero) (?:difference|change|improvement|effect|luck|success)[a-z ]{0,12} (?:after|from|when|by) (?:[a-z]+ing|a |the |another|different|new|other|my)/,
  /^(?:even |but |and )*(?:after|with|despite) (?:(?:a|an|the|several|two|another|many) )*(?:clean|fresh|full|new|different|re-?plac|re-?install|re-?start|re-?boot|re-?set|chang|swapp|clear|updat|upgrad|turn|remov|delet|disabl|clean|switch|unplug)[a-z]* .{0,50}(?:same|still|remains?|persists?|no (?:difference|change|better|luck)|nothing|again|as before|too)/,
  /^(?:my|all|several|repeated|two|three|our|all my|many|countless|various) (?:repeated |previous |my |earlier )?(?:attempts?|tries|calls|e-?mails|letters|messages|complaints|requests) .{0,60}(?:fail|vain|avail|without|nothing|unanswered|no reply|no answer|ignored|unsuccessful|nowhere)/,
  /^(?:as a |my |our |the |current |a )*(?:work-?around|stopgap) (?:i|we|is to|was to)(?![a-z])/,
  /^(?:i|we) (?:got|get|work(?:ed)?|am working|are working) (?:a?round|by)/,
  /^for now (?:i|we)(?: have to|'ve| have)? [a-z]+/,
  /^(?:can't|cannot|could not|couldn't|can not|not|un)(?: be)? ?reproduc(?:e|ed|ible) (?:it |this )?(?:on|in|with|under)/,
];
const RUSSIAN_EFFECTS: readonly RegExp[] = [
  /^(?:при|с|без) .{2,40} (?:не (?:воспроизводится|падает|происходит|вылетает|виснет|зависает|повторяется|течет)|проходит|исчезает|подключается|открывается|печатает)(?= ?$)/,
  /^(?:уже )?(?:который|второй|третий|четвертый|пятый|десятый|несколько|целый) (?:день|раз|час|неделю|месяц|дней) (?:подряд )?(?:пытаюсь|звоню|пишу|дозваниваюсь|пробую|хожу|бьюсь)/,
  /^(?:стандартн|обычн)[а-я]{2} .{0,30}не (?:сработал|помог)[а-я]*/,
  /^(?:пока(?: что)?|временно|сейчас) (?!жду|сижу|вижу|могу|не |нахожусь|хочу|живу|плачу|пользуюсь|имею|есть|нет|все )[а-я]{2,14}(?:аю|яю|ую|юю|ем|им|юсь|емся|имся)(?![а-я])/,
  new RegExp(
    `^(?:к сожалению |увы |даже |только |и |но |простое |полное |полная |обычная |повторная |одна |один |вся |все |ваши? |многочисленные |несколько |мои |другой |новый |абсолютный |относительный |полный |очередной )*${RUSSIAN_DEED}(?: (?!не работает)[^ ]{1,24}){0,7} ${RUSSIAN_HELPED}(?![а-я])`,
  ),
  /^(?:помогает|помогла|помогло|помогают|спасает|спасла|спасло|лечится|решается|выручает|исправляется|временно (?:помогает|спасает|обходим|обошли)) (?:лишь |только |на время )?[а-я]{4,}/,
  /^(?:только )?(?:ничего |ничто )?не помога[а-я]+ ?[^а-я]{0,3} ?ни (?=[а-я])/,
  /^(?:и |но |даже |а )*(?:после|с|со|без|при) (?:(?:полной|чистой|новой|другой|повторной|замены?|смены?|переустановк|перезагрузк|очистк|чистк|сброса|отката|отключени|новым|другим|старым|всеми|чистым|выключенн|отключенн|перезапус|перепрошив|переподключ)[а-я]* ?)(?:[^ ]{1,20} ){0,5}?(?:то же|так же|тоже|тот же|та же|те же|все равно|разницы нет|без разницы|ничего|не помог|лучше не|вылетает|пусто|работает|нормально|по-прежнему|не меняется|без изменений)/,
  /^(?:временно |пока |сейчас |у себя )*(?:обходим|обошли?|обошел|обошла|обхожу|выкручиваемся|выкручиваюсь|патчим|патчу)(?![а-я])/,
  /^(?:пока |временно )(?:приходится )?(?:перезапуска|перезагружа|откаты|отключ|обхожу|обходим|запуска)[а-я]+/,
  /^(?:если|когда) (?:откатить|отключить|выключить|держать|поменять|заменить|вынуть|подключить|зажать|выдернуть|закомментировать|убрать) .{3,50}$/,
];
/** A flag or a command with what came of it. */
const OF_CODE = new RegExp(`^(?:[a-z][^ ]{0,20}[ ])?[^ ]{0,30}[_=+()\`-][^ ]{0,20} (?:${HELPS}|${RUSSIAN_HELPED})(?![a-zа-я])`);

/** Elsewhere: on another device, in another browser. */
const ELSEWHERE =
  "(?:chrome|firefox|safari|edge|opera|brave|incognito|private (?:mode|window)|safe mode|(?:an?|the|my|his|her|our) ?(?:other|old|new|second|different|fresh|clean) [a-z]+|another [a-z]+|different [a-z]+|(?:my|a|the) (?:[a-z]+'s) [a-z]+|my (?:phone|mobile|tablet|ipad|laptop|work laptop|other [a-z]+)|mobile data|a wired connection|cable|hotspot|a (?:fresh|clean|new) [a-z]+|all (?:plugins|extensions|add-?ons|mods) (?:off|disabled))";
const RUSSIAN_ELSEWHERE =
  '(?:(?:в|из|под|на|с|со|через|у) (?:хром[еа]|chrome|firefox|файрфокс[е]?|сафари|safari|эдж[е]?|edge|опер[еы]|яндекс[а-я.]*|инкогнито|режиме инкогнито|безопасном режиме|(?:друг|нов|чист|стар|чуж|второ|мобильн|домашн|рабоч|запасн)[а-я]{2,4} [а-я]{3,}|(?:телефон|планшет|айфон|ноутбук|ноут|комп|компьютер)[а-я]{0,2}|(?:жены|мужа|сына|дочери|друга|подруги|соседей|соседа|соседки|коллеги|мамы)(?: на| с)? [а-я]+|всеми (?:вы|от)ключенн[а-я]+ [а-я]+|(?:без|отключенн)[а-я]* [а-я]+|curl))';

const THERE: readonly RegExp[] = [
  new RegExp(
    `^(?:but |and |only )?(?:in|on|with|from|via|using|over|through|under) ${ELSEWHERE}(?: .{0,40})? (?:works?|opens?|loads?|charges?|prints?|plays?|fine|same|too|as well|no problem|ok|connects?)(?![a-z])`,
  ),
  new RegExp(
    `^(?:it |this |that |everything |all |the same |same |also |exactly the same )*(?:(?:works?|opens?|loads?|is fine|is the same|persists?|thing|problem|error|result|behaviou?r|fine|ok|well) ){1,3}(?:with |in |on |from |if i (?:use|switch to|try) |when i (?:use|switch to) |via |over |using |under )${ELSEWHERE}`,
  ),
];
const RUSSIAN_THERE: readonly RegExp[] = [
  new RegExp(
    `^(?:а |и |но |причем |при этом )?${RUSSIAN_ELSEWHERE}(?: [^ ]{1,20}){0,5}? (?:то же(?: самое)?|тоже(?: самое)?|так же|работает|открывается|нормально|без проблем|аналогично|все ок|все нормально|все хорошо|заряжает|грузится|такая же|та же|тот же)(?= ?$)`,
  ),
  /^(?:дозвониться|дописаться|достучаться|связаться)(?: [^ ]{1,16}){0,4} (?:не (?:смог|удал|получ|мог)|невозможно|нереально|так и не)[а-я]*/,
  /(?:ответа|решения|ничего|информации) (?:[а-я]+ )?не (?:нашел|нашла|нашли|нашлось)(?![а-я])/,
  /^ни (?:хром|эдж|сафари|опера|яндекс|firefox|chrome|edge|перезагруз|переустанов|сброс|смена|замена|телефон|один браузер)/,
  /(?<![а-я])(?:сделал|делал|поступил|выполнил)[аи]? (?:все |именно |ровно )*(?:как|что|по|так) [а-я]/,
  /^(?:тоже|то же)(?: самое)? (?:и )?(?:в|на|с|со|через) (?:хром|сафари|опер|друг|нов|телефон|планшет|ноут|мобильн)[а-я]*/,
];

/** Each is tried where its letters stand: Russian texts have English words in them, and few clauses have both. */
const BY_ENGLISH: readonly RegExp[] = [...EFFECTS, ...THERE];
const BY_RUSSIAN: readonly RegExp[] = [...RUSSIAN_EFFECTS, ...RUSSIAN_THERE];
const LATIN = /[a-z]/;
const CYRILLIC = /[а-я]/;

/** Whether a clause tells a deed by what came of it, or that it was seen elsewhere too. */
export function isToldByEffect(clause: string): boolean {
  const fits = (pattern: RegExp) => pattern.test(clause);
  return OF_CODE.test(clause) || (CYRILLIC.test(clause) && BY_RUSSIAN.some(fits)) || (LATIN.test(clause) && BY_ENGLISH.some(fits));
}
