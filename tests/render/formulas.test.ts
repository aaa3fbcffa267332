import type { Maths } from '#model';
import { describe, expect, it } from 'vitest';
import { setFormulas } from '../../scripts/render/said/formulas.ts';
import { saidMarkup } from '../../scripts/render/said.ts';
import { deckOf, said } from './deck-of.ts';

const formula = (tex: string): Maths => ({
  kind: 'maths',
  tex,
  line: 7,
  prose: { text: tex, spans: [], segments: [], line: 7, sentences: [] },
});
const set = (tex: string) => setFormulas(deckOf([{ layout: 'maths', slots: { maths: formula(tex) } }]), 'stone.md');

describe('a formula', () => {
  it('is set without a style in any tag, which the page’s policy would refuse', async () => {
    const { formulas, warnings } = await set('\\frac{a}{\\sqrt{b}} = \\sum_{n=1}^\\infty x^n');
    expect(warnings).toEqual([]);
    expect(Object.values(formulas.markup)[0]).toContain('class="katex');
    expect(Object.values(formulas.markup)[0]).not.toMatch(/\sstyle=/u);
    expect(formulas.style).toMatch(/^\.k0\{/u);
  });

  it('that cannot be read stays as it was written, with a warning at its line', async () => {
    const { formulas, warnings } = await set('\\frac{a}{\\nothing<b>} = {');
    expect(Object.values(formulas.markup)).toEqual(['<code>\\frac{a}{\\nothing&#60;b&#62;} = {</code>']);
    expect(warnings).toMatchObject([{ code: 'maths-wrong', place: { file: 'stone.md', line: 7 } }]);
    expect(warnings[0]?.message).not.toContain('\u0332');
  });

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{http://example.org/x.png}',
    '\\htmlStyle{color:red}{x}',
    '\\def\\a{\\a\\a}\\a',
  ])('loads nothing, links nothing and comes to an end: %s', async (tex) => {
    const { formulas } = await set(tex);
    expect(Object.values(formulas.markup)[0]).not.toMatch(/<a\s|<img|href=|src=|style=/u);
  });

  it('in a sentence is set low, and said as TeX to those who do not see it', async () => {
    const words = said('The speed $v$ grows with h', { emphasis: [{ text: 'h', kind: 'maths' }] });
    const { formulas } = await setFormulas(deckOf([{ layout: 'statement', title: words }]), 'stone.md');
    const markup = saidMarkup(words, undefined, 'en', formulas.markup);
    expect(markup).toMatch(
      /^The speed \$v\$ grows with <span class="tex" role="img" aria-label="h"><span class="katex">/,
    );
    expect(markup).not.toContain('katex-display');
    expect(saidMarkup(words, undefined, 'en')).toContain('with <code>h</code>');
  });

  it('asks for nothing where there is none', async () => {
    const { formulas } = await setFormulas(deckOf([{ layout: 'statement' }]), 'stone.md');
    expect(formulas).toEqual({ markup: {}, style: '', classes: [] });
  });
});
