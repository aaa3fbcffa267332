import { asInPack, claimStart, type Context, type Figure, type Part, type Said, type Sentence } from '#model';

/**
 * What is wrong with words, held against the sentences they rest on; undefined if nothing is. Gates G1 (numbers with their units
 * and qualifiers), G2 (no words of our own), G3 (hedges and negations) and G4 (sources).
 */
export function fault(said: Said, { sentence, article, pack }: Pick<Context, 'sentence' | 'article' | 'pack'>) {
  if (said.fixed || said.text.trim() === '') return undefined;
  if (said.sources.length === 0) return 'rests on no sentence';
  const sentences = said.sources.map(sentence);
  // What a byline said stands in the front matter word by word, and rests on the title.
  if (sentences.every((one) => one.kind === 'title') && isOfFront(said.text, article.front)) return undefined;
  const wrong =
    strayNumber(said.text, sentences) ??
    strayFigure(said.text, sentences, pack.articles) ??
    lostHedge(said.text, sentences) ??
    lostNegation(said.text, sentences, pack.negations) ??
    strangeWords(said.text, sentences, said.own ?? []);
  return wrong ? `${wrong}: “${sentences.map((one) => one.text).join(' ')}”` : undefined;
}

function isOfFront(text: string, front: object): boolean {
  return Object.values(front).some((value) => typeof value === 'string' && value.includes(text));
}

const number = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

function strayNumber(text: string, sentences: Sentence[]): string | undefined {
  const known = new Set(sentences.flatMap((sentence) => sentence.text.match(number) ?? []));
  const stray = (text.match(number) ?? []).find((digits) => !known.has(digits));
  return stray ? `has the number ${stray}, which its sentence has not` : undefined;
}

/** A figure of the sentence is told with its qualifier, its scale and its sign; of two with the same digits, one of them is. */
function strayFigure(text: string, sentences: Sentence[], articles: string[]): string | undefined {
  const told = new Map<string, Figure[]>();
  for (const figure of sentences.flatMap((sentence) => sentence.figures))
    told.set(figure.digits, [...(told.get(figure.digits) ?? []), figure]);
  for (const [digits, figures] of told) {
    const places = numbersAt(text, digits);
    // "A million" begins with a word that stands elsewhere too, and mostly counts nothing.
    const isArticle = articles.includes(digits.toLowerCase());
    if (isArticle && !figures.some(({ scale }) => text.includes(scale))) continue;
    const wrongs = (isArticle ? places : places.slice(0, 1)).flatMap((at) =>
      figures.map((figure) => disagreement(text, at, figure)),
    );
    if (wrongs.length > 0 && !wrongs.includes(undefined)) return wrongs[0];
  }
  return undefined;
}

/** Where the digits stand as a number of their own. Asked so often that a pattern a call would be slow. */
function numbersAt(text: string, digits: string): number[] {
  const places: number[] = [];
  const isWord = /\p{sc=Latin}$/u.test(digits);
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + digits.length, at + digits.length + 2);
    if (!goesOnBefore.test(before) && !(isWord ? wordGoesOn : goesOnBehind).test(after)) places.push(at);
  }
  return places;
}

const goesOnBefore = /(?:[\p{sc=Latin}\p{N}]|\p{N}[.,])$/u;
const goesOnBehind = /^(?:\p{N}|[.,]\p{N})/u;
const wordGoesOn = /^[\p{sc=Latin}\p{M}]/u;

function disagreement(text: string, at: number, figure: Figure): string | undefined {
  const low = text.toLowerCase();
  const lost = figure.qualifier.split(' … ').find((one) => !low.includes(one.toLowerCase()));
  if (lost) return `says ${figure.digits} without “${lost}”`;
  const after = bare(low.slice(at + figure.digits.length));
  const behind = figure.text.slice(figure.text.indexOf(figure.digits) + figure.digits.length);
  const bound = figure.scale || (figure.measure === 'share' ? (/^\s?(?:[%٪％]|\p{L}+)/u.exec(behind)?.[0] ?? '') : '');
  return after.startsWith(bare(bound.toLowerCase())) ? undefined : `says ${figure.digits} without “${bound.trim()}”`;
}

function bare(text: string): string {
  return text.replace(/^\+/u, '').replace(/[\s-]+/gu, '');
}

/** A hedge before words that are kept is kept with them. */
function lostHedge(text: string, sentences: Sentence[]): string | undefined {
  const low = text.toLowerCase();
  for (const sentence of sentences) {
    for (const { text: hedge, end } of sentence.hedges)
      if (!low.includes(hedge.toLowerCase()) && keeps(low, governedBy(sentence, sentence.text.slice(end)), sentence))
        return `lost “${hedge}”`;
  }
  return undefined;
}

/** A negation before words that are kept is kept with them, in this form or another. */
function lostNegation(text: string, sentences: Sentence[], negations: string[]): string | undefined {
  const low = asInPack(text);
  const isNegation = (word: string) => negations.includes(word) || word.endsWith("n't");
  if (low.match(anyWord)?.some(isNegation)) return undefined;
  for (const sentence of sentences)
    for (const { word, after } of negatedIn(sentence, negations))
      if (keeps(low, after, sentence) || keepsItsEnd(low, after)) return `lost “${word}”`;
  return undefined;
}

const anyWord = /[\p{L}\p{M}']+/gu;

/** The negations of a sentence, with what stands behind each; most have none, and each is asked for all that could be shown of it. */
function negatedIn(sentence: Sentence, negations: string[]): { word: string; after: string }[] {
  const before = negated.get(sentence);
  if (before) return before;
  const whole = asInPack(sentence.text);
  const found = [...whole.matchAll(anyWord)]
    .filter(({ 0: word }) => negations.includes(word))
    .map(({ 0: word, index }) => ({ word, after: governedBy(sentence, whole.slice(index + word.length)) }))
    .filter(({ after }) => !/^ (?:only|just|merely)\b/u.test(after));
  negated.set(sentence, found);
  return found;
}

const negated = new WeakMap<Sentence, { word: string; after: string }[]>();

/** What may be meant by a word: all that stands behind it, and in code, where "None" ends a line, no more than that line. */
function governedBy({ kind }: Sentence, behind: string): string {
  return kind === 'code' ? (behind.split('\n', 1)[0] ?? '') : behind;
}

/** "May not | in 6 months.": the amount that is denied, without the small word before it. */
function keepsItsEnd(low: string, after: string): boolean {
  const amount = /^ \p{L}+ (\d[^\s.,;:!?]*(?: [\p{L}\p{M}]+)?)[.,;:!?]/u.exec(after)?.[1];
  return amount !== undefined && low.includes(amount);
}

/** Whether the first three words that stand behind a hedge or a negation are kept as they are. */
function keeps(low: string, after: string, { kind }: Sentence): boolean {
  const governed = after
    .trim()
    .split(/\s+/u)
    .slice(0, 3)
    .join(' ')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,;:]+$/u, '');
  // "// Never wait" does not speak of "crane.wait(20)".
  if (governed.length <= 3) return false;
  if (kind === 'code' && !governed.includes(' ')) return low.split(/\s+/u).includes(governed);
  return low.replace(/’/g, "'").includes(governed);
}

/** At most a quarter of a point's words may be none of its sentences': the endings of a word may differ. What a person wrote by hand is theirs. */
function strangeWords(text: string, sentences: Sentence[], own: string[]): string | undefined {
  const source = [...sentences.map((sentence) => sentence.text), ...own].join(' ').toLowerCase();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const strange = words.filter((word) => !source.includes(word.slice(0, Math.max(3, word.length - 3))));
  return strange.length > words.length / 4 ? `says “${strange.join('”, “')}”, which its sentence does not` : undefined;
}

/**
 * Whose claim is told on a slide that does not say so (G3): half of a claim's words are there, and the one it is attributed to
 * is nowhere on the slide.
 */
export function lostOwner(title: Said, parts: Part[], { sentence }: Context): string | undefined {
  const all = [title, ...parts.map(({ said }) => said)];
  if (!all.some(({ sources }) => sources.some((id) => sentence(id).attribution))) return undefined;
  const visible = all.map(({ text }) => text.toLowerCase()).join(' ');
  for (const { text, sources, fixed } of all) {
    for (const one of fixed ? [] : sources.map(sentence)) {
      if (!one.attribution || tellsOwner(visible, one.attribution.by) || !tellsClaim(text, one)) continue;
      return `“${text}” lost “${one.attribution.text}”: “${one.text}”`;
    }
  }
  return undefined;
}

function tellsOwner(visible: string, by: string): boolean {
  const last =
    by
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? '';
  return visible.includes(last);
}

function tellsClaim(text: string, one: Sentence): boolean {
  const { text: whole, attribution } = one;
  const start = attribution?.start ?? 0;
  const claim = `${whole.slice(claimStart(one), start)} ${whole.slice(attribution?.end ?? start)}`;
  const words = claim.toLowerCase().match(/[\p{L}\p{M}]{4,}|\p{N}[\p{N}.,]*/gu) ?? [];
  const low = text.toLowerCase();
  const told = words.filter((word) => low.includes(word.replace(/[.,]$/u, ''))).length;
  return words.length > 0 && told >= 0.5 * Math.min(12, words.length);
}
