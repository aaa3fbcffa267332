import type { PassingWords } from '#model';
import { list } from '../list.ts';

export const passing: PassingWords = {
  connectives: list(
    `cependant, toutefois, néanmoins, pourtant, de plus, en outre, par ailleurs, ainsi, donc, par conséquent, en
      conséquence, c'est pourquoi, en effet, en fait, d'ailleurs, enfin, ensuite, puis, d'abord, tout d'abord,
      premièrement, deuxièmement, en revanche, par contre, au contraire, mais, et, ou, or, car, aussi, également, par
      exemple, en bref, en résumé, bref, de même, en somme, finalement, autrement dit, en d'autres termes, et bien, eh bien, c'est-à-dire`,
  ),
  summaries: list('en bref, bref, en résumé, en somme, en conclusion, avant tout, finalement, autrement dit'),
  fillerFrames: [
    /^Il (?:est|faut|convient de|va sans dire)\s?(?:important|intéressant|utile|clair|à)?\s?(?:de )?(?:noter|rappeler|souligner|préciser|savoir|remarquer)?\s?qu(?:e\s+|['’])(?=\S)/iu,
    /^Un (?:bon |parfait )?exemple(?: frappant| remarquable| notable)? (?:en )?est\s+(?=\S)/iu,
  ],
  asides: [
    /^(?:pour (?:plus d['’]informations|en savoir plus)|en savoir plus|voir (?:aussi|ci-dessous|ci-dessus)|cliquez ici|lisez (?:aussi|la suite))(?!\p{L})/iu,
  ],
  intensifiers: list(
    'très, vraiment, extrêmement, particulièrement, absolument, totalement, tout à fait, incroyablement, bien sûr, évidemment, certainement, énormément, massivement',
  ),
};
