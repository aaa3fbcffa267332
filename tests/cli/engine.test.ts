import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { lectern } from './lectern.ts';

it('sets the engine of this Node without a word of complaint', async () => {
  expect(await lectern(['--version'], { cwd: tmpdir() })).toMatchObject({ code: 0, err: '' });
});

it.skipIf(Number.parseInt(process.versions.v8, 10) !== 11)(
  'gives a long article room for what it throws away, and a short one none',
  async () => {
    const [before, short, long] = await roomAfter(20_000, 1_000_000);
    expect(short).toBe(before);
    expect(long).toBeGreaterThanOrEqual(8);
  },
);

/** The room for young objects in megabytes, at first and after each length of an article, in a process of its own. */
async function roomAfter(...lengths: number[]): Promise<number[]> {
  const engine = join(import.meta.dirname, '../../scripts/engine.ts');
  const code = `
    const { giveRoom, setEngine } = await import(${JSON.stringify(engine)});
    const { getHeapSpaceStatistics } = await import('node:v8');
    const room = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 2 ** 20;
    setEngine();
    const seen = [room()];
    for (const length of ${JSON.stringify(lengths)}) { giveRoom(length); seen.push(room()); }
    console.log(JSON.stringify(seen));`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', code];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: join(import.meta.dirname, '../..') });
  return JSON.parse(stdout);
}
