import type { Answers } from '../model/answers.ts';

/** A telephone number, whichever way its digits are grouped. */
const NUMBER = /\+?\d[\d ().\u00a0-]{7,24}\d/g;
/** Digits by which two spellings of a number are the same, whatever is dialled before them. */
const SAME = 9;

const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-SAME);

/**
 * The person's own e-mail address and telephone as they stand in what they wish for: "call me back on 07700 900123". They are shown as the contact anyway,
 * and behind a mask nobody can do what is asked. What the person wants `hidden` is none of them.
 */
export function contactTold({ outcome = '', contact }: Answers, hidden: readonly string[] = []): readonly string[] {
  const email = contact?.email;
  const at = email === undefined ? -1 : outcome.toLowerCase().indexOf(email.toLowerCase());
  const phone = lastDigits(contact?.phone ?? '');
  const numbers = phone.length === SAME ? (outcome.match(NUMBER) ?? []).filter((number) => lastDigits(number) === phone) : [];
  const told = [...(email === undefined || at < 0 ? [] : [outcome.slice(at, at + email.length)]), ...numbers];
  return told.filter((value) => !hidden.some((text) => value.toLowerCase().includes(text.toLowerCase())));
}
