import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The tests of the command line run what is published, so it is made anew before they begin. */
export default function makeBundle(): void {
  const make = join(import.meta.dirname, '../../scripts/make/make.mjs');
  if (!existsSync(make)) return;
  const { status, stderr } = spawnSync(process.execPath, [make, '--quiet'], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(
    `The bundle could not be made: the tests of the command line run an old one, if any.\n${stderr.slice(0, 400)}`,
  );
}
