import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const baker = `# The baker of the old harbour

## What he says

The bakery by the harbour opens before the ships leave. Its oven burns beech wood from the hills.

> I never wanted a second shop. People ask me every year, and every year I tell them the same thing: a second oven needs a
> second pair of hands, and the hands that I would trust with it are busy at sea from March until the end of October.
> Bread that nobody watches is bread that nobody should eat. My father watched his for forty years.
>
> — Old Henk

## What it costs

Flour comes by boat. The miller tends to forget the harbour. Dozens of the poorer families along the quay still pay the baker
with fish or firewood instead of coins.
`;

describe('words that are too many for a point', () => {
  it('of a quotation are shown as far as whole sentences of it fit, under the name of who said them', async () => {
    const deck = await make(baker, 'baker.md');
    const quotes = deck.slides.filter(({ layout }) => layout === 'quote');
    expect(quotes).toHaveLength(1);
    const texts = quotes[0]?.texts.map(({ text }) => text) ?? [];
    expect([quotes[0]?.title, ...texts].join(' ')).toContain('Old Henk');
    expect(baker.replace(/\n> ?/g, ' ')).toContain(texts.find((text) => /bread|shop/i.test(text))?.slice(0, 60));
    const others = deck.slides.filter(({ layout, appendix }) => layout !== 'quote' && !appendix);
    const said = others.flatMap(({ title, texts: all }) => [title, ...all.map(({ text }) => text)]).join(' ');
    expect(said).not.toContain('second shop');
    expect(said).not.toContain('Bread that nobody watches');
  });

  it('of a sentence that tells a figure are shown whole rather than not at all', async () => {
    const deck = await make(baker, 'baker.md');
    const said = deck.slides.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]).join(' ');
    expect(said).toContain('Dozens of the poorer families along the quay still pay the baker');
  });

  it('stand under a title that speaks for them, and a chart under what announces it', async () => {
    const deck = await make(costs, 'costs.md');
    const chart = deck.slides.find(({ layout }) => layout === 'bars');
    expect(chart?.title).toBe('How the harbour’s money was spent');
  });

  it('stand over code that they announce', async () => {
    const deck = await make(code, 'code.md');
    expect(deck.slides.find(({ layout }) => layout === 'code')?.title).toBe('The finished recipe looks like this');
  });
});

const code = `# A baker's program

The scales are read ten times a second by a small program. So the finished recipe looks like this:

\`\`\`js
weigh(flour);
weigh(water);
\`\`\`
`;

const costs = `# The price of a harbour

The harbour was dredged again last year. Here’s how the harbour’s money was spent:

| Work | Cost |
| --- | ---: |
| Dredging | £420,000 |
| Lamps | £60,000 |
| Rope | £12,000 |
| Wages | £310,000 |
`;
