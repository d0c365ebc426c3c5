import type { Host } from './host.ts';

/**
 * Puts a text on the system's clipboard with clipboardy. Where there is none that is a value; its detail names what is missing (`DISPLAY`, `xsel`),
 * as a word that every language can show.
 */
export const copyToClipboard: Host['clipboard'] = async (text) => {
  try {
    const { default: clipboard } = await import('clipboardy');
    await clipboard.write(text);
    return { kind: 'copied' };
  } catch (error) {
    return { kind: 'unavailable', detail: missing(error instanceof Error ? error.message : String(error)) };
  }
};

function missing(message: string): string {
  if (/display server/.test(message)) return 'DISPLAY';
  return /Couldn't find the `([^`]+)`/.exec(message)?.[1] ?? message.split('\n', 1)[0] ?? '';
}
