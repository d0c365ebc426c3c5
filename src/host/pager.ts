import { commandWords } from './command-words.ts';
import type { Host } from './host.ts';
import type { TerminalLease } from './terminal-lease.ts';

/**
 * Shows a text in `$PAGER` (default `less`), which gets it on standard input and has the terminal meanwhile; without one, or when it fails, the
 * text is simply printed. A pager that is left before it read everything did its work.
 */
export async function showInPager(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  print: Host['stderr']['write'],
  lease: TerminalLease,
): Promise<void> {
  const [command = 'less', ...args] = commandWords(env['PAGER']?.trim() || 'less');
  const { execa } = await import('execa');
  const result = await lease.lend(async () =>
    execa(command, args, {
      input: text,
      stdout: 'inherit',
      stderr: 'inherit',
      reject: false,
      env: { LESS: env['LESS'] ?? 'FRX', LESSCHARSET: 'utf-8' },
    }),
  );
  if (result.failed && result.code !== 'EPIPE') await print(text.endsWith('\n') ? text : `${text}\n`);
}
