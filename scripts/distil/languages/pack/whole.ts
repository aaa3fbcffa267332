import { alternatives, type LanguagePack } from '#model';
import { counted, list } from './list.ts';
import { safe, templateWords } from './safe.ts';

/** What is known of a language whose sentences stay whole: lists as one writes them, parted by commas. */
export interface Known {
  tag: string;
  name: string;
  direction?: 'ltr' | 'rtl';
  /** What the deck says by itself, in the order of TemplateWords. */
  words: string;
  faq: string;
  /** How a link to another article begins, and what stands over an advertisement. */
  elsewhere: string;
  advertisement: string;
  /** What heads a list of where else to read of it; and what tells of those who made it, and not of its matter. */
  reading?: string;
  household?: string;
  /** Other lines of the page around an article: buttons, bars, notices; … is any words, # a number. */
  page?: string;
  /** What a picture is called before who took it, and a table over it, with its number. */
  pictures?: string;
  tables?: string;
  /** What stands before the author's name; with a colon, where the word might begin a heading as well. */
  by: string;
  /** What stands before the day it was published. */
  posted?: string;
  abbreviations?: string;
  /** Those that end a sentence as often as not. */
  closers?: string;
  titles?: string;
  pronouns: string;
  /** Those of them that point at what was said before wherever they stand in a clause. */
  anaphors?: string;
  /** Other words without content of their own, most of them prepositions. */
  small: string;
  /** Verbs of those who are quoted. */
  says: string;
  /** They stand right behind the one who says something. */
  marks?: string;
  decimal?: '.' | ',';
  /** Of each scale its forms, parted by slashes: thousand, million, billion; others with what they are worth. */
  scales: string;
  others?: Record<string, number>;
  percent: string;
  /** They stand before a share: "%34". */
  shares?: string;
  currencies: string;
  durations: string;
  counters?: string;
  /** What is counted in articles of every kind: people, times, tonnes. */
  commonUnits?: string;
  /** Joins the ends of a range. */
  to?: string;
  /** Between a share and its whole: "1 `de cada` 10". */
  ratio?: string;
  /** Before a unit of time, how often: "`al` giorno". */
  rates?: string;
  /** True where "per" stands before it: "40 kronor per månad". */
  per?: true;
  qualifiers: string;
  /** What grows or shrinks, by a per cent that is no share. */
  changes: RegExp;
  after?: string;
  /** What is written onto the words behind a number. */
  endings?: RegExp;
  /** From the first to the twelfth, forms of one parted by slashes. */
  months?: string;
  weekdays?: string;
  /** They make a year of the four digits behind them; and they stand behind a year and are part of it. */
  year: string;
  years?: string;
  /** Those of them that change nothing of what the year says; and what joins the parts of a date. */
  plain?: string;
  of?: string;
  /** Behind the first year of a decade. */
  decades?: string;
  /** Between what is told and a date that it is only compared to: "rispetto al" 2021. */
  compared?: string;
  /** They stand behind a scale, and add half of it. */
  halves?: string;
  /** The years of a calendar of the language's own. */
  ownYears?: [from: number, to: number];
  /** They open a condition: "if". */
  ifs?: string;
  /** They tell what never came to be: "would have". */
  unreal?: string;
  /** A number behind them says which one it is. */
  numbered?: string;
  /** What joins the things of a list, and what sets a clause against another. */
  ands: string;
  glued?: string;
  buts?: string;
  /** They open a sentence, and tie it to the one before. */
  ties: string;
  /** What stands before the first sentence of a report, and says where and by whom it was written. */
  dateline?: RegExp;
  /** They open what is said to the reader, and is nothing to show: "thank you", "let us look". */
  asides?: string;
  /** How a sentence ends that only leads into what is below it. */
  below?: RegExp;
  /** How a sentence begins whose first half stands above a list or a quotation, or that points at the one before: "according to him". */
  openBegins?: RegExp;
  /** How a line ends whose sentence goes on. */
  openEnds?: RegExp;
}

/** A pack that reads its figures, dates and quotations as they are written, and cuts no sentence. */
export function whole(known: Known): LanguagePack {
  const { tag, name, direction = 'ltr', decimal = '.', scales, others = {} } = known;
  const forms = list(scales).flatMap((all, at) => all.split('/').map((form) => [form, 1000 ** (at + 1)] as const));
  return {
    ...safe,
    tag,
    name,
    direction,
    words: templateWords(known.words),
    faqHeadings: list(known.faq),
    household: list(known.household ?? ''),
    abbreviations: [...safe.abbreviations, ...list(known.abbreviations ?? '')],
    closers: [...safe.closers, ...list(known.closers ?? '')],
    titles: list(known.titles ?? ''),
    asides: known.asides ? [new RegExp(`^(?:${alternatives(spellings(known.asides))})(?!\\p{L})`, 'iu')] : [],
    fillerFrames: known.dateline ? [known.dateline] : [],
    ...(known.dateline ? { dateline: known.dateline } : {}),
    connectives: spellings(known.ties),
    pronouns: spellings(known.pronouns),
    anaphors: list(known.anaphors ?? ''),
    ands: list(known.ands),
    glued: list(known.glued ?? ''),
    openEnds: known.openEnds,
    announcing: { ...safe.announcing, ifs: list(known.ifs ?? ''), below: known.below ? [known.below] : [] },
    hedges: { ...safe.hedges, unreal: list(known.unreal ?? '') },
    pointers: known.openBegins ? [known.openBegins] : [],
    buts: list(known.buts ?? ''),
    stopwords: list(known.small),
    attribution: { ...safe.attribution, verbs: list(known.says), marks: list(known.marks ?? '') },
    numbers: {
      ...safe.numbers,
      decimal,
      scales: { ...Object.fromEntries(forms), ...others },
      halves: list(known.halves ?? ''),
      percent: [...safe.numbers.percent, ...list(known.percent)],
      shares: list(known.shares ?? ''),
      currencies: list(known.currencies),
      durations: list(known.durations),
      counters: list(known.counters ?? ''),
      commonUnits: [...safe.numbers.commonUnits, ...list(known.commonUnits ?? '')],
      range: { ...safe.numbers.range, to: list(known.to ?? '') },
      ratios: { ...safe.numbers.ratios, between: list(known.ratio ?? '') },
      numbered: [...safe.numbers.numbered, ...list(known.numbered ?? '')],
      against: list(known.compared ?? ''),
    },
    counted: {
      ...safe.counted,
      rates: {
        ...safe.counted.rates,
        // "Per" says how often in some, and "for" in others.
        phrases: known.per ? safe.counted.rates.phrases : [],
        beforeTime: list(known.rates ?? ''),
      },
    },
    changes: known.changes,
    dating: known.compared ? { ...safe.dating, compared: comparedTo(known.compared) } : safe.dating,
    qualifiers: {
      ...safe.qualifiers,
      before: list(known.qualifiers),
      after: list(known.after ?? ''),
      ...(known.endings ? { endings: known.endings } : {}),
    },
    dates: {
      ...safe.dates,
      months: counted(known.months ?? '', 1),
      weekdays: list(known.weekdays ?? ''),
      before: list(known.year),
      plain: list(known.plain ?? ''),
      of: list(known.of ?? ''),
      decades: { before: [], after: list(known.decades ?? '') },
      ownYears: known.ownYears,
      after: list(known.years ?? ''),
    },
  };
}

/**
 * What stands before a date that is none of what the sentence tells, or of what only might have been, from one of these phrases on; others
 * stand right before it.
 */
export function comparedTo(phrases: string, right = ''): RegExp {
  const [any, near] = [phrases, right].map((words) => alternatives(list(words)));
  return new RegExp(`(?<!\\p{L})(?:(?:${any})(?:\\s[^,;:.]*|['’]?)|(?:${near})\\s)$`, 'iu');
}

/** "Ещё" is printed as "еще" more often than not. */
function spellings(words: string): string[] {
  return list(words).flatMap((word) => (word.includes('ё') ? [word, word.replaceAll('ё', 'е')] : [word]));
}
