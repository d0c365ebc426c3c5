import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../eval/corpus.mjs';

const QUEUE = 4000;

/** Texts of the labelled requests, long ones among them. */
const requests = () => ['en', 'ru'].flatMap((language) => readCorpus(language).map(({ source }) => source));

/** Judging one request, and a queue of them, on one core and on all. @type {import('../run.mjs').Benchmark[]} */
export const check = [
  {
    name: 'check, a request of 5 kB',
    peer: 'check of one word',
    needs: [],
    run: async ({ askwell, folder, compare }) => {
      const long = join(folder, 'long.txt');
      const short = join(folder, 'short.txt');
      let text = '';
      for (const request of requests()) if (Buffer.byteLength(text) < 5000) text += `${request}\n`;
      writeFileSync(long, text.slice(0, 5000));
      writeFileSync(short, 'broken\n');
      const { ours, theirs } = await compare(askwell(['check', long, '--json']), askwell(['check', short, '--json']), 15);
      return [{ what: 'time beyond start-up', unit: 'ms', most: 10, ours: ours - theirs }];
    },
  },
  {
    name: 'check, one request',
    peer: 'node on an empty module',
    needs: [],
    run: async ({ askwell, emptyModule, folder, compare }) => {
      const short = join(folder, 'word.txt');
      writeFileSync(short, 'The export stops at 99 %.\n');
      return [{ what: 'time', ...(await compare(askwell(['check', short, '--json']), emptyModule, 15)) }];
    },
  },
  {
    name: `check --batch, ${QUEUE.toLocaleString('en')} requests on one core`,
    peer: 'start-up counted in',
    needs: ['taskset'],
    run: async ({ askwell, emptyModule, folder, compare }) => {
      const { command, args } = askwell(['check', queueIn(folder), '--batch']);
      const { ours } = await compare({ command: 'taskset', args: ['-c', '0', command, ...args] }, emptyModule, 5);
      return [{ what: 'requests a second', unit: '', least: 500, ours: (1000 * QUEUE) / ours }];
    },
  },
  {
    name: `check --batch, ${QUEUE.toLocaleString('en')} requests on all cores`,
    peer: 'on one core',
    needs: ['taskset'],
    run: async ({ askwell, folder, compare }) => {
      const whole = askwell(['check', queueIn(folder), '--batch']);
      const { ours, theirs } = await compare(whole, { command: 'taskset', args: ['-c', '0', whole.command, ...whole.args] }, 3);
      return [{ what: 'time', ours, theirs }];
    },
  },
];

/** @param {string} folder */
function queueIn(folder) {
  const queue = join(folder, 'queue.ndjson');
  const texts = requests();
  const lines = Array.from({ length: QUEUE }, (_, id) => JSON.stringify({ id, text: texts[id % texts.length] }));
  writeFileSync(queue, `${lines.join('\n')}\n`);
  return queue;
}
