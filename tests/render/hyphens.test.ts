import { describe, expect, it } from 'vitest';
import { hyphenate } from '../../scripts/render/said/hyphens.ts';
import { saidMarkup } from '../../scripts/render/said.ts';
import { deckOf, said } from './deck-of.ts';

const long = 'Gezeitenkraftwerksbetreibergesellschaft';
const deck = (text: string, lang: string) => deckOf([{ layout: 'statement', title: said(text) }], { lang });
const soft = (text: string) => text.replaceAll('\u00ad', '|');

describe('a word that is longer than a line may be', () => {
  it('may be parted where its language parts it, and stays the same word', async () => {
    const hyphens = await hyphenate(deck(`Die ${long} zahlt`, 'de'));
    expect(Object.keys(hyphens)).toEqual([long]);
    expect(soft(hyphens[long] ?? '')).toContain('kraft|werks|be|trei|ber');
    expect(hyphens[long]?.replaceAll('\u00ad', '')).toBe(long);
    const markup = saidMarkup(said(`Die ${long} zahlt`), undefined, 'de', {}, hyphens);
    expect(soft(markup)).toContain('Die Ge|zei|ten|kraft');
  });

  it('is left alone where it is shorter, in a language without patterns, and in code', async () => {
    expect(await hyphenate(deck('Das Gezeitenkraftwerk', 'de'))).toEqual({});
    expect(await hyphenate(deck(long, 'en'))).toEqual({});
    const hyphens = await hyphenate(deck(long, 'de'));
    const code = { ...said(`${long}()`), emphasis: [{ text: `${long}()`, kind: 'code' as const }] };
    expect(soft(saidMarkup(code, undefined, 'de', {}, hyphens))).not.toContain('|');
  });
});
