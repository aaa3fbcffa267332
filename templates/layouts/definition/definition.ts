import {
  type Context,
  type Definition,
  type LanguagePack,
  type LayoutRule,
  type Material,
  opensOn,
  type Said,
  type Sentence,
} from '#model';
import { inQuotation } from '../../rules/points/in-quotation.ts';
import { bestPoint, isSpoken, type Point, pointsWithBound } from '../../rules/points/point.ts';
import { draft } from '../../rules/titles/titles.ts';
import { asLine, capital, fixed, goingOn, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** What a word means, where the article says so: "X is an open standard for …". */
export const rule: LayoutRule = {
  name: 'definition',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) => {
      const { definition } = sentence;
      if (!definition || sentence.kind !== 'prose' || sentence.roles.includes('filler')) return [];
      // "The crane is the heart of the yard" is so for whoever is quoted with it.
      if (isSpoken(sentence) || inQuotation(at, material, context)) return [];
      const meaning = withoutAside(definition.gloss);
      const words = context.words(meaning);
      if (context.words(definition.term) > 4 || words < 3 || words > mostWords || !isTerm(definition, context.pack))
        return [];
      // What the article uses again, or heads a section with, is worth a slide of its own.
      if (!context.comesBack(definition.term)) return [];
      const title = said(asLine(definition.term, sentence), sentence);
      const gloss = said(capital(meaning), sentence);
      const next = material.sentences[at + 1];
      const own = isInPassing(definition, sentence) ? claimOf(sentence, definition, context) : undefined;
      const point = next?.paragraph === sentence.paragraph ? bestPoint(next, context) : undefined;
      const follow = own ?? (point && isOfTerm(point, definition, sentence, context.pack) ? point : undefined);
      const why = follow ? said(follow.text, follow.sentence) : undefined;
      const lost = !own && isInPassing(definition, sentence) ? ofLost : 0;
      const texts = [
        { box: 'title' as const, text: title.text },
        { box: 'definition' as const, text: gloss.text },
      ];
      const scale = context.step(boxes, why ? [...texts, { box: 'why', text: why.text }] : texts);
      if (scale === undefined) return [];
      const slots = why ? { term: title, definition: gloss, why } : { term: title, definition: gloss };
      return [
        {
          from: at,
          to: at + (why && !own ? 2 : 1),
          spends: why ? [sentence.id, ...why.sources] : [sentence.id],
          worth: 2 + sentence.worth * 0.5 + (why ? 0.8 : 0) - lost,
          slides: [draft('definition', headed(title, sentence, material, context), { slots, scale })],
        },
      ];
    }),
};

/**
 * What the article is called stands on its cover: what it is, above the first heading, introduces it, with the term above that as ever, where it
 * is too long to be told in a row.
 */
function headed(term: Said, sentence: Sentence, { section }: Material, context: Context): Said[] {
  const isTitle = term.text.toLowerCase() === context.title.toLowerCase();
  const isLong = !section.heading && pointsWithBound(sentence, context).length === 0;
  return isTitle && isLong ? [fixed(context.pack.words.introduction)] : [term];
}

/** "The yard builds dinghies, small boats. It closed": what the next sentence says is said of the one that this sentence is about. */
function isOfTerm({ leans }: Point, { term }: Definition, { text }: Sentence, { articles }: LanguagePack): boolean {
  const [first = ''] = text.split(' ', 1);
  const from = articles.includes(first.toLowerCase()) ? first.length + 1 : 0;
  return !leans || text.startsWith(term) || text.startsWith(term, from);
}

/** In words: with its term and its slide's foot, such a meaning is within the budget. */
const mostWords = 34;

/** What it costs that of "Ada, a keeper, lights the lamps" only the keeper would be told. */
const ofLost = 0.8;

/** Whether a sentence says what something is only beside what it tells of it: behind it the clause goes on. */
function isInPassing({ gloss }: Definition, { text, units: [unit] }: Sentence): boolean {
  const behind = text.slice(text.indexOf(gloss) + gloss.length);
  return /^\s?[,)—–]\s*\S+\s\S/u.test(behind) && unit?.forms[0]?.shape === 'clause';
}

/** What the sentence tells of it besides, with what is bound to that. */
function claimOf(sentence: Sentence, { term, gloss }: Definition, context: Context): Point | undefined {
  const claim = pointsWithBound(sentence, context).find(
    ({ text, leans }) => !leans && text.startsWith(term) && !text.includes(gloss),
  );
  const { bound, support } = claim?.unit ?? {};
  return claim && bound && support ? { ...claim, text: goingOn(claim.text, support, sentence) } : claim;
}

/** In words: what stands in brackets and is longer, is told beside what the word means. */
const longAside = 6;

function withoutAside(gloss: string): string {
  return gloss.replace(/\s*\(([^()]*)\)/gu, (all, inside: string) =>
    inside.split(/\s+/u).length >= longAside ? '' : all,
  );
}

/**
 * A name, or a word that is told apart from others of its kind: "a policy is a document that …"; of "a boat is a promise" only the
 * writer says so. A date, an adverbial or a pronoun is no term.
 */
function isTerm({ term, gloss }: Definition, pack: LanguagePack): boolean {
  if (opensOn([...pack.prepositions, ...pack.pronouns], term, pack)) return false;
  if (!pack.spaced || /\p{Lu}/u.test(term)) return true;
  return gloss.split(/[\s’]+/u).some((word) => pack.relatives.includes(word));
}
