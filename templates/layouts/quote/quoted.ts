import { type Candidate, type Context, type Material, pointsBack, type Said, titleWords } from '#model';
import { draft, titles } from '../../rules/titles/titles.ts';
import { boxes } from './boxes.ts';

/** Words that somebody said, and the run of sentences that they stand for. */
export interface Quoted {
  from: number;
  to: number;
  quote: Said;
  name: Said | undefined;
  /** What it answers, in an interview: it stands above, if it has room there. */
  question?: Said | undefined;
  worth: number;
  /** What may stand above them where the run itself has no title. */
  leads?: Said[];
  /** What the same person says right beside them, and what may stand above them before their own beginning does. */
  beside?: Said[];
}

/** The slide of a quotation; none where it does not fit. */
export function slide(quoted: Quoted, material: Material, context: Context): Candidate[] {
  const { from, to, quote, name, question, worth, leads = [], beside = [] } = quoted;
  const stepWith = (text: string | undefined, asked?: Said) =>
    context.step(boxes, [
      { box: asked ? ('answer' as const) : ('quote' as const), text: `“${quote.text}”` },
      ...(text === undefined ? [] : [{ box: 'name' as const, text }]),
      ...(asked ? [{ box: 'question' as const, text: asked.text }] : []),
    ]);
  const shown = name && shorterAndShorter(name).find(({ text }) => stepWith(text) !== undefined);
  const plain = name && !shown ? undefined : stepWith(shown?.text);
  const below = question && isSaidWith(question, quoted, context) ? stepWith(shown?.text, question) : undefined;
  const scale = below ?? plain;
  if (plain === undefined || scale === undefined) return [];
  const found = titles(material.sentences.slice(from, to), material, context);
  // What is seen above an answer is what it is called only for want of another: more of the answer has that as its title.
  const isAsked = ({ text }: Said) => below !== undefined && text === question?.text;
  const own = found.filter((one) => !one.fixed && !/["“]/u.test(one.text) && !isAsked(one));
  // What the quotation says itself comes behind what else may stand above it.
  const isAgain = ({ text }: Said) => quote.text.toLowerCase().includes(text.toLowerCase());
  const isLong = ({ text }: Said) => context.words(text) > titleWords;
  const fresh = own.filter((one) => !isAgain(one));
  const ordered = [...fresh.filter((one) => !isLong(one)), ...beside, ...own.filter(isAgain), ...fresh.filter(isLong)];
  // Who speaks is a better title than the template's own, or than a heading that another slide has already.
  if (below !== undefined && question) ordered.push(question);
  const all = shown ? [...ordered, shown, ...leads] : own.length > 0 ? ordered : found;
  const slots = {
    ...(below === undefined ? {} : { question }),
    quote,
    ...(shown ? { name: shown } : {}),
  };
  return [{ from, to, spends: quote.sources, worth, slides: [draft('quote', all, { slots, scale })] }];
}

/** In words: what a slide says with a question and its answer; the title is not seen. */
const mostAsked = 50;

function isSaidWith(question: Said, { quote, name }: Quoted, context: Context): boolean {
  return (
    [question, quote, ...(name ? [name] : [])].reduce((sum, { text }) => sum + context.words(text), 0) <= mostAsked
  );
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
