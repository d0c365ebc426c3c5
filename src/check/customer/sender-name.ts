import { FIRM } from './no-name.ts';

/**
 * A sender's name as a letter greets by it: `Webb, Maria` is turned round, and what is all capitals gets small letters; an address, a number or a firm is no
 * name.
 */
export function senderName(name: string): string | undefined {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim());
  const whole = first === undefined || more.length > 0 ? name.trim() : `${first} ${last}`;
  return /^\p{Lu}[\p{L}'’ .-]*$/u.test(whole) && !FIRM.test(whole) ? withSmallLetters(whole) : undefined;
}

/** «ЕЛЕНА СЕРГЕЕВНА» as people write it. Two letters may be initials. */
function withSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}{3,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
