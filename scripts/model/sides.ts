import type { LanguagePack } from './language.ts';
import type { SideNames } from './language/claim-words.ts';
import { oncePerPack } from './memory/once-per-pack.ts';
import { asInPack } from './words/opens-on.ts';

/** What a text is called that may be one of two sides. */
export interface Side {
  /** As it is written: "Myth", "The problem". */
  name: string;
  /** Where the text's own words begin; at its end where it is the name alone: "Pros". */
  at: number;
  isSpoken: boolean;
}

/** "Myth #2: …", "Pros", "Then, …": a name, its number, and a colon, a comma, or nothing else. */
const called =
  /^[\s"“]*([^:：,，、#\d]{1,30}?)(?:\s?(?:#|№|[Nn]o\.|[Nn]r\.|[Nn]°)?\s?\d{1,2})?\s*(?:([:：,，、])\s*|$)/u;

/** The names that a side may have, and whether a comma may stand behind them. */
const known = oncePerPack(({ contrasts }) => {
  const names = new Map<string, boolean>();
  for (const { left, right, spoken } of contrasts.sides)
    for (const name of [...left, ...right]) names.set(name, names.get(name) === true || spoken === true);
  return names;
});

/** The name that a text begins with, if it is one of a side in this language. */
export function sideOf(text: string, pack: LanguagePack): Side | undefined {
  const names = known(pack);
  if (names.size === 0) return undefined;
  const [found = '', name = '', mark = ''] = called.exec(text) ?? [];
  const mayBeSpoken = names.get(asInPack(name));
  const isSpoken = /[,，、]/u.test(mark);
  if (mayBeSpoken === undefined || (isSpoken && !mayBeSpoken)) return undefined;
  return { name, at: found.length, isSpoken };
}

/** What the names of two texts say of them, where they are the two sides of one thing; `turned` where the right one comes first. */
export function opposites(
  one: Side,
  other: Side,
  { contrasts }: LanguagePack,
): (SideNames & { turned: boolean }) | undefined {
  const [a, b] = [asInPack(one.name), asInPack(other.name)];
  for (const sides of contrasts.sides) {
    if ((one.isSpoken || other.isSpoken) && !sides.spoken) continue;
    if (sides.left.includes(a) && sides.right.includes(b)) return { ...sides, turned: false };
    if (sides.left.includes(b) && sides.right.includes(a)) return { ...sides, turned: true };
  }
  return undefined;
}
