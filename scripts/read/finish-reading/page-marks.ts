import { type Block, cut, type Dropped, joined, type Prose } from '#model';
import type { Source } from '../source.ts';

/** "[12]", "[edit]", "[citation needed]": what a page leaves behind in words that are copied from it. */
const marks =
  /\s?\[(?:\d{1,3}|[a-z]|note \d{1,2}|edit|edit source|citation needed|clarification needed|Bearbeiten|modifier|editar)\]/gu;

/** One alone may be the author's own. */
const fewest = 2;

/**
 * Takes such marks out of the blocks where there are several of them right behind words, and gives them to be reported; any other
 * text is left as it is.
 */
export function withoutPageMarks(blocks: Block[], source: Source): Dropped[] {
  const dropped = blocks
    .flatMap(prosesOf)
    .flatMap((prose) =>
      marksOf(prose).map(([text]): Dropped => ({ text: text.trim(), line: prose.line, reason: 'a mark of the page' })),
    );
  if (dropped.length < fewest) return [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') block.prose = bare(block.prose, source);
    if (block.kind === 'list') for (const item of block.items) item.prose = bare(item.prose, source);
  }
  return dropped;
}

function prosesOf(block: Block): Prose[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.prose];
  return block.kind === 'list' ? block.items.map(({ prose }) => prose) : [];
}

/** Those right behind a word or a stop; code and a link are the author's own, unless the link is such a mark, brackets and all. */
function marksOf({ text, spans }: Prose): RegExpExecArray[] {
  return [...text.matchAll(marks)].filter(
    ({ 0: mark, index }) =>
      index > 0 &&
      /[\p{L}\p{N}.,;:!?"”’)\]]/u.test(text[index - 1] ?? '') &&
      !spans.some(
        ({ kind, start, end }) =>
          /^(?:code|link|note|maths)$/.test(kind) &&
          start <= index + 1 &&
          end > index &&
          (kind !== 'link' || text.slice(start, end) !== mark.trim()),
      ),
  );
}

function bare(prose: Prose, source: Source): Prose {
  const found = marksOf(prose);
  if (found.length === 0) return prose;
  const ends = [...found.map(({ index }) => index), prose.text.length];
  const starts = [0, ...found.map(({ index, 0: mark }) => index + mark.length)];
  const pieces = starts.flatMap((start, at) => {
    const end = ends[at] ?? start;
    return end > start ? [{ blank: prose.text[start] === ' ', piece: cut(prose, start, end, source.text) }] : [];
  });
  return pieces.reduce<Prose | undefined>(
    (whole, { blank, piece }) => (whole ? joined([whole, piece], blank ? ' ' : '') : piece),
    undefined,
  ) as Prose;
}
