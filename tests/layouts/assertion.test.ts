import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

/** The slides between the cover, the way through the article and the closing. */
async function slidesOf(prose: string) {
  const deck = await make(
    `# The pier\n\nThe pier is as long as the town is wide.\n\n## The lamp\n\n${prose}\n`,
    'a.md',
  );
  return deck.slides
    .filter(({ layout }) => !['title', 'agenda', 'takeaways', 'closing'].includes(layout))
    .map(({ layout, title, slots }) => ({ layout, title: title.text, slots }));
}

const claim = 'The lamp on the mole is cheap to keep.';
const evidence = 'A new wick was put in only twice in the last forty winters.';

describe('a claim of a few words', () => {
  it('stands over the sentence that bears it out', async () => {
    const slides = await slidesOf(`${claim} ${evidence}`);
    const over = slides.find(({ layout }) => layout === 'assertion');
    expect(over?.title).toBe('The lamp on the mole is cheap to keep');
    expect(over?.slots.evidence).toMatchObject({ text: 'A new wick was put in only twice in the last forty winters' });
  });

  it('stands over nothing that another paragraph says', async () => {
    const layouts = (await slidesOf(`${claim}\n\n${evidence}`)).map(({ layout }) => layout);
    expect(layouts.length).toBeGreaterThan(0);
    expect(layouts).not.toContain('assertion');
  });

  it('stands over rows where more bears it out', async () => {
    const more = `${claim} ${evidence} The keepers bring the paraffin in their own boats. The town pays for the glass of its house.`;
    expect((await slidesOf(more)).map(({ layout }) => layout)).not.toContain('assertion');
  });

  it('has what is told of a long name in the lines of that', async () => {
    const long =
      'The small huts behind the house of the lamp are painted by the fishermen of both towns and by the school.';
    const over = (await slidesOf(`${claim} ${long}`)).find(({ layout }) => layout === 'assertion');
    expect(over?.slots.evidence).toMatchObject({ text: long.slice(0, -1) });
    expect(over?.slots.support).toBeUndefined();
  });
});

it('leaves an item that is by itself on a slide of its list the stage, and what the list is called small above it', async () => {
  const item = (whose: string) =>
    `The ${whose} keep every lamp of the harbour in good order through the winter and spring`;
  const list = ['pilots', 'masters', 'keepers'].map((whose) => `- ${item(whose)}`).join('\n');
  const slides = (await slidesOf(list)).slice(-2);
  expect(slides.map(({ layout, title }) => [layout, title])).toEqual([
    ['points', 'The lamp'],
    ['statement', 'The lamp'],
  ]);
  expect(slides[1]?.slots.claim).toMatchObject({ text: item('keepers') });
});

it('stands over how its own sentence goes on, in a report without headings', async () => {
  const report = `# The bank leaves the islands

The bank has begun a long restructure to shift the weight of its business away from the islands.

It was told in the taverns, as they are called there, that such a thing, if ever it came to that, would be as good as what they had, or better than it, for all that anybody there could say of it before it was seen to be so.
`;
  const over = (await make(report, 'a.md')).slides.find(({ layout }) => layout === 'assertion');
  expect(over?.title.text).toBe('The bank has begun a long restructure');
  expect(over?.slots.evidence).toMatchObject({ text: 'to shift the weight of its business away from the islands' });
});
