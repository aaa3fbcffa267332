import { leansOnMark, unspaced, withDashes, wordBreaks } from '#model';
import { escaped } from '../escaped.ts';
import { marks } from './marks.ts';

/** Sets a stretch of a text, from one offset up to another, as markup. */
export type Typeset = (from: number, to: number) => string;

/**
 * Prepares a text to be set by the rules of its language: real quotation marks, apostrophes and dashes for typed ones, breaks between
 * words that no space parts, and names in Latin letters kept apart from the direction of the words around them.
 * @param lang BCP 47
 */
export function typesetter(text: string, lang: string): Typeset {
  const set = withDashes(withMarks(text, lang));
  const names = readFromRight.test(lang);
  // A name that is read from the left is broken within itself.
  const breaks = names ? [] : wordBreaks(text);
  const french = /^fr\b/i.test(lang);
  const leaning = unspaced.test(text) ? leansOnMark : leansOn;
  return (from, to) => {
    let markup = '';
    let at = from;
    for (const end of [...breaks.filter((one) => from < one && one < to), to]) {
      const part = set.slice(at, end);
      const spaced = french ? part.replace(/«(?=\S)/g, '«\u202f').replace(/(?<=\S)»/g, '\u202f»') : part;
      const dashed = spaced.replace(/(?<=[\p{L}\d)”’"])---(?=[\p{L}\d(“"])/gu, '—');
      const held = dashed.split(leaning).join(noBreak);
      markup += (names ? isolated(held) : escaped(held)) + (end < to ? '<wbr>' : '');
      at = end;
    }
    return markup;
  };
}

/** Languages that are read from the right. */
export const readFromRight = /^(?:ar|he|fa|ur)\b/i;

/** "Tides—and" and the end of a parenthesis: between a word and a dash behind it; "—inciso": between a dash and the word that it opens. */
const leansOn = /(?<=\S)(?=—)|(?<=(?<!\S)—)(?=\S)/u;

/** A sign that takes no room and lets no line end. */
const noBreak = '\u2060';

/** A name or an address in Latin letters, with what belongs to it. */
const latin =
  /[A-Za-z]+:\/\/[^\s\p{Script=Arabic}\p{Script=Hebrew}]+|[@#]?[A-Za-z][\w.+#’'/-]*(?: [A-Za-z0-9][\w.+#’'/-]*)*/gu;

function isolated(text: string): string {
  let markup = '';
  let at = 0;
  for (const { 0: name, index } of text.matchAll(latin)) {
    markup += `${escaped(text.slice(at, index))}<bdi>${broken(name)}</bdi>`;
    at = index + name.length;
  }
  return markup + escaped(text.slice(at));
}

function broken(name: string): string {
  const ends = [...wordBreaks(name), name.length];
  return ends.map((end, at) => escaped(name.slice(ends[at - 1] ?? 0, end))).join('<wbr>');
}

/** The same text, sign for sign, with real marks; straight ones stay where they may be inches or have no partner. */
function withMarks(text: string, lang: string): string {
  if (!/["']/.test(text)) return text;
  // "ד\"ר": the sign of a Hebrew abbreviation is no quotation mark.
  if (/[א-ת]"[א-ת]/.test(text)) return withMarks(text.replace(/(?<=[א-ת])"(?=[א-ת])/g, '״'), lang);
  const [open, close] = marks(lang).map((mark) => mark.trim());
  const inWords = text.replace(/(?<=[\p{L}\d])'(?=\p{L})/gu, '’');
  // "The crews' boats": behind an s, where none opens before it, and so none closes.
  const curly = /(?<![\p{L}\d])'/u.test(inWords) ? inWords : inWords.replace(/(?<=\p{L}s)'(?![\p{L}\d'])/gu, '’');
  const straight = [...curly.matchAll(/"/g)];
  if (straight.length % 2 === 1 || /\d"/.test(curly)) return curly;
  let count = 0;
  return curly.replace(/"/g, () => (count++ % 2 === 0 ? open : close) ?? '"');
}
