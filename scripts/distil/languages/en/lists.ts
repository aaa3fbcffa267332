import type { ListingWords } from '#model';
import { list } from '../list.ts';

export const lists: ListingWords = {
  lists: {
    joins: list('and, or, &'),
    adds: list('as well as'),
    verbs: list(
      'using, spanning, offer, offers, include, includes, cover, covers, contain, contains, comprise, need, needs, require, requires, sell, sells',
    ),
    pairs: list('both'),
    halves: list('either, not'),
    persons: list('it, they, them, we, you, he, she'),
    breaths: list('and, then, until, before, so that'),
    ahead: list('even, only, just, all, those, such, than'),
    callouts: list('note, nb, n.b, tip, hint, warning, caution, important, attention, update, ps, p.s, tl;dr, tldr'),
  },
  announcing: {
    here: [/^here(?:['’]s|\s+is|\s+are)\s+(?<what>\S.*)$/iu],
    below: [/\s(?:like this|as follows)$/iu],
    away: list('this, these, those, it, them, below, following'),
  },
};
