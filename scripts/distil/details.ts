import type { Figure, LanguagePack, Sentence } from '#model';
import { attribution } from './attributions.ts';
import { contrast } from './contrasts.ts';
import { dates } from './dates.ts';
import { definition } from './definitions.ts';
import { enumeration } from './enumerations/enumeration.ts';
import { listing } from './enumerations/listing.ts';
import { figures } from './figures.ts';
import { hedges } from './hedges.ts';
import type { Words } from './lexicon.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';
import { roles } from './roles.ts';

/** What surrounds a sentence and tells about it. */
export interface Surroundings {
  /** Capitalised words that are names elsewhere in the article, so that they are at the start of a sentence too. */
  known: Words;
  /** Names and words of headings: what the article may define. */
  terms: Words;
  /** Numbers that are part of a name somewhere. */
  versions: Words;
  /** It stands in a block quotation, by whom if that is told. */
  quote?: { by?: string };
}

/** Fills in what a sentence tells of figures, dates, names, hedges and the rest; its units and worth come later. */
export function detail(sentence: Sentence, pack: LanguagePack, around: Surroundings): void {
  const { text } = sentence;
  sentence.dates = dates(text, pack);
  sentence.figures = figures(text, pack, sentence.dates, around.versions).map((figure) =>
    isOfCode(figure, sentence) ? { ...figure, measure: 'version' } : figure,
  );
  sentence.names = names(text, pack, around.known, sentence.kind === 'heading' || sentence.kind === 'title');
  sentence.hedges = hedges(text, pack);
  sentence.attribution = attribution(text, pack);
  sentence.quotations = quotations(text, sentence.kind, { ...sentence, block: around.quote }, pack);
  sentence.contrast = contrast(text, pack);
  sentence.definition = definition(text, pack, around.terms);
  sentence.enumeration = enumeration(text, pack);
  if (sentence.kind === 'prose') sentence.listing = listing(text, pack);
  sentence.roles = roles(sentence, pack, around.quote !== undefined);
}

/** "`boats 65001`", "`depth <= 45`": a number among the words of code counts nothing; `3000` and `7 kB` by themselves may. */
function isOfCode(figure: Figure, { text, spans }: Sentence): boolean {
  return spans.some(({ kind, start, end }) => {
    if (kind !== 'code' || start > figure.start || end < figure.end) return false;
    return /\p{L}/u.test(text.slice(start, figure.start) + text.slice(figure.end, end));
  });
}
