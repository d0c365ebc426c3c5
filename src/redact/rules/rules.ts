import type { Rule } from '../rule.ts';
import { ADDRESSES } from './addresses.ts';
import { BANKING } from './banking.ts';
import { CARDS } from './cards.ts';
import { CONNECTIONS } from './connections.ts';
import { DOCUMENTS } from './documents.ts';
import { EMAILS } from './emails.ts';
import { HARDWARE } from './hardware.ts';
import { HOME_FOLDERS } from './home-folders.ts';
import { HOST_NAMES } from './host-names.ts';
import { LOGIN_NAMES } from './login-names.ts';
import { NAMES } from './names.ts';
import { NETWORK } from './network.ts';
import { PHONES } from './phones.ts';
import { PROMPTS } from './prompts.ts';
import { RUSSIAN_NUMBERS } from './russian-numbers.ts';
import { SERVICES } from './services.ts';
import { STRUCTURES } from './structures.ts';
import { TOLD_SECRETS } from './told-secrets.ts';

/** Every rule of masking, family by family. */
export const RULES: readonly Rule[] = [
  ...SERVICES,
  ...CONNECTIONS,
  ...STRUCTURES,
  ...HOME_FOLDERS,
  ...PROMPTS,
  ...LOGIN_NAMES,
  ...HOST_NAMES,
  ...NETWORK,
  ...CARDS,
  ...TOLD_SECRETS,
  ...EMAILS,
  ...PHONES,
  ...BANKING,
  ...RUSSIAN_NUMBERS,
  ...DOCUMENTS,
  ...NAMES,
  ...ADDRESSES,
  ...HARDWARE,
];
