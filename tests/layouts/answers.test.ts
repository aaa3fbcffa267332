import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeckFile } from '../score/deck-file.ts';
import { made } from '../whole/made.ts';

const answer =
  'The lamp burns through the whole night of the longest storm, despite wind, salt and rain on all of its windows.';

const article = `# The lighthouse

## The lamp

The lamp stands forty steps above the sea. Its keeper trims it twice a night. Ships see it from the second sandbank.

## Frequently asked questions

### Who keeps the lamp in a storm?

${answer}

### How high does it stand?

It stands forty steps above the sea.

### Who sees it?

Ships see it from the second sandbank.

### What does the keeper trim?

The wick, twice a night.

### When is the lamp lit?

At dusk, and on foggy days at noon.
`;

describe('a long answer', () => {
  it('is said in two breaths, and reads as the one sentence that it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-answers-'));
    try {
      const file = join(folder, 'article.md');
      await writeFile(file, article);
      const { deck, html } = await made(file, 'json,html', async (at) => ({
        deck: JSON.parse(await readFile(join(at, 'deck.json'), 'utf8')) as DeckFile,
        html: await readFile(join(at, 'index.html'), 'utf8'),
      }));
      const breaths = deck.slides.flatMap(({ layout, texts }) =>
        layout === 'faq' ? texts.filter(({ text }) => answer.includes(text)).map(({ text }) => text) : [],
      );
      expect(breaths.join(' ')).toBe(answer);
      expect(breaths.length).toBe(2);
      const shown = [...html.matchAll(/<p class="body answer"[^>]*>(.*?)<\/p>/gsu)].map(([, inside = '']) => inside);
      const plain = (text: string) =>
        text
          .replace(/<[^>]+>/gu, '')
          .replace(/\s+/gu, ' ')
          .trim();
      expect(shown.map(plain)).toContain(answer);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
