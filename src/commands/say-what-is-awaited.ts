import type { World } from './world.ts';

/** A person whose keyboard is read for a whole text sees nothing happen: says what to do. */
export async function sayWhatIsAwaited(source: string | undefined, { host, say, theme, quiet }: World): Promise<void> {
  if (source !== '-' || !host.stdin.isTerminal || quiet) return;
  await host.stderr.write(`${theme.faint(say(host.platform === 'win32' ? 'check.awaited.windows' : 'check.awaited'))}\n`);
}
