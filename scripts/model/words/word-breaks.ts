import { dense } from './letter-kinds.ts';

/**
 * Small words that lean on the one before them: particles of Chinese, whatever a Japanese word is inflected with, what says of a name
 * what it is: "上田市", and of an amount how near it is: "100万人超", "1.2万公里左右".
 */
const leaning =
  /^(?:[的了着过们吗呢吧呀啊之地得市県縣县省区區町村镇鎮郡州府都駅站氏様者員员家長长局庁厅部課课性化率式型系用側侧等超強弱力度感量界学學法論论]|以[上下内]|左右|未[満满]|程度|前[後后]|余り|[\p{Script=Hiragana}ー]+)$/u;
/** A line has to end somewhere: after so many letters it may do so before a small word too. */
const longest = 10;

/** "ありがとうございました": a few letters of Hiragana are one word and its ending, and are parted nowhere. */
export function isOnePhrase(text: string): boolean {
  return /^[\p{Script=Hiragana}ー]{2,14}[。！？]?$/u.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Where a line may end inside a text though no space parts its words: between two words of Chinese or Japanese, between such a
 * word and a name in other letters, behind a stroke between two longer words, in an address, and between the parts of a long name in
 * code. The page breaks there and nowhere else, and the planner measures so, hence one rule for both.
 * @returns offsets in the text, in order
 */
export function wordBreaks(text: string): number[] {
  const behind = latinBreaks(text);
  if (!dense.test(text) || isOnePhrase(text)) return behind;
  return behind.length > 0 ? [...behind, ...unspacedBreaks(text)].sort((a, b) => a - b) : unspacedBreaks(text);
}

/**
 * "observe/quantify", not "and/or", "km/h"; in an address, behind each stroke of its path, and before a dot where what stands between two
 * strokes is long.
 */
export const stroke = String.raw`(?<=\p{L}{4}/)(?=\p{L}{4})|(?<=/)(?=\w)(?<=://\S+/)|(?=\.\w)(?<=://(?:\S*/)?[^\s/]{16,})`;
const strokes = new RegExp(stroke, 'gu');

/** From so many signs on a name in code, or a part of one, is broken. */
const [longName, longPart] = [18, 16];
const names = new RegExp(String.raw`[\w$.:/,(@=-]{${longName},}`, 'g');
/**
 * Behind what joins the parts of a name in code, "std::|env::|home_|dir", and before the option that it is set to; not behind what opens
 * the name, as in "./tides/_low".
 */
const joint = /(?<=::|(?:,|[\w)}\]*]\/|[\w)\]]\.|\w\()(?=\w{3})|[^\W_]_(?=[a-zA-Z]{3})|=(?=--?[a-z]))/g;
/** "delay|Incoming|Requests". */
const capital = /(?<=[a-z\d]{2})(?=[A-Z][a-z]{2})/g;

/** Where a long name in code may be broken, and code that is several words: behind what joins its parts, and a long part at its capitals. */
export function codeBreaks(code: string): number[] {
  if (code.length < longPart) return [];
  const joints = [...code.matchAll(joint)].map(({ index }) => index);
  const ends = [...joints, code.length];
  return ends.flatMap((end, at) => {
    const start = ends[at - 1] ?? 0;
    const part = code.slice(start, end);
    const inside = part.length < longPart || part.includes(' ') ? [] : [...part.matchAll(capital)];
    return [...inside.map(({ index }) => start + index), ...(end < code.length ? [end] : [])];
  });
}

/** Where a line of a listing may be broken though no space is there. */
export const listedBreak = /(?<=[,;])(?=[^\s,;])/;

/** Where a line may end within an address, a long name, or words that a stroke parts. */
function latinBreaks(text: string): number[] {
  const behind = text.includes('/') ? [...text.matchAll(strokes)].map(({ index }) => index) : [];
  if (text.length < longName) return behind;
  const inNames = [...text.matchAll(names)]
    .filter(({ 0: name }) => !/:\/\/|^www\./.test(name))
    .flatMap(({ 0: name, index }) => codeBreaks(name).map((at) => index + at));
  return inNames.length > 0 ? [...new Set([...behind, ...inNames])].sort((a, b) => a - b) : behind;
}

/** "テレ|ワーク": a word in Katakana is parted only where both of its parts are long. */
const [katakana, shortPart] = [/^[\p{Script=Katakana}ー]+$/u, 4];

/** A character of Chinese that is a word by itself wherever it stands: verbs of being and having, what joins, denies, points and asks. */
const byItself =
  /^[是在有不很会會能和与與及或从從把被给給对對向为為以于於就也都还還又再才只更最太将將要想应應该該如若但而且则則因所此这這那每各某我你他她它您请請用到去来來做说說看等并由当當按比跟使让讓叫没沒可已正曾未无無非即像后後前时時里裡中上下内內外约約近逾第超]$/u;
/** In characters. */
const longestLoan = 4;
const oneCharacter = /^\p{Script=Han}$/u;

/** "披|萨": two characters that no dictionary knows as a word, and neither of which is one by itself, are a name or a loan. */
function isLoan(before: string, next: string): boolean {
  return [before, next].every((one) => oneCharacter.test(one) && !byItself.test(one));
}

function isOneWord(before: string, next: string): boolean {
  const areShort = katakana.test(before) && katakana.test(next) && Math.min(before.length, next.length) < shortPart;
  return areShort || isQuick(before, next);
}

/** "素|早く", "手|早い": what is quick of hand, foot or mouth is one word. */
function isQuick(before: string, next: string): boolean {
  return /^[素手足口気]$/u.test(before) && /^早[くいさ]/u.test(next);
}

/** "2026年", "238.8万辆", "約1億2千万円", "八百多万公里": a number is one, and stays with what opens it and what it counts. */
function isOneAmount(before: string, next: string): boolean {
  const end = before.slice(-longestEnd);
  if (/^\p{Nd}/u.test(next)) return opening.test(end);
  return dense.test(next) && ((next.length <= longestCounted && counting.test(end)) || goesOn.test(`${end}|${next}`));
}

/** As much of what stands before is looked at; and so long a word is counted. */
const [longestEnd, longestCounted] = [6, 4];
const opening = /[约約第近逾]$|\p{Nd}[十百千万萬亿億兆]+$/u;
const counting = /\p{Nd}[多余餘数]?[十百千万萬亿億兆]{0,3}$|[一二三四五六七八九十百千两数几多余餘][万萬亿億兆]$/u;
/** A number in words that is multiplied. */
const goesOn = /[一二三四五六七八九十百千两数几](?:\|[多余餘]$|[多余餘]?\|[百千万萬亿億兆])/u;

function unspacedBreaks(text: string): number[] {
  // A dictionary is looked up by script, not by language; making it takes a while, so it is made once.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const breaks: number[] = [];
  let before: Intl.SegmentData | undefined;
  let last = 0;
  for (const word of segmenter.segment(text)) {
    if (!word.isWordLike) last = word.index + word.segment.length;
    else if (before?.isWordLike && (dense.test(before.segment) || dense.test(word.segment))) {
      const isLong = word.index + word.segment.length - last > longest;
      const isAmount = isOneAmount(text.slice(0, word.index), word.segment);
      const isRest = word.index - last < longestLoan && isLoan(before.segment, word.segment);
      if ((isLong || !leaning.test(word.segment)) && !isAmount && !isRest && !isOneWord(before.segment, word.segment)) {
        breaks.push(word.index);
        last = word.index;
      }
    }
    before = word;
  }
  return breaks;
}
