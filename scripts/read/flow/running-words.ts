import type { Picture } from '#model';
import { ProseBuilder } from '../prose-builder.ts';
import { sentenceEnd } from '../sentence-end.ts';
import type { Source } from '../source.ts';
import { attributeWords } from './attribute-words.ts';
import type { Frame, Mark } from './frame.ts';
import { linkTo } from './link-to.ts';
import type { Report } from './report.ts';
import { withCaption } from './with-caption.ts';

/** A picture as it is written: what tells of it to who cannot see it, and its title, which is its caption; empty where there is none. */
interface PictureWords {
  url: string;
  alt: string;
  caption: string;
}

/** The words that run in the innermost open element, with their marks and pictures, until they are put among its pieces. */
export abstract class RunningWords {
  /** What the author struck out, as far as it has come. */
  private struck: { text: string; at: number } | undefined;
  /** Whether a paragraph of prose has come. */
  private hasProse = false;
  /** Where a link leads that is open: it may stand around several paragraphs. */
  private around: string | undefined;

  constructor(
    readonly source: Source,
    readonly report: Report,
  ) {}

  /** The innermost open element. */
  protected abstract get top(): Frame;

  /** Whether what comes next stands in an element of one of these names. */
  abstract within(...tags: string[]): boolean;

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
    this.around = undefined;
    const prose = this.prose(at);
    const to = linkTo(address ?? '', at, this.report);
    prose.mark('link', to);
    this.around = to;
  }

  /** What the class of an element in `<pre>` says of the language of the code. */
  language(name: string | undefined): void {
    if (this.top.code) this.top.code.language ||= languageOf(name);
  }

  unmark(kind: Mark): void {
    if (kind === 'link') this.around = undefined;
    if (kind === 'strike') this.unstrike();
    else if (!this.struck) this.top.prose?.unmark(kind);
  }

  /** A footnote is called here. */
  note(label: string, at: number): void {
    this.prose(at).note(label);
  }

  /**
   * A picture stands here.
   * @param altAt where its alternative text stands, if that is known
   */
  picture({ url, alt, caption }: PictureWords, at: number, altAt = at): void {
    const words = attributeWords(alt, this.source, altAt);
    const picture: Picture = { kind: 'picture', line: this.source.lineAt(at), url, alt: words.text, prose: words };
    if (caption.trim() !== '') {
      picture.caption = attributeWords(caption, this.source, at);
      picture.prose = picture.caption;
    }
    this.top.opened ||= this.prose(at).text === '';
    this.top.pictures.push(picture);
  }

  /** A box to tick, which makes an item of a list of the words after it. */
  box(ticked: boolean): void {
    this.top.box = ticked;
  }

  /** Ends the running words, which become a piece of the open element with their pictures: what comes next is another paragraph. */
  breakParagraph(): void {
    this.unstrike();
    const { top } = this;
    const { prose, pictures, box, opened } = top;
    top.prose = undefined;
    top.pictures = [];
    top.opened = false;
    if (!prose) return;
    const words = prose.finish();
    words.spans = words.spans.filter(({ kind, href }) => kind !== 'link' || href !== '');
    if (words.text !== '' && box !== undefined) {
      top.box = undefined;
      top.pieces.push({ kind: 'item', item: { prose: words, blocks: pictures, done: box }, line: words.line });
    } else top.pieces.push(...withCaption(words, pictures, opened === true && (this.isOwnParagraph || this.isInText)));
    this.hasProse ||= pictures.length === 0 && sentenceEnd.test(words.text);
  }

  /** Whether the running words stand in the text, below a paragraph of prose, where no logo has its name beside it. */
  private get isInText(): boolean {
    const isPlain = ['p', 'div', 'center'].includes(this.top.tag);
    return this.hasProse && isPlain && !this.within('li', 'td', 'th', 'dd', 'header', 'blockquote');
  }

  /** Whether the running words are a paragraph that the author wrote in HTML, by itself: no item, no cell, no frame around a logo. */
  private get isOwnParagraph(): boolean {
    const { tag, by, attributes } = this.top;
    return (
      tag === 'p' &&
      by === 'html' &&
      !attributes.align &&
      !this.within('li', 'td', 'th', 'dd', 'div', 'header', 'center')
    );
  }

  /** What is struck out is no longer said: it is named in the report. */
  private unstrike(): void {
    if (this.struck) this.report.drop(this.struck.text, this.struck.at, 'struck out by the author');
    this.struck = undefined;
  }

  private prose(at: number): ProseBuilder {
    if (!this.top.prose) {
      this.top.prose = new ProseBuilder(this.source, at);
      if (this.around) this.top.prose.mark('link', this.around);
    }
    return this.top.prose;
  }
}

/** What a class says of the language of code: "language-ts". Empty if it says nothing. */
export function languageOf(name = ''): string {
  return /(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]+)/.exec(name)?.[1]?.toLowerCase() ?? '';
}
