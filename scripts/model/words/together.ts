import type { Range } from '../place.ts';

/** What stays together, by the classes of letters, of the marks on them, and of digits. */
function patternsOf(
  letter: string,
  small: string,
  mark: string,
  digit: string,
): { day: RegExp; named: RegExp; alone: RegExp; hyphened: RegExp[]; amount: RegExp } {
  // A blank that parts the thousands, or a number and its unit, whichever way it was typed.
  const blank = String.raw`[ \u00a0\u202f]`;
  // The word that is counted, if it is short.
  const counted = `${blank}(?:[%‰°٪]|[${letter}${mark}]{1,12}(?![${letter}${mark}${digit}]))`;
  const grouped = `[${digit}]{1,3}(?:${blank}[${digit}]{3})+(?![${digit}])(?:[.,][${digit}]+)?`;
  // "1st", "25th".
  const ordinal = '(?:st|nd|rd|th)?';
  const plain = String.raw`(?!(?:19|20)\d\d )[${digit}][${digit}.,٫٬]*`;
  return {
    // "February 10, 2027", "May 3rd, 2027": the year alone goes to the next line.
    day: pattern`(?<![${letter}])[${letter}]{3,9}\.? [${digit}]{1,2}${ordinal},(?= [${digit}]{4}(?![${digit}]))`,
    // "Version 5", "Node 20", "March 26th": what a name or a month is told by, where no counted word follows it.
    named: pattern`(?<![${letter}${digit}.-])(?=\p{Lu})[${letter}]{3,9} [${digit}]{1,3}(?:[.][${digit}]+)*${ordinal}(?=[)\],;:!?.’”]|$)(?![.,][${digit}])`,
    // "a harbour", "w porcie", "y el mar": a letter by itself ends no line.
    alone: pattern`(?<=[ (])[${small}] [${letter}${mark}]{1,14}(?![${letter}${mark}${digit}])`,
    hyphened: [
      // "RISC-V", "GPT-4", "Qwen2.5-Max", "AI-driven", "sqlite-3", "mid-1990s": a capital before the hyphen, or a digit on either side.
      pattern`(?<![${letter}\d])(?=[${letter}\d]*[\p{Lu}\d]|[${letter}]+[-‐][${letter}]*\d)[${letter}\d.]{1,10}(?:[-‐][${letter}\d.]{1,8})+(?![${letter}\d])`,
      // "ex-staff", "well-known": a short word is not left behind on its line.
      pattern`(?<![${letter}\d‐@#/._-])(?:[${letter}]{1,3}[-‐][${letter}]{2,14}|[${letter}]{4,6}[-‐][${letter}]{2,10})(?![${letter}\d‐/_-])`,
      // "start-stop-crane", "dry-run-only": three parts of a name that is short as a whole.
      pattern`(?<![${letter}\d‐@#/._-])(?=[^\s]{7,18}(?![${letter}\d‐/_-]))[${letter}]{2,8}(?:[-‐][${letter}]{2,8}){2}(?![${letter}\d‐/_-])`,
      // "all-or-nothing", "state-of-the-art": short words that small ones join.
      pattern`(?<![${letter}\d‐@#/._-])[${letter}]{1,5}(?:[-‐][${letter}]{1,3}){1,2}[-‐][${letter}]{2,8}(?![${letter}\d‐/_-])`,
    ],
    // "380 billion", "$52.4 million", "85 %", "3 years", "671 000"; not "in 2023 the".
    amount: pattern`(?<![${letter}${digit}])[$€£¥₹]?(?:${grouped}(?:${counted})?|${plain}${counted})`,
  };
}

function pattern(source: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(source, ...parts), 'gu');
}

/** V8 takes thirty times as long to make these for all the letters that there are: only a text that has others asks for them. */
const latin = patternsOf('A-Za-zªµºÀ-ÖØ-öø-ɏ', 'a-zß-öø-ÿ', '', '0-9');
const beyondLatin = /[^\0-ɏ\u2000-\u206f\u20a0-\u20cf]/;
let any: typeof latin | undefined;

function patternsFor(text: string): typeof latin {
  if (!beyondLatin.test(text)) return latin;
  any ??= patternsOf(String.raw`\p{L}`, String.raw`\p{Ll}`, String.raw`\p{M}`, String.raw`\p{Nd}`);
  return any;
}

/** "Mrs. Hart", "St. Ives", "J. Moor": what is short for a title or a name stays with what it is short before. */
const short = /(?<![\wÀ-ɏ.])[A-ZÀ-Þ][a-zà-ÿ]{0,2}\. [A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]{1,14}/g;
const isAlone = /[ (]\p{Ll} /u;
const isShort = /[A-Za-zà-ÿ]\. [A-ZÀ-Þ]/;

/** "ذلك ،", "Pourquoi ?": a mark that a blank parts from its word does not begin a line. A name in other letters keeps its own direction. */
const spaced = /(?<!\S)(?![A-Za-z]\S* [،؛؟])\S{1,14} [،؛؟!?:;»](?!\S)/gu;
const isSpaced = / [،؛؟!?:;»]/;

/** "--save-dev", "-rf": an option of a command is broken behind none of its dashes; a longer one not behind its first. */
export const option = /(?<![^\s(["'“=])--?[A-Za-z](?:[\w-]{0,21}(?![\w-])|\w{0,21})/g;

/**
 * Stretches of a text that stay on one line: options, names with a hyphen, words with a short prefix, a letter by itself with the next
 * word, numbers with the word they count, and words with a mark that stands apart. The page keeps them together and the planner measures
 * them so, hence one rule for both.
 * @returns ranges in the text, in order, none of which overlap
 */
export function together(text: string): Range[] {
  const { day, named, alone, hyphened, amount } = patternsFor(text);
  // Most texts have neither, and every word that is measured is asked.
  const found = [
    ...(/[-‐]/.test(text) ? [...hyphened, option] : []),
    ...(/[\d٠-٩۰-۹०-९০-৯๐-๙]/.test(text) ? [day, named, amount] : []),
    ...(isAlone.test(text) ? [alone] : []),
    ...(isShort.test(text) ? [short] : []),
    ...(isSpaced.test(text) ? [spaced] : []),
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

/** "「港」に": between a mark that closes a quotation and a particle, where no line ends. */
export const leansOnMark = /(?<=["」』”])(?=\p{Script=Hiragana})/u;
