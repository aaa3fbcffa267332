import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    updateGoldens: boolean;
  }
}

/**
 * Rooms whose tests call functions and leave nothing behind: their files share one copy of the modules, as the decks of one run do.
 * Loading them for each file by itself took half the time of a whole run.
 */
const shared = ['compare', 'distil', 'layouts', 'model', 'pipeline', 'plan', 'read', 'render', 'score'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'rooms', include: shared, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: [...shared, 'tests/bench/**'] },
      },
    ],
    globalSetup: ['tests/whole/make-bundle.ts'],
    provide: { updateGoldens: process.argv.some((word) => word === '-u' || word === '--update') },
    // Whole programs and browsers are started: on a machine that is busy otherwise, that takes its time.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
