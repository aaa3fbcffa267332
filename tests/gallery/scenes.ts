import type { Assets, Deck, Design, Slide } from '#model';
import { readAssets } from '../../scripts/read/assets.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { readMathsStyle } from '../../scripts/read/design/maths-style.ts';
import { setFormulas } from '../../scripts/render/said/formulas.ts';
import { highlight } from '../../scripts/render/highlight.ts';
import { rules } from '../../templates/layouts/index.ts';
import { deckOf } from '../render/deck-of.ts';
import { dataSlides } from './data-slides.ts';
import { exampleSlides } from './examples.ts';
import { stressed } from './stress.ts';
import { textSlides } from './text-slides.ts';

/** All that the gallery shows of one look: a slide or two of every layout, and every slot filled to its budget. */
export interface Scenes {
  design: Design;
  assets: Assets;
  deck: Deck;
  examples: Slide[];
  stress: Slide[];
}

export async function scenesOf(look: string): Promise<Scenes> {
  const design = await readDesign(look, rules);
  const examples = await exampleSlides(design);
  const bare = { pictures: {} } as Assets;
  const stress = [...textSlides, ...dataSlides, ...examples].map((slide) => stressed(slide, design, bare));
  const deck = deckOf([...examples, ...stress], { look, title: 'Every layout in every look' });
  const { formulas } = await setFormulas(deck, 'the gallery');
  const style = `${await readMathsStyle(formulas.classes)}${formulas.style}`;
  const assets = {
    ...(await readAssets(deck, design)),
    code: await highlight(deck),
    formulas: { ...formulas, style },
  };
  return {
    design,
    assets,
    deck,
    examples: deck.slides.slice(0, examples.length),
    stress: deck.slides.slice(examples.length),
  };
}
