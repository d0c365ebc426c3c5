/** A number right behind a word that means much else besides. */
const NUMBERED_SO = '(?:(?:no\\.?|number|№|номер) ?)?\\d{3}';
/** Longer than what such a word is counted or told apart by: "supplier 70331", «магазин 118204». */
const LONG = '\\d{5,7}(?! ?\\d)';

/** The words before a number that make it a reference, and its kind; patterns for plain text. The first kind that fits counts. */
export const REFERENCE_WORDS: readonly (readonly [kind: string, words: string])[] = [
  [
    'tracking',
    'tracking|track|dhl|ups|fedex|dpd|gls|hermes|evri|сдэк|cdek|air ?way ?bill|треки?|трек[ауе]?|трек-?(?:номер[а-я]{0,2}|код[а-я]{0,2})|трекинг[а-я]{0,2}|отслеживани[а-я]{1,2}|parcel|package|shipment|waybill|consignment|awb|посылк[аиуе]|посылок|накладн[а-я]{2}|отправлени[а-я]{1,2}|рпо|шпи|sendung|накл|ттн|cmr|freight|delivery note|way ?bill',
  ],
  [
    'serial',
    'serial|s\\/n|sn|серийн[а-я]{2,3}|серийник[а-я]{0,2}|зн|фн|ккт|sim|mac|uuid|ser\\.|сер\\.|серия|заводск[а-я]{2,3}|imei\\d?|име[йи]|vin|вин|chassis|инвентарн[а-я]{2,3}|service tag|с\\/н|зав\\.? номер|asset tag',
  ],
  [
    'contract',
    'contract|dogovor[a-z]{0,2}|дагавор[а-я]{0,2}|даговор[а-я]{0,2}|догавор[а-я]{0,2}|догвор[а-я]{0,2}|кредит[а-я]{0,2}|договор-оферт[а-я]|agreement|дог|mandate|warranty|guarantee|гарант[а-я]{2,8}|договор[а-я]{0,2}|lease|tenancy|deed|контракт[а-я]{0,2}|соглашени[а-я]{1,2}',
  ],
  ['policy', 'полис[а-я]{0,2}|(?<!(?:return|returns|privacy|refund|cookie|delivery|shipping|company|house|price) )policy'],
  [
    'card',
    '(?:patient|medical|outpatient) (?:card|record)|карт[а-я]{1,2} (?:амбулаторн|медицинск)[а-я]{2}|(?:амбулаторн|медицинск)[а-я]{2} карт[а-я]{1,2}|карт[а-я]{1,2} пациента',
  ],
  [
    'account',
    `matr\\.|matriculation|bidder|bib(?= ${NUMBERED_SO})|supplier(?= ${LONG})|vendor(?= ${LONG})|merchant(?= ${LONG})|магазин(?= ${LONG})|участник[аиу]?(?= ${NUMBERED_SO})|таб\\.?(?= (?:№|номер|n))|(?<=[,.;(] )таб\\.?(?= \\d{3,6}(?:[.,;)]|$))|licevo[iyj](?: schet| schyot| shet)?|litsevo[iyj](?: schet| schyot| shet)?|лецев[а-я]{2,3}|лицив[а-я]{2,3}|абанент[а-я]{0,6}|account|card|карт(?:[аыуе]|ой|ам)?|снилс|utr|pn|acct?|acc\\.|workspace|tenant|org|organi[sz]ation|emp|employee no|loyalty|iccid|табельный|mpan|mprn|nhs|a\\/c|customer|client|member(?:ship)?|subscriber|user ?id|uid|айди|profile|абонемент[а-я]{0,2}|студбилет[а-я]{0,2}|читательск[а-я]{2,3}(?: билет[а-я]{0,2})?|лицев[а-я]{2,3}|л\\/с|лс|абонент[а-я]{0,6}|клиент[а-я]{0,2}|личный счет|счет(?:[ауе]|ом|ов|ам)?|аккаунт[а-я]{0,2}|учетк[а-я]{1,2}|карт[аыуе] лояльности|id клиента|customer id`,
  ],
  [
    'transaction',
    'transaction|platezh[a-z]{0,2}|chek(?= \\d{4})|txn|trx|payment|payout|transfer|deposit|receipt|транзакци[а-я]{1,2}|платеж[а-я]{0,2}|платежк[а-я]{1,2}|перевод[а-я]{0,2}|операци[а-я]{1,2}|чек[а-я]{0,2}|квитанци[а-я]{1,2}|rrn|ррн|уин|утр|идентификатор[а-я]{0,2}|charge|acquirer reference|payment id|п\\/п|платежное поручение',
  ],
  ['invoice', 'invoice|bill|quote|estimate|quotation|предложени[а-я]{1,2}|faktura|счет-?фактур[а-я]{1,2}|инвойс[а-я]{0,2}'],
  [
    'previous-case',
    `zayavk[aieu]|obrash[a-z]{0,2}eni[a-z]{1,2}|абращени[а-я]{1,2}|оброщени[а-я]{1,2}|зоявк[а-я]|rerun|repair(?= [a-z]{1,3}-\\d)|ticket|case|request[ -]ids?|event[ _]id|delivery id|fault number|pcn|запуск|(?<=(?:your|my|our) )file|incident|report|reclamation|рекламаци[а-я]{1,2}|исходящ[а-я]{2,3}|входящ[а-я]{2,3}|исх|вх|дел[оауе]|заявочк[а-я]{1,2}|тикетик[а-я]?|issue|bug|pr|pull request|merge request|mr|filed(?: as| under)?|fault|job(?: sheet)?|уведомлени[а-я]{1,2}|pipeline|run|request|complaint|slip|claim|dispute|enquiry|inquiry|тикет[а-я]{0,2}|обращени[а-я]{1,2}|заявк[а-я]{1,2}|заявок|заявлени[а-я]{1,2}|инцидент[а-я]{0,2}|жалоб[а-я]{0,2}|претензи[а-я]{1,2}|запрос[а-я]{0,2}|кейс[а-я]{0,2}|задач[а-я]{0,2}|reference|ref`,
  ],
  [
    'article',
    `лот(?:[ауе]|ом)?(?= ${NUMBERED_SO})|article|sku|batch|lot|парти[а-я]{1,2}|item|part|product code|артикул[а-я]{0,2}|арт\\.?|код товара|модель №`,
  ],
  ['return', 'rma|return|возврат[а-я]{0,2}'],
  [
    'order',
    `(?<=light |lamp |lighting )column|(?<=light |lamp |lighting )pole|audio guide(?= no)|bike(?= no)|велик[ауе]?(?= ?№)|велосипед[ауе]?(?= ?№)|аудиогид[ауе]?(?= ?№)|sticker(?= (?:no\\.? |number )?\\d{4,7}(?!\\d))|права(?= \\d\\d ?\\d\\d \\d{6}(?!\\d))|zakaz[a-z]{0,2}|bron(?= \\d{4})|закас[ау]?|зоказ[а-я]{0,2}|закоз[а-я]{0,2}|orders?|ord|hire|предзаказ[а-я]{0,3}|пост\\.?|appointment|renewal|экскурси[а-я]|booth|site|project|cluster|instance|endpoint|ячейк[аеи]|домик|наряд|извещени[ея]|кампани[ияею]|кластер|terminal|терминал|касса|расписк[аи]|бирк[аи]|убыток|документ[аеу]?|document|штраф[а-я]{0,2}|penalty(?: charge)?(?: notice)?|(?:parking |speeding )?fine(?= (?:no|number|notice|ref))|ordered|pnr|p\\.o\\.|docket|library card|barcode|штрих-?код[ау]?|спецификаци[а-я]{1,2}|заказ-?наряд[а-я]{0,2}|квит[а-я]{0,3}|record locator|permit|pass|trip|ride|certificate|gift ?card|заказик[а-я]?|пропуск[а-я]{0,2}|поездк[а-я]{1,2}|самокат[а-я]{0,2}|scooter|направлени[а-я]{1,2}|заказ[а-я]{0,3}|заказн[а-я]{2,3}|booking|reservation|purchase|pre-?order|po|бронь|брон(?:[ияюь]|ей|ью)|бронировани[а-я]{1,2}|покупк[а-я]{1,2}|subscription|подписк[а-я]{1,2}|билет[а-я]{0,2}|vacancy|ваканси[а-я]{1,2}|application|match|licen[cs]e(?: key)?|лицензионн[а-я]{2,3}(?: ключ[а-я]{0,2})?|ключ лицензии|постамат[а-я]{0,2}|лицензи[а-я]{1,2}|постановлени[а-я]{1,2}|приказ[а-я]{0,2}|акт[аеу]?|decision|ticket number|voucher|ваучер[а-я]{0,2}|passbook|logins?|логин[а-я]{0,2}|сертификат[а-я]{0,2}|policyholder|meter|счетчик[а-я]{0,2}|delivery|доставк[аиуе]`,
  ],
  [
    'number',
    'number|nomer[a-z]{0,2}|номир[а-я]{0,2}|user|кабинет[а-я]{0,2}|line|machine|cabinet|автомат|бокс[а-я]?|объявлени[ея]|переноск[а-я]|камер[аеуы]|код (?:выдачи|получения|группы|курьера|клиента)|курьерский код|проездной|борт[а-я]?|no\\.|nr\\.?|id|номер[а-я]{0,2}|№|confirmation(?: code)?|session|candidate|applicant|patient|student|employee|prescription|seat|locker|station|charger|atm|branch|бланк|талон[а-я]{0,2}|удостоверени[а-я]{1,2}|позывной|workstation|рабочее место|пациент|студент|студенческ[а-я]{2,3}(?: билет[а-я]{0,2})?|pir|рецепт[а-я]{0,2}|путевк[а-я]{1,2}',
  ],
];

/** What may stand between the word and its number. */
export const BETWEEN =
  "(?:[ ]?(?:[:=#№.(«\"'“„`,—–-]|with (?:you|us|them)|у (?:вас|нас|них)|reads|says|under|on|back|label|has|got|as|report|card|certificate|number|прибора|учета|кредит|лояльности|(?:бонусн|клубн|скидочн|дисконтн)[а-я]{2}|питания|проката|аренды|поставки|подряда|займа|найма|оказани[ея]|(?:медицинск|платн|амбулаторн)[а-я]{2}|лечени[ея]|пациента|услуг|services|medical|treatment|страхования|продавца|покупателя|организации|заведения|кассы|аппарата|терминала|на|в|с|номером|это|номер(?:ом|а|у)?|number(?:s)?|num|no\\.?|nos\\.?|nr\\.?|id|is|was|от|под|with|the|my|of|for|мой|моего|у меня|code|код|ref\\.?|reference|счета?|счету|договора|заказа|ред\\.?|такой|the number|'s|s(?!\\d)|are|и|and|tag|key|ending|called|был[аио]?|номера|nomer|zakaza|dogovora|scheta|identifier|tracking|trace|посылки|отправления|обращения|заявки|клиента|клуба|абонента|account|order|issue|ticket|case|серия|серии|сер\\.|uuid|guid|устройства|установки|пользователя|device|user|приложения|в консоли|в системе|в приложении|на сайте)(?![a-zа-я])){0,5}[ ]?";

/** Groups of a pattern, one within another. */
const GROUPS = /\((?:[^()]|\([^()]*\))*\)/g;

/** How these words begin, all but signs. */
export const REFERENCE_BEGINNINGS = REFERENCE_WORDS.flatMap(([, words]) =>
  words
    .replaceAll(GROUPS, '')
    .split('|')
    .map((word) => /[a-zа-я]+/.exec(word)?.[0] ?? ''),
)
  .filter((beginning) => beginning !== '')
  .join(' ');
