// Weights as they are written into source files.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What weighs less is left out, unless something else is said. */
const LIGHT = 0.05;

export const round = (value) => Math.round(value * 100) / 100;

/**
 * A list of the weights whose signs begin so, from what speaks most for it to what speaks most against, in lines that can be read.
 * @param {number} value What one such sign counts.
 * @param {number} light What weighs less is left out.
 */
export function weighed({ weights }, prefix, value = 1, light = LIGHT) {
  const entries = [...weights]
    .filter(([sign]) => sign.startsWith(prefix))
    .map(([sign, weight]) => [sign.slice(prefix.length), round(weight * value)]);
  return inLines(
    entries
      .filter(([, weight]) => Math.abs(weight) >= light)
      .sort((a, b) => b[1] - a[1])
      .map(([sign, weight]) => `${sign} ${weight},`),
  );
}

/**
 * A list of what the signs that begin so weigh in several models, in hundredths, in the order in which the check looks them up, in lines that can be read:
 * "error-latin O168 C-20, though O192".
 * @param {[letter: string, model: { weights: Map<string, number> }][]} models
 * @param {{ light?: number, parts?: number }} options What weighs less than `light` is left out; `parts`: of one, another share than hundredths.
 */
export function weighedForAll(models, prefix, value = 1, { light = LIGHT, parts = 100 } = {}) {
  return inLines(rowsForAll(models, prefix, value, { light, parts }).map(([name, { weights }]) => `${name}${weights},`));
}

/**
 * The same with signs that begin with the same `words` words together, behind those and what they weigh alone: "cannot O81 | error O12, code O30".
 * @param {1 | 2} words
 */
export function weighedInGroups(models, prefix, value, words) {
  return inGroups(rowsForAll(models, prefix, value, { light: LIGHT, parts: 100 }), words);
}

/** @param {[name: string, row: { weights: string }][]} rows @param {1 | 2} words */
export function inGroups(rows, words) {
  const groups = new Map();
  for (const [name, { weights }] of rows) {
    const parts = name.split(' ');
    const lead = parts.slice(0, words).join(' ');
    const group = groups.get(lead) ?? { own: '', behind: [] };
    groups.set(lead, group);
    if (parts.length > words) group.behind.push(`${parts.slice(words).join(' ')}${weights}`);
    else group.own = weights;
  }
  return inLines(
    [...groups].sort(inOrder).flatMap(([lead, { own, behind }], at) => {
      const members = [`${lead}${own}`, ...behind];
      return members.map((member, place) => `${at > 0 && place === 0 ? '| ' : ''}${member}${place === members.length - 1 ? '' : ','}`);
    }),
  );
}

/** By their names' UTF-16 units. */
const inOrder = ([one], [other]) => (one < other ? -1 : 1);

/** The signs that begin so with what they weigh in each model. */
function rowsForAll(models, prefix, value, { light, parts }) {
  const rows = new Map();
  for (const [letter, { weights }] of models) {
    for (const [sign, weight] of weights) {
      const written = Math.round(parts * weight * value);
      if (!sign.startsWith(prefix) || Math.abs(written) < parts * light) continue;
      const name = sign.slice(prefix.length);
      rows.set(name, { weights: `${rows.get(name)?.weights ?? ''} ${letter}${written}` });
    }
  }
  return [...rows].sort(inOrder);
}

/** Entries one behind the other, in lines of some 120 signs. */
function inLines(entries) {
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1).length > 120) lines.push('');
    lines.push(`${lines.pop()} ${entry}`);
  }
  return lines.join('\n').trim();
}

/**
 * Writes weights into the source file from which the check reads them.
 * @param {string} file From the project's root, such as `src/check/see/kind/english-weights.ts`.
 * @param {{ by: string, change: string, constant: string, type: string, from: string, of?: string }} as `by`: the script that fits them; `change`: what is
 * to be edited before it is run again; `constant` is of `type` (with `of`, of what that has by this name), from the module `from`.
 */
export function writeWeights(file, { by, change, constant, type, from, of }, value) {
  const note = `// Written by eval/${by}: edit the ${change} and fit again, not this file.\n`;
  const typed = of === undefined ? type : `${type}['${of}']`;
  const source = `${note}import type { ${type} } from '${from}';\n\nexport const ${constant}: ${typed} = ${literal(value)};\n`;
  writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), source);
}

/** A value as it stands in a source file. */
function literal(value, indent = '') {
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return value.includes('\n') ? `\`\n${value}\n\`` : `'${value.replaceAll("'", "\\'")}'`;
  const entries = Object.entries(value).map(([key, part]) => `${indent}  ${key}: ${literal(part, `${indent}  `)},\n`);
  return `{\n${entries.join('')}${indent}}`;
}
