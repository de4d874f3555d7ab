import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/engine/**/*.test.ts', 'tests/library/**/*.test.ts'],
          // Pure functions share nothing; loading the rules' patterns afresh for each file costs more than the tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        define: { __POISE_SHADOW__: '"open"' },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/editors/**', 'tests/engine/**', 'tests/library/**'],
          // Generous on purpose: speeds are the benchmark's business, and a loaded machine is not a failure.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        define: { __POISE_SHADOW__: '"open"' },
        test: { name: 'component', environment: 'happy-dom', include: ['tests/**/*.test.tsx'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'editors',
          environment: 'node',
          include: ['tests/editors/*.test.ts'],
          fileParallelism: false,
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has a browser of its own, which mostly waits: two side by side take half the time.
          maxWorkers: 2,
          // A real browser on a busy machine misses a frame now and then; what fails three times is broken.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
