import type { Rule } from '../rule.ts';
import { CODE_HOSTS } from './code-hosts.ts';

/** Every rule of masking, family by family. */
export const RULES: readonly Rule[] = [...CODE_HOSTS];
