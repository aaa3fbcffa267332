import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { house } from './made.ts';

/** What is and how it differs from what was, for eyes; never committed. */
export const astray = join(house, 'tests/goldens/astray');

/** The browser that drew the pictures kept in a folder; nothing if none are kept. Those of another say nothing of ours. */
export async function drawnBy(folder: string): Promise<string | undefined> {
  const file = join(folder, 'browser.txt');
  return existsSync(file) ? (await readFile(file, 'utf8')).trim() : undefined;
}

/** Keeps pictures by their names, which may have folders in them, in place of those that were kept; one that looks as it did stays, byte for byte. */
export async function keepPictures(folder: string, version: string, pictures: Map<string, Buffer>): Promise<void> {
  const kept = new Map<string, Buffer>();
  for (const [name, is] of pictures) {
    const was = await readFile(join(folder, `${name}.png`)).catch(() => undefined);
    kept.set(name, was && !differenceOf(is, was) ? was : is);
  }
  await rm(folder, { recursive: true, force: true });
  for (const [name, picture] of kept) await put(join(folder, `${name}.png`), picture);
  await put(join(folder, 'browser.txt'), `${version}\n`);
}

/** The names of pictures that are not as they were kept. Lays was, is and the difference of each side by side in `astray`. */
export async function picturesThatDiffer(folder: string, pictures: Map<string, Buffer>): Promise<string[]> {
  const differing: string[] = [];
  for (const [name, is] of pictures) {
    const was = await readFile(join(folder, `${name}.png`)).catch(() => undefined);
    if (await differs(name, is, was)) differing.push(name);
  }
  return differing;
}

async function differs(name: string, is: Buffer, was: Buffer | undefined): Promise<boolean> {
  const difference = differenceOf(is, was);
  if (!difference) return false;
  await put(join(astray, `${name}-is.png`), is);
  if (was) await put(join(astray, `${name}-was.png`), was);
  await put(join(astray, `${name}-difference.png`), PNG.sync.write(difference));
  return true;
}

/** What differs, drawn; nothing where no more than one pixel in 500 does by more than a shade. */
function differenceOf(is: Buffer, was: Buffer | undefined): PNG | undefined {
  if (was && is.equals(was)) return undefined;
  const now = PNG.sync.read(is);
  const then = was ? PNG.sync.read(was) : new PNG({ width: now.width, height: now.height });
  const difference = new PNG({ width: now.width, height: now.height });
  const alike = now.width === then.width && now.height === then.height;
  const pixels = alike
    ? pixelmatch(then.data, now.data, difference.data, now.width, now.height, { threshold: 0.15 })
    : Infinity;
  return pixels > (now.width * now.height) / 500 ? difference : undefined;
}

async function put(file: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
