import type { Contact } from '../model/answers.ts';
import { isCommonName } from '../model/common-names.ts';
import type { Kind } from './kinds.ts';

/** What a machine says of itself and of the person who uses it, handed in as values. */
export interface KnownMachine {
  readonly hostName?: string | undefined;
  readonly userName?: string | undefined;
  /** The home folder, an absolute path of any system. */
  readonly home?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A value that is looked for from the beginning, as a whole word in any case. */
export interface Learned {
  readonly value: string;
  readonly kind: Kind;
}

/** Shorter names stand in too many words; they are masked only where a path, a prompt or a label shows them. */
const SHORTEST = 4;

const HOST_VARIABLES = ['HOSTNAME', 'COMPUTERNAME', 'USERDOMAIN', 'NAME'];
const USER_VARIABLES = ['USER', 'LOGNAME', 'USERNAME', 'SUDO_USER'];

/**
 * The names to look for before any rule has found them: the machine's host names (whole, and the part before the first point), the user's names, and
 * the contact's full name (both orders, and with initials), e-mail and telephone. Common names and those under four characters are left out; the
 * longest come first, each once.
 */
export function learnedNames(machine: KnownMachine, contact: Contact = {}): readonly Learned[] {
  const variables = (names: readonly string[]) => names.map((name) => machine.env[name]);
  const hosts = [machine.hostName, ...variables(HOST_VARIABLES)].flatMap((name) => [name, name?.split('.', 1)[0]]);
  const users = [machine.userName, ...variables(USER_VARIABLES)].flatMap((name) => [name, name?.replace(/^.*\\|@.*$/g, '')]);
  const found: readonly (readonly [Kind, readonly (string | undefined)[]])[] = [
    ['user', [...users, machine.home?.split(/[/\\]/).findLast(Boolean)]],
    ['host', hosts],
    ['email', [contact.email]],
    ['name', spellingsOfName(contact.name)],
    ['phone', spellingsOfPhone(contact.phone)],
  ];
  const learned = new Map<string, Learned>();
  for (const [kind, values] of found) {
    for (const given of values) {
      const value = given?.trim() ?? '';
      const isLong = value.length >= SHORTEST && /[^\d.:]/.test(value);
      if ((isLong || kind === 'phone') && value !== '' && !value.split('.').every(isCommonName) && !learned.has(value.toLowerCase())) {
        learned.set(value.toLowerCase(), { value, kind });
      }
    }
  }
  return [...learned.values()].sort((a, b) => b.value.length - a.value.length);
}

/** A full name in both orders, and its first and last word with the other words' initials. A single word may be any word of the language. */
function spellingsOfName(name: string | undefined): readonly string[] {
  const words = name?.trim().split(/\s+/) ?? [];
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (last === undefined) return [];
  const initial = (word: string) => `${word[0]}.`;
  const others = rest.map(initial);
  const before = words.slice(0, -1).map(initial);
  return [
    words.join(' '),
    [last, ...words.slice(0, -1)].join(' '),
    [...rest, first].join(' '),
    ...[' ', ''].flatMap((blank) => [`${first} ${others.join(blank)}`, `${before.join(blank)} ${last}`]),
    `${others.join(' ')} ${first}`,
    `${others.join('')} ${first}`,
  ];
}

/** A telephone's digits with and without what is dialled before them; spelled in any other way the rules know it. */
function spellingsOfPhone(phone: string | undefined): readonly string[] {
  const digits = phone?.replace(/\D/g, '') ?? '';
  if (digits.length < 9) return [];
  if (!/^[78]\d{10}$/.test(digits)) return [digits];
  const national = digits.slice(1);
  return [`7${national}`, `8${national}`, national];
}
