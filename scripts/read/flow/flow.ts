import type { Block } from '#model';
import type { Source } from '../source.ts';
import { type Closings, closingsOf } from './closings.ts';
import { finish } from './finish.ts';
import { type By, type Frame, frame, type Piece } from './frame.ts';
import { loose } from './loose.ts';
import { OpenElements } from './open-elements.ts';
import { Report } from './report.ts';
import { languageOf, RunningWords } from './running-words.ts';

/** Elements nested deeper than this are read as if they were not there; their words stay. */
const depth = 100;

/**
 * Turns elements that open and close, and the words between them, into blocks. Markdown and the HTML in it flow through
 * here alike, so that an element may open in one piece of HTML and close in another with Markdown between.
 */
export class Flow extends RunningWords {
  /** Whether an element that opens here is closed anywhere further on. */
  readonly closesAfter: Closings;
  private readonly elements: OpenElements;

  constructor(
    source: Source,
    file: string,
    /** Comments are what the speaker says, as in Marp. */
    readonly marked = false,
  ) {
    super(source, new Report(source, file));
    this.closesAfter = closingsOf(source.text);
    this.elements = new OpenElements(
      frame({ tag: 'root', attributes: {}, by: 'markdown', at: 0, line: 1, markdown: false }),
    );
  }

  /** All blocks, with what was left open closed. */
  blocks(): Block[] {
    this.closeTo(1);
    this.breakParagraph();
    this.report.end();
    return loose(this.top.pieces, this.source);
  }

  /** Opens an element; one of HTML ends what it implies the end of, as in a browser. */
  open(tag: string, at: number, by: By, attributes: Record<string, string> = {}): void {
    if (by === 'html') this.closeTo(this.elements.leftByOpening(tag));
    this.breakParagraph();
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

  /** What is whole already. */
  block(block: Piece): void {
    this.breakParagraph();
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

  protected get top(): Frame {
    return this.elements.top;
  }

  /** Closes elements until so many are open, each a piece of the one around it. */
  private closeTo(count: number): void {
    while (this.elements.count > count) {
      this.breakParagraph();
      const pieces = finish(this.elements.pop(), this.source);
      for (const piece of pieces) this.top.pieces.push(piece);
    }
  }
}
