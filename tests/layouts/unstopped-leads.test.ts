import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const lists = (lead: string) => `# Harbour 3.4

The harbour has a new release of its rules, and every crew may read them at the quay.

## New signals

- \`Dock::ring\`
- \`Quay::whistle\`
- \`Mole::lamp\`

${lead}

- \`Dock::flag\`
- \`Quay::ball\`
- \`Mole::cone\`
`;

const slideWith = async (lead: string, word: string) => {
  const { slides } = await make(lists(lead), 'article.md');
  return slides.find(({ texts, appendix }) => !appendix && texts.some(({ text }) => text.includes(word)));
};

describe('a paragraph without a full stop right above a list', () => {
  it('is the title of the list, and the heading that of the list before it', async () => {
    const lead = 'Signals that may now be given in fog';
    expect((await slideWith(lead, 'Quay::whistle'))?.title).toBe('New signals');
    expect((await slideWith(lead, 'Quay::ball'))?.title).toBe(lead);
  });

  it('is called by what it says of the list that it points at', async () => {
    const slide = await slideWith('These signals are now given in thick fog', 'Quay::ball');
    expect(slide?.title).toBe('Now given in thick fog');
  });

  it('stands as a line above it where it is too long for a title', async () => {
    const lead = 'These signals may now be given in fog as well as at night by every crew of the coast';
    expect((await slideWith(lead, 'Quay::ball'))?.texts.map(({ text }) => text)).toContain(lead);
  });
});
