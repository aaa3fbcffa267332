/** By which lists are told apart, and what announces them. */
export interface ListingWords {
  lists: ListWords;
  announcing: AnnouncingWords;
  counting: CountingWords;
}

/** By which the things of a list are told apart: "rope, lamps and paint". */
export interface ListWords {
  /** They stand before the last thing: "and", "or". */
  joins: string[];
  /** What stands before the first thing of a sentence that numbers what it lists, before the second, and so on: "一是", "二是". */
  numbers?: RegExp[];
  /** They add one thing more behind the last: "as well as". */
  adds: string[];
  /** Verbs that the things stand behind: "offers", "includes". */
  verbs: string[];
  /** They make one thing of two: "both". */
  pairs: string[];
  /** They open the half of a pair: "either", "not". */
  halves: string[];
  /** Who does something, where a thing should stand: "she", "they". */
  persons: string[];
  /** A long step takes breath before them: "and", "then", "until". */
  breaths: string[];
  /** "Note", "Warning": what calls out before a colon, and is not what the words behind it are about. */
  callouts: string[];
  /** Words, besides articles, prepositions and the like, that belong to what comes behind them: "even", "those", "such". */
  ahead: string[];
}

/** What stands before a list, a table or code, and ends in a colon. */
export interface AnnouncingWords {
  /** The named group `what` is what comes: "here is `our timetable`". */
  here: RegExp[];
  /** The named group `what` is what it is for, `rest` how that is done: "to `lift a boat`, `use the crane`". */
  aims: RegExp[];
  /** "The finished code looks like this", which stands above it as it is. */
  below: RegExp[];
  /** "Answer the following questions", which leads there without a colon, and is no name of what comes. */
  following: RegExp[];
  /** Words that point at what comes, or at what was said, in place of naming it: "these", "the following". */
  away: string[];
  /** The end of a clause whose object is what comes: "the log | shows". */
  open: RegExp;
  /** It points at what was said: "To do this". */
  back: RegExp;
  /** They open a condition, without which what comes is not so: "if", "unless". */
  ifs: string[];
  /** With such a word at its end, what leads into something says with its verb what that is: "the chart should look like". */
  bound: string[];
  /** Behind a condition it says no more than that something comes: "there are two ways". */
  offers: RegExp;
  /** They open what is done in the other case: "otherwise". */
  otherwise: string[];
  /**
   * It points at what comes, by a word that elsewhere points back: "These boats". The named group `what`, where there is one, is what is
   * said of that: "these boats are `open in winter`".
   */
  ahead: RegExp;
  /** So does it where code comes: "This command". */
  aheadOfCode?: RegExp;
  /** A sentence that opens so right behind code says what that does: "This installs". */
  behindCode?: RegExp;
}

/** How several things are counted in as many sentences. */
export interface CountingWords {
  /** What opens the first, the second and each further of them: "First, …", "The second is that …". */
  openings: RegExp[];
  /** What may open the last: "Finally, …". */
  last: RegExp[];
  /** What stands before their number in the sentence that announces them: "There are | three reasons". */
  announced: RegExp[];
}
