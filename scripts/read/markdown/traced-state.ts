import { squareLetters } from '#model';
import MarkdownIt, { type Env, type MarkdownIt as Parser, type StateInline, type Token } from 'markdown-it';

/** Letters and signs of Chinese, Japanese and Korean; and signs of other languages, some of which are theirs as well. */
const eastern = new RegExp(`[${squareLetters}ー　-〿！-･]`, 'u');
const punctuation = /(?![　-〿！-･])[\p{P}\p{S}]/u;

/** Whether a mark between two signs may be the bound of what it marks, on the side of the first. */
function mayBound(inside: string, outside: string): boolean {
  return !/\s/u.test(inside) && (!punctuation.test(inside) || !/[\p{L}\p{N}]/u.test(outside) || eastern.test(outside));
}

/** A token that remembers where its words stand in the text that was parsed. */
export interface TracedToken extends Token {
  /** Where it begins. */
  at?: number;
  /** Of running text: from each `from` in its content on, the characters stand at `at` in the text. */
  marks?: { from: number; at: number }[];
}

/** markdown-it's state of inline parsing, which also notes for all text where it came from. */
export class TracedState extends MarkdownIt.StateInline {
  private marks: { from: number; at: number }[] = [];
  private run = { at: -1, end: -1 };

  constructor(text: string, parser: Parser, env: Env, tokens: Token[]) {
    super(text, parser, env, tokens);
    let pending = '';
    Object.defineProperty(this, 'pending', {
      get: () => pending,
      set: (value: string) => {
        if (value.length > pending.length) this.marks.push({ from: pending.length, at: this.pos });
        pending = value;
      },
    });
  }

  /** "港は**「予定どおり」**です": where no space parts words, a mark between a letter and a bracket opens or closes as between two words. */
  override scanDelims(start: number, canSplitWord: boolean): ReturnType<StateInline['scanDelims']> {
    const found = super.scanDelims(start, canSplitWord);
    const [before, after] = [this.src[start - 1] ?? ' ', this.src[start + found.length] ?? ' '];
    if (!canSplitWord || (!eastern.test(before) && !eastern.test(after))) return found;
    return { ...found, can_open: mayBound(after, before), can_close: mayBound(before, after) };
  }

  override pushPending(): Token {
    const marks = this.marks;
    this.marks = [];
    const token: TracedToken = super.pushPending();
    token.marks = marks.filter(({ from }) => from < token.content.length);
    return token;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token: TracedToken = super.push(type, tag, nesting);
    token.at = this.pos;
    if (type !== 'text') return token;
    // The delimiters of a run ("***") are pushed one by one while the position stands still.
    token.at = this.run.at === this.pos ? this.run.end : this.pos;
    this.run = { at: this.pos, end: token.at + this.delimiterAt(token.at) };
    return token;
  }

  /** The length of the delimiter that begins here: tildes strike out in pairs, behind a single one where their number is odd. */
  private delimiterAt(start: number): number {
    if (this.src[start] !== '~') return 1;
    const [tildes = ''] = /^~*/.exec(this.src.slice(start)) ?? [];
    return tildes.length % 2 === 1 ? 1 : 2;
  }
}
