import type { Block, Context, Material, Said, Sentence } from '#model';
import { itemRows } from '../../rules/rows/item-rows.ts';
import { said } from '../../rules/words/words.ts';

/** A block of a material and the sentences that it holds. */
export type Placed = Material['blocks'][number];

/** Code with what is said beside it, and what it is called by where it stands in an item of a list. */
interface Inner {
  material: Material;
  name?: Said;
}

/**
 * What holds code of its own within a block, each as a material by itself: an item of a list with what stands below it, an aside. Its
 * paragraphs and its code are in it; a list within a list is gone into in its turn.
 */
export function within(block: Block, material: Material, context: Context): Inner[] {
  if (block.kind === 'aside') return named(held(block.blocks, material, context), block.blocks[0], context);
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => {
    const own = held(
      [{ kind: 'paragraph', prose: item.prose, line: item.prose.line }, ...item.blocks],
      material,
      context,
    );
    const name = own.length > 0 ? itemRows({ ...block, items: [item] }, context)[0]?.lead : undefined;
    return own.map((inner, at) => (name && at === 0 ? { ...inner, name } : inner));
  });
}

/** A tab or a step is called by the few words that open it. */
function named([first, ...others]: Inner[], block: Block | undefined, context: Context): Inner[] {
  const [sentence, more] = block?.kind === 'paragraph' ? block.prose.sentences : [];
  if (!first || first.name || !sentence || more || /[.:!?…]$/u.test(sentence.text))
    return first ? [first, ...others] : [];
  return context.words(sentence.text) <= mostName
    ? [{ ...first, name: said(sentence.text, sentence) }, ...others]
    : [first, ...others];
}

/** In words: what a tab is called. */
const mostName = 3;

function held(blocks: Block[], material: Material, context: Context): Inner[] {
  const deeper = blocks.flatMap((block) => within(block, material, context));
  if (!blocks.some(({ kind }) => kind === 'code')) return deeper;
  const sentences: Sentence[] = [];
  const placed = blocks.flatMap((block): Placed[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'code') return [];
    const from = sentences.length;
    sentences.push(...block.prose.sentences);
    if (block.kind === 'code') sentences.push(...(block.caption?.sentences ?? []));
    return [{ block, from, to: sentences.length }];
  });
  return [{ material: { ...material, sentences, blocks: placed } }, ...deeper];
}
