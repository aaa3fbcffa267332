import type { Said, SentenceId } from '#model';
import type { Desk } from './act.ts';

/**
 * Words said by hand, with those marked that are the speaker's own: numbers that their sentences have not, words that the whole
 * article has not.
 */
export function spoken(said: Said, text: string, desk: Desk): Said {
  const { own: _, emphasis, ...rest } = said;
  const own = strays(text, said.sources, desk);
  const kept = emphasis?.filter((one) => text.includes(one.text));
  return { ...rest, text, ...(kept?.length ? { emphasis: kept } : {}), ...(own.length > 0 ? { own } : {}) };
}

const number = /\d+(?:[.,:]\d+)*/gu;

/** The numbers and words of a text that the speaker answers for. */
export function strays(text: string, sources: SentenceId[], desk: Desk): string[] {
  const known = new Set(sources.flatMap((id) => desk.sentence(id)?.text.match(number) ?? []));
  const numbers = (text.match(number) ?? []).filter((digits) => !known.has(digits));
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !desk.knows(word));
  return [...new Set([...numbers, ...words])];
}
