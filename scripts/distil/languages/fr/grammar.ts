import type { GrammarWords } from '#model';
import { list } from '../pack/list.ts';

export const grammar: GrammarWords = {
  pronouns: list(
    "il, elle, ils, elles, ce, c', cela, ça, ceci, celui-ci, celle-ci, ceux-ci, celles-ci, cet, cette, ces, son, sa, ses, leur, leurs, lui, eux, le, la, les, y, en, nous, notre, nos, je, j', me, mon, ma, mes, vous, votre, vos, on, tel, telle, ici, là",
  ),
  speakers: list("nous, notre, nos, je, j', me, mon, ma, mes, vous, votre, vos, on"),
  pointers: [
    /^(?:ils?|elles?|cela|ça|ceci|cette?|ces|telle?|ici|et|mais|ou|donc|sinon|à défaut|d['’]autant (?:plus )?que|de quoi|c['’]est pourquoi|dans ce cas|de cette (?:façon|manière)|de la sorte|le reste|les autres|(?:si (?:oui|non)|(?:pour|chez) d['’]autres)(?=,)|si (?:c['’]est|tel est|ce n['’]est pas|tel n['’]est pas) le cas)(?!\p{L})/iu,
    // "Ce ne sont pas de petits chiffres": which, stands before; "Ce sont les rameurs qui paient" says who.
    /^ce (?:ne )?(?:sont|étaient|seront) (?![^,]*\s(?:qui|que|qu['’]))/iu,
    // "10 seulement sont vendus": of what, stands in the clause before.
    /^(?:(?:seuls?|seules?|seulement|environ|près de) )?\d{1,3}(?: seulement| d['’]entre (?:eux|elles))? (?:sont|ont|étaient|avaient|furent|seront|ne)\s/iu,
  ],
  nowhere: [/^il (?:y a(?:vait)?|faut|fallait|s['’]agit|est (?:possible|important|nécessaire|difficile) de) /iu],
  anaphors: list(
    "elle, elles, il, ils, lui, eux, ce, c', cet, cette, ces, cela, ça, celui-ci, celle-ci, ceux-ci, celles-ci",
  ),
  idle: list(
    `il faut, il faudra, il faudrait, il fallait, il y a, il y avait, il y aura, il s'agit, il s'agissait, il est possible, il est impossible, il est difficile, il est
        facile, il existe, il reste, il suffit, il pleut, cette année, cette semaine, ce mois-ci, ce jour, ces dernières années, ce qui, ce que, ce qu', il n'y a, il ne faut, il a fallu, il est temps, il est important, il est nécessaire, est-ce`,
  ),
  articles: list("le, la, les, l', un, une, des, du, de la, de l', d'"),
  definite: list("le, la, les, l'"),
  prepositions: list(
    "à, au, aux, après, avant, avec, chez, contre, dans, de, du, des, depuis, derrière, dès, devant, durant, en, entre, envers, hors, jusque, jusqu'à, malgré, par, parmi, pendant, pour, sans, sauf, selon, sous, sur, vers, d', grâce à, afin de, comme",
  ),
  conjunctions: list('et, ou, mais, ni, or, car, donc, ainsi que'),
  ands: list('et, ou'),
  glued: [],
  buts: list('mais'),
  subordinators: list(
    "que, qu', parce que, puisque, car, si, s'il, s'ils, quand, lorsque, lorsqu', alors que, tandis que, bien que, quoique, afin que, pour que, avant que, après que, dès que, comme",
  ),
  relatives: list("qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles"),
  negations: list("ne, n', pas, plus, jamais, rien, aucun, aucune, personne, ni, sans, non, guère"),
  auxiliaries: list(
    'est, sont, était, étaient, été, être, sera, seront, serait, seraient, fut, a, ont, avait, avaient, avoir, eu, aura, auront, aurait, auraient, fait, font, va, vont, peut, peuvent, pourrait, pourraient, doit, doivent, devrait, devraient, soit, soient',
  ),
  stopwords: list(
    'tout, tous, toute, toutes, plus, moins, très, aussi, même, mêmes, autre, autres, encore, déjà, alors, se, s, l, d, n, c, qu, j, si, bien, peu, trop, où, quand, comment, pourquoi, cette, entre, chaque, ainsi, faire, être, avoir, dont',
  ),
  endings: [
    [
      /(?<=...)(?:issements?|ements?|ments?|ations?|ateurs?|atrices?|ités?|iques?|euses?|eurs?|ives?|ifs?|ances?|ences?)$/u,
      '',
    ],
    [/(?<=...)(?:eraient|erait|eront|aient|èrent|ées?|és?|er|ent|ons|ez|ait|ant|ants|es|e|s|x)$/u, ''],
  ],
};
