import type { EventEmitter } from 'node:events';
import { AbortPromptError } from '@inquirer/core';
import type { Theme } from '../host.ts';
import type { Size } from './screen-parts.ts';
import type { TerminalInput } from './terminal-input.ts';

/** What every prompt is drawn with. */
export interface Setting {
  readonly input: TerminalInput;
  readonly theme: Theme;
  readonly size: () => Size;
  /** Asks for the prompt to be gone from the screen once it is over, since its question comes again. */
  readonly wipe: () => void;
}

interface Context {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  clearPromptOnDone: boolean;
}

/**
 * Runs a prompt of inquirer's over the terminal's own input.
 * @throws AskwellError `stopped`: SIGINT for Ctrl-C, SIGHUP when the input ended. What a check or a listener
 * of the prompt threw comes through as it is.
 */
export async function ask<Config extends { readonly setting: Setting }, Value>(
  prompt: (config: Config, context: Context) => Promise<Value>,
  config: Omit<Config, 'setting'>,
  { stderr, ...setting }: Omit<Setting, 'wipe'> & { readonly stderr: NodeJS.WritableStream },
): Promise<Value> {
  const controller = new AbortController();
  const context: Context = { input: asReadable(setting.input.stream), output: stderr, signal: controller.signal, clearPromptOnDone: false };
  const wipe = () => {
    context.clearPromptOnDone = true;
  };
  const release = setting.input.during((error) => controller.abort(error));
  try {
    return await prompt({ ...config, setting: { ...setting, wipe } } as Config, context);
  } catch (error) {
    throw error instanceof AbortPromptError ? error.cause : error;
  } finally {
    release();
  }
}

/** Inquirer hands its input to readline, which needs no more of it than events. */
function asReadable(stream: EventEmitter): NodeJS.ReadableStream {
  return stream as unknown as NodeJS.ReadableStream;
}
