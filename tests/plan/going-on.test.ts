import { describe, expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();
const plan = await planMaker();

const crew = `# The ferry

## On board

Nothing is for sale on the ferry but these:

- Soup of the day, with bread
- Coffee from the urn on the deck
- Maps of the two harbours

The ferry sails with six. Here are our posts:

- Master: whoever signed for the boat in the morning, and answers for her until she is back at her berth
- Mate: the one who takes the wheel whenever the master is on deck or asleep below
- Purser: counts heads at the gangway and sells what tickets are left on the crossing
- Engineer: listens to the two diesels and writes down what they drink in an hour
- Deckhand: throws the lines, coils the lines, and says nothing about the passengers
- Cook: makes soup for all of them, and coffee for anybody who has been on deck in the rain
`;

const hands = `# The ferry

## On board

We asked everybody on the quay what a passenger has to know before the first crossing of the winter:

- Whoever comes late waits for the next boat on the other quay
- Luggage from the upper deck lies in the harbour office for a month
- Dogs sit with their people under the awning behind the wheelhouse
- Children hold somebody by the hand until the second ring of the bell
- Bicycles lean against the rail on the side away from the sea
- Soup is eaten at the long table below and never on the stairs
`;

describe('a list that goes on to another slide', () => {
  it('is called there by what it still holds', async () => {
    const { slides } = await make(crew, 'ferry.md');
    const cards = slides.filter(({ layout }) => layout === 'cards');
    expect(cards.map(({ title, kicker }) => [title, kicker])).toEqual([
      ['Our posts', 'On board'],
      ['Engineer, Deckhand, Cook', 'Our posts'],
    ]);
    expect(cards.map(({ part }) => part)).toEqual([undefined, undefined]);
  });

  it('has the title of its beginning where its items have no names, and says which part it is', async () => {
    const { slides } = await make(hands, 'ferry.md');
    const points = slides.filter(({ layout }) => layout === 'points');
    expect(points.length).toBeGreaterThan(1);
    expect(points.map(({ title, part }) => [title, part])).toEqual(
      points.map((_, at) => ['On board', { number: at + 1, of: points.length }]),
    );
  });
});

describe('a listing whose heading stands over another', () => {
  const titlesOf = async (second: string) => {
    const listing = (code: string) => `\`\`\`js\n${code}\n\`\`\`\n\n`;
    const text = `# The crane\n\n## Lowering\n\n${listing('lower(7)\nwait()')}${second.replace(/<(.*)>/su, (_, code) => listing(code))}`;
    return (await make(text, 'crane.md')).slides.filter(({ layout }) => layout === 'code');
  };

  it.each([
    [
      'what leads into it',
      'You can also lower the crane by hand:\n\n<hand.wheel.turn(7)>',
      'You can also lower the crane by hand',
    ],
    ['its first comment', '<// Before the boats are counted.\nconst boats = []>', 'Before the boats are counted'],
    ['what it defines', '<const x = 1\nfunction countBoats() {\n  return x\n}>', 'countBoats'],
    ['its first line', '<crane.brake = true\ncrane.lock()>', 'crane.brake = true'],
  ])('is called by %s', async (_, text, title) => {
    const [first, second] = await titlesOf(text);
    expect([first?.title, second?.title, second?.kicker]).toEqual(['Lowering', title, 'Lowering']);
  });

  it('does not say twice what leads into it', async () => {
    const [, second] = await titlesOf('You can also lower the crane by hand:\n\n<hand.wheel.turn(7)>');
    expect(second?.texts.map(({ role }) => role)).toEqual(['code']);
  });

  it.each(['<}\n}>', '<hand.wheel.turn>'])(
    'keeps the heading where its first line is no name, or all of it: %s',
    async (text) => {
      const [, second] = await titlesOf(text);
      expect(second?.title).toBe('Lowering');
    },
  );
});

describe('a table that goes on to another slide', () => {
  it('is called there from its first row to its last', async () => {
    const rows = Array.from({ length: 16 }, (_, at) => `| Boat ${at + 1} | ${at + 3} May | dry |\n`).join('');
    const { slides } = await make(
      `# The yard\n\nThe yard lays its boats up one by one.\n\n## Boats\n\n| Boat | Laid up | Hull |\n| :-: | --- | --- |\n${rows}`,
      'yard.md',
    );
    const titles = slides.filter(({ layout }) => layout === 'table').map(({ title }) => title);
    expect(titles[0]).toBe('Boats');
    expect(titles[1]).toMatch(/^Boats: Boat \d+ – Boat \d+$/);
  });
});

describe('questions that go on to another slide', () => {
  it('stand there under the heading that the article gave them', async () => {
    const questions = [
      'boats',
      'ropes',
      'lamps',
      'bells',
      'masts',
      'sails',
      'oars',
      'pumps',
      'nets',
      'keels',
      'hooks',
      'knots',
    ]
      .map((what) => `### Who in the harbour looks after the ${what}?\n\nThe keeper of the ${what} does it.\n`)
      .join('\n');
    const { slides } = await plan(
      `# The quay\n\nA quay is long.\n\n## Frequently asked questions\n\n${questions}`,
      'quay.md',
    );
    const [one, other, ...more] = slides.filter(({ layout }) => layout === 'questions');
    expect([one, other].map((slide) => slide?.title.text)).toEqual(['Questions?', 'Frequently asked questions']);
    expect(more).toEqual([]);
    expect(one?.scale, 'the titles of both are as large').toBe(other?.scale);
  });
});

describe('a second table without a head', () => {
  it('keeps the heading for a title', async () => {
    const table = '|  |  |\n| --- | --- |\n| bow | 3 |\n| stern | 4 |\n\n';
    const { slides } = await make(
      `# The lamps\n\n## Where they hang\n\n${table}And further aft:\n\n${table}`,
      'lamps.md',
    );
    expect(slides.filter(({ layout }) => layout === 'table').map(({ title }) => title)).toEqual([
      'Where they hang',
      'Where they hang',
    ]);
  });
});
