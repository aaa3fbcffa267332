import { type Candidate, type Context, type Material, type Quotation, type Sentence, titleWords } from '#model';
import { capital, said } from '../../rules/words/words.ts';

/** What more of the same person's words is worth less than the first of them. */
const lesser = 0.6;

/** In sentences: a longer section has enough to tell besides what one person says again. */
const mostOfShort = 24;

/** Tells of a quotation whether whoever says it is quoted in another sentence of a short section too, by the last word of the name. */
export function oftenQuoted({ sentences }: Material): (quotation: Quotation) => boolean {
  if (sentences.length > mostOfShort) return () => false;
  const counts = new Map<string, number>();
  for (const { by } of sentences.flatMap(({ quotations }) => quotations))
    if (by) counts.set(lastWord(by), (counts.get(lastWord(by)) ?? 0) + 1);
  return ({ by }) => by !== undefined && (counts.get(lastWord(by)) ?? 0) > 1;
}

function lastWord(by: string): string {
  return by.split(/\s+/u).at(-1) ?? by;
}

/**
 * The slides of a quotation, should another of the same person stand under her name already: they are called as the sentence tells her,
 * "Reed", "Reed continued". No title of a quotation is seen. Only of what is a sentence by itself.
 */
export function again(
  made: Candidate[],
  { by = '', start }: Quotation,
  sentence: Sentence,
  context: Context,
): Candidate[] {
  if (!/(?:^|[,:，：]\s?)$/u.test(sentence.text.slice(0, start).trimEnd())) return [];
  const [title, ...titles] = [by, sentence.attribution?.text ?? '']
    .filter((text) => text !== '' && context.words(text) <= titleWords && sentence.text.includes(text))
    .map((text) => said(capital(text), sentence));
  if (!title) return [];
  return made.flatMap((candidate) =>
    candidate.slides.slice(0, 1).map((slide) => ({
      ...candidate,
      worth: candidate.worth - lesser,
      slides: [{ ...slide, title, titles }],
    })),
  );
}
