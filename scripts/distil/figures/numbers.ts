import { alternatives, type Figure, type LanguagePack, oncePerPack } from '#model';
import { edge, fold } from '../lexicon.ts';
import { ahead, codes, numberPatterns, signs } from './number-patterns.ts';

/** A number as it was read, before anybody asked what it counts. */
export interface Read {
  start: number;
  end: number;
  digits: string;
  scale: string;
  /** Currency as written, or empty. */
  money: string;
  percent: boolean;
  ordinal: boolean;
  spelled: boolean;
  measure?: Figure['measure'];
}

const sharesBefore = oncePerPack(
  ({ numbers }) => new RegExp(`(?<![0-9A-Za-z_/])(?:${alternatives(numbers.shares)})\\s?$`),
);

const moneyBefore = new RegExp(`${edge}(?:${signs}|${codes}|${ahead})\\s?$`);

/** Reads the number at a match: its currency, scale and per cent, before and behind. Undefined for what is no number. */
export function amount(text: string, match: RegExpExecArray, pack: LanguagePack): Read | undefined {
  const { digits, fraction, vague, word } = match.groups ?? {};
  const start = match.index;
  let end = start + match[0].length;
  const read: Read = {
    start,
    end,
    digits: text.slice(start, end),
    scale: '',
    money: '',
    percent: false,
    ordinal: false,
    spelled: digits === undefined,
  };
  if (fraction !== undefined) return shareInWords(text, read, pack);
  if (vague !== undefined) return read;
  const patterns = numberPatterns(pack).after;
  const odd = digits === undefined ? undefined : otherForm(text, read, pack);
  if (odd !== undefined) return odd;
  const outOf = inWords(text, read, word ?? digits ?? '', pack);
  if (outOf) return outOf;
  const before = digits === undefined ? null : moneyBefore.exec(text.slice(Math.max(0, start - 6), start));
  if (before) {
    // "$2a$": what begins and ends with the sign of a currency is a mark, and no money.
    if (/^\w*\$/u.test(text.slice(end, end + 6))) return undefined;
    read.money = before[0].trim();
    read.start = start - before[0].length;
  }
  const ordinal = digits === undefined ? null : patterns.ordinal.exec(text.slice(end, end + 6));
  if (ordinal) return { ...read, ordinal: true, end: end + ordinal[0].length };
  const front = text.slice(0, start).trimEnd();
  if (pack.numbers.ordinalsBefore?.some((mark) => front.endsWith(mark))) return { ...read, ordinal: true };
  const share = digits === undefined ? null : sharesBefore(pack).exec(fold(text.slice(Math.max(0, start - 8), start)));
  if (share) return { ...read, start: start - share[0].length, percent: true };
  const rest = () => text.slice(end, end + 24);
  const letter = digits === undefined ? null : patterns.letter.exec(rest());
  const scale =
    patterns.scale.exec(fold(rest())) ?? (letter && (read.money || /[KMBTk]/u.test(letter[1] ?? '')) ? letter : null);
  if (scale) {
    end += scale[0].length;
    read.scale = text.slice(end - (scale[1] ?? '').length, end);
  }
  const percent = patterns.percent.exec(fold(rest()));
  if (percent) return { ...read, percent: true, end: end + percent[0].length };
  const money = patterns.money.exec(fold(rest()));
  if (money) {
    end += money[0].length;
    read.money ||= text.slice(end - (money[1] ?? '').length, end);
  }
  return { ...read, end };
}

/** "16:10", "24/7", "3:30", "8 p.m.": numbers that belong together, or tell when, and count nothing. */
function otherForm(text: string, read: Read, pack: LanguagePack): Read | undefined {
  const behind = text.slice(read.end, read.end + 12);
  const after =
    clock(pack).exec(behind) ??
    /^(?::\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\/\d+(?:\/\d+)?|\s?[x×]\s?\d+)(?![\d%])/u.exec(behind);
  if (!after) return undefined;
  const end = read.end + after[0].length;
  return { ...read, end, digits: text.slice(read.start, end), measure: 'other' };
}

/** "8 h" is also how long. */
const clock = oncePerPack(({ dates }) => {
  const halves = dates.clock.filter((one) => /^[ap]\.?m\.?$/.test(one));
  return new RegExp(`^\\s?(?:${alternatives(halves)})(?![\\p{L}\\p{N}])`, 'iu');
});

/** "two thirds of", "half of the", "cut in half", and not "in a third-party yard", nor "sold in a quarter". */
function shareInWords(text: string, read: Read, pack: LanguagePack): Read | undefined {
  const after = text.slice(read.end, read.end + 12);
  if (/^-\p{L}/u.test(after)) return undefined;
  const told = text.slice(Math.max(0, read.start - 4), read.end);
  const frame = pack.numbers.fractionFrame;
  const counts = !frame || ((frame.after.test(after) || frame.before.test(told)) && !frame.never.test(after));
  return counts ? { ...read, measure: 'share' } : undefined;
}

/** "eight out of ten", "one in five". */
function inWords(text: string, read: Read, first: string, pack: LanguagePack): Read | undefined {
  const after = ratios(pack).exec(text.slice(read.end, read.end + 22));
  if (!after) return undefined;
  const end = read.end + after[0].length;
  if (after.groups?.behindOne !== undefined && !isOne(first, pack) && !isPart(first, after[0], text.slice(end), pack))
    return undefined;
  return { ...read, end, digits: text.slice(read.start, end), measure: 'share' };
}

/** "4 in 10 boats", but "4 in 10 days", and not "40 in 10 towns": so many of a round number of them. */
function isPart(first: string, joint: string, behind: string, { numbers }: LanguagePack): boolean {
  const numberIn = (word: string): number => numbers.spelled[word.toLowerCase()] ?? Number(word);
  const [part, whole] = [numberIn(first), numberIn(joint.split(' ').at(-1) ?? '')];
  const [thing = ''] = /\p{L}+/u.exec(behind) ?? [];
  return part < whole && roundWholes.has(whole) && !numbers.durations.includes(thing.toLowerCase());
}

const roundWholes = new Set([3, 4, 5, 10, 20, 100]);

const ratios = oncePerPack(
  ({
    numbers: {
      ratios: { between, behindOne, wholes },
    },
  }) => {
    const joins = `(?:${alternatives(between)}|(?<behindOne>${alternatives(behindOne)}))`;
    return new RegExp(`^ ${joins} (?:\\d{1,4}|${alternatives(wholes)})(?![\\p{L}\\p{N}%]|[.,]\\d)`, 'u');
  },
);

/** Whether a number, in digits or in words, is one. */
export function isOne(digits: string, { numbers: { spelled } }: LanguagePack): boolean {
  return digits === '1' || spelled[digits.toLowerCase()] === 1;
}
