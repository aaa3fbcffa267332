import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const tale = `# Borrowed ovens

In an earlier life, for a happy winter, I was a baker. It was 1987, and it was a dream four years in the making. I was in my teens, in a
town we did not yet know would lose its harbour. Even though I had a small room of my own, I still felt, in many ways, like a guest in
that bakery.

I hadn’t yet found a way to get up before the birds. But I clung to the idea of that oven. I gave away all of my books on ships, and I
never asked for them back. They stood there in the rain, and so did I. I never told her so.`;

it('calls the beginning of a tale without headings by what it says first, and not “Introduction”', async () => {
  const { slides } = await make(tale, 'oven.md');
  const titles = slides.map(({ title }) => title);
  expect(titles).toContain('In an earlier life, for a happy winter, I was a baker');
  expect(titles).not.toContain('Introduction');
});

it('calls what stands above the first heading by what it says first, where enough goes on below', async () => {
  const first = async (lead: string) => {
    const { slides } = await make(
      `# Gull\n\n${lead}\n\n## Tides\n\nThe tide turns twice a day.\n\n## Winds\n\nThe wind turns at noon.\n`,
      'gull.md',
    );
    const { title, texts } = slides.find(({ layout }) => /points|pair/.test(layout)) ?? {};
    return [title, ...(texts ?? []).map(({ text }) => text)];
  };
  const more = 'It reads the tables of all the harbours. Each table is checked by two keepers of the guild.';
  expect(await first(`Gull is a small library for the tides of the northern harbours. ${more}`)).toEqual([
    'Gull is a small library for the tides of the northern harbours',
    'Reads the tables of all the harbours',
    'Each table is checked by two keepers of the guild',
  ]);
  // Whose claim it is stands right below it.
  expect((await first(`According to the guild, boats of oak are the best of all for the north. ${more}`)).at(-1)).toBe(
    'According to the guild',
  );
  expect((await first(`Gull is a “small” library for the tides of the northern harbours. ${more}`))[0]).toBe(
    'Introduction',
  );
  expect((await first(`Boats of oak are what this small library has been made for. ${more}`))[0]).toBe('Introduction');
});
