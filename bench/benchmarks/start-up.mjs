/** The program's own start, against Node's. @type {import('../run.mjs').Benchmark[]} */
export const startUp = [
  { name: 'askwell --version', goal: 1.1, args: ['--version'] },
  { name: 'askwell --help', goal: 1.35, args: ['--help'] },
].map(({ name, goal, args }) => ({
  name,
  peer: 'node on an empty module',
  needs: [],
  run: async ({ askwell, emptyModule, compare }) => [{ what: 'time', goal, ...(await compare(askwell(args), emptyModule, 21)) }],
}));
