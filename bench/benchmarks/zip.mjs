import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largeLog, logSet, mixedSet } from '../make-data.mjs';

const SETS = [
  { name: 'zip, 60 MB of logs', make: logSet, pairs: 5, time: 0.42, size: 0.985 },
  { name: 'zip, 30 mixed files', make: mixedSet, pairs: 7, time: 0.45, size: 1.02 },
  { name: 'zip, one log of 1 GB', make: largeLog, pairs: 5, time: 0.4, peak: 128 },
];

/** Packing alone, and packing with its read-back as a request does it, against Info-ZIP. @type {import('../run.mjs').Benchmark[]} */
export const zip = SETS.map(({ name, make, pairs, time, size, peak }) => ({
  name,
  peer: 'zip -6',
  needs: ['zip'],
  run: async ({ program, compare, peakMemory, folder }) => {
    const data = make(folder);
    const out = join(folder, 'packed');
    const before = () => {
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
    };
    const theirs = { command: 'zip', args: ['-6', '-q', '-r', join(out, 'theirs.zip'), '.'], cwd: data, before };
    const ours = { ...(await program('zip-alone', [data, join(out, 'ours.zip')])), before };
    const whole = { ...(await program('pack-whole', [data, out])), before };
    const alone = await compare(ours, theirs, pairs);
    const bytes = { theirs: statSync(join(out, 'theirs.zip')).size };
    const held = { ours: peakMemory(ours), theirs: undefined };
    bytes.ours = statSync(join(out, 'ours.zip')).size;
    held.theirs = peakMemory(theirs);
    return [
      { what: 'time', goal: time, ...alone },
      { what: 'time with digests and the read-back', ...(await compare(whole, theirs, pairs)) },
      { what: 'size', unit: 'bytes', ...(size === undefined ? {} : { goal: size }), ratio: bytes.ours / bytes.theirs, ...bytes },
      { what: 'peak memory', unit: 'MB', ...(peak === undefined ? {} : { most: peak }), ...held },
      { what: 'peak memory with the read-back', unit: 'MB', ours: peakMemory(whole) },
    ];
  },
}));
