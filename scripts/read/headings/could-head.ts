import { type Block, type Signs, square } from '#model';

const date =
  /^(?:\p{L}+\.?,?\s+)?\d{1,2}\p{L}{0,2}[.,]?\s+\p{L}+\.?,?\s+\d{4}$|^\p{L}+\.?\s+\d{1,2},?\s+\d{4}$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/u;

/** What no heading lacks: few words, the right beginning, no closing stop; and it is nothing else that is short. */
export function couldHead(text: string, signs: Signs, most = 12): boolean {
  return hasShape(text, signs, most) && speakerOf(text, signs) === undefined;
}

/** The same of a line that may begin with a name and a colon: a headline does, "Ada Reed: queen of the tide". */
export function hasShape(text: string, signs: Signs, most: number): boolean {
  const words = text.split(/\s+/);
  if (text.length > most * longWord || text.includes('\n')) return false;
  if (square.test(text) ? text.replace(/[A-Za-z\d]+/g, 'xx').length > most * wideWord : words.length > most)
    return false;
  if (stops(text, signs) && !endsOpen(text)) return false;
  if (!/\p{L}/u.test(text) || (/^\p{Ll}/u.test(text) && !/^(?:e|i)\p{Lu}|^de\s|^von\s/u.test(text))) return false;
  if (/^["“„«'‘].*["”“»'’]$|^[-–—•*>@($%~[:]|^#(?!\d)|https?:|www\.|\S@\S+\.\w|\||\t/u.test(text)) return false;
  // "1 University of Lysvik 2 Coastal Office" is where authors work; "The hull ........ 7" is looked up.
  if (/^1\s\p{L}.*\s2\s\p{Lu}|\.{4}/u.test(text)) return false;
  if (/^(?:\/\/|=\s)|[{}]|\s:?=\s/u.test(text)) return false;
  // "Chat: example.org" only says where something is.
  if (/^\S+: \S+$/.test(text)) return false;
  if (asked.test(text) || /[→⇗↗➔▸]$|^[^«]*»$/u.test(text)) return false;
  if (words.length > 3 && signs.cutOff(text)) return false;
  return !date.test(text) && signs.noise(text) === undefined && !signs.pageLine(text) && !signs.byline(text);
}

/** In characters: what the words of a line that heads something have, one by another; and what stands for a word in Chinese. */
const [longWord, wideWord] = [9, 3];

/** "Q1. What is a tide mill?": the mark tells what it is, and is none of its words. */
export const asked = /^\p{Lu}\d{1,2}[.:：)]\s/u;

/** Whether a block is a line that could head something. */
export function couldBeOne(block: Block | undefined, signs: Signs): boolean {
  return block?.kind === 'paragraph' && couldHead(block.prose.text, signs);
}

/** A line that begins as a name of the machine does, "gangway-ls(1)", as if it began like all others. */
export function raised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function stops(text: string, signs: Signs): boolean {
  return /[.!:;,،、。！：；…—–।۔؛،-]["'”’»)\]]*$/u.test(text) && !signs.abbreviated(text);
}

/** "All-Time Review:" and "What we learned…" head what follows, where that is long; see bodyUnder. */
export function endsOpen(text: string): boolean {
  const words = text.split(/\s+/);
  if (/(?:…|\.\.\.)$/.test(text)) return words.length <= 6;
  return /:$/.test(text) && words.length <= 8 && isTitleCase(words);
}

/** "MK: What do you do?" is somebody's turn to speak: whose. */
export function speakerOf(text: string, signs: Signs): string | undefined {
  const [label, word] = turn.exec(text) ?? [];
  return word === undefined || signs.turn(word) ? label : undefined;
}

const turn = /^(?:[\p{Lu}\d]{1,4}|\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+|(\p{Lu}\p{L}+))\s*[:：](?=\s)/u;

/** "How The Tide Turns": most of the longer words have a capital. */
export function isTitleCase(words: string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

/** "HOW THE TIDE TURNS". */
export function isCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(text);
}
