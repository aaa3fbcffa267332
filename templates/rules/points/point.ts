import {
  alternatives,
  type Context,
  countWords,
  figuresTold,
  type LanguagePack,
  leadsBelow,
  oncePerPack,
  type Sentence,
  type Unit,
} from '#model';
import { once } from '../once.ts';
import { goingOn } from '../words/words.ts';
import { isOneOfThings } from './one-of-things.ts';

/** A point to be shown: a form of one of a sentence's units. */
export interface Point {
  sentence: Sentence;
  unit: Unit;
  text: string;
  words: number;
  /** True where it is clear only behind the sentence before. */
  leans: boolean;
  worth: number;
}

/** What a point may have, where nothing else is said. */
const mostWords = 14;

/**
 * The points a sentence offers, each unit in its longest form of at most `most` words, in the order of the sentence. Prose must
 * have its verb; an item of a list may be a phrase. A claim that is bound by its owner is left to those who show who owns it.
 */
export function points(sentence: Sentence, context: Context, most = mostWords): readonly Point[] {
  return pointsWithBound(sentence, context, most).filter(({ unit }) => !unit.bound);
}

/** The same with the claims that are bound: for those who show the support of a point, which says whose it is. */
export function pointsWithBound(sentence: Sentence, context: Context, most = mostWords): readonly Point[] {
  return once(context, sentence, `points ${most}`, () => pointsOf(sentence, context, most));
}

function pointsOf(sentence: Sentence, context: Context, most: number): Point[] {
  if (sentence.kind !== 'prose' && sentence.kind !== 'item' && sentence.kind !== 'question') return [];
  // "Gull is a 501(c)(3) non-profit", before "Please give": in a report it tells nothing of the matter.
  if (sentence.worth === 0 && sentence.roles.includes('filler') && !context.hasSections()) return [];
  // "Where do I begin?": what is asked in passing is no point, and who asks has it answered by what comes.
  if (sentence.kind === 'prose' && /[?？]["”’]?$/u.test(sentence.text) && context.pack.surgery) return [];
  // "¡Está bien!": what is only called out says nothing by itself.
  if (sentence.kind === 'prose' && /[!！]["”’»」]?$/u.test(sentence.text) && sentence.words <= mostCalled) return [];
  // Somebody's words without the one who said them are no point.
  if (
    sentence.kind === 'prose' &&
    (isQuotedWhole(sentence, context.pack) || byPronoun(context.pack).test(sentence.text))
  )
    return [];
  const limit = context.pack.surgery ? most : Math.max(most, 16);
  const least = !context.pack.spaced ? 4 : sentence.kind === 'prose' && context.pack.surgery ? 3 : 2;
  // What leads into the block behind it says nothing without it; what stands before in the same sentence may.
  const units = leadsBelow(sentence.text, context.pack) ? sentence.units.slice(0, -1) : sentence.units;
  return units
    .filter((unit) => !isOneOfThings(unit, sentence))
    .map((unit) => inOneLine(unit, limit, sentence))
    .flatMap((unit) => {
      const form = unit.forms.find(
        ({ text, words, shape }) =>
          words >= least &&
          words <= limit &&
          (shape !== 'phrase' || sentence.kind !== 'prose') &&
          !isClumsy(text, context) &&
          !isAside(text, context) &&
          !(shape === 'leaning' && isHeadless(text, context)) &&
          context.holds({ text, sources: [sentence.id] }),
      );
      if (!form) return [];
      const { text, words, shape } = form;
      return [{ sentence, unit, text, words, leans: shape === 'leaning', worth: pull(text, sentence, unit, context) }];
    });
}

/** In words. */
const mostCalled = 4;

/** "The huts behind the harbour | are used by the crews of both towns": where both have room in one line, they stand in one. */
function inOneLine(unit: Unit, most: number, sentence: Sentence): Unit {
  const { names, bound, support, forms, ...rest } = unit;
  const [form] = forms;
  if (!names || !form || !support) return unit;
  const text = goingOn(form.text, support, sentence);
  const words = countWords(text);
  return words <= most ? { ...rest, forms: [{ ...form, text, words }] } : unit;
}

/** Whether words ask or point instead of telling: "For more information, see below". */
export function isClumsy(text: string, { pack }: Context): boolean {
  return pack.bare.clumsy.test(text);
}

/** What the author says of himself is no point, but where the article is about nothing else: an essay, a speech. */
function isAside(text: string, context: Context): boolean {
  return context.pack.bare.own.test(text) && !context.isPersonal();
}

/** "Will give you time": what will, is on no slide. */
export function isHeadless(text: string, { pack }: Context): boolean {
  return pack.bare.headless.test(text);
}

/** Whether a sentence is what somebody said, and then who: it stands on a slide with their name, and is nobody else's claim. */
export function isSpoken({ quotations }: Sentence): boolean {
  return quotations.some(({ by, start }) => by !== undefined && start === 0);
}

/** `"Nobody slept," she said`: who she is, a row does not tell. */
function isQuotedWhole({ text, words }: Sentence, { bare }: LanguagePack): boolean {
  return words > 3 && (/^["“„«「『‘'][^"“”„«»「」『』]+["”“»」』’'][.!?。]?$/u.test(text) || bare.quoted.test(text));
}

/** `„Die stören mich nicht“, sagt er`: the same in a language whose words of saying stand in its pack. */
const byPronoun = oncePerPack(({ surgery, spaced, pronouns, attribution: { verbs } }) =>
  surgery || !spaced
    ? /(?!)/u
    : new RegExp(
        `^[„“"«»][^„“”"«»]+[“”"»«],?\\s(?:${alternatives(verbs)})\\s(?:${alternatives(pronouns)})(?!\\p{L})`,
        'iu',
      ),
);

/** The best point of a sentence. */
export function bestPoint(sentence: Sentence, context: Context, most = mostWords): Point | undefined {
  return [...points(sentence, context, most)].sort((a, b) => b.worth - a.worth || b.words - a.words)[0];
}

/** What a point that the frame says already loses: more than it is worth, unless the author marked it. */
const toldAlready = 1.5;

/** What is said of oneself draws less, even where the article is about little else. */
const ofOneself = 0.25;

/** What a point draws towards the slide: the worth of its unit, and each figure that it tells. */
function pull(text: string, sentence: Sentence, unit: Unit, context: Context): number {
  const figures = figuresTold(text, sentence).filter(({ measure }) => measure !== 'year').length;
  const marked = isMarked(text, sentence) ? 1 : 0;
  const own = context.pack.bare.own.test(text) && figures === 0 ? ofOneself : 0;
  return unit.worth + 0.3 * Math.min(2, figures) + marked - own - (context.told(text) ? toldAlready : 0);
}

/** Whether the author set some of these words in bold: they are to be on a slide. */
export function isMarked(text: string, sentence: Sentence): boolean {
  return sentence.spans.some(
    ({ kind, start, end }) =>
      kind === 'strong' && text.includes(sentence.text.slice(start, end).replace(/[.:;,]+$/u, '')),
  );
}
