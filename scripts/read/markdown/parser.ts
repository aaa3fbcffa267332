import MarkdownIt, { type StateInline } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { admonition } from './rules/admonition.ts';
import { unclosed } from './rules/comment.ts';
import { dialects } from './rules/dialects.ts';
import { highlighted } from './rules/highlighted.ts';
import { lateClose } from './rules/late-close.ts';
import { maths } from './rules/maths.ts';
import { pasted } from './rules/pasted.ts';
import { remains } from './rules/remains.ts';
import { templateLinks } from './rules/template-link.ts';
import { slideMarks } from './rules/slide-marks.ts';
import { strike } from './rules/strike.ts';
import { tightHeadings } from './rules/tight-headings.ts';
import { TracedState } from './traced-state.ts';

/**
 * markdown-it with tables, strikethrough, footnotes, maths, asides and what other programs leave behind. Its tokens are
 * read into blocks and never rendered, so addresses stay as written and HTML comes as tokens.
 */
export function markdownParser(): InstanceType<typeof MarkdownIt> {
  const parser = new MarkdownIt({ html: true, linkify: false });
  for (const rule of [
    ...[footnote, maths, admonition, remains, templateLinks, unclosed, pasted],
    ...[slideMarks, strike, lateClose, highlighted, dialects, tightHeadings],
  ])
    parser.use(rule);
  parser.inline.ruler.push('letter', letter);
  parser.inline.State = TracedState;
  parser.inline.ruler2.disable('fragments_join');
  parser.core.ruler.disable(['text_join', 'footnote_tail']);
  parser.validateLink = () => true;
  parser.normalizeLink = (address) => address;
  parser.normalizeLinkText = (address) => address;
  return parser;
}

/** A character that means nothing: taken here, before markdown-it does, so that its place is known. */
function letter(state: StateInline, silent: boolean): boolean {
  if (!silent) state.pending += state.src[state.pos];
  state.pos++;
  return true;
}
