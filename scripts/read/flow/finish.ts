import { type Block, cut, joined, type List, type Prose, plain } from '#model';
import type { Source } from '../source.ts';
import { aside, credit, quote } from './apart.ts';
import { type Frame, isPart, type Part, type Piece } from './frame.ts';
import { cell, row, table } from './table.ts';

/** What an element becomes when it closes: blocks, or parts for the element around it. */
export function finish(frame: Frame, source: Source): Piece[] {
  const kind = Object.hasOwn(finishers, frame.tag) ? finishers[frame.tag] : undefined;
  return kind ? kind(frame, source) : apartByClass(frame, source);
}

type Finisher = (frame: Frame, source: Source) => Piece[];

const finishers: Record<string, Finisher> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  li: item,
  ul: list,
  ol: list,
  menu: list,
  dl: list,
  dt: part('term'),
  dd: (frame, source) => [{ kind: 'gloss', blocks: loose(frame.pieces, source), line: frame.line }],
  blockquote: quote,
  aside,
  details: aside,
  dialog: aside,
  admonition: aside,
  spoken: (frame, source) => {
    const blocks = loose(frame.pieces, source);
    return blocks.length === 0 ? [] : [{ kind: 'spoken', blocks, line: frame.line }];
  },
  summary: part('summary'),
  caption: part('caption'),
  figcaption: part('caption'),
  legend: part('summary'),
  cite: part('credit'),
  footer: (frame, source) => credit(frame, source) ?? frame.pieces,
  figure,
  pre: code,
  tr: row,
  td: cell,
  th: cell,
  table,
  footnote: (frame, source) => [
    { kind: 'footnote', label: frame.attributes.label ?? '', blocks: loose(frame.pieces, source), line: frame.line },
  ],
};

/** Other elements add nothing, unless their class says that they hold a quotation, its author, or a notice. */
function apartByClass(frame: Frame, source: Source): Piece[] {
  const name = frame.by === 'html' ? (frame.attributes.class ?? '') : '';
  if (name === '') return frame.pieces;
  if (/quote/i.test(name) && !/credit|author|source|block-?quote-/i.test(name) && frame.tag !== 'p')
    return quote(frame, source);
  if (/credit|attribution|quote-?(?:author|source|footer|by)|byline/i.test(name))
    return credit(frame, source) ?? frame.pieces;
  if (/\b(?:admonition|callout|alert|notice|infobox)\b/i.test(name)) return aside(frame, source);
  return frame.pieces;
}

/** Blocks only: parts that found no element to belong to become what they can be on their own. */
export function loose(pieces: Piece[], source: Source): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    if (!isPart(piece)) blocks.push(piece);
    else if (piece.kind === 'item') {
      const last = blocks.at(-1);
      if (last?.kind === 'list' && !last.ordered && last.start === 0) last.items.push(piece.item);
      else blocks.push({ kind: 'list', ordered: false, start: 0, items: [piece.item], line: piece.line });
    } else for (const block of alone(piece, source)) blocks.push(block);
  }
  for (const block of blocks) if (block.kind === 'list' && block.start === 0 && !block.ordered) block.start = 1;
  return blocks;
}

function alone(part: Exclude<Part, { kind: 'item' }>, source: Source): Block[] {
  if (part.kind === 'gloss') return part.blocks;
  if (part.kind === 'cell') return paragraph(part.cell.prose);
  if (part.kind === 'row') return part.cells.flatMap(({ prose }) => paragraph(prose));
  return paragraph(part.prose ?? plain('', source.lineAt(0)));
}

function paragraph(prose: Prose): Block[] {
  return prose.text === '' ? [] : [{ kind: 'paragraph', prose, line: prose.line }];
}

/** All words of an element in one prose, whatever blocks they stood in. */
export function wordsOf(pieces: Piece[], line: number): Prose {
  const proses = pieces.flatMap(prosesOf).filter(({ text }) => text !== '');
  return proses.length === 1 ? (proses[0] as Prose) : proses.length === 0 ? plain('', line) : joined(proses, ' ');
}

function prosesOf(piece: Piece): Prose[] {
  switch (piece.kind) {
    case 'list':
      return piece.items.flatMap((entry) => [entry.prose, ...entry.blocks.flatMap(prosesOf)]);
    case 'quote':
    case 'aside':
    case 'footnote':
    case 'spoken':
    case 'gloss':
      return piece.blocks.flatMap(prosesOf);
    case 'item':
      return [piece.item.prose, ...piece.item.blocks.flatMap(prosesOf)];
    case 'table':
      return piece.lines;
    case 'cell':
      return [piece.cell.prose];
    case 'row':
      return piece.cells.map(({ prose }) => prose);
    case 'rule':
    case 'directive':
      return [];
    default:
      return [piece.prose];
  }
}

function heading(frame: Frame, source: Source): Piece[] {
  const apart = frame.pieces.filter(({ kind }) => kind === 'picture' || kind === 'spoken');
  const prose = wordsOf(
    frame.pieces.filter((piece) => !apart.includes(piece)),
    frame.line,
  );
  if (prose.text === '') return apart;
  const [mark] = /\s*\{:?\s*[#.][^{}]*\}$/.exec(prose.text.slice(-200)) ?? [];
  const words = mark ? cut(prose, 0, prose.text.length - mark.length, source.text) : prose;
  const anchor = /#([\w.:-]+)/.exec(mark ?? '')?.[1] ?? frame.attributes.id;
  const level = Number(frame.tag.slice(1));
  return [{ kind: 'heading', level, prose: words, line: words.line, ...(anchor ? { anchor } : {}) }, ...apart];
}

function item(frame: Frame, source: Source): Piece[] {
  const [only] = frame.pieces;
  if (frame.pieces.length === 1 && only?.kind === 'item') return [only];
  const [first, ...rest] = loose(frame.pieces, source);
  if (!first) return [];
  const leads = first.kind === 'paragraph' || first.kind === 'heading';
  let prose = leads ? first.prose : plain('', frame.line);
  const tick = /^\[([ xX])\]\s+/.exec(prose.text);
  if (tick) prose = cut(prose, tick[0].length, prose.text.length, source.text);
  const done = tick ? { done: tick[1] !== ' ' } : {};
  const indent = frame.by === 'markdown' ? Number(frame.attributes.indent ?? 0) : 0;
  return [
    { kind: 'item', item: { prose, blocks: leads ? rest : [first, ...rest], ...done }, line: frame.line, indent },
  ];
}

/**
 * Items, and whatever else stands among them: it goes with the item before it. An item that is set in by two blanks more than
 * the first stands below the one before it, though CommonMark would have it set in further.
 */
function list(frame: Frame, source: Source): Piece[] {
  const made: List = {
    kind: 'list',
    ordered: frame.tag === 'ol',
    start: Number(frame.attributes.start) || 1,
    items: [],
    line: frame.line,
  };
  let outer = 0;
  for (const piece of frame.pieces) {
    if (piece.kind === 'item' && made.items.length > 0 && (piece.indent ?? 0) >= outer + 2) below(made, piece);
    else if (piece.kind === 'item') {
      if (made.items.length === 0) outer = piece.indent ?? 0;
      made.items.push(piece.item);
    } else if (piece.kind === 'term') made.items.push({ prose: piece.prose, blocks: [] });
    else {
      const blocks = loose([piece], source);
      const last = made.items.at(-1);
      if (last) last.blocks.push(...blocks);
      else if (blocks.length > 0) made.items.push({ prose: wordsOf(blocks, frame.line), blocks: [] });
    }
  }
  return made.items.length === 0 ? [] : [made];
}

function below(list: List, { item, line }: Extract<Part, { kind: 'item' }>): void {
  const blocks = list.items.at(-1)?.blocks ?? [];
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === list.ordered) last.items.push(item);
  else blocks.push({ kind: 'list', ordered: list.ordered, start: 1, items: [item], line });
}

/** `<pre>`: code, without the line ends around it. */
function code(frame: Frame): Piece[] {
  const { text = '', segments = [], language = '' } = frame.code ?? {};
  const start = /^\n*/.exec(text)?.[0].length ?? 0;
  const words = text.slice(start).trimEnd();
  if (words.trim() === '') return frame.pieces;
  const kept = segments.flatMap((segment) => {
    const skip = Math.max(0, start - segment.at);
    const length = Math.min(segment.length - skip, start + words.length - segment.at - skip);
    return length > 0 ? [{ ...segment, at: segment.at + skip - start, source: segment.source + skip, length }] : [];
  });
  const prose: Prose = { text: words, spans: [], segments: kept, line: frame.line, sentences: [] };
  return [{ kind: 'code', language, lit: [], text: words, prose, line: frame.line }, ...frame.pieces];
}

/** The caption goes to the picture, table or quotation; without one of them it stays a paragraph. */
function figure(frame: Frame, source: Source): Piece[] {
  const caption = frame.pieces.find((piece) => piece.kind === 'caption');
  const rest = frame.pieces.filter((piece) => piece !== caption);
  if (caption?.kind !== 'caption' || caption.prose.text === '') return rest;
  const held = rest.find(({ kind }) => kind === 'picture' || kind === 'table' || kind === 'quote' || kind === 'code');
  if (held?.kind === 'picture') Object.assign(held, { caption: caption.prose, prose: caption.prose });
  else if (held?.kind === 'table') held.caption = caption.prose;
  else if (held?.kind === 'quote' && !held.by) held.by = caption.prose;
  else if (held?.kind === 'code') held.caption = caption.prose.text;
  else return loose(frame.pieces, source);
  return rest;
}

function part(kind: 'caption' | 'summary' | 'credit' | 'term'): Finisher {
  return (frame) => {
    const prose = wordsOf(frame.pieces, frame.line);
    return prose.text === '' ? frame.pieces : [{ kind, prose, line: frame.line }];
  };
}
