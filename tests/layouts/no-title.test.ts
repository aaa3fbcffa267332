import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('has no empty cover where an article has no title', async () => {
  const { slides } = await make(
    '## Ropes\n\n- Dry the ropes\n- Coil them\n\n## Oars\n\n- Oil the oars\n- Count them\n',
    'a.md',
  );
  expect(slides.map(({ title }) => title)).not.toContain('');
  expect(slides[0]?.title).toBe('Ropes');
});
