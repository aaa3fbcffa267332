import { type Block, cut, type Dropped, joined, type Prose } from '#model';
import type { Source } from '../source.ts';

/** "[12]", "[edit]", "[citation needed]": what a page leaves behind in words that are copied from it. */
const marks =
  /\s?\[(?:\d{1,3}|[a-z]|note \d{1,2}|edit|edit source|citation needed|clarification needed|Bearbeiten|modifier|editar)\]/gu;

/** "[138]1", "[165]Table 1": what a browser for the terminal puts before a link, and counts. */
const linked = /\[(\d{1,4})\](?=[\p{L}\p{N}"“])/gu;

/** One alone may be the author's own; so may a few before words. */
const [fewest, fewestLinked] = [2, 5];

/**
 * Takes such marks out of the blocks where there are several of them right behind words, and gives them to be reported; any other
 * text is left as it is.
 */
export function withoutPageMarks(blocks: Block[], source: Source): Dropped[] {
  const proses = blocks.flatMap(prosesOf);
  const like = areLinked(proses) ? linked : marks;
  const dropped = proses.flatMap((prose) =>
    marksOf(prose, like).map(
      ([text]): Dropped => ({ text: text.trim(), line: prose.line, reason: 'a mark of the page' }),
    ),
  );
  if (dropped.length < fewest) return [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') block.prose = bare(block.prose, like, source);
    if (block.kind === 'list') for (const item of block.items) item.prose = bare(item.prose, like, source);
  }
  return dropped;
}

/** Whether such numbers count on from link to link. */
function areLinked(proses: Prose[]): boolean {
  const found = proses.flatMap(({ text }) =>
    text.includes('[') ? [...text.matchAll(linked)].map(([, number]) => Number(number)) : [],
  );
  return found.length >= fewestLinked && found.every((number, at) => at === 0 || number > (found[at - 1] ?? 0));
}

/** "Row [2]a", "“[t]he boats”": between a blank and a letter it is part of a word, and so is a letter that who quotes has changed. */
const partOfWord = /^\s|^\[\p{L}\]/u;

function prosesOf(block: Block): Prose[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.prose];
  return block.kind === 'list' ? block.items.map(({ prose }) => prose) : [];
}

/** Those right behind a word or a stop, or before any; code and a link are the author's own, but for one that leads to a note of the page. */
function marksOf({ text, spans }: Prose, like: RegExp): RegExpExecArray[] {
  return [...text.matchAll(like)].filter(
    ({ index, 0: mark }) =>
      !(like === marks && partOfWord.test(mark) && /^[\p{L}\p{N}]/u.test(text.slice(index + mark.length))) &&
      (like === linked || (index > 0 && /[\p{L}\p{N}.,;:!?"”’)\]]/u.test(text[index - 1] ?? ''))) &&
      !spans.some(
        ({ kind, href, start, end }) =>
          /^(?:code|link|note|maths)$/.test(kind) && !href?.startsWith('#') && start <= index + 1 && end > index,
      ),
  );
}

function bare(prose: Prose, like: RegExp, source: Source): Prose {
  const found = marksOf(prose, like);
  if (found.length === 0) return prose;
  const ends = [...found.map(({ index }) => index), prose.text.length];
  const starts = [0, ...found.map(({ index, 0: mark }) => index + mark.length)];
  const pieces = starts.flatMap((start, at) => {
    const end = ends[at] ?? start;
    const blank = prose.text[start] === ' ' || prose.text[(ends[at - 1] ?? 0) - 1] === ' ';
    return end > start ? [{ blank, piece: cut(prose, start, end, source.text) }] : [];
  });
  return pieces.reduce<Prose | undefined>(
    (whole, { blank, piece }) => (whole ? joined([whole, piece], blank ? ' ' : '') : piece),
    undefined,
  ) as Prose;
}
