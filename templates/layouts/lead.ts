import { type Context, type Material, pointsBack, type Said, type Sentence, titleWords } from '#model';
import { shortClaims } from './claims.ts';
import { isEmpty } from './headings.ts';
import { titles } from './titles.ts';
import { asLine, said } from './words.ts';

/** Where a block begins with what leads into it: the sentence before it, if that ends in a colon. */
export function leadStart({ sentences }: Material, from: number): number {
  const lead = sentences[from - 1];
  return lead && /[:：]$/u.test(lead.text) ? from - 1 : from;
}

/** Titles for a block: what leads into it, else its heading, else the nearest that the sentences before it claim. */
export function leadTitles(material: Material, start: number, from: number, context: Context): Said[] {
  const lead = titles(material.sentences.slice(start, from), material, context);
  const near = material.sentences.slice(Math.max(0, start - 2), start).filter(({ kind }) => kind === 'prose');
  const claims = near.reverse().flatMap((sentence) => [...shortClaims(sentence, context)].reverse());
  const announced = material.sentences.slice(start, from).flatMap((sentence) => announcedBy(sentence, context));
  return [...lead, ...announced, ...claims].sort(
    (one, other) => Number(isEmpty(one, context)) - Number(isEmpty(other, context)),
  );
}

/** "Here is our timetable:" announces "Our timetable"; "The finished code looks like this:" stands above it as it is. */
export function announcedBy(sentence: Sentence, context: Context): Said[] {
  const text = /^(\S.*?)\s*[:：]$/u.exec(sentence.text)?.[1] ?? '';
  const shown = /^here(?:['’]s|\s+is|\s+are)\s+(\S.*)$/iu.exec(text)?.[1];
  const own = shown ?? (/\s(?:like this|as follows)$/iu.test(text) ? text : '');
  const title = said(asLine(own.replace(opening, ''), sentence), sentence);
  const count = context.words(title.text);
  const points = shown ? pointsAway.test(title.text) : pointsBack(title.text, context.pack);
  return count >= 2 && count <= titleWords && !points && context.holds(title) ? [title] : [];
}

/** What ties a sentence to the one before it. */
const opening = /^(?:so|and|but|then|now|finally|in the end|for example|for instance)[,\s]\s*/iu;

const pointsAway = /\b(?:this|these|those|it|them|below|following)\b/iu;
