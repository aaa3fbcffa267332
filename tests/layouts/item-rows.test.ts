import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

describe('an item that is too long for a line', () => {
  it('goes on in small letters where a clause begins', async () => {
    const { slides } = await make(
      `# The harbour

## What is kept

- The town has an old plan for its harbour and its quays that keeps the ferry where it is
- Boats
- Nets
`,
      'harbour.md',
    );
    const texts = slides.flatMap(({ texts }) => texts.map(({ role, text }) => `${role}: ${text}`));
    expect(texts).toContain('points.lead: The town has an old plan for its harbour and its quays');
    expect(texts).toContain('points.support: that keeps the ferry where it is');
  });
});
