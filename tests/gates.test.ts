import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DeckFile, everyText } from './score/deck-file.ts';
import { judgeGates } from './score/gates.ts';
import { type Input, readInput } from './score/input.ts';
import { deckOf, house } from './whole/made.ts';

const own = readdirSync(join(house, 'tests/articles')).map((name) => join('tests/articles', name));

describe.each(['content/alibaba-ai/article.md', ...own])('the deck of %s', (article) => {
  let deck: DeckFile;
  let input: Input;

  beforeAll(async () => {
    deck = await deckOf(join(house, article));
    input = readInput(await readFile(join(house, article), 'utf8'), article);
  });

  it('keeps every gate', () => {
    expect(judgeGates(deck, input).filter(({ passed }) => !passed)).toEqual([]);
  });

  it('cites only sentences that stand in the input, letter for letter but for markup', () => {
    const known = new Set(deck.sentences.map(({ id }) => id));
    const cited = deck.slides.flatMap((slide) => [
      ...slide.notes,
      ...everyText(slide).flatMap(({ sources }) => sources),
    ]);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    const astray = deck.sentences.filter(({ start, end, text }) => {
      const [first = ''] = letters(text).match(/^.{1,12}/u) ?? [];
      return !letters(input.text.slice(start, end)).includes(first);
    });
    expect(astray).toEqual([]);
  });

  it('gives every slide an id of its own, and no two main slides one title', () => {
    const ids = deck.slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same in every run', async () => {
    expect(await deckOf(join(house, article))).toEqual(deck);
  });
});
