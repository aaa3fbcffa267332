/** By which figures and dates are read. */
export interface FigureWords {
  numbers: NumberWords;
  counted: CountedWords;
  qualifiers: QualifierWords;
  dates: DateWords;
  /** What grows or shrinks: a per cent beside it is no share of anything. Without it, no per cent is known to be one. */
  changes?: RegExp;
  /** Without them no amount is known to have become another. */
  ways?: WayWords;
}

/** By which it is told that one thing went from one amount to another. */
export interface WayWords {
  /** They tell a change by themselves, and may end a claim: "the dues `rose` from 2 to 3". */
  told: string[];
  /** The same behind `may` or a modal: "will `rise`"; in the present they may tell what is always so: "trees grow from 10 to 20 metres". */
  mayTell: string[];
  may: string[];
  /** They tell a change only together with its ends: "`went` from 2 to 3". */
  calling: string[];
  /** Before the old amount, and before the new one. */
  from: string[];
  to: string[];
  /** True where these two join nothing but the ends of a change, whatever verb stands with them: German "von 90 auf 45". */
  certain?: boolean;
  /** Between the new amount and the old: "70%, `up from` 15%". */
  upFrom: string[];
  /** There too, where the old amount has its date: "70%, `compared with` 15% a year earlier". */
  compared: string[];
  /** Between an amount and the date when it was so: "`in` 2024". */
  when: string[];
  /** Between an amount and the whole of which it is a part: "75% `of` all boats". */
  of: string[];
  /** They say that an amount is of another time, and may stand behind a unit of time: "a year `earlier`". */
  atOtherTime: string[];
}

export interface NumberWords {
  decimal: '.' | ',';
  /** "million" → 1e6, "bn" → 1e9. */
  scales: Record<string, number>;
  /** They stand behind a scale, and add half of it: "dos millones `y medio`". */
  halves: string[];
  /** "ten" → 10; "a dozen" → 12. */
  spelled: Record<string, number>;
  /** They follow a ten with a hyphen: "twenty-`five`". */
  ones: string[];
  /** Words for one, and what they stand before where they are a number: "a" → " hundred". */
  lone: Record<string, RegExp>;
  /** Amounts that are told by their scale alone: "tens of thousands". */
  rough: RegExp[];
  /** "half" → 0.5, "two thirds" → 2/3. */
  fractions: Record<string, number>;
  /** What makes a share of a fraction: "`in half`", "half `of` it", but not "half `of the year`". Without it every fraction is one. */
  fractionFrame?: { before: RegExp; after: RegExp; never: RegExp };
  ratios: RatioWords;
  /** True where a plain space may part thousands: "90 000". */
  spacedThousands: boolean;
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
  /** What is counted and measured in articles of every kind, and heads no slide by itself: "people", "times", "tonnes". */
  commonUnits: string[];
  /**
   * Words of a range: "2 `to` 3", "2 `or` 3", "`between` 2 `and` 3". Behind `from`, "to" joins the ends of a change: "from 2 to 3"; and
   * `behind` stands behind the first of them, `becomes` before the second. Those of `from` that tell how far, where a comma follows: "`by` 2, to 5".
   */
  range: {
    to: string[];
    or: string[];
    between: string[];
    and: string[];
    from: string[];
    by?: string[];
    behind?: string[];
    becomes?: string[];
  };
  /** Between the figures of a row and what they are said of: "40% go `by` train, 30% `by` car". */
  leads: string[];
  /** A figure behind them says when, and not what: "`after` 3,000 miles". */
  whens: string[];
  /** A number behind them is the half of a share: "one boat `in` 200,000". */
  outOf: string[];
  /** A figure behind them is what somebody had reckoned with: "higher than `forecasts of` 40 boats". */
  foreseen?: string[];
  /** A number of years behind them is how old somebody is: "those `over the age of` 65 years". */
  ages?: string[];
  /** A figure behind them is what another is held against: "70%, `up from` 15%"; and a part of it beside these: "40 boats, 12 `of which` leak". */
  against: string[];
  thereof: string[];
  /** Qualifiers that add an amount to one told before: "another", "an additional". */
  besides: string[];
  /** Between a part and its whole: "eight `of its` 50 boats". */
  wholes?: string[];
  /** The same right between two numbers: "19 `of` 164 posts". */
  ofWholes?: string[];
  /** Ends of an ordinal number: "st", "nd", and a stop where a word follows, "1. Vorsitzende"; and what stands before one: "第3". */
  ordinals: string[];
  ordinalsBefore?: string[];
  /** A number behind them says which one it is, and counts nothing: "`port` 80", "`chapter` 3". */
  numbered: string[];
  /** What a rank is called, behind which a number counts nothing, whatever comes next: "`tier` 3 boats". */
  ranked?: string[];
  /** What the answers of a server are called, right behind their number, "404 `responses`"; and what is done to those that were asked for, before it: "we `received` 404 responses". */
  answers?: { called: RegExp; asked: RegExp };
  /** It ends on such a word behind which a longer number is a name, whatever comes next: "on `port` 80 requests are answered". */
  named?: RegExp;
}

/** By which a share is told with its whole. */
export interface RatioWords {
  /** "eight `out of` ten". */
  between: string[];
  /** They are so only behind a one: "one `in` ten". */
  behindOne: string[];
  /** The whole, in words: "ten". */
  wholes: string[];
}

/** By which it is told what a number counts. */
export interface CountedWords {
  /** How what can be counted is written: as a plural, with a capital. Where nothing is said, a number counts only days and the like. */
  nouns: RegExp[];
  /** What parts a number in digits from what it counts, and one in words: "dozens `of` boats". */
  link: RegExp;
  linkInWords: RegExp;
  /** They stand between a number and what it counts, and say that it is more: "200`多`个". */
  more: string[];
  /** Verbs that look like a plural, and are none behind a number: "-1 `means` no limit". */
  verbs?: string[];
  /** Behind a word that is written as a plural they show that it is a verb: "22 offers `all` of it". */
  objects: string[];
  /** A unit of time that only says more of what is counted: "20 `day passes`". */
  timed?: RegExp;
  /** At the end of what stands before a number: it is the name of one thing, "this nameless `404` stems from …", and counts no stems. */
  single?: RegExp;
  rates: RateWords;
  /** How the row begins that says what all the others come to: "Total". */
  totals: string[];
}

/** By which it is told how often: without them a number would say something else. */
export interface RateWords {
  /** "per square metre". */
  phrases: RegExp[];
  /** Before a unit of time: "`a` week". */
  beforeTime: string[];
  /** Behind it they say that it is told when, and not how often: "a week `later`". */
  notBefore?: string[];
  /** By themselves: "daily". */
  alone: string[];
}

export interface QualifierWords {
  /** "over", "more than", "nearly". */
  before: string[];
  /** Those of them that say nothing of a number in words: "`only` two boats". */
  loose: string[];
  /** Those of these that do where the number is large: "`some` two hundred boats". */
  rough: string[];
  /** Those of them that compare, and so never stand before a year: "more than". */
  than: string[];
  /** "or more", "or so". */
  after: string[];
  /** What is written onto those behind a number, as Korean particles are: "5회 이하`의`". */
  endings?: RegExp;
  /** What ends a text whose last words belong to a verb, and qualify nothing: "it all `adds up to` 40 boats". */
  ofVerbs?: RegExp;
  /** What ends a text in a deed and a comparison, before how many did it: "it is used by `over` 40 crews". */
  doneBy?: RegExp;
}

export interface DateWords {
  /** "february" → 2, "feb" → 2. */
  months: Record<string, number>;
  weekdays: string[];
  /** They stand behind an hour: "pm", "o'clock". */
  clock: string[];
  /** They stand before a year and make it one: "in", "since", "by the end of", "as of". */
  before: string[];
  /** They stand before a year and before an amount alike, and what counts has its noun behind it: "already 1968 | there were". */
  already?: string[];
  /** Those of them, and others, that change nothing of what a year says: "in". */
  plain: string[];
  /** They open a span, whose beginning is not the time of what is told: "`from` 2019". */
  from: string[];
  /** They join the parts of a date: "the 5th `of` May". */
  of: string[];
  /** Before and behind the first year of a decade: "`the` 1990`s`"; and what stands right before one without its century: "`the late` 80s". */
  decades: { before: string[]; after: string[]; short?: RegExp };
  /** They stand behind a year and are part of it: "2015 г.". */
  after: string[];
  /** Parts of a year that a date may begin with: "early", "the end of", "summer". */
  parts: string[];
  /** Of those, and of decades, what is in the middle and what at the end: "summer", "mid"; "late", "the end of". */
  middle: string[];
  late: string[];
  /** "last year", "today", "recently". */
  relative: string[];
  /** Such words where they tell no time: "as soon as". */
  idioms: RegExp[];
  /** Spans without a date: "over the next three years", "for two decades"; the pattern holds the whole of it. */
  spans: RegExp[];
  /** The years, from one to before another, of a calendar of the language's own. */
  ownYears?: [from: number, to: number];
  /** What a year stands behind that is counted from another, and which: "平成" 1988. */
  eras?: Record<string, number>;
  /** What begins a text behind a year that is counted from another, or on from one: "280 `BC`", "50 `CE`". */
  reckoning?: RegExp;
}
