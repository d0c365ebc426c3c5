import { matchesOf } from '../../../matches-of.ts';
import type { Found, Passage } from '../passage.ts';
import { AT_HOUR, COUNTED, IS_HOUR, IS_LIKE_DAY, isMeasure, YEARLY } from './is-version.ts';
import { isKin, type Known } from './known.ts';
import { isHourOrSum, isRoom, MONTH_OF_YEAR } from './no-version.ts';
import { isPrice, isQuantity, MONEY_BEFORE, STANDARD } from './quantities.ts';

/** A number of one or two parts that nothing is joined to: 11, 5.2, 1.21.x */
const NUMBER = /(?<![a-zа-я\d_.,:@№#$€£₽+=*<>^-]|[\d/] ?|\d[ /-])\d{1,5}(?:\.\d{1,4})?(?:\.x)?(?![\d%a-zа-я_:@*=^-]|[.,/]\d| ?[%°×=<>*])/g;

/** An English sentence goes on so behind a version, and not behind what is counted. */
const GOES_ON =
  /^(?:$|[ ]?[,;.)!?](?:$| )|\n|['"»”]| ?[—–] | - | (?:it|i|we|you|he|she|they|the|this|that|these|those|everything|nothing|all|was|were|is|has|had|did|does|didn't|doesn't|wasn't|isn't|can't|won't|works?|worked|and|but|or|nor|not|yet|already|too|as well|only|still|again|on|in|with|for|from|than|there|here|if|when|which|where|because|while|since|so|via|under|to|no|by|fine|ok|okay|perfectly|normally|instantly)(?![a-z'])|->|→)/;
/** The same in Russian: words that are no nouns, and verbs by their ends. */
const GOES_ON_SO =
  /^(?: (?:все|это|этот|эта|этого|эти|такого|такой|так|тоже|тот|та|то|те|было|был|была|были|нет|не|ни|и|а|но|или|же|он|она|оно|они|я|мы|вы|у|на|в|с|под|при|до|еще|уже|только|как|где|когда|если|что|работа[а-я]+|можно|нельзя|ничего|никак|раньше|теперь|порядок|нормально|хорошо|отлично|стабильно|ок|окей|без|жив[аоы]?|чисто)(?![а-я])| [а-я]{2,14}(?:ал|ял|ил|ел|ала|яла|ила|ела|ало|яло|ило|ело|али|яли|или|ели|лся|лась|лось|лись|ает|яет|ует|ит|ают|яют|уют|ется|ится|ются)(?![а-я]))/;

/** What leads to a version that stands without its name: "on 11", "prior to 1.13", «ниже 5.2», «в ветку 5.1». */
const LEADS =
  /(?:^|[^a-zа-я])(?:on|in|from|to|since|under|with|before|after|until|till|than|by|like|as of|through|below|above|against|instead of|вместо|between|and|or|of|what|which|that|в|во|на|с|со|под|от|до|после|для|из|ниже|выше|новее|старше|начиная с|чем|и|или|ветку|ветке|ветки|ветка|линейк[аеу]|минор[а-я]{0,2}|branch|line|series|release|tag|pin|rolled|install(?:ed)?|uninstalled|the|our|your|clean|this) (?:v\.? ?|≥ ?)?$/;
/** "Before it was 12.2", "mine is version 7.3, hers is 7.6" */
const SAID_TO_BE = /(?<![a-z])(?:it|this|that|mine|yours|his|hers|ours|theirs|before|now|one) (?:was|is|says) $/;
/** Those of them behind which a number as small as a count is a version too. */
const LEADS_SURELY = /(?:^|[^a-zа-я])(?:on|under|from|to|in|на|в|под|с) $/;

/** A sentence that begins with a version: "5.2 didn't", "3.2 came up in Finnish", «10.4 собирает». */
const DEED =
  /^ (?:(?:(?:was|were|is|are|has|had)(?! (?:been )?(?:charged|taken|paid|debited|deducted|withdrawn|refunded|billed|due|my|what|too|enough|more|less)(?![a-z]))|did|does|do|didn't|doesn't|wasn't|isn't|works?|worked|came|comes|took|takes|gave|gives|kept|keeps|broke|breaks|ran|runs|went|shows?|made|never|still|only|also|already|here|(?!based|rated|inspired|seed|charged|billed|deducted|refunded)[a-z]{2,12}[^e]ed)(?![a-z'])|(?!спис|снял|снят|верн|запл|опла|приш|стои|взял|перев|показ|должн|прибав|начисл|вычл|недо|пере)[а-я]{2,14}(?:ал|ял|ил|ел|нул|ала|яла|ила|ела|нула|ало|яло|ило|ело|али|яли|или|ели|лся|лась|лось|лись|ает|яет|ует|ают|яют|уют|ется|ится|ются)(?![а-я])|(?:был[аио]?|не|тоже|уже) )/;
/** A line that is a version alone, or a version and on what it runs. */
const ALONE = /^[.!]?\s*$|^(?: \(\d{3,6}\))?[,;] [a-zа-я(]/;

/** "In 102 such a folder could be ticked", "On 10 everything was fine" */
const STANDS_ALONE = /^[^a-z]*(?:in|on|under) $|[.;:,] (?:in|on|under) $/;
/** How it is in a version: what "stopped on 12" tells the day. */
const SO_IT_IS =
  /^ (?:it|everything|this|that|such|nothing)(?![a-z])(?! (?:just |all |suddenly |then |has |had )*(?:stop|broke|break|fail|crash|went|die|froze|frozen|fell|fall|chang|disappear|vanish|collaps|start|began|begun|happen|turned|got|gone|came)[a-z]*(?![a-z]))/;
/** "Downgrade path from 12 to 11?", «обновили с 15 на 17» */
const CHANGES = /(?:upgrad|downgrad|updat|migrat|обнов|откат|переход|переш|мигр)[a-zа-я]*(?: [a-zа-я]+){0,3} (?:from|с) (?:\d{1,4} (?:to|на|до) )?$/;

/** "a Xiaomi on 13", «самсунг на 14» */
const DEVICE_ON =
  /(?<![a-zа-я])(?:xiaomi|redmi|poco|pixel|galaxy|samsung|motorola|moto|oneplus|nokia|honor|huawei|iphone|ipad|imac|macbook|mac|phone|tablet|laptop|самсунг|сяоми|редми|хонор|айфон|айпад|телефон|планшет|макбук|ноут|ноутбук|пиксель)[a-zа-я]{0,2}(?: [a-z]{0,2}\d{1,3}[a-z]{0,2})? (?:on|running|на) $/;

/** Versions that no name and no word for one stands beside: how the sentence is built tells them, or another version that the text names. */
export function* hintedIn({ text, plain: whole, kind, isTitle }: Passage, plain: string, isTold: boolean, known: () => Known): Generator<Found> {
  const isRussian = /[а-я]/.test(whole);
  for (const { 0: number, index: start } of matchesOf(plain, NUMBER)) {
    const end = start + number.length;
    const before = plain.slice(Math.max(0, start - 24), start);
    const after = plain.slice(end, end + 18);
    if (isMeasure(plain, start, end) || COUNTED.test(after) || MONEY_BEFORE.test(before) || STANDARD.test(before) || isPrice(number)) continue;
    if (isHourOrSum(text, plain, start, end) || isRoom(plain, start, end) || MONTH_OF_YEAR.test(number)) continue;
    const word = /([a-zа-я-]+) $/.exec(before)?.[1];
    if (word !== undefined && isQuantity(word)) continue;
    const begins = /^[\s>*•"«-]*$/.test(plain.slice(0, start));
    const dotted = number.includes('.');
    const mayBeDay = IS_LIKE_DAY.test(number);
    if (dotted ? isDottedVersion() : isWholeVersion()) yield { start, end, value: number };

    function isDottedVersion(): boolean {
      if (IS_HOUR.test(number) && AT_HOUR.test(before) && !/на $/.test(before)) return false;
      // "since 9.15", and nothing else in the line
      if (/^[12]?\d\.[0-5][05]$/.test(number) && /^since $/.test(before) && /^\.?\s*$/.test(after)) return false;
      if (begins && !(mayBeDay && isRussian) && (DEED.test(after) || (!isTitle && ALONE.test(after) && kind === 'sentence'))) return true;
      if (isTold && !mayBeDay && isListed(plain, start, end)) return true;
      if (!mayBeDay && (isRussian || isTitle || YEARLY.test(number) ? /[a-z»"]{2}, $/ : /[»"], $/).test(before) && /^\.?\s*$/.test(after))
        return true;
      if (mayBeDay && isRussian && Number(number.split('.')[0]) > 9) return false;
      return (
        (begins || LEADS.test(before) || SAID_TO_BE.test(before) || /[,;—] ?$|, also $/.test(before) || (/: $/.test(before) && DEED.test(after))) &&
        isKin(number, known())
      );
    }

    function isWholeVersion(): boolean {
      const goesOn = GOES_ON.test(after) || GOES_ON_SO.test(after);
      const value = Number(number);
      if (begins) return value > 15 && (DEED.test(after) || / ?[—–-] /.test(after)) && isKin(number, known());
      if (value > 1900 && value < 2100) return false;
      if (value > 1 && STANDS_ALONE.test(before) && SO_IT_IS.test(plain.slice(end, end + 40))) return true;
      if (
        value > 1 &&
        CHANGES.test(plain.slice(Math.max(0, start - 80), start)) &&
        (/ (?:from|с) $/.test(before) ? /^ (?:to|на|до) \d/.test(after) : /(?:from|с) \d{1,4} (?:to|на|до) $/.test(before))
      )
        return true;
      if (/(?:^|[^a-z])than $/.test(before)) return false;
      if (value > 8 && DEVICE_ON.test(plain.slice(Math.max(0, start - 40), start)) && goesOn) return true;
      if (value < 16 && !(LEADS_SURELY.test(before) && /(?:^|[.;:,(] )[a-zа-я]+ $/.test(before))) return false;
      return LEADS.test(before) && (goesOn || value > 99) && isKin(number, known());
    }
  }
}

/** "strata 3.0.7 / asyncpg 0.31", «Хаб прошит 1.9.22, датчик 0.4»: a thing and its number among such. */
function isListed(plain: string, start: number, end: number): boolean {
  const before = /(?:^|[,;/+(|&:] ?| and | и | on | на )(?:[a-z][a-z\d.+#-]*|[а-я-]{3,})(?: [a-zа-я][a-zа-я\d.+#-]*){0,2} $/.exec(
    plain.slice(Math.max(0, start - 44), start),
  );
  return before !== null && /^(?:$|[,;/)|]|\.(?:$|\s)| (?:and|и|\/|\+|on|на)(?![a-zа-я])|\n)/.test(plain.slice(end, end + 5));
}
