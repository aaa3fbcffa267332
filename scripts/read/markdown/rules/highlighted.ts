import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './line.ts';

/** Code between the tags of Jekyll, Octopress or Hugo, as if it stood in a fence: `{% highlight ruby %}`, `{{< highlight go >}}`. */
export function highlighted(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'highlighted', rule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
}

const opening =
  /^(?:\{%-?\s*(?<tag>highlight|codeblock)\b(?:\s+(?:lang:)?(?<language>[\w+#.-]+))?[^%]*%\}|\{\{[<%]\s*highlight\s+"?(?<go>[\w+#-]+)"?[^}]*[>%]\}\})\s*$/;

function rule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const found = opening.exec(lineText(state, startLine));
  if (!found) return false;
  const { tag, language, go } = found.groups ?? {};
  const closing = new RegExp(
    tag ? String.raw`^\{%-?\s*end${tag}\s*-?%\}\s*$` : String.raw`^\{\{[<%]\s*/\s*highlight\s*[>%]\}\}\s*$`,
  );
  let line = startLine + 1;
  while (line < endLine && !closing.test(lineText(state, line))) line++;
  if (line >= endLine) return false;
  if (silent) return true;
  const token = state.push('fence', 'code', 0);
  token.info = language ?? go ?? '';
  token.content = state.getLines(startLine + 1, line, state.sCount[startLine] as number, true);
  token.map = [startLine, line + 1];
  state.line = line + 1;
  return true;
}
