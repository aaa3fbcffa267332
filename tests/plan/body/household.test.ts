import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const use = `# Gangway

Gangway tells a ferry when its ramp is down. It reads the lamps of the pier and needs no wire.

## Use

Gangway starts with the engine of the ferry. A green lamp shows that the ramp holds eight tonnes.

## Limits

Fog hides the lamps from the ferry. Gangway then asks the keeper of the pier, who answers by radio.
`;

const main = (slides: { appendix: boolean; title: string }[]) =>
  slides.filter(({ appendix }) => !appendix).map(({ title }) => title);

describe('what a project tells of itself at the end of its README', () => {
  it('stands in the appendix: its licence, its sponsors, who helped', async () => {
    const { slides } = await make(
      `${use}\n## Help\n\nThe keepers answer by radio.\n\n## Contributing\n\nFork the boat, mend it and send it back.\n\n## License\n\nGangway is given away under the terms of the pier.\n`,
      'gangway.md',
    );
    expect(slides.filter(({ appendix }) => appendix).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['The keepers answer by radio', 'Contributing', 'License']),
    );
    expect(main(slides)).not.toContain('License');
  });

  it('stays in the talk where the article is about it, or tells at length how it is done', async () => {
    const alone = await make(
      `${use}\n## Thanks\n\nThe keepers of the pier held the lamps for three nights.\n`,
      'gangway.md',
    );
    expect(alone.slides.filter(({ appendix }) => appendix)).toEqual([]);
    const long = await make(
      `${use}\n## Contributing\n\n${'Clone the boat, and row it to the yard before you mend it. '.repeat(12)}\n\n## License\n\nGangway is given away under the terms of the pier.\n`,
      'gangway.md',
    );
    expect(long.slides.find(({ kicker, title }) => [kicker, title].includes('Contributing'))?.appendix).toBe(false);
  });

  it('stands there too where it is a list of links with hardly a word beside them', async () => {
    const links = (more: string) =>
      `- [Table of tides](https://t.example)${more}\n- [Rules of the pier](https://r.example)${more}\n- [Chart](chart.md)${more}\n`;
    const tail = '\n## License\n\nGiven away.\n\n## Sponsors\n\nThe pier pays for it.\n';
    const { slides } = await make(`${use}\n## Where to go\n\n${links('')}${tail}`, 'gangway.md');
    expect(main(slides)).not.toContain('Where to go');
    const told = await make(
      `${use}\n## Where to go\n\n${links(', which every keeper reads at dawn')}${tail}`,
      'gangway.md',
    );
    expect(main(told.slides)).toContain('Where to go');
  });

  it('stands there too where each link is a paragraph by itself', async () => {
    const links = (more: string) =>
      `[Table of tides](https://t.example)${more}\n\n[Rules of the pier](https://r.example)${more}\n`;
    const tail = '\n## License\n\nGiven away.\n\n## Sponsors\n\nThe pier pays for it.\n';
    const { slides } = await make(`${use}\n## Where to go\n\n${links('')}${tail}`, 'gangway.md');
    expect(slides.filter(({ section, appendix }) => section === 's-where-to-go' && !appendix)).toEqual([]);
    const told = await make(
      `${use}\n## Where to go\n\n${links(' is read at dawn by every keeper of the ferry.')}${tail}`,
      'gangway.md',
    );
    expect(told.slides.some(({ section, appendix }) => section === 's-where-to-go' && !appendix)).toBe(true);
  });

  it('stands there under its own name too, and where one of its links says a little more', async () => {
    const { slides } = await make(
      `${use}\n## Gangway sponsors\n\nThe pier pays for the lamps of the ferry.\n\n## Find it\n\n- [Table of tides](https://t.example)\n- [Rules of the pier](https://r.example)\n- [Chart](chart.md)\n- [Lamps](lamps.md)\n- [Bells](bells.md)\n- [Keepers](https://k.example) (ask for the one with the lamp)\n\n## License\n\nGiven away.\n`,
      'gangway.md',
    );
    expect(main(slides)).not.toContain('Gangway sponsors');
    expect(main(slides)).not.toContain('Find it');
  });

  it.each([
    'For enterprise',
    'Financial contributors',
    'Become a sponsor',
    'Please support',
    'Support Gangway development',
  ])('stands there whatever it is called: %s', async (heading) => {
    const { slides } = await make(
      `${use}\n## ${heading}\n\nThe pier pays for the lamps of the ferry.\n\n## License\n\nGiven away.\n`,
      'gangway.md',
    );
    expect(main(slides)).not.toContain(heading);
    expect(main(slides)).not.toContain('The pier pays for the lamps of the ferry');
  });

  it('stands there too where a section says no more than where to read', async () => {
    const away = '## Tides\n\nIf you moor in winter, see the [chart](chart.md) of the bay.\n';
    const more = '## Crew\n\nFour keepers row.\n';
    const { slides } = await make(`${use}\n${away}\n${more}`, 'gangway.md');
    const aside = (all: typeof slides) => all.filter(({ appendix }) => appendix).map(({ section }) => section);
    expect(aside(slides)).toEqual(['s-tides']);
    for (const other of [away.replace('see', 'ask for'), away.replace('[chart](chart.md)', 'chart')]) {
      const told = await make(`${use}\n${other}\n${more}`, 'gangway.md');
      expect(told.slides.map(({ section }) => section)).toContain('s-tides');
      expect(aside(told.slides)).toEqual([]);
    }
  });

  it('stays in the talk where the article is an index of such', async () => {
    const parts = ['Tides', 'Moorings', 'Charts'].map(
      (part) => `## ${part}\n\nFor more, see the [book](${part.toLowerCase()}.md) of the keepers of the bay.\n`,
    );
    const { slides } = await make(`# Gangway\n\n${parts.join('\n')}`, 'gangway.md');
    expect(slides.filter(({ appendix }) => !appendix).map(({ section }) => section)).toEqual(
      expect.arrayContaining(['s-tides', 's-moorings', 's-charts']),
    );
  });

  it('stands there too without a comma before where to read, and where it is no more than an address', async () => {
    const away =
      '## Moorings\n\nFor all that there is to know of the moorings of the bay see [MOORINGS.md](MOORINGS.md).\n\n## Charts\n\n<https://example.org/charts>\n';
    const { slides } = await make(`${use}\n${away}\n## Crew\n\nFour keepers row.\n`, 'gangway.md');
    expect(slides.some(({ title, appendix }) => title === 'Crew' || (!appendix && /keepers/.test(title)))).toBe(true);
    const sections = slides.filter(({ appendix }) => !appendix).map(({ section }) => section);
    expect(sections).not.toContain('s-moorings');
    expect(sections).not.toContain('s-charts');
  });

  it('stands there too where the items of a list say no more than that', async () => {
    const away = (item: string) => `## Tides\n\n- See the list of [tides](tides.md)\n- ${item}\n`;
    const shown = async (item: string) =>
      (await make(`${use}\n${away(item)}\n## Crew\n\nFour keepers row.\n`, 'gangway.md')).slides.some(
        ({ section, appendix }) => section === 's-tides' && !appendix,
      );
    expect(await shown('See the [chart](chart.md) of the bay')).toBe(false);
    expect(await shown('The bay is deep\n  - See the [chart](chart.md)')).toBe(true);
    expect(await shown('The ferry waits for the tide')).toBe(true);
  });

  it('stands there as long as it likes where it is a roll of who did what', async () => {
    const roll = (start: string, end: string) =>
      Array.from(
        { length: 12 },
        (_, at) => `- ${start}Keeper ${at}${end} held the lamp on the quay for all the others`,
      );
    const of = async (start: string, end: string, above = '', below = '') =>
      main(
        (
          await make(
            `${use}\n## Contributors\n\n${above}${roll(start, end).join('\n')}\n\n${below}## License\n\nGiven away.\n`,
            'gangway.md',
          )
        ).slides,
      ).some((title) => title.startsWith('Contributors'));
    expect(await of('[', '](https://k.example)')).toBe(false);
    expect(await of('', '')).toBe(true);
    expect(await of('The old [', '](https://k.example)')).toBe(true);
    const told = 'Whoever rows for the guild is asked to come to the quay at noon.\n\n';
    expect(await of('[', '](https://k.example)', told)).toBe(true);
    expect(await of('[', '](https://k.example)', '', `### How we row\n\n${told}`)).toBe(true);
  });

  it('stands there with those below it that are such themselves, however long all of them are together', async () => {
    const paid = 'The pier of Brenna pays for the lamps of the ferry. '.repeat(5);
    const below = (heading: string) =>
      `${use}\n## Crew\n\nFour keepers row.\n\n## Sponsors\n\n${paid}\n\n### ${heading}\n\n${paid}\n\n## License\n\nGiven away.\n`;
    const shown = async (heading: string) =>
      (await make(below(heading), 'gangway.md')).slides.filter(
        ({ section, appendix }) => section === 's-sponsors' && !appendix,
      ).length;
    expect(await shown('Golden sponsors')).toBe(0);
    expect(await shown('Why they pay')).toBeGreaterThan(0);
  });

  it('leaves no heading by itself where that was put aside', async () => {
    const away = '## Tides\n\nFor the tides of the bay, see the [chart](chart.md).\n';
    const { slides } = await make(`${use}\n${away}\n## Crew\n\nFour keepers row.\n`, 'gangway.md');
    expect(slides.map(({ title }) => title)).not.toContain('Tides');
  });

  it('stands there too where sponsors come in ranks, and where it asks to take part', async () => {
    const { slides } = await make(
      `${use}\n## Gold Sponsors\n\nThe pier of Brenna pays for it.\n\n## Get involved\n\nCome to the quay on Monday.\n`,
      'gangway.md',
    );
    expect(main(slides)).not.toContain('Gold Sponsors');
    expect(main(slides)).not.toContain('Get involved');
  });
});
