import type { LanguagePack } from '#model';
import { claims } from './es/claims.ts';
import { clauses } from './es/clauses.ts';
import { figures } from './es/figures.ts';
import { grammar } from './es/grammar.ts';
import { lists } from './es/lists.ts';
import { names } from './es/names.ts';
import { page } from './es/page.ts';
import { passing } from './es/passing.ts';
import { safe, templateWords } from './pack/safe.ts';
import { comparedTo } from './pack/whole.ts';

export const spanish: LanguagePack = {
  ...safe,
  tag: 'es',
  name: 'Español',
  words: templateWords(
    'Índice, Ideas clave, ¿Preguntas?, Gracias, Cronología, En cifras, Quién lo dice, Fuente, Ejemplo, Introducción, Más cifras, Hecho, Por hacer, De un vistazo',
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
      'respecto a, respecto al, respecto de, frente a, frente al, comparado con, en comparación con, más que en, menos que en, igual que en, como en, habría, habrían, hubiera',
    ),
  },
};
