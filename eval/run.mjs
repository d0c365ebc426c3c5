// Judges labelled requests and compares: `npm run eval`, or `npm run eval -- facts` for one part. Prints precision, recall and F1 for each figure with its
// goal, keeps them in eval/results.json and shows them in the README.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { table, withTable } from './table.mjs';

/**
 * One figure: shares on labelled data; `count` is how many there are to be found.
 * @typedef {{ what: string, on?: string, precision: number, recall: number, f1: number, count: number, falseAlarms?: number }} Row
 */

/** @type {readonly { name: string, module: string }[]} */
const PARTS = [
  { name: 'labels', module: './labels.mjs' },
  { name: 'facts', module: './facts.mjs' },
  { name: 'questions', module: './questions.mjs' },
  { name: 'asked', module: './asked.mjs' },
  { name: 'tone', module: './tone.mjs' },
];

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'eval/results.json');
const wanted = process.argv.slice(2);
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
for (const { name, module } of PARTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`judging: ${name}`);
  const { evaluate } = await import(module);
  results[name] = await evaluate();
}
writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
const readme = join(ROOT, 'README.md');
writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), results));
console.log(table(results));
