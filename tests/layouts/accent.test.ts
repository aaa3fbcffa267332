import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const plan = await planMaker();

/** What is lit of the statement that a section of one sentence makes, and whether it is held on a line. */
const litOf = async (sentence: string) => {
  const { slides } = await plan(
    `# The coast\n\n## Hedges\n\n${sentence}\n\n## Gates\n\nThe gates are shut at night.\n`,
    'article.md',
  );
  const { accent, held } = slides.find((slide) => slide.layout === 'statement' && slide.slots.accent)?.slots ?? {};
  return { accent, held };
};

describe('what is lit of a statement', () => {
  it('stands on one line, if it is not long', async () => {
    expect(await litOf('Whoever stays the winter eats from **a larder with thorns** by the road.')).toEqual({
      accent: 'a larder with thorns',
      held: true,
    });
    expect(await litOf('Whoever stays the winter eats from **a larder with thorns and berries** by the road.')).toEqual(
      {
        accent: 'a larder with thorns and berries',
        held: undefined,
      },
    );
  });
});

describe('what is called the largest', () => {
  it('is lit up to what says of which, in the words of its language', async () => {
    const { slides } = await plan(
      '---\nlang: de\n---\n\n# Die Küste\n\n## Hecken\n\nAm Ufer steht das größte Haus der Küste und der vielen Inseln davor.\n\n## Tore\n\nDie Tore sind in der Nacht zu.\n',
      'article.md',
    );
    const { accent } = slides.find((slide) => slide.layout === 'statement' && slide.slots.accent)?.slots ?? {};
    expect(accent).toMatch(/größte Haus$/u);
  });
});
