import type { Candidate, Context, Draft, LayoutRule, Material, Said } from '#model';
import { steps } from '../../rules/room/steps.ts';
import { leadTitle, retitledBy } from '../../rules/titles/retitled.ts';
import { listedTitles } from '../../rules/titles/listed-title.ts';
import { draft } from '../../rules/titles/titles.ts';
import { leadLengths, ledBy } from '../code/led.ts';
import { untabbed } from '../code/pages.ts';
import { boxes, roomOf, stackedSteps } from './boxes.ts';
import { runsOf, type Snippet, type Snippets } from './rows.ts';

/** Commands and other code of a line or two that follow each other, each beside what leads into it. */
export const rule: LayoutRule = {
  name: 'snippets',
  budget: 120,
  boxes,
  propose: (material, context) =>
    runsOf(material, context).flatMap((run) =>
      leadLengths.flatMap((before) => candidate(run, before, material, context)),
    ),
  retitled: (draft, context) => {
    const names = (draft.slots.rows as unknown as Snippet[]).map(({ name }) => name);
    return [
      ...leadTitle(draft, 'title', boxes, context),
      ...retitledBy(draft, listedTitles(draft.title, names, context), 'title', boxes, context),
    ];
  },
};

/** What one is worth: more than on a slide of its own, which has room for its name alone. */
const ofEach = 4.2;

/** Rows that a slide holds, at most. */
const mostRows = 6;

function candidate(run: Snippets, before: number, material: Material, context: Context): Candidate[] {
  for (let parts = Math.ceil(run.rows.length / mostRows); 2 * parts <= run.rows.length; parts++) {
    const slides = inParts(run, parts, before, material, context);
    if (slides) return [slides];
  }
  return [];
}

/** So many slides, each with about as many rows; nothing where the rows of one do not fit on it. */
function inParts(
  { rows, from, to }: Snippets,
  parts: number,
  before: number,
  material: Material,
  context: Context,
): Candidate | undefined {
  const size = Math.ceil(rows.length / parts);
  const pages = Array.from({ length: parts }, (_, at) => rows.slice(at * size, (at + 1) * size));
  const [first = [], ...others] = pages;
  const led = ledBy(before, from, material, boxes, (title, line) => stepOf(title, line, first, context), context);
  const [title] = led?.titles ?? [];
  if (!led || !title) return undefined;
  const { titles, line, scale } = led;
  const slides = [
    slide(first, titles, line, scale),
    ...others.flatMap((page) => {
      const step = stepOf(title.text, undefined, page, context);
      return step === undefined ? [] : [slide(page, titles, undefined, step)];
    }),
  ];
  if (slides.length < parts) return undefined;
  const own = material.sentences.slice(from, to).map(({ id }) => id);
  const worth = ofEach * rows.length + led.worth;
  return { from: from - before, to, spends: [...own, ...led.spends], worth, slides, authors: true };
}

function slide(rows: Snippet[], titles: Said[], line: Said | undefined, scale: number): Draft {
  const slots = {
    rows: rows.map((row) => ({ ...row })),
    ...(line ? { line } : {}),
    ...(stackedSteps.has(scale) ? { form: 'stacked' } : {}),
  };
  return draft('snippets', titles, { slots, scale });
}

/** The first step in which all rows fit, and no line of code goes on below. */
function stepOf(title: string, line: string | undefined, rows: Snippet[], context: Context): number | undefined {
  const codes = rows.map(({ code }) => untabbed(code.text));
  const texts = [
    { box: 'title' as const, text: title },
    ...(line ? [{ box: 'line' as const, text: line }] : []),
    ...rows.map(({ name }) => ({ box: 'name' as const, text: name.text })),
    ...codes.map((text) => ({ box: 'code' as const, text })),
  ];
  const lines = codes.flatMap((text) => text.split('\n'));
  for (const { step, box } of steps(boxes, texts, context)) {
    const isHeld = lines.length <= (roomOf.get(step) ?? Number.POSITIVE_INFINITY);
    if (isHeld && lines.every((text) => context.lines(text, box.code) === 1)) return step;
  }
  return undefined;
}
