import type { Candidate, Material, Sentence } from '#model';
import type { Choice, Prices } from '../choose.ts';

/** What a slide costs, and one more of its kind behind it. */
export type SlidePrices = Pick<Prices, 'slide' | 'again'>;

/**
 * The dearest first: where a long text would have too few slides at a price, they are had for the next. At the last, slides of one kind
 * may follow each other: where no heading and no short clause is to be had, there is no other.
 */
const slidePrices: SlidePrices[] = [
  { slide: 1.2, again: 0.8 },
  { slide: 0.8, again: 0.8 },
  { slide: 0.4, again: 0.8 },
  { slide: 0.1, again: 0.8 },
  { slide: 0.1, again: 0 },
];

/** The same, further down, of a text without headings, which has no slide but these: of its long sentences, the best. */
const ofOneStretch: SlidePrices[] = [
  { slide: -0.15, again: 0 },
  { slide: -0.4, again: 0 },
  { slide: -0.6, again: 0 },
  { slide: -0.8, again: 0 },
  { slide: -1, again: 0 },
  { slide: -1.2, again: 0 },
];

/** The share of the slides that a text is to have which will do, before its points are told on a slide each. */
const nearlyEnough = 0.75;

/** In words: what is said at most while one slide stands there, which is a little less than a minute. */
const toldBeside = 120;

/** The same in a short text without headings, as news are: of two or three slides nobody has a talk. */
const [shortText, toldBesideInShort] = [500, 90];

/**
 * The dearest choice in which a material has a slide for each minute or so of its prose. What is worth a slide is a matter of what else
 * there is: in an essay without figures or lists the best of its sentences are, though none is striking.
 * @param made gives the choice at the prices of a slide
 * @param isCut whether sentences are taken apart: where they stay whole, more slides are only more long sentences
 */
export function enough(
  { sentences }: Material,
  hasSections: boolean,
  made: (prices: SlidePrices) => Choice,
  isCut = true,
): Choice {
  const words = sentences.reduce((sum, one) => sum + (one.kind === 'prose' ? one.words : 0), 0);
  const least = hasSections
    ? Math.floor(words / toldBeside)
    : Math.round(words / (isCut && words <= shortText ? toldBesideInShort : toldBeside));
  const [dearest, ...cheaper] = hasSections ? slidePrices : [...slidePrices, ...ofOneStretch];
  let choice = made(dearest as SlidePrices);
  for (const price of cheaper) {
    const others = choice.candidates.filter((one) => hasSections || !tellsWhatToDo(one, sentences));
    const isTold = !hasSections || least === 0 || others.some((one) => tellsProse(one, sentences));
    if (others.length >= least * (price.slide < 0 ? nearlyEnough : 1) && isTold) break;
    choice = made(price);
  }
  return choice;
}

/** Whether a slide tells of what stands around a list: a list says nothing of the prose, nor does what leads into it. */
function tellsProse({ from, to }: Candidate, sentences: Sentence[]): boolean {
  return sentences.slice(from, to).some(({ kind, text }) => kind === 'prose' && !/[:：]$/u.test(text));
}

/** What readers are to do is shown besides what there is to tell: for its sake no slide fewer is had. */
function tellsWhatToDo({ from, slides }: Candidate, sentences: Sentence[]): boolean {
  return slides?.[0]?.layout === 'statement' && sentences[from]?.roles.includes('demand') === true;
}
