// Writes out, when the program is built, the patterns that `letterPattern` and `lowerPattern` make: V8 reads the tables of Unicode for each `\p{L}` it meets
// in a pattern with the flag `u`, even where that is only the source of another, and a request is judged in the time that a hundred of them take.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MAKERS = fileURLToPath(new URL('../src/check/letter-pattern.ts', import.meta.url));
const CALL = /(?<![\w$.])(letterPattern|lowerPattern)\(\s*(?=\/)/g;

/** A regular expression literal that begins at `start`, and where it ends; undefined where there is none. */
function literalAt(source, start) {
  let isInClass = false;
  for (let at = start + 1; at < source.length && source[at] !== '\n'; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') isInClass = true;
    else if (sign === ']') isInClass = false;
    else if (sign === '/' && !isInClass) {
      const [flags] = /^[a-z]*/.exec(source.slice(at + 1, at + 9));
      return { pattern: new RegExp(source.slice(start + 1, at), flags), end: at + 1 + flags.length };
    }
  }
  return undefined;
}

/**
 * A module's source with the calls that are given one literal, and flags at most, replaced by the patterns that they make. Others stay as they are.
 * @param {Record<string, (pattern: RegExp, flags?: string) => RegExp>} makers
 */
export function spellPatterns(source, makers) {
  let spelled = '';
  let done = 0;
  for (const { 0: call, 1: maker, index } of source.matchAll(CALL)) {
    const literal = literalAt(source, index + call.length);
    const rest = literal && /^\s*(?:,\s*'([a-z]*)'\s*)?,?\s*\)/.exec(source.slice(literal.end));
    if (!rest) continue;
    spelled += `${source.slice(done, index)}${makers[maker](literal.pattern, rest[1])}`;
    done = literal.end + rest[0].length;
  }
  return spelled + source.slice(done);
}

async function loadMakers() {
  const { outputFiles } = await build({ entryPoints: [MAKERS], bundle: true, write: false, format: 'esm', logLevel: 'warning' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** @type {import('esbuild').Plugin} */
export const spelledPatterns = {
  name: 'spelled-patterns',
  async setup({ onLoad }) {
    const makers = await loadMakers();
    onLoad({ filter: /[\\/]src[\\/]check[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: spellPatterns(await readFile(path, 'utf8'), makers),
      loader: 'ts',
    }));
  },
};
