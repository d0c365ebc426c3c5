import type { AskwellError, Problem } from '../errors.ts';
import type { Say } from '../locale/messages.ts';
import { visible } from '../text/visible.ts';

/** A failure as people read it: what cannot wait; each problem a line, with its place before it; then what was saved and how to go on. */
export function failureText(error: AskwellError, say: Say): string {
  const problems = problemsOf(error);
  const count = countOf(problems);
  const lines = problems.map((problem) => `${problem.goesOn ? '  ' : count === 1 ? '' : '- '}${problemText(problem, say)}`);
  const list = count === 1 ? lines : [say('error.several', { count }), ...lines.map((line) => `  ${line}`)];
  return [...error.urgent.map((danger) => problemText(danger, say)), ...list, ...bugLines(error, say), ...savedLines(error, say)].join('\n');
}

/** How many things are wrong. */
export function countOf(problems: readonly Problem[]): number {
  return problems.filter(({ goesOn }) => !goesOn).length;
}

/** What is wrong, as problems; a stop and a bug have one of their own. */
export function problemsOf(error: AskwellError): readonly Problem[] {
  if (error.problems.length > 0) return error.problems;
  return [{ message: error.kind === 'stopped' ? 'error.stopped' : 'error.bug' }];
}

/**
 * What is wrong, without its place: a value that a flag gives has the name of the flag, for that is what was typed, in a file it has its key; and what somebody gave
 * as "-" is called by words.
 */
export function sayProblem({ message, values, at }: Problem, say: Say): string {
  const isNamed = values?.['key'] !== undefined && at?.file === undefined && at?.flag !== undefined;
  const named = isNamed ? { ...values, key: at.flag } : values;
  if (named?.['file'] !== INPUT) return say(message, named);
  const words = say('source.input');
  const text = say(message, { ...named, file: words });
  return text.startsWith(words) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** How standard input is given on the command line. */
const INPUT = '-';

/** One problem in a line, nothing in it that could act on a terminal. */
export function problemText(problem: Problem, say: Say): string {
  const { at } = problem;
  const place = [at?.file === INPUT ? say('source.input') : at?.file, at?.line, at?.column].filter((part) => part !== undefined).join(':');
  const text = visible(sayProblem(problem, say), { lines: true });
  return place === '' ? text : `${visible(place)}: ${text}`;
}

function bugLines(error: AskwellError, say: Say): readonly string[] {
  if (error.kind !== 'bug') return [];
  const cause = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause);
  return [visible(cause, { lines: true }), say('error.bug.report', { version: __VERSION__ })];
}

function savedLines(error: AskwellError, say: Say): readonly string[] {
  return error.saved === undefined ? [] : [say('error.saved', { command: `askwell resume ${error.saved}` })];
}
