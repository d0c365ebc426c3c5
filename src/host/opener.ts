import type { Opened } from './host.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** On some desktops the opener itself becomes the program and runs until its window is closed: after this time (milliseconds) it has opened. */
const OPENED = 3_000;

/**
 * Opens a file with the desktop's program for it; without a shell, so that no name can be read as a command. The program outlives askwell.
 * @param patience milliseconds to wait for an error
 */
export async function openFile(path: string, platform: NodeJS.Platform, patience = OPENED): Promise<Opened> {
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open'];
  const { execa } = await import('execa');
  const opener = execa(command, [...args, path], { stdio: 'ignore', reject: false, detached: true, cleanup: false });
  opener.unref();
  let timer: NodeJS.Timeout | undefined;
  const running = new Promise<'running'>((resolve) => {
    timer = setTimeout(resolve, patience, 'running');
  });
  const result = await Promise.race([opener, running]);
  clearTimeout(timer);
  return result !== 'running' && result.failed ? { kind: 'unavailable', detail: command } : { kind: 'opened' };
}
