import { isPlaceholder } from '../placeholder.ts';
import { COMMANDS, type Command } from './commands.ts';
import { findPairs } from './find-cookies.ts';
import { NO_VALUES } from './no-values.ts';
import type { PlaceFinding } from './place.ts';

const BY_WORD: ReadonlyMap<string, Command> = new Map(COMMANDS.flatMap((command) => command.words.map((word) => [word, command] as const)));

/** Characters of a command's line that are looked at. */
const LINE = 2048;

/** Whether the keyword is a program's. */
export function isCommand(word: string): boolean {
  return BY_WORD.has(word);
}

/** The secrets among the options of the program whose name begins at `start`. A backslash at a line's end carries the command on. */
export function findInCommand(text: string, start: number, end: number): readonly PlaceFinding[] {
  const command = BY_WORD.get(text.slice(start, end).toLowerCase());
  if (command === undefined) return [];
  const begin = command.isLater === true ? Math.max(0, text.lastIndexOf('\n', start) + 1, start - 200) : start;
  const line = /^(?:[^\n\\]|\\[\s\S]){0,2048}/u.exec(text.slice(begin, begin + LINE))?.[0] ?? '';
  const findings: PlaceFinding[] = [];
  for (const found of line.matchAll(command.pattern)) {
    const value = Object.entries(found.groups ?? {}).find(([name, group]) => group !== undefined && name !== 'q' && name !== 'p')?.[1] ?? '';
    if (
      value === '' ||
      /^(?:\w+[>\]})]|[<{[(].*)$/u.test(value) ||
      isPlaceholder(value) ||
      NO_VALUES.has(value.toLowerCase()) ||
      /^pass(?:wd)?$/iu.test(value)
    )
      continue;
    const at = begin + found.index + found[0].lastIndexOf(value);
    findings.push({ start: at, end: at + value.length, kind: command.kind, rule: 'place-command', rank: 2 });
  }
  return [...findings, ...cookiesOf(line, begin)];
}

/** What curl sends with `-b` (RFC 6265), which says nothing of what it is. */
function cookiesOf(line: string, begin: number): readonly PlaceFinding[] {
  if (!/^curl /iu.test(line)) return [];
  const option = /[ \t]-b[ \t]{0,4}(["']?)(?=[^\s="']{1,100}=)/u.exec(line);
  if (option === null) return [];
  const from = option.index + option[0].length;
  const quote = option[1] ?? '';
  const stop = quote === '' ? line.slice(from).search(/\s/u) : line.indexOf(quote, from) - from;
  return findPairs(stop < 0 ? line : line.slice(0, from + stop), from, false).map((pair) => ({
    ...pair,
    start: begin + pair.start,
    end: begin + pair.end,
  }));
}
