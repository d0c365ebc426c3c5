import type { Reading } from './place.ts';

/** The longest value between quotes that is read. */
const LONGEST = 8192;

/**
 * The value between the quotes that begin at `at`. A quote may itself be escaped, where the text stands inside a string (`\"x\"`): then as many
 * backslashes as before the first end it. Where the line or the text ends first, so does the value.
 */
export function readQuoted(text: string, at: number): Reading | undefined {
  let open = at;
  while (text[open] === '\\') open += 1;
  const depth = open - at;
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== '`' && quote !== '«' && quote !== '“') return undefined;
  const closing = quote === '«' ? '»' : quote === '“' ? '”' : quote;
  const triple = depth === 0 && closing === quote && text.startsWith(quote.repeat(3), open);
  const start = open + (triple ? 3 : 1);
  const limit = Math.min(text.length, start + LONGEST);
  let slashes = 0;
  for (let place = start; place < limit; place += 1) {
    const character = text[place];
    if (character === '\\') {
      slashes += 1;
      continue;
    }
    if (character === closing && slashes <= depth && (depth > 0 ? slashes === depth : slashes % 2 === 0)) {
      if (triple && !text.startsWith(closing.repeat(3), place)) continue;
      // A doubled quote is a quote inside, as SQL and YAML write it.
      if (depth === 0 && !triple && closing === "'" && text[place + 1] === "'" && place > start) {
        place += 1;
        continue;
      }
      return { start, end: place - depth, form: 'quoted' };
    }
    if (character === closing && depth === 0 && slashes % 2 === 0) return { start, end: place, form: 'quoted' };
    if (character === '\n') return { start, end: text[place - 1] === '\r' ? place - 1 : place, form: 'quoted' };
    slashes = 0;
  }
  return { start, end: limit, form: 'quoted' };
}
