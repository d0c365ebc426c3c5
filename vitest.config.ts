import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** What istanbul's coverage map tells of the whole. */
interface Coverage {
  readonly getCoverageSummary: () => Readonly<
    Record<'lines' | 'branches', { readonly pct: number; readonly covered: number; readonly total: number }>
  >;
}

/** Says the coverage in one line before the summary, so that a run's last words are what passed and what failed. */
const coverageLine: Reporter = {
  onCoverage: (coverage) => {
    const { lines, branches } = (coverage as Coverage).getCoverageSummary();
    const share = ({ pct, covered, total }: typeof lines) => `${pct} % (${covered} of ${total})`;
    console.log(`\n Coverage of src: lines ${share(lines)}, branches ${share(branches)}`);
  },
};

/** Rooms whose tests change nothing in the process that runs them: their files share what was loaded, which takes a third of the time. */
const SHARING = ['answers', 'attach', 'check', 'collect', 'commands', 'deliver', 'eval', 'locale', 'model', 'moments', 'pipeline', 'render'];
const shared = SHARING.map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test'), __ROOT__: JSON.stringify('../..') },
  // Vite does not read the star in this package's exports; Node and esbuild do.
  resolve: {
    alias: [{ find: /^chrono-node\/(en|ru)$/, replacement: `${import.meta.dirname}/node_modules/chrono-node/dist/esm/locales/$1/index.js` }],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'rooms', include: shared, isolate: false } },
      { extends: true, test: { name: 'machine', include: ['test/**/*.test.ts'], exclude: shared } },
    ],
    reporters: ['default', coverageLine],
    // One zone and locale for all, and no colour that this terminal would add: nothing depends on the machine.
    env: { TZ: 'Europe/Moscow', LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
    setupFiles: ['test/support/bare-environment.ts'],
    unstubEnvs: true,
    // Tests that start programs mostly wait for them, so a worker for each core, where the default leaves one out.
    maxWorkers: Math.min(availableParallelism(), 8),
    // A limit that says "it hangs", however slow the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/host/host.ts'],
      reporter: ['json-summary', 'html'],
      reportOnFailure: true,
      thresholds: { lines: 90, branches: 90 },
    },
  },
});
