/** By which it is told what of a sentence can stand on a slide by itself, and how it is shown there. */
export interface ShowingWords {
  bare: BareWords;
  hanging: HangingWords;
}

/** A clause without the sentences around it. */
export interface BareWords {
  /** It asks or points instead of telling: "Thank you for coming", "As shown below". */
  clumsy: RegExp;
  /** It begins with who speaks: "I". */
  own: RegExp;
  /** It lost its subject: "Will give you time". */
  headless: RegExp;
  /** Somebody's words, and only a pronoun tells whose: `"Nobody slept," she said`. */
  quoted: RegExp;
  /** It is true of the day, or of the reader, and not to be remembered: "If you need a rope". */
  fleeting: RegExp[];
}

/** What hangs on a clause and is shown as a line below it: "…, which opens in May". */
export interface HangingWords {
  /** It says what the clause says already: "which is what the mould is made of". */
  empty: RegExp;
  /** It goes on with the clause and keeps its small letter: "especially in the north". */
  goesOn: RegExp;
  /** The same, as its pronoun is no subject: "which we had feared". */
  object: RegExp;
  /** What it can do without at its head: "which is"; and where it has two verbs: "which". */
  relative: RegExp;
  pronoun: RegExp;
  /** It is no line by itself: "whose keel was broken". */
  torn: RegExp;
}
