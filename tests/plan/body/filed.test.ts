import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const proposal = (head: string) =>
  `${head}\n\n# Summary\n\nEvery boat gets a lamp of its own.\n\n# Motivation\n\nTwo boats met in the fog last winter. Neither had seen the other before the bows touched.\n`;

const shown = async (head: string) => {
  const { slides } = await make(proposal(head), 'lamps.md');
  return slides.map(({ texts, title }) => [title, ...texts.map(({ text }) => text)].join(' | ')).join('\n');
};

describe('a list of what a proposal is filed under', () => {
  it('is no slide, and stands in the notes of the cover', async () => {
    const head = '- Start Date: 2031-02-03\n- Target Season: summer\n- Harbour Issue: https://harbour.example/12';
    expect(await shown(head)).not.toMatch(/Target Season|harbour\.example|2031/);
    const { slides } = await make(proposal(head), 'lamps.md');
    expect(slides[0]?.notes.length).toBeGreaterThan(2);
  });

  it('is one where it tells the listener something, or prose goes with it', async () => {
    expect(await shown('- Crew: six\n- Length: 14 metres\n- Built: 1921')).toContain('14 metres');
    const long =
      '- Status: the keepers of the pier have tried three of the lamps on their own boats since the winter, and kept them\n- Cost: 40 coins';
    expect(await shown(long)).toContain('40 coins');
    expect(await shown('The yard asks for lamps.\n\n- Issue: 12\n- Cost: 40 coins')).toContain('40 coins');
  });
});
