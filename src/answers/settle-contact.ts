import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import { checkEmail } from './check/email.ts';
import { checkPhone, countryOf } from './check/phone.ts';
import { type Places, placeOf } from './places.ts';
import type { SettleContext, Settled } from './settled.ts';
import { shorten } from './shorten.ts';

/** Writes the phone number in its international form and judges the e-mail addresses of the person and of the recipient. */
export async function settleContact(answers: Answers, context: SettleContext, places: Places): Promise<Settled> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];

  const settleEmail = (text: string, key: string): string => {
    const at = placeOf(key, places);
    const check = checkEmail(text);
    if (check.kind === 'bad') {
      problems.push({ message: `answers.email.${check.reason}`, values: { key, email: shorten(text) }, at });
      return text;
    }
    const { email, suggestion } = check;
    if (suggestion !== undefined) warnings.push({ message: 'answers.email.meant', values: { key, email, suggestion }, at });
    return email;
  };

  const settlePhone = async (text: string): Promise<string> => {
    const key = 'contact.phone';
    const at = placeOf(key, places);
    const check = await checkPhone(text, context.country ?? countryOf(context.language));
    if (check.kind === 'bad') {
      problems.push({ message: `answers.phone.${check.reason}`, values: { key, phone: shorten(text) }, at });
      return text;
    }
    if (check.doubtful) warnings.push({ message: 'answers.phone.doubtful', values: { key, phone: check.phone }, at });
    return check.phone;
  };

  const { contact, recipient } = answers;
  return {
    answers: {
      ...answers,
      ...(contact && {
        contact: {
          ...contact,
          ...(contact.email !== undefined && { email: settleEmail(contact.email, 'contact.email') }),
          ...(contact.phone !== undefined && { phone: await settlePhone(contact.phone) }),
        },
      }),
      ...(recipient && {
        recipient: { ...recipient, ...(recipient.email !== undefined && { email: settleEmail(recipient.email, 'recipient.email') }) },
      }),
    },
    problems,
    warnings,
  };
}
