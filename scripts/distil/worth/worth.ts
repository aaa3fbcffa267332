import { type Article, everySection, firstPerson, type LanguagePack, type Sentence } from '#model';
import { isOfAppeal, leadsToPage } from '../english/appeal.ts';
import { isDemand } from '../english/demands.ts';
import { isGeneral, isOught } from '../english/general.ts';
import { isInJest, isOthers, isReaders, isUntrue } from '../english/not-held.ts';
import type { Stems } from '../stem.ts';
import { isMereDeed, marks } from './marks.ts';
import { leanOnBefore, severalOf } from './one-of-several.ts';
import { isOneSide, isSaidByOthers, isTakenBack } from './other-side.ts';

/** What the whole article tells about the weight of its words. */
export interface Weights {
  /** In how many sentences each stem stands. */
  counts: Map<string, number>;
  /** The stems that the author's own questions are answered with. */
  asked: Set<string>;
  /** What the article tells several of. */
  several: Set<string>;
  /** Somebody tells of themselves: what they take from it counts for more than what they did. */
  personal: boolean;
  /** It has no headings, and so few of its sentences ask for something that each of them counts: it reports, and is no guide. */
  demands: boolean;
}

/** What `weigh` needs to know of the whole article, counted once. */
export function weightsOf(article: Article, stems: Stems, pack: LanguagePack): Weights {
  const counts = new Map<string, number>();
  for (const sentence of article.sentences.filter(isShown))
    for (const stem of new Set(stems(sentence.text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const several = severalOf(article, pack);
  const isReport = pack.surgery && article.sections.length === 0;
  const demands = isReport && article.sentences.filter(isDemand).length <= mostDemands;
  return {
    counts,
    asked: stemsAsked(article, stems),
    several,
    personal: firstPerson(article.sentences) >= personal,
    demands,
  };
}

/**
 * Sets how much sentences matter within their article, 0 to 1, and their units too. Words that come back across the article weigh
 * more (the idea of Luhn, "The Automatic Creation of Literature Abstracts", 1958), and so do figures, dates, quotations,
 * superlatives, words that the author set in bold, and what answers the article's own questions; a first sentence of a paragraph
 * more than the rest. What is only granted, and taken back by the next sentence, weighs less.
 * @param sentences whole paragraphs, in their order
 */
export function weigh(
  sentences: Sentence[],
  { counts, asked, several, personal, demands }: Weights,
  stems: Stems,
  pack: LanguagePack,
): void {
  let paragraph = -1;
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1];
    sentence.worth = 0.4;
    leanOnBefore(sentence, several);
    if (isShown(sentence)) {
      const opens = sentence.paragraph !== paragraph;
      const closes = next?.paragraph !== sentence.paragraph;
      paragraph = sentence.paragraph;
      const told = personal && pack.surgery;
      const back = isTakenBack(sentence, next, pack);
      const inJest = pack.surgery && isInJest(next);
      const isOther = back || inJest || (pack.surgery && isUntrue(sentence, next)) || (told && isOthers(sentence));
      const isOwn = told && !isOther && isMoral(sentence);
      const asks = pack.surgery && (isOfAppeal(sentence, at, sentences) || leadsToPage(sentence));
      sentence.roles = [
        ...sentence.roles.filter((role) => role !== 'moral' && role !== 'granted' && role !== 'demand'),
        ...(asks && !sentence.roles.includes('filler') ? (['filler'] as const) : []),
        ...(isOwn ? (['moral'] as const) : []),
        ...((back && !isSaidByOthers(sentence)) ||
        inJest ||
        isOneSide(at, sentences, pack) ||
        (pack.surgery && isReaders(sentence))
          ? (['granted'] as const)
          : []),
      ];
      const isToDo = demands && !asks && !isOther && isDemand(sentence);
      if (isToDo) sentence.roles.push('demand');
      const { shared, wanted } = ofWords([...new Set(stems(sentence.text))], counts, asked);
      const drawn = isOwn ? moral + (closes ? atTheEnd : 0) : 0;
      const lost = isOther ? granted : 0;
      const value =
        0.2 +
        0.12 * Math.min(3, shared) +
        0.2 * wanted +
        marks(sentence, pack) +
        (opens ? 0.12 : 0) +
        drawn +
        (isToDo ? demanded : 0) -
        lost;
      sentence.worth = asks || (told && !isToDo && isMereDeed(sentence)) ? 0 : Math.max(0, Math.min(1, value));
    }
    for (const unit of sentence.units) {
      const figure = unit.roles.includes('figure') ? 0.1 : 0;
      const passing = unit.passing ? inPassing : 0;
      unit.worth = sentence.worth === 0 ? 0 : Math.max(0, Math.min(1, sentence.worth + figure) - passing);
    }
  }
}

/** In how many other sentences the stems of a sentence stand on average, and which share of them answers the article's questions. */
function ofWords(list: string[], counts: Map<string, number>, asked: Set<string>): { shared: number; wanted: number } {
  const elsewhere = list.reduce((sum, stem) => sum + Math.min(4, (counts.get(stem) ?? 1) - 1), 0);
  const shared = elsewhere / Math.max(4, list.length);
  const wanted = list.filter((stem) => asked.has(stem)).length / Math.max(6, list.length);
  return { shared, wanted };
}

/** What is said in passing, beside its own clause, is hardly ever the point. */
const inPassing = 0.25;

/** In sentences, and what each is worth besides: where more of them say what to do, the article is a guide, and they are its plain text. */
const [mostDemands, demanded] = [5, 0.2];

/** What a claim loses that the author makes for the other side. */
const granted = 0.3;

function isShown({ kind }: Sentence): boolean {
  return kind === 'prose' || kind === 'item';
}

/** What the article's own questions are answered with: the author expects the audience to ask for it. */
function stemsAsked(article: Article, stems: Stems): Set<string> {
  const answers = everySection(article).flatMap(({ questions }) => questions.flatMap(({ answer }) => answer));
  return new Set(answers.flatMap((block) => ('prose' in block ? stems(block.prose.text) : [])));
}

/** From this share of its sentences on, an article has an author who speaks up: an essay, a column, a talk. */
const personal = 0.06;

/** What a tale draws from what happened weighs more than what happened, and most where a paragraph comes to it. */
const [moral, atTheEnd] = [0.2, 0.1];

function isMoral(sentence: Sentence): boolean {
  return isGeneral(sentence) || isOught(sentence);
}
