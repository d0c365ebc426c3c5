import type { Rule } from '../rule.ts';
import { AI } from './services/ai.ts';
import { AWS } from './services/aws.ts';
import { AZURE } from './services/azure.ts';
import { CHAT } from './services/chat.ts';
import { CLOUDS } from './services/clouds.ts';
import { CODE_HOSTS } from './services/code-hosts.ts';
import { GOOGLE } from './services/google.ts';
import { MAIL } from './services/mail.ts';
import { MONITORING } from './services/monitoring.ts';
import { NAMED_SERVICES } from './services/named-services.ts';
import { OTHER_SERVICES } from './services/other-services.ts';
import { PAYMENTS } from './services/payments.ts';
import { REGISTRIES } from './services/registries.ts';
import { SECRET_STORES } from './services/secret-stores.ts';

/** Keys and tokens of a shape that one service alone gives out. */
export const SERVICES: readonly Rule[] = [
  ...AWS,
  ...AZURE,
  ...GOOGLE,
  ...CLOUDS,
  ...CODE_HOSTS,
  ...CHAT,
  ...PAYMENTS,
  ...MAIL,
  ...AI,
  ...REGISTRIES,
  ...MONITORING,
  ...SECRET_STORES,
  ...OTHER_SERVICES,
  ...NAMED_SERVICES,
];
