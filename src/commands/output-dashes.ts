import type { Problem } from '../errors.ts';
import type { MessageId } from '../locale/messages.ts';
import type { Words } from './command.ts';

/**
 * Refuses standard output ("-") as the place of what is written into folders and files. `names`: the flags that name such a place, of one word each; `message`:
 * what to do instead, where a command knows it better.
 */
export function outputDashes(flags: Words['flags'], names: readonly string[], message: MessageId = 'usage.output-dash'): Problem[] {
  return names.filter((name) => flags[name] === '-').map((name) => ({ message, values: { flag: `--${name}` }, at: { flag: `--${name}` } }));
}
