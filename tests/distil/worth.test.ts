import { describe, expect, it } from 'vitest';
import { distil } from '../../scripts/distil/distil.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { told } from './told.ts';

/** What the sentences of an article are worth, by their first words. */
const worths = async (text: string): Promise<(opening: string) => number> => {
  const manuscript = await readManuscript('a.md', signs, new TextEncoder().encode(text));
  const { sentences } = distil(manuscript);
  return (opening) => sentences.find((one) => one.text.startsWith(opening))?.worth ?? Number.NaN;
};

const tale = `# The boat we kept

My aunt left me a boat, and I did not know how to sail. I put it in the barn behind the mill. The barn was dry.

We carried the mast up the stairs. A boat is a promise to a place. My cousin came home in June and painted the hull.
`;

describe('what a sentence is worth', () => {
  it('is more for what is so than for what happened, where somebody tells of themselves', async () => {
    const worth = await worths(tale);
    for (const deed of ['The barn was dry', 'We carried', 'My cousin'])
      expect(worth(deed)).toBeLessThan(worth('A boat is'));
    expect(worth('We carried')).toBe(0);
  });

  it('is as much for what happened as ever, in a report', async () => {
    const worth = await worths(
      '# The ferry\n\nThe council met on Monday. The mayor carried the vote. A ferry is a road on water. Nine members spoke against the plan, and four for it.\n',
    );
    expect(worth('The mayor')).toBeGreaterThan(0.1);
  });

  it('is nothing for what somebody did, but for what counts or is quoted', async () => {
    const worth = await worths(
      `${tale}\nMy brother has sold the mast. The yard sold nine boats to the town. “Nobody sails alone,” said Ada Reed.\n`,
    );
    expect(worth('My brother')).toBe(0);
    expect(worth('The yard')).toBeGreaterThan(0);
    expect(worth('“Nobody')).toBeGreaterThan(0);
  });

  it('is next to nothing for what leads into a quotation below it', async () => {
    expect(told('As the keeper of the lamp once said,').roles).toContain('filler');
    expect(told('old ropes,', 'en', { kind: 'item' }).roles).not.toContain('filler');
  });

  it('is little for what others say, where the author says something else', async () => {
    const worth = await worths(
      '# The lamps\n\nI keep the lamps of the quay. We are told that lamps are a thing of the past. Lamps are a thing of the night.\n',
    );
    expect(worth('We are told')).toBeLessThan(worth('Lamps are'));
  });

  it('is little for what the author only believed once, and for what the next sentence denies', async () => {
    const worth = await worths(
      '# The lamps\n\nI thought that the lamps would be the problem. The ropes were the problem.\n\nTarred rope lasts for ever. It does not. Hemp rope lasts for nine winters.\n',
    );
    expect(worth('I thought')).toBeLessThan(0.15);
    expect(worth('Tarred rope')).toBeLessThan(worth('Hemp rope'));
  });
});

describe('what is only granted', () => {
  it('is what the reader is supposed to think', async () => {
    const text = '# The lamps\n\nYou are probably thinking that lamps need oil. They need gas. You may use a match.\n';
    const manuscript = await readManuscript('a.md', signs, new TextEncoder().encode(text));
    const roles = distil(manuscript).sentences.map(({ text, roles }) => [text.slice(0, 7), roles.includes('granted')]);
    expect(roles.slice(1)).toEqual([
      ['You are', true],
      ['They ne', false],
      ['You may', false],
    ]);
  });

  const granted = async (text: string): Promise<string[]> => {
    const manuscript = await readManuscript('a.md', signs, new TextEncoder().encode(`# The lock\n\n${text}\n`));
    const found = distil(manuscript).sentences.filter(({ roles }) => roles.includes('granted'));
    return found.map((one) => one.text);
  };

  it('is what a hedge or a word grants, and the next sentence takes back', async () => {
    expect(await granted('The lock might be dear. But it pays in a year.')).toEqual(['The lock might be dear.']);
    expect(await granted('Of course locks are dear.\n\nHowever, they pay in a year.')).toEqual([
      'Of course locks are dear.',
    ]);
    expect(await granted('Locks are dear. They pay in a year.')).toEqual([]);
  });

  it('is not what somebody else says, and another answers', async () => {
    expect(
      await granted(
        '“Without the lock the barges could be gone within a single winter,” said Ida Holm.\n\nHowever, Minister Karl Brenner defended the cuts.',
      ),
    ).toEqual([]);
  });

  it('is nothing for what only leads to a plea for money', async () => {
    const worth = await worths(
      '# The lifeboat\n\nThe lifeboat saved 40 crews.\n\nWe depend on gifts from our supporters. If your firm would like to sponsor a boat, please write to us.\n\nGifts from supporters paid for the shed.\n',
    );
    expect(worth('We depend')).toBe(0);
    expect(worth('Gifts from')).toBeGreaterThan(0);
  });

  it('is nothing for what a charity says of itself where it asks for gifts', async () => {
    const worth = await worths(
      '# The pier\n\nThe pier was mended in May.\n\nThe Tern is a 501(c)(3) nonprofit. If you like our work, please consider giving us a gift.\n',
    );
    expect(worth('The Tern is')).toBe(0);
  });

  it('leaves open which of several a sentence is about, where the title tells of several', async () => {
    const shapes = async (title: string) => {
      const text = `# ${title}\n\nBrenna mended its pier in May. As of June 3, 1931, the harbour has had 940 boats.\n`;
      const { sentences } = distil(await readManuscript('a.md', signs, new TextEncoder().encode(text)));
      return sentences.at(-1)?.units.flatMap(({ forms }) => forms.map(({ shape }) => shape));
    };
    expect(await shapes('How harbours met the flood')).not.toContain('clause');
    expect(await shapes('How Brenna met the flood')).toContain('clause');
  });

  it('is nothing for what only leads to another page', async () => {
    const worth = await worths(
      '# The gauge\n\nThe gauge counts the carts of the quay. For more, see the documentation of the gauge. Visit the quay of the harbour by night.\n',
    );
    expect(worth('For more')).toBe(0);
    expect(worth('Visit the quay')).toBeGreaterThan(0);
  });

  it('is nothing for what only leads to another page, whatever that is called', async () => {
    const worth = await worths(
      '# Moorings\n\nThe quay is dry in May. For the depths and an old chart, see [Winter Berths](berths.md). You can learn more in the log.\n\nThe boats are out.\n',
    );
    expect(worth('For the depths')).toBe(0);
    expect(worth('The quay')).toBeGreaterThan(worth('You can learn'));
  });

  it('is nothing for “View the chart for more”, as for what is looked up elsewhere', async () => {
    const worth = await worths(
      '# The gauge\n\nThe gauge counts the carts. View the [chart](chart.md) for more information.\n\nIt is dry.\n',
    );
    expect(worth('View the chart')).toBe(0);
  });
});
