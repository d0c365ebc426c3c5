import type { Host } from './host.ts';
import type { TerminalLease } from './terminal-lease.ts';

/** Shows a text in `$PAGER` (default `less`), which gets it on standard input; without one the text is simply printed. */
export async function showInPager(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  print: Host['stderr']['write'],
  lease: TerminalLease,
): Promise<void> {
  const [command = 'less', ...args] = (env['PAGER'] || 'less').split(/\s+/);
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
  if (result.failed) await print(text);
}
