import { type Context, leadsBelow, oncePerPack, opensOn, type Said, type Sentence } from '#model';
import { bestPoint } from '../../rules/points/point.ts';
import { howOver } from '../../rules/leads/aims.ts';
import { leadOver, openOver, wholeOver } from '../../rules/leads/lead-lines.ts';
import { untied } from '../../rules/leads/lead-words.ts';
import { said } from '../../rules/words/words.ts';
import { repeats } from '../../rules/points/repeats.ts';

/** In words: two lines above the code. */
export const mostLine = 24;

/**
 * What may be said above code, the best first: what leads into it, colon and all; then, of the sentences before it the nearest first,
 * each of them whole, or the best of its points. What its title says already is not said again.
 */
export function explanations(lead: Sentence[], title: Said | undefined, context: Context): Said[] {
  const { pack } = context;
  const announcing = lead.at(-1);
  const isTitle = ({ id }: Sentence) => title?.sources.includes(id) ?? false;
  const first = announcing && !isTitle(announcing) ? leadInto(announcing, context) : undefined;
  const how = announcing && title && isTitle(announcing) ? howOver(announcing, title, context, mostLine) : undefined;
  const line = first ?? how;
  if (line) return [line];
  // "Otherwise, row the boat:" leads into the other of two things; what is said of the first does not stand above it.
  const isOther = announcing && opensOn(pack.announcing.otherwise, announcing.text, context.pack);
  // What leads into code and is too long to stand above it, tells it from what the paragraphs before speak of.
  const isLed = announcing && leadsBelow(announcing.text, pack) && context.words(announcing.text) > mostLine;
  const near = isLed ? lead.filter(({ paragraph }) => paragraph === announcing.paragraph) : [...lead];
  return (isOther ? [announcing] : near.reverse()).flatMap((sentence) => {
    // "If you have, update it": what it goes on from would have to stand above it.
    if (pack.announcing.back.test(sentence.text)) return [];
    // "If the crane is old, oil it.", in a paragraph above "Lift the boat:": what holds in one case only is of that paragraph.
    if (announcing && sentence.paragraph !== announcing.paragraph && opensOn(pack.announcing.ifs, sentence.text, pack))
      return [];
    const whole = isTitle(sentence) ? undefined : wholeOver(sentence, context, mostLine);
    const best = bestPoint(sentence, context, 16);
    // "This is no longer needed.": without the word that points at the sentence before, it would be said of the code.
    if (best && opensOn(anaphors(pack), sentence.text, pack) && !opensOn(pack.articles, best.text, pack)) return [];
    // "While this was a function, …": what only opens a sentence says nothing without the rest.
    const point = best && opensOn(pack.subordinators, best.text, context.pack) ? undefined : best;
    const part = point && !(title && repeats(point, title, context)) ? [said(point.text, point.sentence)] : [];
    return [...(whole ? [whole] : []), ...part];
  });
}

/** What leads into code, colon and all: "This command lists the boats:" points at what comes. */
function leadInto(sentence: Sentence, context: Context): Said | undefined {
  const { pack } = context;
  const isAhead = pack.announcing.aheadOfCode?.test(untied(sentence.text, pack)) === true;
  return leadOver(sentence, context, mostLine, isAhead) ?? openOver(sentence, context, mostLine);
}

const anaphors = oncePerPack(({ pronouns, speakers }) => pronouns.filter((word) => !speakers.includes(word)));
