import { capital } from '#model';
import { onePage } from '../index.ts';
import { list } from './list.ts';

/** What a line begins with that is no part of an article, by its first letter: hardly a line begins so, and every line is asked. */
let starts: Map<string, { start: string; rest: RegExp; reason: string }[]> | undefined;

/** Behind a link to another article comes nothing or its title, behind what stands over an advertisement nothing. */
const [link, alone] = [/^(?:$|\s*[:：–—-])/u, /^[:.]?$/u];

/** Why a line is no part of an article, as far as the languages with a page of words each tell. */
export function noiseIn(line: string): string | undefined {
  starts ??= startsOf();
  // In Turkish an “İ” is a small “i”, and not one with two dots.
  const low = line.toLowerCase().replaceAll('i\u0307', 'i');
  const known = starts.get(low[0] ?? '');
  return known?.find(({ start, rest }) => low.startsWith(start) && rest.test(low.slice(start.length)))?.reason;
}

function startsOf(): NonNullable<typeof starts> {
  const found: NonNullable<typeof starts> = new Map();
  const add = (words: string, rest: RegExp, reason: string) => {
    for (const start of list(words)) {
      const letter = start[0] ?? '';
      found.set(letter, [...(found.get(letter) ?? []), { start, rest, reason }]);
    }
  };
  for (const { elsewhere, advertisement } of onePage) {
    add(elsewhere, link, 'link to another article');
    add(advertisement, alone, 'advertisement');
  }
  return found;
}

/** "Di Anna Rossi", "Автор: Анна Орлова": whether a line says in one of these languages who wrote the article. */
export function isSigned(line: string): boolean {
  signers ??= onePage.map(({ by }) => list(by).flatMap((start) => [start, capital(start)]));
  return signers.some((all) => all.some((start) => line.startsWith(start)) && signed(all.join('|')).test(line));
}

let signers: string[][] | undefined;

/** Looked at only where a line begins so: a pattern of names takes long to make, and every language has one. */
function signed(either: string): RegExp {
  const word = String.raw`(?:\p{Lu}|\p{Lo}\p{M}*\p{Lo})[\p{L}\p{M}.'’-]*`;
  const name = String.raw`${word}(?:\s(?:${word}|d[aei]|dos|del|della|van|von|de[nr]|af)){1,3}`;
  return new RegExp(String.raw`^(?:${either})\s?:?\s*(?<=[\s:])${name}(?:\s*[,،|•·–—-].{0,60})?$`, 'u');
}
