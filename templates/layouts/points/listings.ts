import {
  type Candidate,
  type Context,
  type Material,
  pointsBack,
  type Said,
  type Sentence,
  titleWords,
  withoutStop,
} from '#model';
import { inQuotation } from '../../rules/points/in-quotation.ts';
import { isSpoken } from '../../rules/points/point.ts';
import { shortClaims } from '../../rules/titles/claims.ts';
import { headings } from '../../rules/titles/headings.ts';
import { asLine, endsOpen, said } from '../../rules/words/words.ts';
import { inForm, inForms } from './forms.ts';

/** In words: what leads into the things and is too long to be their title stands small below it. */
const mostOver = 22;

/** In words: the same of a sentence by itself, which has more to say than what only leads there. */
const mostBefore = 26;

/** In words: fewer are a label, and no claim. */
const leastTitle = 4;

/** What leads into things that a sentence lists, and where it stands. */
interface Lead {
  text: Said;
  from: number;
  /** It may stand over them as a title. */
  heads: boolean;
}

/** "The quay was closed for three reasons: the price, the ice, and the crew": what a sentence lists, as rows below what leads there. */
export function fromListings(material: Material, context: Context): Candidate[] {
  return material.sentences.flatMap((sentence, at) => {
    const { listing } = sentence;
    if (!listing || isSpoken(sentence) || inQuotation(at, material, context)) return [];
    const lead = listing.lead === '' ? leadBefore(at, material, context) : leadOf(listing.lead, sentence, at, context);
    const rows = listing.items.map((item) => ({ lead: said(asLine(item, sentence), sentence) }));
    if (!lead || !rows.every((row) => context.holds(row.lead))) return [];
    const titles = lead.heads
      ? [lead.text]
      : headings(material, context).filter(({ fixed }) => !fixed || lead.from === 0);
    if (titles.length === 0) return [];
    const deck = lead.heads
      ? undefined
      : { ...lead.text, text: `${lead.text.text}${context.pack.spaced ? ':' : '：'}` };
    return inForms(
      (form) => inForm(form, titles, { rows, deck }, context),
      () => ({
        from: lead.from,
        to: at + 1,
        spends: [...new Set([...lead.text.sources, sentence.id])],
        worth: 1.2 + 0.15 * rows.length + 0.6 * context.sentence(lead.text.sources[0] ?? '').worth,
      }),
    );
  });
}

/** What stands before the colon. */
function leadOf(words: string, sentence: Sentence, at: number, context: Context): Lead | undefined {
  const text = said(asLine(words, sentence), sentence);
  const count = context.words(words);
  if (count > mostOver || pointsBack(words, context.pack) || !context.holds(text)) return undefined;
  const heads = count >= leastTitle && count <= titleWords && !endsOpen(words, context.pack);
  return { text, from: at, heads };
}

/** "There were four narrow places. The crane, the bar, the ramp, and the gate.": the sentence before a mere list counts what it lists. */
function leadBefore(at: number, { sentences }: Material, context: Context): Lead | undefined {
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!before || before.paragraph !== own?.paragraph || before.kind !== 'prose') return undefined;
  const count = before.figures.find(({ measure, value }) => measure === 'count' && value === own.listing?.items.length);
  if (!count) return undefined;
  const claim = shortClaims(before, context).find(({ text }) => text.includes(count.text));
  if (claim) return { text: claim, from: at - 1, heads: true };
  const whole = said(withoutStop(before.text, context.pack), before);
  const isShort = context.words(whole.text) <= mostBefore && !pointsBack(whole.text, context.pack);
  return isShort && context.holds(whole) ? { text: whole, from: at - 1, heads: false } : undefined;
}
