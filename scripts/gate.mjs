// The gate: everything that has to hold before a change is let in. Prints a line a step, all that a failing step said, and ends with the tests' own summary.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** @typedef {{ name: string, command: string, args: string[] }} Step */

/** Steps side by side within a stage; a stage begins when the one before it is green. @type {Step[][]} */
const STAGES = [
  [{ name: 'build', command: 'npm', args: ['run', '--silent', 'build'] }],
  [
    { name: 'format and lint', command: 'npm', args: ['run', '--silent', 'lint'] },
    { name: 'types', command: 'npm', args: ['run', '--silent', 'types'] },
    { name: 'import law', command: 'npm', args: ['run', '--silent', 'law'] },
    { name: 'dead code', command: 'npm', args: ['run', '--silent', 'dead'] },
  ],
];

const started = performance.now();
for (const stage of STAGES) {
  const results = await Promise.all(stage.map(run));
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, output } of failed) console.error(`\n--- ${name}\n${output.trimEnd()}`);
  if (failed.length > 0) {
    console.error(`\nThe gate is closed: ${failed.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
}
const tests = spawn('npx', ['vitest', 'run', '--coverage', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(await ended(tests));

/** @param {Step} step */
async function run({ name, command, args }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  const code = await ended(child);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return { name, code, output };
}

/** The child's exit code; 1 for one that a signal ended. @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
