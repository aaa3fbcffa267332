import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckFile } from './score/deck-file.ts';
import { judgeGates } from './score/gates.ts';
import { readInput } from './score/input.ts';
import { deckMaker } from './whole/deck-in-memory.ts';
import { article } from './whole/random-article.ts';
import { edited } from './whole/random-edits.ts';
import { house } from './whole/made.ts';
import fc from './whole/fast-check.ts';

/** More articles: RUNS=200 npx vitest run tests/gates-random.test.ts */
const runs = Number(process.env.RUNS ?? 9);
const settings = { interruptAfterTimeLimit: 20_000 };

let deckOf: (text: string, name: string) => Promise<DeckFile>;

beforeAll(async () => {
  deckOf = await deckMaker();
});

async function holds(text: string, name: string): Promise<void> {
  const deck = await deckOf(text, name);
  const broken = judgeGates(deck, readInput(text, name)).filter(({ passed }) => !passed);
  expect(broken.map(({ name, note, breaches }) => ({ name, note, breaches }))).toEqual([]);
  expect(starts(deck)).toEqual([...starts(deck)].sort((one, other) => one - other));
}

/** Where in the input each main slide of the body begins to speak. */
function starts({ slides, sentences }: DeckFile): number[] {
  const startOf = new Map(sentences.map(({ id, start }) => [id, start]));
  const main = slides.filter((slide) => !slide.appendix && slide.section !== '');
  return main.map(({ notes }) => Math.min(...notes.map((id) => startOf.get(id) ?? Number.POSITIVE_INFINITY)));
}

describe('whatever the article', () => {
  it('no gate breaks, nothing throws, and the slides keep its order', async () => {
    await fc.assert(
      fc.asyncProperty(article, (text) => holds(text, 'random.md')),
      { ...settings, numRuns: runs },
    );
  }, 120_000);

  it.each(['harbour.txt', 'moor.md', 'sourdough.md'])(
    'no gate breaks in %s either, however one edits it',
    async (name) => {
      const whole = await readFile(join(house, 'tests/articles', name), 'utf8');
      await fc.assert(
        fc.asyncProperty(edited(whole), (text) => holds(text, name)),
        { ...settings, numRuns: Math.ceil(runs / 2) },
      );
    },
    120_000,
  );
});
