import { type Context, type Material, pointsBack, type Sentence } from '#model';

/** The sentences of a section, and where those paragraphs begin that may go on from the one before. */
export interface Told {
  sentences: Sentence[];
  goesOn: Set<number>;
}

/** In the news a paragraph is often one sentence, and the "it" of the next is told of there; of several, it could be any of them. */
export function behindOne(blocks: Material['blocks']): Set<number> {
  const opens = blocks.filter(({ block }, at) => {
    const before = blocks[at - 1];
    return block.kind === 'paragraph' && before?.block.kind === 'paragraph' && before.to - before.from === 1;
  });
  return new Set(opens.map(({ from }) => from));
}

/**
 * A sentence below an item of a list, behind that; one that points back, behind the nearest of its paragraph, or of a paragraph of one
 * sentence right before it, that does not, and all that stands between them; nothing where none does.
 */
export function withWhatItIsAbout(told: Told, at: number, context: Context): Sentence[] {
  const { pack } = context;
  const all = told.sentences;
  const sentence = all[at] as Sentence;
  const above = sentence.under === undefined ? -1 : all.findIndex(({ id }) => id === sentence.under);
  if (above >= 0) return [...withWhatItIsAbout(told, above, context), sentence];
  let first = at;
  while (pointsBack(all[first]?.text ?? '', pack)) {
    if (all[first - 1]?.paragraph !== all[first]?.paragraph && !told.goesOn.has(first)) return [];
    first--;
  }
  return all.slice(first, at + 1);
}
