import { type Block, cut, type Item, type Paragraph, type Picture, type Prose, type Signs, wholeMark } from '#model';
import { joinedLists } from './finish-reading/broken-lists.ts';
import { namesSpeaker, withoutDash } from './flow/apart.ts';
import { boldHeadings, headingsByShape } from './headings.ts';
import { anchored } from './headings/anchored.ts';
import { numberedParts } from './headings/numbered-parts.ts';
import { runInHeads } from './headings/run-in.ts';
import { unfolded } from './headings/unfolded.ts';
import { boldLines } from './finish-reading/bold-lines.ts';
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

/**
 * What all readers do last: captions and speakers join what they belong to, lines that are no part of the article are put
 * aside, and where there are no headings by mark they are recognised by their shape.
 */
export function finishReading(reading: Reading, source: Source, signs: Signs, writing: Writing): Reading {
  const { bare, headed } = writing;
  const heads = bare ? anchored(reading.blocks, source) : { blocks: reading.blocks, dropped: [] };
  const marks = withoutPageMarks(heads.blocks, source);
  const lists = numberedParts(typedLists(attached(heads.blocks, source, signs, bare), source), source);
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

/** A paragraph that is all emphasis under a picture, or tells who took it, is its caption; "— Name" under a quotation its speaker. */
function attached(blocks: Block[], source: Source, signs: Signs, bare: boolean): Block[] {
  const made: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = made.at(-1);
    if (block.kind === 'table' && !block.caption && last?.kind === 'paragraph' && signs.aboveTable(last.prose.text)) {
      made[made.length - 1] = { ...block, caption: last.prose };
      continue;
    }
    if (block.kind === 'code' && !block.caption && last?.kind === 'paragraph' && isFileName(last.prose)) {
      made[made.length - 1] = {
        ...block,
        caption: cut(last.prose, 0, last.prose.text.replace(/:$/, '').length, source.text),
      };
      continue;
    }
    if (block.kind !== 'paragraph' || !last) made.push(block);
    else if (last.kind === 'picture' && !last.caption && isCaption(block.prose, signs))
      made[made.length - 1] = captioned(last, block.prose);
    else if (last.kind === 'quote' && !last.by && namesSpeaker(block.prose)) last.by = withoutDash(block.prose, source);
    else if (bare && last.kind === 'paragraph' && isSaidBy(last.prose, block.prose, blocks.slice(at + 1)))
      made[made.length - 1] = { kind: 'quote', blocks: [last], by: withoutDash(block.prose, source), line: last.line };
    else if (
      last.kind === 'paragraph' &&
      (/[:：]$/u.test(last.prose.text) || isMarked(block.prose)) &&
      isQuoted(block.prose)
    )
      made.push({ kind: 'quote', blocks: [block], line: block.line });
    else made.push(block);
  }
  return made;
}

/** "**boat.js**", "`boat.js`:", right above code: the file that it stands in. */
function isFileName(prose: Prose): boolean {
  const isSet = (['strong', 'em', 'code'] as const).some((mark) => wholeMark(prose, mark));
  return isSet && /^(?:[\w@-]+\/|\.{1,2}\/)*\.?[\w@-][\w.@-]*\.[A-Za-z]\w{0,5}:?$/.test(prose.text);
}

const bullet = /^[•‣▪●◦]\s+/;
const numeral = /^\(?(\d{1,2})[.)]\s+/;

/** Paragraphs that are numbered in order or begin with a bullet are a list that the author typed. */
function typedLists(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = runAt(blocks, index, bullet) ?? runAt(blocks, index, numeral);
    if (run) {
      const ordered = numeral.test(run[0]?.paragraph.prose.text ?? '');
      made.push({
        kind: 'list',
        ordered,
        start: 1,
        items: run.map((one) => itemOf(one, source)),
        line: run[0]?.paragraph.line ?? 0,
      });
      index += run.reduce((sum, { below }) => sum + 1 + below.length, 0);
    } else made.push(blocks[index++] as Block);
  }
  return made;
}

/** A paragraph that begins with a mark, and the code below it. */
interface Typed {
  paragraph: Paragraph;
  below: Block[];
}

/** The paragraphs from here on that carry the mark: two or more with a bullet, three or more numbered from 1, with code between them or not. */
function runAt(blocks: Block[], index: number, mark: RegExp): Typed[] | undefined {
  const run: Typed[] = [];
  for (let at = index, block = blocks[at]; block?.kind === 'paragraph'; block = blocks[at]) {
    const found = mark.exec(block.prose.text);
    if (!found || (found[1] !== undefined && Number(found[1]) !== run.length + 1)) break;
    const end = blocks.findIndex(({ kind }, behind) => behind > at && kind !== 'code');
    const below = found[1] === undefined ? [] : blocks.slice(at + 1, end < 0 ? blocks.length : end);
    run.push({ paragraph: block, below });
    at += 1 + below.length;
  }
  return run.length >= (mark === bullet ? 2 : 3) ? run : undefined;
}

function itemOf({ paragraph: { prose }, below }: Typed, source: Source): Item {
  const mark = (bullet.exec(prose.text) ?? numeral.exec(prose.text))?.[0].length ?? 0;
  return { prose: cut(prose, mark, prose.text.length, source.text), blocks: below };
}

/**
 * Where marks were lost: a paragraph over "— Ada Lovelace, mathematician" is quoted, if it has quotation marks or the text goes on behind
 * the name. At the end of a text so does sign who wrote it, and with a stop people begin to speak in dialogues.
 */
function isSaidBy({ text }: Prose, name: Prose, below: Block[]): boolean {
  if (!named.test(name.text) || !namesSpeaker(name) || !/[.!?…。！？]["”’»)]*$/u.test(text)) return false;
  return (
    inMarks.test(text) ||
    quotedFrom.test(name.text) ||
    below.some((block) => block.kind === 'paragraph' && block.prose.text.length >= goesOn)
  );
}

/** "— Ada Lovelace", "— Ada, keeper", "— @ada", behind a dash that is no list's. */
const named =
  /^(?:—|―|--)\s*(?:@\S+|\p{Lu}[\p{L}'’.-]*(?:(?:\s(?:\p{Lu}[\p{L}'’.-]*|&|and|de|of|the|van|von))+|(?=,)))(?:,.*[^.!?…]|\s\(.*\))?$/u;

/** "— @ada, “Boats and Why”": from where it is quoted. */
const quotedFrom = /,\s["“„«][^"“”„«»]+["”“»]$/u;

/** In characters: a paragraph of the text that a quotation stands in. */
const goesOn = 140;

function isCaption(prose: Picture['prose'], signs: Signs): boolean {
  return (
    prose.text.split(/\s+/).length <= 40 &&
    (wholeMark(prose, 'em') !== undefined || signs.caption(prose.text) || signs.belowPicture(prose.text))
  );
}

/** After a colon: a paragraph of some length that is all in italics is quoted, even without marks. */
function isQuoted(prose: Picture['prose']): boolean {
  const { text } = prose;
  const isSetApart = wholeMark(prose, 'em') !== undefined || inMarks.test(text);
  return !text.startsWith('(') && text.split(/\s+/).length >= 8 && isSetApart;
}

/** In italics and between marks, a paragraph is quoted whatever stands before it. */
function isMarked(prose: Prose): boolean {
  return wholeMark(prose, 'em') !== undefined && inMarks.test(prose.text);
}

/** A paragraph between marks that open at its beginning and close at its end. */
const inMarks = /^(?:“[^“”]+”|"[^"]+"|„[^„“]+“|«[^«»]+»|「[^「」]+」)$/u;

function captioned(picture: Picture, caption: Picture['prose']): Picture {
  return { ...picture, caption, prose: caption };
}
