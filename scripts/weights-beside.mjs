// Puts the weights of the check into files beside the program, read when a text of their language comes: within the source they are half of what V8 reads at
// each start, letter by letter, and most of them for the other language.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';

/** UTF-16 units from which a text is put beside. */
const LONG = 100;
const BEYOND_LATIN = /[^\u0000-\u00FF]/;

/**
 * A module's values as source text in which long texts are read from a file, and what stands in that file.
 * @param {Record<string, unknown>} values What a module exports: texts, and records of them.
 * @param {string} name The file's name.
 */
export function besideOf(values, name) {
  let text = '';
  const write = (/** @type {unknown} */ value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
    const fields = Object.entries(value).map(([key, held]) => {
      const shown = JSON.stringify(key);
      if (typeof held !== 'string' || held.length < LONG) return `${shown}:${write(held)}`;
      const from = text.length;
      text += held;
      return `get ${shown}(){return part(${from},${text.length})}`;
    });
    return `{${fields.join(',')}}`;
  };
  const constants = Object.entries(values).map(([constant, value]) => `export const ${constant}=${write(value)};`);
  const encoding = BEYOND_LATIN.test(text) ? 'utf16le' : 'latin1';
  const source = [
    "import { readFileSync } from 'node:fs';",
    'let text;',
    `const part = (from, to) => (text ??= readFileSync(new URL('./${name}', import.meta.url), '${encoding}')).slice(from, to);`,
    ...constants,
  ].join('\n');
  return { source, content: Buffer.from(text, encoding) };
}

/** @param {string} folder Where the program is built to. @returns {import('esbuild').Plugin} */
export const weightsBeside = (folder) => ({
  name: 'weights-beside',
  setup({ onLoad }) {
    onLoad({ filter: /-weights\.ts$/ }, async ({ path }) => {
      const written = readFileSync(path, 'utf8');
      if (!written.startsWith('// Written by ')) return undefined;
      const { code } = await transform(written, { loader: 'ts', format: 'esm' });
      const values = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
      const name = `${basename(path, '.ts')}-${createHash('sha256').update(written).digest('hex').slice(0, 8)}.txt`;
      const { source, content } = besideOf(values, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), content);
      return { contents: source, loader: 'js' };
    });
  },
});
