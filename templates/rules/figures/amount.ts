import { alternatives, type Context, type Figure, inOneRun, oncePerPack, type Said, type Sentence } from '#model';
import { said } from '../words/words.ts';

/** A figure as it is set: its qualifier small, its digits large, its unit beside them. Together they are the article's own run of words. */
export interface Amount {
  qualifier?: Said;
  figure: Said;
  unit?: Said;
}

/** "over 380 billion yuan" → over · 380 · billion yuan; "under $50" → under · $50. */
export function amountOf(figure: Figure, sentence: Sentence, { pack }: Context): Amount | undefined {
  const whole = figure.text.replace(/\s*\([^)]*\)$/u, '');
  // A sign, and a unit that stands right behind the digits, stay where the author put them: "~0.45ms".
  const starts = /\p{L}/u.test(figure.qualifier) && whole.toLowerCase().startsWith(figure.qualifier.toLowerCase());
  // "约为1.2万公里左右": what else stands before the digits of Chinese is small as well.
  const [before = ''] = starts ? [figure.qualifier] : (/^\p{Script=Han}{1,4}(?=\p{Nd})/u.exec(whole) ?? []);
  const qualifier = whole.slice(0, before.length);
  const rest = whole.slice(before.length).trim();
  const [sign = ''] = /^[~≈]/u.exec(rest) ?? [];
  const match = amounts(pack).exec(rest.slice(sign.length));
  if (!match) return undefined;
  const [, digits = '', blank = '', behind = ''] = match;
  const [glued = ''] = (blank === '' && /^[a-zµμ]{1,3}(?=\s|$)/i.exec(behind)) || [];
  const unit = behind.slice(glued.length).trim();
  const tidy = `${sign}${glued === '' ? digits.replace(/[.,]$/u, '') : digits}${glued}`;
  // "30-minute" belongs to what follows, and is no amount by itself.
  if (tidy.length > (/\d\D+\d/u.test(tidy.replace(/[.,]/gu, '')) ? 17 : 9) || unit.length > 32 || /^[-‐‑]/u.test(unit))
    return undefined;
  return {
    figure: said(tidy, sentence),
    ...(qualifier ? { qualifier: said(qualifier, sentence) } : {}),
    ...(unit ? { unit: said(unit, sentence) } : {}),
  };
}

/** The digits, of both ends of a range or of "10 or 20", with the sign that belongs to them; a blank; and the unit. */
const amounts = oncePerPack(({ numbers: { range } }) => {
  const to = alternatives([...range.to, ...range.or, ...range.and]);
  const number = String.raw`[^\s\d]{0,4}\d(?:[\d.,]|，(?=\d{3}))*(?:\s\d{3}(?!\d))*`;
  const other = String.raw`(?:[%％]?\s?[–-]\s?|\s(?:${to})\s|[元円]?[到至~〜～]|[千万萬億亿](?=\d)|[천만억조]\s?(?=\d))[^\s\d]?\d[\d.,]*`;
  const sign = String.raw`[%％٪‰×+]|[MBKk](?![\p{L}])|bn|m(?![\p{L}])`;
  return new RegExp(String.raw`^(${number}(?:${other})?(?:\s?[%％‰]|${sign})?)(\s*)(.*)$`, 'u');
});

/** An amount as slots, each part by its name. */
export function amountSlots({ qualifier, figure, unit }: Amount): { [name: string]: Said } {
  return { ...(qualifier ? { qualifier } : {}), figure, ...(unit ? { unit } : {}) };
}

/** An amount in one run of words, as its slide says it. */
export function wholeAmount({ qualifier, figure, unit }: Amount): Said {
  return inOneRun([qualifier, figure, unit].filter((part) => part !== undefined));
}

/** Signs of a figure that reach below its digits, where a line is drawn, and above them, where its qualifier stands. */
export const [reachesBelow, reachesAbove] = [/[,;$£₹/()]/u, /\$/u];
