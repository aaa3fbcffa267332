import { describe, expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const tables = async (text: string, lang = 'en') => {
  const { slides } = await make(
    `---\nlang: ${lang}\n---\n\n# Hedges\n\nHedges are old.\n\n## In the valley\n\n${text}\n`,
    'a.md',
  );
  return slides.filter(({ layout }) => layout === 'versus').map(({ texts }) => texts.map((one) => one.text));
};

describe('two sides that the author names', () => {
  it('stand beside each other, under the names they have', async () => {
    const [found] = await tables(
      'Myth: Hedges take the best land of a farm.\n\nFact: A hedge takes less than two percent of a field.\n\nMyth: Birds in a hedge eat the seed.\n\nFact: The birds of a hedge eat beetles for most of the year.',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'Myth',
        'Fact',
        'Hedges take the best land of a farm',
        'A hedge takes less than two percent of a field',
        'Birds in a hedge eat the seed',
      ]),
    );
  });

  it('are then and now, or the one hand and the other', async () => {
    expect(
      (
        await tables('Then, a man with a knife cut a mile of hedge in a month. Now, a machine cuts a mile in an hour.')
      )[0],
    ).toEqual(expect.arrayContaining(['Then', 'Now', 'A machine cuts a mile in an hour']));
    expect(
      (
        await tables(
          'On the one hand, hedges cost the county 40 crowns a metre. On the other hand, the county saves the ditches.',
        )
      )[0],
    ).toEqual(
      expect.arrayContaining(['On the one hand', 'On the other hand', 'Hedges cost the county 40 crowns a metre']),
    );
    expect(
      (
        await tables(
          'Mythos: Hecken kosten das beste Land.\n\nFakt: Eine Hecke nimmt weniger als zwei Prozent ein.',
          'de',
        )
      )[0],
    ).toEqual(expect.arrayContaining(['Mythos', 'Fakt']));
  });

  it('are no sides where one of them is missing, and one is not told without the other', async () => {
    expect(await tables('Then, a man with a knife cut a mile of hedge. The county paid him for it.')).toEqual([]);
    const { slides } = await make(
      '# Hedges\n\nOn the one hand, hedges cost the county 40 crowns a metre. On the other hand, the county saves the cost of all of its ditches, of the men who dig them and of the machines that keep them clear of reeds in every winter of the year.\n\nThe council votes in May.\n',
      'a.md',
    );
    const alone = slides.filter((slide) => {
      const all = [slide.title, ...slide.texts.map(({ text }) => text)].join(' ');
      return !slide.appendix && /40 crowns/.test(all) && !/ditches/.test(all);
    });
    expect(alone).toEqual([]);
  });

  it('are two lists, each below its name', async () => {
    const beside = [
      'Pros:\n\n- Bears fruit\n- Stops the wind\n\nCons:\n\n- Needs a cut each winter',
      '### Advantages\n\n- Bears fruit\n- Stops the wind\n\n### Disadvantages\n\n- Needs a cut each winter',
      '**Upsides**\n\n- Bears fruit\n- Stops the wind\n\n**Downsides**\n\n- Needs a cut each winter',
    ];
    for (const text of beside) {
      const [found] = await tables(text);
      expect(found).toEqual(expect.arrayContaining(['Bears fruit', 'Stops the wind', 'Needs a cut each winter']));
    }
    expect((await tables(beside[1] ?? ''))[0]).toEqual(expect.arrayContaining(['Advantages', 'Disadvantages']));
  });

  it('are not put together where a list is too long to be shown whole', async () => {
    const items = 'fruit, wind, birds, shade, soil, wood'.split(', ').map((one) => `- Is good for the ${one}`);
    expect(await tables(`### Pros\n\n${items.join('\n')}\n\n### Cons\n\n- Needs a cut each winter`)).toEqual([]);
  });

  it('are a problem and its solution, whatever number they have', async () => {
    const [found] = await tables(
      '**Problem 1:** The gate stood open all night.\n\n**Solution 1:** A spring shuts it behind everybody.',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'Problem',
        'Solution',
        'The gate stood open all night',
        'A spring shuts it behind everybody',
      ]),
    );
  });

  it('may be a heading with its number, which the slide is called by then', async () => {
    const { slides } = await make(
      '# Hedges\n\nHedges are old.\n\n## Myth #1: Hedges are for the rich\n\nReality: Most hedges stand on farms of ten acres.\n',
      'a.md',
    );
    const found = slides.find(({ layout }) => layout === 'versus');
    expect(found?.title).toBe('Myth #1');
    expect(found?.kicker).toBe('');
    expect(found?.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Hedges are for the rich', 'Most hedges stand on farms of ten acres']),
    );
  });

  it.each([
    [
      'however long it is',
      '“Hedges are a rich man’s fancy, and a farm that has to live from what it grows cannot give up so much as a foot of its ground for birds and a view.”',
      '“Hedges are a rich man’s fancy, and a farm that has to live from what it grows cannot give up so much as a foot of its ground for birds and a view.”',
    ],
    [
      'the first sentence of several',
      '“Hedges are a rich man’s fancy. A farm cannot give up a foot of its ground for birds and a view.”',
      'Hedges are a rich man’s fancy',
    ],
  ])(
    'may be a heading that nothing else can stand over: then it is the title over what it answers, %s',
    async (_, myth, shown) => {
      const fact = 'Most of the hedges in the county stand on farms of ten acres';
      const { slides } = await make(
        `# Hedges\n\nHedges are old.\n\n## Fact: ${fact}\n\n*Myth: ${myth}*\n\n- The smallest of them has four\n- The largest lies in the marsh\n`,
        'a.md',
      );
      const at = slides.findIndex(({ layout }) => layout === 'versus');
      expect(slides[at]?.title).toBe(fact);
      expect(slides[at]?.texts.map(({ text }) => text)).toEqual(['Myth', shown]);
      // What else the section says still has a slide, below the heading as it is written.
      expect(slides[at + 1]?.title).toBe(`Fact: ${fact}`);
      expect(slides[at + 1]?.texts.map(({ text }) => text)).toContain('The smallest of them has four');
    },
  );

  it('let nothing of what is only said be told as if it were so', async () => {
    const { slides } = await make(
      '# Hedges\n\nHedges are old.\n\n## Fact: A hedge takes two percent of a field\n\nMyth: Hedges eat the land. Four of five farms in the county lose 12 percent of their ground to them.\n\nThe county measured forty farms in May, and found no field that had lost more than three percent of its ground.\n',
      'a.md',
    );
    const bare = slides.flatMap(({ title, texts }) =>
      [title, ...texts.map(({ text }) => text)].filter((text) => text.includes('12 percent')),
    );
    expect(bare).toEqual([]);
  });

  it('stress the side that holds: what is so, and what is now', async () => {
    const plan = await planMaker();
    const { slides } = await plan(
      '# Hedges\n\n## Water\n\nMyth: A deep well never runs dry.\n\nFact: Four of the deepest wells stood dry in 1976.\n',
      'hedges.md',
    );
    expect(slides.find(({ layout }) => layout === 'versus')?.slots.stressed).toBe('right');
  });

  it('say in their cells all that is said in an item', async () => {
    const [found] = await tables(
      'Vorteile:\n\n- Sie hält lange.\n- Sie ist billig.\n\nNachteile:\n\n- Brand: im Sommer brennt sie gut.\n',
      'de',
    );
    expect(found).toContain('Brand: im Sommer brennt sie gut');
  });
});
