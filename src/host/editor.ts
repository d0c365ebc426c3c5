import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { commandWords } from './command-words.ts';
import type { Edited } from './host.ts';
import type { TerminalLease } from './terminal-lease.ts';

/** Editors with a window of their own, which come back at once unless they are told to wait; what is saved later would be lost. */
const WAIT: ReadonlyMap<string, string> = new Map([
  ['code', '--wait'],
  ['code-insiders', '--wait'],
  ['codium', '--wait'],
  ['cursor', '--wait'],
  ['zed', '--wait'],
  ['subl', '--wait'],
  ['mate', '--wait'],
  ['bbedit', '--wait'],
  ['gedit', '--wait'],
  ['gnome-text-editor', '--standalone'],
  ['kate', '--block'],
  ['gvim', '--nofork'],
  ['mvim', '--nofork'],
]);

/**
 * Opens `$VISUAL`, else `$EDITOR`, on a text in a private temporary file, and waits until it ends. The terminal is the editor's meanwhile.
 * An editor that is missing or ends with an error changes nothing and is told. A last line end that the editor adds is taken off.
 */
export async function openEditor(text: string, env: Readonly<Record<string, string | undefined>>, lease: TerminalLease): Promise<Edited> {
  const named = env['VISUAL']?.trim() || env['EDITOR']?.trim() || '';
  const [command, ...args] = commandWords(named);
  if (command === undefined) return { kind: 'missing' };
  const { execa } = await import('execa');
  const folder = await mkdtemp(join(tmpdir(), 'askwell-'));
  const file = join(folder, 'answer.md');
  try {
    await writeFile(file, text, { mode: 0o600 });
    const result = await lease.lend(async () => execa(command, [...args, ...waiting(command, args), file], { stdio: 'inherit', reject: false }));
    if (result.failed) return { kind: 'failed', command: named };
    return { kind: 'edited', text: withoutAddedEnd(await readFile(file, 'utf8'), text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function waiting(command: string, args: readonly string[]): readonly string[] {
  const flag = WAIT.get(basename(command).replace(/\.(exe|cmd)$/i, ''));
  return flag === undefined || args.some((arg) => arg === flag || /^(-w|-f|-b|-s)$/.test(arg)) ? [] : [flag];
}

function withoutAddedEnd(edited: string, before: string): string {
  const lines = edited.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  return lines.endsWith('\n') && !before.endsWith('\n') ? lines.slice(0, -1) : lines;
}
