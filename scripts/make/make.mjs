// Makes dist/.lectern/, which is all that is published: the bundle with its heavy parts in chunks of their own, templates/
// as the program reads it, the files of other packages that a deck embeds, and the licences of everything that is in it.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { house } from './house.mjs';
import { copyVendor, licences } from './vendor.mjs';

const target = join(house, 'dist/.lectern');
const quiet = process.argv.includes('--quiet');

const stamp = await stampOf(['scripts', 'templates', 'package.json', 'package-lock.json']);
const made = await readFile(join(target, 'stamp'), 'utf8').catch(() => '');
if (made !== stamp) await make();
else if (!quiet) console.log('dist/.lectern is up to date');

async function make() {
  const from = performance.now();
  const fresh = `${target}-${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    const inputs = await bundle(fresh, stamp);
    await cp(join(house, 'templates'), join(fresh, 'templates'), { recursive: true, filter: isRead });
    await copyVendor(join(fresh, 'vendor'));
    await writeFile(join(fresh, 'licences.txt'), await licences(inputs));
    await writeFile(join(fresh, 'stamp'), stamp);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  if (!quiet) console.log(`dist/.lectern made in ${Math.round(performance.now() - from)} ms`);
}

/** What is read while the program runs; rules are in the bundle, and examples with their pictures are for the tests. */
function isRead(path) {
  return !/\.(?:ts|svg)$/.test(path) && basename(path) !== 'example.md';
}

/** A digest of everything that the bundle is made from, so that nothing is made twice. */
async function stampOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    const inside = path.includes('.') ? [''] : readdirSync(join(house, path), { recursive: true }).sort();
    for (const entry of inside) {
      const bytes = await readFile(join(house, path, entry)).catch(() => undefined);
      if (bytes) hash.update(entry).update('\0').update(bytes);
    }
  }
  return hash.digest('hex');
}
