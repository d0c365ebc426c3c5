import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';

const NUMBER = /\d+/g;
const WORD = letterPattern(/\p{L}{3,}/gu);
/** How the words begin that stand in addresses of all kinds. */
const OF_ANY = /^(?:stre|road|lane|aven|ave$|squa|flat|apar|hous|driv|ули|просп|прос|пере|площ|шосс|бульв|набе|кварт|дом|корп|стро|офис|город|the$)/;
/** UTF-16 units of a word that stay the same in its cases. */
const STEM = 4;

/** Whether two addresses may be one place in other words or another case: in doubt they are. */
export function isSamePlace(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first.includes(second) || second.includes(first)) return true;
  return sharesAny(numbersOf(first), numbersOf(second)) && sharesAny(stemsOf(first), stemsOf(second));
}

const numbersOf = (address: string): ReadonlySet<string> => new Set(matchesOf(address, NUMBER).map(([number]) => number));

const stemsOf = (address: string): ReadonlySet<string> =>
  new Set(
    matchesOf(address, WORD)
      .map(([word]) => word)
      .filter((word) => !OF_ANY.test(word))
      .map((word) => word.slice(0, STEM)),
  );

const sharesAny = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((item) => other.has(item));
