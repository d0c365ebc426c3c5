import type { Opened } from './host.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens a file with the desktop's program for it; without a shell, so that no name can be read as a command. */
export async function openFile(path: string, platform: NodeJS.Platform): Promise<Opened> {
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open'];
  const { execa } = await import('execa');
  const result = await execa(command, [...args, path], { stdio: 'ignore', reject: false, timeout: 10_000 });
  return result.failed ? { kind: 'unavailable', detail: command } : { kind: 'opened' };
}
