import { letterPattern } from '../letter-pattern.ts';

/** What stands before an address and is nobody's name. */
export const LABEL = letterPattern(
  /^(?:e-?mail|mail|phone|tel(?:ephone)?|mobile|call|contact|contacts|reply|address|order|account|serial|model|number|card|flight|booking|invoice|ticket|terminal|from|to|cc|bcc|sent|date|subject|кому|от|копия|скрытая копия|тема|дата|отправлено|получатель|телефон|тел|моб|почта|эл|контакт\p{L}*|адрес|связь|звоните|пишите|заказ|договор|номер|счёт|счет|карта|рейс|бронь|билет|терминал|логин|отправитель|аккаунт|модель|лицевой|my|our|мо[йяёеи]|наш[аеи]?|инн|снилс)(?!\p{L})/iu,
);
/** Words with a capital that end a text and are no name: things, cries, courtesies, days. */
const THING = letterPattern(
  /(?:^|\s)(?:windows|android|ios|iphone|ipad|macos|mac|linux|ubuntu|debian|chrome|firefox|safari|edge|opera|google|apple|microsoft|samsung|galaxy|xiaomi|redmi|huawei|honor|pixel|sony|asus|acer|lenovo|dell|nokia|internet|water|heating|electricity|gas|bridge|station|road|street|lane|avenue|square|river|park|school|college|hospital|clinic|hotel|church|village|airport|terminal|platform|wi-?fi|error|version|help|urgent|asap|code|pin|sms|please|thanks?|sorry|regards|cheers|best|sincerely|yours|support|team|customer|client|user|yes|no|okay|never|always|again|nothing|everything|today|yesterday|tomorrow|\p{L}{3,6}day|any|still|same|end|обновление|андроид|айфон|виндовс|телефон|планшет|яндекс|браузер|хром|срочно|помогите|пожалуйста|спасибо|жду|ждём|извините|здравствуйте|привет|интернет|код|пин|смс|клиент|покупатель|пользователь|команда|поддержка|отдел|всегда|никогда|снова|опять|ничего|вчера|сегодня|завтра|да|нет|москва|ошибка|версия|конец|станция|метро|улица|проспект|переулок|площадь|шоссе|мост|пос[её]лок|пгт|деревня|село|город|район|школа|больница|поликлиника|гостиница|вокзал|аэропорт|остановка|подъезд|корпус|магазин|кафе|разберитесь|ответьте|верните|позвоните|перезвоните)(?!\p{L})/iu,
);

/** Whether words with capitals, as a name has them, are a label, a thing or a cry. */
export function isNoName(words: string): boolean {
  return LABEL.test(words) || THING.test(words);
}

/** Firms and their offices: nobody is called so. */
export const FIRM = letterPattern(
  /(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТСЖ|ltd|llc|inc|gmbh|plc|accounts?|accounting|office|reception|billing|sales|info|бухгалтерия|при[её]мная|канцелярия|дирекция|редакция|снабжение|закупки)(?!\p{L})/iu,
);
