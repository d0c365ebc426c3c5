import { matchesOf } from '../../../matches-of.ts';
import type { FoundReference } from './numbers-after-words.ts';
import { COUNTS } from './written-numbers.ts';

/** Shapes that tell of themselves: 10-55821, KW-204418, RR123456789RU, eight digits and more. */
const SHAPES: readonly RegExp[] = [
  /(?<![A-Za-zА-яЁё\d.,/_#@=:+-]|[$€£₽] ?|v ?)\d{2,6}-\d{3,8}(?:-[\dA-Z]{1,8})?(?![A-Za-zА-яЁё\d]|[-.,/]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=+-])[A-Z]{2}(?: ?\d{3} ?\d{3} ?\d{3} ?|(?: \d{2,4}){2,4} \d?)[A-Z]{2}(?![A-Za-zА-яЁё\d])/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-])[A-ZА-Я]{1,4}-?\d{5,14}[A-Z]{0,2}(?:-(?:\d{1,6}|[A-ZА-Я]{1,3}))?(?![A-Za-zА-яЁё\d]|[-.]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-])[A-ZА-Я]{1,4}[-/](?:\d{2,4}[-/]){1,2}\d{1,6}(?![A-Za-zА-яЁё\d]|[-.]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-]|(?<![A-Za-z])(?:the|my|an?) )[A-ZА-Я]{2,4}-\d{4}(?:-[A-ZА-Я]{1,2})?(?![A-Za-zА-яЁё\d]|[-.]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-])(?!(?:RFC|UTC|GMT|TCP|UDP|USD|EUR|GBP|RUB|РУБ|ИНН|КПП|БИК|ЗН|ФН|ЛС|SN|ID|ISO|RTX|GTX|ARC|TEL|ТЕЛ|RMA|PNR|REF|SKU|PID) )[A-ZА-Я]{2,3} (?:\d{4} \d{4}|[1-9]\d{5})(?! ?\d|[A-Za-zА-яЁё]|[-.,:/]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-])20\d\d-\d\d-\d{3,5}(?![A-Za-zА-яЁё\d]|[-.,/]\d)/g,
  // Of a payment in an app store.
  /(?<![A-Za-z\d.-])GPA\.\d{4}(?:-\d{4,5}){2,3}(?![A-Za-z\d]|-\d)/g,
  // MAC
  /(?<![A-Za-z\d:-])(?:[\dA-Fa-f]{2}[:-]){5}[\dA-Fa-f]{2}(?![A-Za-z\d:-])/g,
  // Of a program's interface: "whd_77ac10e2".
  /(?<![\w./@=:+-])[a-z]{1,5}_(?:(?=[A-Za-z]*\d+[A-Za-z]+\d)[A-Za-z\d]{7,28}|\d{4,12}[a-z]{1,2}|\d{5,12})(?![\w(])/g,
  // Shorter, with letters that programs' interfaces begin such names with: "dlv_88e1", "r_44ab10".
  /(?<![\w./@=:+-])(?:r|p|k|ch|re|ref|rfnd|dlv|evt|pay|ord|sub|cus|req|job|run|txn?|int|hook|whk|key)_(?=\d+[A-Za-z]|[A-Za-z]?\d+[A-Za-z]+\d)[A-Za-z\d]{4,10}(?![\w(])/g,
  // «Секретарь поставила номер 27», «в очереди на путёвку, номер 312»
  /(?<=(?:поставил|присвоил|присвоен|выдал)[аио]? (?:мне |нам |ему |ей )?(?:порядковый )?номер |[Оо]черед[иь] [^.!?\n]{0,40}, номер )\d{1,6}(?![A-Za-zА-яЁё\d-]|[.,]\d)/g,
  // The same of a project, an organisation or a customer: "prj_4471".
  /(?<![\w./@=:+-])(?:int|dlv|prj|proj|org|acct|usr|cus|cust|sub|inv|ord|pay|tkt|req|team|dep|job|run|txn?|evt|wsp)_\d{3,4}(?![\w(])/g,
  // «as I wrote in 558120», "found 8812, closed because"
  /(?<=(?:wrote|written|reported|described|mentioned|explained|описал[аи]?|писал[аи]?) (?:in|under|в|по) )\d{4,9}(?![\d-]|[.,]\d)/g,
  /(?<=(?:found|it's|It's|is|see|нашел|нашёл|это) )\d{4,7}(?=, (?:closed|opened|filed|merged|закрыт|открыт))/g,
  // «см. 1954», "see also 318"
  /(?<=(?<![A-Za-zА-яЁё])(?:[Ss]ee also|[Rr]elated to|[Dd]uplicates?(?: of)?|[Cc]f\.|[Сс]м\.|[Сс]вязан[ао]? с|[Дд]убл(?:ь|икат)) )\d{2,6}(?= ?(?:$|[,;)]|\.(?!\d)))/gm,
  // «Мой — 5502-Л», "ours was 550071"
  /(?<=(?<![A-Za-zА-яЁё])(?:[Mm]ine|[Oo]urs|[Мм]о[йя]|[Нн]аша?)(?: is| was| —| –| -)? )(?:\d{5,12}|\d{4}(?: \d{4}){1,2}|(?=(?:[A-ZА-Я-]*\d){3})[A-ZА-Я\d]{1,8}-[A-ZА-Я\d]{1,8})(?![A-Za-zА-яЁё\d]|[-.,]\d)/g,
  // An issue of a tracker.
  /(?<![A-Za-zА-яЁё\d&/#])#\d{3,7}(?![A-Za-zА-яЁё\d]|[-.,]\d|-[A-Za-z])/g,
  /(?<![\w./@-])[A-Za-z\d][\w.-]{0,38}\/[\w.-]{1,60}#\d{1,7}(?![\w-]|[.,]\d)/g,
  /(?<=(?<![A-Za-zА-яЁё])(?:[Ss]ee|[Ss]ame as|[Aa]s in|[Ll]ike in|[Cc]loses|[Ff]ix(?:es|ed (?:in|by))|[Rr]elated to|[Dd]uplicates?(?: of)?|[Rr]everts|[Bb]roken (?:by|since)|[Rr]egression (?:of|from)|[Сс]м\.|[Кк]ак в|[Сс]вязан[ао]? с|[Дд]убл(?:ь|икат)) )#\d{1,2}(?![A-Za-zА-яЁё\d]|[-.,]\d|-[A-Za-z])/g,
  // The key of an issue: "Same as ABC-991", "as was decided in RESTWS-812", "added for HLM-611".
  /(?<=(?<![A-Za-zА-яЁё])(?:[Jj]ira|JIRA|[Ss]ee(?: also)?|[Ss]ame as|[Aa]s in|[Dd]uplicates?(?: of)?|[Rr]elated to|[Rr]egression (?:of|from)|[Cc]loses|[Ff]ixes|(?:[Ff]ixed|[Cc]losed|[Dd]ecided|[Dd]escribed|[Rr]eported|[Dd]iscussed|[Tt]racked|[Mm]entioned|[Ff]iled|[Ii]ntroduced|[Aa]dded|[Ii]mplemented|[Rr]esolved|[Rr]equested|[Nn]oted|[Rr]aised) (?:in|as|by|for|under|with)|[Сс]м\.|[Кк]ак в|[Дд]убл(?:ь|икат)|(?:[Зз]аведен|[Оо]писан|[Ии]справлен|[Зз]акрыт|[Рр]ешен)[оаы]? (?:в|как)) )[A-Z]{2,10}-\d{1,6}(?![A-Za-zА-яЁё\d]|[-.,/]\d)/g,
  /(?<![\w./@-])GH-\d{1,7}(?![\w-]|[.,]\d)/g,
  /(?<=(?<![\w./@-])(?:PR|MR) ?#?)\d{1,7}(?![\w-]|[.,]\d)/g,
];
/** Eight digits and more, within a sentence that speaks of an order or the like. */
const LONG_NUMBER = /(?<![A-Za-zА-яЁё\d.,/_@=:+-]|[$€£₽] ?|\d )\d{8,20}(?![A-Za-zА-яЁё\d]|[-.,:]\d| ?(?:руб|₽|[$€£]|байт|bytes?|бит|ms|мс))/g;
/** Within a sentence that speaks of an order, smaller shapes will do. */
const SMALL_SHAPES =
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-]|[$€£₽] ?)(?:\d{2,6}-\d{2,8}(?:-\d{1,6}){0,2}|\d-\d{3,8}|\d{4,6}-\d|[A-ZА-Я]{1,4}-?\d{3,14}(?:[-/][\dA-Z]{1,6}){0,2}|(?=(?:[A-ZА-Я-]*\d){4})(?=[\d-]*[A-ZА-Я])[A-ZА-Я\d]{2,6}(?:-[A-ZА-Я\d]{2,8}){1,4}|\d{2,8}[-/][A-ZА-Я]{1,3}(?:\/\d{1,6})?|[A-ZА-Я]\d-\d{3,6})(?![A-Za-zА-яЁё\d]|[-.,/]\d)/g;
/** Letters and digits in one, or digits alone, where a number stands by itself: after a comma, a bracket, "is", "under". */
const ALONE =
  /(?<=(?:^|[,:;(—–-] ?|(?<![A-Za-zА-яЁё])(?:is|are|was|reads|says|under|as|number|has|и|and|как|под|это|его|её|ее|её номер|its|it's|у меня|номером|номер|have) )["«“]?)(?:(?=[A-ZА-Я\d/_-]*[A-ZА-Я])(?=(?:[A-ZА-Я/_-]*\d){3})[A-ZА-Я\d]{1,20}(?:[-/_][A-ZА-Я\d]{1,12}){0,4}|(?!ЗН|ФН|ККТ|ЛС|SN|ID)[A-ZА-Я]{2,4} \d{6,12}|\d{5,20}(?:-\d{2,12}){0,3}|\d{2,3}-[A-ZА-Я]{1,3}(?:-\d{1,6})?)(?![A-Za-zА-яЁё\d]|[-.,/:]\d)/g;
const SPEAKS =
  /(?<![a-zа-я])(?:orders?|parcels|invoices|charged|e-?mails|списали|ordered|заказ[а-я]{0,4}|договор[а-я]{0,2}|contract|account|лицевой|посылк[а-я]{1,2}|parcel|tracking|трек[а-я]{0,8}|return|возврат[а-я]{0,2}|ticket|заявк[а-я]{1,2}|обращени[а-я]{1,2}|invoice|receipt|чек[а-я]{0,2}|serial|серийн[а-я]{2,3}|number|номер[а-я]{0,2}|confirmation|booking|reservation|tickets|reference|бил[а-я]{2,4}|бронь|накладн[а-я]{2}|complaint|case|claim|id|№|transaction|транзакци[а-я]{1,2})(?![a-zа-я])/;
const NO_REFERENCE =
  /(?:\+|тел\.?|телефон[а-я]{0,3}|phone|call|mob|моб\.?|whatsapp|ватсап|звон[а-я]{2,5}|\bfax|факс|инн|кпп|огрн|бик|снилс|паспорт[а-я]{0,2}|passport|карт[аыуеой]{1,2}|card|сумм[аеуы]|код|code|pin|пин|model|модел[ьи]|зип|zip|индекс[а-я]{0,2}|build|сборк[аиу]|версии|version|driver|kb|error|ошибк[аиу]|iso|гост|ту|rfc|cve|доб\.?|ext\.?|пароль|password|login|логин|смс|sms|cvv|принтер[а-я]{0,2}|printer|серии|сери[ия]|телевизор[а-я]{0,2}|плеер|мфу|utc|gmt|commit|rev|port|порт[а-я]{0,2}|ip|line|строк[аеиу]|user|iban|size|размер[а-я]?) ?[:№#]? ?$/;

interface Beside {
  readonly named: readonly FoundReference[];
  /** A tracker puts its own number in brackets before a title. */
  readonly isTitle: boolean | undefined;
  readonly isSentence: boolean;
}

/** A line that is a number and nothing else: "JX 4409 7713 02", «Ш-1180». */
const LONE =
  /^(?:№ ?|#)?((?=(?:\D*\d){4})(?:[A-ZА-Я]{1,4}-[A-ZА-Я\d-]{2,16}|(?!KB |ЛС |ФН |ЗН |SN |ID )(?:[A-ZА-Я]{1,2} \d{5,8}|[A-ZА-Я]{1,4}(?: \d{2,8}){2,4})|(?=[A-Z\d]*[A-Z])(?=(?:[A-Z]*\d){5})[A-Z\d]{7,20}|\d{3,6}(?: \d{3,6}){1,3}(?: \d)?|\d{6,14}))[.!]?$/;

function loneNumber(text: string, plain: string): FoundReference | undefined {
  const number = text.length < 32 ? LONE.exec(text.trim())?.[1] : undefined;
  if (number === undefined) return undefined;
  const start = text.indexOf(number);
  return plain.includes('\u0000') || isElse(number, plain, start) ? undefined : { start, end: start + number.length, kind: 'order' };
}

/** What the letters before a number say themselves. */
function kindOf(number: string): string | undefined {
  return /^T(?:X|XN|RX)-?\d/.test(number) ? 'transaction' : undefined;
}

/** Numbers that their own shape tells, or the words of the sentence together with it. */
export function numbersByShape(text: string, plain: string, { named, isTitle, isSentence }: Beside): readonly FoundReference[] {
  const lone = isSentence ? loneNumber(text, plain) : undefined;
  if (lone) return [lone];
  const found: FoundReference[] = [];
  const shapes = SPEAKS.test(plain) ? [...SHAPES, LONG_NUMBER, SMALL_SHAPES, ALONE] : SHAPES;
  for (const pattern of shapes) {
    for (const match of matchesOf(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (plain.slice(start, end).includes('\u0000') || COUNTS.test(plain.slice(end, end + 14))) continue;
      if (NO_REFERENCE.test(plain.slice(Math.max(0, start - 16), start)) || isElse(match[0], plain, start)) continue;
      const isIssue = match[0].startsWith('#');
      const isOfTracker =
        isIssue || match[0].includes('#') || /^GH-/.test(match[0]) || /\b[PM]R ?#?$/.test(text.slice(Math.max(0, start - 4), start));
      const isTag = isTitle && text[start - 1] === '[' && text[end] === ']';
      found.push({
        start: isIssue ? start + 1 : start,
        end,
        kind: isOfTracker || isTag ? 'previous-case' : (kindOf(match[0]) ?? named[0]?.kind ?? 'order'),
      });
    }
  }
  return found;
}

/** What a device is called, and what it shows. */
const OF_A_DEVICE =
  /(?<![a-zа-я])(?:(?:model|modem|router|printer|camera|laptop|watch|monitor|tv|modell|модель|модем|роутер|принтер|монитор|телевизор|ноутбук|камера)(?: is)?[:,]?(?: [a-zа-я]+){0,2}|(?:dial|display|meter|counter|scale|screen|счетчик|табло) (?:reads|shows|says|said|показывает)) $/;

/** What is said right behind the name of a device. */
const BEHIND_MODEL = /^,? \(?(?:serial|s\/n|sn|серийн|зн|прошивк|firmware|fw|drivers?|драйвер)(?![a-z])/;
const LIKE_MODEL = /^[A-ZА-Я]{1,5}-?\d{2,4}[A-ZА-Я]?$/;

/** Days, phone numbers, stated periods and names of models that have the shape of a reference. */
function isElse(number: string, plain: string, start: number): boolean {
  const digits = number.replace(/\D/g, '');
  return (
    /^0x/i.test(number) ||
    (LIKE_MODEL.test(number) && BEHIND_MODEL.test(plain.slice(start + number.length, start + number.length + 14))) ||
    /[a-zа-я]-$/.test(plain.slice(Math.max(0, start - 2), start)) ||
    (/^\d\d-\d\d$/.test(number) && /\u0000, ?$/.test(plain.slice(Math.max(0, start - 3), start))) ||
    OF_A_DEVICE.test(plain.slice(Math.max(0, start - 40), start)) ||
    (/^(?:19|20)\d\d-(?:[01]\d|(?:19|20)\d\d)/.test(number) && !/^20\d\d-\d\d-\d{3,5}$/.test(number)) ||
    /^\d+-ФЗ$/.test(number) ||
    /^[78]\d{10}$/.test(digits) ||
    (/^0\d{9,10}$/.test(digits) && digits === number) ||
    /^(?:kb|ваз|газ|rtx|gtx|usb|hdmi|utf|iso|ryzen|core|wh|sm|rfc|cve|sha|md|h|mp|x|i|gt|rx|ps|tls|es|http|win|cp(?!-\d+-)|koi)-?\d/i.test(number) ||
    (/(?:from|to|с|от|до|between|about|около|примерно|ages?|aged|sizes?|размер|возраст|x|×|х) ?$/.test(plain.slice(Math.max(0, start - 9), start)) &&
      /^\d{1,4}-\d{1,4}$/.test(number))
  );
}
