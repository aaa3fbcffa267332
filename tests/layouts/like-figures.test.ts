import type { Material } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { likeFigures } from '../../templates/rules/figures/like-figures.ts';
import { deckFrom } from '../whole/deck-from.ts';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const article = (words: string) => `# The harbour\n\n## What the harbour knows\n\n${words}\n`;

/** What is said of what, for each run of like figures in these words. */
async function like(words: string, lang = 'en'): Promise<string[]> {
  const { deck } = await deckFrom(`---\nlang: ${lang}\n---\n\n${article(words)}`);
  const sentences = deck.sentences.filter(({ kind }) => kind === 'prose');
  const told = likeFigures({ sentences } as Material, packFor(lang));
  return told.map(({ amounts }) => amounts.map(({ subject, figure }) => `${subject.text}: ${figure.text}`).join(', '));
}

describe('like figures in running text', () => {
  it.each([
    [
      'Of all goods, 45% leave by train, 30% by lorry and nearly 15% by barge.',
      'Train: 45%, Lorry: 30%, Barge: nearly 15%',
    ],
    [
      'In 2023 Hamburg handled 7.7 million containers, Antwerp 12.5 million and Rotterdam over 13.4 million.',
      'Hamburg: 7.7 million containers, Antwerp: 12.5 million, Rotterdam: over 13.4 million',
    ],
    [
      'The bridge cost $40 million, the tunnel $65 million and the ferry terminal $12 million.',
      'Bridge: $40 million, Tunnel: $65 million, Ferry terminal: $12 million',
    ],
    [
      'The ports of Antwerp, Rotterdam and Hamburg share the work. Antwerp employs 950 pilots. Rotterdam employs 1,200 pilots. Hamburg employs over 300 pilots.',
      'Antwerp: 950 pilots, Rotterdam: 1,200 pilots, Hamburg: over 300 pilots',
    ],
  ])('are found with what they are said of, their qualifiers kept: %s', async (words, told) => {
    expect(await like(words)).toEqual([told]);
  });

  it.each([
    [
      'de',
      'Von den Gütern kommen 45 % aus Norwegen, 30 % aus Polen und 15 % aus Irland.',
      'Norwegen: 45 %, Polen: 30 %, Irland: 15 %',
    ],
    [
      'fr',
      'Des marchandises, 45 % partent en train, 30 % en camion et 15 % en péniche.',
      'Train: 45 %, Camion: 30 %, Péniche: 15 %',
    ],
    [
      'es',
      'De la carga, el 45 % sale en tren, el 30 % en camión y el 15 % en barcaza.',
      'Tren: 45 %, Camión: 30 %, Barcaza: 15 %',
    ],
  ])('are found in other languages by their own small words (%s)', async (lang, words, told) => {
    expect(await like(words, lang)).toEqual([told]);
  });

  it.each([
    'Hamburg has 12 locks, 40 cranes and 300 pilots.',
    'Of all goods, 45% leave by train, $30 million by lorry and 15% by barge.',
    'By 2030, 45% will leave by train, 30% by lorry and 15% by barge.',
    'Perhaps 45% leave by train, 30% by lorry and 15% by barge.',
    'According to the harbour office, 45% leave by train, 30% by lorry and 15% by barge.',
    'The harbour counted 12,000 ships in 2020, 18,000 in 2015 and 25,000 in 2010.',
    'The ports of Antwerp, Rotterdam and Hamburg share the work. Antwerp employs 950 pilots. Rotterdam lost 1,200 pilots. Hamburg employs 300 pilots.',
    'About 45% leave by train and 30% by lorry.',
  ])('are none of different things, of a plan, of a guess or of somebody’s claim: %s', async (words) => {
    expect(await like(words)).toEqual([]);
  });

  it('are drawn as bars, the longest first, under the sentence that says what is measured', async () => {
    const words = 'Of all goods, 15% leave by barge, 45% by train and 30% by lorry.';
    const { deck } = await deckFrom(article(words));
    const slots = deck.slides.find(({ layout }) => layout === 'bars')?.slots;
    expect(slots).toMatchObject({
      deck: { text: words },
      bars: [
        { label: { text: 'Train' }, value: 45, accent: true },
        { label: { text: 'Lorry' }, value: 30, accent: false },
        { label: { text: 'Barge' }, value: 15, accent: false },
      ],
    });
  });

  it('are drawn as columns where they are those of years evenly apart, else as bars in the order of time', async () => {
    const even = await deckFrom(
      article('The harbour counted 12,000 ships in 2010, 18,000 in 2015 and over 25,000 in 2020.'),
    );
    expect(even.deck.slides.find(({ layout }) => layout === 'columns')?.slots.columns).toMatchObject([
      { time: { text: '2010' }, figure: { text: '12,000 ships' } },
      { time: { text: '2015' }, figure: { text: '18,000' } },
      { time: { text: '2020' }, figure: { text: 'over 25,000' }, accent: true },
    ]);
    const odd = await deckFrom(article('The harbour counted 12,000 ships in 2010, 28,000 in 2011 and 25,000 in 2020.'));
    expect(odd.deck.slides.some(({ layout }) => layout === 'columns')).toBe(false);
    expect(odd.deck.slides.find(({ layout }) => layout === 'bars')?.slots.bars).toMatchObject([
      { label: { text: '2010' } },
      { label: { text: '2011' } },
      { label: { text: '2020' } },
    ]);
  });
});

describe('a table of years', () => {
  const houses = '| House | Opened |\n| --- | --- |\n| Anchor | 1720 |\n| Gull | 1760 |\n| Lantern | 1876 |\n';
  const drawn = async (words: string) =>
    (await deckFrom(article(words))).deck.slides.map(({ layout }) => layout).filter((layout) => layout !== 'title');

  it('is no bars, which would have lengths, but for an author who asks', async () => {
    expect(await drawn(houses)).not.toContain('bars');
    expect(await drawn(houses)).toContain('table');
    expect(await drawn(`<!-- lectern: layout=bars -->\n\n${houses}`)).toContain('bars');
  });

  it('is not taken for one where one of its figures is none', async () => {
    expect(await drawn(houses.replace('1760', '760'))).toContain('bars');
  });
});

describe('a table that the author wants as bars', () => {
  const rows =
    '| Port | Country | Range |\n| --- | --- | --- |\n| Bristol | Britain | 14 m |\n| Hamburg | Germany | 4 m |\n';

  it('sets no bar beside a total, and one for what only begins as a total does', async () => {
    const islands =
      '| Island | Boats |\n| --- | --- |\n| Sumatra | 40 |\n| Allen | 25 |\n| Java | 15 |\n| Total | 80 |\n';
    const { deck } = await deckFrom(article(`<!-- lectern: layout=bars -->\n\n${islands}`));
    const slots = deck.slides.find(({ layout }) => layout === 'bars')?.slots;
    expect(slots?.bars).toMatchObject(['Sumatra', 'Allen', 'Java'].map((text) => ({ label: { text } })));
    expect(slots?.total).toMatchObject({ label: { text: 'Total' } });
  });

  it('is drawn as bars by its first column of figures, and is a table if nobody asks', async () => {
    const asked = await deckFrom(article(`<!-- lectern: layout=bars -->\n\n${rows}`));
    expect(asked.deck.slides.find(({ layout }) => layout === 'bars')?.slots.bars).toMatchObject([
      { label: { text: 'Bristol' }, figure: { text: '14 m' }, value: 14 },
      { label: { text: 'Hamburg' }, figure: { text: '4 m' }, value: 4 },
    ]);
    expect((await deckFrom(article(rows))).deck.slides.map(({ layout }) => layout)).toContain('table');
  });
});

describe('a list of shares behind another', () => {
  it('stands whole where four are too many words for a grid', async () => {
    const { slides } = await make(
      '# The yard\n\n## Cranes and Ropes take off together\n\nBoth cranes and ropes are a good match for the quick lifting of boats. **45 percent of crews that answered the letter use Ropes with the crane**. Other numbers of the guild:\n\n- 58 percent of crews that call themselves fishers use Ropes with Tar.\n- 39 percent of crews that call themselves pilots of ferries use Ropes with Tar.\n- 37 percent of crews that call themselves rowers of ferries use Ropes with Tar.\n',
      'yard.md',
    );
    const of39 = slides.find(({ texts }) => texts.some(({ text }) => text.includes('39')));
    expect(of39?.texts.map(({ text }) => text).join(' ')).toMatch(/58.*39.*37/);
  });
});
