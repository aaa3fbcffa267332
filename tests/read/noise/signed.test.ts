import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';

async function pasted(text: string) {
  const { blocks, front } = await read(text, 'page.txt');
  return { shape: outline(blocks), author: front.author };
}

describe('a name alone below the title', () => {
  it.each([
    ['Anna Reed'],
    ['ANNA REED'],
    ['T. Anna van der Reed'],
    ['Uwe Möwe'],
    ['Inés de la Cruz'],
    ['Hélène Morel'],
  ])('%s wrote the article', async (name) => {
    const { shape, author } = await pasted(`How a Yard Learns to Wait\n\n${name}\n\n${long}\n\n${long}`);
    expect(shape).toEqual(['# How a Yard Learns to Wait', long, long]);
    expect(author).toBe(name);
  });

  it('may stand below what the article is about, and again beside pictures', async () => {
    const { shape, author } = await pasted(
      `How a Yard Learns to Wait\n\nThe tide does the work.\n\nAnna Reed\n\n${long}\n\nThe quay at dusk (Anna Reed)\n\n${long}`,
    );
    expect(author).toBe('Anna Reed');
    expect(shape).not.toContain('## Anna Reed');
  });

  it('is of whom the article tells, where it comes back in it', async () => {
    const { author } = await pasted(`Women of the Quay\n\nAnna Reed\n\nIn 1901 Reed built it. ${long}\n\n${long}`);
    expect(author).toBeUndefined();
  });

  it('is one of several of whom it tells, each under a heading', async () => {
    const { shape } = await pasted(`Women of the Quay\n\nAnna Reed\n\n${long}\n\nLisa Thorne\n\n${long}\n\n${long}`);
    expect(shape).toContain('## Anna Reed');
  });

  it('may be one that no list of names has, right below the day, where nothing else heads anything', async () => {
    const name = 'Ninurta Okabe';
    const { shape, author } = await pasted(`How a Yard Learns to Wait\n\nMay 3, 2031\n${name}\n\n${long}\n\n${long}`);
    expect([shape, author]).toEqual([['# How a Yard Learns to Wait', long, long], name]);
    const apart = await pasted(`How a Yard Learns to Wait\n\n${name}\n\n${long}\n\n${long}`);
    expect(apart.shape).toContain(`## ${name}`);
    const other = await pasted(
      `How a Yard Learns to Wait\n\nMay 3, 2031\nBoat Builders\n\n${long}\n\nRope Makers\n\n${long}\n\n${long}`,
    );
    expect(other.shape).toContain('## Boat Builders');
    const again = await pasted(
      `How a Yard Learns to Wait\n\nMay 3, 2031\nBoat Builders\n\nThe builders of the town are few. ${long}\n\n${long}`,
    );
    expect(again.shape).toContain('## Boat Builders');
  });

  it('is a heading where nobody is called so', async () => {
    const { shape } = await pasted(`How a Yard Learns to Wait\n\nSlack Water\n\n${long}\n\n${long}`);
    expect(shape).toContain('## Slack Water');
  });
});

describe('for whom somebody wrote', () => {
  it('stands close below who wrote, and heads nothing', async () => {
    const { shape } = await pasted(
      `How a Yard Learns to Wait\n\nBy Anna Reed\nNorthern Harbour News\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# How a Yard Learns to Wait', long, long]);
  });

  it('is a heading apart from it, or close to the prose', async () => {
    const apart = await pasted(
      `How a Yard Learns to Wait\n\nBy Anna Reed\n\nNorthern Harbour News\n\n${long}\n\n${long}`,
    );
    expect(apart.shape).toContain('## Northern Harbour News');
    const close = await pasted(
      `How a Yard Learns to Wait\nBy Anna Reed\nNorthern Harbour News\n${long}\n${long}\n${long}`,
    );
    expect(close.shape).toContain('## Northern Harbour News');
  });
});
