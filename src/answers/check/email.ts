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

/** Domains of their own that look like slips of those. */
const NO_SLIPS: readonly string[] = ['mail.com', 'email.com', 'ymail.com', 'gmx.com', 'email.ru', 'life.com', 'love.com', 'five.com', 'e-mail.ru'];

type EmailCheck =
  /** `suggestion` is the address that was probably meant. */
  { readonly kind: 'email'; readonly email: string; readonly suggestion?: string } | { readonly kind: 'bad'; readonly reason: EmailFault };

/** `at`: not exactly one @ between a name and a domain; `domain`: no such name of a host; `signs`: a character that no address holds; `long`: beyond RFC 5321. */
type EmailFault = 'at' | 'domain' | 'signs' | 'long';

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
    labels.every((label) => label.length <= 63 && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label)) &&
    !/^\d+$/.test(top)
  );
}

/** The big provider that a domain misspells: a letter or two wrong in its name, or one in its ending. */
function meantDomain(domain: string): string | undefined {
  if (BIG_DOMAINS.includes(domain) || NO_SLIPS.includes(domain)) return undefined;
  return BIG_DOMAINS.map((known) => ({ known, steps: slips(split(domain), split(known)) }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => a.steps - b.steps)[0]?.known;
}

/** How many letters are wrong; 0 when it is no slip but another domain. */
function slips(domain: Domain, known: Domain): number {
  if (domain.name === known.name) return distance(domain.end, known.end) === 1 ? 1 : 0;
  if (domain.end !== known.end || known.name.length < 4) return 0;
  const steps = distance(domain.name, known.name);
  const swapped = [...domain.name].sort().join() === [...known.name].sort().join();
  return swapped || steps === 1 || (steps === 2 && known.name.length > 5) ? steps : 0;
}

interface Domain {
  readonly name: string;
  readonly end: string;
}

function split(domain: string): Domain {
  const dot = domain.indexOf('.');
  return { name: domain.slice(0, dot), end: domain.slice(dot + 1) };
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
