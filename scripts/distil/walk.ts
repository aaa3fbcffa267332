import type { Article, Block, Prose, Section, SentenceKind } from '#model';

/** A run of words in its place in the article. */
export interface Stop {
  prose: Prose;
  kind: SentenceKind;
  /** The section's id. */
  section: string;
  /** Whole: it is cited as one, however many sentences it holds. */
  whole: boolean;
  /** It stands in a quotation: of whom, and below what that leads into it, "Ada Reed said:". */
  quote?: { by?: string; below?: string };
  /** The item of a list that it stands below. */
  under?: Prose;
  /** The item of a task list that it is: whether its box is ticked. */
  done?: boolean;
}

type Where = Pick<Stop, 'section' | 'quote' | 'under'>;

/** Every prose of an article once, in the order of the input: title, lead, sections with what is nested, footnotes, afterword. */
export function* walk(article: Article): Generator<Stop> {
  const seen = new Set<Prose>();
  for (const stop of everything(article)) {
    if (seen.has(stop.prose) || stop.prose.text.trim() === '') continue;
    seen.add(stop.prose);
    yield stop;
  }
}

/** The proses of a section's own blocks, in their order, without its heading and the sections below it. */
export function walkBlocks({ id, blocks }: Pick<Section, 'id' | 'blocks'>): Stop[] {
  return [...inBlocks(blocks, { section: id })].filter(({ prose }) => prose.text.trim() !== '');
}

function* everything(article: Article): Generator<Stop> {
  const lead = { section: article.lead.id };
  yield stop(article.title, 'title', lead);
  if (article.subtitle) yield stop(article.subtitle, 'title', lead);
  for (const credit of Object.values(article.credits)) yield stop(credit, 'caption', lead);
  yield* inSection(article.lead);
  for (const section of article.sections) yield* inSection(section);
  for (const proses of article.footnotes.values()) for (const prose of proses) yield stop(prose, 'prose', lead);
  // Each is quoted as one, and nothing of it is told.
  for (const prose of article.afterword) yield stop(prose, 'row', lead);
}

function* inSection(section: Section): Generator<Stop> {
  const where = { section: section.id };
  if (section.heading) yield stop(section.heading, 'heading', where);
  yield* inBlocks(section.blocks, where);
  for (const { question, answer } of section.questions) {
    yield stop(question, 'question', where);
    yield* inBlocks(answer, where);
  }
  for (const inner of section.sections) yield* inSection(inner);
}

function* inBlocks(blocks: Block[], where: Where): Generator<Stop> {
  for (const [at, block] of blocks.entries()) yield* inBlock(block, where, blocks[at - 1]);
}

function* inBlock(block: Block, where: Where, above: Block | undefined): Generator<Stop> {
  switch (block.kind) {
    case 'heading':
      yield stop(block.prose, 'heading', where);
      break;
    case 'paragraph':
      yield stop(block.prose, 'prose', where);
      break;
    case 'list':
      for (const item of block.items) {
        yield { ...stop(item.prose, 'item', where), ...(item.done === undefined ? {} : { done: item.done }) };
        yield* inBlocks(item.blocks, { ...where, under: item.prose });
      }
      break;
    case 'quote':
      yield* inBlocks(block.blocks, { ...where, quote: block.by ? { by: block.by.text } : below(above) });
      if (block.by) yield stop(block.by, 'caption', where);
      break;
    case 'table':
      if (block.caption) yield stop(block.caption, 'caption', where);
      for (const line of block.lines) yield stop(line, 'row', where);
      break;
    case 'code':
      yield stop(block.prose, 'code', where);
      if (block.caption) yield stop(block.caption, 'caption', where);
      break;
    case 'maths':
      yield stop(block.prose, 'maths', where);
      break;
    case 'picture':
      yield stop(block.prose, 'caption', where);
      if (block.caption) yield stop(block.caption, 'caption', where);
      break;
    case 'aside':
    case 'footnote':
    case 'spoken':
      yield* inBlocks(block.blocks, where);
      break;
  }
}

function below(above: Block | undefined): { below?: string } {
  return above?.kind === 'paragraph' && /[:：]$/u.test(above.prose.text) ? { below: above.prose.text } : {};
}

function stop(prose: Prose, kind: SentenceKind, where: Where): Stop {
  return { prose, kind, whole: kind !== 'prose' && kind !== 'item', ...where };
}
