import { type Context, countWords, type Said } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { listedTitles } from '../../templates/rules/titles/listed-title.ts';

const context = { pack: packFor('en'), words: countWords, sentence: () => ({ kind: 'heading' }) } as unknown as Context;
const said = (text: string): Said => ({ text, sources: [text] });
const titlesOf = (...names: string[]) => listedTitles(said('Tools'), names.map(said), context).map(({ text }) => text);

describe('the title of what goes on with a list', () => {
  it('holds the names that stand below it', () => {
    expect(titlesOf('Saw', 'Plane (long)')).toContain('Tools: Saw, Plane (long)');
    expect(titlesOf('20:46', '21:20')).toContain('20:46 – 21:20');
  });

  it('holds none that are in parts themselves, as code is', () => {
    expect(titlesOf('saw(board)', 'plane')).toEqual([]);
    expect(titlesOf('depth: number', 'width?: number')).toEqual([]);
    expect(titlesOf('Saws: New teeth', 'Saws: Old handles')).toEqual([]);
  });
});
