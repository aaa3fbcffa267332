import { asInPack, type Block, type LanguagePack, leadsBelow, opensOn, type Quote, withoutStop } from '#model';
import { isAside } from '../units/aside.ts';

/**
 * Block quotations in which the author speaks to the reader, "Note that the gauge is read twice", as asides: as many set what they note,
 * and nobody else's words.
 */
export function withNotes(blocks: Block[], pack: LanguagePack): Block[] {
  return blocks.map((block, at) =>
    block.kind === 'quote' && isNote(block, blocks[at - 1], pack)
      ? { kind: 'aside', label: '', blocks: block.blocks, line: block.line }
      : block,
  );
}

function isNote({ by, blocks }: Quote, before: Block | undefined, pack: LanguagePack): boolean {
  const [first] = blocks;
  if (by || first?.kind !== 'paragraph' || /^\s*["“”„«»「『‘]/u.test(first.prose.text)) return false;
  if (before?.kind === 'paragraph' && announcesQuote(before.prose.text, pack)) return false;
  const [opening = ''] = first.prose.text.split(sentenceBreak);
  return (
    callsOut(opening, pack) ||
    isDated(opening, pack) ||
    isAside(opening, pack) ||
    isAside(withoutStop(opening, pack), pack) ||
    first.prose.spans.some(({ kind }) => kind === 'code')
  );
}

/** "The manual says the following.", "As Ada Reed put it:": what comes is somebody's. */
function announcesQuote(text: string, pack: LanguagePack): boolean {
  const last = text.split(sentenceBreak).at(-1) ?? '';
  return leadsBelow(last, pack) || asInPack(last).split(' ').some(isOneOf(pack.attribution.verbs));
}

const sentenceBreak = /(?<=[.!?。！？])\s/u;

/** "TL;DR: ask early", "Note that the gauge …": a word that calls for attention, and a mark or "that" behind it. */
function callsOut(text: string, pack: LanguagePack): boolean {
  const low = text.toLowerCase();
  const words = pack.lists.callouts.filter((one) => opensOn([one], low, pack));
  return words.some((word) => {
    const [next = ''] = low.slice(word.length).trimStart().split(/\s/u);
    return /^[^\p{L}\p{N}(]/u.test(next) || pack.attribution.that.includes(next);
  });
}

/** In words, the day among them: what is longer before a colon says something. */
const longestLabel = 6;

/** "Update 4 March 2031: …", "2031-03-04 Edit: …": such a word and the day of it, and nothing else before the colon. */
function isDated(text: string, { lists, dates, numbers }: LanguagePack): boolean {
  const label = /^([^:：]+)[:：]/u.exec(text.toLowerCase())?.[1] ?? '';
  const words = label.match(/\p{L}+/gu) ?? [];
  const others = words.filter((word) => !lists.callouts.includes(word));
  return (
    /\d/u.test(label) &&
    others.length < words.length &&
    label.split(/\s+/u).length <= longestLabel &&
    others.every((word) => word in dates.months || numbers.ordinals.includes(word))
  );
}

function isOneOf(list: string[]): (word: string) => boolean {
  return (word) => list.includes(word.replace(/[^\p{L}'’]/gu, ''));
}
