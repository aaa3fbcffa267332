import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { lectern } from './lectern.ts';

it('sets the engine of this Node without a word of complaint', async () => {
  expect(await lectern(['--version'], { cwd: tmpdir() })).toMatchObject({ code: 0, err: '' });
});
