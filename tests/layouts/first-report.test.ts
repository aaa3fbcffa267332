import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const statements = (article: string): Promise<string[]> => wordsOf(article, ['statement']);

const wordsOf = async (article: string, layouts: string[]): Promise<string[]> => {
  const { slides } = await make(article, 'article.txt');
  return slides.flatMap(({ layout, title, texts }) =>
    layouts.includes(layout) ? [title, ...texts.map(({ text }) => text)] : [],
  );
};

const last = 'Nobody was hurt in the storm, the keepers of the old light said on Friday morning.';

const article = (...paragraphs: string[]) => `${[...paragraphs, last].join('\n\n')}\n`;

describe('a report without headings', () => {
  it('shows its first sentence, however long, without what may be left out behind it', async () => {
    const lead =
      'The crew-owned Lysvik House of Ferries approved a $715 million surface crossing and water bill on Thursday';
    const verdict =
      'in what its keepers see as an early step toward a larger set of harbour laws that the guild hopes to complete in September';
    const vote =
      'The 221-201 vote sends the bill to the crews of the north. It also names 40 old boats that are to be mended.';
    const boats = 'The crews of the north have 403 boats that are older than the quay.';
    const passes = article('Ferry house passes bill', `${lead} ${verdict}.`, vote, boats);
    // As a statement, or below its figure.
    expect(await wordsOf(passes, ['statement', 'number'])).toContain(lead);
  });

  it('is never an empty deck, though its first sentence speaks of “that” which it has named itself', async () => {
    const lead =
      'Harbour head and author, Ida Holm, wrote a piece about how a dry quay on the first day matters because rowing after that point is hard';
    expect(await statements(article('Keeping the quay dry', `${lead}.`))).toContain(lead);
  });

  it('shows a sentence with a figure that no other slide tells, rather than behind the closing', async () => {
    const figure =
      'Last year, boat taxes on the typical small owner with a 10% berth discount of the northern harbour jumped $67';
    const passed = 'The council passed the $4.2 million budget of the harbour with ten votes.';
    const fee = 'The berth fee is 44 crowns for each of the boats of the harbour, up from 43 crowns.';
    expect(await statements(article('Harbour sets its fees', passed, fee, `${figure}.`))).toContain(figure);
    const next =
      'The next most named reason for leaving the old berths of the northern harbour was “the ropes cost too much,” with 12%';
    expect(await statements(article('Harbour sets its fees', passed, fee, `${next}.`))).not.toContain(next);
    const pointing = figure.replace('of the', 'of this');
    expect(await statements(article('Harbour sets its fees', passed, fee, `${pointing}.`))).not.toContain(pointing);
  });
});
