import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { wordSet } from '../../../word-set.ts';
import type { Found } from '../passage.ts';
import { isDevice, isFailing, isGetting, isNumbered, isPaper, isPerson, isSaying, isShowing } from './telling-words.ts';

/** What looks like a code of a device, a launcher or a service: "E18", "5B00", "E:24", "NW-2-5", "2123-1502", "Er FF", "F9 E0". */
const SHAPE = letterPattern(
  /(?<![\p{L}\d_./#@-])(?:[PUCB]\d[\dA-F]{3}|[A-Z]{3,12}\d{4,10}|[A-Z]-[A-Z]{2,5}\d{2,4}|[A-Z]:[A-Z]{2}|\d{2}\.\d[A-Z]\d{1,2}|[6-9]\d:\d{2}|[a-z]{3,16}(?:_[a-z]{2,16}){1,5}|[EF]\.\d{1,3}|[A-ZА-Я]{2,3}\.\d{1,3}|E[A-Z] \d{1,2}|[A-ZА-Я]{1,8}[-_:]?\d{1,6}(?:[-_.:][A-Z\d]{1,10}){0,4}(?: [A-Z]\d{1,2}(?!\d))?|[a-z]\d{2,3}|\d[A-Z]\d{2}|\d{4}-\d{4}|[A-Z]{2,6}(?:-[A-Z\d]{2,10}){1,3}-\d{1,6}|(?:Er|ER|Err|ERR|Error|ERROR) ?-?(?:\d{1,4}|[A-Z]{1,2}\d{0,2})|0x[\dA-Fa-f]{4,16}|(?:[A-Z][a-z]{1,12}){2,5}|[A-Z]{2,16}(?:_[A-Z\d]{1,20}){1,6})(?![\p{L}\d_=]|-\d|[.,]\d)/gu,
);
/** Without one of these nothing looks so. */
const MAY_SHOW = letterPattern(/[\p{L}\d][-_:.]?\d|[A-Z]_|[a-z][_A-Z]|E[Rr]|E[A-Z] \d/u);
/** Names of things that look so. */
const DEVICE =
  /^(?:USB|HDMI|DP|RTX|GTX|UTF|ISO|HTTP|IP|PS|XP|SM|KB|HP|LG|WH|MX|GT|RX|TV|PC|TR|FR|GP|MP|AES|SHA|MD|COVID|G|A|M|X|I|T|V|K|R|Q|W|Z|ES|IPV|SSL|TLS|OAUTH|LTE|WPA|EX)-?\d/i;
/** "PostgreSQL → connector → ": what stands behind the second arrow is the next station. */
const CHAIN = /(?:→|->)[^→>!?\n]{1,40}(?:→|->) ?$/;
const CAMEL = /^(?:[A-Z][a-z]+){2,5}$/;
/** Words of CamelCase that are errors. */
const CAMEL_FAULT =
  /(?:BackOff|DoesNot|NotMatch|Mismatch|Failed|Denied|NotFound|Invalid|Expired|Refused|Timeout|Unavailable|Killed|Exceeded|Unauthorized|Forbidden|Rejected|Missing|Conflict|Limit|NotReady|Pressure|ErrImagePull|Evicted)/;

/** The same that name a setting as often. */
const CAMEL_SETTING = /(?:Timeout|Limit|Pressure)$/;

const SNAKE_FAULT =
  /(?:^|_)(?:err|error|invalid|declined|denied|expired|failed|exception|not|missing|unauthorized|exceeded|timeout|refused|unavailable|unsupported|insufficient|forbidden|mismatch|required|limit|blocked)(?:_|$)/;

/** What is thrown is an error, whatever its name: "the validator throws decreasing_stop_time". */
const THROWN = /(?<![a-zа-я])(?:throws?|threw|throwing|raises?|raised|бросает|кидает|выбрасывает) (?:an? |a )?$/;

const AFTER_RIGHT =
  /^["»”']?,? {0,2}(?:[—–-]+ )?(?:(?:is|was) (?:what|all|the (?:error|code)|on the|shown|displayed|blinking|flashing)|pops? up|popped|comes? up|came up|appears|appeared|blink|flash|again|error|errors|fault|(?:it|the \w{2,12}) says|says|shows? up|(?:on|in) (?:the |my )?(?:\w{3,8} )?(?:screen|display|panel|log|console)|and (?:it )?(?:beep|stop|both|nothing|then)|what (?:is|does)|what's|ошибк|мигает|горит|выскак|вылез|вылаз|появл|высвеч|пишет|(?:на|в) (?:экран|табло|диспле|панел|лог)|и (?:пищит|мигает|встает|стоит|вс[её])|что (?:это|за|значит)|опять|снова)/;
const AT_START =
  /^["»”']?!{0,3} (?:when|at|on|while|during|again|every|after|for|since|if|each|at|при|на|после|у|каждый|опять|снова|когда|в|с)(?![a-zа-я])/;
const JOINED = /(?<![a-zа-я])(?:with|with a|with the|with an|ends in|ended in|lands on|landed on|с|со|кодом|с кодом|code|код|по)\s?[:"«“'(№#]{0,2}$/;

/** What comes after something else: "a spinning circle, then SV-1102". */
const THEN = /(?<![a-zа-я])(?:then|still|потом|затем|опять|снова) ?[—–-]? ?["«]?$/;

/** "Press F2, then F10": a key, not what was shown. */
const KEY = /^F(?:\d|1[0-2])$/;
const PRESSES = /(?<![a-zа-я])(?:press|hit|hold|push|tap|key|наж(?:а|им|м)|жм|клавиш|зажа)/;

/** What bears a number of its own: "S/N: ZX81-0044". */
const OWN_NUMBER = /(?<![a-zа-я])(?:s\/n|sn|с\/н|serial|imei|vin|order|заказ|договор|чек|receipt|invoice|booking|contract)[:№# ]{0,3}$/;

/** Codes that the words around them show to be those of an error: after what shows or breaks off, before "is what it says", or at the beginning of a sentence. */
export function shownCodes(text: string, plain: string): readonly Found[] {
  if (!MAY_SHOW.test(text)) return [];
  return matchesOf(text, SHAPE).flatMap((match): readonly Found[] => {
    const code = match[0];
    const start = match.index;
    const end = start + code.length;
    return plain[start] !== '\u0000' && isShown(code, plain.slice(Math.max(0, start - 80), start), plain.slice(end, end + 40), text.slice(0, start))
      ? [{ start, end }]
      : [];
  });
}

/** What a sentence gives a number of things by, wherever in it. */
const isNumberOf = wordSet('number reference id identifier ticket confirmation номер* идентификатор* макет*');

/** What may stand between a word of showing and a code. */
const isFiller = wordSet(
  'the a an me us it just only then still again now error code fault message код* ошибк* сбой мне нам опять снова только просто сразу теперь постоянно уже с со',
);

function isShown(code: string, before: string, after: string, head: string): boolean {
  const near = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '), -1) + 1);
  const words = near.match(/[a-zа-я\d][a-zа-я\d'-]*/g) ?? [];
  const last = words.at(-1) ?? '';
  if (
    (isNumbered(last) && /[a-zа-я]\s?[:№#]?\s?["«“]?$/.test(near)) ||
    (isNumbered(words.at(-2) ?? '') && !isSaying(last) && !isShowing(last)) ||
    /^[:.]\d|^ ?(?:км|km|°|%)/.test(after)
  )
    return false;
  if (
    OWN_NUMBER.test(near) ||
    /^(?:pc|computer|server|host|комп|компьютер[а-я]*|сервер[а-я]*)$/.test(last) ||
    (KEY.test(code) &&
      /^ (?:on|in|at|в|на) (?!all|(?:the|its|a|my) (?:[a-z]+ )?(?:screen|display|panel)|(?:экран|диспле|табло|панел))/.test(after) &&
      near.trim() === '')
  )
    return false;
  if (CHAIN.test(near)) return false;
  if (/^(?:Er|ER|Err|ERR) ?-?\d/.test(code)) return true;
  if (
    THEN.test(near) &&
    /^[A-ZА-Я]{1,3}[-.]?\d{1,4}$/.test(code) &&
    !DEVICE.test(code) &&
    !(KEY.test(code) && PRESSES.test(near)) &&
    /^[.,;!]|^$/.test(after)
  )
    return true;
  if (/_(?:OK|SUCCESS|DONE|READY|ID|NAME|PATH|MODE)$/.test(code)) return false;
  if (CAMEL.test(code))
    return (
      CAMEL_FAULT.test(code) && (!CAMEL_SETTING.test(code) || words.slice(-3).some((word) => isShowing(word) || isGetting(word) || isFailing(word)))
    );
  if (/^[a-z]+_/.test(code))
    return (
      (THROWN.test(near) && /_[a-z]+_/.test(code)) ||
      (SNAKE_FAULT.test(code) &&
        (words.slice(-3).some((word) => isSaying(word) || isShowing(word) || isGetting(word) || isFailing(word)) ||
          (JOINED.test(near) && words.slice(-7).some(isFailing))))
    );
  const close = words.slice(-4);
  const byPerson = close.some(isPerson) && !close.some(isDevice);
  const says = close.some(isSaying) && !byPerson && !words.slice(-6).some(isPaper);
  const adjacent = words.slice(-2);
  if (DEVICE.test(code) && !(/^(?!A\d)[A-Z]-?\d/.test(code) && !byPerson && [isShowing, isSaying].some((is) => is(last))))
    return (adjacent.some(isShowing) || JOINED.test(near)) && words.some(isFailing);
  if (/^[a-z]\d/.test(code)) return adjacent.some(isShowing) || /^ (?:blink|flash|error|мига|горит|ошибк)/.test(after);
  if (says && adjacent.some((word) => isSaying(word))) return true;
  if (
    ((isShowing(last) || (adjacent.some(isShowing) && (isFiller(last) || !/[a-zа-я] ?["«(]?$/.test(near)))) && !byPerson) ||
    (close.slice(-3).some(isShowing) && /[:"«“,] ?["«“]?$/.test(near))
  )
    return true;
  if (adjacent.some(isGetting) && /[-_]|^[A-Z]{1,2}\d{2,4}$|\d{4,}/.test(code) && !adjacent.some(isNumbered)) return true;
  if (JOINED.test(near) && words.slice(-7).some((word) => isFailing(word) || isShowing(word))) return true;
  if (/^[A-Z]{2,8}-\d{2,6}$/.test(code) && /^: [a-zа-я]/.test(after)) return true;
  if (words.slice(-4).some(isFailing) && /[,:—–-] ["«“(]?$/.test(near)) return true;
  if (AFTER_RIGHT.test(after)) return true;
  // "on the display F22", «на табло F22», "Netflix on the TV: NW-2-5"
  if (
    /(?::|→|->) ?["«“]?$/.test(near) &&
    !words.some(isNumberOf) &&
    /^["»”]?(?:[.!)\n]|$|, | (?:after|when|since|on|at|every|при|после|когда|на|каждый|опять) )/.test(after)
  )
    return true;
  if (
    words.slice(-2).some(isDevice) &&
    !words.some(isNumberOf) &&
    (/(?<![a-zа-я])(?:on|in|на|в|во)(?: (?:the|my|our|a|вашем|моем|своем))?(?: [a-zа-я]{3,14})? [a-zа-я0-9-]+(?: [a-zа-я]{3,12})? ?[:—–-]? ?["«“]?$/.test(
      near,
    ) ||
      /: ?["«“]?$/.test(near))
  )
    return true;
  return (
    /^[\s"«“>*•-]*$/.test(head) &&
    /^(?:[A-Z]{1,6}-\d{1,5}|[A-Z]{2,8}-[A-Z\d]{1,8}-\d{1,6}|[A-Z]+(?:_[A-Z\d]+)+|[A-Z]{1,2}\d{2,4})$/.test(code) &&
    AT_START.test(after)
  );
}
