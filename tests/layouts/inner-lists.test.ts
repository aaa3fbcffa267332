import { describe, expect, it } from 'vitest';
import { deckFrom } from '../whole/deck-from.ts';

const quay = [
  'The planks that were laid in 1988 will be replaced with oak',
  'Every bollard that is loose is to be set in concrete before October',
  'Boats have to leave the quay while the crane works',
];
const lighthouse = [
  'The old lamp will be moved to the museum and a new one takes its place',
  'Visitors may climb the stairs again when the rail is mended',
];
const below = (items: string[]) => items.map((item) => `  - ${item}`).join('\n');
const article = (...lines: string[]) => `# The harbour\n\n## What will be done\n\n${lines.join('\n')}\n`;

async function slidesOf(text: string) {
  const { deck } = await deckFrom(text);
  return deck.slides.map(({ layout, title, slots }) => ({
    layout,
    title: title.text,
    texts: (
      (slots.points ?? slots.cards ?? slots.steps ?? slots.rows ?? []) as { [name: string]: { text: string } }[]
    ).map((row) => Object.values(row).flatMap((one) => one.text ?? [])),
  }));
}

describe('a list below an item of a list', () => {
  it('has a slide under the name of its item, where the row of the item has no room for it', async () => {
    const slides = await slidesOf(article('- The north quay', below(quay), '- The lighthouse', below(lighthouse)));
    expect(slides).toContainEqual({ layout: 'points', title: 'The north quay', texts: quay.map((one) => [one]) });
    expect(slides).toContainEqual({ layout: 'pair', title: 'The lighthouse', texts: lighthouse.map((one) => [one]) });
    // Names alone say nothing that the two slides do not.
    expect(slides.map(({ title }) => title)).not.toContain('What will be done');
  });

  it('comes behind the list where others of its items have none, and behind steps', async () => {
    const list = await slidesOf(
      article('- Boats keep to the right of the fairway', '- The north quay', below(quay), '- Fires are forbidden'),
    );
    const at = list.findIndex(({ title }) => title === 'What will be done');
    expect(list[at]?.texts).toContainEqual(['The north quay']);
    expect(list[at + 1]?.title).toBe('The north quay');

    const steps = await slidesOf(
      article('1. Clear the quay', below(quay).replace(/^/gm, ' '), '2. Mend the lamp', '3. Tell the skippers'),
    );
    const first = steps.findIndex(({ layout }) => layout === 'steps');
    expect(steps[first + 1]).toMatchObject({ title: 'Clear the quay', texts: quay.map((one) => [one]) });
  });

  it('is cards, where each of its own items has a label', async () => {
    const labelled = [
      'Planks: those that were laid in 1988 will be replaced with oak',
      'Bollards: every one that is loose is to be set in concrete',
      'Boats: they have to leave the quay while the crane works',
    ];
    const slides = await slidesOf(article('- The north quay', below(labelled), '- The lighthouse', below(lighthouse)));
    expect(slides.find(({ title }) => title === 'The north quay')).toMatchObject({
      layout: 'cards',
      texts: [
        ['Planks', 'Those that were laid in 1988 will be replaced with oak'],
        ['Bollards', 'Every one that is loose is to be set in concrete'],
        ['Boats', 'They have to leave the quay while the crane works'],
      ],
    });
  });

  it('stays in the row of its item where it is short', async () => {
    const slides = await slidesOf(
      article(
        '- The north quay',
        below(['New planks', 'New bollards']),
        '- The lighthouse',
        below(['A new lamp', 'A rail']),
      ),
    );
    expect(slides.find(({ title }) => title === 'What will be done')?.texts).toEqual([
      ['The north quay', 'New planks; New bollards'],
      ['The lighthouse', 'A new lamp; A rail'],
    ]);
    expect(slides.map(({ title }) => title)).not.toContain('The lighthouse');
  });

  it('has none below a claim, and none in an index whose items are links', async () => {
    const claim = 'The north quay has to be rebuilt before the ice comes again';
    const slides = await slidesOf(article(`- ${claim}`, below(quay), '- The lamp is to be mended', '- Nobody sails'));
    expect(slides.find(({ title }) => title === 'What will be done')?.texts).toHaveLength(3);
    expect(slides.map(({ title }) => title)).not.toContain(claim);

    const links = await slidesOf(
      article('- [The north quay](#quay)', below(quay), '- [The lighthouse](#lamp)', below(lighthouse)),
    );
    expect(links.map(({ title }) => title)).not.toContain('The lighthouse');
    expect(links.map(({ title }) => title)).toContain('What will be done');
  });

  it('is what happens on a day, where the item is one', async () => {
    const long =
      'Requests for berths will fail, unless the skipper has already rented one from us in a year before this';
    const slides = await slidesOf(
      article(
        '- January 30, 2031',
        below([long]),
        '- May 7, 2031',
        below(lighthouse),
        '- August 6, 2031',
        below(['We close']),
      ),
    );
    expect(slides.filter(({ layout }) => layout === 'schedule').flatMap(({ texts }) => texts)).toEqual([
      ['January 30, 2031', long],
      ...lighthouse.map((one) => ['May 7, 2031', one]),
      ['August 6, 2031', 'We close'],
    ]);
  });

  it('has no figure in large type that may be true only of its item, and is quoted with that', async () => {
    const slides = await slidesOf(
      article(
        '- Boats of one to three tons: the fee is asked of the owner of the boat',
        '  - The owner of the boat is to pay 90% of what the guild asks for tar and rope',
        '- Boats of four tons: the fee is asked of the owner of the boat',
        '  - A guest of the guild is to pay 20% of what is asked for tar and rope',
        '  - The owner of the boat is to pay 80% of what is asked for tar and rope',
      ),
    );
    expect(slides.filter(({ layout }) => /^(?:stats|number|proportion|change)$/.test(layout))).toEqual([]);
    const [quoted] = slides.filter(({ layout }) => layout === 'backup').flatMap(({ texts }) => texts);
    expect(quoted?.join(' ')).toContain(
      'the fee is asked of the owner of the boat; The owner of the boat is to pay 90%',
    );
  });
});
