import type { Line } from './lines.ts';
import type { Finder } from './piece.ts';

/** What opens a stretch of code and what closes it: Markdown, JIRA, Trac and MoinMoin, HTML, BBCode. */
const FENCES: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^\s{0,12}`{3,}[^`]*$/, /^\s{0,12}`{3,}\s*$/],
  [/^\s{0,12}~{3,}[^~]*$/, /^\s{0,12}~{3,}\s*$/],
  [/^\s*\{(?:code|noformat)(?::[^}\n]{0,60})?\}/i, /\{(?:code|noformat)\}\s*$/i],
  [/^\s*\{\{\{/, /\}\}\}\s*$/],
  [/^\s*<pre(?:\s[^>\n]{0,80})?>/i, /<\/pre>/i],
  [/^\s*\[code(?:=[^\]\n]{0,20})?\]/i, /\[\/code\]/i],
];
const MAY_OPEN = /^\s{0,12}[`~{<[]/;
const BEGINS_ANEW = /^(?:#{1,6}\s|\*\*\S)/;

/** Fenced code. A fence that nobody closed holds no more than what stands before the next heading: the rest was meant to be read. */
export const findFenced: Finder = (lines, at, { never }) => {
  const text = lines[at]?.text ?? '';
  if (!MAY_OPEN.test(text)) return undefined;
  for (const [open, close] of FENCES) {
    const opened = open.exec(text);
    if (!opened) continue;
    if (close.test(text.slice(opened[0].length)) && !/^\s*[`~]/.test(text)) return { count: 1, kind: 'code' };
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
  for (let next = at + 1; next < lines.length; next += 1) {
    if ((lines[next]?.text ?? '').trim() === '' && BEGINS_ANEW.test(lines[next + 1]?.text ?? '')) return next;
  }
  return lines.length;
}
