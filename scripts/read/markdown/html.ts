import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** A piece of HTML: a tag, a comment, or the words between. Offsets count in the HTML. */
export type HtmlEvent =
  | { kind: 'open'; tag: string; attributes: Record<string, string>; at: number; end: number }
  | { kind: 'close'; tag: string; at: number; end: number }
  | { kind: 'text'; at: number; end: number }
  | { kind: 'comment'; at: number; end: number };

const modes: Record<string, number> = {
  script: TokenizerMode.SCRIPT_DATA,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};
for (const tag of ['style', 'xmp', 'iframe', 'noembed', 'noframes']) modes[tag] = TokenizerMode.RAWTEXT;

/** Splits HTML as a browser would: nothing in a script, a style or a comment is ever taken for a tag or for words. */
export function htmlEvents(html: string): HtmlEvent[] {
  const events: HtmlEvent[] = [];
  const range = (token: { location: Token.Location | null }) => ({
    at: token.location?.startOffset ?? 0,
    end: token.location?.endOffset ?? 0,
  });
  const words = (token: Token.CharacterToken): void => {
    const { at, end } = range(token);
    const last = events.at(-1);
    if (last?.kind === 'text' && last.end === at) last.end = end;
    else events.push({ kind: 'text', at, end });
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const attributes: Record<string, string> = Object.create(null);
        for (const { name, value } of token.attrs) attributes[name] = value;
        events.push({ kind: 'open', tag: token.tagName, attributes, ...range(token) });
        const mode = modes[token.tagName];
        if (mode !== undefined && !token.selfClosing) tokenizer.state = mode;
      },
      onEndTag: (token) => void events.push({ kind: 'close', tag: token.tagName, ...range(token) }),
      onComment: (token) => void events.push({ kind: 'comment', ...range(token) }),
      onDoctype() {},
      onEof() {},
      onCharacter: words,
      onNullCharacter: words,
      onWhitespaceCharacter: words,
    },
  );
  tokenizer.write(html, true);
  return events;
}
