import type { LanguagePack, TemplateWords } from '#model';
import { english } from './en.ts';
import { list } from './list.ts';

/**
 * A pack that knows next to nothing of its language, on which the others are built: whole sentences, no surgery. What it
 * does know holds for Latin letters and digits anywhere.
 */
export const safe: LanguagePack = {
  tag: 'und',
  name: '',
  direction: 'ltr',
  surgery: false,
  spaced: true,
  capitalNouns: false,
  words: english.words,
  faqHeadings: list('faq, faqs, q&a'),
  emptyHeadings: [],
  tails: [],
  noise: [],
  page: { lines: [], headed: [] },
  bylines: [],
  abbreviations: list('dr, prof, etc, e.g, i.e, vs, no, nr'),
  closers: list('etc'),
  titles: [],
  capitals: [],
  particles: [],
  numbers: {
    decimal: '.',
    scales: {},
    spelled: {},
    fractions: {},
    percent: list('%, ٪, ％'),
    shares: [],
    currencies: [],
    durations: [],
    counters: [],
    range: { to: [], between: [], and: [], from: [] },
    leads: [],
    whens: [],
    outOf: [],
    ordinals: [],
  },
  qualifiers: { before: [], after: [] },
  dates: { months: {}, weekdays: [], clock: [], before: [], after: [], parts: [], relative: [], spans: [] },
  hedges: { modals: [], adverbs: [], plans: [], frames: [], quantifiers: [] },
  attribution: { leading: [], verbs: [], nouns: [], crowds: [], papers: [], holding: [], loose: [], that: [] },
  contrasts: { markers: [], pairs: [], linking: [], turns: [] },
  lists: { joins: [], adds: [], verbs: [], pairs: [], halves: [], persons: [], breaths: [], ahead: [] },
  announcing: { here: [], below: [], away: [] },
  plans: [],
  superlatives: [],
  definitions: [],
  examples: [],
  connectives: [],
  summaries: [],
  fillerFrames: [],
  asides: [],
  intensifiers: [],
  pronouns: [],
  pointers: [],
  anaphors: [],
  idle: [],
  articles: [],
  definite: [],
  prepositions: [],
  conjunctions: [],
  subordinators: [],
  relatives: [],
  negations: [],
  auxiliaries: [],
  stopwords: [],
};

/** The template's words by their order in TemplateWords, parted by commas. */
export function templateWords(text: string): TemplateWords {
  const parts = list(text);
  const words = Object.fromEntries(inOrder.map((name, at) => [name, parts[at]]));
  return { ...english.words, ...Object.fromEntries(Object.entries(words).filter(([, word]) => word)) };
}

const inOrder: (keyof TemplateWords)[] = [
  'agenda',
  'takeaways',
  'questions',
  'closing',
  'timeline',
  'numbers',
  'sources',
  'source',
  'example',
  'introduction',
  'backup',
];
