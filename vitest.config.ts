import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/**
 * Where no run was timed yet, as on a fresh clone, the smallest files come last. These are small and take longest of all: at the end
 * one worker would be at them alone, and the other idle.
 */
const longest = ['tests/tune/random-edits.test.ts', 'tests/gallery/gallery.test.ts', 'tests/serve/same-as-new.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    sequence: { sequencer: LongestFirst },
  },
});
