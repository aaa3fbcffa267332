/** What is written with a full stop and ends no sentence, or with a capital and names nobody. */
export interface NameWords {
  /** Words that end in a full stop without ending a sentence; written without it: "e.g", "dr". */
  abbreviations: string[];
  /** Those that end a sentence as often as not: "etc", "inc", "p.m"; and those that are words as well: "no", "sun". */
  closers: string[];
  /** Those that a heading may end with, full stop and all, as they are written: "Inc", "Jr". */
  headingClosers: string[];
  /** Forms of address before a name, and offices: "dr", "professor", "ceo". They are no part of the name. */
  titles: string[];
  /** Words with a capital that name nobody, small here: nationalities, "western", "internet". */
  capitals: string[];
  /** Small words inside names: "of", "van", "de la". */
  particles: string[];
  /** Those of them that stand between two names as often as inside one: "and", "in". */
  looseParticles: string[];
  /** How trades and offices end, where they have a capital as the name behind them has: "Biologin Karin Voss". */
  trades?: RegExp;
}
