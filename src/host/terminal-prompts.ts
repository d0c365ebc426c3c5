import { hangLines } from '../text/hang-lines.ts';
import type { Choice, LinePrompt, Prompts, PromptText, Reply, TextPrompt, Theme } from './host.ts';
import { ask } from './prompts/ask.ts';
import { choosingPrompt } from './prompts/choosing-prompt.ts';
import type { Size } from './prompts/screen-parts.ts';
import { terminalInput } from './prompts/terminal-input.ts';
import { type Typed, typingPrompt } from './prompts/typing-prompt.ts';
import type { TerminalLease } from './terminal-lease.ts';

/**
 * The prompts of a real terminal. They read standard input and are drawn on standard error, so that standard output stays content. Where the
 * terminal cannot move its cursor (`TERM=dumb`) they are plain lines.
 * From now until `close` the terminal is in raw mode: keys typed between two prompts wait for the next one, and Ctrl-C between them is a SIGINT.
 */
export async function terminalPrompts(process: NodeJS.Process, theme: Theme, lease: TerminalLease): Promise<Prompts> {
  if (process.env['TERM'] === 'dumb') return (await import('./prompts/plain-prompts.ts')).plainPrompts(process, theme, lease);
  const { stderr } = process;
  const input = terminalInput(process);
  lease.hold(input);
  const size = (): Size => ({ columns: stderr.columns || 80, rows: stderr.rows || 24 });
  const setting = { input, theme, size, stderr };

  const type = (prompt: LinePrompt, lines: boolean): Promise<Typed> => ask(typingPrompt, { prompt, lines }, setting);
  const text = async (prompt: TextPrompt): Promise<Reply<string>> => {
    const typed = await type(prompt, true);
    if (typed.kind !== 'edit') return typed;
    const edited = await prompt.edit(typed.typed);
    if (edited !== typed.typed) prompt.onTyping(edited);
    return text({ ...prompt, initial: edited });
  };
  const select = (prompt: PromptText & { readonly choices: readonly Choice<string>[] }, active: number, ticked?: ReadonlySet<number>) =>
    ask(choosingPrompt, { prompt, choices: prompt.choices, active, ...(ticked ? { ticked } : {}) }, setting);

  return {
    plain: false,
    line: async (prompt) => {
      const typed = await type(prompt, false);
      return typed.kind === 'answer' ? typed : { kind: 'back', typed: typed.typed };
    },
    text,
    choose: async (prompt) => {
      const reply = await select(prompt, Math.max(0, places(prompt.choices, prompt.initial)[0] ?? 0));
      const chosen = reply.kind === 'answer' ? prompt.choices[reply.value[0] ?? 0] : undefined;
      return chosen ? { kind: 'answer', value: chosen.value } : { kind: 'back', typed: '' };
    },
    tick: async (prompt) => {
      const reply = await select(prompt, 0, new Set(places(prompt.choices, ...prompt.ticked)));
      if (reply.kind === 'back') return reply;
      return { kind: 'answer', value: reply.value.flatMap((place) => prompt.choices[place]?.value ?? []) };
    },
    tell: async (words) => {
      stderr.write(`${hangLines(words, size().columns - 1).join('\n')}\n`);
    },
    close: () => {
      lease.hold(undefined);
      input.close();
    },
  };
}

function places<T extends string>(choices: readonly Choice<T>[], ...values: readonly (T | undefined)[]): readonly number[] {
  return choices.flatMap(({ value }, place) => (values.includes(value) ? [place] : []));
}
