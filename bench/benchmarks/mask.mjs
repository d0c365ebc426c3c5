import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { logSet } from '../make-data.mjs';
import { plantSecrets } from '../planted-log.mjs';

const SECRETS = 500;
const ROOT = resolve(import.meta.dirname, '../..');

/** A log of 60 MB with secrets in it, and what they are. @param {string} folder */
function plantedLog(folder) {
  const target = join(folder, 'planted');
  const file = join(target, 'app.log');
  const list = join(folder, 'secrets.json');
  mkdirSync(target, { recursive: true });
  if (readdirSync(target).length === 0) {
    const logs = logSet(folder);
    const whole = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
    const { text, secrets } = plantSecrets(whole.join(''), SECRETS);
    writeFileSync(file, text);
    writeFileSync(list, JSON.stringify(secrets));
  }
  return { file, list };
}

/** @param {import('../run.mjs').Bench} bench */
function sides({ askwell, folder }) {
  const { file, list } = plantedLog(folder);
  const out = join(folder, 'masked');
  const before = () => rmSync(out, { recursive: true, force: true });
  return { file, list, masked: join(out, 'app.log'), ours: { ...askwell(['redact', file, '--out', out, '--quiet']), before } };
}

/** Masking a log with all rules on. @type {import('../run.mjs').Benchmark[]} */
export const mask = [
  {
    name: 'masking, 60 MB of logs with 500 secrets',
    peer: 'Node reads, decodes, writes',
    needs: [],
    run: async (bench) => {
      const { file, list, masked, ours } = sides(bench);
      const theirs = await bench.program('copy-text', [file, join(bench.folder, 'copied.log')]);
      const quality = await bench.program('mask-quality', [masked, list]);
      const speed = await bench.compare(ours, theirs, 7);
      const peak = bench.peakMemory(ours);
      const { stdout } = spawnSync(quality.command, quality.args, { encoding: 'utf8', maxBuffer: 1e8 });
      const { planted, left, bytes, alarms } = JSON.parse(stdout);
      const hardest = await bench.program('hardest-line', []);
      const { milliseconds } = JSON.parse(spawnSync(hardest.command, hardest.args, { encoding: 'utf8' }).stdout);
      return [
        { what: 'time', goal: 4.5, ...speed },
        { what: 'peak memory', unit: 'MB', most: 120, ours: peak },
        { what: 'secrets masked whole', unit: '%', least: 98, ours: (100 * (planted - left)) / planted },
        { what: 'false alarms in 200 kB of clean logs', unit: '', most: 1, ours: alarms / (bytes / 200_000) },
        { what: 'a rule on the hardest line of 4,096 characters', ours: milliseconds },
      ];
    },
  },
  {
    name: 'masking, 60 MB of logs with 500 secrets',
    peer: 'secretlint --maskSecrets',
    needs: [],
    run: async (bench) => {
      const { file, ours } = sides(bench);
      const rules = join(bench.folder, 'secretlintrc.json');
      writeFileSync(rules, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
      const theirs = {
        command: bench.node,
        args: [
          ...['--max-old-space-size=8000', join(ROOT, 'node_modules/secretlint/bin/secretlint.js'), '--maskSecrets', '--format=mask-result'],
          ...[`--output=${join(bench.folder, 'secretlint.log')}`, '--secretlintrc', rules, file],
        ],
        // It reads nothing outside the folder that it runs in.
        cwd: bench.folder,
      };
      return [{ what: 'time', goal: 1 / 12, ...(await bench.compare(ours, theirs, 3)) }];
    },
  },
];
