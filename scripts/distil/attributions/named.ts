import type { Attribution, LanguagePack } from '#model';
import { fold } from '../lexicon.ts';
import { patterns } from './patterns.ts';
import { says } from './says.ts';

/** A name with what its owner does in front of it; between its parts may stand what everybody calls him: `Tom "Cap" Reed`, "Ada (Addy) Reed". */
const speaker =
  /(?<![\p{L}\p{N}])(?!of\s|["“(])(?:(?:\p{Lu}[\p{L}\p{N}.'’&-]*|["“(]\p{Lu}[\p{L}.'’-]*["”)]|of|de|van|von)\s){0,6}\p{Lu}[\p{L}\p{N}.'’&-]*/gu;

/** "Ada Reed said that …", "“…,” said Ada Reed." */
export function named(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const { verb, apposed, behind: farBehind, quotes, placed, enclosed, owned, verbBefore } = patterns(pack);
  for (const match of text.matchAll(speaker)) {
    const whole = match[0].replace(/[.'’&-]+$/u, '');
    // "But Holm said": what ties the sentence to the one before is none of the name.
    const tie = /^(\p{Lu}\p{Ll}+)\s/u.exec(whole);
    const tied = tie && [...pack.conjunctions, ...pack.buts].includes(fold(tie[1] ?? '')) ? tie[0].length : 0;
    const [name, at] = [whole.slice(tied), match.index + tied];
    // `Reed, who keeps her boat in Lysvik, said: "…"`: what is named within what is told of her does not say it.
    if (inRelative.test(text.slice(0, at)) && /^,\s/.test(text.slice(at + name.length))) continue;
    // "one Oslo-based trader" has no name.
    if (/-\p{Ll}+$/u.test(name)) continue;
    const end = at + name.length;
    const behind = text.slice(end, end + mostApposed);
    if (isOfficeOf(name, behind, pack)) continue;
    const isOwner = pack.attribution.owner?.test(name) ?? false;
    const quoting = isQuoted(text, at);
    const said =
      verb.exec(low.slice(end, end + 40)) ??
      (isApposed(text.slice(0, at), name, behind) ? apposed.exec(behind) : null) ??
      (quoting ? (quotes.exec(behind) ?? placed.exec(behind)) : null) ??
      (/["”»]\s$/u.test(text.slice(0, at)) ? farBehind.exec(behind) : null) ??
      (isBehindOffice(text.slice(0, at), name, pack) ? enclosed.exec(low.slice(end, end + 40)) : null) ??
      (isOwner ? owned.exec(behind) : null);
    // `"…," Reed said afterwards`: behind a quotation, whatever follows.
    const after = text.slice(end + (said?.[0].length ?? 0));
    const claimed =
      said &&
      (quoting || closes(text.slice(0, at), said[1] ?? '', after, pack) || says(said[1] ?? said[2] ?? '', after, pack));
    if (claimed && (isOwner || !isSmall(name, pack))) {
      const front = text.slice(0, at);
      const start = at - (ofWhom(front, pack) || withWhom(front, pack)).length;
      // "Holm's own sister said": it is the sister who did.
      const who = isOwner ? end + said[0].lastIndexOf(said[1] ?? '') : end;
      return {
        text: text.slice(start, end + said[0].length),
        by: text.slice(start, who).trimEnd(),
        start,
        end: end + said[0].length,
      };
    }
    const before = verbBefore.exec(low.slice(Math.max(0, at - 60), at));
    if (before && !isSmall(name, pack) && !(before[0].startsWith(',') && doesMore(text.slice(end), pack))) {
      const start = at - before[0].length + before[0].search(/\p{L}/u);
      // `"…," said the Lysvik mayor, Ada Reed`: it is not the town that says it.
      const holder = isOf(text.slice(end), pack) ? null : officeOf.exec(text.slice(end));
      const last = end + (holder?.[0].length ?? 0);
      const by = holder?.[1] ?? `${somebodyOf(before[0], pack)}${name}`;
      return { text: text.slice(start, last), by, start, end: last };
    }
  }
  return undefined;
}

const inRelative = /\p{L},\s(?:which|who|whose|whom|where)\s[^,;:]*$/u;

/** "Boats are dear, the Port Office reports", "… reported in May": at the end of a sentence, behind what is told. */
function closes(front: string, verb: string, after: string, { attribution: { closing } }: LanguagePack): boolean {
  return closing?.verbs.includes(verb) === true && closing.told.test(front) && closing.when.test(after);
}

/**
 * "Der Leiter des Hafens, Jan Holm, sagte": a whole name behind what its owner is. English needs to know how the office begins, since a
 * whole sentence may stand before "Jan Holm, said to be".
 */
function isBehindOffice(before: string, name: string, { surgery, articles }: LanguagePack): boolean {
  if (!/\s/u.test(name) || !/\p{L},\s$/u.test(before)) return false;
  const [, first = ''] = /(?:^|,\s)(\p{L}+)\s[^,;:"“”]{2,70},\s$/u.exec(before) ?? [];
  return !surgery || articles.includes(fold(first));
}

/**
 * "Ada Reed, an engineer, said". With a capital, "Head of Nets", what stands between belongs to a whole name that begins the clause:
 * "the owner of Marl Boats, Ada Reed, said" is told by its second name.
 */
function isApposed(before: string, name: string, behind: string): boolean {
  return /^,\s\p{Ll}/u.test(behind) || (/\s/u.test(name) && /(?:^|[,;:—–"“”]\s?)$/u.test(before));
}

/** "Harbour Secretary, Lady Reed said": an office, behind whose comma the one who holds it speaks. */
function isOfficeOf(name: string, behind: string, { titles }: LanguagePack): boolean {
  const last = (words: string) => fold(words.split(' ').at(-1) ?? '');
  const holder = /^,\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})\s\p{Ll}/u.exec(behind)?.[1];
  return holder !== undefined && titles.includes(last(name)) && !titles.includes(last(holder));
}

/** In characters: what stands between a name and its verb, commas and all. */
const mostApposed = 110;

/** "Holm, of the yard, said Reed is gone": what Reed is, is what was said. */
function doesMore(after: string, { auxiliaries, hedges: { modals } }: LanguagePack): boolean {
  const next = /^\s(\p{Ll}+)/u.exec(after)?.[1];
  return next !== undefined && (auxiliaries.includes(next) || modals.includes(next));
}

/** `"…," wrote a paper in Lysvik`: it is not the town that writes, but somebody there. */
function somebodyOf(before: string, pack: LanguagePack): string {
  const words = before.trim().split(/\s+/u);
  const from = words.findIndex((word) => pack.articles.includes(word));
  return from > 0 && pack.prepositions.includes(words.at(-1) ?? '') ? `${words.slice(from).join(' ')} ` : '';
}

/** `"…," said Ada Reed of the Northern Fund`: she says it, and not the fund. */
function isOf(after: string, { prepositions }: LanguagePack): boolean {
  return prepositions.includes(/^\s(\p{Ll}+)/u.exec(after)?.[1] ?? '');
}

/** What stands between a name and the person who works for it: " mayor, Ada Reed", "'s head of nets, Ida Holm". */
const officeOf =
  /^(?:['’]s?)?(?!\s(?:of|from|at|in|for)\s)(?:\s(?!(?:by|with|and|or)\s)\p{Ll}[\p{L}'’-]*){1,5},?\s(\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|van|von|al)\s)?\p{Lu}[\p{L}'’-]+){1,2})(?=[.,;]|\s\p{Ll}|$)/u;

/** "Officials in Lysvik say": what stands before the name and belongs to it. */
function ofWhom(before: string, pack: LanguagePack): string {
  return pack.attribution.somebodyOf?.exec(before)?.[1] ?? '';
}

/** "Ida Holm and Ada Reed said": it is not one of the two who says so. */
function withWhom(before: string, { ands, buts, conjunctions }: LanguagePack): string {
  const [, both = '', and = ''] = joint.exec(before) ?? [];
  const [tie = ''] = /^\p{Lu}\p{Ll}+\s/u.exec(both) ?? [];
  const tied = [...conjunctions, ...buts].includes(fold(tie.trim())) ? tie.length : 0;
  return ands.includes(and) && tied < both.length - and.length - 1 ? both.slice(tied) : '';
}

/** At the beginning, or behind a mark: names, and a small word that the next name stands behind. */
const joint = /(?:^|[,;:—“"]\s?)((?:\p{Lu}[\p{L}\p{N}.'’-]*\s){1,5}(\p{Ll}+)\s)$/u;

/** Right behind a quotation, or with an office between: `"…," NHB chairman `. */
function isQuoted(text: string, end: number): boolean {
  return /["”»]\s(?:(?:\p{Lu}{2,}\s)?(?:\p{Ll}[\p{L}-]*\s){1,4})?$/u.test(text.slice(Math.max(0, end - 70), end));
}

/** `"…," said one trader`, who has no name. */
export function unnamed(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = pack.spaced ? patterns(pack).nobody.exec(low) : null;
  if (!match) return undefined;
  const [whole, , by = ''] = match;
  const end = match.index + whole.length;
  return { text: text.slice(match.index + 2, end), by: text.slice(end - by.length, end), start: match.index + 2, end };
}

function isSmall(name: string, pack: LanguagePack): boolean {
  return (
    name.length < 2 ||
    /['’]s?$|n['’]t$/u.test(name) ||
    (!/\s/u.test(name) &&
      (pack.pronouns.includes(fold(name)) ||
        pack.subordinators.includes(fold(name)) ||
        pack.relatives.includes(fold(name)) ||
        // "The yard, which mends boats, said Monday it is full": when it said so.
        pack.dates.weekdays.includes(fold(name)) ||
        pack.stopwords.includes(fold(name))))
  );
}
