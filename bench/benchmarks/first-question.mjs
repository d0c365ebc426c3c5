import { join } from 'node:path';
import { emptyHome } from '../measure.mjs';

const UNTIL_SHOWN = join(import.meta.dirname, '../until-shown.py');

/** From the start to the first question in a real terminal. @type {import('../run.mjs').Benchmark} */
export const firstQuestion = {
  name: 'first question on screen',
  peer: 'node on an empty module',
  needs: ['python3'],
  run: async ({ askwell, emptyModule, compare }) => {
    const inTerminal = ({ command, args }, text) => ({
      command: 'python3',
      args: [UNTIL_SHOWN, text, command, ...args],
      reports: true,
      before: emptyHome,
    });
    const ours = inTerminal(askwell(['--lang', 'en', '--color']), 'What is it about?');
    return [{ what: 'time', goal: 1.8, ...(await compare(ours, inTerminal(emptyModule, ''), 15)) }];
  },
};
