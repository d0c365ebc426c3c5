import { type Problem, systemCode } from '../errors.ts';
import { rememberContact } from '../settings/settings.ts';
import type { Edge, Told } from './edge.ts';

/** Remembers the contact where the person said so. The request stands already, so what cannot be written is only a warning. */
export async function remember({ remember: contact }: Told, { host, language }: Edge): Promise<readonly Problem[]> {
  if (contact === undefined) return [];
  try {
    await rememberContact(contact, language, host);
    return [];
  } catch (error) {
    return [{ message: 'settings.not-written', values: { detail: systemCode(error) ?? '' } }];
  }
}
