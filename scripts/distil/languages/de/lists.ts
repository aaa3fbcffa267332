import type { ListingWords } from '#model';
import { list } from '../pack/list.ts';

export const lists: ListingWords = {
  lists: {
    joins: list('und, oder'),
    adds: list('sowie'),
    verbs: list('bietet, bieten, umfasst, umfassen, braucht, brauchen, verkauft, verkaufen, enthält, enthalten'),
    pairs: list('sowohl'),
    halves: list('entweder, weder'),
    persons: list('sie, wir, ich, er'),
    breaths: list('und, dann, bis, bevor, sodass'),
    ahead: list('selbst, nur, erst, alle, jene, solche'),
    callouts: list(
      'hinweis, achtung, wichtig, tipp, warnung, anmerkung, update, ps, kurz gefasst, kurz gesagt, kurzum, anders gesagt',
    ),
  },
  announcing: {
    here: [/^hier\s+(?:ist|sind|kommt|kommen|folgt|folgen)\s+(?<what>\S.*)$/iu],
    aims: [],
    below: [/\s(?:so aus|wie folgt(?: aus)?)$/iu],
    following: [
      /\s(?:die|den|der) folgenden (?!Tage|Wochen|Monate|Jahre|Stunden|Minuten)\p{Lu}\p{L}+(?:,\sum\s[^,;:]{2,40})?$/u,
    ],
    away: list('dies, diese, dieser, dieses, es, sie, unten, folgende, folgenden'),
    ifs: list('wenn, falls, sofern, sollte, sollten'),
    bound: list('als, aus, von, wie, zu, zwischen'),
    offers: /^(?:gibt es|hast du|haben Sie)(?!\p{L})/iu,
    otherwise: list('andernfalls, ansonsten, sonst, alternativ, wenn nicht, falls nicht, oder'),
    back: /^(?:dazu|dafür|damit|hierzu|hierfür)(?!\p{L})/iu,
    ahead: /^diese\s/iu,
    open: /(?!)/u,
  },
  counting: {
    openings: [
      /^(?:erstens)(?:[,:]\s|\s)(?=\S)/iu,
      /^(?:zweitens)(?:[,:]\s|\s)(?=\S)/iu,
      /^(?:drittens)(?:[,:]\s|\s)(?=\S)/iu,
      /^(?:viertens)(?:[,:]\s|\s)(?=\S)/iu,
      /^(?:fünftens)(?:[,:]\s|\s)(?=\S)/iu,
    ],
    last: [/^(?:schließlich|zuletzt)\s/iu],
    announced: [
      /^es gibt\s+(?=(?:zwei|drei|vier|fünf|sechs|mehrere|einige|viele|verschiedene|zahlreiche|(?:ein )?paar)\s)/iu,
    ],
  },
};
