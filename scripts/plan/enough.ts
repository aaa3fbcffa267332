import type { Material } from '#model';
import type { Choice } from './choose.ts';

/** What a slide costs, dearest first: where a long text would have too few at a price, they are had for the next. */
const slidePrices = [1.2, 0.8, 0.4, 0.1];

/** In words: what is said at most while one slide stands there, about a minute at 130 words a minute. */
const toldBeside = 150;

/**
 * The dearest choice in which a material has a slide for each minute of its prose. What is worth a slide is a matter of what else
 * there is: in an essay without figures or lists the best of its sentences are, though none is striking.
 * @param made gives the choice at a price of a slide
 */
export function enough({ sentences }: Material, made: (price: number) => Choice): Choice {
  const words = sentences.reduce((sum, one) => sum + (one.kind === 'prose' ? one.words : 0), 0);
  const least = Math.floor(words / toldBeside);
  const [dearest = 0, ...cheaper] = slidePrices;
  let choice = made(dearest);
  for (const price of cheaper) {
    if (choice.candidates.length >= least) break;
    choice = made(price);
  }
  return choice;
}
