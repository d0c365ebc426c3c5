import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

/** Who cannot pay, or take what others pay. */
const UNPAYABLE = lowerPattern(
  /(?<!\p{L})(?:(?:can['’]?t|cannot|can not|could ?n['’]t|unable to|not able to|fails? to|(?:doesn['’]t|does not|won['’]t|will not) (?:let (?:me|us) )?) ?(?:\p{L}{2,10} ){0,2}(?:pay|process|take|accept|receive|complete|make) (?:\p{L}{2,10} ){0,3}(?:payments?|cards?|pay|money)|(?:can['’]?t|cannot|unable to) pay|не (?:могу|можем|может|могут|получается|уда[её]тся|да[её]т|выходит) (?:\p{L}{2,10} ){0,2}(?:оплатить|заплатить|принять|принимать|провести|проводить|пополнить|внести)|не (?:принимает|принимают|проводит|проводят) (?:оплат\p{L}|плат[её]ж\p{L}{0,2}|карт\p{L}{1,2}))(?!\p{L})/u,
);
/** Money that went, or has to come back: then there is a payment to be found, and to be decided on. */
const TAKEN = lowerPattern(
  /(?<!\p{L})(?:charged|taken|debited|deducted|withdrawn|refund\p{L}{0,3}|left my account|списа\p{L}{1,4}|списыва\p{L}{1,4}|снял\p{L}?|удержа\p{L}{1,3}|вернуть|верните|возврат\p{L}{0,2})(?!\p{L})/u,
);

/** Whether paying itself does not work: no payment is there that has a number, and what would solve it is that it works. */
export function isPayingBroken({ kind, lower, seen }: Case): boolean {
  if (kind !== 'payment' || seen.facts.amounts.length > 0) return false;
  return lower.sentences.some((text) => UNPAYABLE.test(text)) && !lower.sentences.some((text) => TAKEN.test(text));
}

/** A payment that was refused, whoever refused it. */
const REFUSED = lowerPattern(
  /(?<!\p{L})(?:(?:payment|card|transfer|transaction|checkout|purchase)s? (?:\p{L}{2,8} ){0,3}(?:fail|declin|reject|refus|not (?:accept|go)|n['’]t (?:go|work))\p{L}{0,3}|(?:fails?|failed|declined|rejected) (?:\p{L}{2,8} ){0,2}payment|(?:оплат|плат[её]ж|перевод|карт|операци|пополнени)\p{L}{0,3} (?:\p{L}{2,12} ){0,3}(?:не (?:проходит|прош|принима|работа|уда)|отклон|отказ)\p{L}{0,4}|не (?:проходит|прошл[аои]?|прошёл|прош[её]л|принимает) (?:\p{L}{2,10} ){0,2}(?:оплат|плат[её]ж|карт)\p{L}{0,3})/u,
);

/** Whether somebody tried to pay, and could not. */
export function isPayingRefused(about: Case): boolean {
  const { lower } = about;
  return isPayingBroken(about) || (lower.sentences.some((text) => REFUSED.test(text)) && !lower.sentences.some((text) => TAKEN.test(text)));
}

const PAID = lowerPattern(
  /(?<!\p{L})(?:(?:i|we|i['’]ve|we['’]ve|have|already|just) (?:\p{L}{2,8} )?(?:paid|transferred|sent|topped up|bought|subscribed|pre-?paid|donated)|paid|(?:за|о|пре)?плат(?:ил|или|ила)|оплач\p{L}{2,5}|заплатил\p{L}?|пер[её]в[её]л\p{L}?|перевел[аи]|внесл?а?|пополнил\p{L}?|купил\p{L}?|положил\p{L}?)(?!\p{L})/u,
);

/** Whether the person did pay. */
export function tellsOfPaying({ lower }: Case): boolean {
  return lower.sentences.some((text) => PAID.test(text));
}
