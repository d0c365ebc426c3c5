const MANY = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen|\\d{1,3})';
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|\\d{1,2}(?:nd|rd|th))';
const RUSSIAN_NTH = '(?:трет|четверт|пят|шест|седьм|восьм|девят|десят|двадцат|сот|котор|очередн|\\d{1,3}-?)(?:ий|ый|ой|й)';
const RUSSIAN_MANY = '(?:три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|двадцать|тридцать|сто|\\d{1,3})';
/** «Раз восемь», «десять раз». */
const RUSSIAN_TIMES = `(?:раза? ${RUSSIAN_MANY}|${RUSSIAN_MANY} раза?)`;
/** What one does oneself, again and again, with what is not taken. */
const RUSSIAN_REPEATED =
  '(?:вводил|вбивал|набирал|фоткал|сфоткал|фотографировал|переснимал|сканировал|загружал|отправлял|нажимал|прикладывал|заполнял)[аи]?';
const PRESENT = '(?:перезагружаю|перезапускаю|переустанавливаю|сбрасываю|удаляю|отмечаю|отключаю|чищу|отписываюсь|блокирую)';
const WRITE = '(?:пишу|звоню|обращаюсь|жалуюсь)';

/** Deeds that are told for nothing but that they were done about the matter, wherever they stand. */
const DEEDS: readonly RegExp[] = [
  // Somebody was turned to again.
  new RegExp(
    `^(?:i|we)(?:'ve| have)? (?:already |also |now )*(?:wrote|written|e-?mailed|texted|messaged) (?:to )?you (?:already |about (?:it|this) )?(?:on|last|twice|yesterday|${MANY} (?:times|days|weeks)|a week)(?![a-z])`,
  ),
  new RegExp(
    `^(?:this is |it's |that's |it is )?(?:now |already )?(?:the |my )?${NTH} time (?:that )?(?:i|we)(?:'m|'ve| am| are| have)?(?: had to)? (?:writ|call|ring|rung|phon|contact|mail|e-?mail|report)`,
  ),
  new RegExp(`^(?:i|we)(?:'m| am|'re| are) (?:writing|calling|ringing|phoning) (?:to )?(?:you )?(?:about this )?for the ${NTH} time(?! in my)`),
  /^(?:i|we)(?:'ve| have) (?:also |already )*(?:told|informed|notified|alerted) (?:the|my|our) (?:police|bank|landlord|insurers?|insurance|neighbou?rs|caretaker)(?: (?:about it|already|too|as well))?$/,
  new RegExp(`^(?:я )?(?:уже |вам |вот )*(?:в )?${RUSSIAN_NTH} раз (?:уже |вам |к вам )*${WRITE}(?![а-я])`),
  new RegExp(`^(?:я )?${WRITE} (?:вам |к вам |уже |в )*${RUSSIAN_NTH} раз(?! в жизни)(?![а-я])|^пишу вам (?:уже )?второй раз(?! в жизни)`),
  new RegExp(`^кажд[а-я]+ [а-я]+ ${WRITE} (?:вам|к вам)(?![а-я])`),
  // Done so many times, with a thing that is not taken.
  new RegExp(
    `^(?:i|we)(?:'ve| have)(?: now| already)? (?:photographed|scanned|typed|entered|uploaded|filled) (?:it|them|this|that|(?:the|my) [a-z]+)(?: in)? ${MANY} times(?! as)`,
  ),
  new RegExp(
    `^(?:[а-я]+ ){0,3}${RUSSIAN_REPEATED}(?: (?!пришл)[а-я]+){0,3}? (?:уже )?${RUSSIAN_TIMES}(?![а-я])|^(?:[а-я]+ ){0,3}${RUSSIAN_TIMES} ${RUSSIAN_REPEATED}(?![а-я])`,
  ),
  // Left to itself for a while, seen elsewhere, taken back.
  /^(?:i |we )?(?:'ve |have )?let (?:it|them|the [a-z]+) (?:run|cool|rest|dry|sit|soak|charge|stand|settle)(?: down| out)? (?:for )?(?:half|an?|one|two|three|four|five|ten|twenty|over|\d+)(?![a-z])/,
  /^(?:i|we) (?:also |even )?tried (?:it|this|that) (?:in|with|on) (?:chrome|firefox|edge|safari|opera|brave|incognito)(?![a-z])/,
  /^(?:(?:i|we) ?)?(?:'ve|have) (?:already |since |now )*(?:revoked|frozen|rotated|invalidated) (?:it|them|the|my|our)(?![a-z])/,
  /^(?:я |мы )?(?:уже |сразу )*отозвал[аи]? (?:токен|ключ|сертификат|доступ)|^(?:токен|ключ|сертификат|доступ) (?:я |мы )?(?:уже |сразу )*отозвал[аи]?(?![а-я])/,
  // What keeps people from harm until somebody comes.
  /^(?:i|we)(?:'ve| have)? (?:already )?(?:opened (?:all )?the windows|(?:turned|shut) off the (?:gas|water)|shut the (?:stopcock|valve))(?![a-z])/,
  /^(?:я |мы )?(?:уже |сразу )*(?:все )?(?:окн[ао] (?:все )?открыл[аи]|открыл[аи] (?:все |настежь )*окн[ао]|(?:кран|воду|газ|вентиль|стояк) (?:[а-я]+ )?перекрыла?|перекрыла? (?:кран|воду|газ|вентиль|стояк))(?![а-я])/,
  // What holds it together meanwhile.
  /^(?:now |so now |for now )?(?:i|we)(?:'ve| have)? (?:now )?(?:put (?:a|an|some) (?:chair|bucket|towel|bowl|brick|stone|board|plank|bag) (?:under|over|in front|against|on)|(?:tied|taped|wrapped|wedged|propped|held) (?:it|them|the [a-z]+)(?: [a-z]+)? with (?:some |a |an )?(?:rope|string|wire|(?:[a-z]+ )?tape|chair|brick|towel|cord|belt))(?![a-z])/,
  /^(?:я |мы )?(?:ее |его |их |все )?(?:[а-я]+ )?(?:обмотал|замотал|примотал|подмотал|обвязал|перевязал|подвязал|привязал|заклеил|подклеил)[аи]? (?:[а-я]+ ){0,2}(?:веревк|скотч|изолент|проволок|тряпк|пакет|лент|полотенц|шпагат)[а-я]*/,
];

/** «Отмечаю как спам, а они опять», "I delete them but they're back": a deed that is done again and again, and what comes of it. */
const AGAIN: readonly (readonly [deed: RegExp, outcome: RegExp])[] = [
  [
    new RegExp(`^(?:я )?${PRESENT}(?![а-я])`),
    /(?<![а-я])(?:и|а|но) (?:он[аио]? |все |тут же |через [а-я]+ )?(?:опять|снова|все равно|возвраща[а-я]+|то же|без толку|не помогает)(?![а-я])/,
  ],
  [
    /^i (?:keep )?(?:restart|delet|mark|block|reset|reinstall|unsubscrib|remov)(?:e|ing)? [a-z]/,
    /(?<![a-z])(?:and|but) (?:then )?(?:it|they)(?:'s|'re| is| are| comes?| keeps?| still)? (?:back|again|come|coming|appear)(?![a-z])/,
  ],
];

/** "Also after a restart". */
const EVEN = /(?:^|[\s,;])(?:also|even|и|даже|также) $/;
const AFTER =
  /^(?:even |даже )?(?:after (?:a|the|two|several|another) (?:restart|reboot|re-?install|factory reset|power cycle)|после (?:перезагрузки|переустановки|перезапуска|сброса))s?$/;

/** Whether a clause tells of something done about the matter by its words alone. `before` and `rest`: how the sentence begins and goes on. */
export function isToldSurely(clause: string, before: string, rest: string): boolean {
  if (/^[\s"»”')]{0,3}\?/.test(rest)) return false;
  return (
    DEEDS.some((pattern) => pattern.test(clause)) ||
    AGAIN.some(([deed, outcome]) => deed.test(clause) && outcome.test(`${clause}${rest.slice(0, 50)}`)) ||
    (AFTER.test(clause) && (EVEN.test(before) || /^(?:even|даже)/.test(clause)) && /^[\s.!]*$/.test(rest))
  );
}
