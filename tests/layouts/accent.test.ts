import { type Context, countWords } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { accentOf } from '../../templates/layouts/statement/accent.ts';
import { told } from '../distil/told.ts';
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

describe('figures in a row', () => {
  const pack = packFor('en');
  const context = { pack, words: countWords } as unknown as Context;
  const lit = (text: string) => accentOf(text, told(text), context);

  it('are none of them the one to be looked at', () => {
    expect(lit('The storm left the town with 40 masts and no harbour to mend them in')).toBe('40 masts');
    expect(lit('The storm left the town with 40 masts, 12 boats and 300 nets to mend')).toBeUndefined();
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
