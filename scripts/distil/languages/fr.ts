import type { LanguagePack } from '#model';
import { claims } from './fr/claims.ts';
import { clauses } from './fr/clauses.ts';
import { figures } from './fr/figures.ts';
import { grammar } from './fr/grammar.ts';
import { lists } from './fr/lists.ts';
import { names } from './fr/names.ts';
import { page } from './fr/page.ts';
import { passing } from './fr/passing.ts';
import { safe, templateWords } from './pack/safe.ts';
import { comparedTo } from './pack/whole.ts';

export const french: LanguagePack = {
  ...safe,
  tag: 'fr',
  name: 'Français',
  words: templateWords(
    'Plan, À retenir, Des questions ?, Merci, Chronologie, En chiffres, Qui le dit, Source, Exemple, Introduction, Autres chiffres, Fait, À faire, En un coup d’œil',
  ),
  ...page,
  ...names,
  ...figures,
  ...claims,
  ...passing,
  ...lists,
  ...grammar,
  clauses,
  dating: {
    ...safe.dating,
    compared: comparedTo(
      'par rapport à, par rapport au, par rapport aux, comparé à, contre, face à, plus qu, moins qu, comme en, comme au',
    ),
  },
};
