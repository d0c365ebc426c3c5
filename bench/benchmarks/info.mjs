import { fileURLToPath } from 'node:url';

const ENVINFO = fileURLToPath(import.meta.resolve('envinfo/dist/cli.js'));

/** The facts about the machine, against others who tell them. @type {import('../run.mjs').Benchmark[]} */
export const info = [
  {
    name: 'askwell info',
    peer: 'node on an empty module',
    needs: [],
    run: async ({ askwell, emptyModule, compare }) => [{ what: 'time', goal: 1.6, ...(await compare(askwell(['info']), emptyModule, 15)) }],
  },
  {
    name: 'askwell info',
    peer: 'envinfo --system',
    needs: [],
    run: async ({ askwell, node, compare }) => [
      { what: 'time', ...(await compare(askwell(['info']), { command: node, args: [ENVINFO, '--system'] }, 9)) },
    ],
  },
  {
    name: 'askwell info --level full',
    peer: 'inxi -F',
    needs: ['inxi'],
    run: async ({ askwell, compare }) => [
      { what: 'time', goal: 0.25, ...(await compare(askwell(['info', '--level', 'full']), { command: 'inxi', args: ['-F', '-c', '0'] }, 5)) },
    ],
  },
];
