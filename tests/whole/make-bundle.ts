import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The tests of the command line run what is published, so it is made anew before they begin. */
export default function makeBundle(): void {
  const make = join(import.meta.dirname, '../../scripts/make/make.mjs');
  if (!existsSync(make)) return;
  const { status } = spawnSync(process.execPath, [make, '--quiet'], { stdio: 'inherit' });
  if (status !== 0)
    console.error('The bundle could not be made: the tests of the command line run an old one, if any.');
}
