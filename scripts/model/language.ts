import type { ClaimWords } from './language/claim-words.ts';
import type { ClauseWords } from './language/clause-words.ts';
import type { FigureWords } from './language/figure-words.ts';
import type { GrammarWords } from './language/grammar-words.ts';
import type { ListingWords } from './language/listing-words.ts';
import type { NameWords } from './language/name-words.ts';
import type { PageWords } from './language/page-words.ts';
import type { PassingWords } from './language/passing-words.ts';
import type { ShowingWords } from './language/showing-words.ts';

/**
 * What Lectern knows of a language: words, and nothing that runs. One file and one row in distil/languages/index.ts make a new one; of
 * a pack that knows much, each part has a file of its own. Lists hold whole words or phrases in lower case, with a straight apostrophe;
 * patterns are matched as they stand (flags `iu`), those of a line or sentence frame anchored by `^`.
 */
export interface LanguagePack
  extends PageWords,
    NameWords,
    FigureWords,
    ClaimWords,
    PassingWords,
    ListingWords,
    GrammarWords,
    ShowingWords {
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
  /** How the clauses of a long sentence are told apart; without it, a sentence stays whole. */
  clauses?: ClauseWords;
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
  /** What a list above the first heading is called. */
  glance: string;
  backup: string;
  /** What is read aloud of the boxes of a task list: one that is ticked, and one that is not. */
  done: string;
  open: string;
}
