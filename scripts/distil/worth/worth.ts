import { type Article, everySection, firstPerson, type LanguagePack, opensOn, type Sentence } from '#model';
import { isDeed, isGeneral, isOught } from './english/general.ts';
import { isAuxiliary, isPast } from './english/verbs.ts';
import type { Stems } from './stem.ts';

/** What the whole article tells about the weight of its words. */
export interface Weights {
  /** In how many sentences each stem stands. */
  counts: Map<string, number>;
  /** The stems that the author's own questions are answered with. */
  asked: Set<string>;
  /** Somebody tells of themselves: what they take from it counts for more than what they did. */
  personal: boolean;
}

export function weightsOf(article: Article, stems: Stems): Weights {
  const counts = new Map<string, number>();
  for (const sentence of article.sentences.filter(isShown))
    for (const stem of new Set(stems(sentence.text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { counts, asked: stemsAsked(article, stems), personal: firstPerson(article.sentences) >= personal };
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
  { counts, asked, personal }: Weights,
  stems: Stems,
  pack: LanguagePack,
): void {
  let paragraph = -1;
  for (const [at, sentence] of sentences.entries()) {
    sentence.worth = 0.4;
    if (isShown(sentence)) {
      const list = [...new Set(stems(sentence.text))];
      const shared =
        list.reduce((sum, stem) => sum + Math.min(4, (counts.get(stem) ?? 1) - 1), 0) / Math.max(4, list.length);
      const wanted = list.filter((stem) => asked.has(stem)).length / Math.max(6, list.length);
      const first = sentence.paragraph !== paragraph;
      paragraph = sentence.paragraph;
      const last = sentences[at + 1]?.paragraph !== sentence.paragraph;
      const told = personal && pack.surgery;
      const back = isTakenBack(sentence, sentences[at + 1], pack);
      const taken = back || isUntrue(sentence, sentences[at + 1], pack) || (told && others.test(sentence.text));
      const lost = taken ? granted : 0;
      const own = told && lost === 0 && isMoral(sentence);
      sentence.roles = [
        ...sentence.roles.filter((role) => role !== 'moral' && role !== 'granted'),
        ...(own ? (['moral'] as const) : []),
        ...((back && !isSaid(sentence)) || isOneSide(sentence, sentences[at + 1], pack) ? (['granted'] as const) : []),
      ];
      const drawn = own ? moral + (last ? atTheEnd : 0) : 0;
      const value =
        0.2 + 0.12 * Math.min(3, shared) + 0.2 * wanted + marks(sentence) + (first ? 0.12 : 0) + drawn - lost;
      sentence.worth = told && isMereDeed(sentence) ? 0 : Math.max(0, Math.min(1, value));
    }
    for (const unit of sentence.units) {
      const figure = unit.roles.includes('figure') ? 0.1 : 0;
      const passing = unit.passing ? inPassing : 0;
      unit.worth = sentence.worth === 0 ? 0 : Math.max(0, Math.min(1, sentence.worth + figure) - passing);
    }
  }
}

/** What is said in passing, beside its own clause, is hardly ever the point. */
const inPassing = 0.25;

/** What a claim loses that the author makes for the other side. */
const granted = 0.3;

/** "It might seem cheaper to wait. | But …", "Of course nets are cheap. | However, …": in the next sentence, or the next paragraph. */
function isTakenBack({ hedges, section, text }: Sentence, next: Sentence | undefined, pack: LanguagePack): boolean {
  if (next?.section !== section || next.kind !== 'prose') return false;
  const { turns, grants } = pack.contrasts;
  return opensOn(turns, next.text, pack) && (hedges.length > 0 || opensOn(grants, text, pack));
}

/** What somebody else says stands under their name, whoever answers it. */
function isSaid({ attribution, quotations }: Sentence): boolean {
  return attribution !== undefined || quotations.length > 0;
}

/** "Myth: … | Fact: …", "On the one hand, … | On the other hand, …": the first is not told without the second. */
function isOneSide({ text, section }: Sentence, next: Sentence | undefined, { contrasts }: LanguagePack): boolean {
  return (
    next?.section === section && contrasts.sides.some(([one, other]) => one.test(text) && other.test(next?.text ?? ''))
  );
}

/** "I thought that it would stop": what somebody believed for a time; "The children would be the problem. | They were not." */
function isUntrue({ text, paragraph }: Sentence, next: Sentence | undefined, { surgery }: LanguagePack): boolean {
  if (!surgery) return false;
  return believed.test(text) || (next?.paragraph === paragraph && next.words <= shortDenial && denial.test(next.text));
}

const believed =
  /^(?:and |but )?I (?:had |once |also |always |used to |first )*(?:thought|think|believed|believe|assumed|assume|expected|expect|imagined|imagine|supposed)\b(?<!^I (?:think|believe|assume|expect|imagine))/iu;

/** "We are told that …", "Some will say …": who speaks up against something says first what it is. */
const others =
  /^(?:(?:we|you) (?:are|were|have been|will be) (?:often |always |so )?told|it is (?:often |sometimes |commonly |usually )?(?:said|claimed|assumed|believed|argued)|(?:some|many|most|other)(?: people| of us| of them)? (?:will |would |may |might )?(?:say|argue|claim|think|assume|object|insist)|people (?:will )?(?:assume|think|say|believe|tell)|those who)\b|^(?!I\b).*\blikes? to (?:tell|think|believe|say|pretend)\b/iu;

/** In words: what is denied in so few is denied whole. */
const shortDenial = 6;

const denial =
  /^(?:it|they|he|she|that|this|the (?:opposite|reverse))\b.*(?:\bnot\b|n['’]t\b|\b(?:wrong|false|untrue|nonsense|opposite|reverse)\b)/iu;

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

/** What happened once, where somebody tells of themselves, has its place in what they say, and none on the wall behind them. */
function isMereDeed(sentence: Sentence): boolean {
  const { figures, quotations, roles } = sentence;
  const counts = figures.some(({ measure }) => !/^(?:duration|year|ordinal|version|other)$/.test(measure));
  return isDeed(sentence) && !counts && quotations.length === 0 && !roles.includes('superlative');
}

/** What somebody did once, without a figure or a word of theirs, carries a story and is hardly ever its point. */
const narrated = 0.14;

/** "I put the lamp on the table", "Then she rose": somebody, and right behind them what they did. */
function narrates({ text, names, figures, quotations, roles }: Sentence): boolean {
  if (figures.length > 0 || quotations.length > 0 || roles.includes('superlative')) return false;
  const [, pronoun = ''] = /^(?:(?:and|but|so|then)\s+)?((?:I|he|she|we)\s+)/iu.exec(text) ?? [];
  const name = names.find(({ start }) => start === 0)?.text ?? '';
  const from = pronoun === '' ? name.length : text.indexOf(pronoun) + pronoun.length;
  const verb = /^\s*(\p{Ll}+)/u.exec(text.slice(from))?.[1] ?? '';
  return from > 0 && isPast(verb) && !isAuxiliary(verb);
}

function marks(sentence: Sentence): number {
  let sum = 0;
  if (
    sentence.figures.some(
      (figure) => figure.measure !== 'year' && figure.measure !== 'ordinal' && figure.measure !== 'version',
    )
  )
    sum += 0.25;
  if (sentence.roles.includes('superlative')) sum += 0.1;
  if (sentence.roles.includes('quote')) sum += 0.1;
  if (sentence.roles.includes('contrast')) sum += 0.08;
  if (sentence.roles.includes('definition')) sum += 0.06;
  if (sentence.dates.some((date) => !date.relative)) sum += 0.08;
  if (sentence.spans.some((span) => span.kind === 'strong')) sum += 0.3;
  if (sentence.roles.includes('filler')) sum -= 0.25;
  if (sentence.roles.includes('question')) sum -= 0.2;
  if (sentence.words < 5) sum -= 0.15;
  if (narrates(sentence)) sum -= narrated;
  // It leans on the sentence before, and loses its footing on a slide.
  if (/^(?:it|this|that|they|these|those|he|she)\b/i.test(sentence.text)) sum -= 0.14;
  if (
    /^(?:we['’]d like to|thank|please|for more|you can (?:view|find|read|learn)|see |click|follow us|subscribe|contact|stay tuned)/i.test(
      sentence.text,
    )
  )
    sum -= 0.35;
  return sum;
}
