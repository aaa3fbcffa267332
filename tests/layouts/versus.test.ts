import { describe, expect, it } from 'vitest';
import { boxes } from '../../templates/layouts/versus/boxes.ts';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('gives the second half of a sentence to the side that the first half begins with', async () => {
  const text =
    'While Wells has won praise for its fast and cheap ferries, its fleet remains largely made of wood. In contrast, Sheringham not only builds steel ferries but also sells them to other towns at scale.';
  const { slides } = await make(
    `# Ferries\n\nTwo towns build ferries.\n\n## Wells vs. Sheringham\n\n${text}\n`,
    'a.md',
  );
  const versus = slides.find(({ layout }) => layout === 'versus');
  const side = (name: string) => versus?.texts.filter(({ role }) => role === `rows.${name}`).map((one) => one.text);
  expect(side('left')).toEqual(['Has won praise for its fast and cheap ferries', 'Fleet remains largely made of wood']);
  expect(side('right')).toHaveLength(2);
});

describe('of two sides', () => {
  const versusOf = async (title: string, section: string) => {
    const plan = await planMaker();
    const { slides } = await plan(`# ${title}\n\nTwo towns build ferries.\n\n${section}\n`, 'a.md');
    return slides.find(({ layout }) => layout === 'versus');
  };
  const towns =
    '## Wells vs. Sheringham\n\nWhile Wells has won praise for its fast and cheap ferries, its fleet remains largely made of wood. In contrast, Sheringham not only builds steel ferries but also sells them to other towns at scale.';
  const lists = (items: string[]) => {
    const list = items.map((one) => `- ${one}`).join('\n');
    return `## Two decks\n\nPros:\n\n${list}\n\nCons:\n\n${list.replaceAll('boats', 'oars')}`;
  };

  it('the one is stressed that the article is called after', async () => {
    expect((await versusOf('How Wells builds ferries', towns))?.slots.stressed).toBe('left');
    expect((await versusOf('How Sheringham’s yards began', towns))?.slots.stressed).toBe('right');
  });

  it('neither is stressed where the article favours none', async () => {
    const found = [
      await versusOf('Ferries of Wellsford', towns),
      await versusOf('Wells and Sheringham', towns),
      await versusOf('Ferries', lists(['It carries more boats', 'It needs few boats'])),
    ];
    expect(found.map((slide) => slide?.layout)).toEqual(['versus', 'versus', 'versus']);
    expect(found.map((slide) => slide?.slots.stressed)).toEqual([undefined, undefined, undefined]);
  });

  it('three short things each are set larger than three long ones', async () => {
    const sizeOf = async (items: string[]) => boxes[(await versusOf('Ferries', lists(items)))?.scale ?? -1]?.cell.size;
    const short = ['It carries more boats', 'It needs few boats', 'It tows boats'];
    const long = ['It carries more boats than the whole town owned before the flood', ...short.slice(1)];
    expect(await sizeOf(short)).toBe(48);
    expect(await sizeOf(long)).toBe(38);
  });
});
