import type { Context, Draft, Material, Said, Sentence, Unit } from '#model';

/** Words for a slide, and the sentences they rest on; code, links and bold of the sentences are found again in the words. */
export function said(text: string, ...from: Sentence[]): Said {
  const emphasis = from
    .flatMap((sentence) =>
      sentence.spans
        .filter((span) => span.kind === 'code' || (span.kind === 'link' && span.href))
        .map((span) => ({
          text: sentence.text.slice(span.start, span.end),
          kind: span.kind as 'code' | 'link',
          href: span.href,
        })),
    )
    .filter((one) => one.text.trim() !== '' && text.includes(one.text));
  const sources = [...new Set(from.map((sentence) => sentence.id))];
  return emphasis.length > 0 ? { text, sources, emphasis } : { text, sources };
}

/** The template's own words, which rest on nothing. */
export function fixed(text: string): Said {
  return { text, sources: [], fixed: true };
}

/** A point to be shown: a form of one of a sentence's units. */
export interface Point {
  sentence: Sentence;
  unit: Unit;
  text: string;
  words: number;
  worth: number;
}

const clumsy =
  /^(?:we['’]d like|i |i['’]|thank|please|see |for more|here['’]s|here are|the following|you can (?:view|find|read)|click|as (?:described|shown|mentioned|you can see))/i;

const answers = new WeakMap<Context, Map<string, unknown>>();

/** Every rule asks the same of a sentence, once for each run that it stands in: within a plan, it is worked out once. */
export function once<Answer>(context: Context, question: string, answer: () => Answer): Answer {
  const given = answers.get(context) ?? new Map<string, unknown>();
  answers.set(context, given);
  if (!given.has(question)) given.set(question, answer());
  return given.get(question) as Answer;
}

/** The points a sentence offers, each unit in its longest form of at most `most` words, in the order of the sentence. */
export function points(sentence: Sentence, context: Context, most = 14): readonly Point[] {
  return once(context, `points ${most} ${sentence.id}`, () => pointsOf(sentence, context, most));
}

function pointsOf(sentence: Sentence, context: Context, most: number): Point[] {
  if (sentence.kind !== 'prose' && sentence.kind !== 'item' && sentence.kind !== 'question') return [];
  if (/[:：]$/.test(sentence.text)) return [];
  const limit = context.pack.surgery ? most : Math.max(most, 26);
  return sentence.units.flatMap((unit) => {
    const text = [unit.text, ...unit.shorter].find((form) => {
      const count = context.words(form);
      return (
        count >= (context.pack.spaced ? 2 : 4) &&
        count <= limit &&
        !clumsy.test(form) &&
        context.holds({ text: form, sources: [sentence.id] })
      );
    });
    return text ? [{ sentence, unit, text, words: context.words(text), worth: unit.worth }] : [];
  });
}

/** The best point of a sentence. */
export function bestPoint(sentence: Sentence, context: Context, most = 14): Point | undefined {
  return [...points(sentence, context, most)].sort((a, b) => b.worth - a.worth || b.words - a.words)[0];
}

/**
 * Titles for a run of sentences, best first: claims of at most nine words, then the heading they stand under. The claims of
 * sentences that matter more come first.
 */
export function titles(
  run: Sentence[],
  material: Material,
  context: Context,
  notThese: Set<string> = new Set(),
): Said[] {
  const claims = run
    .filter((sentence) => sentence.headline && !notThese.has(sentence.id))
    .sort((a, b) => b.worth - a.worth)
    .map((sentence) => said(sentence.headline ?? '', sentence))
    .filter(context.holds);
  // Should the heading be on a slide already, a longer claim does better than the same title twice.
  const longer = run
    .filter((sentence) => !notThese.has(sentence.id))
    .flatMap((sentence) => once(context, `longer ${sentence.id}`, () => longerClaims(sentence, context)));
  return [...claims, ...headings(material, context), ...longer];
}

function longerClaims(sentence: Sentence, context: Context): Said[] {
  if (leans(sentence, context)) return [];
  return points(sentence, context, 12)
    .map((point) => said(point.text, sentence))
    .filter(({ text }) => !/[()“”"]/.test(text));
}

/** Whether a sentence starts with a word that points at the one before. */
export function leans(sentence: Sentence, context: Context): boolean {
  const first = sentence.text.toLowerCase().match(/^\p{L}+/u)?.[0] ?? '';
  return context.pack.pronouns.includes(first) && !/^(?:we|our|you|your|i|my)$/.test(first);
}

/** The heading of the section, without the article's numbering. */
export function headings(material: Material, context: Context): Said[] {
  const heading = material.section.heading;
  if (heading && heading.sentences.length > 0) return [said(plainHeading(heading.text), ...heading.sentences)];
  return [fixed(context.pack.words.introduction)];
}

/** A heading without a number in front and a colon or full stop behind. */
export function plainHeading(text: string): string {
  return (
    text
      .replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[IVX]+\.)\s+(?=\S)/u, '')
      .replace(/[\s:：.。]+$/u, '')
      .trim() || text.trim()
  );
}

/** The foot of a slide that rests on somebody's claim: "According to …", as the sentence has it. */
export function sourceLine(from: Sentence[]): Said | undefined {
  const owner = from.find((sentence) => sentence.attribution);
  return owner?.attribution ? said(capital(owner.attribution.text), owner) : undefined;
}

export function capital(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1);
}

/** A title of so many characters fits every layout's heading on its largest step. */
const shortTitle = 56;

/** A draft with its best title and the others to choose from. */
export function draft(layout: string, all: Said[], rest: Omit<Draft, 'layout' | 'title' | 'titles'>): Draft {
  const [title, ...others] = all;
  const room = Math.max(shortTitle, title?.text.length ?? 0);
  return { layout, title: title ?? fixed(''), titles: others.filter(({ text }) => text.length <= room), ...rest };
}

/** Words of a draft as they stand on the slide, title and all. */
export function totalWords(texts: string[], context: Context): number {
  return texts.reduce((sum, text) => sum + context.words(text), 0);
}
