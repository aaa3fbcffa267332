import { describe, expect, it } from 'vitest';
import { planMaker } from '../../whole/deck-in-memory.ts';

const plan = await planMaker();

/** The layouts and titles of a chapter with such sections. */
async function chapter(...sections: string[]) {
  const article = `# The yard\n\nThe yard mends boats of ash and oak.\n\n## Woods\n\n${sections.join('\n\n')}\n\n## Paint\n\nPaint keeps the water out of the wood.\n`;
  const { slides } = await plan(article, 'yard.md');
  const own = slides.find(({ title }) => title.text === 'Paint')?.section;
  return slides
    .filter(
      ({ section, layout }) => section !== undefined && section !== own && !/^(?:title|agenda|closing)$/.test(layout),
    )
    .map(({ layout, title }) => `${layout}: ${title.text}`);
}

const ash = '### Ash\n\nAsh bends well under the steam of the yard.';
const oak = '### Oak\n\nOak keeps the water out for forty years.';
const cards = 'cards: Woods';

describe('small sections that are all that stands below one heading', () => {
  it('share a slide, each under its heading', async () => {
    expect(await chapter(ash, oak)).toContain(cards);
    const code = (name: string) => `### ${name}\n\n\`\`\`sh\nyard saw ${name.toLowerCase()}\n\`\`\``;
    expect(await chapter(code('Ash'), code('Oak'))).toContain('snippets: Woods');
  });

  it('do not where one of them has more to say, asks, or is something else', async () => {
    const long = `${oak} The keel of every boat in the harbour is made of it. The yard buys it in the winter, when the sap is low.`;
    expect(await chapter(ash, long)).not.toContain(cards);
    expect(await chapter(ash, `${oak} The yard buys it in the winter.`)).not.toContain(cards);
    expect(await chapter(ash, oak.replace('Oak\n', 'Why oak?\n'))).not.toContain(cards);
    const ahead = '### Oak\n\nOak keeps the water out, and the yard needs two tools to saw it:';
    expect(await chapter(ash, ahead)).not.toContain(cards);
    expect(await chapter(ash, '### Oak\n\n```sh\nyard saw oak\n```')).not.toContain(cards);
    expect(
      await chapter(ash, `${oak}\n\n#### Old oak\n\nOld oak is hard to saw in the cold of the winter.`),
    ).not.toContain(cards);
  });

  it('do not where there are more than a slide holds', async () => {
    const many = ['Ash', 'Oak', 'Elm', 'Pine', 'Teak', 'Larch', 'Fir'];
    const all = many.map((name) => `### ${name}\n\n${name} floats well in the cold water of the harbour.`);
    expect(await chapter(...all)).not.toContain(cards);
  });
});
