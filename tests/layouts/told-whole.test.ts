import { describe, expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const texts = async (article: string, layout: string): Promise<string[]> => {
  const deck = await make(article, 'article.md');
  return deck.slides
    .filter((slide) => slide.layout === layout)
    .flatMap(({ texts: all }) => all.map(({ text }) => text));
};

describe('a figure', () => {
  it('stands as the author wrote it: no blank before its unit, and its sign beside it', async () => {
    const figures = await texts(
      '# The relay\n\n## How fast it is\n\nThe average answer of the harbour relay used to take ~0.45ms in the winter of last year.\n',
      'number',
    );
    expect(figures).toContain('~0.45ms');
  });
});

describe('a section that has nothing but one long sentence', () => {
  it('shows it below its heading, and no bare heading', async () => {
    const long =
      'The harbour office may be selling the old season cards until September 2031, or it may decide to print the blue ones that every skipper has asked for since the spring of last year.';
    const article = `# The cards\n\n## Why they change\n\nThe old cards tear in the rain.\n\n## If you buy yours at the harbour office\n\n${long} Please ask there if you have any questions!\n`;
    expect(await texts(article, 'statement')).toContain(long.slice(0, -1));
    expect(await texts(article, 'section')).toEqual([]);
  });

  it('shows it without what ties it to the text before', async () => {
    const long =
      'the harbour office may be selling the old season cards until September 2031, or it may decide to print the blue ones that every skipper has asked for since the spring of last year.';
    const article = `# The cards\n\n## Why they change\n\nThe old cards tear in the rain.\n\n## Which cards you get\n\nAdditionally, ${long}\n`;
    expect(await texts(article, 'statement')).toContain(`T${long.slice(1, -1)}`);
  });
});

describe('a report whose news stands in a sentence that is too long for a slide', () => {
  const news =
    'The yard has now taken a step that its oldest hands had waited for since the great storm: we have launched the pilot boat, the first of its kind from the north to leave the slip that our crews have built.';
  const told =
    'We have launched the pilot boat, the first of its kind from the north to leave the slip that our crews have built';

  const stages = async (text: string) => {
    const { slides } = await make(
      `# The pilot boat\n\nWhat does a harbour need at night?\n\n${text}\n\nWho would not want to be led in?\n`,
      'article.md',
    );
    return slides.filter(({ layout }) => layout === 'statement').map(({ title }) => title);
  };

  it('shows the clause that tells it, whole', async () => {
    expect(await stages(news)).toEqual([told]);
  });

  it('does not where that points at what stands before it', async () => {
    expect(await stages(news.replace('the pilot boat', 'it'))).toEqual([]);
  });

  it('does not of an example, which would stand for what it bears out', async () => {
    expect(await stages(news.replace('The yard has', 'For example, the yard has'))).toEqual([]);
  });
});

describe('a numbered list', () => {
  it('leaves out no step, and begins a long one in large words', async () => {
    const steps = await texts(
      `# Baked pears

## Method

1. Heat the oven to 180 °C. Halve the pears lengthways and take out the cores.
2. Brush with butter, sprinkle with cinnamon and one spoon of sugar, and lay them cut side down on a warm tray.
3. Bake for an hour.
4. Serve them with cream.
`,
      'steps',
    );
    expect(steps).toContain('Heat the oven to 180 °C');
    expect(steps).toContain('Brush with butter');
    expect(steps).toContain('Sprinkle with cinnamon and one spoon of sugar, and lay them cut side down on a warm tray');
    expect(steps).toContain('Serve them with cream');
  });
});

describe('a numbered list with a step that is too long to be shown', () => {
  it('goes on behind it on another slide, under the number that the author gave', async () => {
    const long =
      'Whoever wants an oar that will not warp in its second summer has to let the wood which was split lie under the roof of a shed that is open to the north and closed to the rain for as long as the maker of it can bear to wait.';
    const { slides } = await (await planMaker())(
      `# Oars\n\n## How an oar is made\n\n1. Cut an ash.\n2. Split it in four.\n3. ${long}\n4. Plane the blade.\n5. Oil it twice.\n`,
      'oars.md',
    );
    const steps = slides.filter(({ layout }) => layout === 'steps');
    expect(steps.map(({ slots }) => slots.start)).toEqual([1, 4]);
  });
});

describe('a line of time', () => {
  it('keeps the date of what is only said to be so old', async () => {
    const events = await texts(
      '# Bows\n\n## From wood to steel\n\nThe oldest comes from a drawing said to be from 1534 and attributed to Ida Holm. The town bought the yard in 1817. The first steel bow was made in 1861. The yard closed in 1902. It opened again in 1955.\n',
      'timeline',
    );
    expect(events.filter((event) => /said to be$/.test(event))).toEqual([]);
    expect(events).toContain('The oldest comes from a drawing said to be from 1534');
  });

  it('tells what happened on a date, and not what was compared with it, or said by the way', async () => {
    const events = await texts(
      `# The pier

## A hundred years

The pier opened in 1921. The town bought the pier in 1962. Visits to the pier rose by 9% on 1985.
The pier closed for a winter in 1974. Tickets cost more than in 1990. The old café, rebuilt after the fire of 2007, sells tea.
Ida Sand, who saw the water stand in the hall in 2012, still sells tickets. The town plans to rebuild the pier in 2031.
`,
      'timeline',
    );
    expect(events).toContain('1921');
    expect(events.filter((text) => /1985|1990|2007|2012/.test(text))).toEqual([]);
  });
});

describe('an event that is told from another one', () => {
  it('stands under its date, without how long after it was', async () => {
    const events = await texts(
      `# The pier

## A hundred years

The pier opened in 1921. A year later, in October 1922, delegates of nine towns met in its hall. The town bought the pier in 1962.
The pier closed for a winter in 1974. Parliament made the toll law only in 1918.
`,
      'timeline',
    );
    expect(events).toContain('Delegates of nine towns met in its hall');
    expect(events.filter((text) => /only$/.test(text))).toEqual([]);
  });
});

describe('a section that asks', () => {
  it('has its question over the answer', async () => {
    const deck = await make(
      `# The lamp

## Why did the town keep the lamp?

Sailors trust the lamp more than the radio. The town counted 412 ships that asked for the lamp last winter.
Nobody was hurt. The council voted twice and kept the lamp both times.

## The price

The lamp costs 40,000 crowns a year. The town pays half of it and the sailors pay the rest.
`,
      'lamp.md',
    );
    expect(deck.slides.map(({ title }) => title)).toContain('Why did the town keep the lamp?');
    expect(deck.slides.map(({ title }) => title)).not.toContain('Nobody was hurt');
  });
});

describe('a numbered rule', () => {
  it('is told without its number', async () => {
    const deck = await make(
      `# Rules of the quay

## Boats

2.1 Skippers pay the fee before the first of May. 2.2 No boat may lie at the quay for more than nine days.
2.3 The harbour master keeps the keys of the crane.
`,
      'rules.md',
    );
    const all = deck.slides.flatMap(({ title, texts: said }) => [title, ...said.map(({ text }) => text)]);
    expect(all.some((text) => text.includes('The harbour master keeps the keys'))).toBe(true);
    expect(all.filter((text) => /\b2\.\d/.test(text))).toEqual([]);
  });
});

describe('somebody’s words', () => {
  it('are no point without the one who said them', async () => {
    const points = await texts(
      `# The lamp

## What the keeper says

"We lit the lamp on nine hundred nights," says Ada Marsh, the keeper. "Nobody has ever thanked us for a single one."
The lamp needs two people each night. The town pays for one of them, and sailors pay for the other.
`,
      'points',
    );
    expect(points.filter((text) => text.includes('ever thanked us'))).toEqual([]);
  });
});

describe('a table of parts and what they come to', () => {
  it('has the sum above the bars, and no bar for it', async () => {
    const deck = await make(
      `# The ferry

## What a year costs

| Part | Cost |
| --- | --- |
| Fuel | €61,000 |
| Crew | €140,000 |
| Quay | €22,000 |
| Total | €223,000 |
`,
      'article.md',
    );
    const { texts: all = [] } = deck.slides.find(({ layout }) => layout === 'bars') ?? {};
    const of = (role: string) => all.filter((one) => one.role === role).map(({ text }) => text);
    expect(of('bars.label')).toEqual(['Fuel', 'Crew', 'Quay']);
    expect([...of('total.label'), ...of('total.figure')]).toEqual(['Total', '€223,000']);
  });
});

describe('a list of which every item begins with its date', () => {
  const dated = (items: string[]) =>
    `# The ferry\n\n## What became of the crossing\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nThe quay is open again.\n`;
  const dates = ['**3 May 2019**:', '**12 June 2020** (approximately):', '**1 March 2022**:'];

  it('is one line of time, with what is said of each date', async () => {
    const all = await texts(
      dated([
        `${dates[0]} The town buys a second boat.`,
        `${dates[1]} The old boat is sold to a museum. It will go there in June, 2020.`,
        `${dates[2]} The council means to replace the quay in March 2023.`,
      ]),
      'timeline',
    );
    expect(all).toEqual([
      '3 May 2019',
      'The town buys a second boat',
      '12 June 2020 (approximately)',
      'The old boat is sold to a museum',
      '1 March 2022',
      'The council means to replace the quay in March 2023',
    ]);
  });

  it('is none where an item has no date: then all items stand on cards', async () => {
    const items = [`${dates[0]} The town buys a second boat.`, `${dates[1]} The old boat is sold.`];
    const article = dated([...items, '**Later:** The quay is mended.']);
    expect(await texts(article, 'timeline')).toEqual([]);
    expect(await texts(article, 'cards')).toContain('The quay is mended');
  });
});

it('shows a long sentence whole that its author set in bold', async () => {
  const bold =
    'Hurry, broadly speaking, operates on the mistaken belief that a particular fair wind is necessary to leave a quay';
  const text = `# Leave the harbour

If you want to get anywhere by boat, there are two ways to do it. The first of them is to hurry.

The second is to keep a log. Few of the crews on our coast have ever tried it, and those who have would not go back.

**${bold}.**

That is the wrong way around. The log does not ask for a wind, and the crews who keep one leave when it says so.

Our keepers have known it for years. They write down what they will do, and in the morning they do it.
`;
  const { slides } = await make(text, 'bold.md');
  expect(slides.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)])).toContain(bold);
});
