import {
  Breach,
  type Context,
  type Deck,
  type Draft,
  everySaid,
  type Part,
  type Said,
  type Sentence,
  type Slide,
  type Steps,
} from '#model';
import { fault, lostOwner } from './gates/faults.ts';

/**
 * Proves over the finished deck what no build may break: on slides every number with its unit and qualifier (G1), no words of
 * our own (G2), every hedge (G3), a source for every point (G4); nothing that was put aside (G5); and in the notes the prose,
 * whole (G6). A step for every few slides.
 * @param told the sentences whose place in the article is to be proved: all, but where only a part of it was told anew
 * @throws Breach with the point and its sentence: a bug of ours, never of the article's
 */
export function* proving(
  deck: Pick<Deck, 'slides' | 'sentences' | 'dropped'>,
  context: Context,
  told = deck.sentences,
): Steps<void> {
  for (const [at, slide] of deck.slides.entries()) {
    proveSlide(slide, context);
    if (at % 50 === 49) yield;
  }
  const putAside = new Set(deck.dropped.map(({ line, text }) => `${line} ${text}`));
  const noted = new Set(deck.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
  for (const sentence of told) {
    if (!isPlaced(sentence, context)) throw breach('G4', 'A sentence stands nowhere in the article', sentence, context);
    if (putAside.has(`${sentence.line} ${sentence.text}`))
      throw breach('G5', 'A line that was put aside is in the notes', sentence, context);
  }
  for (const sentence of deck.sentences) {
    if (!noted.has(sentence.id)) throw breach('G6', "A sentence is in nobody's notes", sentence, context);
  }
}

/** Whether a draft may be offered at all. */
export function holds(draft: Draft, context: Context, parts = everySaid(draft)): boolean {
  return parts.every(({ said }) => context.holds(said)) && mayHead(draft.title, parts, context);
}

/** Whether a title may stand over what a slide says, which holds by itself: whose claim that is may stand in one title, and not in another. */
export function mayHead(title: Said, parts: Part[], context: Context): boolean {
  return context.holds(title) && lostOwner(title, parts, context) === undefined && hasBoxes(title, parts, context);
}

/** Whether everything that is shown of a list of tasks has its box: without, what is still to be done would be told as what is. */
function hasBoxes(title: Said, parts: Part[], context: Context): boolean {
  const all = [title, ...parts.map(({ said }) => said)].filter(({ fixed }) => !fixed);
  const told = all.flatMap(({ task, sources }) => sources.map((id) => ({ task, ...context.sentence(id) })));
  const boxed = new Set(told.filter(({ task }) => task).map(({ paragraph }) => paragraph));
  return told.every(({ done, paragraph }) => done === undefined || boxed.has(paragraph));
}

function proveSlide(slide: Slide, context: Context): void {
  const parts = everySaid(slide);
  for (const { role, said } of [{ role: 'title', said: slide.title }, ...parts]) {
    const wrong = fault(said, context);
    if (!wrong) continue;
    const message = `The slide “${slide.title.text}” (${slide.layout}) may not say “${said.text}” (${role}): it ${wrong}`;
    throw new Breach(message, { file: context.article.file, line: lineOf(said.sources[0], context) });
  }
  const lost = lostOwner(slide.title, parts, context);
  if (lost)
    throw new Breach(`The slide “${slide.title.text}” (${slide.layout}): ${lost}`, { file: context.article.file });
  for (const id of slide.notes.flatMap((note) => note.sentences)) context.sentence(id);
}

function lineOf(id: string | undefined, context: Context): number | undefined {
  return id === undefined ? undefined : context.sentence(id).line;
}

function isPlaced({ start, end }: Sentence, { article }: Context): boolean {
  return start >= 0 && start < end && end <= article.text.length;
}

function breach(gate: string, message: string, { text, line }: Sentence, { article }: Context): Breach {
  return new Breach(`${message} (${gate}): “${text}”`, { file: article.file, line });
}
