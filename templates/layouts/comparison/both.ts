import { type Code, type Context, leadsBelow, type Material, type Sentence } from '#model';
import { firstComment } from './comments.ts';
import { asLabel, type Both, namedAs, pair, part, type Placed } from './listed.ts';
import { isInstead, opposed } from './opposed.ts';

/** The listing that is the block `at` and the next, where the lines over them, or what they are called, set the two against each other. */
export function bothAt(at: number, material: Material, context: Context): Both | undefined {
  const [first, next, second] = material.blocks.slice(at, at + 3);
  return (
    underNames(first, next, context) ?? underLines([material.blocks[at - 1], first, next, second], material, context)
  );
}

/** Each with a line above it: "Before:", "After:". */
function underLines(
  [above, first, between, second]: (Placed | undefined)[],
  material: Material,
  context: Context,
): Both | undefined {
  const [one, other] = [plain(first), plain(second)];
  if (!above || !first || !between || !second || !one || !other) return undefined;
  if (!isNext(above, first) || !isNext(first, between) || !isNext(between, second)) return undefined;
  const [mine, theirs] = [lineOf(above, material), lineOf(between, material)];
  if (!mine || !theirs || between.to - between.from !== 1) return undefined;
  const { pack } = context;
  const instead = isInstead(mine.text, pack) && [mine, theirs].every(({ text }) => leadsBelow(text, pack));
  const how = opposed(mine.text, theirs.text, pack) ?? (instead ? ({ better: 'second' } as const) : undefined);
  const labels = [asLabel(mine, context), asLabel(theirs, context)] as const;
  return pair(labels, [one, other], how, [above.to - 1, second.to]);
}

/** Right behind each other, each under the name that its author gave the listing, or the comment that it begins with. */
function underNames(first: Placed | undefined, second: Placed | undefined, context: Context): Both | undefined {
  if (first?.block.kind !== 'code' || second?.block.kind !== 'code' || !isNext(first, second)) return undefined;
  const [one, other] = [first.block, second.block];
  const place = [first.from, second.to] as const;
  if (one.caption && other.caption) {
    const [mine, theirs] = [one.caption, other.caption];
    const how = opposed(mine.text, theirs.text, context.pack);
    const labels = [
      namedAs(mine.text, mine.sentences[0], context),
      namedAs(theirs.text, theirs.sentences[0], context),
    ] as const;
    return pair(labels, [part(one, one.text.split('\n')), part(other, other.text.split('\n'))], how, place);
  }
  if (one.caption || other.caption) return undefined;
  const [a, b] = [one.text.split('\n'), other.text.split('\n')];
  const [mine, theirs] = [firstComment(a), firstComment(b)];
  if (!mine || !theirs) return undefined;
  const labels = [
    namedAs(mine.text, one.prose.sentences[0], context),
    namedAs(theirs.text, other.prose.sentences[0], context),
  ] as const;
  const codes = [part(one, a.slice(mine.at + 1)), part(other, b.slice(theirs.at + 1))] as const;
  return pair(labels, codes, opposed(mine.text, theirs.text, context.pack), place);
}

/** Code without a name of its own, which would stand beside the line above it. */
function plain(placed: Placed | undefined): Code | undefined {
  return placed?.block.kind === 'code' && !placed.block.caption ? placed.block : undefined;
}

function isNext(one: Placed, other: Placed): boolean {
  return one.to === other.from;
}

/** The line right above a listing: the last of its paragraph, or a heading. */
function lineOf({ block, to }: Placed, { sentences }: Material): Sentence | undefined {
  return block.kind === 'paragraph' || block.kind === 'heading' ? sentences[to - 1] : undefined;
}
