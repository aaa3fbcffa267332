import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastingMemory, type Memory } from '#model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOrder } from '../../scripts/command-line.ts';
import { ordered } from '../../scripts/ordered.ts';
import { compose } from '../../scripts/pipeline.ts';
import { deckJson } from '../../scripts/write/json.ts';
import { removeOlder } from '../../scripts/write/kept-files.ts';
import { keptMemory } from '../../scripts/write/kept-memory.ts';
import { generateArticle } from '../bench/generate.ts';

const articles = join(import.meta.dirname, '../articles');
const texts: [string, string][] = [
  ...['harbour.txt', 'moor.md', 'sourdough.md'].map((name): [string, string] => [
    name,
    readFileSync(join(articles, name), 'utf8'),
  ]),
  ['towns.md', generateArticle(4)],
  [
    'mixed.md',
    '# Mixed\n\nIn 2024 the town dug 40 wells.\n\n![A well](well.svg)\n\n## Code\n\nThe call is now\n\n```js\ndig(40);\n```\n\nA formula $a^2$ and „ein Satz auf Deutsch, der hier steht“.\n\n| year | wells |\n| --- | --- |\n| 2023 | 12 |\n| 2024 | 40 |\n\n> Dig deeper.\n>\n> — Ann Marsh\n',
  ],
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-kept-'));
  vi.stubEnv('LECTERN_CACHE', join(folder, 'cache'));
  writeFileSync(join(folder, 'well.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that is made of an article: with what is kept of it, which is kept anew, or with nothing. */
async function deckOf(file: string, withKept: boolean): Promise<{ all: string; made: number }> {
  const order = readOrder([file, '-o', join(folder, 'out')]);
  const [job] = await ordered(order);
  if (!job) throw new Error('There is no article.');
  const kept = withKept ? keptMemory(file, [], stamp) : undefined;
  let made = 0;
  const counting: Memory = (about) => {
    const recall = (kept ?? lastingMemory()).memory(about);
    return (key, make, holds) =>
      recall(
        key,
        () => {
          made++;
          return make();
        },
        holds,
      );
  };
  const paper = await compose(job, order, { memory: counting });
  kept?.keep();
  return { all: JSON.stringify(deckJson(paper.deck)) + paper.html() + paper.print(), made };
}

const stamp = 'made-of-this-0123456789';

describe('what is kept of a build', () => {
  it.each(texts)(
    'makes no other deck after any edit than an empty cache: %s',
    { timeout: 60_000 },
    async (name, text) => {
      const file = join(folder, name);
      const words = text.split(' ');
      const states = [
        text,
        [...words.slice(0, 40), 'nevertheless', ...words.slice(40)].join(' '),
        words.filter((_, at) => at % 90 !== 60).join(' '),
        `${text}\n\nIn March 2025 about 70% of them were gone.\n`,
        text.split('\n\n').toReversed().join('\n\n'),
        text,
      ];
      for (const [at, state] of states.entries()) {
        writeFileSync(file, state);
        const [kept, fresh] = [await deckOf(file, true), await deckOf(file, false)];
        expect(kept.all).toBe(fresh.all);
        if (at > 0) expect(kept.made).toBeLessThan(fresh.made);
      }
    },
  );

  it('is all that is needed where nothing was edited, and is used a second time', async () => {
    const file = join(folder, 'towns.md');
    writeFileSync(file, generateArticle(4));
    const first = await deckOf(file, true);
    expect(first.made).toBeGreaterThan(20);
    for (let time = 0; time < 2; time++) expect(await deckOf(file, true)).toEqual({ all: first.all, made: 0 });
  });

  it.each<[string, (path: string) => void]>([
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, 700))],
    ['empty', (path) => writeFileSync(path, '')],
    ['of another kind', (path) => writeFileSync(path, 'I am no memory at all, but a text of some length.')],
    [
      'changed in one letter',
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    ['open to others', (path) => chmodSync(path, 0o666)],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('is passed over where it is %s', async (_, spoil) => {
    const file = join(folder, 'wells.md');
    writeFileSync(file, generateArticle(3));
    const { all, made } = await deckOf(file, true);
    spoil(keptFile());
    expect(await deckOf(file, true)).toEqual({ all, made });
  });

  it('is nothing of an article that is too long for it', () => {
    const file = join(folder, 'wells.md');
    writeFileSync(file, 'Forty wells. '.repeat(100_000));
    const { memory, keep } = keptMemory(file, [], stamp);
    expect(memory('en')('wells', () => 40)).toBe(40);
    keep();
    expect(existsSync(join(folder, 'cache', 'decks'))).toBe(false);
  });

  it('is for its owner alone', async () => {
    const file = join(folder, 'wells.md');
    writeFileSync(file, generateArticle(1));
    await deckOf(file, true);
    expect(statSync(keptFile()).mode & 0o777).toBe(0o600);
    expect(statSync(join(keptFile(), '..')).mode & 0o777).toBe(0o700);
  });

  it('is of one article, of one way to order it and of one bundle', async () => {
    const [file, other] = [join(folder, 'one.md'), join(folder, 'other.md')];
    for (const path of [file, other]) writeFileSync(path, generateArticle(1));
    const keep = (...[path, settings, made]: Parameters<typeof keptMemory>) => {
      const { memory, keep } = keptMemory(path, settings, made);
      const known = memory('en')('key', () => `${path} ${settings} ${made}`);
      keep();
      return known;
    };
    const orders: Parameters<typeof keptMemory>[] = [
      [file, [], stamp],
      [other, [], stamp],
      [file, ['paper'], stamp],
      [file, [], 'made-of-something-else'],
    ];
    for (const order of [...orders, ...orders]) expect(keep(...order)).toBe(`${order[0]} ${order[1]} ${order[2]}`);
  });

  it('is nothing where the program is not a bundle, or where the disk takes nothing', () => {
    const file = join(folder, 'one.md');
    writeFileSync(file, 'One.');
    keptMemory(file).keep();
    expect(readdirSync(folder)).not.toContain('cache');
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
    const { memory, keep } = keptMemory(file, [], stamp);
    memory('en')('key', () => 1);
    expect(keep).not.toThrow();
  });

  it('goes when it has not been asked for the longest', () => {
    const cache = join(folder, 'old');
    mkdirSync(cache);
    for (const [at, name] of ['a', 'b', 'c', 'd'].entries()) {
      writeFileSync(join(cache, name), 'x'.repeat(10));
      utimesSync(join(cache, name), at, at);
    }
    removeOlder(cache, 3);
    expect(readdirSync(cache)).toEqual(['b', 'c', 'd']);
    removeOlder(cache, 3, 25);
    expect(readdirSync(cache)).toEqual(['c', 'd']);
  });

  function keptFile(): string {
    const root = join(folder, 'cache');
    const [found] = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile());
    if (!found) throw new Error('Nothing was kept.');
    return found;
  }
});
