import type { LanguagePack, Quotation, Sentence } from '#model';
import { attribution } from '../attributions.ts';
import type { Stop } from '../walk.ts';
import { quoted } from './quote-marks.ts';

/** In sentences: what is quoted in fewer stands in one. */
const fewest = 2;

/** Single marks may be an apostrophe's. */
const opening = /^["“„«»「『]/u;

/**
 * The sentences of a paragraph that somebody says who is named before or behind them: of a quotation that is too long for one sentence,
 * each is quoted, and none is told as the article's own.
 */
export function spoken({ prose: { text }, kind }: Stop, sentences: Sentence[], pack: LanguagePack): Set<Sentence> {
  const found = new Set<Sentence>();
  if (kind !== 'prose' || sentences.length < fewest) return found;
  for (const range of quoted(text)) {
    if (!opening.test(text[range.start] ?? '')) continue;
    const within = sentences.filter(({ start, end }) => start < range.end && end > range.start);
    const [first, last] = [within[0], within.at(-1)];
    if (within.length < fewest || !first || !last) continue;
    const by = attribution(text.slice(first.start, last.end), pack)?.by;
    for (const sentence of within) {
      const [from, to] = [Math.max(sentence.start, range.start), Math.min(sentence.end, range.end)];
      // "She told the council: “We came late. …”": its beginning is the article's.
      if (to - from < (sentence.end - sentence.start) / 2) continue;
      found.add(sentence);
      sentence.quotations = [quotation(text.slice(from, to), from - sentence.start, by)];
      if (!sentence.roles.includes('quote')) sentence.roles.push('quote');
    }
  }
  return found;
}

function quotation(text: string, start: number, by: string | undefined): Quotation {
  const own = text.replace(/^["“„«»「『]|["”“»«」』]$/gu, '').trim();
  return { text: own.replace(/[,，]$/u, ''), start, end: start + text.length, ...(by === undefined ? {} : { by }) };
}
