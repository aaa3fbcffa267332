import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const house = join(import.meta.dirname, '..');
const files = ['scripts', 'templates'].flatMap((folder) =>
  readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path)),
);
const sources = files
  .filter((path) => path.endsWith('.ts') && !path.startsWith('scripts/make/'))
  .map((path) => ({ path, text: readFileSync(join(house, path), 'utf8') }));

/** The floors: model ← { read, distil, plan, render, write, compare, tune, layouts } ← the pipeline and the command line above it. */
function breaches(all: { path: string; text: string }[]): string[] {
  return all.flatMap(({ path, text }) => {
    const room = roomOf(path);
    const targets = [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)].map(([, target = '']) =>
      target === '#model' ? 'model' : target.startsWith('.') ? roomOf(posix.join(dirname(path), target)) : target,
    );
    const wrong = targets.filter((target) => {
      if (target === 'serve') return room !== 'serve' && path !== 'scripts/cli.ts';
      if (target === room) return false;
      if (/^(node:)?fs(\/|$)/.test(target)) return room !== 'read' && room !== 'write' && path !== loader;
      if (/^puppeteer/.test(target)) return room !== 'write';
      if (room === 'house') return false;
      if (room === 'serve') return target === 'layouts';
      return room === 'model' || rooms.has(target) ? target !== 'model' : false;
    });
    const arguments_ = /process\.(argv|exit)/.test(text) && path !== entrance ? ['process.argv or process.exit'] : [];
    return [...wrong, ...arguments_].map((target) => `${path} reaches for ${target}`);
  });
}

/** What loads the program itself, before there are rooms; and where a run begins and ends. */
const [loader, entrance] = ['scripts/start.ts', 'scripts/cli.ts'];

/** Files that come back to themselves by what they import, types and all. */
function circles(all: { path: string; text: string }[]): string[] {
  const reached = new Map(
    all.map(({ path, text }) => [
      path,
      [...text.matchAll(/\bfrom\s+'(\.[^']+)'/g)].map(([, target = '']) => posix.join(dirname(path), target)),
    ]),
  );
  return [...reached.keys()].filter((path) => {
    const seen = new Set(reached.get(path));
    for (const one of seen) for (const next of reached.get(one) ?? []) seen.add(next);
    return seen.has(path);
  });
}

const rooms = new Set(['house', 'model', 'read', 'distil', 'plan', 'render', 'write', 'compare', 'tune', 'layouts']);

function roomOf(path: string): string {
  const room = /^scripts\/([^/]+)\//.exec(path)?.[1];
  // "pipeline/" holds parts of "pipeline.ts".
  if (room !== undefined && files.includes(`scripts/${room}.ts`)) return 'house';
  return room ?? (path.startsWith('templates/') ? 'layouts' : 'house');
}

describe('the floors of the house', () => {
  it('lets every room reach only for the model, and only pipeline and command line for the rooms', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(breaches(sources)).toEqual([]);
  });

  it('lets no file come back to itself by what it imports', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('sees a circle of types, by way of a third file', () => {
    const planted = [
      ['scripts/read/one.ts', `import type { Two } from './two.ts';`],
      ['scripts/read/two.ts', `export type { Three } from './deep/three.ts';`],
      ['scripts/read/deep/three.ts', `import {\n  type One,\n} from '../one.ts';`],
      ['scripts/read/four.ts', `import { one } from './one.ts';`],
    ] as const;
    const paths = planted.slice(0, 3).map(([path]) => path);
    expect(circles(planted.map(([path, text]) => ({ path, text })))).toEqual(paths);
  });

  it.each([
    ['scripts/plan/choose.ts', `import { words } from '../distil/words.ts';`],
    ['scripts/model/deck.ts', `import type { Choice } from '../plan/choice.ts';`],
    ['scripts/render/picture.ts', `import { readFile } from 'node:fs/promises';`],
    ['scripts/read/page.ts', `const { launch } = await import('puppeteer-core');`],
    ['templates/layouts/quote/quote.ts', `import { build } from '../../../scripts/pipeline.ts';`],
    ['scripts/serve/page.ts', `import { readFile } from 'node:fs/promises';`],
    ['scripts/build.ts', `import { readFile } from 'node:fs/promises';`],
    ['scripts/start.ts', `process.exitCode = 1;`],
    ['scripts/render/page.ts', `import { dev } from '../serve/dev.ts';`],
    ['scripts/write/pdf.ts', `if (!done) process.exit(1);`],
  ])('sees the breach when %s holds %s', (path, text) => {
    expect(breaches([{ path, text }])).toHaveLength(1);
  });
});
