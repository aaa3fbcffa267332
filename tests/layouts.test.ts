import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../templates/layouts/index.ts';
import { judgeGates } from './score/gates.ts';
import { readInput } from './score/input.ts';
import { deckOf, house } from './whole/made.ts';

describe.each(rules.map(({ name }) => name))('the layout %s', (name) => {
  const example = join(house, 'templates/layouts', name, 'example.md');

  it('comes with the article that it was made for', () => {
    expect(existsSync(example), example).toBe(true);
  });

  it('shows that article, and breaks no gate', async () => {
    const deck = await deckOf(example);
    expect(deck.slides.map(({ layout }) => layout)).toContain(name);
    const gates = judgeGates(deck, readInput(await readFile(example, 'utf8'), example));
    expect(gates.filter(({ passed }) => !passed)).toEqual([]);
  });
});
