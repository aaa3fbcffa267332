import type { Context } from '#model';
import { commentsIn, firstComment } from './comments.ts';
import { type Both, namedAs, pair, part, type Placed } from './listed.ts';
import { opposedAlone } from './opposed.ts';

/** Both halves of a listing that begins "// Before" and goes on "// After". */
export function halvesOf({ block, from, to }: Placed, context: Context): Both | undefined {
  if (block.kind !== 'code' || block.caption) return undefined;
  const lines = block.text.split('\n');
  const first = firstComment(lines);
  if (!first) return undefined;
  const { pack } = context;
  const others = commentsIn(lines).filter(({ indent }) => indent === first.indent);
  const [second, ...more] = others.filter(({ text }) => opposedAlone(first.text, text, pack));
  // A third name opens a further pair.
  const isPair =
    second &&
    more.length === 0 &&
    !others.some(({ at, text }) => at > second.at && opposedAlone(second.text, text, pack));
  if (!isPair) return undefined;
  const [sentence] = block.prose.sentences;
  return pair(
    [namedAs(first.text, sentence, context), namedAs(second.text, sentence, context)],
    [part(block, lines.slice(first.at + 1, second.at)), part(block, lines.slice(second.at + 1))],
    opposedAlone(first.text, second.text, pack),
    [from, to],
  );
}
