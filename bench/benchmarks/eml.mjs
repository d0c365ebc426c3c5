import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { denseFile } from '../make-data.mjs';

const PEER = join(import.meta.dirname, '../write-eml.py');

/** The e-mail with an archive of 7 MB. @type {import('../run.mjs').Benchmark} */
export const eml = {
  name: '.eml with an archive of 7 MB',
  peer: "Python's email",
  needs: ['python3'],
  run: async ({ program, compare, peakMemory, folder }) => {
    const archive = denseFile(folder);
    const out = join(folder, 'request.eml');
    const before = () => rmSync(out, { force: true });
    const ours = { ...(await program('write-eml', [archive, out])), before };
    const theirs = { command: 'python3', args: [PEER, archive, out], before };
    return [
      { what: 'time', goal: 0.35, ...(await compare(ours, theirs, 7)) },
      { what: 'peak memory', unit: 'MB', most: 60, ours: peakMemory(ours), theirs: peakMemory(theirs) },
    ];
  },
};
