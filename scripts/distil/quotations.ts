import type { Attribution, LanguagePack, Quotation } from '#model';
import { fold } from './lexicon.ts';
import { quoted } from './quote-marks.ts';

const mottos =
  /\b(?:motto|slogan|mantra|tagline|credo|maxim|saying|principle|leitspruch|wahlspruch|devise|lema|eslogan)\b|座右铭|口号|スローガン/;

/**
 * What a sentence quotes, without the marks. Words that are only held at arm's length ("so-called" quotes) are none: a
 * quotation has a speaker, is a motto, ends like a sentence, or is long.
 */
export function quotations(
  text: string,
  pack: LanguagePack,
  block: { by?: string } | undefined,
  attribution: Attribution | undefined,
): Quotation[] {
  if (block) return [{ text, start: 0, end: text.length, ...speaker(block.by ?? attribution?.by) }];
  return quoted(text).flatMap((range) => {
    const inner = text.slice(range.start + 1, range.end - 1).trim();
    const before = fold(text.slice(Math.max(0, range.start - 40), range.start));
    const isMotto = mottos.test(before);
    if (!isMotto && !isSaid(inner, before, text.slice(range.end), pack, attribution)) return [];
    const by = attribution?.by ?? (isMotto ? owner(text.slice(0, range.start)) : undefined);
    return [{ text: inner.replace(/[,，]$/u, ''), ...range, ...speaker(by) }];
  });
}

function speaker(by: string | undefined): { by?: string } {
  return by === undefined || by === '' ? {} : { by };
}

function isSaid(
  inner: string,
  before: string,
  after: string,
  pack: LanguagePack,
  by: Attribution | undefined,
): boolean {
  const words = pack.spaced ? inner.split(/\s+/u).length : inner.length / 2;
  if (words < 2) return false;
  if (/[.!?…。！？]$/u.test(inner) && words > 2) return true;
  if (words > 6) return true;
  const told = by !== undefined || /[,:，：]\s*$/u.test(before) || /^,?\s*(?:said|says|sagte|dit|dijo)\b/u.test(after);
  return told && words > 2;
}

/** "Reed took over with the motto …": the first name of the sentence. */
function owner(before: string): string | undefined {
  const found = before.match(/\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*/u)?.[0];
  return found?.replace(/['’]s$/u, '');
}
