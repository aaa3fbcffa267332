import type { Candidate, Context, Draft, Figure, Said } from '#model';
import { describe, expect, it } from 'vitest';
import { withFiguresLeft } from '../../../scripts/plan/body/figures-left.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';

/** Sentences by their ids, at the place of their number; each tells one figure, its own number. */
const context = {
  sentence: (id: string) => ({
    id,
    start: Number(id) * 100,
    figures: [{ measure: 'count', digits: id, qualifier: '' } as Figure],
  }),
  told: (text: string) => text.includes('told'),
} as unknown as Context;

const sentences = ['1', '2', '3', '4', '5', '6', '7'].map(context.sentence);

const said = (text: string, ...sources: string[]): Said => ({ text, sources });

function slide(layout: string, title: string, ...ids: string[]): Candidate {
  const draft = { layout, title: said(title, ...ids), slots: { texts: ids.map((id) => said(`${id} ships`, id)) } };
  return { from: 0, to: 9, spends: ids, worth: 1, slides: [draft as unknown as Draft] };
}

const titles = (list: Candidate[]) => list.map(({ slides }) => slides[0]?.title.text);
const left = (chosen: Candidate[], offered: Candidate[], taken: string[] = []) =>
  titles(withFiguresLeft(chosen, offered, { sentences }, new Set(taken), context));

describe('figures that the chosen slides leave out', () => {
  const chosen = [slide('points', 'First', '1'), slide('points', 'Third', '3')];

  it('get a slide where the article has them', () => {
    expect(left(chosen, [slide('number', 'Second', '2')])).toEqual(['First', 'Second', 'Third']);
    expect(left(chosen, [slide('number', 'Fourth', '4')])).toEqual(['First', 'Third', 'Fourth']);
  });

  it('stand in that order below the same heading', () => {
    const heading = { id: '0', kind: 'heading', start: 0, figures: [] };
    const all = {
      ...context,
      sentence: (id: string) => (id === '0' ? heading : context.sentence(id)),
    } as unknown as Context;
    const under = (title: string, id: string) => ({ ...slide('statement', title, id), spends: ['0', id] });
    expect(
      titles(
        withFiguresLeft([slide('statement', 'First', '1')], [under('Second', '2')], { sentences }, new Set(), all),
      ),
    ).toEqual(['First', 'Second']);
  });

  it('are not shown twice', () => {
    expect(left(chosen, [slide('number', 'Again', '3')])).toEqual(['First', 'Third']);
    expect(left(chosen, [slide('number', 'Second', '2'), slide('stats', 'Both', '2', '4')])).toEqual([
      'First',
      'Both',
      'Third',
    ]);
  });

  it('get none where no title is left for it, or where it would be one more list', () => {
    expect(left(chosen, [slide('number', 'Second', '2')], ['second'])).toEqual(['First', 'Third']);
    expect(left(chosen, [slide('points', 'Second', '2')])).toEqual(['First', 'Third']);
  });

  it('never crowd out the rest', () => {
    const many = ['2', '4', '5', '6', '7'].map((id) => slide('number', `Number ${id}`, id));
    expect(left(chosen, many)).toHaveLength(4);
  });
});

const make = await deckMaker();

const museum = `# The museum of clocks

## How it began

Ada Brandt opened the museum in 1931. Her sister wound every clock by hand. A flood closed the house in 1954.
The town bought the building in 1962. Volunteers cleaned two rooms a year. The great hall was opened again in 1975.
Children come on Wednesdays. The museum plans to show its tower clock in 2031. A watchmaker repairs what the visitors bring.
`;

describe('what the line of time says', () => {
  it('is not said again among the points', async () => {
    const deck = await make(museum, 'museum.md');
    const events = deck.slides.find(({ layout }) => layout === 'timeline')?.texts ?? [];
    const said = events.filter(({ text }) => text.split(' ').length > 2);
    expect(said.length).toBeGreaterThan(2);
    const points = deck.slides
      .filter(({ layout }) => ['points', 'number', 'statement'].includes(layout))
      .flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)])
      .join(' | ');
    expect(said.filter(({ text }) => points.includes(text))).toEqual([]);
  });
});
