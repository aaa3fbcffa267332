import { capital, claimStart, type Context, type LanguagePack, type Said, type Sentence } from '#model';

export { capital };

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

/** Sentences one behind the other, as their language sets them. */
export function inARow(sentences: { text: string }[], { spaced }: LanguagePack): string {
  return sentences.map(({ text }) => text).join(spaced ? ' ' : '');
}

/** Words without their links: where they stand they lead to a slide, and what leads to two places leads to none. */
export function unlinked({ emphasis, ...words }: Said): Said {
  const kept = emphasis?.filter(({ kind }) => kind !== 'link') ?? [];
  return kept.length > 0 ? { ...words, emphasis: kept } : words;
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
    /^["“‘„«(]?[\p{Lu}\p{Lo}].*[.!。！।۔]["”’»)]?$/su.test(sentence.text) &&
    sentence.text.length - text.length <= 2
  );
}

/**
 * The foot of a slide that rests on somebody's claim: "According to …", as the sentence has it.
 * @param shown what stands on the slide: where that says whose claim it is, its foot does not say it again
 */
export function sourceLine(from: Sentence[], shown: Said[]): Said | undefined {
  const owner = from.find((sentence) => sentence.attribution && shown.some((one) => isTheirs(one, sentence)));
  if (!owner?.attribution) return undefined;
  const line = owner.attribution.text.toLowerCase();
  // A row may tell it in two: "Ada Reed | believes that".
  const all = [...shown.map(({ text }) => text), shown.map(({ text }) => text).join(' ')];
  return all.some((text) => text.toLowerCase().includes(line))
    ? undefined
    : said(capital(owner.attribution.text), owner);
}

/** Whether what is shown of a sentence, if it is of that, is claimed by whom the sentence names: what stands before them may not be. */
function isTheirs({ text, sources }: Said, sentence: Sentence): boolean {
  const at = sentence.text.toLowerCase().indexOf(text.slice(1).toLowerCase());
  return sources.includes(sentence.id) && (at < 0 || at + text.length > claimStart(sentence));
}

/** Words of a sentence as a line of their own: with a capital, but for code and formulas, which stay as they are. */
export function asLine(text: string, { spans, text: whole }: Sentence): string {
  const opens = spans.some(
    ({ kind, start, end }) => (kind === 'code' || kind === 'maths') && text.startsWith(whole.slice(start, end)),
  );
  // "iOS" keeps its own.
  return opens || /^\p{Ll}+\p{Lu}/u.test(text) ? text : capital(text);
}

/** A clause and what goes on behind it, with the mark that stands between the two in their sentence. */
export function goingOn(lead: string, rest: string, { text }: Sentence): string {
  const at = text.toLowerCase().indexOf(lead.slice(1).toLowerCase());
  const end = at + lead.length - 1;
  const behind = at < 0 ? -1 : text.indexOf(rest, end);
  // "The yard, the oldest of all, has 40 boats, down from 50": of what was cut out in front the comma is none.
  const between = behind >= 0 ? text.slice(end, behind) : text.includes(`, ${rest}`) ? ', ' : '';
  return /^[,;:，；：]?\s*$/u.test(between) && between !== '' ? lead + between + rest : `${lead} ${rest}`;
}

/** "In which", "even if", "only when": such a word comes with the one before it. */
export function endsOpen(
  lead: string,
  { articles, prepositions, conjunctions, negations, lists }: LanguagePack,
): boolean {
  const last = /[^\s]*$/u.exec(lead.toLowerCase())?.[0] ?? '';
  return (
    /[,;:(–—-]$/u.test(last) ||
    [articles, prepositions, conjunctions, negations, lists.ahead, lists.halves].flat().includes(last)
  );
}

/** Words of a draft as they stand on the slide, title and all. */
export function totalWords(texts: string[], context: Context): number {
  return texts.reduce((sum, text) => sum + context.words(text), 0);
}
