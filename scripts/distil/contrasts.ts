import { type Contrast, type LanguagePack, oncePerPack } from '#model';
import { tidySide } from './contrasts/tidy-side.ts';
import { opensTwo, partedByVerbs } from './english/two-clauses.ts';
import { fold, phrases } from './lexicon.ts';

/** The two sides that a sentence sets against each other: "While A, B", "Unlike A, B", "not only A but also B". */
export function contrast(text: string, pack: LanguagePack): Contrast | undefined {
  if (!marked(pack).test(fold(text)) || /[:：?？؟]["”»]?$/u.test(text)) return undefined;
  for (const pair of pack.contrasts.pairs) {
    const { left, right } = pair.exec(text)?.groups ?? {};
    if (!left || !right) continue;
    const sides =
      pack.surgery && opensTwo(text) ? partedByVerbs(text) : { left: tidySide(left), right: tidySide(right) };
    if (sides && stands(sides.left, pack) && stands(sides.right, pack)) return sides;
  }
  return undefined;
}

const marked = oncePerPack((pack) => phrases(pack.contrasts.markers, pack, ''));

/** A side that only points ("assigning them") says nothing by itself. */
function stands(side: string, pack: LanguagePack): boolean {
  const last = /[\p{L}'’]+$/u.exec(side)?.[0] ?? '';
  return !pack.spaced || side.split(/\s+/u).length > 3 || !pack.pronouns.includes(fold(last));
}
