import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const under = async (heading: string, text: string) => {
  const { slides } = await make(
    `# The lamps\n\nThe yard gives a lamp to each boat.\n\n## Motivation\n\nTwo boats met in the fog last winter.\n\n## ${heading}\n\n${text}\n`,
    'lamps.md',
  );
  return slides
    .filter(({ title, kicker, layout }) => layout !== 'agenda' && [title, kicker].includes(heading))
    .map(({ layout, texts }) => [layout, texts.map((one) => one.text).at(-1)]);
};

describe('the few words of a section', () => {
  it('are its slide, though they have no verb', async () => {
    expect(await under('Drawbacks', 'No drawbacks.')).toEqual([['statement', 'No drawbacks']]);
    expect(await under('Drawbacks', 'Probably not.')).toEqual([['statement', 'Probably not']]);
  });

  it('are none where a word that every article has stands over mere thanks', async () => {
    const thanks = 'Thanks to everyone in the yard who mended a lamp or two.';
    expect(await under('Conclusion', thanks)).toEqual([]);
    expect(await under('Conclusion', 'Every boat has a lamp by now.')).toHaveLength(1);
  });
});
