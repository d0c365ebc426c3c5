import type { Rule } from '../rule.ts';
import { AWS } from './aws.ts';
import { AZURE } from './azure.ts';
import { CLOUDS } from './clouds.ts';
import { CODE_HOSTS } from './code-hosts.ts';
import { GOOGLE } from './google.ts';
import { HOME_FOLDERS } from './home-folders.ts';
import { HOST_NAMES } from './host-names.ts';
import { LOGIN_NAMES } from './login-names.ts';
import { NETWORK } from './network.ts';
import { PROMPTS } from './prompts.ts';

/** Every rule of masking, family by family. */
export const RULES: readonly Rule[] = [
  ...AWS,
  ...AZURE,
  ...GOOGLE,
  ...CLOUDS,
  ...CODE_HOSTS,
  ...HOME_FOLDERS,
  ...PROMPTS,
  ...LOGIN_NAMES,
  ...HOST_NAMES,
  ...NETWORK,
];
