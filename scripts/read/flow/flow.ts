import type { Block, Picture } from '#model';
import { ProseBuilder } from '../prose-builder.ts';
import type { Source } from '../source.ts';
import { attributeWords } from './attribute-words.ts';
import { type Closings, closingsOf } from './closings.ts';
import { finish } from './finish.ts';
import { type By, type Frame, frame, type Mark, type Piece } from './frame.ts';
import { linkTo } from './link-to.ts';
import { loose } from './loose.ts';
import { OpenElements } from './open-elements.ts';
import { Report } from './report.ts';
import { withCaption } from './with-caption.ts';

/** Elements nested deeper than this are read as if they were not there; their words stay. */
const depth = 100;

/**
 * Turns elements that open and close, and the words between them, into blocks. Markdown and the HTML in it flow through
 * here alike, so that an element may open in one piece of HTML and close in another with Markdown between.
 */
export class Flow {
  readonly report: Report;
  /** Whether an element that opens here is closed anywhere further on. */
  readonly closesAfter: Closings;
  private readonly elements: OpenElements;
  /** What the author struck out, as far as it has come. */
  private struck: { text: string; at: number } | undefined;

  constructor(
    readonly source: Source,
    file: string,
    /** Comments are what the speaker says, as in Marp. */
    readonly marked = false,
  ) {
    this.report = new Report(source, file);
    this.closesAfter = closingsOf(source.text);
    this.elements = new OpenElements(
      frame({ tag: 'root', attributes: {}, by: 'markdown', at: 0, line: 1, markdown: false }),
    );
  }

  /** All blocks, with what was left open closed. */
  blocks(): Block[] {
    this.closeTo(1);
    this.flush();
    this.report.end();
    return loose(this.top.pieces, this.source);
  }

  /** Opens an element; one of HTML ends what it implies the end of, as in a browser. */
  open(tag: string, at: number, by: By, attributes: Record<string, string> = {}): void {
    if (by === 'html') this.closeTo(this.elements.leftByOpening(tag));
    this.flush();
    if (this.elements.count > depth && by === 'html') return;
    const kept =
      tag === 'pre'
        ? { code: { text: '', segments: [], language: languageOf(attributes.class ?? attributes.lang) } }
        : {};
    const isMarkdown = /^(?:1|block|span|)$/.test(attributes.markdown ?? 'none') || this.top.markdown;
    const [line, markdown] = [this.source.lineAt(at), isMarkdown && tag !== 'pre'];
    this.elements.push({ ...frame({ tag, attributes, by, at, line, markdown }), ...kept });
  }

  /** Closes the element of this name that was opened last, and all that is open in it. HTML closes only HTML. */
  close(tag: string, by: By): void {
    this.closeTo(this.elements.leftByClosing(tag, by));
  }

  /**
   * Words as they run, from a place in the input.
   * @param width how many characters they took there, where they were written otherwise: `&amp;`
   */
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

  /** The words from here on are set apart, up to `unmark`. A link that leads where none may lead is taken off, and told. */
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
    this.prose(at).mark('link', linkTo(address ?? '', at, this.report));
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
    if (this.struck) this.report.drop(this.struck.text, this.struck.at, 'struck out by the author');
    this.struck = undefined;
  }

  /** A footnote is called here. */
  note(label: string, at: number): void {
    this.prose(at).note(label);
  }

  /** A picture stands here; its title is its caption. */
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

  /** What is whole already. */
  block(block: Piece): void {
    this.flush();
    this.top.pieces.push(block);
  }

  /** Whether what comes next stands in an element of one of these names. */
  within(...tags: string[]): boolean {
    return this.elements.has(tags);
  }

  /** Whether what comes next is Markdown. */
  get markdown(): boolean {
    return this.top.markdown;
  }

  private get top(): Frame {
    return this.elements.top;
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

  /** Closes elements until so many are open, each a piece of the one around it. */
  private closeTo(count: number): void {
    while (this.elements.count > count) {
      this.flush();
      const pieces = finish(this.elements.pop(), this.source);
      for (const piece of pieces) this.top.pieces.push(piece);
    }
  }
}

function languageOf(name = ''): string {
  return /(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]+)/.exec(name)?.[1]?.toLowerCase() ?? '';
}
