import type { Syntax } from '../syntax.ts';
import { ENCODED_LINKS } from './encoded-links.ts';
import { MARKUP } from './markup.ts';
import { MEMBERS } from './members.ts';
import { USER_AND_PASSWORD } from './user-and-password.ts';
import { WORDS } from './words.ts';

/** Every syntax; the first whose link stands behind the name, and whose reader finds a value, decides. */
export const SYNTAXES: readonly Syntax[] = [...USER_AND_PASSWORD, ...MARKUP, ...ENCODED_LINKS, ...MEMBERS, ...WORDS];
