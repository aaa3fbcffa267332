/** By which the clauses of a long sentence are known, in a language without surgery: no word of them is changed or left out. */
export interface ClauseWords {
  /** Where the verb stands second in a main clause, and last in one that hangs on it: German. */
  verbSecond?: VerbSecondWords;
  /** True where a clause may do without a subject of its own: "llueve". */
  subjectless: boolean;
  /** The commonest finite verbs, as they are written: "is", "has", "goes". */
  verbs: string[];
  /** How regular verbs begin, and the endings of their finite forms. */
  stems: string[];
  endings: string[];
  /** What a finite verb alone ends in, and the words that end so and are none. */
  ends: RegExp;
  others: string[];
  /** They join two main clauses, and belong to neither: "and", "but". */
  joins: string[];
  /** They join a main clause that says why: "for". */
  reasons: string[];
  /** They open what may be left out behind a clause, being true without it: "because", "although". */
  loose: string[];
  /** They open what a clause is not true without: "if", "unless", "in order to". */
  bound: string[];
  /** How a phrase begins that says more of what was named last: "built by", "citing". */
  participles?: RegExp;
  /** What is said before them is true only with what comes behind: "`only` | if it rains", "`so` many | that". */
  focus: string[];
  /** Pronouns that are a subject, and the small words that may stand between them and their verb: "il | n'en | sait". */
  subjects?: string[];
  clitics?: string[];
  /** They open a phrase at the end of a clause, before which one takes breath: "thanks to". */
  phrases: string[];
  /** Verbs that tell somebody's claim, and what stands between the two: "estimates", "that". */
  reports: string[];
  that: string[];
}

/** By which a subject is known that its verb stands before. */
export interface VerbSecondWords {
  /** Pronouns that are a subject: "he", "we". */
  subjects: string[];
  /** Articles that a subject never begins with. */
  oblique: string[];
  /** Articles that say whose the noun before is. */
  genitive: string[];
  /** They may stand between the verb and its subject: "itself". */
  reflexives: string[];
  /** Forms in which a verb only tells what somebody else says: "Er `habe` kein Boot". */
  reported: string[];
  /** What a verb is behind a helping one, at the end of its clause: "built". */
  participles: RegExp;
}
