import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const slides = async (article: string) =>
  (await make(`# Keeping a small boat\n\n## What to look after\n\n${article}`, 'boat.md')).slides.map(
    ({ layout, title, kicker, texts }) => ({ layout, title, kicker, texts: texts.map(({ text }) => text) }),
  );

const rope = 'Salt eats a rope from the inside.';
const hull = 'Look at the planks below the waterline before each season.';
const engine = 'Most engines fail because nobody changed the oil.';

const long = (words: string) =>
  `${words} A dark line in the grain is the first sign of rot, and it can be cut out in an hour. Whoever waits for the second summer cuts out a plank, and whoever waits for the third one buys a boat. The old builders knew that, and painted the inside of a hull in a light colour.`;

describe('paragraphs that each begin with words in bold', () => {
  it.each([
    ['**The hull.** ', '**Ropes.** ', '**The engine.** '],
    ['**The hull**: ', '**Ropes**: ', '**The engine**: '],
    ['**The hull** — ', '**Ropes** — ', '**The engine** — '],
  ])('are the items of a list where little is said of each (%s)', async (one, two, three) => {
    const all = await slides(`${one}${hull}\n\n${two}${rope}\n\nOld ropes make good fenders.\n\n${three}${engine}\n`);
    expect(all.find(({ layout }) => layout === 'cards')?.texts).toEqual([
      'The hull',
      hull.slice(0, -1),
      'Ropes',
      rope.slice(0, -1),
      'The engine',
      engine.slice(0, -1),
    ]);
  });

  it('are sections of their own where much is said of each', async () => {
    const all = await slides(`**The hull.** ${long(hull)}\n\n**Keeping ropes dry.** ${long(rope)}\n`);
    expect(all.map(({ title }) => title)).not.toContain('What to look after');
    expect(all.flatMap(({ title, texts }) => [title, ...texts]).join('\n')).not.toMatch(/^The hull\./mu);
    expect(all.length).toBeGreaterThanOrEqual(4);
  });

  it('head the pictures, code and quotations between them, and behind the last', async () => {
    const shown = '```\nropes --dry\n```';
    const titles = (
      await slides(`**The hull.** ${long(hull)}\n\n${shown}\n\n**Keeping ropes dry.** ${long(rope)}\n\n${shown}\n`)
    ).map(({ title }) => title);
    expect(titles).toContain('The hull');
    expect(titles).toContain('Keeping ropes dry');
    // Where little is said of each, they are a list, up to what is shown.
    const few = await slides(`**The hull.** ${hull}\n\n**Ropes.** ${rope}\n\n${shown}\n\n**The engine.** ${engine}\n`);
    expect(few.find(({ layout }) => layout === 'cards')?.texts).toEqual([
      'The hull',
      hull.slice(0, -1),
      'Ropes',
      rope.slice(0, -1),
    ]);
  });

  it('head all that is said below them, in paragraphs of their own', async () => {
    const below = long('')
      .trim()
      .replace(/(?<=\.)\s/gu, '\n\n');
    const all = await slides(`**The hull.** ${hull}\n\n${below}\n\n**Ropes.** ${long(rope)}\n`);
    expect(all.filter(({ layout }) => layout === 'cards')).toEqual([]);
    const titles = all.flatMap(({ title, kicker }) => [title, kicker]);
    expect(titles).toContain('The hull');
    expect(titles).toContain('Ropes');
  });

  it('head nothing that stands behind them', async () => {
    const behind = 'The harbour master keeps a list of all boats that were lost since 1950.';
    const all = await slides(
      `**The hull.** ${long(hull)}\n\n**Ropes.** ${long(rope)}\n\n- a lamp\n- a bell\n\n${behind}\n`,
    );
    expect(all.find(({ texts }) => texts.join().includes('1950'))?.title).not.toBe('Ropes');
    expect(all.find(({ layout }) => layout === 'cards')?.texts).toContain('Ropes');
  });

  it.each([
    ['one alone', `**The hull.** ${hull}\n\n${rope}\n`],
    ['the same words twice, as of somebody who speaks', `**Ada:** ${hull}\n\n**Ada:** ${rope}\n`],
    ['notes by the way', `**Note:** ${hull}\n\n**Tip:** ${rope}\n`],
  ])('are not %s', async (_, article) => {
    expect((await slides(article)).map(({ layout }) => layout)).not.toContain('cards');
  });
});

describe('an item whose first sentence is in bold', () => {
  it('goes on below it, without a pronoun for what stands above', async () => {
    const all = await slides(
      '- **Quiet.** Nobody calls you on the water.\n- **Slow.** It takes a day.\n- **Free.** It is a sport.\n',
    );
    expect(all.flatMap(({ texts }) => texts)).toEqual(
      expect.arrayContaining(['Quiet', 'Nobody calls you on the water', 'Slow', 'Takes a day', 'Free']),
    );
    expect(all.flatMap(({ texts }) => texts)).not.toContain('Is a sport');
  });
});
