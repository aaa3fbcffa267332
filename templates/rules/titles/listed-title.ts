import { type Context, type Said, titleWords } from '#model';
import { isHeading } from './headings.ts';

/** In characters: what two lines of a heading hold. */
const longest = 64;

/** In words: two that are longer are claims, and nothing is from the one to the other. */
const longestName = 3;

/** "run(): void", "Sails: new ones": in a row with others, nobody sees where such a name begins; "20:46" is one as it stands. */
const isInParts = /[=<>{};]|:(?!\d)|[\p{L}\d]\(/u;

/**
 * Titles for the part of a list that goes on on another slide, best first: its heading with the names that stand below it, "Crafts:
 * Sails, Ropes"; the names alone; and from the first to the last of them.
 */
export function listedTitles(heading: Said, names: Said[], context: Context): Said[] {
  // "Boats leak", "Boats sink": each is about the same, and its name tells it from none of the others.
  if (names.length === 0 || new Set(names.map(({ text }) => text.toLowerCase())).size < names.length) return [];
  if (names.some(({ text }) => isInParts.test(text))) return [];
  const all = titleOf(names.map(({ text }) => text).join(context.pack.spaced ? ', ' : '、'), names);
  return [...behind(heading, all, context).filter(fits(context)), ...spanTitles(heading, names, context)];
}

/** As in a dictionary, the first and the last of what stands below: "Crafts: Anchors – Sails", "20:46 – 21:20". */
export function spanTitles(heading: Said, names: Said[], context: Context): Said[] {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length < 2) return names.filter(fits(context));
  if (names.some(({ text }) => context.words(text) > longestName)) return [];
  return behind(heading, titleOf(`${first.text} – ${last.text}`, [first, last]), context).filter(fits(context));
}

/** A title behind the heading that it goes on with, and by itself. */
function behind(heading: Said, title: Said, context: Context): Said[] {
  // "What is a quay? Cranes, Ropes": what asks or calls has its stop already.
  const colon = /[?!？！]$/u.test(heading.text) ? '' : ':';
  return isHeading(heading, context)
    ? [titleOf(`${heading.text}${colon} ${title.text}`, [heading, title]), title]
    : [title];
}

function fits(context: Context): (title: Said) => boolean {
  return ({ text }) => context.words(text) <= titleWords && text.length <= longest;
}

function titleOf(text: string, from: Said[]): Said {
  return { text, sources: [...new Set(from.flatMap(({ sources }) => sources))] };
}
