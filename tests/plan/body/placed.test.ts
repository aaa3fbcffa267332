import { expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

it('at the foot of a slide stands the heading right above it, and not the chapter', async () => {
  const oars = [
    'The yard sells 40 oars of ash a year to the town. Oars of ash bend under the hands of the crews. Nobody in the north makes lighter ones.',
    'Oars of oak break in the cold of the winter. The crews keep them for the spring. A new pair costs 90 crowns in the yard.',
    'The oldest oar hangs above the door of the guild. It was cut in 1871 by the first keeper of the light.',
  ].join('\n\n');
  const { slides } = await make(
    `# The harbour\n\nThe harbour is old.\n\n## The yard\n\n### Oars\n\n${oars}\n\n### Sails\n\nSails of flax are dear. Sails of wool keep out no wind at all.\n`,
    'article.md',
  );
  expect(slides.map(({ kicker }) => kicker)).toContain('Oars');
});
