import { closeOf, fenceAt } from '../../model/fence.ts';
import { codeOfFencedLine } from './fenced-line.ts';
import type { Line } from './lines.ts';
import type { Finder } from './piece.ts';

/** So far in a fence may stand, in lists within lists. */
const DEEPEST = 12;
const MAY_FENCE = /`{3}|~{3}/;

/** What else opens a stretch of code and what closes it: JIRA, Trac and MoinMoin, HTML, BBCode. */
const MARKED: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^\s*\{(?:code|noformat)(?::[^}\n]{0,60})?\}/i, /\{(?:code|noformat)\}\s*$/i],
  [/^\s*\{\{\{/, /\}\}\}\s*$/],
  [/^\s*<pre(?:\s[^>\n]{0,80})?>/i, /<\/pre>/i],
  [/^\s*\[code(?:=[^\]\n]{0,20})?\]/i, /\[\/code\]/i],
];
const MAY_OPEN = /^\s{0,12}[{<[]/;
const BEGINS_ANEW = /^(?:#{1,6}\s|\*\*\S)/;

/** Fenced code. A fence that nobody closed holds no more than what stands before the next heading: the rest was meant to be read. */
export const findFenced: Finder = (lines, at, { never, unclosed }) => {
  const text = lines[at]?.text ?? '';
  if (codeOfFencedLine(text) !== undefined) return { count: 1, kind: 'code', from: text.indexOf('`') };
  const fence = MAY_FENCE.test(text) ? fenceAt(text, DEEPEST) : undefined;
  if (fence) {
    const lineAt = (next: number) => lines[next]?.text;
    const close = closeOf(fence, at + 1, lineAt, unclosed);
    // Nothing closes it by the rule: one that stands too far in was still meant to, and what follows to be read.
    const end = close < 0 ? closeOf({ ...fence, column: DEEPEST }, at + 1, lineAt, unclosed) : close;
    return { count: (end < 0 ? endOfOpen(lines, at) : end + 1) - at, kind: 'code', from: text.indexOf(fence.mark) };
  }
  if (!MAY_OPEN.test(text)) return undefined;
  for (const [open, close] of MARKED) {
    const opened = open.exec(text);
    if (!opened) continue;
    if (close.test(text.slice(opened[0].length))) return { count: 1, kind: 'code' };
    return { count: endOf(lines, at, close, never) - at, kind: 'code' };
  }
  return undefined;
};

/** The line after the one that closes, or where a stretch that nobody closed is taken to end. */
function endOf(lines: readonly Line[], at: number, close: RegExp, never: Set<unknown>): number {
  for (let next = at + 1; !never.has(close) && next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text.length < 400 && close.test(text)) return next + 1;
  }
  never.add(close);
  return endOfOpen(lines, at);
}

function endOfOpen(lines: readonly Line[], at: number): number {
  for (let next = at + 1; next < lines.length; next += 1) {
    if ((lines[next]?.text ?? '').trim() === '' && BEGINS_ANEW.test(lines[next + 1]?.text ?? '')) return next;
  }
  return lines.length;
}
