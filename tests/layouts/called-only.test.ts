import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('shows what the steps of a list are called where what is said of them is too long, and no torn beginning of it', async () => {
  const long =
    'boathouses support collaborative attitudes and neighbourly conversations that transcend the compartments';
  const { slides } = await make(
    `# Boats

The yard has learned a lot.

There are five barriers to mending boats:

1. **Time:** Because of the various and often heavy responsibilities of harbourmasters, layered administrative requirements, fewer hands, and overburdened foremen, the neighbourhood boatyard struggles to find time for unfamiliar techniques.
2. **Place:** Twenty-first-century ${long} and surroundings of yesteryear. Crews like them.
3. **Routine:** Straightforward ${long} and inconveniences of yesteryear. Crews like them.
4. **Relations:** Well-maintained ${long} and misunderstandings of yesteryear. Crews like them.
5. **Scale:** Ever-expanding ${long} and responsibilities of yesteryear. Crews like them.
`,
    'boats.md',
  );
  const texts = slides
    .filter(({ layout }) => layout === 'steps')
    .flatMap((slide) => slide.texts.map(({ text }) => text));
  for (const name of ['Time', 'Place', 'Routine', 'Relations', 'Scale']) expect(texts).toContain(name);
  expect(texts.filter((text) => /^Because of/.test(text))).toEqual([]);
});

it('calls a list that nothing near it can head by its first and its last step', async () => {
  const items = ['Time', 'Place', 'Scale'].map((name, at) => `${at + 1}. **${name}:** Boats are old here.`).join('\n');
  const { slides } = await make(
    `# Boats

The yard by the old quay has 40 boats that nobody has rowed since the winter before last.

As mentioned in a letter to all of the builders of our town, the council pays $40,000 a year for the upkeep of the long quay.

If you ask me, most of what is told of it by those who have never rowed is as wrong as it can be.

If you ask them, most of what I tell of it is as wrong as it can be and was so all along.

Filtering all of this through the workshop of last July and over 80 meetings of the yard that I have led in the town, here are, as far as I can tell today, the things that hinder us most, one by one:

${items}
`,
    'boats.md',
  );
  expect(slides.find(({ layout }) => layout === 'steps')?.title).toBe('Time – Scale');
});

it('gives those who say something what they say, and not what the article says before it', async () => {
  const { slides } = await make(
    `# Tolls

Officials said the ferries would sail on Sundays. The keeper said the gates were oiled in May. The toll will vary by town, and experts said the new boats would change that. Ida Holm said the quay would hold.
`,
    'tolls.md',
  );
  const rows = slides
    .filter(({ layout }) => layout === 'sources')
    .flatMap((slide) => slide.texts.map(({ text }) => text));
  expect(rows).not.toContain('The toll will vary by town');
});

it('who says so is not told where one says all of it', async () => {
  const report = (other: string) =>
    `# The ferry\n\nOlav Dahl said the ferry will stop in May. Olav Dahl said the quay is too old for it.\n\n## The town\n\nOlav Dahl said the town has no plan. ${other} said the crews will leave.\n`;
  const rowsOf = async (text: string) =>
    (await make(text, 'ferry.md')).slides.filter(({ layout }) => layout === 'sources').length;
  expect(await rowsOf(report('Ada Reed'))).toBe(1);
  expect(await rowsOf(report('Olav Dahl'))).toBe(0);
});
