/**
 * What Lectern knows of a language: words, and nothing that runs. One file and one row in distil/languages/index.ts make
 * a new one. Lists hold whole words or phrases in lower case, with a straight apostrophe; patterns are matched as they
 * stand (flags `iu`), those of a line or sentence frame anchored by `^`.
 */
export interface LanguagePack {
  /** BCP 47 primary tag: `en`. */
  tag: string;
  /** In the language itself: "English". */
  name: string;
  direction: 'ltr' | 'rtl';
  /** False: whole sentences, ranked, and no surgery. */
  surgery: boolean;
  /** False where words are written without spaces between them: Chinese, Japanese. */
  spaced: boolean;
  /** True where every noun has a capital, so that a capital makes no name: German. */
  capitalNouns: boolean;
  words: TemplateWords;
  /** Heading of a list of questions and answers: "frequently asked questions", "faq". */
  faqHeadings: string[];
  /** Headings that every article has, and that say nothing of this one: "introduction", "background", "conclusions". */
  emptyHeadings: string[];
  /** Headings of what stands behind an article and is no part of it: "References", "About the author", "Related posts". */
  tails: { pattern: RegExp; reason: string }[];
  /** Lines that are no part of the article: "Also read: …", "Advertisement", share bars, cookie lines. */
  noise: { pattern: RegExp; reason: string }[];
  /**
   * What stands on the page around an article, as phrases: "skip to content", "# comments", "image source …", where # is a number
   * and … any words. `headed` are those that might as well head a section, and are taken for one where prose follows.
   */
  page: { lines: string[]; headed: string[] };
  /** Lines that say who wrote it and when: "By Ada Lovelace", "Published 3 May 2024", "4 min read". */
  bylines: Pick<RegExp, 'test'>[];

  /** Words that end in a full stop without ending a sentence; written without it: "e.g", "dr". */
  abbreviations: string[];
  /** Those that end a sentence as often as not: "etc", "inc", "p.m"; and those that are words as well: "no", "sun". */
  closers: string[];
  /** Forms of address before a name, and offices: "dr", "professor", "ceo". They are no part of the name. */
  titles: string[];
  /** Words with a capital that name nobody, small here: nationalities, "western", "internet". */
  capitals: string[];
  /** Small words inside names: "of", "van", "de la". */
  particles: string[];
  numbers: NumberWords;
  qualifiers: QualifierWords;
  dates: DateWords;
  hedges: HedgeWords;
  attribution: AttributionWords;
  contrasts: ContrastWords;
  lists: ListWords;
  announcing: AnnouncingWords;
  /** "will", "plans to", "next year": what has not happened yet. */
  plans: string[];
  /** "the largest", "the first": matched anywhere in a sentence. */
  superlatives: RegExp[];
  /** Named groups `term` and `gloss`, tried in order on the whole sentence. */
  definitions: RegExp[];
  /** "for example", "such as", "including". */
  examples: string[];

  /** They open a sentence and say only how it hangs together with the one before: "however", "as a result". */
  connectives: string[];
  /** Those of them that announce what it all comes to: "in short", "above all". */
  summaries: string[];
  /** Openings that say nothing: "It is worth noting that". What stands behind them is the sentence. */
  fillerFrames: RegExp[];
  /** What is said to the reader about the text, or asked of him, and is nothing to show: "Read on", "as the map below shows". */
  asides: RegExp[];
  /** Adverbs and adjectives that only raise the voice: "very", "truly", "bold". */
  intensifiers: string[];
  /** Words that point at something said before: "it", "this", "their". */
  pronouns: string[];
  /** Openings of a sentence that is clear only behind the one before: "It", "Such", "But". */
  pointers: RegExp[];
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
  /** "although", "because", "when". */
  subordinators: string[];
  /** "which", "who", "where". */
  relatives: string[];
  negations: string[];
  /** Forms of be, have, do and the modals. */
  auxiliaries: string[];
  /** Words without content of their own, besides all of the lists above. */
  stopwords: string[];
  /** How the clauses of a long sentence are told apart; without it, a sentence stays whole. */
  clauses?: ClauseWords;
}

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
}

/** The words that a deck says by itself. */
export interface TemplateWords {
  agenda: string;
  takeaways: string;
  questions: string;
  closing: string;
  timeline: string;
  numbers: string;
  sources: string;
  source: string;
  example: string;
  introduction: string;
  backup: string;
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

export interface HedgeWords {
  /** "may", "might", "could". */
  modals: string[];
  /** "potentially", "reportedly", "likely". */
  adverbs: string[];
  /** "plans to", "is expected to". */
  plans: string[];
  /** "seems to", "is thought to", "it is possible that". */
  frames: string[];
  /** "some", "several", "most", "including". */
  quantifiers: string[];
}

export interface AttributionWords {
  /** Before the one who says it, at either end of the sentence: "according to". */
  leading: string[];
  /** "said", "argue", "believes". */
  verbs: string[];
  /** People without a name who are said to say things: "experts", "analysts". */
  nouns: string[];
  /** Those of them who are a share of all people, and no source: "many", "some". */
  crowds: string[];
  /** What is written down and may say, show or find something: "study", "report". */
  papers: string[];
  /** Of the verbs those that say nothing else, whatever follows: "believe". */
  holding: string[];
  /** Of the verbs those that do much else; with them, only "that" or a quotation makes a claim of somebody's: "show", "call". */
  loose: string[];
  /** What opens the claim behind such a verb: "that", "how". */
  that: string[];
  /** They stand right behind the one who says something, in a language without spaces. */
  marks?: string[];
}

/** What stands before a list, a table or code, and ends in a colon. */
export interface AnnouncingWords {
  /** The named group `what` is what comes: "here is `our timetable`". */
  here: RegExp[];
  /** "The finished code looks like this", which stands above it as it is. */
  below: RegExp[];
  /** Words that point at what comes, or at what was said, in place of naming it: "these", "the following". */
  away: string[];
}

/** By which the things of a list are told apart: "rope, lamps and paint". */
export interface ListWords {
  /** They stand before the last thing: "and", "or". */
  joins: string[];
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
  /** Words, besides articles, prepositions and the like, that belong to what comes behind them: "even", "those", "such". */
  ahead: string[];
}

export interface ContrastWords {
  /** Any of them makes a sentence a contrast: "while", "unlike", "rather than". */
  markers: string[];
  /** Named groups `left` and `right`, tried in order on the whole sentence. */
  pairs: RegExp[];
  /** They open a sentence that stands against the one before: "in contrast". */
  linking: string[];
  /** They open a sentence that takes back what the one before conceded: "but", "however". */
  turns: string[];
}

/** What all languages together know of lines that are no prose; for those who read before the language is known. */
export interface Signs {
  /** Why the line is no part of the article, or undefined if it is. */
  noise(line: string): string | undefined;
  /** Whether the line is of the page around the article: "Skip to content", "12 comments". */
  pageLine(line: string): boolean;
  /** Whether the line is of the page around the article, if no prose follows it: it could be a heading as well. */
  pageHeading(line: string): boolean;
  /** Whether a heading says nothing of what it heads: "Introduction". */
  emptyHeading(heading: string): boolean;
  /** Why what stands under a heading is no part of the article, or undefined if it is: "References". */
  tail(heading: string): string | undefined;
  /** Whether it heads a list of questions and answers. */
  faq(heading: string): boolean;
  /** Whether the line says who wrote the article or when. */
  byline(line: string): boolean;
}
