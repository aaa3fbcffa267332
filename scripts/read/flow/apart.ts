import { type Block, capital, cut, type Prose, type Quote } from '#model';
import type { Source } from '../source.ts';
import { loose, wordsOf } from './loose.ts';
import type { Frame, Piece } from './frame.ts';

const dash = /^(?:—|–|―|--)\s*(?=[^\s—–-])/;

/** A quotation with its speaker, where a line of its own names one; or a callout (`> [!NOTE]`), which is an aside. */
export function quote(frame: Frame, source: Source): Piece[] {
  const named = frame.pieces.find((piece) => piece.kind === 'credit' || piece.kind === 'caption');
  const blocks = loose(
    frame.pieces.filter((piece) => piece !== named),
    source,
  );
  const callout = calloutOf(blocks, frame, source);
  if (callout) return [callout];
  const by = named && 'prose' in named ? withoutDash(named.prose, source) : speaker(blocks, source);
  const words = blocks.filter((block) => block.kind !== 'picture' || frame.by === 'markdown');
  if (words.length === 0) return blocks;
  const made: Quote = { kind: 'quote', blocks: words, line: frame.line };
  return [by && by.text !== '' ? { ...made, by } : made];
}

/** Takes the last paragraph off a quotation if it names the speaker. */
export function speaker(blocks: Block[], source: Source): Prose | undefined {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return undefined;
  // "“I can hear the sea.” — Ana, keeper": the name stands in the line of the words.
  const inLine = /["”»]\s+(?:—|–|--|-)\s+(?=\p{Lu}[^.!?]{1,80}$)/u.exec(last.prose.text);
  if (inLine) {
    const { prose } = last;
    last.prose = cut(prose, 0, inLine.index + 1, source.text);
    return cut(prose, inLine.index + inLine[0].length, prose.text.length, source.text);
  }
  if (blocks.length < 2 || !(namesSpeaker(last.prose) || isNameBelow(last.prose, blocks.at(-2)))) return undefined;
  blocks.pop();
  return withoutDash(last.prose, source);
}

/** "Ada Lovelace" in a line of its own below words that stand in quotation marks. */
function isNameBelow({ text }: Prose, above: Block | undefined): boolean {
  return above?.kind === 'paragraph' && inMarks.test(above.prose.text) && name.test(text);
}

const inMarks = /^["“„«‘].*["”“»’]$/su;
const name = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von)){1,5}(?:,\s[^.!?]{2,60})?$/u;

/** "— Ada Lovelace, mathematician": a dash and few words. */
export function namesSpeaker({ text }: Prose): boolean {
  return dash.test(text) && text.split(/\s+/).length <= 25;
}

/** What stands behind the dash that a prose begins with; the prose itself where it begins with none. */
export function withoutDash(prose: Prose, source: Source): Prose {
  const mark = dash.exec(prose.text)?.[0].length ?? 0;
  return mark === 0 ? prose : cut(prose, mark, prose.text.length, source.text);
}

/** An admonition, an `<aside>`, `<details>`. One whose class says "quote" is a quotation. */
export function aside(frame: Frame, source: Source): Piece[] {
  const { attributes, pieces, line } = frame;
  if (/quote/i.test(attributes.class ?? '')) return quote(frame, source);
  const summary = pieces.find((piece) => piece.kind === 'summary');
  const blocks = loose(
    pieces.filter((piece) => piece !== summary),
    source,
  );
  if (blocks.length === 0) return summary && 'prose' in summary ? loose([summary], source) : [];
  const label =
    attributes.label || (summary && 'prose' in summary ? summary.prose.text : kindOf(attributes.class ?? ''));
  const folded = frame.tag === 'details' && summary && 'prose' in summary ? { folded: summary.prose } : {};
  return [{ kind: 'aside', label, ...folded, blocks, line }];
}

/** Who said it: from an element inside a quotation whose class or name says so. */
export function credit(frame: Frame, _source: Source): Piece[] | undefined {
  const prose = wordsOf(frame.pieces, frame.line);
  return prose.text === '' || prose.text.split(/\s+/).length > 40
    ? undefined
    : [{ kind: 'credit', prose, line: frame.line }];
}

function kindOf(name: string): string {
  return (
    /\b(notes|note|tip|info|important|warning|caution|danger|example|question|success|failure|bug)\b/i.exec(
      name,
    )?.[1] ?? ''
  );
}

/** "> **Note**", "> ⚠️ **Warning:** …", "> 💡 …": as notices are written that have no mark. */
const bold =
  /^(?:(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+\s*)?(notes?|(?:pro )?tips?|important|warning|caution|info|hint|attention|update|disclaimer|heads[- ]up|good to know|did you know|tl;dr)[:.!?]?(?:\s|$)/iu;
const sign = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+(?=\s)/u;

/** "**Handle with care:** …", "**Using the old lamp?** …": no name ends in a small word. */
const notice = /^((?!.*,)\p{Lu}\p{Ll}*(?:\s\S+){0,4}\s\p{Ll}+)[:?](?:\s|$)/u;

/** "🎉 The best lamp of all. — Ana". */
const isSaid = /\s(?:—|–|--)\s*\p{Lu}[^.!?]*$/u;

/** A sign opens a notice, as does one of its names in bold letters. */
function boldMark({ text, spans }: Prose): RegExpExecArray | null {
  const first = spans.find(({ kind }) => kind === 'strong');
  const found = bold.exec(text);
  const isNamed = first && found && first.start <= found[0].length && first.end <= found[0].length + 1;
  const called = first?.start === 0 ? notice.exec(text.slice(0, first.end + 1)) : null;
  if (called) return called;
  const isSentence = found !== null && /:\s*$/u.test(found[0]);
  // "⚠️ Warning: the lamp is hot" is a sentence as it stands.
  if (found && (isNamed || isSentence) && !(sign.test(text) && isSentence)) return found;
  return isSaid.test(text) ? null : sign.exec(text);
}

function calloutOf(blocks: Block[], frame: Frame, source: Source): Block | undefined {
  const [first, ...rest] = blocks;
  const mark =
    first?.kind === 'paragraph' && frame.by === 'markdown'
      ? (/^\[!([\w-]+)\][-+]?\s*(?:>\s+)?/.exec(first.prose.text) ?? boldMark(first.prose))
      : null;
  if (first?.kind !== 'paragraph' || !mark) return undefined;
  // "Note: the lamp is hot" is a sentence with its name, and is spoken whole.
  const isWhole = /[:.!?]\s*$/u.test(mark[0]);
  const words = cut(first.prose, isWhole ? 0 : mark[0].length, first.prose.text.length, source.text);
  const [, name = ''] = mark;
  const label = capital(/\p{Ll}/u.test(name) ? name : name.toLowerCase());
  const lead: Block[] = words.text === '' ? [] : [{ kind: 'paragraph', prose: words, line: words.line }];
  return { kind: 'aside', label, blocks: [...lead, ...rest], line: frame.line };
}
