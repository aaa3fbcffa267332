import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const claims = async (...sentences: string[]) => {
  const { slides } = await make(`# Harbours\n\n${sentences.join('\n\n')}\n`, 'harbours.md');
  return slides
    .filter(({ layout }) => layout === 'sources')
    .flatMap(({ texts }) => texts.filter(({ role }) => role.endsWith('claim')).map(({ text }) => text));
};

const others = [
  'According to Ida Holm, the new ferry is full.',
  'According to Olav Dahl, the old ferry is empty.',
  'According to Jan Reed, the bakery is open at night.',
];

it('has nothing that somebody is told to have done with another’s claim', async () => {
  const all = await claims(...others, 'Ada Berg dismissed recent Lysvik claims that the quay is wet.');
  expect(all).toContain('The new ferry is full');
  expect(all.filter((text) => /dismissed/.test(text))).toEqual([]);
});

it('has nothing that is said in passing of whom the claims of another reach', async () => {
  const all = await claims(
    ...others,
    'Ada Berg, who has run the yard of Brenna since May, dismissed recent Lysvik claims that the quay is wet.',
  );
  expect(all.filter((text) => /has run the yard/.test(text))).toEqual([]);
});

it('has the whole of a claim that is told in two lines, and not its first', async () => {
  const all = await claims(
    ...others,
    "Karin Voss said that the decision to buy a share in the yard shows the town's determination to boost its fleet.",
  );
  expect(all.filter((text) => /town's determination$/.test(text))).toEqual([]);
});

it('has nothing that somebody only adds something to', async () => {
  const all = await claims(
    ...others,
    'The yard of Brenna stands for honest boats, although Ada Berg has said that its name meant nothing at first.',
  );
  expect(all.filter((text) => /honest boats$/.test(text))).toEqual([]);
});

it('has what a survey found beside “The survey found”', async () => {
  const { slides } = await make(
    `# Harbours\n\n${[...others, 'The survey found that 22% of the crews of Marl want a longer quay.'].join('\n\n')}\n`,
    'harbours.md',
  );
  const texts = slides.find(({ layout }) => layout === 'sources')?.texts.map(({ text }) => text) ?? [];
  expect(texts).toContain('The survey found');
  expect(texts[texts.indexOf('The survey found') + 1]).toBe('22% of the crews of Marl want a longer quay');
});
