import {
  type Block,
  type Candidate,
  type Code,
  type Context,
  type Draft,
  type LayoutRule,
  type Material,
  pointsBack,
  type Said,
  type Sentence,
  type Warning,
} from '#model';
import { isLegible } from '../diagram/legible.ts';
import { fitting } from '../../rules/room/fit.ts';
import { announcedBy } from '../../rules/titles/lead.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { boxes } from './boxes.ts';
import { called } from './called.ts';
import { explanations } from './explanations.ts';
import { named } from './named.ts';
import { type Page, pages, untabbed } from './pages.ts';
import { retitled } from './retitled.ts';
import { type Placed, within } from './within.ts';

/** Code as it is written, with a sentence that says what it does. Long code goes on at a blank line. */
export const rule: LayoutRule = {
  name: 'code',
  budget: 160,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap((one, at) =>
      one.block.kind === 'code'
        ? [...ofCode(one, material, context), ...withOutput(one, at, material, context)]
        : ofInner(one, material, context),
    ),
  retitled,
};

/** What is worth more together: code, and what "This prints:" says comes of it. */
const ofBoth = 1;

/** In words: "This then prints:". */
const mostOfOutput = 5;

/** Code with the output behind it: of the two, the output alone tells nothing. */
function withOutput(one: Placed, at: number, material: Material, context: Context): Candidate[] {
  const [between, output] = material.blocks.slice(at + 1, at + 3);
  if (between?.block.kind !== 'paragraph' || output?.block.kind !== 'code') return [];
  const [line, more] = between.block.prose.sentences;
  if (!line || more || line.words > mostOfOutput || !pointsBack(line.text, context.pack)) return [];
  if (!/[:：]$/u.test(line.text) || !context.pack.announcing.open.test(withoutColon(line.text))) return [];
  const second = ofCode(output, material, context).find(({ from }) => from === between.from);
  if (!second) return [];
  return ofCode(one, material, context).flatMap((first) => {
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
  if (!first || fits(code, line?.text, first.title.text, slide.scale, context) !== slide.scale) return undefined;
  return { ...slide, title: first.title, titles: first.titles };
}

/** Code with what is said before it: nothing, or up to so many sentences. */
function ofCode({ block, from, to }: Placed, material: Material, context: Context, name?: Name): Candidate[] {
  if (block.kind !== 'code' || block.text.trim() === '' || isLegible(block)) return [];
  if (isInSentence({ block, from, to }, material)) return [];
  return [0, 1, 2, 3].flatMap((before) =>
    slides(block, material, { from: from - before, at: from, to, name }, context),
  );
}

/** The code in the items of a list, or in an aside, a slide each under what is said there. */
function ofInner({ block, from, to }: Placed, material: Material, context: Context): Candidate[] {
  const { drafts, worth, spends } = innerCode(block, material, context);
  return drafts.length > 0 ? [{ from, to, spends, worth, slides: drafts, authors: true }] : [];
}

/** Slides of the code that stands within a block, in its order, each with as much of what is said before it as it can have. */
export function innerCode(
  block: Block,
  material: Material,
  context: Context,
): Pick<Candidate, 'spends' | 'worth'> & { drafts: Draft[] } {
  const shown = within(block, material, context).flatMap(({ material: inner, name }) =>
    inner.blocks
      .filter((one) => one.block.kind === 'code')
      .flatMap((one, at) => ofCode(one, inner, context, name && { said: name, opens: at === 0 }).at(-1) ?? []),
  );
  return {
    drafts: shown.flatMap((candidate) => candidate.slides),
    spends: [...new Set(shown.flatMap((candidate) => candidate.spends))],
    worth: shown.reduce((sum, one) => sum + one.worth, 0),
  };
}

/** "The words / `if (wet) bail()` / stand everywhere": a line set apart in the middle of a sentence says nothing without it. */
function isInSentence({ block, from, to }: Placed, { sentences }: Material): boolean {
  const text = block.kind === 'code' ? block.text : '';
  const [before = '', after = ''] = [sentences[from - 1], sentences[to]].map((one) =>
    one?.kind === 'code' || one?.kind === 'caption' ? '' : one?.text,
  );
  const isFew = text.trim().split(/\s+/u).length <= fewWords && !/[\n({]/u.test(text.trim());
  return isFew && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** In words: with more, and with a call or a block in it, code says something by itself. */
const fewWords = 5;

/** Nobody reads more code than this in a talk; the rest of it is in the notes, and the author is told. */
const mostSlides = 4;

/** From the first sentence that is shown with a code to behind its last, where the code itself stands, and what it is called. */
interface Run {
  from: number;
  at: number;
  to: number;
  name?: Name;
}

/** What the item or the tab is called that a code stands in, and whether it is the first there. */
interface Name {
  said: Said;
  opens: boolean;
}

function slides(code: Code, material: Material, { from, at, to, name }: Run, context: Context): Candidate[] {
  const lead = material.sentences.slice(from, at);
  if (from < 0 || lead.some((sentence) => sentence.kind !== 'prose' && sentence.kind !== 'item')) return [];
  if (lead.some((sentence, index) => isListed(sentence, from + index, material))) return [];
  const parts = pages(code, context);
  const shown = parts.slice(0, mostSlides);
  const own = code.prose.sentences;
  const caption = code.caption?.sentences ?? [];
  const all = fitting(withName(codeTitles(lead, own, material, context), name, context), boxes, context);
  const drafts = shown.flatMap((page, index): Draft[] => {
    const least = parts.length > 1 ? sharedStep : 0;
    const slots = { code: page.code, first: page.first };
    for (const line of [...(index === 0 ? explanations(lead, all[0], context) : []), undefined]) {
      const scale = fits(page.code, line?.text, all[0]?.text ?? '', least, context);
      if (scale !== undefined) return [draft('code', all, { slots: line ? { ...slots, line } : slots, scale })];
    }
    return [];
  });
  if (!drafts[0]) return [];
  drafts[0].warning = leftOut(code, shown, parts, context);
  return [
    {
      from,
      to,
      spends: [...[...own, ...caption].map(({ id }) => id), ...drafts.flatMap((one) => one.title.sources)],
      worth: 2.2 * drafts.length + 0.3 * lead.length,
      slides: drafts,
    },
  ];
}

/** What one of several items says is not said of the code behind their list. */
function isListed({ kind, text }: Sentence, at: number, { blocks }: Material): boolean {
  if (kind !== 'item' || /[:：]$/u.test(text)) return false;
  const list = blocks.find((one) => one.from <= at && at < one.to)?.block;
  return list?.kind === 'list' && list.items.length > 1;
}

/** Parts of one listing look alike: none of them is set as large as a few lines by themselves. */
const sharedStep = 3;

/** In words: "Install the crane:" calls what comes, a longer line only leads to it. */
const mostCalled = 5;

/** What leads into the code, else its heading, else what it defines. */
function codeTitles(lead: Sentence[], own: Sentence[], material: Material, context: Context): Said[] {
  const [last] = lead.slice(-1);
  const announced = last ? [...announcedBy(last, context), ...called(last, context, mostCalled)] : [];
  const all = [
    ...announced,
    ...titles(lead, material, context),
    ...own.slice(0, 1).flatMap((one) => named(one.text, one)),
  ];
  return all.sort((one, other) => Number(one.fixed ?? false) - Number(other.fixed ?? false));
}

/** The first code of an item is called by it; a further one by what leads into it, and only then by the item. */
function withName(all: Said[], name: Name | undefined, context: Context): Said[] {
  if (!name) return all;
  const isHeading = ({ sources }: Said) => sources.some((id) => context.sentence(id).kind === 'heading');
  return name.opens
    ? [name.said, ...all]
    : [...all.filter((title) => !isHeading(title)), name.said, ...all.filter(isHeading)];
}

/**
 * The step on which no line is cut and all lines are on the slide: the first of the legible ones on which none goes on below, else the
 * first at all.
 */
function fits(
  code: Code,
  line: string | undefined,
  title: string,
  least: number,
  context: Context,
): number | undefined {
  const texts = [
    { box: 'title' as const, text: title },
    { box: 'code' as const, text: untabbed(code.text) },
    ...(line ? [{ box: 'line' as const, text: line }] : []),
  ];
  const first = context.step(boxes, texts, least);
  const lines = untabbed(code.text).split('\n');
  const isWhole = ({ code: box }: (typeof boxes)[number]) => lines.every((line) => context.lines(line, box) === 1);
  const whole = boxes.findIndex((step, at) => first !== undefined && at >= first && at <= lastLegible && isWhole(step));
  return whole > 0 ? (context.step(boxes, texts, whole) ?? first) : first;
}

/** Beyond this step a line that goes on below is read more easily than one that is set small. */
const lastLegible = 4;

function leftOut(code: Code, shown: Page[], parts: Page[], context: Context): Warning | undefined {
  const next = parts[shown.length];
  if (!next) return undefined;
  const lines = code.text.replace(/\s+$/u, '').split('\n').length;
  return {
    code: 'code-long',
    message: `The slides show the first ${next.first - 1} of the ${lines} lines of code; the rest is in the notes`,
    place: { file: context.file, line: code.line, column: 1 },
    hint: 'A room follows a dozen lines; show the ones that matter.',
  };
}
