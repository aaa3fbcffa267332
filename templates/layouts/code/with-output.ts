import { type Candidate, type Code, type Context, type Draft, type Material, pointsBack, type Said } from '#model';
import { listing } from './listing.ts';
import { stepOf } from './step.ts';
import type { Placed } from './within.ts';

/** What is worth more together: code, and what "This prints:" says comes of it. */
const ofBoth = 1;

/** In words: "This then prints:". */
const mostOfOutput = 5;

/** Code with the output behind it: of the two, the output alone tells nothing. */
export function withOutput(one: Placed, at: number, material: Material, context: Context): Candidate[] {
  const [between, output] = material.blocks.slice(at + 1, at + 3);
  if (between?.block.kind !== 'paragraph' || output?.block.kind !== 'code') return [];
  const [line, more] = between.block.prose.sentences;
  if (!line || more || line.words > mostOfOutput || !pointsBack(line.text, context.pack)) return [];
  if (!/[:：]$/u.test(line.text) || !context.pack.announcing.open.test(withoutColon(line.text))) return [];
  const second = listing(output, material, context).find(({ from }) => from === between.from);
  if (!second) return [];
  return listing(one, material, context).flatMap((first) => {
    const goesOn = second.slides.map((slide) => under(slide, first.slides[0], context));
    const slides = [...first.slides, ...goesOn.flatMap((slide) => slide ?? [])];
    const spends = [...first.spends, ...second.spends];
    const worth = first.worth + second.worth + ofBoth;
    return goesOn.includes(undefined) ? [] : [{ ...first, to: second.to, spends, worth, slides }];
  });
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:：]$/u, '');
}

/** A slide of code that goes on under the title of another, if its words fit there. */
function under(slide: Draft, first: Draft | undefined, context: Context): Draft | undefined {
  const { code, line } = slide.slots as { code: Code; line?: Said };
  if (!first || stepOf(code, line?.text, first.title.text, slide.scale, context) !== slide.scale) return undefined;
  return { ...slide, title: first.title, titles: first.titles };
}
