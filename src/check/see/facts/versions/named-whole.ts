import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { isEveryday } from './everyday-words.ts';
import { COUNTED, isMeasure } from './is-version.ts';
import type { NamedVersion } from './number.ts';
import { SYSTEMS } from './platforms.ts';
import { isQuantity } from './quantities.ts';

/** A name of one word with a whole number behind it: "TaxPal 2024", "Ledgerly 3". */
const NAMED = letterPattern(/(?<![\p{L}\d_.,:/@#$'’-])(\p{Lu}[\p{L}\d]{3,24})[»”"]? (20[0-4]\d|[1-9]\d{0,2})(?![\p{L}\d_%°]|[.,:/-]\d)/gu);
/** With a capital inside, as programs are written and people are not: "TaxPal". */
const JOINED = letterPattern(/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u);
/** Devices, and other things that are made in models. */
const DEVICES =
  /^(?:i?phone|iphone|ipad|ipod|imac|macbook|airpods|airtag|homepod|thinkpad|thinkcentre|ideapad|pixel|galaxy|redmi|poco|xiaomi|honor|huawei|nokia|moto|motorola|oneplus|nothing|fairphone|realme|oppo|vivo|sony|xperia|surface|chromebook|playstation|xbox|switch|quest|kindle|kobo|echo|alexa|gopro|hero|dji|mavic|osmo|garmin|fenix|forerunner|fitbit|versa|laserjet|officejet|deskjet|ecotank|pixma|workforce|powerbook|poweredge|optiplex|latitude|inspiron|geforce|radeon|ryzen|intel|core|raspberry|arduino|nintendo|steam|roomba|peugeot|golf|tesla|model|mazda|audi|bmw|renault|citroen|note|pad|band|watch|galaxywatch|macmini|mini|pro|max|ultra|iphon|ipadpro|thunderbolt|bluetooth|displayport|wifi|айфон|айпад|редми|сяоми|самсунг|хонор|пиксель|нокиа|галакси|пежо|мазда|ауди)$/;
/** Names are formed so, and nobody gives an adverb a number: "Ledgerly 3". */
const LIKE_ADVERB = /ly$/;
/** What stands beside a program where somebody tells what runs: "TaxPal 2024, Windows 10", "TaxEase 2026, build 3.4.2". */
const BESIDE = new RegExp(
  `^[»”"]?,? (?:(?:on|under|with|for|на|под) )?(?:an? |my |the )?(?:${SYSTEMS.join('|')}|(?:mac|pc)(?= ?(?:[,.;)]|$))|build|version|сборка|версия|lts|sp\\d)(?![a-zа-я])`,
);
/** What is done with programs and between two of them. */
const DONE_WITH =
  /(?<![a-zа-я])(?:files?|documents?|projects?|data|licen[cs]es?|upgrad(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|install(?:s|ed|ing)?|import(?:s|ed)?|export(?:s|ed)?|convert(?:s|ed)?|compatible|versions?|файл[а-я]*|документ[а-я]*|проект[а-я]*|данн[а-я]{2,3}|лиценз[а-я]+|обнов[а-я]+|установ[а-я]+|перей[тд][а-я]+|переход[а-я]*|верси[а-я]{1,2})(?![a-zа-я])/;

/**
 * Whole numbers behind the name of a program that nobody knows: a name written as programs are and a year, a name beside what it runs on, or the same name with
 * two numbers where people speak of files and upgrades.
 */
export function* namedWhole(text: string, plain: string): Generator<NamedVersion> {
  const found = matchesOf(text, NAMED).flatMap(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const end = index + whole.length;
    const word = plain.slice(index, index + name.length);
    const isOther = DEVICES.test(word) || isQuantity(word) || (isEveryday(word) && !LIKE_ADVERB.test(word)) || MONTH_NAME.test(word);
    return isOther || isMeasure(plain, end - value.length, end) || COUNTED.test(plain.slice(end, end + 12))
      ? []
      : [{ name: word, whole: name, value, end }];
  });
  for (const one of found) {
    const { end, value } = one;
    const hasOther = () => found.some((other) => other.name === one.name && other.value !== value);
    if ((JOINED.test(one.whole) && value.length === 4) || BESIDE.test(plain.slice(end, end + 40)) || (DONE_WITH.test(plain) && hasOther()))
      yield { start: end - value.length, end, value };
  }
}

/** Months have years and days behind them. */
const MONTH_NAME =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|easter|christmas|summer|autumn|winter|spring|январ|феврал|март|апрел|май|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|лето|осень|зима|весна)/;
