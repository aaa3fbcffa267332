import type { Context, Outline, Said, Sentence } from '#model';
import { announces } from '../../rules/leads/lead-words.ts';
import { isClumsy, type Point, points, pointsWithBound } from '../../rules/points/point.ts';
import { supportOf } from '../../rules/points/support.ts';
import { weightyWords } from '../../rules/words/share-word.ts';
import { endsOpen, said } from '../../rules/words/words.ts';

/** What is to be remembered, and how its clause goes on below it. */
export type Claim = { title: Said; text?: Said };

/** Up to three words before a colon. */
const labelled = /^(?:[^\s:：]+\s){0,2}[^\s:：]+\s?[:：]\s/u;

/** Beyond this share of the same content words, two texts say the same. */
const sameWords = 0.75;
/** A title is short: what it claims may be told again in full, but not in its own words. */
const titlesOwn = 0.9;

/** Whether a claim may be said in two, and how many words each of its halves has at most; as many as a point, where nothing is said of that. */
export interface Form {
  inTwo: boolean;
  most?: number | undefined;
}

/** What a sentence leaves to be remembered: a claim with its subject in it, in a form that no slide has. */
export function memorable(
  sentence: Sentence,
  outline: Outline,
  { inTwo, most }: Form,
  context: Context,
): Claim | undefined {
  if (/[?？:：!]$/u.test(sentence.text) || sentence.roles.includes('filler') || sentence.roles.includes('question'))
    return undefined;
  // "The result: half of them came, and the rest wrote" is clear only behind what it came of.
  if (labelled.test(sentence.text)) return undefined;
  // What the author set as somebody's words is no claim of the article.
  if (sentence.quotations.some(({ start, end }) => start === 0 && end === sentence.text.length)) return undefined;
  const able = (inTwo ? pointsWithBound : points)(sentence, context, most).filter(
    ({ leans, text, unit }) =>
      !leans &&
      !unit.passing &&
      !unit.conceded &&
      !unit.roles.includes('granted') &&
      !opensOnMark.test(text) &&
      !context.pack.bare.fleeting.some((pattern) => pattern.test(text)),
  );
  const claims = able.flatMap((point) => (point.unit.bound ? claimInTwo(point, context) : claimsIn(point, context)));
  const isSaid = context.saidIn(outline.said);
  const isTitle = context.saidIn(outline.titles);
  return claims.find((claim) => {
    const [text, all] = [claim.title.text, whole(claim)];
    // A line of time has the date above what happened.
    const undated = text.replace(/\p{Nd}{4}\S*/gu, '').trim();
    const isFresh =
      !isSaid(text, sameWords) && !isSaid(undated, sameWords) && !isTitle(text, titlesOwn) && !context.told(text);
    const tells = !context.pack.spaced || weightyWords(all, context.pack).size >= leastTold;
    return isFresh && tells && !isSaid(all, sameWords) && context.holds(joined(claim));
  });
}

/** In words that carry something: "the call did nothing" tells less than is remembered. */
const leastTold = 3;

/** "If the ice is thin, | nobody walks on it": both halves, or neither. */
function claimInTwo(point: Point, context: Context): Claim[] {
  const text = supportOf(point, context);
  return text && isClaim(point.text, context) ? [{ title: said(point.text, point.sentence), text }] : [];
}

function claimsIn({ unit, sentence }: Point, context: Context): Claim[] {
  return unit.forms
    .filter(
      ({ text, shape }) =>
        shape === 'clause' &&
        isClaim(text, context) &&
        !isClumsy(text, context) &&
        !lostIts(text, sentence) &&
        !announces(text, sentence),
    )
    .map(({ text }) => ({ title: said(text, sentence) }));
}

function isClaim(text: string, context: Context): boolean {
  const count = context.words(text);
  const [least, most] = [context.pack.spaced ? 5 : 4, context.pack.surgery ? 14 : 26];
  return count >= least && count <= most && !/[?:]$|^[^:]{2,40}:\s/.test(text) && !endsOpen(text, context.pack);
}

/** "In 2019 the town replaced it": the words before it in the sentence, which say what, are not in the form. */
function lostIts(text: string, sentence: Sentence): boolean {
  const at = /\b(?:it|them)\b/i.exec(text)?.index ?? 0;
  return at > 0 && !sentence.text.toLowerCase().includes(text.slice(0, at).toLowerCase());
}

function joined(claim: Claim): Said {
  return { text: whole(claim), sources: claim.title.sources };
}

/** Both halves of a claim, as the sentence has them. */
export function whole({ title, text }: Claim): string {
  return text ? `${title.text} ${text.text}` : title.text;
}

/** An aside in brackets, or somebody's words. */
const opensOnMark = /^(?:\[|["“„«])/u;
