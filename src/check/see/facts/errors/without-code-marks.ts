import type { Found } from '../passage.ts';

const WHOLE = /^(`+)[^`]+\1$/;
const OPENS = /^`+(?=[^`])/;
const CLOSES = /(?<=[^`])`+$/;

/** An error without the marks of code around it, or the one that was left at an end; those within its words are its own. */
export function withoutCodeMarks(text: string, found: Found): Found {
  const said = text.slice(found.start, found.end);
  if (!said.includes('`')) return found;
  const isOdd = said.split(/`+/).length % 2 === 0;
  if (!isOdd && !WHOLE.test(said)) return found;
  const before = OPENS.exec(said)?.[0].length ?? 0;
  const behind = isOdd && before > 0 ? 0 : (CLOSES.exec(said)?.[0].length ?? 0);
  const [start, end] = [found.start + before, found.end - behind];
  return { ...found, start, end, ...(found.value === said && { value: text.slice(start, end) }) };
}
