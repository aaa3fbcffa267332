import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Slide } from '#model';
import { emptyFolder } from './lectern.ts';

/** A planner that lies on every cover, as no planner of ours may. */
vi.mock('../../scripts/plan/frame.ts', async (original) => {
  const real = await original<typeof import('../../scripts/plan/frame.ts')>();
  const lying = ([cover, ...rest]: Slide[]): Slide[] =>
    cover
      ? [{ ...cover, slots: { claim: { text: 'Over 90 boats sank', sources: cover.title.sources } } }, ...rest]
      : [];
  return {
    ...real,
    *framing(...words: Parameters<typeof real.framing>) {
      return lying(yield* real.framing(...words));
    },
  };
});

it('ends with 70 and says which point of which slide the article does not bear out', async () => {
  const folder = await emptyFolder();
  const file = join(folder, 'ice.md');
  await writeFile(file, '# The ice comes back\n\nIn January the harbour froze, and 40 boats lay fast.\n');
  const { argv, exitCode } = process;
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  process.argv = [argv[0] ?? '', 'lectern', 'build', file, '-o', join(folder, 'dist'), '--to', 'json', '--quiet'];
  await (await import('../../scripts/cli.ts')).outcome;
  const code = process.exitCode;
  const words = told.mock.calls.join('');
  Object.assign(process, { argv, exitCode: exitCode ?? 0 });
  told.mockRestore();
  expect(code).toBe(70);
  expect(words).toContain('may not say “Over 90 boats sank”');
  expect(words).toContain('“The ice comes back”');
  expect(words).toContain('That is a bug in Lectern.');
  expect(words).toContain('[gate]');
});
