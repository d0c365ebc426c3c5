import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Found } from './passage.ts';

interface FoundContact extends Found {
  readonly kind: 'email' | 'phone';
}

const EMAIL = letterPattern(/[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/gu);
/** With a country's code, a trunk zero, or an area in brackets. */
const PHONE =
  /(?<![A-Za-zА-яЁё\d_#№/=.-]|\d[ \u00a0])(?:\+\d{1,3}[ \u00a0-]?\(?\d{1,5}\)?(?:[ \u00a0-]?\d{1,5}){1,5}|8[ \u00a0-]?\(?\d{3,5}\)?[ \u00a0-]?\d{1,3}(?:[ \u00a0-]?\d{2,3}){1,3}|\(\d{3,5}\)[ \u00a0-]?\d{2,4}(?:[ \u00a0-]\d{2,4}){1,3}|0\d{2,5}[ \u00a0]\d{3,4}(?:[ \u00a0]?\d{3,4}){0,2}|07\d{9}|\d{3}-\d{3}-\d{4}|555-\d{4})(?![A-Za-zА-яЁё\d]|[-/.]\d)/g;
const AFTER_WORD =
  /(?:тел(?:ефон[а-я]{0,2})?\.?|моб(?:ильный)?\.?|phone|tel\.?|call(?: me)?(?: (?:at|on))?|cell|mobile|whatsapp|ватсап|вотсап|звоните|перезвоните|номер телефона|phone number is)[ :,—-]{1,3}((?:\+?\d[\d ()\u00a0-]{4,17}\d))(?!\d)/gi;

/** E-mail addresses and phone numbers. */
export function contactsIn(text: string): readonly FoundContact[] {
  const found: FoundContact[] = [];
  if (text.includes('@'))
    for (const match of matchesOf(text, EMAIL))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'email', value: match[0].toLowerCase() });
  if (!/\d[\d ()\u00a0-]{4,}\d/.test(text)) return found;
  for (const match of matchesOf(text, PHONE)) {
    const digits = match[0].replace(/\D/g, '').length;
    if (digits >= 7 && digits <= 15 && (digits === 11 || !/^8/.test(match[0]))) found.push(phone(match.index, match[0]));
  }
  for (const match of matchesOf(text, AFTER_WORD)) {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - number.length;
    const digits = number.replace(/\D/g, '').length;
    if (digits >= 6 && digits <= 15 && !found.some((other) => other.start < start + number.length && start < other.end))
      found.push(phone(start, number));
  }
  return found;
}

function phone(start: number, text: string): FoundContact {
  return { start, end: start + text.length, kind: 'phone', value: (text.trim().startsWith('+') ? '+' : '') + text.replace(/\D/g, '') };
}
