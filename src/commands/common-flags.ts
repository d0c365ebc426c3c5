import { LANGUAGES } from '../model/words.ts';
import type { Flag } from './command.ts';

/** Flags that every command takes. */
export const COMMON_FLAGS: readonly Flag[] = [
  { group: 'help.group.talk', flags: '--lang <language>', help: 'help.lang', choices: LANGUAGES },
  { group: 'help.group.talk', flags: '--no-input', help: 'help.no-input' },
  { group: 'help.group.talk', flags: '--color', help: 'help.color' },
  { group: 'help.group.talk', flags: '--no-color', help: 'help.no-color' },
  { group: 'help.group.talk', flags: '--quiet', help: 'help.quiet' },
  { group: 'help.group.talk', flags: '--verbose', help: 'help.verbose' },
];
