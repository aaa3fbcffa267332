import { expect, it } from 'vitest';
import type { Said } from '#model';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

it('goes on in small letters behind its figure, and begins with a capital where it is a sentence', async () => {
  const deck = await make(
    '# The quay\n\nThe quay is old. Nobody knows who built it.\n\n## Berths\n\nThe quay lets 240 berths to boats from the whole coast. Some 86% of boats come at night.\n\n## Crane\n\nThe crane lifts 12 tonnes. The crane was paid for with 3.5 million crowns.\n\n## Keepers\n\nThe keepers wait 38 minutes for the ferry. Nobody minds.\n',
    'quay.md',
  );
  const labels = deck.slides
    .filter(({ layout }) => layout === 'stats')
    .flatMap(({ slots }) => (slots.stats as unknown as { label: Said }[]).map(({ label }) => label.text));
  expect(labels.find((text) => /boats come/.test(text))).toBe('of boats come at night');
  expect(labels.filter((text) => !/boats come/.test(text)).every((text) => /^\p{Lu}/u.test(text))).toBe(true);
  expect(labels.length).toBeGreaterThan(1);
});

it('goes on in small letters where the clause was made of one with two figures, too', async () => {
  const deck = await make(
    '# The quay\n\nThe quay is old. Nobody knows who built it.\n\n## Berths\n\n64 percent of lent berths were let to crews of the town, and 36 percent were let to others.\n\n## Crane\n\nThe crane lifts 12 tonnes. The crane was paid for with 3.5 million crowns.\n\n## Keepers\n\nThe keepers wait 38 minutes for the ferry. Nobody minds.\n',
    'quay.md',
  );
  const labels = deck.slides
    .filter(({ layout }) => layout === 'stats')
    .flatMap(({ slots }) => (slots.stats as unknown as { label: Said }[]).map(({ label }) => label.text));
  expect(labels).toContain('of lent berths were let to others');
});

it('has what is granted behind its figure in its label, or is not there', async () => {
  const granted = 'although the fair of the year before was rained off';
  const deck = await make(
    `# The quay\n\nThe quay is old. Nobody knows who built it.\n\n## Berths\n\nThe quay lets 240 berths to boats from the whole coast. Some 86% of boats come at night.\n\n## Crane\n\nThe fair of the harbour sold 12% more bread, ${granted}. The crane was paid for with 3.5 million crowns.\n\n## Keepers\n\nThe keepers wait 38 minutes for the ferry. Nobody minds.\n`,
    'quay.md',
  );
  const shown = deck.slides.map((slide) => JSON.stringify(slide.slots)).filter((text) => text.includes('12%'));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((text) => !text.includes(granted))).toEqual([]);
});

it('has what so many said as it was said', async () => {
  const deck = await make(
    '# The quay\n\nThe guild asked its crews in May. Moreover, 34 percent said that the quay of the old town is more important today than it was five years ago, citing the loss of boats and the price of ropes in all of the other towns, notes the guild. At the same time, 45 percent denied the need for a new quay, pointing at the calm of the bay.\n',
    'quay.md',
  );
  const shown = JSON.stringify(deck.slides.map(({ slots }) => slots));
  expect(shown).toMatch(/said that the quay of the old town is more important/);
  expect(shown).not.toMatch(/"The quay of the old town is more|ago 34 percent said/);
});
