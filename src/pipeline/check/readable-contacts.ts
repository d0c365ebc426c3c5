import { checkEmail } from '../../answers/check/email.ts';
import { checkPhone, countryOf } from '../../answers/check/phone.ts';
import type { Seen } from '../../check/see/seen.ts';
import type { Problem } from '../../errors.ts';
import { BRITISH_PHONE } from '../../redact/british-phone.ts';

type SeenContact = Seen['facts']['contacts'][number];

/** What was seen, with those addresses and numbers alone that can be answered, and a warning of a number that cannot. */
export interface Readable {
  readonly seen: Seen;
  readonly unread: readonly Problem[];
}

/**
 * Leaves out the addresses and numbers of a text that would be refused as the person's: whoever wrote the text was not asked for them, and keeps them in their
 * words. Telephone numbers are written in their international form; a national one is read where the text's language or how the number is grouped tells the country, else in `country`
 * (ISO 3166-1, two letters).
 */
export async function readableContacts(seen: Seen, country?: string): Promise<Readable> {
  const told = countryOf(seen.reading.language);
  const found = await Promise.all(
    seen.facts.contacts.map(async (contact) => {
      const shaped = told === undefined ? countryByShape(contact.text) : undefined;
      return { contact, value: await soundOf(contact, told ?? shaped, shaped ?? country) };
    }),
  );
  const contacts = found.flatMap(({ contact, value }) => (value === undefined ? [] : [{ ...contact, value }]));
  const lost = found.find(({ contact, value }) => contact.kind === 'phone' && value === undefined)?.contact;
  const isRead = contacts.some(({ kind }) => kind === 'phone');
  const unread: readonly Problem[] =
    lost && !isRead ? [{ message: 'answers.phone-unread', values: { phone: lost.text }, at: { flag: '--phone' } }] : [];
  return { seen: { ...seen, facts: { ...seen.facts, contacts } }, unread };
}

const BRITISH = new RegExp(`^(?:${BRITISH_PHONE}|07\\d{9})$`);

/** English is spoken in too many countries, but a number may be grouped as in one alone. */
function countryByShape(number: string): string | undefined {
  return BRITISH.test(number.trim().replaceAll('\u00a0', ' ')) ? 'GB' : undefined;
}

/** An address or a number as it is answered; nothing where it would be refused. */
async function soundOf({ kind, value, text }: SeenContact, told?: string, country?: string): Promise<string | undefined> {
  if (kind === 'email') {
    const check = checkEmail(value || text);
    return check.kind === 'bad' ? undefined : check.email;
  }
  const number = value || text;
  const first = await checkPhone(number, told);
  const guessed = first.kind === 'phone' && !first.doubtful ? first : await checkPhone(number, country);
  // A country that the words do not tell is a guess, which only a number in use there bears out.
  const check = guessed.kind === 'phone' && !guessed.doubtful ? guessed : first;
  return check.kind === 'bad' ? undefined : check.phone;
}
