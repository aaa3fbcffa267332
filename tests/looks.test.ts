import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Box, dress } from '#model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDesign } from '../scripts/read/design.ts';
import { openFont } from '../scripts/read/fonts/font-file.ts';
import { looks } from '../scripts/read/design/look.ts';
import { rules } from '../templates/layouts/index.ts';
import { contrast, schemes } from './looks/contrast.ts';
import { grounds } from './looks/grounds.ts';
import { house } from './whole/made.ts';

const names = await looks();
const text = (path: string) => readFile(join(house, 'templates', path), 'utf8');

it('comes in three looks, one of them light and dark', () => {
  expect(names).toEqual(expect.arrayContaining(['midnight', 'paper', 'studio']));
});

describe.each(names)('the look %s', (name) => {
  it('says what every token is worth that the stage and the layouts ask for', async () => {
    const base = (await readdir(join(house, 'templates/base'))).map((file) => `base/${file}`);
    const files = [...base, 'deck.css', ...rules.map((rule) => `layouts/${rule.name}/${rule.name}.css`)];
    const asked = new Set<string>();
    for (const file of files)
      for (const [, token = ''] of (await text(file)).matchAll(/var\((--[\w-]+)\)/g)) asked.add(token);
    const look = await text(`looks/${name}/look.css`);
    const known = `${look}${(await Promise.all(files.map(text))).join('')}`;
    const boxes = rules.flatMap((rule) => rule.boxes.flatMap((step) => Object.keys(step)));
    const made = (token: string) => boxes.some((box) => token.startsWith(`--${box}-`));
    expect([...asked].filter((token) => !known.includes(`${token}:`) && !made(token))).toEqual([]);
  });

  it('sets no text on a ground against which it can hardly be read', async () => {
    for (const tokens of schemes(await text(`looks/${name}/look.css`))) {
      for (const [on, words] of grounds) {
        for (const word of words) {
          const ratio = contrast(tokens(word), tokens(on));
          expect(ratio, `${word} on ${on}: ${tokens(word)} on ${tokens(on)}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  it('ships every face that its voices ask for, with its licence', async () => {
    const { look } = await readDesign(name, rules);
    const files = await readdir(join(house, 'templates/looks', name, 'fonts'));
    for (const { family, weight } of Object.values(look.voices))
      expect(look.fonts.map((font) => `${font.family} ${font.weight}`)).toContain(`${family} ${weight}`);
    expect(files.filter((file) => file.endsWith('LICENSE.txt')).length).toBeGreaterThan(0);
    const used = new Set(look.fonts.flatMap((font) => font.files.map(({ file }) => file.split(/[\\/]/).at(-1))));
    expect(files.filter((file) => file.endsWith('.ttf') && !used.has(file))).toEqual([]);
  });

  it('has the letters of Europe, Vietnam, Russia and Greece in every face', async () => {
    const { look } = await readDesign(name, rules);
    for (const { family, weight, style, files } of look.fonts) {
      const fonts = await Promise.all(files.map(async ({ file }) => openFont(await readFile(file))));
      const missing = [...'AzßœŠőığữЖяωΩ“„«–—…€→≤≈✓'].filter((letter) =>
        fonts.every(({ advance }) => advance(letter.codePointAt(0) ?? 0) === undefined),
      );
      // A typewriter face has no Vietnamese of its own, nor every sign.
      expect(
        missing.filter((letter) => letter !== '✓'),
        `${family} ${weight} ${style}`,
      ).toEqual([]);
    }
  });

  it('gives every box the height that it has in the studio look, however large its letters', async () => {
    const { look } = await readDesign(name, rules);
    const boxes: Box[] = rules.flatMap((rule) => rule.boxes.flatMap((step) => Object.values(step)));
    for (const box of boxes) {
      const { size, leading } = dress(box, look.voices);
      expect(size * leading).toBeCloseTo(box.size * box.leading, 0);
      expect(leading, `${size} px`).toBeGreaterThanOrEqual(0.88);
    }
  });

  it('counts more lines where its letters are wider', async () => {
    const { measure, look } = await readDesign(name, rules);
    const box: Box = { size: 72, width: 1552, lines: 2, weight: 600, leading: 1.06, tracking: -0.028 };
    const words = 'The widest of all mammoths wandered westward, wherever willows grew, with enormous momentum';
    const wide = measure.lines(words, { ...box, width: 900 });
    expect(wide).toBeGreaterThan(measure.lines(words, box));
    expect(look.voices.head.weight).toBeGreaterThan(0);
  });
});

describe('a look of a stranger', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'lectern-home-'));
    await cp(join(house, 'dist/.lectern'), home, { recursive: true });
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('costs one folder, as the recipe says, and no edit anywhere', async () => {
    const folder = join(home, 'templates/looks/slate');
    await cp(join(home, 'templates/looks/studio'), folder, { recursive: true });
    const css = (await readFile(join(folder, 'look.css'), 'utf8'))
      .replaceAll('"studio"', '"slate"')
      .replace('--art: dots', '--art: contours')
      .replace('--bg: #fafaf7', '--bg: #f7f7fa');
    await writeFile(join(folder, 'look.css'), css);
    // A stranger ships what a font's maker gives away: woff2, and no core.
    const display = join(folder, 'fonts', 'InterDisplay-Regular');
    await rm(`${display}.ttf`);
    await cp(`${display}.core.woff2`, `${display}.woff2`);
    await rm(`${display}.core.woff2`);
    const fonts = await readFile(join(folder, 'fonts.json'), 'utf8');
    await writeFile(
      join(folder, 'fonts.json'),
      fonts.replace('InterDisplay-Regular.ttf', 'InterDisplay-Regular.woff2'),
    );

    const article = join(house, 'templates/layouts/points/example.md');
    const words = ['build', article, '--look', 'slate', '--to', 'html', '-o', join(home, 'out')];
    const { status, stderr } = spawnSync(process.execPath, [join(home, 'cli.js'), ...words], { encoding: 'utf8' });
    expect(stderr).not.toMatch(/warn|✖/);
    expect(status).toBe(0);
    const page = await readFile(join(home, 'out', 'index.html'), 'utf8');
    expect(page).toContain('data-look="slate"');
    expect(page).toContain('--bg: #f7f7fa');
    expect(page.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3);
    expect(page).toContain('stroke-linejoin="round"');
  });
});
