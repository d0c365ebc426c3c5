import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** A scripted request in all five formats, without attachments or facts. @type {import('../run.mjs').Benchmark} */
export const compose = {
  name: 'scripted compose, five formats',
  peer: 'node on an empty module',
  needs: [],
  run: async ({ askwell, emptyModule, compare, folder }) => {
    const out = join(folder, 'request');
    const words = ['--no-input', '--system', 'none', '--summary', 'Export stops at 99 %', '--actual', 'The bar stays at 99 %', '--out', out];
    const ours = { ...askwell(words), before: () => rmSync(out, { recursive: true, force: true }) };
    return [{ what: 'time', goal: 3, ...(await compare(ours, emptyModule, 15)) }];
  },
};
