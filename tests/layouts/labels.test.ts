import { expect, it } from 'vitest';
import { countWords, type Context, type Unit } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { supported } from '../../templates/rules/points/supported.ts';
import { told } from '../distil/told.ts';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const texts = async (text: string) => (await make(text, 'kai.md')).slides.flatMap((slide) => slide.texts);

it('takes no aside between two hyphens for what a label says', async () => {
  const shown = await texts(
    '# Der Kai\n\n## Verein\n\nDie erste Versammlung - auf dem Wasser abgehalten - fand am 3. Mai statt. Der Kai wird im Sommer neu gebaut. Der Rat zahlt die Steine.\n',
  );
  expect(shown.map(({ text }) => text)).not.toContain('Die erste Versammlung');
});

it('leaves out what only says that it is being brief', async () => {
  const shown = await texts(
    '# Der Kai\n\n## Verein\n\nKurz gefasst: Der Rat zahlt alle Steine am alten Kai. Der Kai wird im Sommer neu gebaut. Die Fähre fährt wieder.\n',
  );
  expect(shown.map(({ text }) => text)).not.toContain('Kurz gefasst');
  expect(shown.some(({ text }) => text.includes('Der Rat zahlt alle Steine'))).toBe(true);
});

it('puts what stood in front of a clause below it, and not behind what stands behind its colon', () => {
  const pack = packFor('en');
  const sentence = told('Instead of a row of old boats, the town has two: a cutter and a ferry.');
  const text = 'The town has two: a cutter and a ferry';
  const unit = {
    forms: [],
    start: 0,
    end: 0,
    bound: true,
    support: 'instead of a row of old boats',
  } as unknown as Unit;
  const context = { pack, words: countWords, holds: () => true } as unknown as Context;
  const rows = supported([{ sentence, unit, text, words: 8, leans: false, worth: 1 }], 30, context);
  expect(rows?.map(({ lead, support }) => [lead.text, support?.text])).toEqual([[text, unit.support]]);
});

it('takes a name at the beginning of an item for its label, but not where dashes hold what it is', async () => {
  const item = (words: string) =>
    texts(
      `# The bay\n\n## What is new\n\n- [Gangway](https://g.example) - ${words}\n- The lamps are lit again\n- Oil is dear\n`,
    );
  const aside = (await item('the crane of the yard - lifts boats again')).map(({ text }) => text);
  expect(aside).not.toContain('Gangway');
  const label = (await item('the crane of the yard')).map(({ text }) => text);
  expect(label).toContain('Gangway');
});
