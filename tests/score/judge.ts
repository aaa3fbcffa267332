import { type Aim, judgeAims } from './aims.ts';
import { baselines } from './baselines.ts';
import type { DeckFile } from './deck-file.ts';
import { judgeGates, type Verdict } from './gates.ts';
import { type Input, readInput } from './input.ts';

export interface Score {
  deck: string;
  gates: Verdict[];
  aims: Aim[];
}

/** Everything that can be measured of one article: its own deck first, the baselines after it. */
export interface Report {
  article: string;
  scores: Score[];
}

/** Judges a deck by its deck.json and the text that it was made from, beside the baselines made from the same text. */
export function judge(article: string, raw: string, deck: DeckFile | undefined): Report {
  const input = readInput(raw, article);
  const decks: [string, DeckFile][] = deck ? [['lectern', deck]] : [];
  for (const [name, make] of Object.entries(baselines)) decks.push([name, make(input)]);
  return { article, scores: decks.map(([name, one]) => score(name, one, input)) };
}

function score(name: string, deck: DeckFile, input: Input): Score {
  return { deck: name, gates: judgeGates(deck, input), aims: judgeAims(deck, input) };
}

/** What no count of words can tell; printed under every table. */
export const cannotJudge = [
  'whether the chosen points are the ones that matter to this audience, and whether the talk has a thread',
  'whether a claim that keeps its words, numbers and hedges still means what its sentence meant (scope, irony, "it" and "this" inside)',
  'synonyms: FAQ answers, repeats and names are found by their words; a paraphrase counts as missing or as new',
  'claim titles and loose ends are judged by word lists, in English; names not in German; G3 governs by nearness, not by grammar',
  'how a slide looks: overflow, contrast, alignment and pictures are for the browser tests and for eyes',
  'whether the article itself is true',
];
