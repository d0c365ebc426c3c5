import { hangLines } from '../../text/hang-lines.ts';
import { visible } from '../../text/visible.ts';
import type { Choice, LinePrompt, Prompts, PromptText, Reply, TextPrompt, Theme } from '../host.ts';
import type { TerminalLease } from '../terminal-lease.ts';
import { plainLines } from './plain-lines.ts';

/** A line of this alone goes back: such a terminal tells of no key before Enter. */
const BACK = '<';
/** A line of Ctrl-G alone opens the editor. */
const EDIT = '\u0007';

/**
 * Prompts for a terminal that cannot move its cursor: the question is printed, a line is read, nothing is drawn again. What stands there already is
 * shown in brackets, and an empty line keeps it (a line of blanks clears it); choices are taken by number.
 */
export function plainPrompts(process: NodeJS.Process, theme: Theme, lease: TerminalLease): Prompts {
  const { stderr } = process;
  const lines = plainLines(process);
  lines.regain();
  lease.hold(lines);
  const say = (words: string) => void stderr.write(`${hangLines(words, (stderr.columns || 80) - 1).join('\n')}\n`);
  const introduce = (prompt: PromptText) => {
    for (const words of [theme.strong(prompt.question), prompt.why, prompt.example, prompt.keys]) if (words) say(words);
  };
  const read = (onTyping: (text: string) => void = () => {}) => {
    stderr.write('> ');
    return lines.next(onTyping);
  };
  const keep = (line: string, initial: string) => (line === '' ? initial : line.trim() === '' ? '' : line);

  const readLine = async (prompt: LinePrompt, initial: string): Promise<Reply<string>> => {
    if (initial !== '') say(`[${visible(initial)}]`);
    const line = await read(prompt.onTyping);
    return line === BACK ? { kind: 'back', typed: initial } : { kind: 'answer', value: keep(line, initial) };
  };
  const readText = async (prompt: TextPrompt, initial: string): Promise<Reply<string>> => {
    if (initial !== '') say(`[${visible(initial, { lines: true })}]`);
    const typed: string[] = [];
    const soFar = (line: string) => [...typed, line].join('\n');
    for (;;) {
      const line = await read((partial) => prompt.onTyping(soFar(partial)));
      if (line === BACK) return { kind: 'back', typed: typed.length > 0 ? typed.join('\n') : initial };
      if (line === EDIT) return readText(prompt, await prompt.edit(typed.length > 0 ? typed.join('\n') : initial));
      if (line.trim() === '') return { kind: 'answer', value: typed.length > 0 ? typed.join('\n') : keep(line, initial) };
      typed.push(line);
      prompt.onTyping(typed.join('\n'));
    }
  };
  /** Asks until the answer passes; what was typed stays to be taken again. */
  const checked = async <P extends LinePrompt>(prompt: P, take: (prompt: P, initial: string) => Promise<Reply<string>>): Promise<Reply<string>> => {
    introduce(prompt);
    let initial = prompt.initial ?? '';
    for (;;) {
      const reply = await take(prompt, initial);
      if (reply.kind === 'back') return reply;
      prompt.onTyping(reply.value);
      const verdict = (await prompt.check?.(reply.value)) ?? { ok: true };
      if (verdict.ok) {
        if (verdict.note) say(verdict.note);
        return reply;
      }
      say(theme.bad(verdict.problem));
      initial = reply.value;
    }
  };
  const list = (choices: readonly Choice<string>[], mark: (place: number) => string) => {
    choices.forEach(({ label, hint }, place) => {
      say(`${mark(place)}${place + 1}. ${label}${hint ? ` (${hint})` : ''}`);
    });
  };

  return {
    plain: true,
    line: (prompt) => checked(prompt, readLine),
    text: (prompt) => checked(prompt, readText),
    choose: async ({ choices, initial, ...prompt }) => {
      introduce(prompt);
      // As on a screen that draws, the first is marked where nothing else is: an empty line always takes something that shows.
      const marked = choices.find(({ value }) => value === initial) ?? choices[0];
      list(choices, (place) => (choices[place] === marked ? '* ' : '  '));
      for (;;) {
        const line = (await read()).trim();
        if (line === BACK) return { kind: 'back', typed: '' };
        const chosen = line === '' ? marked : choices[Number(line) - 1];
        if (chosen) return { kind: 'answer', value: chosen.value };
        if (prompt.keys) say(prompt.keys);
      }
    },
    tick: async ({ choices, ticked, ...prompt }) => {
      introduce(prompt);
      const chosen = new Set(choices.flatMap(({ value }, place) => (ticked.includes(value) ? [place] : [])));
      for (;;) {
        list(choices, (place) => (chosen.has(place) ? '[x] ' : '[ ] '));
        const line = (await read()).trim();
        if (line === BACK) return { kind: 'back', typed: '' };
        if (line === '') return { kind: 'answer', value: choices.filter((_, place) => chosen.has(place)).map(({ value }) => value) };
        for (const number of line.split(/[\s,;]+/)) {
          const place = Number(number) - 1;
          if (choices[place] && !chosen.delete(place)) chosen.add(place);
        }
      }
    },
    tell: async (words) => say(words),
    close: () => {
      lease.hold(undefined);
      lines.release();
    },
  };
}
