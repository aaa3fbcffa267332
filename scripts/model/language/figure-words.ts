/** By which figures and dates are read. */
export interface FigureWords {
  numbers: NumberWords;
  qualifiers: QualifierWords;
  dates: DateWords;
}

export interface NumberWords {
  decimal: '.' | ',';
  /** "million" → 1e6, "bn" → 1e9. */
  scales: Record<string, number>;
  /** "ten" → 10; "a dozen" → 12. */
  spelled: Record<string, number>;
  /** "half" → 0.5, "two thirds" → 2/3. */
  fractions: Record<string, number>;
  /** "%", "percent", "per cent". */
  percent: string[];
  /** They stand before a share: "%34". */
  shares: string[];
  /** Currencies as words: "dollars", "yuan". Symbols and ISO codes are known in every language. */
  currencies: string[];
  /** Units of time: "days", "minutes". */
  durations: string[];
  /** What is counted, where it is written together with its number in a language that has spaces: "61명". */
  counters: string[];
  /** Words of a range: "2 `to` 3", "`between` 2 `and` 3". Behind `from`, "to" joins the ends of a change: "from 2 to 3". */
  range: { to: string[]; between: string[]; and: string[]; from: string[] };
  /** Between the figures of a row and what they are said of: "40% go `by` train, 30% `by` car". */
  leads: string[];
  /** A figure behind them says when, and not what: "`after` 3,000 miles". */
  whens: string[];
  /** A number behind them is the half of a share: "one boat `in` 200,000". */
  outOf: string[];
  /** Ends of an ordinal number: "st", "nd". */
  ordinals: string[];
}

export interface QualifierWords {
  /** "over", "more than", "nearly". */
  before: string[];
  /** "or more", "or so". */
  after: string[];
}

export interface DateWords {
  /** "february" → 2, "feb" → 2. */
  months: Record<string, number>;
  weekdays: string[];
  /** They stand behind an hour: "pm", "o'clock". */
  clock: string[];
  /** They stand before a year and make it one: "in", "since", "by the end of", "as of". */
  before: string[];
  /** They stand behind a year and are part of it: "2015 г.". */
  after: string[];
  /** Parts of a year that a date may begin with: "early", "the end of", "summer". */
  parts: string[];
  /** "last year", "today", "recently". */
  relative: string[];
  /** Spans without a date: "over the next three years", "for two decades"; the pattern holds the whole of it. */
  spans: RegExp[];
}
