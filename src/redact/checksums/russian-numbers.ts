/** The digits' sum, each times its weight. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12_SECOND = [3, ...INN_12_FIRST];
const SNILS = [9, 8, 7, 6, 5, 4, 3, 2, 1];
const ACCOUNT = Array.from({ length: 23 }, (_, at) => [7, 1, 3][at % 3] ?? 0);

const isNought = (digits: string): boolean => /^0+$/.test(digits);

/** A taxpayer's number of an organisation: ten digits, the last of them for control. */
export function inn10(digits: string): boolean {
  return digits.length === 10 && !isNought(digits) && (weighted(digits, INN_10) % 11) % 10 === Number(digits[9]);
}

/** A person's taxpayer number: twelve digits, the last two of them for control. */
export function inn12(digits: string): boolean {
  const first = (weighted(digits, INN_12_FIRST) % 11) % 10;
  const second = (weighted(digits, INN_12_SECOND) % 11) % 10;
  return digits.length === 12 && !isNought(digits) && first === Number(digits[10]) && second === Number(digits[11]);
}

/** A pension insurance number: nine digits and two for control. */
export function snils(digits: string): boolean {
  return digits.length === 11 && !isNought(digits) && (weighted(digits, SNILS) % 101) % 100 === Number(digits.slice(9));
}

/** A state registration number of an organisation: thirteen digits, the last for control. */
export function ogrn(digits: string): boolean {
  return digits.length === 13 && !isNought(digits) && (Number(digits.slice(0, 12)) % 11) % 10 === Number(digits[12]);
}

/** A sole trader's state registration number: fifteen digits, the last for control. */
export function ogrnip(digits: string): boolean {
  return digits.length === 15 && !isNought(digits) && (Number(digits.slice(0, 14)) % 13) % 10 === Number(digits[14]);
}

/**
 * An account of twenty digits with the nine of its bank's code (BIK), by the Bank of Russia's order: a bank's clients are reckoned with the code's last
 * three digits; correspondent accounts, and those in a settlement centre, with its fifth and sixth behind a nought.
 */
export function bikAccount(digits: string, bik: string): boolean {
  if (digits.length !== 20 || bik.length !== 9) return false;
  const inCentre = digits.startsWith('301') || /00[0-2]$/.test(bik);
  return weighted((inCentre ? `0${bik.slice(4, 6)}` : bik.slice(6)) + digits, ACCOUNT) % 10 === 0;
}
