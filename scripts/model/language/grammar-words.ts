/** Small words, by what they do in a sentence. */
export interface GrammarWords {
  /** Words that point at something said before: "it", "this", "their". */
  pronouns: string[];
  /** Those of them that point at who speaks or is spoken to, and at nothing said before: "we", "your". */
  speakers: string[];
  /** Openings of a sentence that is clear only behind the one before: "It", "Such", "But". */
  pointers: RegExp[];
  /** Openings that look like one of those and point nowhere: "There is", "It takes an hour to". */
  nowhere: RegExp[];
  /** Those of them that a sentence leans on the one before with: "It", "These". */
  leaning?: string[];
  /** Words that point at what was said before, wherever they stand in a clause: "she", "this", "of it". */
  anaphors: string[];
  /** Such words where they point at nothing: "it is raining", "this year". */
  idle: string[];
  articles: string[];
  /** Those of them that name what is known already: "the". */
  definite: string[];
  prepositions: string[];
  /** "and", "or", "but". */
  conjunctions: string[];
  /** Those of them that join the things of a list as well as two clauses: "and", "or". */
  ands: string[];
  /** Such where they are written together with the next word: "ו". */
  glued: string[];
  /** Those that only set one clause against another: "but". */
  buts: string[];
  /** Where no blank parts the words: how a clause ends before the comma behind which its sentence goes on, and what only says when or who says so. */
  clauseEnds?: RegExp;
  frameEnds?: RegExp;
  /** There too: how what only says when, where or under what begins; and how a clause begins that has its subject before it. */
  frameOpens?: RegExp;
  lacksSubject?: RegExp;
  /** How prose ends that a list, a picture or the next line goes on with, and that says nothing by itself. */
  openEnds?: RegExp;
  /** "although", "because", "when". */
  subordinators: string[];
  /** "which", "who", "where". */
  relatives: string[];
  negations: string[];
  /** Forms of be, have, do and the modals. */
  auxiliaries: string[];
  /** Words without content of their own, besides all of the lists above. */
  stopwords: string[];
  /** How words end, and how they do without what tells their forms apart: the longest first, and only one is taken off. */
  endings: [ending: RegExp, stem: string][];
}
