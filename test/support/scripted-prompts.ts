import { AskwellError, type StopSignal } from '../../src/errors.ts';
import type { LinePrompt, Prompts, PromptText, Reply, TextPrompt } from '../../src/host/host.ts';

/** What a person does at one prompt. A string is typed, or chosen by its value. */
export type Deed =
  | string
  | { readonly do: 'enter' }
  | { readonly do: 'back' | 'stop'; readonly typed?: string; readonly signal?: StopSignal }
  | { readonly do: 'edit'; readonly typed?: string }
  | { readonly do: 'tick'; readonly values: readonly string[] };

/** Enter on what stands there already. */
export const enter: Deed = { do: 'enter' };
/** Esc, with `typed` in the line; without it, with what stood there. */
export const back = (typed?: string): Deed => ({ do: 'back', ...(typed === undefined ? {} : { typed }) });
/** Ctrl-C, or a signal, with `typed` in the line. */
export const stop = (typed?: string, signal: StopSignal = 'SIGINT'): Deed => ({ do: 'stop', signal, ...(typed === undefined ? {} : { typed }) });
/** The editor's key; the next deed is done at the same prompt. */
export const edit = (typed?: string): Deed => ({ do: 'edit', ...(typed === undefined ? {} : { typed }) });
export const tick = (...values: readonly string[]): Deed => ({ do: 'tick', values });

/** One step of a script: what the question must hold, and what is done there. A deed that is refused by the check leaves the prompt open for the next one. */
export type Scripted = readonly [question: string, deed: Deed];

/** A prompt as the person saw it. */
export interface Seen extends PromptText {
  readonly initial: string;
  readonly choices: readonly string[];
  readonly problems: string[];
  readonly notes: string[];
  readonly live: string[];
}

export interface ScriptedPrompts {
  readonly prompts: Prompts;
  readonly seen: Seen[];
  readonly told: string[];
  /** The questions in the order in which they came. */
  readonly asked: () => readonly string[];
  /** Fails when a scripted deed was not done. */
  readonly finish: () => void;
}

export interface ScriptOptions {
  readonly plain?: boolean;
}

/** Prompts that follow a script; or a function, which is asked at every prompt. Both fail at a question that is not foreseen. */
export function scriptedPrompts(
  script: readonly Scripted[] | ((prompt: PromptText & { readonly initial?: string }) => Deed | undefined),
  { plain = false }: ScriptOptions = {},
): ScriptedPrompts {
  const queue = typeof script === 'function' ? [] : [...script];
  const seen: Seen[] = [];
  const told: string[] = [];
  const next = (prompt: PromptText): Deed => {
    if (typeof script === 'function') {
      const deed = script(prompt);
      if (deed === undefined) throw new Error(`nobody foresaw the question "${prompt.question}"`);
      return deed;
    }
    const [question, deed] = queue.shift() ?? [];
    if (question === undefined || deed === undefined) throw new Error(`the script is over, and this question came: "${prompt.question}"`);
    if (!prompt.question.includes(question)) throw new Error(`the script foresees "${question}", and this question came: "${prompt.question}"`);
    return deed;
  };
  const look = (prompt: PromptText, initial: string, choices: readonly string[] = []): Seen => {
    const view = { ...prompt, initial, choices, problems: [], notes: [], live: [] };
    seen.push(view);
    return view;
  };

  const type = async (prompt: LinePrompt | TextPrompt): Promise<Reply<string>> => {
    let line = prompt.initial ?? '';
    const view = look(prompt, line);
    for (;;) {
      const deed = next(prompt);
      const typed = typeof deed === 'string' ? deed : 'typed' in deed ? (deed.typed ?? line) : line;
      if (typed !== line) prompt.onTyping(typed);
      line = typed;
      if (prompt.live) view.live.push(await prompt.live(line));
      if (typeof deed !== 'string' && deed.do === 'back') return { kind: 'back', typed: line };
      if (typeof deed !== 'string' && deed.do === 'stop') throw new AskwellError('stopped', [], { signal: deed.signal ?? 'SIGINT' });
      if (typeof deed !== 'string' && deed.do === 'edit') {
        if (!('edit' in prompt)) throw new Error(`no editor at "${prompt.question}"`);
        line = await prompt.edit(line);
        continue;
      }
      const verdict = (await prompt.check?.(line)) ?? { ok: true };
      if (verdict.ok) {
        if (verdict.note) view.notes.push(verdict.note);
        return { kind: 'answer', value: line };
      }
      view.problems.push(verdict.problem);
    }
  };

  return {
    seen,
    told,
    asked: () => seen.map(({ question }) => question),
    finish: () => {
      if (queue.length > 0) throw new Error(`these were never asked: ${queue.map(([question]) => `"${question}"`).join(', ')}`);
    },
    prompts: {
      plain,
      line: type,
      text: type,
      choose: async <T extends string>(prompt: Parameters<Prompts['choose']>[0]): Promise<Reply<T>> => {
        const first = prompt.initial ?? prompt.choices[0]?.value ?? '';
        look(
          prompt,
          first,
          prompt.choices.map(({ label }) => label),
        );
        const deed = next(prompt);
        if (typeof deed !== 'string' && deed.do === 'back') return { kind: 'back', typed: '' };
        if (typeof deed !== 'string' && deed.do === 'stop') throw new AskwellError('stopped', [], { signal: deed.signal ?? 'SIGINT' });
        const wanted = typeof deed === 'string' ? deed : first;
        const chosen = prompt.choices.find(({ value, label }) => value === wanted || label === wanted);
        if (!chosen) throw new Error(`"${prompt.question}" offers no "${wanted}", but ${prompt.choices.map(({ value }) => value).join(', ')}`);
        return { kind: 'answer', value: chosen.value as T };
      },
      tick: async <T extends string>(prompt: Parameters<Prompts['tick']>[0]): Promise<Reply<readonly T[]>> => {
        look(
          prompt,
          prompt.ticked.join(','),
          prompt.choices.map(({ label }) => label),
        );
        const deed = next(prompt);
        if (typeof deed === 'string') throw new Error(`"${prompt.question}" is answered with ticks`);
        if (deed.do === 'back') return { kind: 'back', typed: '' };
        if (deed.do === 'stop') throw new AskwellError('stopped', [], { signal: deed.signal ?? 'SIGINT' });
        return { kind: 'answer', value: (deed.do === 'tick' ? deed.values : prompt.ticked) as readonly T[] };
      },
      tell: async (text) => {
        told.push(text);
      },
      close: () => {},
    },
  };
}
