import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    updateGoldens: boolean;
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**'],
    globalSetup: ['tests/whole/make-bundle.ts'],
    provide: { updateGoldens: process.argv.some((word) => word === '-u' || word === '--update') },
    // Whole programs and browsers are started: on a machine that is busy otherwise, that takes its time.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
