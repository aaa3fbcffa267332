import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

/** Sections with more in them than their slides can hold. */
const article = (granted: string) => `# Hedges for small farms

## What a hedge does

Hedges slow the wind across a field for a long way behind them. Birds nest in the thorn and feed on the beetles of the field. A field
with a hedge keeps its soil in a dry spring. The farm at Ober planted hedges along every field after the old ones were torn out. Rain
runs off a bare slope in an afternoon. A row of thorn on the slope holds the rain back for days. Bees find blossom there long before the
orchards open. Hares hide from the dogs under the lowest branches.

## What a hedge costs

${granted} A hedge needs to be cut every second winter. The county pays farms for the plants and for the fence. The cutter is shared
between nine farms in the valley. Young thorn has to be kept from the sheep for its first years. Dead plants are replaced by the
nursery without a bill. Farms lose a strip of land as wide as a cart. Neighbours lend each other their spades in November.

## What a hedge gives

Farms with hedges sell wood and berries from them. Above all, hedges keep the water of a farm on the farm. Ewes give birth in the lee of
a hedge in most years. The hedges of the farm at Ober are cut by the neighbours. Stakes for the vines come out of the ash. A kitchen
burns what the cutter leaves behind. Children pick sloes for the winter along the road. Nobody at Ober wants the bare fields back.
`;

describe('what the author only grants, to take it back', () => {
  it('is on no slide, though it comes first', async () => {
    const { slides } = await make(
      article('Hedges might seem a waste of the farm’s land. But hedges pay within ten years.'),
      'a.md',
    );
    const words = slides.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]).join('\n');
    expect(words).toContain('Hedges pay within ten years');
    expect(words).not.toContain('seem a waste');
  });

  it.each([
    [
      'with a word that grants',
      'Of course hedges are dear to plant. But hedges pay within ten years.',
      'dear to plant',
    ],
    [
      'a paragraph ahead',
      'On paper hedges are dear to plant.\n\nHowever, hedges pay within ten years, and the county knows it.',
      'dear to plant',
    ],
  ])('is never told alone: %s', async (_, granted, words) => {
    const { slides } = await make(article(granted), 'a.md');
    const alone = slides.filter((slide) => {
      const all = [slide.title, ...slide.texts.map(({ text }) => text)].join('\n');
      return all.includes(words) && !/pay within ten years/i.test(all);
    });
    expect(alone.map(({ title }) => title)).toEqual([]);
  });

  it('is no line of the agenda either', async () => {
    const { slides } = await make(
      article('Of course hedges are dear to plant. But hedges pay within ten years.').replace(
        'A hedge needs to be cut every second winter.',
        '',
      ),
      'a.md',
    );
    const agenda = slides.find(({ layout }) => layout === 'agenda');
    expect(agenda).toBeDefined();
    expect(agenda?.texts.map(({ text }) => text).join('\n')).not.toContain('dear to plant');
  });
});
