import {
  type Candidate,
  type Code,
  type Context,
  type Draft,
  type LanguagePack,
  type Material,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
} from '#model';
import { isHeading } from '../../rules/titles/headings.ts';
import { asLine, said } from '../../rules/words/words.ts';
import { listing } from './listing.ts';
import { stepOf } from './step.ts';
import type { Placed } from './within.ts';

/** What is worth more together: code, and what "This prints:" says comes of it, or "to this:" says it is to become. */
const ofBoth = 1;

/** In words: "This then prints:". */
const mostBetween = 5;

/** Code with the output behind it, or with what it becomes: of the two, neither tells anything without the other. */
export function withOutput(one: Placed, at: number, material: Material, context: Context): Candidate[] {
  const [between, other] = material.blocks.slice(at + 1, at + 3);
  if (between?.block.kind !== 'paragraph' || other?.block.kind !== 'code') return [];
  const [line, more] = between.block.prose.sentences;
  if (!line || more || line.words > mostBetween || !goesOn(line, context.pack)) return [];
  const second = listing(other, material, context).find(({ from }) => from === between.from);
  if (!second) return [];
  // "or with a rope:" leads to what is done instead: what leads to the first is no title of that.
  const isOther = opensOn(context.pack.announcing.otherwise, line.text, context.pack);
  const firsts = listing(one, material, context).filter(
    ({ slides: [slide] }) => !isOther || (slide && isHeading(slide.title, context)),
  );
  return firsts.flatMap((first) => {
    const slides = second.slides.map((slide, page) => under(slide, page === 0 ? line : undefined, first, context));
    const spends = [...first.spends, ...second.spends];
    const worth = first.worth + second.worth + ofBoth;
    return slides.includes(undefined)
      ? []
      : [{ ...first, to: second.to, spends, worth, slides: [...first.slides, ...slides.flatMap((one) => one ?? [])] }];
  });
}

/** Whether a line between two listings goes on from the first: "to this:", "It prints:", "Change it to", "After:". */
function goesOn({ text, spans }: Sentence, pack: LanguagePack): boolean {
  const bare = text.replace(/\s*[:：]$/u, '');
  if (/[.!?。！？]$/u.test(bare)) return false;
  const words = bare.toLowerCase().split(/\s+/u);
  const [before = '', last = ''] = words.slice(-2);
  const points = (word: string) => pack.announcing.away.includes(word);
  const leads = (word: string) => pack.prepositions.includes(word);
  return (
    // A name, or what is set apart, opens a line of its own: "winch.js:".
    (/^\p{Ll}+(?:\s|[:：]?$)/u.test(text) && !spans.some(({ start }) => start === 0)) ||
    (pointsBack(text, pack) && pack.announcing.open.test(bare)) ||
    (leads(last) && words.some(points)) ||
    (leads(before) && points(last)) ||
    pack.contrasts.sides.some(({ right }) => right.includes(bare.toLowerCase()))
  );
}

/** A slide of code that goes on under the title of another, if its words fit there, and below what leads to it. */
function under(slide: Draft, lead: Sentence | undefined, first: Candidate, context: Context): Draft | undefined {
  const [before] = first.slides;
  if (!before) return undefined;
  const { code, line } = slide.slots as { code: Code; line?: Said };
  const led = lead && !line ? said(asLine(lead.text, lead), lead) : undefined;
  const { line: _, ...slots } = slide.slots;
  for (const one of [...(led && context.holds(led) ? [led] : []), line])
    if (stepOf(code, one?.text, before.title.text, slide.scale, context) === slide.scale)
      return { ...slide, title: before.title, titles: before.titles, slots: one ? { ...slots, line: one } : slots };
  return undefined;
}
