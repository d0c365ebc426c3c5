import { SHRINK_MODES } from '../model/plan.ts';
import type { Flag } from './command.ts';

/** The flags of `pack`, in the order of its help. */
export const PACK_FLAGS: readonly Flag[] = [
  { group: 'help.group.files', flags: '--limit <size>', help: 'help.limit' },
  { group: 'help.group.files', flags: '--message-limit <size>', help: 'help.message-limit' },
  { group: 'help.group.files', flags: '--shrink <word>', help: 'help.shrink', choices: SHRINK_MODES },
  { group: 'help.group.files', flags: '--split', help: 'help.split' },
  { group: 'help.group.files', flags: '--when <time>', help: 'help.when' },
  { group: 'help.group.files', flags: '--no-redact', help: 'help.no-redact' },
  { group: 'help.group.files', flags: '--rules <file>', help: 'help.rules' },
  { group: 'help.group.result', flags: '--plan', help: 'help.pack.plan' },
  { group: 'help.group.result', flags: '-o, --out <file>', help: 'help.pack.out' },
  { group: 'help.group.result', flags: '--force', help: 'help.pack.force' },
  { group: 'help.group.result', flags: '--json', help: 'help.json' },
];
