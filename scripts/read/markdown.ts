import type { Env, Token } from 'markdown-it';
import type { Steps } from '#model';
import { Flow } from './flow/flow.ts';
import { withoutIndents } from './markdown/components.ts';
import { walkInline } from './markdown/inline.ts';
import { isPasted } from './markdown/is-pasted.ts';
import { markdownParser } from './markdown/parser.ts';
import type { Rows } from './markdown/rows.ts';
import { walk } from './markdown/walk.ts';
import { finishReading } from './finish-reading.ts';
import { handSplit } from './markdown/hand-split.ts';
import type { Reader } from './reader.ts';

/** Markdown: CommonMark with tables, footnotes, maths, asides, HTML, and what is found in the wild. */
export const markdown: Reader = function* ({ file, source, from, to, definitions = [], headed, signs, marked }) {
  const first = source.lineAt(from);
  const rows = withoutIndents({
    lines: source.text.slice(from, to).split('\n'),
    starts: source.starts.slice(first - 1),
  });
  const pasted = !marked && isPasted(rows.lines);
  const parser = markdownParser();
  const env: Env = { pasted, marked };
  const tokens = yield* parsing(parser, [...rows.lines, ...definitions].join('\n'), env);
  const flow = new Flow(source, file, marked);
  const notes: { id: number; at: number }[] = [];
  const nested = (inner: Rows) =>
    parser.parse(inner.lines.join('\n'), { references: env.references ?? {}, footnotes: env.footnotes, nested: true });
  yield* walk(tokens, rows, { flow, nested, note: (id, at) => notes.push({ id, at }) });
  for (const { id, at } of notes) {
    flow.open('footnote', at, 'markdown', { label: `inline-${id}` });
    const { tokens: words = [] } = (env.footnotes as { list?: { tokens?: Token[] }[] } | undefined)?.list?.[id] ?? {};
    walkInline(
      words,
      (place) => at + 2 + place,
      flow,
      () => {},
    );
    flow.close('footnote', 'markdown');
  }
  const deepest = tokens.find(({ level, map }) => level >= 98 && map);
  if (deepest) {
    flow.report.warn(
      'markdown-depth',
      'Blocks nested deeper than this one were left out',
      rows.starts[deepest.map?.[0] ?? 0] ?? from,
      'Nest lists and quotations less deeply.',
    );
  }
  const reading = { blocks: flow.blocks(), dropped: flow.report.dropped, warnings: flow.report.warnings };
  yield;
  if (marked) return { ...reading, blocks: handSplit(reading.blocks, source) };
  return finishReading(reading, source, signs, { bare: pasted, headed });
};

/** What the parser does with a text, a rule a step: its blocks, then the words in them. */
function* parsing(parser: ReturnType<typeof markdownParser>, text: string, env: Env): Steps<Token[]> {
  const state = new parser.core.State(text, parser, env);
  for (const rule of parser.core.ruler.getRules('')) {
    rule(state);
    yield;
  }
  return state.tokens;
}
