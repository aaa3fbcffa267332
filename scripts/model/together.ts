import type { Range } from './place.ts';

/** Names and words with a hyphen, for a class of letters. */
function hyphened(letter: string): RegExp[] {
  const sources = [
    // "RISC-V", "GPT-4", "Qwen2.5-Max", "AI-driven": a capital or a digit somewhere before the hyphen.
    String.raw`(?<![${letter}\d])(?=[${letter}\d]*[\p{Lu}\d])[${letter}\d.]{1,10}(?:[-‐][${letter}\d.]{1,8})+(?![${letter}\d])`,
    // "ex-staff", "e-commerce": a short syllable is not left behind on its line.
    String.raw`(?<![${letter}\d‐@#/._-])[${letter}]{1,3}[-‐][${letter}]{2,14}(?![${letter}\d‐/_-])`,
  ];
  return sources.map((source) => new RegExp(source, 'gu'));
}

/** V8 takes thirty times as long to compile these for all the letters that there are. */
const latin = hyphened('A-Za-zªµºÀ-ÖØ-öø-ɏ');
const beyondLatin = /[^\0-ɏ\u2000-\u206f\u20a0-\u20cf]/;
const any = hyphened(String.raw`\p{L}`);

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
  const found = [
    ...(/[-‐]/.test(text) ? (beyondLatin.test(text) ? any : latin) : []),
    ...(/[\d٠-٩۰-۹०-९]/.test(text) ? [amount] : []),
  ]
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
