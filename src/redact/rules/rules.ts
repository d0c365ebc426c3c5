import type { Rule } from '../rule.ts';
import { AWS } from './aws.ts';
import { AZURE } from './azure.ts';
import { CLOUDS } from './clouds.ts';
import { CODE_HOSTS } from './code-hosts.ts';
import { GOOGLE } from './google.ts';

/** Every rule of masking, family by family. */
export const RULES: readonly Rule[] = [...AWS, ...AZURE, ...GOOGLE, ...CLOUDS, ...CODE_HOSTS];
