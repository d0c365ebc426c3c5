import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { trimSet } from '../make-data.mjs';

/** Bytes that logs may take so that their zip stays under 10 MB: deflate makes such logs 4.5 times smaller. */
const BUDGET = 40_000_000;

/** Trimming alone, without packing, and whether all that is planted is there. @type {import('../run.mjs').Benchmark} */
export const trimLogs = {
  name: 'trimming 300 MB of logs',
  peer: 'zip -6',
  needs: ['zip'],
  run: async ({ program, compare, peakMemory, folder }) => {
    const { folder: data, when, planted } = trimSet(folder);
    const out = join(folder, 'trimmed');
    const archive = join(folder, 'trim.zip');
    const before = () => {
      for (const left of [out, archive]) rmSync(left, { recursive: true, force: true });
      mkdirSync(out);
    };
    const theirs = { command: 'zip', args: ['-6', '-q', '-r', archive, '.'], cwd: data, before };
    const ours = { ...(await program('trim-logs', [data, out, String(BUDGET), when])), before };
    const time = await compare(ours, theirs, 5);
    const peak = peakMemory(ours);
    const texts = new Map();
    const textOf = (file) => texts.get(file) ?? texts.set(file, readFileSync(join(out, file), 'utf8')).get(file);
    const missing = planted.filter(({ file, text }) => !textOf(file).includes(text));
    execFileSync('zip', ['-6', '-q', '-r', archive, '.'], { cwd: out });
    return [
      { what: 'time', goal: 0.5, ...time },
      { what: 'peak memory', unit: 'MB', most: 120, ours: peak },
      { what: 'planted errors and newest lines that are missing', unit: `of ${planted.length}`, most: 0, ours: missing.length },
      { what: 'zip of the result', unit: 'MB', most: 10, ours: statSync(archive).size / 1e6 },
    ];
  },
};
