import type { Range } from './place.ts';

/** "RISC-V", "GPT-4", "Qwen2.5-Max", "AI-driven": a capital or a digit somewhere before the hyphen. */
const name = /(?<![\p{L}\d])(?=[\p{L}\d]*[\p{Lu}\d])[\p{L}\d.]{1,10}(?:[-‐][\p{L}\d.]{1,8})+(?![\p{L}\d])/gu;
/** "ex-staff", "e-commerce": a short syllable is not left behind on its line. */
const prefixed = /(?<![\p{L}\d‐@#/._-])\p{L}{1,3}[-‐]\p{L}{2,14}(?![\p{L}\d‐/_-])/gu;
/** A blank that parts the thousands, or a number and its unit, whichever way it was typed. */
const blank = String.raw`[ \u00a0\u202f]`;
/** The word that is counted, if it is short. */
const counted = String.raw`${blank}(?:[%‰°٪]|[\p{L}\p{M}]{1,9}(?![\p{L}\p{M}\p{Nd}]))`;
const grouped = String.raw`\p{Nd}{1,3}(?:${blank}\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?`;
const plain = String.raw`(?!(?:19|20)\d\d )\p{Nd}[\p{Nd}.,٫٬]*`;
/** "380 billion", "$52.4 million", "85 %", "3 years", "671 000"; not "in 2023 the". */
const amount = new RegExp(String.raw`(?<![\p{L}\p{Nd}])[$€£¥₹]?(?:${grouped}(?:${counted})?|${plain}${counted})`, 'gu');

/**
 * Stretches of a text that stay on one line: names with a hyphen, words with a short prefix and numbers with the word they count. The page keeps
 * them together and the planner measures them so, hence one rule for both.
 * @returns ranges in the text, in order, none of which overlap
 */
export function together(text: string): Range[] {
  // Most texts have neither, and every word that is measured is asked.
  const found = [...(/[-‐]/.test(text) ? [name, prefixed] : []), ...(/[\d٠-٩۰-۹०-९]/.test(text) ? [amount] : [])]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
  const ranges: Range[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges.filter((range) => range.end - range.start <= 24);
}
