import { expect, it } from 'vitest';
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
