import type { LanguagePack, Quotation, Range, Sentence } from '#model';
import { attribution } from '../attributions.ts';
import type { Stop } from '../walk.ts';
import { ledIn } from './led-in.ts';
import { leftOpen } from './left-open.ts';
import { quoted } from './quote-marks.ts';

/** In sentences: what is quoted in fewer stands in one. */
const fewest = 2;

/** Single marks may be an apostrophe's, but where they open all that is left of a paragraph. */
const opening = /^["“„«»「『]/u;

/**
 * The sentences of a paragraph that somebody says who is named before or behind them: of a quotation that is too long for one sentence,
 * each is quoted, and none is told as the article's own.
 */
export function spoken(
  stop: Stop,
  sentences: Sentence[],
  pack: LanguagePack,
  { before, after }: { before?: Stop; after?: Stop },
): Set<Sentence> {
  const { text } = stop.prose;
  const found = new Set<Sentence>();
  if (stop.kind !== 'prose') return found;
  const open = leftOpen(stop, before, after);
  const own = sentences.length < fewest ? [] : quoted(text).filter((range) => isSpeech(range, text));
  for (const range of open ? [open, ...own.filter(({ end }) => end <= open.start)] : own) {
    const within = sentences.filter(({ start, end }) => start < range.end && end > range.start);
    const [first, last] = [within[0], within.at(-1)];
    if ((range !== open && within.length < fewest) || !first || !last) continue;
    const lead = range.start === 0 ? leadOf(stop, before) : undefined;
    const by = attribution(text.slice(first.start, last.end), pack)?.by ?? (lead && ledIn(lead, pack));
    for (const sentence of within) {
      const [from, to] = [Math.max(sentence.start, range.start), Math.min(sentence.end, range.end)];
      // "She told the council: “We came late. …”": its beginning is the article's.
      if (range.start > sentence.start && to - from < (sentence.end - sentence.start) / 2) continue;
      found.add(sentence);
      sentence.quotations = [quotation(text.slice(from, to), from - sentence.start, by)];
      if (!sentence.roles.includes('quote')) sentence.roles.push('quote');
    }
  }
  return found;
}

/** The paragraph right before one that opens with a quotation, where it leads into that: "Ada Reed said:". */
export function leadOf({ kind, prose }: Stop, before: Stop | undefined): string | undefined {
  const isLed = kind === 'prose' && before?.kind === 'prose' && opening.test(prose.text);
  return isLed && /[:：]$/u.test(before.prose.text) ? before.prose.text : undefined;
}

function isSpeech({ start, end }: Range, text: string): boolean {
  return (
    opening.test(text[start] ?? '') ||
    (text[start] === '‘' && /(?:^|[:,]\s)$/u.test(text.slice(0, start)) && text.slice(end).trim() === '')
  );
}

function quotation(text: string, start: number, by: string | undefined): Quotation {
  const own = text.replace(/^["“„«»「『‘']|["”“»«」』’']$/gu, '').trim();
  return { text: own.replace(/[,，]$/u, ''), start, end: start + text.length, ...(by === undefined ? {} : { by }) };
}
