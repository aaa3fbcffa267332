import { alternatives, type Context, figuresTold, oncePerPack, type Sentence, type Unit } from '#model';
import { once } from './once.ts';

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

/**
 * The points a sentence offers, each unit in its longest form of at most `most` words, in the order of the sentence. Prose must
 * have its verb; an item of a list may be a phrase. A claim that is bound by its owner is left to those who show the frame.
 */
export function points(sentence: Sentence, context: Context, most = 14, bound = false): readonly Point[] {
  return once(context, sentence, `points ${most} ${bound}`, () => pointsOf(sentence, context, most, bound));
}

function pointsOf(sentence: Sentence, context: Context, most: number, bound: boolean): Point[] {
  if (sentence.kind !== 'prose' && sentence.kind !== 'item' && sentence.kind !== 'question') return [];
  // "Where do I begin?": what is asked in passing is no point, and who asks has it answered by what comes.
  if (sentence.kind === 'prose' && /[?？]["”’]?$/u.test(sentence.text) && context.pack.surgery) return [];
  // "¡Está bien!": what is only called out says nothing by itself.
  if (sentence.kind === 'prose' && /[!！]["”’»」]?$/u.test(sentence.text) && sentence.words <= mostCalled) return [];
  // Somebody's words without the one who said them are no point.
  if (sentence.kind === 'prose' && (isQuotedWhole(sentence) || byPronoun(context.pack).test(sentence.text))) return [];
  const limit = context.pack.surgery ? most : Math.max(most, 16);
  const least = !context.pack.spaced ? 4 : sentence.kind === 'prose' && context.pack.surgery ? 3 : 2;
  // What leads into the block behind it says nothing without it; what stands before in the same sentence may.
  const units = /[:：]$/.test(sentence.text) ? sentence.units.slice(0, -1) : sentence.units;
  return units.flatMap((unit) => {
    if (unit.bound && !bound) return [];
    const form = unit.forms.find(
      ({ text, words, shape }) =>
        words >= least &&
        words <= limit &&
        (shape !== 'phrase' || sentence.kind !== 'prose') &&
        !isClumsy(text) &&
        !isAside(text, context) &&
        !(shape === 'leaning' && opensOnAuxiliary.test(text)) &&
        context.holds({ text, sources: [sentence.id] }),
    );
    if (!form) return [];
    const { text, words, shape } = form;
    return [{ sentence, unit, text, words, leans: shape === 'leaning', worth: pull(text, sentence, unit, context) }];
  });
}

/** In words. */
const mostCalled = 4;

/** Whether words ask or point instead of telling: "For more information, see below". */
export function isClumsy(text: string): boolean {
  return clumsy.test(text);
}

const clumsy =
  /^(?:we['’]d like|thank|please|see |for more|check out|read more|subscribe|sign up|we hope (?:you|it|this)|if you have (?:any )?questions|here['’]s|here are|the following|you can (?:view|find|read)|click|as (?:described|shown|mentioned|you can see))|(?:^|\s)(?:following|below|above|as follows)$|\bplease\b|, check out\b|\b(?:says?|said|asks?|asked|replies|replied),\s(?:to|as|with|in|without)\s[^"“”]*$|\b(?:been|has|have|had|is|are|was|were)(?: also)?$|は(?:こう)?(?:言う|語る|話す|述べる|言った|語った|話した|述べた)$|^["“][^"“”]{1,24}["”]\s(?:\S+\s){1,3}(?:said|says|asked|replied)$/i;

/** What the author says of himself is no point, but where the article is about nothing else: an essay, a speech. */
function isAside(text: string, context: Context): boolean {
  return /^i(?:\s|['’])/i.test(text) && context.pack.tag === 'en' && !context.isPersonal();
}

/** "Will give you time": what will, is on no slide. "Had the ice held" has its subject behind it. */
export const opensOnAuxiliary =
  /^(?:also\s+)?(?:will|would|could|can|may(?!\s+\d)|might|should|must|have|has|had(?!\s(?:the|an?|it|they|we|he|she)\b)|is|are|was|were|do|does|currently)\b/i;

/** Whether a sentence is what somebody said, and then who: it stands on a slide with their name, and is nobody else's claim. */
export function isSpoken({ quotations }: Sentence): boolean {
  return quotations.some(({ by, start }) => by !== undefined && start === 0);
}

function isQuotedWhole({ text, words }: Sentence): boolean {
  return words > 3 && (/^["“„«「『‘'][^"“”„«»「」『』]+["”“»」』’'][.!?。]?$/u.test(text) || saidByPronoun.test(text));
}

/** `"Nobody slept," she said`: who she is, a row does not tell. */
const saidByPronoun =
  /^["“][^"“”]+[,!?.]["”]\s(?:he|she|they)\s(?:\p{L}+ly\s)?(?:said|says|told|adds|added|recalls|recalled|wrote|insists|insisted|explains|explained)\b/u;

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
export function bestPoint(sentence: Sentence, context: Context, most = 14): Point | undefined {
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
  const own = /^i(?:\s|['’])/i.test(text) && figures === 0 ? ofOneself : 0;
  return unit.worth + 0.3 * Math.min(2, figures) + marked - own - (context.told(text) ? toldAlready : 0);
}

/** Whether the author set some of these words in bold: they are to be on a slide. */
export function isMarked(text: string, sentence: Sentence): boolean {
  return sentence.spans.some(
    ({ kind, start, end }) =>
      kind === 'strong' && text.includes(sentence.text.slice(start, end).replace(/[.:;,]+$/u, '')),
  );
}
