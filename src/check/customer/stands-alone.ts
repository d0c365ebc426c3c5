import { letterPattern } from '../letter-pattern.ts';

/** What people say before they come to the matter, and when it is settled. */
const PLEASANTRY = letterPattern(
  /^(?:(?:(?:hi|hello|hey)(?: there| all| team)?,? )?(?:i |we )?(?:do |really )?(?:hope|trust) (?:that )?(?:(?:you(?:['’]re|['’]ve)?|all|everything|everyone|your (?:day|week|weekend)) [^.!?,;]{0,30}(?:well|fine|ok|okay|good|great|nice|lovely|safe|healthy)(?!\p{L})[^.!?,;]{0,30}|(?:this|my|the)(?: e-?mail| message| letter| note)? (?:finds|reaches) you[^.!?,;]{0,30})|(?:how are you|happy (?:new year|holidays|monday|friday|easter)|merry christmas|season['’]?s greetings|have a (?:nice|good|great|lovely)[^.!?]{0,30})[^.!?]{0,20}|(?:с|со) (?:наступающим|наступившим|прошедшим|праздник(?:ом|ами)|новым годом|рождеством|дн[её]м)(?!\p{L})[^.!?,]{0,40}|поздравля(?:ю|ем)(?: вас)? с[^.!?]{1,40}|надею(?:сь|мся),? (?:что )?(?:у вас|вы|всё|все|дела)(?!\p{L})(?![^.!?]*(?:помо[гж]|реш|верн|исправ|ответ))[^.!?]{0,40}|как (?:ваши )?дела|хорошего (?:дня|вечера|настроения)[^.!?]{0,20}|(?:удачного|доброго) (?:дня|вечера|здоровья)[^.!?]{0,20})[.!?)\s]*$/iu,
);
const CLOSES = letterPattern(
  /^(?:(?:so )?(?:you (?:can|may)|please|feel free to|(?:вы )?мож(?:ете|но)|пожалуйста|прошу|просьба) (?:now |теперь |please )?(?:close|закры(?:ть|вать|вайте)|закройте)|закройте|закрывайте|close) (?:(?:the|this|my|эту?|это|мо[юей]{1,2}|тему) ?)?(?:(?:support )?(?:ticket|case|request|issue|enquiry|complaint|заявк|обращени|тикет|вопрос|запрос|жалоб)\p{L}*(?: (?:now|as solved|№? ?\d+))?)?[.!\s]*$/iu,
);
/** "She has had none since", «А ещё нахамил»: who or what it is about stands before. */
const ORPHAN = letterPattern(
  /^(?:(?:у|от|для|с) (?:не[её]|него|них|ней|ним|ними)(?!\p{L})|(?:он|она|они) (?:же |ещё |еще |потом |тоже )?(?=\p{L})|(?:he|she) )/iu,
);
/** "It started right after the update": when it began, and what did stands before. */
const BEGAN = letterPattern(
  /^(?:(?:and|but|и|а|но) )?(?:(?:it|this|that|the (?:problem|issue|fault|trouble)) (?:(?:all |only |first |just )?(?:started|began|happened|has been (?:happening|going on|like (?:this|that)))(?= (?:right |just |only |again |immediately |straight |about |around )?(?:after|when|since|on|in|at|last|this|yesterday|today|from|with|a|two|three|some|\p{N})(?!\p{L}))|(?:only |just )?(?:happens|occurs)(?= (?:right |just |only )?(?:after|when|since|every|each|with)(?!\p{L})))|(?:вс[её] это |это вс[её] |вс[её] |это |(?:эта |такая )?проблема |(?:эта |такая )?ошибка )(?:началось|началась|случилось|случилась|происходит|появил[аои]сь|возник(?:ла|ло|ает))(?= (?:сразу |только |примерно |где-то |ещё |еще |снова )?(?:после|когда|с|со|в|во|на|вчера|сегодня|при|уже|каждый|по|около|недел|дня|день|пару|\p{N})(?!\p{L})))/iu,
);
/** What is told besides. */
const ADDED = letterPattern(
  /^(?:(?:(?:а|и|да) (?:ещё|еще|также|потом)|кроме того|к тому же|вдобавок)(?!\p{L})|(?:and|also|plus|besides|moreover),? )/iu,
);
/** "Thanks a lot, it works now": what a courtesy tells besides. */
const SETTLED = letterPattern(
  /(?<!\p{L})(?:(?:it|everything|all|that) (?:now |all )?(?:works|worked|helped|is working|is (?:now )?(?:fixed|solved|resolved|sorted))|вс[её] (?:теперь |уже )?(?:работает|заработало|решено|решилось|получилось)|теперь (?:вс[её] )?работает|(?:это |вс[её] )?помогло|заработал[аио]?)(?!\p{L})/iu,
);
const NAME_ALONE = letterPattern(/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u);
/** What a fault does to somebody, which is not the fault. */
const EFFECT = letterPattern(
  /(?<!\p{L})(?:(?:tiring|hard|bad|painful) (?:for|on) (?:my|our|the) (?:eyes|back|neck|hands)|(?:my|our|his|her) (?:eyes?|head|back|neck) (?:hurts?|aches?)|(?:was|were|is|are|been) in (?:\p{L}+ )?(?:pain|tears|agony)|could ?n[o'’]t sleep|caught (?:a )?cold|(?:бол[ия]т|болел[аи]?|устают|слезятся) (?:глаз\p{L}*|голов\p{L}*|спин\p{L}*|рук\p{L}*)|глаза (?:болят|устают|слезятся)|мучил\p{L}{2,3} от|от боли|не спал[аи]?|не спим|плач(?:ет|ем|ут)|плакал[аи]?|просту(?:дил|жен)\p{L}*|зам[её]рз(?:л[аи]?|аем|аю|ают)?|на нервах)(?!\p{L})/iu,
);
const FAULT = letterPattern(
  /(?<!\p{L})(?:не (?:\p{L}+ )?(?:работа|было|греет|грел|горит|горел|откры|закры|включ|печата|груз|запуска|приш|прив|достав|вывоз|убира)\p{L}*|нет (?:света|воды|тепла|отоплени\p{L}|связи|интернета|газа)|слома\p{L}+|теч[её]т|протека\p{L}+|(?:скрип|заеда|шум|гуд|стуч|дым|искр|гре[ею]тся|завис|тормоз|мига|отвалива|отключа|вылета|глюч|хрип|треск?щ|трещ|вибрир|заика)(?:ит|ет|ят|ют|ат|[аеи]?л[аио]?)?|(?:did(?: not|n['’]t)|does(?: not|n['’]t)|(?:is|was|were|are)(?: not|n['’]t)) (?:\p{L}+ )?(?:work|open|come|arrive|load|print|heat|working|heated|collected)|(?:has|have)(?: not|n['’]t) (?:\p{L}+ )?(?:worked|opened|come|arrived|loaded|printed|been (?:collected|delivered|heated))|broken|smashed|shattered|cracked|torn|thrown (?:over|on|at|down)|leak(?:s|ed|ing)?|hums|squeaks|rattles|flickers|no (?:heating|water|power|internet|hot water))(?!\p{L})/iu,
);
const WISH = letterPattern(
  /(?<!\p{L})(?:wonder(?:ing)?|could you|would it be possible|would be (?:great|nice|good)|please (?:add|consider|think)|would like|подумайте|добавьте|можно ли|хотелось бы|было бы|прошу|сделайте)(?!\p{L})/iu,
);

/** What is written above a letter that is handed on. */
const HANDS_ON = letterPattern(
  /^(?:(?:коллеги|colleagues|hi(?: all| team)?|добрый день)[,!] )?(?:(?:fyi|к сведению)(?!\p{L})[^.!?]{0,40}|(?:please )?(?:see|read) (?:the (?:message|e-?mail|letter|complaint) )?below[^.!?]{0,30}|(?:i am |i['’]m |just )?forwarding (?:you )?(?:this|the|a|an?other|my)(?!\p{L})[^.!?]{0,60}|(?:пересылаю|переадресую|перенаправляю) (?:вам )?(?:жалобу|письмо|обращение|сообщение|запрос|вопрос|заявку)[^.!?]{0,60}|(?:прошу|просьба) (?:посмотреть|разобраться|взять в работу))[.!]*$/iu,
);

/** Whether a sentence is only kind, hands a letter on, or only tells that the matter is settled. */
export const isPleasantry = (text: string): boolean => [PLEASANTRY, CLOSES, HANDS_ON].some((pattern) => pattern.test(text.trim()));

/** Whether a sentence only adds to one before it. */
export const addsMore = (text: string): boolean => ADDED.test(text.trim());

/** Whether a sentence tells that all is well again. */
export const tellsSettled = (text: string): boolean => SETTLED.test(text);

/** Whether a line is words with capitals and nothing else, as a name is that was signed. */
export const isNameAlone = (text: string): boolean => NAME_ALONE.test(text.trim());

/** Whether a sentence hangs on one before it. */
export const isOrphan = (text: string): boolean => [ORPHAN, BEGAN].some((pattern) => pattern.test(text.trim()));

/** Whether a sentence tells what a fault did to somebody, and not the fault. */
export const tellsEffect = (text: string): boolean => EFFECT.test(text) && !FAULT.test(text);

/** Whether a sentence tells of a thing that does not work as it should. */
export const hasWordsOfFault = (text: string): boolean => FAULT.test(text);

/** Whether a sentence tells what such an effect comes from: a thing that does not work, or what is wished for. */
export const tellsCause = (text: string): boolean => FAULT.test(text) || WISH.test(text);
