import type { Range } from './place.ts';
import type { Span } from './span.ts';

/** Stable: made from the sentence's own words, so that it outlives edits around it. */
export type SentenceId = string;

export type SentenceKind = 'title' | 'heading' | 'prose' | 'item' | 'question' | 'row' | 'code' | 'caption' | 'maths';

/** A number as the article says it: everything that a slide must keep together. Ranges count in the sentence's text. */
export interface Figure extends Range {
  /** Qualifier, currency, number, scale and unit as they stand in the sentence: "over 80% of roles" without "of roles". */
  text: string;
  /** "over", "nearly", "more than", "by the end of" …: as written, empty if there is none. */
  qualifier: string;
  /** The digits as written: "380", "100,000", "2.5". */
  digits: string;
  value: number;
  /** "billion", "million", "thousand" or empty. */
  scale: string;
  /** What is counted: "%", "yuan", "employees", "$"; empty where the sentence does not say. */
  unit: string;
  /** The same amount in another currency, as written in brackets: "$52.4 billion". */
  alternate?: string;
  /** The time that the figure is true of, as the sentence says it: "by the end of 2024", "as of early 2025". */
  when?: string;
  /** What sort of thing it is: a year or a version number is no figure to be shown in large type. */
  measure: 'amount' | 'share' | 'count' | 'duration' | 'money' | 'year' | 'ordinal' | 'version' | 'other';
}

/** A date or a span of time in a sentence. */
export interface When extends Range {
  text: string;
  /** ISO 8601 as far as it is known: "2023", "2025-02", "2025-02-01"; empty where it is relative. */
  iso: string;
  /** Relative dates ("last year", "today") have no place on a timeline. */
  relative: boolean;
}

export interface Name extends Range {
  text: string;
}

export interface Hedge extends Range {
  text: string;
}

/** Whose claim it is: "According to Wang Jie, …", "analysts believe …". */
export interface Attribution extends Range {
  /** The words that attribute, as they stand: "According to former Alibaba Cloud employee Wang Jie". */
  text: string;
  /** Who: "Wang Jie", "analysts". */
  by: string;
}

export interface Quotation extends Range {
  /** Without its marks. */
  text: string;
  /** Who said it, if the sentence tells. */
  by?: string;
}

/** Two sides that the sentence sets against each other: "While A …, B …", "Unlike A, B …". */
export interface Contrast {
  left: string;
  right: string;
}

export interface Definition {
  term: string;
  /** "an open-source processor architecture". */
  gloss: string;
}

/** Things that a sentence lists and does nothing else with. */
export interface Listing {
  /** What stands before their colon; empty where the sentence is the list, and the one before it leads there. */
  lead: string;
  /** Three to six, as written. */
  items: string[];
}

export type Role =
  | 'figure'
  | 'event'
  | 'plan'
  | 'contrast'
  | 'quote'
  | 'definition'
  | 'example'
  | 'enumeration'
  | 'superlative'
  | 'hedge'
  | 'attribution'
  | 'question'
  | 'claim'
  | 'filler'
  /** Of an essay, a column, a talk: what is so, or ought to be, and not what happened. */
  | 'moral'
  /** Said only to be taken back by the next sentence, and not told without it. */
  | 'granted'
  /** Of a report, without headings, that has few of them: what others are to do, or what there will be no more. */
  | 'demand';

/**
 * How well words stand by themselves: a `clause` has its subject and its verb; a `leaning` one lost a subject that points at the
 * sentence before, and is clear only behind it; a `phrase` has no verb, and does for a label.
 */
export type Shape = 'clause' | 'leaning' | 'phrase';

/** A way to say a unit: the sentence's own words, in their order, with every number, qualifier, hedge and negation it needs. */
export interface Form {
  text: string;
  words: number;
  shape: Shape;
}

/** A clause of a sentence that can stand on a slide: split from the others, and never invented. */
export interface Unit extends Range {
  /** At least one, the longest first. */
  forms: Form[];
  /** What hung on the clause and may stand below it: "enabling scalable workloads". */
  support?: string;
  /** The same without the date that it begins with, its subject first: for where the date stands above it. */
  undated?: string;
  /** True where the support says whose claim it is: never shown without it. */
  bound?: boolean;
  /** True where it only names what its support tells of: the two are one clause. */
  names?: boolean;
  /** True for what was only said in passing, between two commas: it is no claim, and nothing to be remembered. */
  passing?: boolean;
  /** True for what the sentence takes back behind it, "it is cheap, but …": it heads nothing, and is shown only before the rest. */
  conceded?: boolean;
  roles: Role[];
  /** 0 to 1: how much a speaker would miss it. */
  worth: number;
}

/** A language, and which way it is written. */
export interface Tongue {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

export interface Sentence extends Range {
  id: SentenceId;
  kind: SentenceKind;
  text: string;
  /** The id of the section that it stands in. */
  section: string;
  /** Its paragraph, counted through the article: neighbours in thought. */
  paragraph: number;
  line: number;
  /** The last sentence of the item of a list that it stands below: it may be true only of that. */
  under?: SentenceId;
  /** Of an item of a task list: whether its box is ticked. */
  done?: boolean;
  /** Only of a sentence in another language than the article's: an English quotation in a German text. */
  foreign?: Tongue;
  words: number;
  spans: Span[];
  figures: Figure[];
  dates: When[];
  names: Name[];
  hedges: Hedge[];
  attribution?: Attribution;
  quotations: Quotation[];
  contrast?: Contrast;
  definition?: Definition;
  /** "robotics, finance and education" → three. Empty if the sentence lists nothing. */
  enumeration: string[];
  listing?: Listing;
  roles: Role[];
  /** Clause units in the order of the sentence. */
  units: Unit[];
  /** Claims that may stand as titles, those of at most nine words first. */
  claims: string[];
  /** Clauses that may stand as titles above how their sentence goes on, and are as true without it. */
  leads?: string[];
  /** The first of its claims, if it has at most nine words. */
  headline?: string;
  /** What it says of code that it stands before, in at most nine words. */
  overCode?: string[];
  /** What it is about, as a heading of at most five words, if its subject does for one. */
  topic?: string;
  /** 0 to 1: how much the sentence matters within the article. */
  worth: number;
}

/** Gives the sentence with an id, if there is one. */
export interface SentencesById {
  get(id: SentenceId): Sentence | undefined;
}
