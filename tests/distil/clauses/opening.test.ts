import { describe, expect, it } from 'vitest';
import { withoutTurn } from '../../../scripts/distil/clauses/opening.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told as sentenceOf } from '../told.ts';

describe('what sets a sentence against the one before, between two commas', () => {
  it.each([
    ['es', 'El muelle viejo, sin embargo, todavía no se ha cerrado', 'El muelle viejo todavía no se ha cerrado'],
    ['fr', "À Lysvik, en revanche, l'essai a été abandonné", "À Lysvik, l'essai a été abandonné"],
    ['fr', 'Le quai reste, toutefois, trop court', 'Le quai reste trop court'],
  ])('is left out (%s)', (lang, text, told) => {
    expect(withoutTurn(text, packFor(lang))).toBe(told);
    expect(units(sentenceOf(`${text}.`, lang), packFor(lang))[0]?.forms[0]?.text).toBe(told);
  });

  it.each([
    ['es', 'El muelle viejo, por ejemplo, todavía no se ha cerrado'],
    ['es', 'El muelle, la grúa, y el faro cierran'],
    ['en', 'The quay, however, is not shut'],
  ])('is no other aside (%s)', (lang, text) => {
    expect(withoutTurn(text, packFor(lang))).toBe(text);
  });
});
