import { type Candidate, type Context, type Material, pointsBack, type Said, titleWords } from '#model';
import { draft, titles } from '../../rules/titles/titles.ts';
import { boxes } from './boxes.ts';

/** Words that somebody said, and the run of sentences that they stand for. */
export interface Quoted {
  from: number;
  to: number;
  quote: Said;
  name: Said | undefined;
  worth: number;
  /** What may stand above them where the run itself has no title. */
  leads?: Said[];
  /** What the same person says right beside them, and what may stand above them before their own beginning does. */
  beside?: Said[];
}

/** The slide of a quotation; none where it does not fit. */
export function slide(quoted: Quoted, material: Material, context: Context): Candidate[] {
  const { from, to, quote, name, worth, leads = [], beside = [] } = quoted;
  const stepWith = (text: string | undefined) =>
    context.step(boxes, [
      { box: 'quote', text: `“${quote.text}”` },
      ...(text === undefined ? [] : [{ box: 'name' as const, text }]),
    ]);
  const shown = name && shorterAndShorter(name).find(({ text }) => stepWith(text) !== undefined);
  const scale = name && !shown ? undefined : stepWith(shown?.text);
  if (scale === undefined) return [];
  const found = titles(material.sentences.slice(from, to), material, context);
  const own = found.filter(({ text, fixed }) => !fixed && !/["“]/u.test(text));
  // What the quotation says itself comes behind what else may stand above it.
  const isAgain = ({ text }: Said) => quote.text.toLowerCase().includes(text.toLowerCase());
  const isLong = ({ text }: Said) => context.words(text) > titleWords;
  const fresh = own.filter((one) => !isAgain(one));
  const ordered = [...fresh.filter((one) => !isLong(one)), ...beside, ...own.filter(isAgain), ...fresh.filter(isLong)];
  // Who speaks is a better title than the template's own, or than a heading that another slide has already.
  const all = shown ? [...ordered, shown, ...leads] : own.length > 0 ? ordered : found;
  const slots = shown ? { quote, name: shown } : { quote };
  return [{ from, to, spends: quote.sources, worth, slides: [draft('quote', all, { slots, scale })] }];
}

/** A byline, and without what stands behind its commas and in brackets, as long as it names more than a year. */
function shorterAndShorter(name: Said): Said[] {
  const cut = name.text.replace(/(?:\s*\([^()]*\)|[,;]\s[^,;()]*)[\s.]*$/u, '').replace(/[,;\s]+$/u, '');
  return cut !== name.text && /\p{L}{3}/u.test(cut) ? [name, ...shorterAndShorter({ ...name, text: cut })] : [name];
}

/** What a quotation does not begin with, where what it points at was left out. */
export function opensPointing(text: string, context: Context): boolean {
  return text.startsWith('(') || pointsBack(text, context.pack);
}
