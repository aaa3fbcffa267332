import type { Block, Heading, Paragraph, Prose, Signs } from '#model';
import type { Source } from './source.ts';

/** In text whose headings are marked: a short paragraph that is all bold heads what follows, one level below. */
export function boldHeadings(blocks: Block[], signs: Signs): Block[] {
  let level = 1;
  let bold = 0;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') {
      level = block.level;
      bold = 0;
    }
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || !allBold(block.prose) || !next || next.kind === 'heading') return block;
    if (!couldHead(block.prose.text, signs) || speaks(block.prose.text)) return block;
    bold = Math.min(6, level + 1);
    return heading(block, bold);
  });
}

/**
 * Headings in text without marks, by their shape: short, without a closing stop, over something longer, and with at least
 * two signs more (Title Case, capitals, a number, a question, few words, a long paragraph under them). The first line may
 * be the title, of level 1.
 */
export function headingsByShape(blocks: Block[], source: Source, signs: Signs): Block[] {
  const marked = blocks.some(({ kind }) => kind === 'heading');
  const heads = blocks.map((block, index) => block.kind === 'paragraph' && standsOver(blocks, index, source, signs));
  const capitals = blocks.some((block, index) => heads[index] && isCapitals(wordsOf(block)));
  const others = blocks.some((block, index) => index > 0 && heads[index] && !isCapitals(wordsOf(block)));
  const first = blocks.findIndex(({ kind }) => kind !== 'directive');
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || !heads[index]) return block;
    const title = index === first && !marked && !generic.test(block.prose.text) && !numbering.test(block.prose.text);
    const depth = /^\d+((?:\.\d+)*)\.?\s/.exec(block.prose.text)?.[1]?.split('.').length;
    const below = capitals && others && !isCapitals(block.prose.text) ? 3 : 2;
    return heading(block, title ? 1 : depth ? depth + 1 : below);
  });
}

const generic =
  /^(?:introduction|overview|summary|background|abstract|foreword|preface|einleitung|überblick|zusammenfassung|résumé|introducción|resumen|引言|前言|概述|はじめに|概要)$/iu;
const numbering =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}\.|[A-Z][.)]|(?:chapter|part|section|step|kapitel|teil|schritt|chapitre|partie|capítulo|parte)\s+(?:\d+|[IVX]+))[:.]?\s+\S/iu;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function standsOver(blocks: Block[], index: number, source: Source, signs: Signs): boolean {
  const block = blocks[index] as Paragraph;
  const { text } = block.prose;
  if (!couldHead(text, signs) || speaks(text)) return false;
  const next = blocks[index + 1];
  if (!next || next.kind === 'heading') return next !== undefined && index === 0;
  if (signs.faq(text)) return true;
  const before = blocks[index - 1];
  const stacked = next.kind === 'paragraph' && couldHead(next.prose.text, signs);
  if (stacked && !bodyUnder(blocks, index + 1, signs)) return false;
  if (!stacked && !bodyUnder(blocks, index, signs)) return false;
  // A short line above as well: a verse, an address, a table that lost its bars. One may be the heading over this one.
  const above = before?.kind === 'paragraph' && couldHead(before.prose.text, signs);
  const higher = blocks[index - 2];
  if (above && (stacked || (higher?.kind === 'paragraph' && couldHead(higher.prose.text, signs)))) return false;
  return signsOf(block, blocks, index, source) >= (index === 0 ? 1 : 2);
}

/** Whether what stands under a line is long enough to be headed by it. */
function bodyUnder(blocks: Block[], index: number, signs: Signs): boolean {
  const [block, next] = [blocks[index] as Paragraph, blocks[index + 1]];
  if (!next) return false;
  if (next.kind !== 'paragraph') return ['list', 'code', 'table', 'quote', 'picture', 'aside'].includes(next.kind);
  if (couldHead(next.prose.text, signs)) return false;
  return next.prose.text.length > block.prose.text.length * 1.3;
}

/** What no heading lacks. */
function couldHead(text: string, signs: Signs): boolean {
  const words = text.split(/\s+/);
  if (text.length > 110 || text.includes('\n') || (wide.test(text) ? text.length > 36 : words.length > 12))
    return false;
  if (
    /[.!:;,，、。！：；…—–-]["'”’»)\]]*$/u.test(text) &&
    !/\b(?:Inc|Ltd|Co|Corp|vs|etc|Jr|Sr)\.$|\b\p{Lu}\.\p{Lu}\.$/u.test(text)
  )
    return false;
  if (!/\p{L}/u.test(text) || (/^\p{Ll}/u.test(text) && !/^(?:e|i)\p{Lu}|^de\s|^von\s/u.test(text))) return false;
  if (/^["“„«'‘].*["”“»'’]$|^[-–—•*>@#(]|https?:|www\.|\S@\S+\.\w|\|/u.test(text)) return false;
  if (/\b(?:the|of|and|to|a|an|in|with|for|by|or)$/u.test(text) && words.length > 3) return false;
  if (
    /^(?:\p{L}+\.?,?\s+)?\d{1,2}(?:st|nd|rd|th)?[.,]?\s+\p{L}+\.?,?\s+\d{4}$|^\p{L}+\.?\s+\d{1,2},?\s+\d{4}$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/u.test(
      text,
    )
  )
    return false;
  return signs.noise(text) === undefined && !signs.byline(text);
}

/** "MK: What do you do?" is somebody's turn to speak. */
function speaks(text: string): boolean {
  return /^(?:[\p{Lu}\d]{1,4}|\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+|Q|A|Question|Answer|Frage|Antwort)\s*[:：]\s/u.test(text);
}

function signsOf(block: Paragraph, blocks: Block[], index: number, source: Source): number {
  const { text } = block.prose;
  const words = text.split(/\s+/);
  const next = blocks[index + 1];
  const alone = source.line(block.line - 1).trim() === '' && source.line(block.line + 1).trim() === '';
  const tight = blocks.length > 4 && !source.text.includes('\n\n');
  const found = [
    isTitleCase(words) || wide.test(text),
    isCapitals(text),
    numbering.test(text),
    /[?？]$/.test(text),
    allBold(block.prose) && block.prose.spans.length > 0,
    words.length <= 8,
    alone || tight,
    next?.kind === 'paragraph' && next.prose.text.length >= 140,
  ];
  return found.filter(Boolean).length;
}

function isTitleCase(words: string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

function isCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(text);
}

function allBold({ text, spans }: Prose): boolean {
  return spans.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.length);
}

function heading(block: Paragraph, level: number): Heading {
  return { kind: 'heading', level: Math.min(6, level), prose: block.prose, line: block.line };
}

function wordsOf(block: Block): string {
  return block.kind === 'paragraph' ? block.prose.text : '';
}
