import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const shape = (lang: string, text: string) => units(told(text, lang), packFor(lang))[0]?.forms[0]?.shape;

describe('what a German verb gives as the word of somebody else', () => {
  it.each([
    'Ein Segelboot brauche etwa ein Drittel weniger Platz als ein Kahn.',
    'Die Boote seien im Winter zu schwer.',
  ])('is clear only behind the sentence that names them', (text) => {
    expect(shape('de', text)).toBe('leaning');
  });

  it.each([
    'Ein Segelboot braucht etwa ein Drittel weniger Platz als ein Kahn.',
    'Laut Ada Reed sei ein Segelboot im Winter zu schwer.',
  ])('is no claim with an owner, nor a plain one', (text) => {
    expect(shape('de', text)).toBe('clause');
  });
});

it('tells of the parts of a sum nothing without the sum', () => {
  expect(shape('ja', 'うち7割は町の補助金でまかなう計画だ。')).toBe('leaning');
});

it('has what the speaker said stand alone, without that he did', () => {
  expect(units(told('Das teilte die Werft am Dienstag mit.', 'de'), packFor('de'))).toEqual([]);
});

it('keeps what tells something by itself above how the sentence goes on', () => {
  const [unit] = units(
    told('截至今年十月底，已有七十四个小区全部完成了签字，另有十九个小区明确拒绝了这个计划。', 'zh-Hans'),
    packFor('zh-Hans'),
  );
  expect(unit?.forms[0]?.text).toMatch(/^截至/);
});
