import type { Block, Picture, Signs } from '#model';
import { namesSpeaker, withoutDash } from './flow/apart.ts';
import { boldHeadings, headingsByShape } from './headings.ts';
import { withoutNoise } from './noise.ts';
import type { Reading } from './reader.ts';
import type { Source } from './source.ts';

/**
 * What all readers do last: captions and speakers join what they belong to, lines that are no part of the article are put
 * aside, and where there are no headings by mark they are recognised by their shape.
 * @param bare the text has no marks at all, so that short lines are headings more often
 */
export function finishReading(reading: Reading, source: Source, signs: Signs, bare: boolean): Reading {
  const kept = withoutNoise({ ...reading, blocks: attached(reading.blocks, source) }, signs, bare);
  const marked = kept.blocks.some(({ kind }) => kind === 'heading');
  const blocks = marked && !bare ? boldHeadings(kept.blocks, signs) : headingsByShape(kept.blocks, source, signs);
  return { ...kept, blocks };
}

/** A paragraph that is all emphasis under a picture is its caption; "— Name" under a quotation its speaker. */
function attached(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (block.kind !== 'paragraph' || !last) made.push(block);
    else if (last.kind === 'picture' && !last.caption && isCaption(block.prose))
      made[made.length - 1] = captioned(last, block.prose);
    else if (last.kind === 'quote' && !last.by && namesSpeaker(block.prose)) last.by = withoutDash(block.prose, source);
    else made.push(block);
  }
  return made;
}

function isCaption({ text, spans }: Picture['prose']): boolean {
  return (
    text.split(/\s+/).length <= 40 &&
    spans.some(({ kind, start, end }) => kind === 'em' && start === 0 && end === text.length)
  );
}

function captioned(picture: Picture, caption: Picture['prose']): Picture {
  return { ...picture, caption, prose: caption };
}
