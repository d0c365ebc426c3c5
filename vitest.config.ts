import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test'), __ROOT__: JSON.stringify('../..') },
  test: {
    include: ['test/**/*.test.ts'],
    // One zone and locale for all, and no colour that this terminal would add: nothing depends on the machine.
    env: { TZ: 'Europe/Moscow', LC_ALL: 'C.UTF-8', NO_COLOR: '1', FORCE_COLOR: '' },
    unstubEnvs: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts', 'src/host/host.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, branches: 90 },
    },
  },
});
