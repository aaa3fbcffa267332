import { expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';
import { boxes } from '../../templates/layouts/timeline/boxes.ts';

const make = await deckMaker();

const article = `# The ferry

The ferry was founded by Ann Marsh in 1931. It carries whoever wants to cross.

## The boats

The boats are made of oak. The boats got engines in 1962. Oak is cheap to mend.

## Who sails

The crews’ approach to the trade extends beyond the boats. It actively supports and trains talent from within. More than 85 pupils had been trained by the old crews by the end of 2012, with 45% living in the old town of Wells on the coast. These pupils are making great progress, especially in rowing and in sailing.

## Tickets

Tickets have been sold by machine since 1990. Nobody misses the paper ones.

## What comes next

The line plans to buy two boats in 2031. The town may pay for one of them.
`;

it('does not tell in a line of time what a slide tells in the same words, where it has enough without', async () => {
  const { slides } = await make(article, 'a.md');
  const line = slides.find(({ layout }) => layout === 'timeline')?.texts.map(({ text }) => text) ?? [];
  const others = slides
    .filter(({ layout }) => layout === 'points')
    .flatMap(({ texts }) => texts.map(({ text }) => text));
  const trained = 'More than 85 pupils had been trained by the old crews';
  expect(others).toContain(trained);
  expect(line).not.toContain(trained);
  expect(line.filter((text) => /\d{4}/.test(text)).length).toBeGreaterThanOrEqual(4);
});

const dated = `# The quay

## What happened

What happened in those years:

${[
  'March 3, 1911: The town buys the quay',
  'May 9, 1913: The first crane is set up',
  'July 1, 1918: The old pier burns down',
  'June 28, 1922: The lamp is lit',
  'April 2, 1927: The town approves the plan of a dry dock, which is now the museum of boats',
  'May 5, 1931: The ferry begins to run',
  'May 6, 1938: The ice takes the pier',
  'May 7, 1941: The crane is sold',
]
  .map((item) => `- ${item}`)
  .join('\n')}
`;

it('goes on on another slide where a list has more dates than a line', async () => {
  const { slides } = await make(dated, 'b.md');
  const lines = slides.filter(({ layout }) => layout === 'timeline');
  expect(lines.map(({ texts }) => texts.filter(({ role }) => /date$/.test(role)).length)).toEqual([4, 4]);
  expect(lines[1]?.title).toBe('What happened: April 2, 1927 – May 7, 1941');
});

it('takes no date for an event that something is only as it was at', async () => {
  const text = [
    'Die Brücke wurde im Jahr 1998 gebaut.',
    'Die Preise der Boote liegen heute auf einem Niveau wie im Jahr 2005.',
    'Der Hafen wurde im Jahr 2011 verkauft.',
    'Die Fähre wurde im Jahr 2019 gebaut.',
    'Der Turm wurde im Jahr 2021 bemalt.',
  ].join(' ');
  const { slides } = await make(`---\nlang: de\n---\n# A\n\n## B\n\n${text}\n`, 'w.md');
  const line = slides.find(({ layout }) => layout === 'timeline');
  const dates = line?.texts.filter(({ role }) => /date$/.test(role)).map((one) => one.text.slice(-4));
  expect(dates).toEqual(['1998', '2011', '2019', '2021']);
});

it('puts the end of a year behind its months, and the middle of ten years behind their first', async () => {
  const { slides } = await make(
    `# The quay

## Its years

By the mid-1990s the quay had a crane. In 1991 the town built the quay of oak. By the end of 2004 the yard had mended 40 boats.
In March 2004 the yard opened its second shed. In 2010 the ferry came back to the town.
`,
    'quay.md',
  );
  const line = slides.find(({ layout }) => layout === 'timeline');
  expect(line?.texts.filter(({ role }) => role.endsWith('date')).map(({ text }) => text)).toEqual([
    '1991',
    'By the mid-1990s',
    'March 2004',
    'By the end of 2004',
    '2010',
  ]);
});

it('has no event on the years that somebody lived', async () => {
  const lived = article.replace(
    'Nobody misses',
    'The keeper Ida Holm (1872–1949) built the old ticket hut. Nobody misses',
  );
  const { slides } = await make(lived, 'lived.md');
  const line = slides.find(({ layout }) => layout === 'timeline')?.texts.map(({ text }) => text) ?? [];
  expect(line.filter((text) => /\d{4}/.test(text)).length).toBeGreaterThanOrEqual(4);
  expect(line).not.toContain('1872–1949');
});

it('sets the years of all dates on a line of their own where one of them goes there', async () => {
  const plan = await planMaker();
  const isParted = async (days: string[]) => {
    const items = days.map(
      (day, at) => `- ${day}: The crews paint boat ${at + 4}, which leaks, in the yard behind the quay.`,
    );
    const { slides } = await plan(
      `# The quay\n\n## The days\n\n${items.join('\n')}\n\n## Oil\n\nOil is dear.\n`,
      'a.md',
    );
    return slides.find(({ layout }) => layout === 'timeline')?.slots.parted;
  };
  expect(await isParted(['May 3, 2031', 'September 10, 2032', 'December 16, 2033'])).toBe(true);
  expect(await isParted(['May 2031', 'June 2032', 'July 2033'])).toBeUndefined();
});

it('is as large with long dates as with others, where it runs down beside its heading', async () => {
  const plan = await planMaker();
  const days = ['2019', 'February 2023', 'March 2023', 'As of September 30, 2023'];
  const items = days.map(
    (day, at) => `- ${day}: The harbour office counted boats that nobody had paid for in ${at + 4} winters.`,
  );
  const { slides } = await plan(`# The quay\n\n## The days\n\n${items.join('\n')}\n\n## Oil\n\nOil is dear.\n`, 'a.md');
  const scale = slides.find(({ layout }) => layout === 'timeline')?.scale;
  expect(boxes[scale ?? -1]?.solo.size).toBe(38);
});
