import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';
import { MONTH } from '../dates/month-names.ts';
import { isBirth, isHourOrSum, isRoom, MONTH_OF_YEAR } from './no-version.ts';
import { ENGINES_AND_UNITS, isPrice, isQuantity, MEASURED, MONEY_BEFORE, STANDARD } from './quantities.ts';
import { isSaidOfProgram } from './said-of-program.ts';
import { isBehindOddName, isBehindSmallName } from './small-names.ts';
import { VERSION_WORD } from './version-words.ts';

/** 5.4 and 05.04 behind "of" and «от» are days. */
export const IS_DAY = /^[0-3]?\d\.(?:0?[1-9]|1[0-2])$/;
/** 5.04: as days are written more often than versions. */
export const IS_LIKE_DAY = /^[0-3]?\d\.(?:0[1-9]|1[0-2])$/;
const MEASURE_FOLLOWS =
  /^(?:[ -]?(?:%|°|руб|р(?:\.|(?![а-я]))|₽|\$|€|£|eur|usd|gbp|nok|kč|zł|кг|г(?:р|\.|(?![а-я.]))|гб|мб|кб|тб|gib|mib|kib|gb|mb|kb|tb|см|мм|км|м(?:\.|\/|(?![а-я]))|cm|mm|km|m(?![a-z])|kg|g(?![a-z])|lb|oz|мин|min|час|hours?|h(?![a-z])|сек|sec|с(?![а-я]| (?:сайта|этим|тем же|той же|[a-z]))|s(?![a-z])|ms|мс|сут|дн(?:ей|я)|days?|недел|weeks?|months?|years?|лет|год|раз(?:а)?(?![а-я])|times?|дюйм|inch|"|''|ft(?![a-z])|feet|gh?z|mh?z|ггц|мгц|khz|гц|вт(?![а-я])|квт|в(?:ольт)|v(?![a-z\d])|w(?![a-z])|mbps|мбит|мегабит|мегабайт|гигабайт|килобайт|gbit|mbit|кбит|гбит|x(?![a-z]|64|86|32)|×|тыс|млн|млрд|k(?![a-z])|балл|из 5|out of|звезд|stars?|points?|литр|л(?![а-я])|ml|мл|px|pt|dpi|fps|mah|ма·?ч|процент|percent|ampere|a(?![a-z]| [a-z])|квм|кв(?![а-я])|sq|этаж|комнат|a month|per |в месяц|шт)|,\d|\/5(?!\d))/;
/** Words that begin a sentence with a capital and are no product. */
const NO_PRODUCT =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|a|an|in|on|at|of|for|to|and|or|is|it|its|was|we|i|you|he|she|they|only|about|over|under|after|before|with|from|by|my|our|your|this|that|these|paid|pay|price|cost|costs|total|return|refund|version|second|first|then|when|while|since|sum|item|items|order|invoice|step|section|chapter|page|table|figure|size|rating|score|room|flat|floor|between|around|nearly|almost|exactly|charged|send|insert|enter|put|print|prints|select|returns|transfer|deposit|balance|amount|fee|tax|vat|left|got|sent|add|added|minus|plus|ends|took|takes|show|shows|says|said|reads|из|и|в|на|с|по|от|до|за|к|у|о|не|но|а|при|около|примерно|почти|всего|только|цена|сумма|итого|баланс|пункт|раздел|статья|глава|шаг|рейтинг|оценка|размер|заказ|оплата|стоимость|пришло|списали|списано|осталось|пополнил|тариф|скорость|пинг|весит|вес|длина|ширина|высота|wi-fi|wifi|tls|ssl|wcag|гост|http|oauth|usb|bluetooth|блютуз|hdmi|dolby|bt)$/;
const ONE_OF =
  /(?:с|со|from|до|to|на|в|in|on|since|till|until|и|and|or|или|чем|than|откат[а-я]{1,8}(?: на| до)?|back to|до версии|on to|with|under|against|via|using|after|before|vs\.?|between|->|→|=>|\/|[(]|for|of|only|still|also|the|latest|current) ?v?$/;
const UPDATE_TALK =
  /(?<![a-zа-я])(?:верси|version|браузер|browser|обнов|updat|upgrad|downgrad|откат|rollback|roll(?:ed)? back|релиз|releas|сборк|build|прошив|firmware|driver|драйвер|дров|regress|регресс|апгрейд|апдейт|bump|migrat|мигр|перешел|перешли|переход|накат|установ|install|плагин|plugin|sdk|api|библиотек|library|linux|windows|android|андроид|ios|branch|ветк|tag|тег|depend|зависимост)/;
/** How far from a number such talk counts: a table is one passage, whatever its length. */
const FAR = 1000;
const talksOfUpdates = (plain: string, at: number): boolean => UPDATE_TALK.test(plain.slice(Math.max(0, at - FAR), at + FAR));
/** "rose from 4.5", «выросла с 4.5»: a quantity that changed. */
const ROSE =
  /(?:rose|went|fell|grew|increased|decreased|dropped|jumped|вырос[а-я]{0,2}|упал[а-я]?|снизил[а-я]{2,3}|поднял[а-я]{2,3}|подорожал[а-я]?) (?:up |down )?(?:from|to|с|до) $/;
/** An hour with a point: "at 2.30", «ночью в 2.30». */
export const IS_HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
/** What stands before one. */
export const AT_HOUR =
  /(?:(?<![a-z])(?:at|until|till|by|around)|(?:ночь|ночью|утром|вечером|днем|утра|день|вечер|сутки|час|завтра|сегодня|вчера|было|заедает|ровно) в|(?<![а-я])к|около|на) $/;

/** What is counted after a number that is then no version. */
export const COUNTED = new RegExp(
  String.raw`^[ -]?(?:${MONTH}(?![a-zа-я])|раз|times?|мин|min|hours?|час|дн|days?|files?|файл|tabs?|вклад|окн|windows|users?|польз|people|человек|шт|pcs|devices|устройств|компьютер|computers|machines|машин|laptops|ноут|телефон|phones|servers|сервер|copies|копи|licen[cs]|лиценз|gb|mb|гб|мб|%|руб|\$|:\d|/\d|,\d|к(?![а-я]))`,
);

/** Whether a number in a plain text has its unit or its currency beside it. */
export function isMeasure(plain: string, start: number, end: number): boolean {
  return (
    (MEASURE_FOLLOWS.test(plain.slice(end, end + 12)) && !(plain.slice(start, end).includes('.') && closesQuote(plain, end))) ||
    ENGINES_AND_UNITS.test(plain.slice(end, end + 14)) ||
    /(?:[$€£₽]|usd|eur|\d ?[vв],?) ?$/.test(plain.slice(Math.max(0, start - 4), start))
  );
}

/** «в разделе "Миграция на 5.0"»: no inches. */
function closesQuote(plain: string, at: number): boolean {
  return plain[at] === '"' && /(?:^|[ (])"[a-zа-я][^"\n]{2,60}$/.test(plain.slice(Math.max(0, at - 64), at));
}

/** An address of the internet's fourth version. */
export function isAddress(number: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) && number.split('.').every((part) => Number(part) <= 255);
}

/** 2.11.0.4 may be a driver's: not a private network's, with a program's name or a word like "driver" before it. */
function isToldVersion(text: string, plain: string, start: number, number: string): boolean {
  if (
    /^(?:10|127|172|192|0|255|8\.8|1\.1)\./.test(number) ||
    /(?<![a-zа-я])(?:ip|ping|пинг|адрес|address|dns|host|хост|subnet|gateway|шлюз|маск|сет[ьи]|network|nas|vpn|proxy|прокси|router|роутер|маршрутизатор)/.test(
      plain,
    )
  )
    return false;
  const before = plain.slice(Math.max(0, start - 40), start);
  return (
    /(?:driver|драйвер|верси|version|build|сборк|firmware|прошивк|release|релиз|update|обновлени|конфигураци)[^.!?]*$/.test(before) ||
    MOVED_TO.test(plain.slice(Math.max(0, start - 90), start)) ||
    (/^\d\./.test(number) && /(?:^|[.!?] |[^a-zа-я.!? ] )(?:в|in) $/.test(before)) ||
    /(?<![а-яa-z])(?:зуп|бп|ут|унф|упп|бгу|erp|1[cс]|редакци[а-я]|платформ[а-я]{1,2}) $/.test(before) ||
    /(?<![a-zа-я])(?:now on|on|has|have|running|runs|стоит) $/.test(before) ||
    (/^[\s>*•-]*$/.test(plain.slice(0, start)) && /^(?:,|\.?$)/.test(plain.slice(start + number.length))) ||
    NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** «Обновили ЗУП до », "moved from 3.0.149.28 to ": to what something was updated. */
const MOVED_TO =
  /(?<![a-zа-я])(?:(?:up|down)(?:grad|dat)[a-z]{1,3}|rolled back|обнов[а-я]{2,8}|переш[а-я]{1,3}|переход[а-я]{0,3}|откат[а-я]{2,6}|накат[а-я]{1,5})(?: [^,;:!?\n]{1,40})? (?:from|to|с|со|до|на|к)(?: \d{1,2}(?:\.\d{1,4}){3} (?:to|на|до))? $/;

/** A name right before a number. */
const NAME_BEFORE = letterPattern(/(?<![\p{L}\d])(?:\p{Lu}\p{L}{2,20}|[А-Я]{2}) $/u);
/** What a plan is called: «тариф «Семья 3.0»». */
const OF_A_PLAN = /(?<![a-zа-я])(?:тариф[а-я]{0,3}|plan|tariff|план|подписк[а-я]|subscription) [«"“]?[^»”"]{0,20}$/;
/** The word before a number, of whatever letters. */
const WORD_BEFORE = letterPattern(/(?<![\p{L}\d_-])([\p{L}][\p{L}\d.+#-]{0,30})["»”')\]]{0,2} ?(?:\(|v\.? ?)?$/u);

const OTHER_ADDRESSES = /v4(?: and | or | и | или |, ?|\/)v6/;

/** "v2", "V 4.71": no machine's, "Ember V2", no engine, no patch sent again, no word of a query. */
export function isNumberOfV(text: string, plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 34), start).replace(/v\.? ?$/, '');
  // A "v" that is joined to its number is none of volts: "the driver rtx88 v5.13".
  const isMeasured =
    plain[start - 1] === 'v' && plain.slice(start, end).includes('.')
      ? MEASURE_FOLLOWS.test(plain.slice(end, end + 12))
      : isMeasure(plain, start, end);
  if (isMeasured || STANDARD.test(before) || /(?<![a-z])patch $/.test(before)) return false;
  if (plain.slice(start, end).includes('.')) return true;
  // Addresses of the internet: "I added it by v4 and v6".
  if (/^[46]$/.test(plain.slice(start, end)) && OTHER_ADDRESSES.test(plain.slice(Math.max(0, start - 10), end + 10))) return false;
  return (
    !(/V$/.test(text.slice(0, start)) && !/(?:api|верси|version|прошивк|firmware|fw|редакци)[a-zа-я :]{0,22}$/.test(before)) &&
    !/(?:= ?['"]|\[patch )$/.test(before)
  );
}

/** Whether a number of three parts and more is a version, and no day, address, sum or section. */
export function isLongVersion(text: string, plain: string, start: number, end: number): boolean {
  const number = plain.slice(start, end);
  if (/(?<![a-z]{2})\d[ -]$/.test(plain.slice(Math.max(0, start - 4), start))) return false;
  if (STANDARD.test(plain.slice(Math.max(0, start - 16), start))) return false;
  if (isBirth(plain, start, end)) return false;
  if (isAddress(number) && /^:\d/.test(plain.slice(end, end + 2))) return false;
  if (isAddress(number) && !isToldVersion(text, plain, start, number)) return false;
  if (!/[a-z_]/.test(number) && /(?:number|номер[а-я]?|ref|booking|order|заказ[а-я]?|№) $/.test(plain.slice(Math.max(0, start - 12), start)))
    return false;
  if (/^(?:[0-3]?\d\.[01]?\d\.(?:19|20)\d\d|(?:19|20)\d\d\.[01]\d\.[0-3]\d|[0-3]\d\.[01]\d\.\d\d)$/.test(number)) return false;
  if (
    /^[0-3]?\d\.[01]\d\.[23]\d$/.test(number) &&
    /[а-я]/.test(plain) &&
    !talksOfUpdates(plain, start) &&
    !/[a-z]{3,} $/.test(plain.slice(Math.max(0, start - 8), start))
  )
    return false;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(number)) return talksOfUpdates(plain, start);
  return (
    !/(?:section|(?<![a-z])see|rfc \d{1,5},|пункт[а-я]{0,2}|п\.|пп\.|статьи?|ст\.|раздел[а-я]?|clause|paragraph|point|mozilla\/|oid|chapter|глав[а-я]|ip|address|адрес[а-я]?|[$€£₽]) ?$/.test(
      plain.slice(Math.max(0, start - 12), start),
    ) && !MEASURE_FOLLOWS.test(plain.slice(end, end + 12).replace(WITH, ''))
  );
}

/** «откатиться на 7.0.4 с файла»: no seconds. */
const WITH = /^ с(?= [а-я])/;

/** "her iPad still has 5.1", "Seen on 1.3", «на планшете стоит 5.2» */
const HAS_ON_DEVICE =
  /(?<![a-zа-я])(?:(?:phone|iphone|ipad|tablet|laptop|mac|macbook|pc|machine|box|console|android|server|desktop|mobile|телефон[а-я]?|планшет[а-я]?|ноут[а-я]*|компьютер[а-я]?|сервер[а-я]?|приставк[а-я])(?: is| at [a-z]+)?(?: still| now| already| also| only| уже| ещ[её]| до сих пор)? (?:has|had|runs?|running|got|on|стоит|крутится)|(?:seen|reproduced|reproducible|reproduces|observed|confirmed|happens|воспроизводится) (?:on|in|with|under|в|на)) v?$/;

/** "the 9.1 edition", "44.1 on Xubuntu", "we are on 9.2 now", "the manual of 6.4 says". */
function isCalledVersion(text: string, plain: string, end: number, before: string): boolean {
  const after = plain.slice(end, end + 16);
  return (
    (/(?:^|[^a-z])(?:the|all|our|this|new|old) v?$/.test(before) &&
      /^ (?:edition|beta|alpha|release|line|series|build|version|images?|docs|manual|rc|installer|client|modules?|packages?|drivers?|wheels?|msi|plugin|kernel)(?![a-z])/.test(
        after,
      )) ||
    (/(?:^|\n)[\s>*•-]*$/.test(before) && /^ (?:on|under|на|под) $/.test(plain.slice(end, end + 4)) && /^[A-ZА-Я]/.test(text.slice(end + 4))) ||
    (/(?:^|[^a-z])(?:am|are|is|'m|'re|be|been|was|were|still|now|stuck|we|i) on v?$/.test(before) &&
      /^(?: (?:now|here|and|with|everywhere|by|since|until|already|yet|when|where)(?![a-z])|[,;]|\.?$|\. )/.test(after)) ||
    HAS_ON_DEVICE.test(before) ||
    /(?:manual|docs|documentation|changelog|notes|fixed|solved|scheduled|planned|regression) (?:of|for|in|since) v?$/.test(before) ||
    /(?:suite|client|program|app|software|firmware|system|module|plugin|addon|модул[ья]|модулем|клиент|сервер|плагин)(?: is| was|:| =)? v?$/.test(
      before,
    )
  );
}

/** A number that says by its tail that it is a version: 4.9-lts, 1.21.x, 128.5esr, "4.7 beta3" */
const LATER = /(?:\.x|\d[ab]\d{1,2}|[-._ ]?(?:alpha|beta|rc|lts|esr|eap|snapshot|nightly|dev|альфа|бета|alpine|slim)[-._ ]?\d*)$/;

/** A word for a version, a few words before. */
const BEHIND_WORD = new RegExp(`${VERSION_WORD}[^.!?]{0,30}$`);

/** Named by the year, as releases are: 2024.1 */
export const YEARLY = /^20[12]\d\.\d{1,2}$/;
/** «в документации к 4.10» */
const MANUAL_OF =
  /(?<![а-яa-z])(?:readme|man|man'?[а-я]|документаци[ия]|руководств[ео]|справк[еа]|changelog|чейнджлог[а-я]{0,2}|инструкци[ия]) (?:к|от|для) $/;
/** "Cook's Shelf 4.4 on an iPad" */
const RUNS_ON =
  /^,? (?:on|for|под|на) (?:an? |my |the |our |her |his )?(?:ipad|iphone|ipod|android|ios|windows|win|mac|macos|linux|ubuntu|pc|chromebook|андроид|айфон|айпад|винд)(?![a-z])/;
/** «Спасибо за 4.0!» */
const THANKED = /(?<![а-я])(?:спасибо|поздравля[а-я]+|благодар[а-я]+)(?: вам| большое| всем)? (?:за|с) $/;
/** "what 2.3 does", "as 10.4 did" */
const DOES_AS = /(?<![a-z])(?:as|what|how|that|like) $/;
const IT_DID = /^ (?:did|does|had|has|wrote|writes|used|never|still)(?![a-z])/;

/** "1.1 → 6.8 GB" */
const CHANGE_OF_MEASURE = /\d ?(?:->|→|=>) ?[\d.]+ ?(?:[kmgt]i?b|[кмгт]б|m?s|мс|sec|min|мин|%)(?![a-zа-я])/;

/** "Files written by 0.18 can't be read by 0.17" */
const MADE_BY =
  /(?<![a-z])(?:accepted|rejected|restored|written|read|produced|created|parsed|generated|exported|saved|opened|supported) (?:only )?(?:by|with) $/;

/** Radio is told apart by these. */
const BAND = /^(?:2\.4|5(?:\.0)?|6(?:\.0)?)$/;
/** Radio of a network at home: "with 2.4 it's 9 Mbit". */
const OF_A_BAND = /(?<![a-zа-я])(?:wi-?fi|вай-?фай[а-я]*|router|роутер[а-я]*|band|диапазон[а-я]*|ghz|ггц|mbit|мбит)(?![a-zа-я])|2\.4 only/;

/** Two figures for the day and two for the month: "20.11". Releases are named by April and October, too. */
const FULL_DAY = /^(?:[12]\d|3[01])\.(?:0[1-35-9]|1[12])$/;
/** «После обновления 20.11», «обновились 12.11», "after the update on 20.11": to a version people update with a word between. */
const UPDATED_ON =
  /(?<![а-я])(?:обновлени[а-я]|обновил(?:ись|[ао]сь|ся)|апдейт[а-я]?|обновлялись) $|(?<![a-z])(?:update|updated|updating|upgrade|upgraded) on $/;

/** Whether a number is the day of an update. */
export function isDayOfUpdate(plain: string, start: number, end: number): boolean {
  return (
    FULL_DAY.test(plain.slice(start, end)) &&
    UPDATED_ON.test(plain.slice(Math.max(0, start - 24), start)) &&
    !/(?<![a-z])(?:ubuntu|mint|linux)(?![a-z])/.test(plain)
  );
}

/** Whether a number of two parts is a version by what stands beside it. */
export function isShortVersion(text: string, plain: string, start: number, end: number, talk: () => boolean): boolean {
  const before = plain.slice(Math.max(0, start - 40), start);
  if (isMeasure(plain, start, end) || MONEY_BEFORE.test(before) || STANDARD.test(before) || isHourOrSum(text, plain, start, end)) return false;
  if (MONTH_OF_YEAR.test(plain.slice(start, end)) || isRoom(plain, start, end)) return false;
  if (LATER.test(plain.slice(start, end)) || (MADE_BY.test(before) && !isPrice(plain.slice(start, end)))) return true;
  if (MANUAL_OF.test(before) || (THANKED.test(before) && /^\d{1,2}\.\d$/.test(plain.slice(start, end)))) return true;
  if (IS_DAY.test(plain.slice(start, end)) && /(?:обновлени[а-я]|апдейт[а-я]?|патч[а-я]?|письм[а-я]|update|letter) (?:от|of|from) $/.test(before))
    return false;
  if (isDayOfUpdate(plain, start, end)) return false;
  if (
    IS_DAY.test(plain.slice(start, end)) &&
    /(?<![a-z])(?:since|on|until|before|after|from) $/.test(before) &&
    /^\. [a-z]/.test(plain.slice(end, end + 3))
  )
    return false;
  if (
    IS_HOUR.test(plain.slice(start, end)) &&
    AT_HOUR.test(before) &&
    !/откат|обнов|верну|перехо|переез|переех|раскат|накат|апгрейд|апдейт|upgrad|updat|roll/.test(before)
  )
    return false;
  if (
    /^\d{1,2}\.(?:0[1-9]|1[0-2])$/.test(plain.slice(start, end)) &&
    /(?:^|[^a-zа-я])(?:с|до|от|к|за|по|после)(?: в)? $/.test(before) &&
    /^[ .,;:!?)]*(?:$|[а-я])/.test(plain.slice(end, end + 3)) &&
    !UPDATE_TALK.test(before) &&
    !/^ (?:на|до|по) v?\d/.test(plain.slice(end, end + 6))
  )
    return false;
  const number = plain.slice(start, end);
  if (isPrice(number) || (BAND.test(number) && OF_A_BAND.test(plain))) return false;
  if (YEARLY.test(number) && /[a-zа-я]{4,} $/.test(before) && !/(?:date|year|дата|года?) $/.test(before)) return true;
  if (isCalledVersion(text, plain, end, before)) return true;
  const name = WORD_BEFORE.exec(text.slice(Math.max(0, start - 44), start))?.[1] ?? '';
  if (/(?<![a-z])(?:mov(?:e|ed|ing)|get|come) off $/.test(before)) return true;
  if (CAPITAL_FIRST.test(name) && !/^[\s>*•-]*$/.test(before.slice(0, -name.length - 1)) && RUNS_ON.test(plain.slice(end, end + 24))) return true;
  if (
    isQuantity(name.toLowerCase()) ||
    ROSE.test(before) ||
    OF_A_PLAN.test(before) ||
    / spec(?:ification)?(?![a-z])/.test(plain.slice(end, end + 15))
  )
    return false;
  if (DOES_AS.test(before) && IT_DID.test(plain.slice(end, end + 8))) return true;
  if (CHANGE_OF_MEASURE.test(plain.slice(Math.max(0, start - 24), end + 34))) return false;
  if (/^ ?(?:->|→|=>) ?v?\d/.test(plain.slice(end, end + 6)) || /\d ?(?:->|→|=>) ?v?$/.test(before)) return true;
  if (
    /(?:about shows|about says|app says|(?:update|updated|upgrade|upgraded) to|сейчас написано|документации к|back to|(?:down|up)graded to|updated to|moved to|switched to|stayed on|com(?:e|ing) from|(?:supported|available|introduced|deprecated|removed|fixed|broken|added) (?:since|in|as of|from|with|until)|откатил(?:ся|ась|ись) (?:на|до)|вернул(?:ся|ась|ись) на|обновил(?:ся|ась|ись) до|пере(?:езд[а-я]{0,2}|ехал[аи]?|ш[её]?л[аи]?) на|(?:рас|на|вы)кат(?:[аи]л[аи]?|ывали|или вы)) v?$/.test(
      before,
    )
  )
    return true;
  const mayBeDay = IS_LIKE_DAY.test(number) && /[а-я]/.test(plain) && !talksOfUpdates(plain, start);
  if (CAPITAL_FIRST.test(name) && !NO_PRODUCT.test(name.toLowerCase()) && !mayBeDay)
    return talksOfUpdates(plain, start) || !/^\d{3,}\.\d\d$/.test(number);
  if (/["»”'`] ?\(?$/.test(before) && !mayBeDay && !(/`$/.test(before) && /^`/.test(plain.slice(end, end + 1)))) return true;
  if (
    /(?<![a-z\d._/-])[a-z]{2,14}[-_][a-z\d-]{2,20} $/.test(before) &&
    /^(?:$|[,.;)]| (?:and|with|on|и|с|на|under|in)(?![a-zа-я]))/.test(plain.slice(end, end + 7))
  )
    return true;
  // A name in Latin letters among Russian words
  if (
    /[а-я]/.test(plain) &&
    /(?<![a-z\d._/=-])[a-z][a-z\d]{2,14}(?:-[a-z\d]{2,14}){0,2} $/.test(before) &&
    !NO_PRODUCT.test(name.toLowerCase()) &&
    !MEASURED.test(before) &&
    !mayBeDay &&
    !/^\d{2,}\.\d0$|^\d{3}/.test(number)
  )
    return true;
  if (/(?:^|, |\()[a-z][a-z\d_-]{2,24} $/.test(before) && /^(?:$|[,.;)]| ?$)/.test(plain.slice(end, end + 2))) return true;
  if (
    !/[а-я]/.test(plain) &&
    ((isBehindSmallName(plain, start, end) && (isBehindOddName(plain, start, end) || talk())) || isSaidOfProgram(text, plain, start, end, talk))
  )
    return true;
  if (
    /(?:^|[^a-zа-я])(?:in|from|since|before|with|until|till|до|в|с|на|от) $/.test(before) && !/^\d{1,2}\.\d\d$/.test(number)
      ? true
      : /(?:^|[^a-z])(?:in|from|since|before|until|with|on|than|by) $/.test(before) &&
        !(/(?:since|before|until) $/.test(before) && IS_HOUR.test(number) && Number(number.split('.')[0]) > 5) &&
        !(Number(number.split('.')[0]) > 99) &&
        /^(?:$| (?:it|this|that|the|we|i|on|and|to|was|is|when|everything|all|each|every|a|never|had|did|there|nothing|you|my|our)(?![a-z])|[.,;)])/.test(
          plain.slice(end, end + 9),
        )
  )
    return true;
  return talksOfUpdates(plain, start) && (ONE_OF.test(before) || /^[\s>*•-]*$/.test(before) || BEHIND_WORD.test(before));
}

/** "works in 2.1 but not 2.2", "Photoshop 2024 (25.7)": another beside one that was told. */
export function goesWith(text: string, plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 16), start);
  return (
    !isMeasure(plain, start, end) &&
    !isHourOrSum(text, plain, start, end) &&
    !isPrice(plain.slice(start, end)) &&
    (/\d ?\($/.test(before) ||
      (/[;,] $/.test(before) && /^ (?:was|is|worked|works|had|did|does|работал[ао]?|не|была?)(?![a-zа-я])/.test(plain.slice(end, end + 9))) ||
      (/(?:^|[ ,(])(?:behind|with|plus|through|under|через|за|с|и|and) [a-z][a-z\d]{3,20} $/.test(plain.slice(Math.max(0, start - 34), start)) &&
        /^[.,;)]? ?(?:$|\n|[.,;)])/.test(plain.slice(end, end + 3))) ||
      /\d[a-z]?,? (?:but not|not|nor|and not|and|or|vs|instead of|вместо|и|или|но не|а не|а в|но не в|и в|not in|but not in) $/.test(before))
  );
}
