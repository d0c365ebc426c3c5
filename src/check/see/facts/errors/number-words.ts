import { matchesOf } from '../../../matches-of.ts';
import { type Beginnings, waker } from '../awake.ts';
import type { Found } from '../passage.ts';

const TENS = 'двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто';
const NUMBER = `(?:(?:сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот) )?(?:(?:${TENS}) (?:один|два|три|четыре|пять|шесть|семь|восемь|девять)|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцать|${TENS}|ноль (?:один|два|три|четыре|пять|шесть|семь|восемь|девять)|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять)`;
const ORDINAL =
  '(?:двадцат[а-я]{1,3}|тридцат[а-я]{1,3}|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат[а-я]{1,3}|перв[а-я]{1,3}|втор[а-я]{1,3}|трет[а-я]{1,3}|четверт[а-я]{1,3}|пят[а-я]{1,3}|шест[а-я]{1,3}|седьм[а-я]{1,3}|восьм[а-я]{1,3}|девят[а-я]{1,3}|десят[а-я]{1,3})';
const ENGLISH =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)';
/** A code told in words: «говорит ошибка двенадцать», "error fourteen". What counts errors has a noun or "times" behind it. */
const TOLD = new RegExp(
  `(?<![a-zа-я])(?:ошибк(?:а|у|ой)|код(?:ом)?(?: ошибки)?) (?:номер )?${NUMBER}(?![а-я])(?! (?:раз|дн|час|минут|недел|меся|человек|штук|подряд))|(?<![a-zа-я])error (?:code |number )?${ENGLISH}(?![a-z])(?! (?:times|days|hours|minutes|messages|of|in a row))`,
  'g',
);
/** «опять семнадцатый код»: of those up to ten there may be as many codes or errors. */
const BY_ORDER = new RegExp(
  `(?<![а-я])(?:опять|снова|выда[её]т|показывает|пишет|горит|та же|тот же) (${ORDINAL} (?:код(?:ом)?|ошибк[ауи]))(?![а-я])`,
  'g',
);

const holdsCode = waker('оши код err');

/** Codes told in words. */
export function wordedCodes(plain: string, beginnings: Beginnings): readonly Found[] {
  if (!holdsCode(beginnings)) return [];
  return [
    ...matchesOf(plain, TOLD).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...matchesOf(plain, BY_ORDER).map((match) => ({
      start: match.index + match[0].length - (match[1] ?? '').length,
      end: match.index + match[0].length,
    })),
  ];
}
