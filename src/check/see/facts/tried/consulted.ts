import { WEEKDAY } from '../dates/weekday-names.ts';

/** Those whom one asks when something goes wrong, and who answer: not those who bring, charge or shut off. */
const PARTY =
  "(?:bank|reseller|seller|retailer|merchant|shop|store|branch|dealer|supplier|vendor|manufacturer|maker|hotline|help ?line|help ?desk|support|chat ?bot|bot|chat|agent|operator|adviser|advisor|assistant|consultant|clerk|receptionist|lady|girl|gentleman|man|woman|guy|person|colleague|someone|technician|engineer|electrician|plumber|mechanic|repair ?(?:man|shop)|landlord|neighbou?r|isp|provider|carrier|operator|post(?: office)?|depot|gym|school|university|pharmacy|doctor|surgery|insurer|insurance|embassy|council|town hall|employer|hr|accountant|admin|sysadmin|it (?:guy|man|people|department|desk)|number|office|garage|workshop|librarian|carer|teacher|friend|hotel|airline|landlady|sister company|sender|recipient|payee|maintainer)s?(?:'s [a-z]+)?";
const ENGLISH = new RegExp(
  `^(?:and |but |so )?(?:(?:the|my|your|our|a|an|one of your|both|every|another|his|her) )?(?:[a-z]+ ){0,2}?${PARTY}(?: (?:of|at|on|in|from|by) (?:the |your |my |our )?[a-z]+(?: [a-z]+)?)? (?:(?:also|only|just|then|now|both|all|there|simply|themselves) )*(?:says?|said|tells? me|told (?:me|us)|advised?|claims?|claimed|insists?|insisted|confirms?|confirmed|checked|looked|sees?|knows? nothing|has no idea|had no idea|found nothing|couldn't|could not|can't|cannot|blames?|blamed|sent me to|referred|points? (?:me )?(?:to|at))(?![a-z])`,
);
const RUSSIAN =
  /^(?:и |а |но )?(?:(?:в|на|из|у) )?(?:мо[йя]|наш[а]?|ваш[аи]?|сам|классн[а-я]+|страхов[а-я]+|местн[а-я]+|приезж[а-я]+)? ?(?:банк|поддержк|техподдержк|оператор|чат|бот|магазин|продавец|продавц|сотрудни|консультант|мастер|сантехник|электрик|официант|управляющ|провайдер|почт|сосед|руководител|деканат|школ|администратор|админ|айтишник|производител|сервис|страхов|бухгалтер|отделени|отправител|получател|диспетчер|горяч|девушк)[а-я]*(?: (?:банка|магазина|линии|лини[ия]|по телефону|в чате|на горячей линии|в отделении|производителя|дома|в магазине)){0,2} (?:тоже |только |лишь |уже |мне |нам |сам[аи]? )*(?:говор[а-я]+|сказал[аи]?|ответил[аи]?|проверил[аи]?|посмотрел[аи]?|уверя[а-я]+|утвержда[а-я]+|разв[а-я]+ рук[а-я]+|не вид[а-я]+|ничего не|отправля[а-я]+ к|отправил[аи]? к|ссыла[а-я]+)(?![а-я])/;
/** What they promise is expected; what they do of themselves is no answer. */
const PROMISED = new RegExp(
  `(?<![a-zа-я])(?:would|will|'ll|promised?|assured|within|by (?:${WEEKDAY}|tomorrow)|going to|instant(?:ly)?|обеща[а-я]+|приед[а-я]+|будет|привез[а-я]+|перезвон[а-я]+|в течение|завтра|сегодня|верн[а-я]+)(?![a-zа-я])`,
);

/** What such people do to mend it. */
const MENDED = new RegExp(
  `^(?:and |but |so |yesterday |on [a-z]+day )?(?:(?:the|my|your|our|a|an|one of your|a new|their) )?(?:[a-z]+ ){0,2}?${PARTY}(?: (?:of|at|on|in|from|by) (?:the |your |my |our )?[a-z]+(?: [a-z]+)?)? (?:(?:also|only|just|then|already|has|have|had|even) )*(?:replaced|changed|re-?set|re-?set up|updated|swapped|cleaned|adjusted|re-?booted|re-?started|re-?installed|re-?paired|re-?connected|rewired|tightened|recalibrated|measured|tested|typed|had a (?:go|look)|took a look|sent (?:it )?(?:a|the) signal|tried)(?![a-z])`,
);
const RUSSIAN_MENDED =
  /^(?:и |а |но )?(?:ваш[аи]? |наш[аи]? |мой |приходил )?(?:техник|слесарь|монтажник|мастер|специалист|электрик|сантехник|инженер|айтишник|админ|провайдер|сосед|сын|муж|брат|внук)[а-я]{0,2}(?: [а-я]+){0,2} (?:по|за|пере|про|от|вы|с|у|об)?(?:менял|чистил|прошивал|настраивал|перенастроил|сбросил|сбрасывал|обновил|обновлял|сопрягал|обжал|переобжал|переткнул|перезагру(?:зил|жал)|прикручивал|подкрутил|протянул|прозвонил|замерял|калибровал)[аи]?(?![а-я])/;

/** "The chat bot says it's an adjustment", «мастер посмотрел»: somebody was asked, and this is the answer. `rest`: how the sentence goes on. */
export function isAnswerOfConsulted(clause: string, rest: string): boolean {
  return (
    (ENGLISH.test(clause) || RUSSIAN.test(clause) || MENDED.test(clause) || RUSSIAN_MENDED.test(clause)) &&
    !PROMISED.test(`${clause} ${rest.slice(0, 60)}`)
  );
}
