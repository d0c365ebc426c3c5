// Runs the benchmarks: `npm run bench`, or `npm run bench -- zip info` for those whose name holds one of the words.
// Prints each figure with its goal and its peer, keeps them in bench/results.json and shows them in the README.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { leanArchiver } from '../scripts/lean-archiver.mjs';
import { check } from './benchmarks/check.mjs';
import { compose } from './benchmarks/compose.mjs';
import { eml } from './benchmarks/eml.mjs';
import { firstQuestion } from './benchmarks/first-question.mjs';
import { info } from './benchmarks/info.mjs';
import { mask } from './benchmarks/mask.mjs';
import { packLogs } from './benchmarks/pack-logs.mjs';
import { startUp } from './benchmarks/start-up.mjs';
import { trimLogs } from './benchmarks/trim-logs.mjs';
import { zip } from './benchmarks/zip.mjs';
import { compare, isInstalled, peakMemory } from './measure.mjs';
import { table, withTable } from './table.mjs';

/**
 * What a benchmark is given.
 * @typedef {object} Bench
 * @property {string} folder for data and results; removed at the end
 * @property {string} node
 * @property {(args: string[]) => import('./measure.mjs').Side} askwell
 * @property {import('./measure.mjs').Side} emptyModule
 * @property {(name: string, args: string[]) => Promise<import('./measure.mjs').Side>} program one of bench/programs, bundled as the program is
 * @property {typeof compare} compare
 * @property {typeof peakMemory} peakMemory
 *
 * One figure. `ours` and `theirs` are medians in `unit` (milliseconds unless said otherwise); `goal` is the ratio to reach, `most` and `least`
 * are the most and the least that `ours` may be.
 * @typedef {{ what: string, unit?: string, goal?: number, most?: number, least?: number, ratio?: number, ours?: number, theirs?: number }} Figure
 *
 * @typedef {{ name: string, peer: string, needs: string[], run: (bench: Bench) => Promise<Figure[]> }} Benchmark
 */

/** @type {Benchmark[]} */
const BENCHMARKS = [...startUp, firstQuestion, compose, ...info, ...mask, ...zip, trimLogs, ...packLogs, eml, ...check];

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'bench/results.json');
const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
try {
  const wanted = process.argv.slice(2);
  const bench = await workbench();
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')).results : [];
  const machine = { node: process.version, processor: cpus()[0]?.model ?? '', cores: availableParallelism(), memory: totalmem() };
  for (const benchmark of BENCHMARKS) {
    const { name, peer, needs } = benchmark;
    if (wanted.length > 0 && !wanted.some((word) => `${name}, ${peer}`.includes(word))) continue;
    const absent = needs.filter((program) => !isInstalled(program));
    if (absent.length > 0) {
      console.error(`not measured: ${name} against ${peer}, since ${absent.join(', ')} is not installed`);
      continue;
    }
    console.error(`measuring: ${name} against ${peer}`);
    const figures = await benchmark.run(bench);
    const at = results.findIndex((result) => result.name === name && result.peer === peer);
    results.splice(at === -1 ? results.length : at, at === -1 ? 0 : 1, { name, peer, figures });
    results.sort((one, other) => place(one) - place(other));
    // One that fails later loses nothing of what was measured before it.
    writeFileSync(RESULTS, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
  }
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), { machine, results }));
  console.log(table({ machine, results }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function place({ name, peer }) {
  return BENCHMARKS.findIndex((benchmark) => benchmark.name === name && benchmark.peer === peer);
}

/** @returns {Promise<Bench>} */
async function workbench() {
  const node = process.execPath;
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  // The bundles look for templates and packages as the program does: in the folder above theirs.
  for (const name of ['node_modules', 'templates']) symlinkSync(join(ROOT, name), join(folder, name));
  return {
    folder,
    node,
    askwell: (args) => ({ command: node, args: [join(ROOT, 'bin/askwell.js'), ...args] }),
    emptyModule: { command: node, args: [empty] },
    program: async (name, args) => {
      const file = join(folder, 'programs', `${name}.mjs`);
      await build({
        entryPoints: [join(ROOT, 'bench/programs', `${name}.ts`)],
        outfile: file,
        bundle: true,
        format: 'esm',
        platform: 'node',
        mainFields: ['module', 'main'],
        external: ['clipboardy', 'systeminformation'],
        define: { __VERSION__: '"bench"', __ROOT__: '".."' },
        banner: { js: "import { createRequire as benchRequire } from 'node:module';\nconst require = benchRequire(import.meta.url);" },
        plugins: [leanArchiver],
        minifySyntax: true,
        minifyWhitespace: true,
        logLevel: 'error',
      });
      return { command: node, args: [file, ...args] };
    },
    compare,
    peakMemory,
  };
}
