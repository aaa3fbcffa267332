import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { phrases, starters } from '../lexicon.ts';
import { unitSymbol } from './unit-symbols.ts';

/** The numbers that are part of a name somewhere in the article: "22" of "Otter 22". */
export function versionNumbers(texts: string[], pack: LanguagePack): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { 0: digits, index } of text.matchAll(/(?<![\d.,])\d+(?:\.\d+)*(?![,.]?\d)/gu))
      if (isNumberOfName(text, index, index + digits.length, digits, pack)) {
        found.add(digits);
        // Who tells of "1.27.3" calls it "1.27" too.
        const [short] = /^\d+\.\d+(?=\.)/u.exec(digits) ?? [];
        if (short) found.add(short);
      }
  }
  return found;
}

/**
 * Whether a number belongs to a name and counts nothing: "GPT-4", "v1.85.0", "Node.js 18", "section 3", "CVE-2025-23167".
 */
export function isNumberOfName(text: string, start: number, end: number, digits: string, pack: LanguagePack): boolean {
  const token =
    /\S*$/u
      .exec(text.slice(Math.max(0, start - 60), start))?.[0]
      .replace(/^[("“”„«'‘[]+|[~≈<>≤≥±+–—(]+$/gu, '')
      .replace(prefixed, '') ?? '';
  const spaced = pack.spaced && pack.numbers.counters.length === 0;
  if (spaced && /[\p{L}@#_/]/u.test(token) && !/[—–(“]/u.test(token)) return true;
  if (!spaced && /[A-Za-z@#_/.-]$/u.test(token)) return true;
  // "(서울=뉴스1)"
  if (pack.numbers.counters.length > 0 && /[가-힣]{2}$/u.test(token) && /^[)\]]/u.test(text.slice(end, end + 1)))
    return true;
  // "3D并行", "5G网络"
  if (!spaced && /^[2-6]$/u.test(digits) && /^[DG](?![A-Za-z])/u.test(text.slice(end, end + 2))) return true;
  if (/^\d+(?:\.\d+){2,}$/u.test(digits)) return true;
  const tail = text.slice(end, end + 24);
  if (
    /^(?:\.\p{L}|[A-Za-z_]*[_@/][\p{L}\d]|[A-Z]{0,2}\d)/u.test(tail) ||
    (/^\p{L}{1,3}(?!\p{L})/u.test(tail) &&
      !/^(?:ms|kg|km|cm|mm|m|g|l|h|s|nm|GB|MB|TB|KB|kB|Hz|W|kW|MW|GW|V|px|pt|em|min|GHz|MHz|°)(?!\p{L})/u.test(tail) &&
      spaced)
  )
    return true;
  // "3Com", "1Lantern": the name goes on where the number ends, and what is counted in "5Mbit" is told by its symbol.
  if (spaced && /^\p{Lu}\p{Ll}{2}/u.test(tail) && !unitSymbol(tail)) return true;
  if (/^(?:\.|\))\s/u.test(tail) && /^\s*$/u.test(text.slice(0, start))) return true;
  return followsName(text.slice(Math.max(0, start - 48), start), start <= 48, tail, digits, pack);
}

/** "ל-9", "و٢٠": small words of Hebrew and Arabic that are written together with a number. */
const prefixed = /^(?:[א-ת]{1,2}[-־]|[وبلفك]{1,2}ـ?)$/u;

/** "Port 80", "chapter 3", and "端口80" where words are not parted. */
const numbered = oncePerPack(({ numbers, spaced }) => {
  const words = alternatives(numbers.numbered);
  return new RegExp(spaced ? `(?<!\\p{L})(?:${words})\\.?\\s$` : `(?:${words})\\s?$`, 'u');
});

/** "Tier 3 boats" are of that rank; "in this class 3 boats" may be counted. */
const ranked = oncePerPack(({ articles, definite, pronouns, numbers }) => {
  const which = alternatives([...articles, ...definite, ...pronouns]);
  return new RegExp(`(?<!(?<!\\p{L})(?:${which})\\s)(?<!\\p{L})(?:${alternatives(numbers.ranked ?? [])})\\s$`, 'u');
});

/** "Version 3 boats": what stands behind is a plural that it counts; "port 80 does", "el puerto 80 es" are none. */
function countsPlural(tail: string, pack: LanguagePack): boolean {
  const next = /^\s(\p{Ll}+s)(?!\p{L})/u.exec(tail)?.[1];
  return /^-\p{Ll}/u.test(tail) || (next !== undefined && !functionWords(pack).has(next));
}

/** "A 503 status code", "a 404 error", "it kept 404-ing": what a server answers is not counted. */
const coded = /^(?:\s(?:status|error|response)(?:\scodes?)?|-ing)(?!\p{L})/u;

/** By which a server says how it answers; hardly anything else comes to such a number. */
const code = /^(?:30[1-8]|4(?:0[1-9]|1\d|2[2-9]|31|51)|50[1-9])$/u;

/** "404 responses", "301 redirects": several answers of that kind. "We received 404 responses": to what was asked, and they are counted. */
function areAnswers(digits: string, before: string, tail: string, { numbers: { answers } }: LanguagePack): boolean {
  return answers !== undefined && code.test(digits) && answers.called.test(tail) && !answers.asked.test(before);
}

/** "Otter 1.85 came with a lamp": a decimal right behind the word that a sentence begins with is of a name, as it counts nothing. */
export function opensOnVersion(text: string, start: number, digits: string, pack: LanguagePack): boolean {
  if (pack.capitalNouns || !/^\d{1,2}\.\d{1,2}$/u.test(digits)) return false;
  const word = /(?:^|[.!?]\s)(\p{Lu}\p{L}*)\s$/u.exec(text.slice(0, start))?.[1];
  return word !== undefined && !starters(pack).has(word.toLowerCase());
}

/** "Since 2.0, …", "it was taken out in 3.0": what is so even is counted from a first. */
const since = /(?<!\p{L})(?:in|since|until|before|after|as of|ab|seit|depuis|desde)\s$/u;

/** "Ober beat Kalvik 3–2": how a game or a vote ended. */
function isScore(before: string, behind: string, { numbers }: LanguagePack): boolean {
  const dash = /^\d{1,3}([–-])\d{1,3}(?![\p{L}\d])/u.exec(behind)?.[1];
  if (dash === undefined || numbers.range.from.length === 0) return false;
  return dash === '–' || phrases(numbers.range.from, { spaced: true }, 'iu').test(before.toLowerCase());
}

/** "Halyard 3 and 4, …": behind the second number stands nothing that it could count. */
function isJoined(tail: string): boolean {
  return /^(?:[,.;:)]|$)/u.test(tail);
}

const joinedTo = oncePerPack(
  ({ ands, lists }) =>
    new RegExp(`(?<![\\d.,])(\\d[\\d.]*)\\s(?:${alternatives([...ands, ...lists.joins])})\\s$`, 'iu'),
);

/** "Otter 22 brings a lamp": what stands right before an article is done, and not counted. */
const doesSomething = oncePerPack(
  ({ articles, pronouns }) => new RegExp(`^\\s\\p{Ll}+s\\s(?:${alternatives([...articles, ...pronouns])})\\s`, 'u'),
);

/** "The Quiet Harbour, Part 1 sails": inside a sentence a capital tells a name, whatever stands behind its number. */
const titled = /[^\s.!?:][”"’)]?,?\s\p{Lu}\p{L}*\.?\s$/u;

/** "Node.js 18 is", "Windows 11": a name right before it, and nothing behind that it counts in great numbers. */
function followsName(before: string, fromStart: boolean, tail: string, digits: string, pack: LanguagePack): boolean {
  const low = before.toLowerCase();
  if (/(?<!\p{L})n(?:o|r|os)\.\s$/u.test(low)) return true;
  if (/^[1-5]\d\d$/u.test(digits) && coded.test(tail.toLowerCase())) return true;
  if (areAnswers(digits, low, tail, pack)) return true;
  const one = isJoined(tail) ? joinedTo(pack).exec(before) : null;
  if (one) return isNumberOfName(before, one.index, one.index + (one[1] ?? '').length, one[1] ?? '', pack);
  if (/^\d{2,5}$/u.test(digits) && pack.numbers.named?.test(low)) return true;
  if (pack.numbers.ranked && ranked(pack).test(low)) return true;
  if (numbered(pack).test(low))
    return !countsPlural(tail, pack) || /^(?:19|20)\d\d$/u.test(digits) || (!pack.capitalNouns && titled.test(before));
  if (since.test(low) && /^\d{1,2}\.0$/u.test(digits) && /^\s?[^\s\p{L}\d%°+-]|^$/u.test(tail)) return true;
  if (isScore(before, `${digits}${tail}`, pack)) return false;
  const found = /(^|[^\p{L}\p{N}.+#-])(\p{L}[\p{L}\p{N}.+#-]*)\s$/u.exec(before);
  if (!found) return false;
  const word = found[2] ?? '';
  const camel = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}\.\p{L}|\p{L}\d|^\p{Lu}{2,}$/u.test(word);
  if (camel) return !/,/u.test(digits);
  if (pack.capitalNouns || !/^\p{Lu}/u.test(word)) return false;
  const first = (fromStart && found.index === 0) || /[:.!?—–]$/u.test(before.slice(0, found.index));
  if (first && !starters(pack).has(word.toLowerCase()) && doesSomething(pack).test(tail)) return true;
  if (first || starters(pack).has(word.toLowerCase())) return false;
  const lower = word.toLowerCase();
  if (lower in pack.dates.months || pack.dates.weekdays.includes(lower)) return false;
  const placed = /(?<!\p{L})(?:in|at|on|by|from|to|with|for|en|à|a|de)\s\p{L}+\s$/u.test(low);
  if (/^(?:19|20)\d\d$/u.test(digits) && !placed) return true;
  // "In Halyard 2031.2": a name that counts by years.
  if (/^(?:19|20)\d\d\.\d{1,2}$/u.test(digits)) return true;
  const countsMany = /,/u.test(digits) || Number(digits) >= 1000 || (placed && /^\s\p{Ll}+s(?!\p{L})/u.test(tail));
  return !countsMany;
}
