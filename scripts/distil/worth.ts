import type { Article, LanguagePack, Section, Sentence, SentenceId } from '#model';
import { contentWords } from './stem.ts';

/**
 * How much each sentence matters within the article, 0 to 1, and sets the worth of its units on the way. Words that come back
 * across the article weigh more (the idea of Luhn, "The Automatic Creation of Literature Abstracts", 1958), and so do figures, dates,
 * quotations, superlatives, words that the author set in bold, and what answers the article's own questions; a first sentence of a paragraph more than the rest.
 */
export function worth(article: Article, pack: LanguagePack): Map<SentenceId, number> {
  const shown = article.sentences.filter((sentence) => sentence.kind === 'prose' || sentence.kind === 'item');
  const stems = new Map(shown.map((sentence) => [sentence.id, [...new Set(contentWords(sentence.text, pack))]]));
  const counts = new Map<string, number>();
  for (const list of stems.values()) for (const stem of list) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const asked = stemsAsked(article, pack);
  const raw = new Map<SentenceId, number>();
  let paragraph = -1;
  for (const sentence of shown) {
    const list = stems.get(sentence.id) ?? [];
    const shared =
      list.reduce((sum, stem) => sum + Math.min(4, (counts.get(stem) ?? 1) - 1), 0) / Math.max(4, list.length);
    const wanted = list.filter((stem) => asked.has(stem)).length / Math.max(6, list.length);
    const first = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    raw.set(sentence.id, 0.2 + 0.12 * Math.min(3, shared) + 0.2 * wanted + marks(sentence) + (first ? 0.12 : 0));
  }
  const result = new Map<SentenceId, number>();
  for (const sentence of article.sentences) {
    const value = Math.max(0, Math.min(1, raw.get(sentence.id) ?? 0.4));
    result.set(sentence.id, value);
    for (const unit of sentence.units) {
      const figure = unit.roles.includes('figure') ? 0.1 : 0;
      unit.worth = Math.min(1, value + figure);
    }
  }
  return result;
}

/** What the article's own questions are answered with: the author expects the audience to ask for it. */
function stemsAsked(article: Article, pack: LanguagePack): Set<string> {
  const answers = (section: Section): string[] => [
    ...section.questions.flatMap(({ answer }) =>
      answer.flatMap((block) => ('prose' in block ? [block.prose.text] : [])),
    ),
    ...section.sections.flatMap(answers),
  ];
  return new Set([article.lead, ...article.sections].flatMap(answers).flatMap((text) => contentWords(text, pack)));
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
