import { cut, type Prose } from '#model';
import type { Source } from '../source.ts';
import { aside, credit, quote } from './apart.ts';
import type { Frame, Piece } from './frame.ts';
import { item, list } from './list.ts';
import { loose, wordsOf } from './loose.ts';
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
  if (
    /(?:^|[\s_-])(?:caption|legend)(?:$|[\s_-])/i.test(name) &&
    frame.pieces.every(({ kind }) => kind === 'paragraph')
  )
    return part('caption')(frame, source);
  if (/quote/i.test(name) && !/credit|author|source|block-?quote-/i.test(name) && frame.tag !== 'p')
    return quote(frame, source);
  if (/credit|attribution|quote-?(?:author|source|footer|by)|byline/i.test(name))
    return credit(frame, source) ?? frame.pieces;
  if (/\b(?:admonition|callout|alert|notice|infobox)\b/i.test(name)) return aside(frame, source);
  return frame.pieces;
}

function heading(frame: Frame, source: Source): Piece[] {
  const apart = frame.pieces.filter(({ kind }) => kind === 'picture' || kind === 'spoken');
  const prose = wordsOf(
    frame.pieces.filter((piece) => !apart.includes(piece)),
    frame.line,
  );
  if (prose.text === '') return apart;
  const [mark] = /\s*\{:?\s*[#.][^{}]*\}$/.exec(prose.text.slice(-200)) ?? [];
  const bare = mark ? cut(prose, 0, prose.text.length - mark.length, source.text) : prose;
  // "gangway · [badge]": the mark before pictures parts them from the name, and goes with them.
  const [parting] = (apart.length > 0 && /(?<=\S)\s*[·•|–—-]\s*$/u.exec(bare.text)) || [];
  const words = parting ? cut(bare, 0, bare.text.length - parting.length, source.text) : bare;
  const anchor = /#([\w.:-]+)/.exec(mark ?? '')?.[1] ?? frame.attributes.id;
  const level = Number(frame.tag.slice(1));
  return [{ kind: 'heading', level, prose: words, line: words.line, ...(anchor ? { anchor } : {}) }, ...apart];
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
  else if (held?.kind === 'code') held.caption = caption.prose;
  else return loose(frame.pieces, source);
  return rest;
}

function part(kind: 'caption' | 'summary' | 'credit' | 'term'): Finisher {
  return (frame) => {
    const prose = wordsOf(frame.pieces, frame.line);
    return prose.text === '' ? frame.pieces : [{ kind, prose, line: frame.line }];
  };
}
