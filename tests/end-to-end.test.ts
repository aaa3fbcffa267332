import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printers } from '../scripts/write/printers.ts';
import { filesIn } from './cli/lectern.ts';
import { openPdf } from './whole/pdf.ts';
import { house } from './whole/made.ts';

const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const article = `---
author: Ada Marsh
---

# A bridge for Wells

The footbridge at Wells was closed in March 2019. It had carried over 400 people a day.

## What it costs

A new one costs 1.2 million pounds, according to the county. The parish has raised 310,000 pounds so far.

- Steel lasts a hundred years
- Oak is cheaper to mend
- Nobody wants concrete

## What comes next

Work may begin in May 2026. Until then walkers take the road.
`;

describe('the package, as npm would publish it', () => {
  let folder: string;
  let files: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-packed-'));
    // The bundle was made before the tests began; making it again would take it away from the tests beside this one.
    const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse((await run(npm, packing, { cwd: house })).stdout);
    files = packed.files.map(({ path }: { path: string }) => path);
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    await writeFile(join(folder, 'bridge.md'), article);
    const quietly = ['--offline', '--no-audit', '--no-fund', '--cache', join(folder, '.npm')];
    await run(npm, ['install', ...quietly, join(folder, packed.filename)], { cwd: folder });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the program, its licence and its papers, and nothing that only its makers need', () => {
    for (const file of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/.lectern/cli.js']) {
      expect(files).toContain(file);
    }
    expect(files.filter((path) => /^(scripts|tests|content|node_modules)\//.test(path))).toEqual([]);
  });

  it('needs no other package', async () => {
    const installed = await readdir(join(folder, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['lectern']);
  });

  it('builds a deck in an empty folder: npx lectern build', async () => {
    const { stdout } = await run(npm, ['exec', '--offline', '--', 'lectern', 'build', 'bridge.md'], { cwd: folder });
    expect(stdout).toContain('✔ A bridge for Wells');
    const deck = join(folder, 'dist/bridge');
    const ordered = Object.values(printers).map(({ file }) => file('bridge'));
    expect(await filesIn(deck)).toEqual(ordered.sort());
    const { slides } = JSON.parse(await readFile(join(deck, 'deck.json'), 'utf8'));
    const pdf = await openPdf(join(deck, 'bridge.pdf'));
    expect(slides.length).toBeGreaterThan(4);
    expect(pdf.numPages).toBe(slides.length);
  });
});
