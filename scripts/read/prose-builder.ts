import { dense, type MarkKind, type Prose, type Segment, type Span } from '#model';
import type { Source } from './source.ts';
import { withDashes } from './typed-dashes.ts';

/** Marks within marks beyond this are not kept. */
const deepest = 20;

const wide = new RegExp(String.raw`${dense.source}|[\u3000-\u303f\uff00-\uffef]`, 'u');

/**
 * Collects a run of words with its marks. White space is folded to single blanks, and the way back to the input is kept.
 * A line end between two Chinese or Japanese characters is no blank.
 */
export class ProseBuilder {
  text = '';
  private spans: Span[] = [];
  private segments: Segment[] = [];
  private open: (Omit<Span, 'start' | 'end'> & { start?: number })[] = [];
  /** The last character, kept apart: asking a growing string for its end copies it whole. */
  private last = '';
  private blank: { at: number; line: boolean } | undefined;

  constructor(
    private readonly source: Source,
    private readonly from: number,
  ) {}

  /** Adds words that stand in the input at `at`, letter for letter. */
  add(words: string, at: number): void {
    for (const piece of words.matchAll(/([ \t\n\r\f\v]+)|[^ \t\n\r\f\v]+/g)) {
      if (piece[1]) this.space(at + piece.index, piece[1].includes('\n'));
      else this.put(piece[0], at + piece.index);
    }
  }

  /** Adds words that take `width` characters in the input: an entity, an escape. */
  addAs(words: string, at: number, width: number): void {
    if (/^[ \t\n\r\f\v]*$/.test(words)) this.space(at, false);
    else this.put(words, at, width);
  }

  private space(at: number, line: boolean): void {
    if (this.last === '' || this.last === '\n') return;
    this.blank = { at: this.blank?.at ?? at, line: line && (this.blank?.line ?? true) };
  }

  private put(words: string, at: number, width?: number): void {
    if (this.blank) {
      const joins = this.blank.line && wide.test(this.last) && wide.test(words[0] ?? '');
      if (!joins) this.push(' ', this.blank.at);
      this.blank = undefined;
    }
    for (const mark of this.open) mark.start ??= this.text.length;
    this.push(words, at, width);
  }

  private push(words: string, source: number, width?: number): void {
    const last = this.segments.at(-1);
    const at = this.text.length;
    const goesOn = last && last.width === undefined && width === undefined && last.at + last.length === at;
    if (goesOn && last.source + last.length === source) last.length += words.length;
    else if (width === undefined || width === words.length) this.segments.push({ at, source, length: words.length });
    else this.segments.push({ at, source, length: words.length, width });
    this.text += words;
    this.last = words.slice(-1);
  }

  /** A line that the author broke. */
  breakLine(): void {
    this.blank = undefined;
    if (this.last === '' || this.last === '\n') return;
    this.text += '\n';
    this.last = '\n';
  }

  mark(kind: MarkKind, href?: string): void {
    if (this.open.length >= deepest) return;
    this.open.push(href === undefined ? { kind } : { kind, href });
  }

  /** Ends the mark of this kind that was begun last; nothing if there is none. */
  unmark(kind: MarkKind): void {
    const index = this.open.findLastIndex((mark) => mark.kind === kind);
    const [mark] = index < 0 ? [] : this.open.splice(index, 1);
    if (mark?.start !== undefined) this.spans.push({ ...mark, start: mark.start, end: this.text.length });
  }

  /** The marks that are still open, to be opened again in the next run of words. */
  marks(): { kind: MarkKind; href?: string }[] {
    return this.open.map(({ kind, href }) => (href === undefined ? { kind } : { kind, href }));
  }

  note(label: string): void {
    this.spans.push({ start: this.text.length, end: this.text.length, kind: 'note', href: label });
  }

  finish(): Prose {
    while (this.open.length > 0) this.unmark((this.open.at(-1) as Span).kind);
    const text = this.text.trimEnd();
    const spans = this.spans
      .map((span) => ({ ...span, end: Math.min(span.end, text.length) }))
      .filter((span) => span.end > span.start || span.kind === 'note')
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const cutOff = this.segments.at(-1);
    if (cutOff && cutOff.at + cutOff.length > text.length) cutOff.length = Math.max(0, text.length - cutOff.at);
    if (cutOff?.length === 0) this.segments.pop();
    const first = this.segments[0]?.source ?? this.from;
    return withDashes({
      text,
      spans: linked(text, spans),
      segments: this.segments,
      line: this.source.lineAt(first),
      sentences: [],
    });
  }
}

/** Bare addresses in running text become links too. */
function linked(text: string, spans: Span[]): Span[] {
  if (!text.includes('://')) return spans;
  const taken = spans.filter(({ kind }) => kind === 'link' || kind === 'code' || kind === 'maths');
  let next = 0;
  const found = [...text.matchAll(/\bhttps?:\/\/[^\s<>"'“”‘’（）。，、]{3,2000}/g)].flatMap((match): Span[] => {
    const href = trimmed(match[0]);
    const [start, end] = [match.index, match.index + href.length];
    while (next < taken.length && (taken[next] as Span).end <= start) next++;
    const other = taken[next];
    return other && other.start < end ? [] : [{ start, end, kind: 'link', href }];
  });
  return found.length === 0 ? spans : [...spans, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Without the stops and closing brackets that belong to the sentence around an address. */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?*_~|]+$/, '');
  const stray = bare.endsWith(')') && bare.split(')').length > bare.split('(').length;
  return stray ? trimmed(bare.slice(0, -1)) : bare;
}
