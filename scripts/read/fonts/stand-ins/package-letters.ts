import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FindPackage, NpmPackage } from '#model';
import { home } from '../../files/home.ts';

/** A file of a package, and the letters that it is said to have; all, where the package does not tell. */
export interface Slice {
  file: string;
  has(codePoint: number): boolean;
}

/** Gives the slices of a font's package, from the packages that are installed beside us, or else from where `find` has them. */
export async function slicesOf(wanted: NpmPackage, find: FindPackage): Promise<Slice[]> {
  const folder = installed(wanted) ?? (await find(wanted));
  const ranges = join(folder, 'unicode.json');
  if (!existsSync(ranges)) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
    return names.map((name) => ({ file: join(folder, name), has: () => true }));
  }
  const font = wanted.name.split('/').at(-1);
  const rows = Object.entries(JSON.parse(await readFile(ranges, 'utf8')) as Record<string, string>);
  return rows
    .map(([name, range]) => ({
      file: join(folder, 'files', `${font}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      has: within(range),
    }))
    .filter(({ file }) => existsSync(file));
}

function installed({ name, version }: NpmPackage): string | undefined {
  try {
    const about = createRequire(join(home(), 'package.json')).resolve(`${name}/package.json`);
    const found = createRequire(about)(about) as { version: string };
    return found.version === version ? dirname(about) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a range as CSS writes it: `U+4e00-4e7f,U+ff01`. */
function within(range: string): (codePoint: number) => boolean {
  const parts = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
  return (codePoint) => parts.some(([first = 0, last = 0]) => first <= codePoint && codePoint <= last);
}
