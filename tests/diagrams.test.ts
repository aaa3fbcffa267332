import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../scripts/check.ts';
import { readOrder } from '../scripts/command-line.ts';
import { diff } from '../scripts/diff.ts';
import { compose } from '../scripts/pipeline.ts';
import type { DeckFile } from './score/deck-file.ts';
import { served, until } from './serve/served.ts';
import { house, made } from './whole/made.ts';

const example = join(house, 'templates/layouts/diagram/example.md');

describe('a diagram in Mermaid’s language', () => {
  it('is drawn where there is a browser, in the look’s own colours', async () => {
    const { deck, page } = await made(example, 'html,json', async (folder) => ({
      deck: JSON.parse(await readFile(join(folder, 'deck.json'), 'utf8')) as DeckFile,
      page: await readFile(join(folder, 'index.html'), 'utf8'),
    }));
    expect(deck.warnings.filter(({ code }) => code === 'diagram-plain')).toEqual([]);
    expect(deck.slides.map(({ layout }) => layout)).toContain('diagram');
    const [drawing = ''] = /<svg class="drawing".*?<\/svg>/su.exec(page) ?? [];
    expect(drawing.replace(/<[^>]*>/gu, '')).toContain('Ground water');
    expect(drawing).toContain('fill="var(--surface)"');
    const boxes = [...drawing.matchAll(/<rect (?=[^>]*fill="var\(--surface\)")[^>]*?width="([\d.]+)"/gu)].map(
      ([, width]) => width,
    );
    expect(boxes.length).toBe(7);
    expect(new Set(boxes.map((width) => Math.round(Number(width)))).size).toBe(1);
    expect(drawing).not.toMatch(/rgb\(|#0[\da-f]{5}|style=|class="[^d]/u);
  }, 90_000);

  it('is drawn line for line the same each time, curves and all, without a today or a name that the author did not write', async () => {
    const year = new Date().getFullYear();
    const diagrams = [
      'classDiagram\n  Brook <|-- Ditch\n  Brook : width\n  Brook : flow()',
      `gantt\n  dateFormat YYYY-MM-DD\n  section Wells\n  Digging :a, ${year - 1}-01-01, ${year + 1}-12-31`,
      'gitGraph\n  commit\n  commit id: "spring"\n  branch mill\n  commit',
    ];
    const sections = diagrams.map((one, at) => `## Water ${at}\n\n\`\`\`mermaid\n${one}\n\`\`\`\n`);
    const folder = await mkdtemp(join(tmpdir(), 'lectern-rain-'));
    const file = join(folder, 'rain.md');
    await writeFile(file, `# Rain\n\n${sections.join('\n')}`);
    const drawings = () =>
      made(file, 'html', async (from) => {
        const page = await readFile(join(from, 'index.html'), 'utf8');
        return page.match(/<svg class="drawing".*?<\/svg>/gsu) ?? [];
      });
    try {
      const first = await drawings();
      expect(first.length).toBe(3);
      expect(await drawings()).toEqual(first);
      const [, plan = '', commits = ''] = first;
      expect(plan).not.toMatch(/<line [^>]*x1=/u);
      expect(
        commits
          .replace(/<[^>]*>/gu, ' ')
          .match(/\S+/gu)
          ?.sort(),
      ).toEqual(['main', 'mill', 'spring']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 90_000);

  it('is drawn by those who only compare, too: a deck that is as it was is not said to differ', async () => {
    await made(example, 'html,json', async (folder) => {
      const words = [example, '--to', 'html,json', '-o', folder];
      for await (const found of check(readOrder(['build', '--check', ...words])))
        expect(found).toMatchObject({ differing: [], change: { changes: [] } });
      for await (const found of diff(readOrder(['diff', ...words])))
        expect(found).toMatchObject({ change: { changes: [] } });
    });
  }, 90_000);

  it('is drawn in the page of lectern dev, and once only', async () => {
    const text = await readFile(example, 'utf8');
    const talk = await served(text);
    try {
      const page = async () => (await fetch(talk.address)).text();
      const drawing = /<svg class="drawing".*?<\/svg>/su;
      const [first] = drawing.exec(await page()) ?? [];
      expect(first?.replace(/<[^>]*>/gu, '')).toContain('Ground water');
      await writeFile(talk.article, `${text}\nWells reach it where the hill ends.\n`);
      await until(async () => (await page()).includes('where the hill ends'), 'the new words');
      expect(drawing.exec(await page())?.[0]).toBe(first);
    } finally {
      await talk.stop();
    }
  }, 90_000);

  it('is shown as it is written where there is none, and the author is told', async () => {
    const job = { file: example, folder: '/nowhere', name: 'rain' };
    const { deck } = await compose(job, readOrder([example]));
    expect(deck.slides.map(({ layout }) => layout)).toContain('code');
    expect(deck.warnings).toMatchObject([{ code: 'diagram-plain', place: { line: 9 } }]);
  });
});
