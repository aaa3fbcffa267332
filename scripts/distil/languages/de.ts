import type { LanguagePack } from '#model';
import { claims } from './de/claims.ts';
import { clauses } from './de/clauses.ts';
import { figures } from './de/figures.ts';
import { grammar } from './de/grammar.ts';
import { lists } from './de/lists.ts';
import { names } from './de/names.ts';
import { page } from './de/page.ts';
import { passing } from './de/passing.ts';
import { safe, templateWords } from './pack/safe.ts';
import { comparedTo } from './pack/whole.ts';

export const german: LanguagePack = {
  ...safe,
  tag: 'de',
  name: 'Deutsch',
  capitalNouns: true,
  words: templateWords(
    'Überblick, Das Wichtigste, Fragen?, Vielen Dank, Zeitleiste, In Zahlen, Wer das sagt, Quelle, Beispiel, Einleitung, Weitere Zahlen, Erledigt, Offen, Auf einen Blick',
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
      'gegenüber, im vergleich zu, im vergleich zum, im vergleich zur, verglichen mit, mehr als, weniger als, höher als, niedriger als, für die jahre, für das jahr, wäre, wären, hätte, hätten',
      'wie, wie schon, wie zuletzt',
    ),
  },
};
