import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largeLog, logSet, mixedSet } from '../make-data.mjs';

const SETS = [
  { name: 'zip, 60 MB of logs', make: logSet, pairs: 5, time: 0.42, size: 0.985, readBack: 0.15, hardest: { level: 9, time: 0.7, size: 0.96 } },
  { name: 'zip, 30 mixed files', make: mixedSet, pairs: 7, time: 0.45, size: 1.02 },
  { name: 'zip, one log of 1 GB', make: largeLog, pairs: 5, time: 0.4, peak: 128 },
];

/**
 * Packing alone, reading that back alone, and both with digests as a request does it, against Info-ZIP; where size decides, at the level for that.
 * @type {import('../run.mjs').Benchmark[]}
 */
export const zip = SETS.map(({ name, make, pairs, hardest, ...goals }) => ({
  name,
  peer: 'zip -6',
  needs: ['zip'],
  run: async ({ program, compare, peakMemory, folder }) => {
    const data = make(folder);
    /** A side that writes one file, anew each time. */
    const writing = (side, path) => ({ ...side, before: () => rmSync(path, { force: true }) });
    const path = (file) => join(folder, file);
    const bytes = (file) => statSync(path(file)).size;
    const theirs = writing({ command: 'zip', args: ['-6', '-q', '-r', path('theirs.zip'), '.'], cwd: data }, path('theirs.zip'));
    const ours = writing(await program('zip-alone', [data, path('ours.zip')]), path('ours.zip'));
    const back = { ...(await program('read-back', [data, path('ours.zip')])), reports: true };
    const emptyFolder = () => {
      rmSync(path('packed'), { recursive: true, force: true });
      mkdirSync(path('packed'));
    };
    const whole = { ...(await program('pack-whole', [data, path('packed')])), before: emptyFolder };
    const size = (file, goal) => {
      return { unit: 'bytes', ...(goal && { goal }), ratio: bytes(file) / bytes('theirs.zip'), ours: bytes(file), theirs: bytes('theirs.zip') };
    };
    const figures = [
      { what: 'time', goal: goals.time, ...(await compare(ours, theirs, pairs)) },
      { what: 'size', ...size('ours.zip', goals.size) },
      { what: 'read-back', ...(goals.readBack && { goal: goals.readBack }), ...(await compare(back, theirs, pairs)) },
      { what: 'time with digests and the read-back', ...(await compare(whole, theirs, pairs)) },
      { what: 'peak memory', unit: 'MB', ...(goals.peak && { most: goals.peak }), ours: peakMemory(ours), theirs: peakMemory(theirs) },
      { what: 'peak memory with the read-back', unit: 'MB', ours: peakMemory(whole) },
    ];
    if (!hardest) return figures;
    const small = writing(await program('zip-alone', [data, path('small.zip'), String(hardest.level)]), path('small.zip'));
    return [
      ...figures,
      { what: `time at level ${hardest.level}`, goal: hardest.time, ...(await compare(small, theirs, pairs)) },
      { what: `size at level ${hardest.level}`, ...size('small.zip', hardest.size) },
    ];
  },
}));
