import type { Block, Context, Material, Section } from '#model';

/** All sections below one heading: so many, and no more, stand on one slide. */
const [fewest, most] = [2, 6];

/**
 * The materials of all sections below a heading, where each of them is small: one short paragraph, or one piece of code. Each by itself
 * would be a slide of a few words.
 * @param rest the materials from the first of these sections on
 */
export function smallSiblings(rest: Material[], above: Section, context: Context): Material[] {
  const { length } = above.sections;
  if (length < fewest || length > most) return [];
  const parts = rest.slice(0, length);
  const areAll = parts.every(({ section }, at) => section === above.sections[at]);
  const isOfOneKind = new Set(parts.map(({ section }) => section.blocks[0]?.kind)).size === 1;
  return areAll && isOfOneKind && parts.every(({ section }) => isSmall(section, context)) ? parts : [];
}

/** What is asked in a heading has its answer below it. */
function isSmall({ heading, blocks, sections, questions }: Section, context: Context): boolean {
  const [own, more] = blocks;
  if (!heading || !own || more || sections.length > 0 || questions.length > 0) return false;
  return !/[?？]$/u.test(heading.text) && (own.kind === 'code' || isShort(own, context));
}

/** In words. */
const mostWords = 30;

function isShort(block: Block, context: Context): boolean {
  return (
    block.kind === 'paragraph' && block.prose.sentences.length <= 2 && context.words(block.prose.text) <= mostWords
  );
}
