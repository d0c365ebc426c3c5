import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { logSet, trimSet } from '../make-data.mjs';

/** @param {import('../run.mjs').Bench} bench @param {string} data @param {string[]} args */
function sides({ askwell, folder }, data, args) {
  const archive = join(folder, 'packed.zip');
  const other = join(folder, 'theirs.zip');
  const before = () => {
    for (const path of [archive, other]) rmSync(path, { force: true });
  };
  const ours = { ...askwell(['pack', '.', '--out', archive, '--quiet', '--limit', '10MB', ...args]), cwd: data, before };
  return { archive, ours, theirs: { command: 'zip', args: ['-6', '-q', '-r', other, '.'], cwd: data, before } };
}

/** The whole command: gathering, looking through the logs, cutting, packing, reading back. @type {import('../run.mjs').Benchmark[]} */
export const packLogs = [
  {
    name: 'pack --shrink logs, 300 MB to under 10 MB',
    peer: 'zip -6',
    needs: ['zip', 'unzip'],
    run: async (bench) => {
      const { folder: data, when, planted } = trimSet(bench.folder);
      const { archive, ours, theirs } = sides(bench, data, ['--shrink', 'logs', '--when', when, '--no-redact']);
      const time = await bench.compare(ours, theirs, 5);
      const peak = bench.peakMemory(ours);
      const { stdout } = spawnSync('unzip', ['-p', archive], { encoding: 'utf8', maxBuffer: 1e9 });
      const size = statSync(archive).size / 1e6;
      const masked = sides(bench, data, ['--shrink', 'logs', '--when', when]);
      return [
        { what: 'time', goal: 1.2, ...time },
        { what: 'time, masked', ...(await bench.compare(masked.ours, masked.theirs, 3)) },
        { what: 'peak memory', unit: 'MB', ours: peak },
        { what: 'size', unit: 'MB', most: 10, ours: size },
        {
          what: 'planted errors and newest lines that are missing',
          unit: `of ${planted.length}`,
          most: 0,
          ours: planted.filter(({ text }) => !stdout.includes(text)).length,
        },
      ];
    },
  },
  {
    name: 'masking and packing, 60 MB of logs',
    peer: 'zip -6',
    needs: ['zip'],
    run: async (bench) => {
      const { archive, ours, theirs } = sides(bench, logSet(bench.folder), ['--limit', '100MB']);
      const before = () => rmSync(join(bench.folder, 'alone.zip'), { force: true });
      const alone = { ...(await bench.program('mask-zip-alone', [logSet(bench.folder), join(bench.folder, 'alone.zip')])), before };
      return [
        { what: 'time', goal: 0.8, ...(await bench.compare(alone, theirs, 7)) },
        { what: 'time of the whole command, with the read-back', ...(await bench.compare(ours, theirs, 7)) },
        { what: 'peak memory', unit: 'MB', ours: bench.peakMemory(ours) },
        { what: 'size', unit: 'bytes', ours: readFileSync(archive).length },
      ];
    },
  },
];
