import { closesFence, fenceAt } from '../../model/fence.ts';
import { codeIn } from '../../model/fenced-code.ts';
import { codeOfFencedLine } from './fenced-line.ts';

const TAGS = /^\s*<pre(?:\s[^<>\n]{0,80})?>(?:\s*<code(?:\s[^<>\n]{0,80})?>)?\s*\n?|\s*(?:<\/code>\s*)?<\/pre>\s*(?:<\/details>\s*)?$/gi;

/** The text of a block of code without its fences, or the tags that stand for them. */
export function withoutFences(text: string): string {
  const lines = text.split('\n');
  const ofLine = lines.length === 1 ? codeOfFencedLine(text) : undefined;
  if (ofLine !== undefined) return ofLine;
  const fence = fenceAt(lines[0] ?? '');
  if (!fence) return text.replace(TAGS, '');
  const isClosed = lines.length > 1 && closesFence(lines.at(-1) ?? '', fence);
  return codeIn(isClosed ? lines.slice(0, -1) : lines, fence).text;
}
