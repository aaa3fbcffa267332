import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrder } from '../scripts/command-line.ts';
import { compose } from '../scripts/pipeline.ts';
import type { DeckFile } from './score/deck-file.ts';
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
    expect(drawing).not.toMatch(/rgb\(|#0[\da-f]{5}|style=|class="[^d]/u);
  }, 90_000);

  it('is shown as it is written where there is none, and the author is told', async () => {
    const job = { file: example, folder: '/nowhere', name: 'rain' };
    const { deck } = await compose(job, readOrder([example]));
    expect(deck.slides.map(({ layout }) => layout)).toContain('code');
    expect(deck.warnings).toMatchObject([{ code: 'diagram-plain', place: { line: 9 } }]);
  });
});
