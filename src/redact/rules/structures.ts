import type { Rule } from '../rule.ts';
import { CREDENTIAL_FILES } from './structures/credential-files.ts';
import { PASSWORD_HASHES } from './structures/password-hashes.ts';
import { PRIVATE_KEYS } from './structures/private-keys.ts';
import { SIGNED_TOKENS } from './structures/signed-tokens.ts';

/** Secrets of a standard's shape: signed tokens, private keys, hashes of passwords, files that hold credentials. */
export const STRUCTURES: readonly Rule[] = [...SIGNED_TOKENS, ...PRIVATE_KEYS, ...CREDENTIAL_FILES, ...PASSWORD_HASHES];
