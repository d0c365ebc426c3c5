// How a figure is taken: both sides in turn in the same run, at least five pairs after a warm-up, and the median of the pairwise ratios.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/**
 * One side of a comparison.
 * @typedef {object} Side
 * @property {string} command
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {() => void} [before] runs before each measured run, not counted
 * @property {boolean} [reports] the command measures itself and prints seconds
 */

/** @param {Side} ours @param {Side} theirs @param {number} pairs @returns {Promise<{ ratio: number, ours: number, theirs: number }>} medians; times in milliseconds */
export async function compare(ours, theirs, pairs) {
  await time(ours);
  await time(theirs);
  const runs = [];
  for (let pair = 0; pair < pairs; pair += 1) runs.push({ ours: await time(ours), theirs: await time(theirs) });
  return {
    ratio: median(runs.map((run) => run.ours / run.theirs)),
    ours: median(runs.map((run) => run.ours)),
    theirs: median(runs.map((run) => run.theirs)),
  };
}

/** Milliseconds from the start of the command to its end. @param {Side} side @returns {Promise<number>} */
export function time({ command, args, cwd, before, reports = false }) {
  before?.();
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', reports ? 'pipe' : 'ignore', 'pipe'] });
    let said = '';
    let complained = '';
    child.stdout?.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      complained += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complained}`));
      else resolve(reports ? Number(said) * 1000 : performance.now() - started);
    });
  });
}

/** The most memory that the command held, in MB, as GNU time counts it; `undefined` where that is not installed. @param {Side} side */
export function peakMemory({ command, args, cwd, before }) {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  try {
    before?.();
    const report = join(folder, 'time');
    const { error, status } = spawnSync('/usr/bin/time', ['-v', '-o', report, command, ...args], { cwd, env: environment(), stdio: 'ignore' });
    if (error || status !== 0) return undefined;
    const [, kilobytes] = /Maximum resident set size \(kbytes\): (\d+)/.exec(readFileSync(report, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a program is installed. @param {string} program */
export function isInstalled(program) {
  return spawnSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' }).status === 0;
}

const home = mkdtempSync(join(tmpdir(), 'askwell-bench-home-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

/** Empties the home that the commands see, so that no run finds what another left there. */
export function emptyHome() {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home);
}

/** A home of its own, one language, no colour; without the extra certificates, whose reading would be counted to every start of Node. */
function environment() {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, XDG_CONFIG_HOME: _config, XDG_DATA_HOME: _data, ...kept } = process.env;
  return { ...kept, HOME: home, LC_ALL: 'C.UTF-8', LANG: 'en_GB.UTF-8', TERM: 'xterm-256color', NO_COLOR: '1' };
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
