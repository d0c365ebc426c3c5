import type { Prompts, Theme } from './host.ts';

export async function terminalPrompts(_process: NodeJS.Process, _theme: Theme): Promise<Prompts> {
  throw new Error('no prompts yet');
}
