/** By which it is told what of a sentence can stand on a slide by itself, and how it is shown there. */
export interface ShowingWords {
  bare: BareWords;
  hanging: HangingWords;
  labels: LabelWords;
  dating: DatingWords;
  denying?: DenyingWords;
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
  /** A word in it points at what was said before, or stands beside it: "these", "them". */
  pointing: RegExp;
  /** What it can do without where its subject stands above it: "is". */
  copula: RegExp;
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
  /** What may begin the second of two verbs: "which is cheap `and has` two masts", but not "between April `and June`". */
  second: RegExp;
  /** It is no line by itself: "whose keel was broken". */
  torn: RegExp;
}

/** What stands beside a figure in large type and says of what it is a figure. */
export interface LabelWords {
  /** It tells for each of something, and is lost without the figure: "every boat | 40 crowns". */
  rates: RegExp;
  /** It goes on behind the figure with what is counted: "of the fleet". */
  goesOn: RegExp;
  /** It calls for the figure: "The car came to". */
  calls: RegExp;
  /** What it can do without at its end: "The visitors were". */
  ends: RegExp;
  /** It is clear only behind the sentence before: "The rest". */
  unnamed: RegExp;
  /** With this a sentence says how much it is that the one before tells: "That was". */
  thatIs: RegExp;
  /** So is what a word in it points at: "more of it". */
  points: RegExp;
}

/** What stands around a date, which a line of time shows above what happened. */
export interface DatingWords {
  /** Before a date with which something is only compared: "up 9% | on 2023". */
  compared: RegExp;
  /** Before and behind the first date of a span, and before both. */
  from: RegExp;
  to: RegExp;
  between: RegExp;
  /** Before a year that names a thing or a size: "the fire of 2007". */
  named: RegExp;
  /** Before a date of what is told by the way: "…, where, in 2012". */
  passing: RegExp;
  /** The date of a state: "as of May 2024". */
  state: RegExp;
  /** What stands before a date that begins a sentence, and before one that ends it: "in the". */
  opens: RegExp;
  ends: RegExp;
  /** Before and behind a date that hangs on a verb, without which it reads on: "Opened | in 1924 | by two sisters". */
  joint: { before: RegExp; behind: RegExp };
  /** A claim that calls for its date ends so: "Visits fell in". */
  calls: RegExp;
}

/** By which it is known that a sentence says what something is not, and the next what it is: "A hedge is not a fence. It is a larder." */
export interface DenyingWords {
  /** Groups: what it is said of, the "is", the "does", and the verb behind that. */
  denied: RegExp;
  /** What stands for the same in the next sentence: "It". */
  again: RegExp;
  /** The "is" behind it. */
  copula: RegExp;
  /** What the next sentence is not to have: "never". */
  negation: RegExp;
  /** They open what is denied of nothing: "what". */
  unless: string[];
  /** Where the next sentence goes on to something else: ", and". */
  goesOn: RegExp;
}
