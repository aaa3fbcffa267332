import { asInPack, dense, functionWords, type LanguagePack } from '#model';

/** A word's stem by the endings of its language: enough to see that "investing" and "investments" speak of the same, no more. */
function stem(word: string, { endings }: LanguagePack): string {
  const lower = word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/'s$|'$/u, '');
  if (lower.length < 4 || /\d/u.test(lower)) return lower;
  for (const row of endings) {
    const cut = lower.replace(row[0], row[1]);
    if (cut !== lower) return undouble(cut);
  }
  return lower;
}

function undouble(word: string): string {
  return word.replace(/([bdfgklmnprt])\1$/u, '$1');
}

/** The stems of a text's content words, as `contentWords` finds them. */
export type Stems = (text: string) => string[];

/**
 * The stems of the words that carry content, in order, repeats and all: what remains without the pack's small words. In
 * scripts without spaces every pair of neighbouring characters counts as a word.
 */
export function contentWords(text: string, pack: LanguagePack): string[] {
  const small = functionWords(pack);
  const found: string[] = [];
  for (const [run] of text
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’_+#-][\p{L}\p{N}\p{M}]+)*[+#]*/gu)) {
    if (dense.test(run)) found.push(...pairs(run));
    else if (/[-_]/.test(run)) for (const part of run.split(/[-_]/u)) add(part);
    else add(run);
  }
  return found;

  function add(word: string): void {
    const lower = asInPack(word);
    if (lower !== '' && !small.has(lower) && !small.has(lower.replace(/'.*$/u, ''))) found.push(stem(lower, pack));
  }
}

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => (letters[index] as string) + letter);
}
