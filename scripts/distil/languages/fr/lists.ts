import type { ListingWords } from '#model';
import { list } from '../pack/list.ts';

export const lists: ListingWords = {
  lists: {
    joins: list('et, ou'),
    adds: list('ainsi que'),
    verbs: list('comprend, comprennent, propose, proposent, contient, contiennent, vend, vendent'),
    pairs: [],
    halves: list('soit'),
    persons: list('il, elle, ils, elles, on, nous, vous'),
    breaths: list("et, puis, avant, jusqu'à, pour que"),
    ahead: list('même, seulement, tous, toutes, ceux, celles, tel, telle'),
    callouts: list(
      'note, remarque, attention, important, conseil, astuce, avertissement, nb, soyons clairs, en bref, en clair',
    ),
  },
  announcing: {
    here: [/^(?:voici|voilà)\s+(?<what>\S.*)$/iu],
    aims: [],
    below: [/\s(?:comme suit|comme ceci)$/iu],
    following: [
      /\s(?:l|d)es (?!jours|semaines|mois|années|ans|heures|minutes)\p{L}+ suivante?s(?:\s(?:pour|afin d)[^,;:]{2,40})?$/iu,
    ],
    away: list('ce, ceci, cela, ces, celles, ceux, suivant, suivante, suivants, suivantes'),
    ifs: list(`si, s'il, s'ils, si l'on, à moins que, au cas où`),
    bound: list('à, comme, de, entre'),
    offers: /^(?:il y a|vous avez|voici)(?!\p{L})/iu,
    otherwise: list('sinon, dans le cas contraire, ou'),
    back: /^(?:pour|avec) (?:cela|ça|ceci|ce faire)(?!\p{L})/iu,
    ahead: /^ces\s/iu,
    open: /(?!)/u,
  },
  counting: {
    openings: [
      /^(?:premièrement|en premier lieu|tout d[’']abord),?\s(?=\S)/iu,
      /^(?:deuxièmement|en deuxième lieu|en second lieu),?\s(?=\S)/iu,
      /^(?:troisièmement|en troisième lieu),?\s(?=\S)/iu,
      /^(?:quatrièmement),?\s(?=\S)/iu,
    ],
    last: [/^(?:enfin|en dernier lieu),?\s/iu],
    announced: [
      /^il y a\s+(?=(?:deux|trois|quatre|cinq|six|plusieurs|quelques|beaucoup de|diverse?s|différente?s|de nombreu(?:x|ses))\s)/iu,
    ],
  },
};
