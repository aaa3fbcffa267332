import type { LanguagePack, Name } from '#model';
import { fold, starters } from '../lexicon.ts';

/** A word of a text as a name may be made of it. */
export interface Word extends Name {
  /** The name that the word holds: "AI" of "AI-driven", "Ada" of "Ada's"; empty if it holds none. */
  name: string;
  /** Where in the word that name begins. */
  skip: number;
  /** Nothing may follow it in the same name. */
  closed: boolean;
  /** It opens a sentence, a cell or a quotation, where a capital says nothing. */
  first: boolean;
  /** It stands in a headline or a label, where most words have a capital. */
  titled: boolean;
}

/** Surely part of a name: a capital that no sentence start asks for, a digit or a dot inside. */
export const odd = /\p{Ll}\p{Lu}|^\p{Lu}{2,}s?$|^\p{Lu}[\p{Lu}\d&]+$|\p{L}\d|^\p{Lu}\p{L}*\.\p{Ll}{2}/u;
const word = /[\p{L}\p{N}@][\p{L}\p{N}\p{M}.+#&'’_-]*/gu;
const addresses = /\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+\.\S+/gu;

/** The words of a text, in order; those of addresses are left out. In a heading two capitals make a headline. */
export function wordsOf(text: string, pack: LanguagePack, heading = false): Word[] {
  const bare = text.replace(addresses, (address) => ' '.repeat(address.length));
  const words = [...bare.matchAll(word)].map((match) => wordAt(bare, match, pack));
  for (const part of parts(bare)) {
    if (!heading && /[.!?]["”’)]?\s*$/u.test(bare.slice(part.start, part.end))) continue;
    const inside = words.filter(({ start }) => start >= part.start && start < part.end);
    if (isTitled(inside, part.label, heading ? 2 : 3)) for (const one of inside) one.titled = true;
  }
  return words;
}

function wordAt(text: string, match: RegExpExecArray, pack: LanguagePack): Word {
  const whole = /^(?:\p{Lu}\.)+$/u.test(match[0]) ? match[0] : match[0].replace(/[.'’_&-]+$/u, '');
  const owner = whole.replace(/['’]s$/u, '');
  // "Let's Otter" is a name of two words: nobody owns anything here.
  const bare = owner !== whole && starters(pack).has(fold(owner)) ? whole : owner;
  // "US$235 million": whose money it is, is no name of the article's.
  const isMoney = /^\p{Sc}/u.test(text.slice(match.index + match[0].length));
  const { name, skip } = within(isMoney ? '' : bare);
  return {
    text: whole,
    start: match.index,
    end: match.index + whole.length,
    name,
    skip,
    closed: name !== '' && (bare !== whole || skip + name.length < bare.length),
    first: opens(text.slice(0, match.index)),
    titled: false,
  };
}

function opens(before: string): boolean {
  // The last few characters tell: a search for the end of a long text begins at each of its characters.
  const last = before.slice(-12);
  return !/[\p{L}\p{N}]/u.test(before) || /(?:[:“"„«/|—–•]\s?|[.!?…]["”’»)\]]*\s+|[.!?…]\s+\()$/u.test(last);
}

/** Of "AI-driven" the "AI", of "ex-Orchard" the "Orchard"; "Plover2.5-Max" is one name, "End-of-Line" is none. */
function within(bare: string): { name: string; skip: number } {
  const parts = bare.split('-');
  if (!/\p{Lu}/u.test(bare) || /['’](?:d|ll|re|ve|m|t)$/i.test(bare)) return { name: '', skip: 0 };
  if (parts.length > 2 && parts.some((part) => /^(?:of|to|the|in|on|and|for)$/i.test(part)))
    return { name: '', skip: 0 };
  if (parts.length === 1 || parts.every((part) => /^[\p{Lu}\p{N}]/u.test(part))) return { name: bare, skip: 0 };
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
  if (/^\p{Lu}\p{Ll}+$/u.test(parts[0] ?? ''))
    return parts.length === 2 || capitals === 1 ? { name: parts[0] ?? '', skip: 0 } : { name: '', skip: 0 };
  const index = parts.findIndex((part) => odd.test(part) || (/^\p{Lu}\p{L}+/u.test(part) && part !== parts[0]));
  if (index < 0) return { name: '', skip: 0 };
  return { name: parts[index] ?? '', skip: parts.slice(0, index).join('-').length + (index > 0 ? 1 : 0) };
}

/** The stretches of a text that may be headlines of their own: "Longer Days: the sun …" has a label and the rest. */
function parts(text: string): { start: number; end: number; label: boolean }[] {
  const found: { start: number; end: number; label: boolean }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[:|—–•](?:\s|$)|\n|$/gu)) {
    found.push({ start, end: match.index, label: match[0].startsWith(':') });
    start = match.index + match[0].length;
  }
  return found;
}

/** In a headline most words have a capital, so that a capital says nothing. */
function isTitled(words: Word[], label: boolean, least: number): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (label && words.length > 1 && words.length < 7) return capital === long.length;
  return long.length >= least && capital > 0.7 * long.length;
}
