import { type Block, cut, type Picture, type Prose, type Signs, wholeMark } from '#model';
import { namesSpeaker, withoutDash } from '../flow/apart.ts';
import type { Source } from '../source.ts';

/** A paragraph that is all emphasis under a picture, or tells who took it, is its caption; "— Name" under a quotation its speaker. */
export function attached(blocks: Block[], source: Source, signs: Signs, bare: boolean): Block[] {
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
