import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { wordSet } from '../../../word-set.ts';
import type { Found } from '../passage.ts';
import { leadingWords } from '../whole-words.ts';
import { CODES_NEAR_ERRORS, HTTP_STATUS, TELLING_CODES } from './codes.ts';
import { isCounting } from './http-statuses.ts';
import { withoutOwnVoice } from './own-voice.ts';
import { isFailing, isGetting, isMessageNoun, isNumbered, isSaying, isShowing } from './telling-words.ts';

/** What stands right before a code: "error 403", «ошибка № 651», "exit code 137", «код ошибки: 12», «с кодом 504». */
const BEFORE_CODE = leadingWords(
  '(?:error|errors|err|ошибк[аиуе]|ошибкой|ошибок|ошибке|сбо[йея]|отказ|exception|failure|alarm|errno|ecode|fault(?! number)|stop ?code|bugcheck)(?: (?:code|codes|number|no\\.?|nr\\.?|id|код|кодом|номер|номером|типа|type|http|status|с кодом|с номером|under|сервера|server|подключения|соединения|авторизации|оплаты|доступа|входа|связи|сети|is|was|message|:)){0,3} ?[:=#№(«"`—–]{0,3} ?(?:- )?(?:code |код )?|(?:exit(?:s|ed|ing)?(?: with)?|return(?:s|ed)?|result|statuscode|status|response|reason|http|http status|status code|статус|статусом|ответ|finished with|terminated with|failed with)(?: (?:exit|return|status|error|code|код|кодом|of|with|http|was|is)){0,3} ?[:=(#-]{0,2} ?|(?:код(?:ом)?|code)(?: (?:ошибки|отказа|ответа|возврата|error|of|is|was|такой|был)){0,2} ?[:=#№(«"—–-]{0,3} ?|(?:ошибку|ошибка|error|код|code) (?:номер|number|no\\.) ?|(?:\\()(?:код|code|err|error|ошибка) ?[:#№]? ?|(?:gives?|get|got|getting|returns?|returned|отдает|выдает|вернул|вернулся|возвращает|ловлю|ловим|получаю|получил|получила|получаем|прилетает|приходит|пришел|вылетает|отвечает|with|a|an|с|through) (?:me |us |back |a |an |мне )?(?=[45]\\d\\d(?![\\d%]|[.,:]\\d| ?(?:руб|р\\.|₽|[$€£]|kr|usd|eur|items?|times?|раз|мс|ms|mb|gb|мб|гб|шт|км|km|м(?![а-я])|m(?![a-z])|people|euros?|dollars?|pounds?|days|lines|files|photos|тыс|товар|балл|ом|тон)))',
);
/** Where "code" means something else. */
const OTHER_CODE =
  /(?:use|enter|entered|apply|applied|promo|discount|gift|sms|zip|post(?:al)?|bar|qr|source|country|area|voucher|coupon|access|pin|verification|security|one-time|confirmation|colou?r|цвет[а-я]*|промо|смс|sms|штрих|пин|почтов|подтвержден|провер|товар|секретн|доступ|домофон|активац|купон|скид|из (?:смс|письма)|исходн|дресс|ск)[а-я]{0,4}[ -]?(?:ый |ного |ным |ный |-)?$/;
const ERROR_WORD = /(?<![a-zа-я])(?:error|err|ошибк|fail|сбо[йея]|exit|crash|exception|bsod|синий экран|blue screen|пада|упал|вылет)/;
/** "SAVE20": what gives a discount looks so. */
const PROMO = /^(?!ERR|EC)[A-ZА-Я]{3,}\d{1,3}$/;
const STATUS_LIKE = /^[45]\d\d$/;

/** Without one of these no shape tells. */
const MAY_TELL =
  /std::|#[A-ZА-Я]|[45]\d\d [45]\.|\)\}|BackOff|OOM|[A-Z][A-Z\d_-][A-Z\d_-]|0x|Exception|Error|Fault|Failure|SQLCODE|rrors?\.|xceptions?\.|exc\.|[A-ZЕ]-?\d/;

/** Error codes by their shape, and numbers that the words before them make codes. */
export function errorCodes(text: string, plain: string): readonly Found[] {
  const found: Found[] = [];
  const shapes = [...(MAY_TELL.test(text) ? TELLING_CODES : []), ...(/[45]\d\d/.test(text) ? [HTTP_STATUS] : [])];
  for (const pattern of shapes) {
    for (const match of matchesOf(text, pattern)) {
      if (
        isBareWord(match[0]) ||
        (pattern !== HTTP_STATUS && isNamed(plain, match.index)) ||
        (text[match.index - 1] === '`' && text[match.index + match[0].length] !== ':' && !isTold(plain)) ||
        (/^0x/.test(match[0]) && !isHexCode(match[0], plain, match.index))
      )
        continue;
      found.push({ start: match.index, end: match.index + match[0].length, ...withMessage(text, match.index, match.index + match[0].length) });
    }
  }
  if (!/err|alarm|bugcheck|ошибк|отказ|сбо[йея]|exception|fail|fault|code|код|exit|status|статус|http|return|ответ|[45]\d\d/.test(plain))
    return found;
  for (const match of matchesOf(plain, BEFORE_CODE)) {
    const at = match.index + match[0].length;
    // "tern-http 2.5": a version of something named so.
    if (plain[match.index - 1] === '-') continue;
    const code = CODES_NEAR_ERRORS.exec(text.slice(at, at + 40));
    if (!code || code.index > 0) continue;
    const end = at + code[0].length;
    if (STATUS_LIKE.test(code[0]) && isCounting(plain.slice(end, end + 30))) continue;
    if (!isCode(plain, match.index, match[0], code[0], end) || /^Exit \d/.test(text.slice(match.index, match.index + 6))) continue;
    // «exit code 137» is known by its words alone.
    const start = /^exit/.test(match[0]) ? match.index + Math.max(0, match[0].search(/exit (?:code|status)/)) : at;
    found.push({ start, end, ...withMessage(text, at, end) });
  }
  return found;
}

/** An HRESULT, an NTSTATUS or a stop code, or a number that the words before call an error: not any number in hexadecimal. */
function isHexCode(code: string, plain: string, start: number): boolean {
  if (/(?:addr|address|ptr|offset)[=: ]{1,2}$/.test(plain.slice(Math.max(0, start - 12), start))) return false;
  return /^0x(?:[8c][\da-f]{7}|0{5,8}[\da-f]{1,3})$/i.test(code) || ERROR_WORD.test(plain.slice(Math.max(0, start - 40), start));
}

/** The number of an order or a name in a program, whatever it looks like. */
function isNamed(plain: string, start: number): boolean {
  const word = /([a-zа-я][a-zа-я-]*)[^a-zа-я\d]{1,4}(?:of |no |№ )?$/.exec(plain.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return isNumbered(word) || isIdentified(word);
}

const isIdentified = wordSet(
  'variable variables field constant flag env enum class type macro setting property переменн* поле поля констант* флаг* тип типе типа type types export экспортируйте экспорт* import interface интерфейс* документаци* docs catch класс* макрос* параметр* свойств*',
);

/** Whether anything is shown or breaks off in a sentence: what stands in code marks is but a name else. */
function isTold(plain: string): boolean {
  return (plain.slice(0, 1000).match(/[a-zа-я][a-zа-я'-]*/g) ?? []).some(
    (word) => isSaying(word) || isShowing(word) || isGetting(word) || isFailing(word) || isMessageNoun(word),
  );
}

function isBareWord(code: string): boolean {
  return /^(?:Error|Exception|Fault|DefaultError|OnError|ShowError|HandleError)$/.test(code);
}

function isCode(plain: string, start: number, lead: string, code: string, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 12);
  // How a program ended, and that a server answered well.
  if (
    /^\d{1,2}$/.test(code) &&
    !/^ \(/.test(after) &&
    (/^exit(?:s|ed|ing)/.test(lead) || (/^exit/.test(lead) && /(?:with |`)$/.test(before)) || /(?<![а-я])заверша[а-я]+ с $/.test(before))
  )
    return false;
  // What a provider numbers a reported fault by.
  if (/^fault/.test(lead) && /\d{6}/.test(code)) return false;
  if (/http/.test(lead) && /^(?:\d{1,2}|[123]\d\d)$/.test(code)) return false;
  if (
    /^(?:[.,:]\d|%| ?(?:times?|раз(?:а)?(?![а-я])|руб|₽|[$€£]|days?|дн|дня|hours?|минут|min|час|штук|шт|pages?|rows?|строк|мин|percent|процент|года?|лет|из(?![а-я])|of(?![a-z])|in (?:the|my)(?! (?:log|device|event|console))| ?\d))/.test(
      after,
    ) ||
    /^0+$/.test(code)
  )
    return false;
  if (/^(?:a |an )?(?:code|код)/.test(lead.trim()) || /^(?:код|code)/.test(lead)) {
    if ((OTHER_CODE.test(before) && !/ошибк|отказ|ответ|error/.test(lead)) || /^(?: из смс| from (?:the )?sms)/.test(after)) return false;
    return (
      /ошибк|отказ|возврат|ответ|error/.test(lead) ||
      /\($/.test(before) ||
      ERROR_WORD.test(plain.slice(Math.max(0, start - 60), start)) ||
      (plain.slice(Math.max(0, start - 60), start).match(/[a-zа-я']+/g) ?? []).some(isFailing) ||
      /(?<![a-zа-я])(?:не прин|не прош|not accepted)/.test(plain.slice(Math.max(0, start - 60), start)) ||
      /^ (?:in (?:the )?(?:log|device manager)|в (?:логе|диспетчере|журнале))/.test(plain.slice(end, end + 30)) ||
      (/^[A-ZА-Я]/.test(code) && !PROMO.test(code))
    );
  }
  if (/^(?:status|статус|статусом|response|result|reason|ответ|return)/.test(lead))
    return STATUS_LIKE.test(code) || (/^return/.test(lead) && /code/.test(lead)) || /code|код/.test(lead);
  if (
    /^(?:error|errors|ошибк|сбо|err)/.test(lead) &&
    /^\d{1,2}$/.test(code) &&
    /^[ ][a-zа-я]/.test(after) &&
    !/[:=#№]|code|код|номер|number/.test(lead) &&
    !/^ (?:при|и|в|на|при|after|when|on|at|during|and|is|was|while|что|не|это)(?![a-zа-я])/.test(after)
  )
    return false;
  if (/(?<![a-z])(?:expect(?:ed)?|should|instead of|ожидал[аи]?|вместо|должен|должна)(?![a-z])[^.]{0,24}$/.test(before)) return false;
  if (/^(?:error|ошибка) ?$/.test(lead) && /^\d$/.test(code) && /^(?:: ?[a-zа-я]| [—–-] | is (?:the|that|a) )/.test(after)) return false;
  if (/^(?:19|20)\d\d$/.test(code) && !/code|код|№|#|номер|number/.test(lead)) return false;
  return true;
}

/** Where the words behind a code end. */
const MESSAGE_ENDS = letterPattern(/["»”`]|[.!?](?=\s+\p{Lu})|\s[—–]\s|[.;]$|$/u);

/** "ORA-12154: TNS:could not resolve…": a code with its own words after a colon. */
function withMessage(text: string, start: number, end: number): { end: number } | object {
  const rest = /^:? ?(?:: |\()?/.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (!/^: /.test(text.slice(end, end + 2)) || rest === '') return {};
  const line = text.slice(end, end + 260).split('\n', 1)[0] ?? '';
  const stop = line.slice(2).search(MESSAGE_ENDS);
  const message = withoutOwnVoice(line.slice(0, 2 + (stop < 0 ? line.length : stop)).trimEnd());
  return message.length > 6 && start < end ? { end: end + message.length } : {};
}
