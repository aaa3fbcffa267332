import type { Context, Sentence } from '#model';
import { isClumsy } from '../points/point.ts';
import { asLine, said } from '../words/words.ts';
import { begun } from './begun.ts';
import type { Row } from './row.ts';
import { mostSupport } from './shortened.ts';

/** In words, as of any sentence on a slide: of an item of more, a paragraph, only what it begins with is shown. */
const mostOfItem = 40;

/** In words: fewer say too little to stand by themselves. */
const leastPart = 3;

/**
 * An item that has no shorter form is shown with all its words rather than left out: a list without some of its items would tell half of
 * what the author weighs. What stands behind its semicolon or dash, or in brackets at its end, goes on in small letters.
 */
export function wholeItem(text: string, sentence: Sentence, context: Context): Row | undefined {
  if (/[:：]$/u.test(text) || isClumsy(text, context)) return undefined;
  if (context.words(text) > mostOfItem) return opening(text, sentence, context);
  for (const pause of pauses) {
    const [, lead = '', rest = ''] = pause.exec(text) ?? [];
    if (context.words(lead) < leastPart || context.words(rest) < leastPart || isWithin(lead)) continue;
    const support = rest.startsWith('(') || rest.startsWith('（') ? rest : asLine(rest, sentence);
    return { lead: said(lead, sentence), support: said(support, sentence), spare: false, long: true };
  }
  return { lead: said(text, sentence), long: true };
}

/** "The mate has rowed here for ten years, | and …": what is said of it first stands for all of it, and is long itself where it must be. */
function opening(text: string, sentence: Sentence, context: Context): Row | undefined {
  const first = begun(text, mostSupport, context) ?? begun(text, mostOfItem, context);
  const lead = first === undefined ? undefined : said(first, sentence);
  if (!lead || isWithin(lead.text) || !context.holds(lead)) return undefined;
  return context.words(lead.text) > mostSupport ? { lead, long: true } : { lead };
}

/** The one bracket at the end; one semicolon; one dash. */
const pauses = [
  /^([^()（）]+?)\s*(\([^()]+\)|（[^（）]+）)$/u,
  /^([^;；؛]+)(?:[;؛]\s+|；\s*)([^;；؛]+)$/u,
  /^((?:(?!\s[–—]\s).)+)\s[–—]\s((?:(?!\s[–—]\s).)+)$/u,
];

/** Whether a quotation or a bracket is still open where words end. */
function isWithin(lead: string): boolean {
  const count = (sign: RegExp) => lead.match(sign)?.length ?? 0;
  return count(/[([（「『“«]/gu) > count(/[)\]）」』”»]/gu) || count(/"/gu) % 2 === 1;
}
