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
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
