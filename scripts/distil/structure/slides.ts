import type { Block, Heading, Section } from '#model';

/** A deck that was split by hand: a section for each slide, under the heading that the slide begins with, if it has one. */
export function handMade(blocks: Block[]): Section[] {
  const slides: { blocks: Block[]; below: boolean }[] = [{ blocks: [], below: false }];
  for (const block of blocks) {
    if (block.kind === 'rule') slides.push({ blocks: [], below: block.below === true });
    else slides.at(-1)?.blocks.push(block);
  }
  return slides.filter((slide) => slide.blocks.length > 0).map(asSection);
}

function asSection({ blocks, below }: { blocks: Block[]; below: boolean }): Section {
  const first = blocks.find(({ kind }) => kind !== 'picture' && kind !== 'directive' && kind !== 'spoken');
  const heading = first?.kind === 'heading' ? first : undefined;
  return {
    id: '',
    ...(heading ? { heading: heading.prose } : {}),
    level: 1,
    line: blocks[0]?.line ?? 1,
    blocks: blocks.filter((block) => block !== heading),
    sections: [],
    questions: [],
    ...(below ? { below } : {}),
  };
}

/** The heading that the deck is called by: the first of level 1, else the first. */
export function deckHeading(blocks: Block[]): Heading | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  return headings.find(({ level }) => level === 1) ?? headings[0];
}
