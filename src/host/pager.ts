import { hang } from '../text/hang.ts';
import { commandWords } from './command-words.ts';
import type { Output } from './host.ts';
import type { TerminalLease } from './terminal-lease.ts';

/**
 * Shows a text in `$PAGER` (default `less`), which gets it on standard input and has the terminal meanwhile; without one, or when it fails, the
 * text is simply printed. A pager that is left before it read everything did its work. Lines are broken between words; `less` tells the keys in its last row,
 * unless somebody gave it another prompt: who has never met it sees no way out.
 */
export async function showInPager(
  { text, keys }: { readonly text: string; readonly keys: string },
  env: Readonly<Record<string, string | undefined>>,
  { write: print, columns }: Pick<Output, 'write' | 'columns'>,
  lease: TerminalLease,
): Promise<void> {
  const shown = text
    .split('\n')
    .map((line) => hang('', line, columns() - 1))
    .join('\n');
  const [command = 'less', ...args] = commandWords(env['PAGER']?.trim() || 'less');
  const { execa } = await import('execa');
  const result = await lease.lend(async () =>
    execa(command, args, {
      input: shown,
      stdout: 'inherit',
      stderr: 'inherit',
      reject: false,
      env: { LESS: withPrompt(env['LESS'] ?? '-FRX', keys), LESSCHARSET: 'utf-8' },
    }),
  );
  if (result.failed && result.code !== 'EPIPE') await print(shown.endsWith('\n') ? shown : `${shown}\n`);
}

/** What somebody set up for `less`, with the keys as its prompt, unless a prompt is a part of that. */
const withPrompt = (set: string, keys: string): string => (/P/.test(set) ? set : `${set} -Ps${promptOf(keys)}$`.trimStart());

/** Signs that mean something in a prompt of `less`, as they are; a dollar sign ends it. */
const promptOf = (text: string): string => text.replace(/\$/g, '').replace(/[?:.%\\]/g, '\\$&');
