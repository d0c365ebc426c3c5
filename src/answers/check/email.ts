import { distance } from 'fastest-levenshtein';

/** Big providers of mailboxes, that people mistype. */
const BIG_DOMAINS: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'yandex.ru',
  'yandex.com',
  'ya.ru',
  'mail.ru',
  'bk.ru',
  'list.ru',
  'inbox.ru',
  'rambler.ru',
  'outlook.com',
  'hotmail.com',
  'hotmail.co.uk',
  'live.com',
  'icloud.com',
  'me.com',
  'yahoo.com',
  'yahoo.co.uk',
  'proton.me',
  'protonmail.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
];

export type EmailCheck =
  /** `suggestion` is the address that was probably meant. */
  { readonly kind: 'email'; readonly email: string; readonly suggestion?: string } | { readonly kind: 'bad'; readonly reason: EmailFault };

/** `at`: not exactly one @ between a name and a domain; `domain`: no such name of a host; `signs`: a character that no address holds; `long`: beyond RFC 5321. */
export type EmailFault = 'at' | 'domain' | 'signs' | 'long';

/** Octets: RFC 5321 4.5.3.1, and 254 for the whole, which a path of 256 with its angle brackets leaves. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/**
 * Judges an e-mail address as RFC 5321 and 6531 have it, as far as people use it: a dot-string before the @, letters of any script, a domain with a dot
 * (or `localhost`). Quoted names, comments and address literals are refused, as web forms refuse them. `mailto:` and angle brackets around it go.
 */
export function checkEmail(text: string): EmailCheck {
  const email = bare(text);
  if (/[\s\p{C}\p{Z}"(),:;<>[\]\\]/u.test(email)) return { kind: 'bad', reason: 'signs' };
  const [local = '', domain = '', ...more] = email.split('@');
  if (local === '' || domain === '' || more.length > 0) return { kind: 'bad', reason: 'at' };
  if (octets(local) > LONGEST_LOCAL || octets(email) > LONGEST) return { kind: 'bad', reason: 'long' };
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return { kind: 'bad', reason: 'signs' };
  if (!isDomain(domain)) return { kind: 'bad', reason: 'domain' };
  const meant = meantDomain(domain.toLowerCase());
  return { kind: 'email', email, ...(meant === undefined ? {} : { suggestion: `${local}@${meant}` }) };
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/s, '$1');
}

function isDomain(domain: string): boolean {
  if (domain.toLowerCase() === 'localhost') return true;
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => octets(label) <= 63 * 4 && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label)) &&
    !/^\d+$/.test(top)
  );
}

function meantDomain(domain: string): string | undefined {
  if (BIG_DOMAINS.includes(domain)) return undefined;
  const near = BIG_DOMAINS.filter((known) => known.length > 5)
    .map((known) => ({ known, steps: distance(domain, known) }))
    .filter(({ known, steps }) => steps <= (known.length > 8 ? 2 : 1))
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.known;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
