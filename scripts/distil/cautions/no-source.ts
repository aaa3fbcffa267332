import { type Article, type Attribution, type LanguagePack, opensOn, type Sentence, type Warning } from '#model';
import { fold } from '../lexicon.ts';
import { ownClaims, placeOf } from './place-of.ts';

/** "Experts say", "studies show": somebody in the audience will ask who, and which. */
export function noSource(article: Article, pack: LanguagePack): Warning[] {
  return ownClaims(article).flatMap((sentence) => {
    const { attribution } = sentence;
    if (!attribution || !isNobody(attribution, sentence, pack)) return [];
    const message = `“${attribution.text}”: who? The article does not say`;
    const hint = 'Name them, or be ready to be asked.';
    return [{ code: 'no-source', message, place: placeOf(article, sentence), hint }];
  });
}

/** A crowd without a name. "The study" was told of before; a link or a footnote tells who. */
function isNobody({ by, start, end }: Attribution, sentence: Sentence, pack: LanguagePack): boolean {
  const low = fold(by);
  const crowd = pack.attribution.nouns.some((noun) => low === noun || low.endsWith(` ${noun}`));
  const told =
    sentence.spans.some(({ kind }) => kind === 'link' || kind === 'note') ||
    sentence.names.some((name) => name.start >= start && name.end <= end);
  return crowd && !told && !opensOn(pack.definite, low, pack) && !/people$/u.test(low);
}
