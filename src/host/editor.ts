import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edited } from './host.ts';
import type { TerminalLease } from './terminal-lease.ts';

/**
 * Opens `$VISUAL`, else `$EDITOR`, on a text in a private temporary file. The variable may carry arguments, as git reads it: blanks part words,
 * quotes hold them together; no shell is asked. An editor that is missing or ends with an error changes nothing and is told.
 */
export async function openEditor(text: string, env: Readonly<Record<string, string | undefined>>, lease: TerminalLease): Promise<Edited> {
  const named = env['VISUAL'] || env['EDITOR'];
  const [command, ...args] = words(named ?? '');
  if (command === undefined) return { kind: 'missing' };
  const { execa } = await import('execa');
  const folder = await mkdtemp(join(tmpdir(), 'askwell-'));
  const file = join(folder, 'answer.md');
  try {
    await writeFile(file, text, { mode: 0o600 });
    const result = await lease.lend(async () => execa(command, [...args, file], { stdio: 'inherit', reject: false }));
    if (result.exitCode !== 0) return { kind: 'failed', command: named ?? command };
    return { kind: 'edited', text: await readFile(file, 'utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function words(line: string): readonly string[] {
  return Array.from(line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), (match) => match[1] ?? match[2] ?? match[3] ?? '');
}
