import {
  type Context,
  type Draft,
  figuresTold,
  type Material,
  type Said,
  type Sentence,
  type Unit,
  shortTitle,
  titleWords,
} from '#model';
import { weightyWords } from './share-word.ts';

/** Words for a slide, and the sentences they rest on; code, formulas and links of the sentences are found again in the words. */
export function said(text: string, ...from: Sentence[]): Said {
  const emphasis = from
    .flatMap((sentence) =>
      sentence.spans
        .filter(({ kind, href }) => kind === 'code' || kind === 'maths' || (kind === 'link' && href))
        .map((span) => ({
          text: sentence.text.slice(span.start, span.end),
          kind: span.kind as 'code' | 'maths' | 'link',
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

/** In words: shorter, a line that ends in a full stop may be a mere label. */
const leastSentence = 8;

/** Whether words are a whole sentence of prose as it is written, from its capital to its full stop. */
export function isWhole(text: string, sentence: Sentence): boolean {
  return (
    sentence.kind === 'prose' &&
    sentence.words >= leastSentence &&
    /^["“‘(]?\p{Lu}.*[.!。！]["”’)]?$/su.test(sentence.text) &&
    sentence.text.length - text.length <= 2
  );
}

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

const clumsy =
  /^(?:we['’]d like|thank|please|see |for more|check out|read more|subscribe|sign up|we hope (?:you|it|this)|if you have (?:any )?questions|here['’]s|here are|the following|you can (?:view|find|read)|click|as (?:described|shown|mentioned|you can see))|(?:^|\s)(?:following|below|above|as follows)$|\bplease\b|, check out\b|\b(?:been|has|have|had|is|are|was|were)$|は(?:こう)?(?:言う|語る|話す|述べる|言った|語った|話した|述べた)$|^["“][^"“”]{1,24}["”]\s(?:\S+\s){1,3}(?:said|says|asked|replied)$/i;

/** What the author says of himself is no point, but where the article is about nothing else: an essay, a speech. */
function isAside(text: string, context: Context): boolean {
  return /^i(?:\s|['’])/i.test(text) && context.pack.tag === 'en' && !context.isPersonal();
}

/** "Will give you time": what will, is on no slide. */
const opensOnAuxiliary =
  /^(?:also\s+)?(?:will|would|could|can|may(?!\s+\d)|might|should|must|have|has|had|is|are|was|were|do|does|currently)\b/i;

const answers = new WeakMap<Context, WeakMap<object, Map<string, unknown>>>();

/**
 * Every rule asks the same of a sentence or of a point of it, once for each run that it stands in: within a plan, it is worked
 * out once.
 */
export function once<Answer>(context: Context, about: object, question: string, answer: () => Answer): Answer {
  const all = answers.get(context) ?? new WeakMap<object, Map<string, unknown>>();
  if (!answers.has(context)) answers.set(context, all);
  const given = all.get(about) ?? new Map<string, unknown>();
  if (given.size === 0) all.set(about, given);
  const before = given.get(question);
  if (before !== undefined || given.has(question)) return before as Answer;
  const now = answer();
  given.set(question, now);
  return now;
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
  // "Where do I begin?": what is asked in passing is no point.
  if (sentence.kind === 'prose' && /[?？]$/u.test(sentence.text) && sentence.words < 6 && context.pack.surgery)
    return [];
  // Somebody's words without the one who said them are no point.
  if (sentence.kind === 'prose' && isQuotedWhole(sentence)) return [];
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
        !clumsy.test(text) &&
        !isAside(text, context) &&
        !(shape === 'leaning' && opensOnAuxiliary.test(text)) &&
        context.holds({ text, sources: [sentence.id] }),
    );
    if (!form) return [];
    const { text, words, shape } = form;
    return [{ sentence, unit, text, words, leans: shape === 'leaning', worth: pull(text, sentence, unit, context) }];
  });
}

/** Whether a sentence is what somebody said, and then who: it stands on a slide with their name, and is nobody else's claim. */
export function isSpoken({ quotations }: Sentence): boolean {
  return quotations.some(({ by, start }) => by !== undefined && start === 0);
}

function isQuotedWhole({ text, words }: Sentence): boolean {
  return words > 3 && /^["“„«「『‘'][^"“”„«»「」『』]+["”“»」』’'][.!?。]?$/u.test(text);
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

/** The best point of a sentence. */
export function bestPoint(sentence: Sentence, context: Context, most = 14): Point | undefined {
  return [...points(sentence, context, most)].sort((a, b) => b.worth - a.worth || b.words - a.words)[0];
}

/** What hangs on a point, as a line below it: "Especially in the north". Undefined where it is too long or tells too little. */
export function supportOf(point: Point, context: Context, most = 14): Said | undefined {
  return point.unit.support === undefined
    ? undefined
    : once(context, point, `support ${most}`, () => supportLine(point, context, most));
}

function supportLine(point: Point, context: Context, most: number): Said | undefined {
  const { support, bound } = point.unit;
  if (!support) return undefined;
  // What goes on with the clause keeps its small letter; "which opens in May" says by itself: "Opens in May".
  const goes = bound || goesOn.test(support) || isObject.test(support);
  const text = goes
    ? support
    : asLine(support.replace(/\sand\s/.test(support) ? pronounOnly : relative, ''), point.sentence);
  if (context.words(text) > most || context.words(text) < 2) return undefined;
  const line = said(text, point.sentence);
  return context.holds(line) && (bound || !/^(?:whose|whom|that|why|how|what|when|because)\b/i.test(text))
    ? line
    : undefined;
}

const goesOn =
  /^(?:(?:which|who)\s+(?:will|would|can|could|may|might|must|should|do|does|did|has|have|had)\b|(?:(?:most |some |many |all |half |both |part |none |each |one |two |three )?of (?:which|whom)|where|whereas|although|though|even though|since|as|such as|as well as|along with|including|like|especially|particularly|notably|mainly|due to|thanks to)\s)/;

/** "which was late and cost twice as much": its two verbs are said both. */
const pronounOnly = /^(?:which|who)\s+(?=\p{L})/iu;

/** "which we had feared": what was feared stands in the clause above, and cannot be left out. */
const isObject = /^(?:which|who)\s+(?:(?:we|you|they|he|she|it|the|a|an|our|their|his|her|its|my|your)\s|\p{Lu})/u;

/** What a relative clause begins with, and its copula: "which is made of wood" → "Made of wood". */
const relative = /^(?:which|who)\s+(?:(?:is|are|was|were)\s+(?!not\b))?(?=\p{L})/iu;

/**
 * Titles for a run of sentences, best first: claims of at most nine words, then the heading they stand under. The claims of
 * sentences that matter more come first. A heading that says nothing by itself comes last, as does a longer claim where there is
 * another heading.
 */
export function titles(
  run: Sentence[],
  material: Material,
  context: Context,
  notThese: Set<string> = new Set(),
): Said[] {
  const able = run.filter((sentence) => !notThese.has(sentence.id)).sort((a, b) => b.worth - a.worth);
  const bears = (claim: Said) => isOfTheMatter(claim, material, context);
  const first = able.flatMap((sentence) => shortClaims(sentence, context).slice(0, 1));
  const others = able.flatMap((sentence) => shortClaims(sentence, context).slice(1));
  const longer = run.filter((sentence) => !notThese.has(sentence.id)).flatMap((one) => longerClaims(one, context));
  const heading = headings(material, context);
  const all = [...first, ...others];
  const [short, passing] = [all.filter(bears), all.filter((claim) => !bears(claim))];
  // What is asked stands over the beginning of its answer.
  const begins = run[0] !== undefined && run[0] === material.sentences[0];
  if (begins && heading[0] && /[?？]$/u.test(heading[0].text) && context.words(heading[0].text) <= longestQuestion)
    return [...heading, ...short, ...longer, ...passing];
  const isLast = heading[0] && (isEmpty(heading[0]) || context.words(heading[0].text) > longestTitle);
  return isLast ? [...short, ...longer, ...passing, ...heading] : [...short, ...heading, ...longer, ...passing];
}

/**
 * Whether a claim is of the matter: it tells a figure, opens its paragraph, or has a word in common with the heading or with
 * another sentence of the section. "Nobody was hurt", said in passing, makes no title where there is another.
 */
export function isOfTheMatter(claim: Said, material: Material, context: Context): boolean {
  return once(context, claim, 'of the matter', () => {
    const at = material.sentences.findIndex(({ id }) => id === claim.sources[0]);
    const own = material.sentences[at];
    if (!own || /\d/u.test(claim.text) || material.sentences[at - 1]?.paragraph !== own.paragraph) return true;
    if (!context.pack.spaced) return true;
    const counts = once(context, material, 'weighty words', () => weightyWordsOf(material, context));
    const inOwn = own.kind === 'code' ? new Set() : weightyWords(own.text, context.pack);
    return [...weightyWords(claim.text, context.pack)].some(
      (word) => (counts.get(word) ?? 0) > (inOwn.has(word) ? 1 : 0),
    );
  });
}

/** In how many of the article's title, the heading and the sentences of a section each word stands that carries something. */
function weightyWordsOf({ section, sentences }: Material, { title, pack }: Context): Map<string, number> {
  const texts = sentences.flatMap(({ kind, text }) => (kind === 'code' ? [] : [text]));
  const counts = new Map<string, number>();
  for (const text of [title, section.heading?.text ?? '', ...texts])
    for (const word of weightyWords(text, pack)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shortClaims(sentence: Sentence, context: Context): Said[] {
  return claimsOf(sentence, context).filter(({ text }) => context.words(text) <= titleWords);
}

function longerClaims(sentence: Sentence, context: Context): Said[] {
  return claimsOf(sentence, context).filter(({ text }) => context.words(text) > titleWords);
}

/** In words: a question that is longer heads nothing. */
const longestQuestion = 13;

/** In words: a heading that is longer than a long claim comes behind it. */
const longestTitle = 12;

function claimsOf(sentence: Sentence, context: Context): Said[] {
  return once(context, sentence, 'claims', () =>
    sentence.claims.map((text) => said(text, sentence)).filter(context.holds),
  );
}

/** Whether a title says nothing of this article: the template's own "Introduction", or a word that every article has. */
function isEmpty({ text, fixed: own }: Said): boolean {
  return own === true || sayNothing.test(text);
}

const sayNothing =
  /^(?:introduction|overview|summary|abstract|background|methods?|results?|discussion|conclusions?|the bottom line|final thoughts|wrapping up|einleitung|fazit|zusammenfassung|hintergrund|ergebnisse|r[ée]sum[ée]|conclusi[óo]n(?:es)?|introducci[óo]n|resumen|简介|引言|结论|总结|はじめに|まとめ)$/iu;

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
  return [...lead, ...announced, ...claims].sort((one, other) => Number(isEmpty(one)) - Number(isEmpty(other)));
}

/** "Here is our timetable:" announces "Our timetable"; "The finished code looks like this:" stands above it as it is. */
export function announcedBy(sentence: Sentence, context: Context): Said[] {
  const text = /^(\S.*?)\s*[:：]$/u.exec(sentence.text)?.[1] ?? '';
  const shown = /^here(?:['’]s|\s+is|\s+are)\s+(\S.*)$/iu.exec(text)?.[1];
  const own = shown ?? (/\s(?:like this|as follows)$/iu.test(text) ? text : '');
  const title = said(asLine(own.replace(opening, ''), sentence), sentence);
  const count = context.words(title.text);
  const points = shown ? pointsAway.test(title.text) : pointsBack.test(title.text);
  return count >= 2 && count <= titleWords && !points && context.holds(title) ? [title] : [];
}

/** What ties a sentence to the one before it. */
const opening = /^(?:so|and|but|then|now|finally|in the end|for example|for instance)[,\s]\s*/iu;

const pointsAway = /\b(?:this|these|those|it|them|below|following)\b/iu;
const pointsBack = /^(?:it|its|this|that|these|those|they|their|he|she|his|her|such|there|which)\b/iu;

/** The heading of the section, without the article's numbering. */
export function headings(material: Material, context: Context): Said[] {
  return [...once(context, material, 'headings', () => headingsOf(material, context))];
}

function headingsOf(material: Material, context: Context): Said[] {
  const heading = material.section.heading;
  if (heading && heading.sentences.length > 0) {
    const whole = said(plainHeading(heading.text), ...heading.sentences);
    if (context.words(whole.text) <= titleWords) return [whole];
    // A heading that is a sentence by itself stands as its claim, where it has a shorter one.
    const claims = heading.sentences.flatMap((sentence) => claimsOf(sentence, context));
    const [first] = heading.sentences;
    const shorter = first && heading.sentences.length > 1 ? [said(plainHeading(first.text), first)] : [];
    return [...claims, ...shorter]
      .filter(({ text }) => context.words(text) < context.words(whole.text))
      .slice(0, 1)
      .concat(whole);
  }
  return [fixed(context.pack.words.introduction)];
}

/** A heading without a number in front and a colon or full stop behind. */
export function plainHeading(text: string): string {
  return (
    text
      .replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[IVX]+\.)\s+(?=\S)/u, '')
      .replace(/[\s:：.。…]+$/u, '')
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

/** Words of a sentence as a line of their own: with a capital, but for code and formulas, which stay as they are. */
export function asLine(text: string, { spans, text: whole }: Sentence): string {
  const opens = spans.some(
    ({ kind, start, end }) => (kind === 'code' || kind === 'maths') && text.startsWith(whole.slice(start, end)),
  );
  return opens ? text : capital(text);
}

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
