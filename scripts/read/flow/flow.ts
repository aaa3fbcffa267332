import type { Block, Dropped, Picture, Prose, Warning } from '#model';
import { destination } from '../links.ts';
import { ProseBuilder } from '../prose-builder.ts';
import type { Source } from '../source.ts';
import { attributeWords } from './attribute-words.ts';
import { implied } from './elements.ts';
import { finish } from './finish.ts';
import type { Frame, Mark, Piece } from './frame.ts';
import { loose } from './loose.ts';

/** Elements nested deeper than this are read as if they were not there; their words stay. */
const depth = 100;

type By = Frame['by'];

/**
 * Turns elements that open and close, and the words between them, into blocks. Markdown and the HTML in it flow through
 * here alike, so that an element may open in one piece of HTML and close in another with Markdown between.
 */
export class Flow {
  readonly dropped: Dropped[] = [];
  readonly warnings: Warning[] = [];
  private frames: Frame[] = [];
  private lower: string | undefined;
  /** What the author struck out, as far as it has come. */
  private struck: { text: string; at: number } | undefined;

  constructor(
    readonly source: Source,
    private readonly file: string,
    /** Comments are what the speaker says, as in Marp. */
    readonly marked = false,
  ) {
    this.frames = [frame('root', {}, 'markdown', 0, 1, false)];
  }

  /** All blocks, with what was left open closed. */
  blocks(): Block[] {
    while (this.frames.length > 1) this.pop();
    this.flush();
    for (const [tag, { count, at }] of this.left) {
      this.warn('html-removed', count === 1 ? `<${tag}> was left out` : `<${tag}> was left out ${count} times`, at);
    }
    this.left.clear();
    return loose(this.top.pieces, this.source);
  }

  open(tag: string, at: number, by: By, attributes: Record<string, string> = {}): void {
    if (by === 'html') this.imply(tag);
    this.flush();
    if (this.frames.length > depth && by === 'html') return;
    const kept =
      tag === 'pre'
        ? { code: { text: '', segments: [], language: languageOf(attributes.class ?? attributes.lang) } }
        : {};
    const markdown = /^(?:1|block|span|)$/.test(attributes.markdown ?? 'none') || this.top.markdown;
    this.frames.push({ ...frame(tag, attributes, by, at, this.source.lineAt(at), markdown && tag !== 'pre'), ...kept });
  }

  /** Closes the element of this name that was opened last, and all that is open in it. HTML closes only HTML. */
  close(tag: string, by: By): void {
    for (let index = this.frames.length - 1; index > 0; index--) {
      const frame = this.frames[index] as Frame;
      if (frame.tag === tag && frame.by === by) {
        while (this.frames.length > index) this.pop();
        return;
      }
      if (by === 'html' && frame.by === 'markdown') return;
    }
  }

  words(text: string, at: number, width?: number): void {
    if (this.struck) {
      this.struck.text += text;
      return;
    }
    const { code } = this.top;
    if (code) {
      code.segments.push({
        at: code.text.length,
        source: at,
        length: text.length,
        ...(width === undefined ? {} : { width }),
      });
      code.text += text;
      return;
    }
    if (!this.top.prose && /^\s*$/.test(text)) return;
    const prose = this.prose(at);
    if (width === undefined) prose.add(text, at);
    else prose.addAs(text, at, width);
  }

  breakLine(): void {
    if (this.top.code) this.top.code.text += '\n';
    this.top.prose?.breakLine();
  }

  /** Ends the running words: what comes next is another paragraph. */
  breakParagraph(): void {
    this.flush();
  }

  mark(kind: Mark, at: number, address?: string): void {
    if (this.top.code || this.struck) return;
    if (kind === 'strike') {
      this.struck = { text: '', at };
      return;
    }
    if (kind !== 'link') {
      this.prose(at).mark(kind);
      return;
    }
    const to = destination(address ?? '');
    if (to === 'refused')
      this.warn(
        'link-refused',
        `The link to ${brief(address ?? '')} leads where no link may lead and was taken off`,
        at,
        'Links may lead to http, https, mailto and tel.',
      );
    this.prose(at).mark('link', typeof to === 'object' ? to.href : '');
  }

  /** What the class of an element in `<pre>` says of the language of the code. */
  language(name: string | undefined): void {
    if (this.top.code) this.top.code.language ||= languageOf(name);
  }

  unmark(kind: Mark): void {
    if (kind === 'strike') this.unstrike();
    else if (!this.struck) this.top.prose?.unmark(kind);
  }

  /** What is struck out is no longer said: it is named in the report. */
  private unstrike(): void {
    if (this.struck) this.drop(this.struck.text, this.struck.at, 'struck out by the author');
    this.struck = undefined;
  }

  note(label: string, at: number): void {
    this.prose(at).note(label);
  }

  picture(url: string, alt: string, title: string, at: number, altAt = at): void {
    const words = attributeWords(alt, this.source, altAt);
    const picture: Picture = { kind: 'picture', line: this.source.lineAt(at), url, alt: words.text, prose: words };
    if (title.trim() !== '') {
      picture.caption = attributeWords(title, this.source, at);
      picture.prose = picture.caption;
    }
    this.prose(at);
    this.top.pictures.push(picture);
  }

  /** A box to tick, which makes an item of a list of the words after it. */
  box(ticked: boolean): void {
    this.top.box = ticked;
  }

  block(block: Piece): void {
    this.flush();
    this.top.pieces.push(block);
  }

  within(...tags: string[]): boolean {
    return this.frames.some((frame) => tags.includes(frame.tag));
  }

  get markdown(): boolean {
    return this.top.markdown;
  }

  /** Whether an element that opens here is closed anywhere further on. */
  closesAfter(tag: string, at: number): boolean {
    this.lower ??= this.source.text.toLowerCase();
    const known = this.lastClosing[tag] ?? this.lower.lastIndexOf(`</${tag}`);
    this.lastClosing[tag] = known;
    return known > at;
  }
  private lastClosing: Record<string, number> = Object.create(null);

  drop(text: string, at: number, reason: string): void {
    if (reason !== '' && text.trim() !== '')
      this.dropped.push({ text: text.trim(), line: this.source.lineAt(at), reason });
  }

  /** An HTML element that was left out; named once in the report, with its first line and how often. */
  removed(tag: string, at: number): void {
    const known = this.left.get(tag);
    if (known) known.count++;
    else this.left.set(tag, { count: 1, at });
  }
  private left = new Map<string, { count: number; at: number }>();

  warn(code: string, message: string, at: number, hint?: string): void {
    const place = { file: this.file, line: this.source.lineAt(at), column: this.source.columnAt(at) };
    this.warnings.push(hint === undefined ? { code, message, place } : { code, message, place, hint });
  }

  private get top(): Frame {
    return this.frames.at(-1) as Frame;
  }

  private prose(at: number): ProseBuilder {
    this.top.prose ??= new ProseBuilder(this.source, at);
    return this.top.prose;
  }

  /** Puts the running words and pictures of the open element among its pieces. */
  private flush(): void {
    this.unstrike();
    const { top } = this;
    const { prose, pictures, box } = top;
    top.prose = undefined;
    top.pictures = [];
    if (!prose) return;
    const words = prose.finish();
    words.spans = words.spans.filter(({ kind, href }) => kind !== 'link' || href !== '');
    if (words.text !== '' && box !== undefined) {
      top.box = undefined;
      top.pieces.push({ kind: 'item', item: { prose: words, blocks: pictures, done: box }, line: words.line });
    } else top.pieces.push(...withCaption(words, pictures));
  }

  private pop(): void {
    this.flush();
    const frame = this.frames.pop() as Frame;
    for (const piece of finish(frame, this.source)) this.top.pieces.push(piece);
  }

  /** What an element ends by opening: an item the item before it, a block the paragraph it stands in. */
  private imply(tag: string): void {
    const rule = implied[tag];
    if (!rule) {
      if (this.top.tag === 'p' && this.top.by === 'html' && !this.top.markdown) this.pop();
      return;
    }
    for (let index = this.frames.length - 1; index > 0; index--) {
      const frame = this.frames[index] as Frame;
      if (frame.by === 'markdown' || rule.within.includes(frame.tag)) return;
      if (rule.ends.includes(frame.tag)) {
        while (this.frames.length > index) this.pop();
        return;
      }
    }
  }
}

function frame(
  tag: string,
  attributes: Record<string, string>,
  by: By,
  at: number,
  line: number,
  markdown: boolean,
): Frame {
  return { tag, attributes, by, at, line, pieces: [], pictures: [], markdown };
}

function languageOf(name = ''): string {
  return /(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]+)/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A paragraph with its pictures after it; words that are only emphasised under a picture are its caption. */
function withCaption(words: Prose, pictures: Picture[]): Piece[] {
  if (words.text === '') return pictures;
  const paragraph: Block = { kind: 'paragraph', prose: words, line: words.line };
  const [picture] = pictures;
  if (
    pictures.length !== 1 ||
    !picture ||
    !words.spans.some(({ kind, start, end }) => kind === 'em' && start === 0 && end === words.text.length)
  ) {
    return [paragraph, ...pictures];
  }
  return [{ ...picture, caption: words, prose: words }];
}

function brief(address: string): string {
  return address.length > 40 ? `${address.slice(0, 39)}…` : address;
}
