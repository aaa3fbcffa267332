import { asInPack, type LanguagePack, plainNumber } from '#model';
import { withDigits } from '../lexicon.ts';
import type { Read } from './numbers.ts';

/** What a number is worth: of a range its first end, of "tens of millions" the scale. */
export function amountOf(read: Read, pack: LanguagePack): number {
  const { scales, halves, spelled, fractions, lone } = pack.numbers;
  const lower = asInPack(read.digits);
  const written = read.scale.toLowerCase();
  const half = halves.find((one) => written.endsWith(` ${one}`));
  const whole = half === undefined ? written : written.slice(0, -half.length - 1);
  const scale = scales[whole] ?? 1;
  if (half !== undefined) return amountOf({ ...read, scale: whole }, pack) + scale / 2;
  if (!read.spelled)
    return round(greater(read.digits, pack) + plainNumber(withDigits(smallest(read.digits)), pack) * scale);
  if (fractions[lower] !== undefined) return fractions[lower];
  if (han.test(lower)) return hanNumber(lower, pack) * scale;
  if (spelled[lower] !== undefined) return spelled[lower] * scale;
  if (lower in lone) return scale;
  const [tens, ones] = lower.split(/[-\s]/u);
  if (ones !== undefined && spelled[ones] !== undefined) return ((spelled[tens ?? ''] ?? 0) + spelled[ones]) * scale;
  return lower.split(' of ').reduce((product, word) => product * (scales[word] ?? (word === 'tens' ? 10 : 12)), 1);
}

const han = /^[一二两兩三四五六七八九十百千万萬亿億]{3,}$/u;
const hanDigits = '〇一二三四五六七八九';

/** "两万八千": each step is worth its digit times all that stands behind it before the next digit. */
function hanNumber(text: string, { numbers: { scales } }: LanguagePack): number {
  let [sum, below, ones] = [0, 0, 0];
  for (const letter of text) {
    const digit = hanDigits.indexOf(letter.replace(/[两兩]/u, '二'));
    const scale = hanTens[letter] ?? scales[letter];
    if (scale === undefined) ones = digit;
    else if (scale < 1e4) {
      below += (ones || 1) * scale;
      ones = 0;
    } else {
      const part = below + (ones || (below || sum ? 0 : 1));
      sum = sum > 0 && sum < scale ? (sum + part) * scale : sum + part * scale;
      below = ones = 0;
    }
  }
  return sum + below + ones;
}

/** Steps that stand behind no digits, and so are no scales of the packs. */
const hanTens: { [letter: string]: number } = { 十: 10, 百: 100 };

/** Of "1万2" before "千" the "1万": what stands before the last step of a number that is written in steps. */
function greater(digits: string, { numbers: { scales } }: LanguagePack): number {
  const steps = [...digits.matchAll(/(\d[\d,]*(?:\.\d+)?)([千万萬亿億천만억조])(?=\s?\d)/gu)];
  return steps.reduce(
    (sum, [, ones = '', scale = '']) => sum + Number(ones.replace(/,/gu, '')) * (scales[scale] ?? 1),
    0,
  );
}

function smallest(digits: string): string {
  return digits.replace(/^.*[千万萬亿億천만억조]\s?(?=\d)/u, '');
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
