import type { Signs } from '#model';
import { attached } from './finish-reading/attached.ts';
import { joinedLists } from './finish-reading/broken-lists.ts';
import { boldHeadings, headingsByShape } from './headings.ts';
import { anchored } from './headings/anchored.ts';
import { numberedParts } from './headings/numbered-parts.ts';
import { runInHeads } from './headings/run-in.ts';
import { unfolded } from './headings/unfolded.ts';
import { boldLines } from './finish-reading/bold-lines.ts';
import { endnotes } from './finish-reading/endnotes.ts';
import { interview } from './finish-reading/interview.ts';
import { notices } from './finish-reading/notices.ts';
import { withoutNoise } from './noise.ts';
import { unmarkedQuotes } from './finish-reading/unmarked-quotes.ts';
import { withoutPageMarks } from './finish-reading/page-marks.ts';
import { cellTables } from './plain-text/cells.ts';
import { factLists } from './plain-text/facts.ts';
import type { Reading, Writing } from './reader.ts';
import type { Source } from './source.ts';
import { termLists } from './finish-reading/term-lists.ts';
import { typedLists } from './finish-reading/typed-lists.ts';

/**
 * What all readers do last: captions and speakers join what they belong to, lines that are no part of the article are put
 * aside, and where there are no headings by mark they are recognised by their shape.
 */
export function finishReading(reading: Reading, source: Source, signs: Signs, writing: Writing): Reading {
  const { bare, headed } = writing;
  const heads = bare ? anchored(reading.blocks, source) : { blocks: reading.blocks, dropped: [] };
  const noted = endnotes(heads.blocks, source);
  const marks = withoutPageMarks(noted, source);
  const lists = numberedParts(typedLists(attached(noted, source, signs, bare), source), source);
  const unframed = { ...reading, dropped: [...reading.dropped, ...heads.dropped, ...marks], blocks: lists };
  const kept = withoutNoise(unframed, source, signs, writing);
  // Without marks a line between two numbers may be a heading that is not known yet.
  const talk = interview(
    bare
      ? notices(unmarkedQuotes(factLists(cellTables(kept.blocks, source)), signs))
      : boldLines(joinedLists(kept.blocks, source), source),
    source,
  );
  const marked = headed || talk.blocks.some(({ kind }) => kind === 'heading');
  const open = unfolded(talk.blocks);
  const blocks =
    marked && !bare ? boldHeadings(open, signs) : headingsByShape(open, source, signs, heads.dropped.length);
  return {
    ...kept,
    blocks: runInHeads(termLists(blocks, source), source),
    dropped: [...kept.dropped, ...talk.dropped],
  };
}
