import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

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

describe('a list that goes on to another slide', () => {
  it('has the title of its beginning there, and says which part it is', async () => {
    const { slides } = await make(crew, 'ferry.md');
    const cards = slides.filter(({ layout }) => layout === 'cards');
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.map(({ title, part }) => [title, part])).toEqual(
      cards.map((_, at) => ['Our posts', { number: at + 1, of: cards.length }]),
    );
  });
});
