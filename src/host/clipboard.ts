import type { Host } from './host.ts';

/** Puts a text on the system's clipboard with clipboardy; where there is none (no display, no program) that is a value with the reason. */
export const copyToClipboard: Host['clipboard'] = async (text) => {
  try {
    const { default: clipboard } = await import('clipboardy');
    await clipboard.write(text);
    return { kind: 'copied' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unavailable', detail: reason.split('\n', 1)[0] ?? '' };
  }
};
