import type { LanguagePack, Sentence } from '#model';
import { finiteVerb, isGerund, isPlainlyFinite, words } from './english/verbs.ts';
import { countWords } from './units.ts';

const most = 9;

/**
 * A claim of at most nine words that the sentence carries, or undefined: the first of its units' forms, the longest first, that
 * has a verb or a figure and needs nothing else to be understood. Call it after units().
 */
export function headline(sentence: Sentence, pack: LanguagePack): string | undefined {
  if (sentence.kind === 'heading' || sentence.kind === 'code' || sentence.kind === 'row') return undefined;
  const forms = sentence.units.flatMap((unit) => [unit.text, ...unit.shorter]);
  return forms.find((form) => {
    const count = countWords(form, pack);
    if (count < 3 || count > most || form.length > 68) return false;
    if (/[?:;…]$|[()]|["“„«]/.test(form)) return false;
    if (
      /^(?:we['’]d|i|i['’]\w+|you can|please|see|note|for more|here|thanks?|as|if|when|while|although|since|because|once|and|but|or|after|before)\b/i.test(
        form,
      )
    )
      return false;
    if (/\b(?:this|that|these|those|it|them|him|such|so|above|below|following)$/i.test(form)) return false;
    if (!pack.surgery) return true;
    // A title has its subject in it, and points at nothing outside itself.
    const first = words(form)[0] ?? '';
    if (isPlainlyFinite(first) || isGerund(first) || /\b(?:this|these|those|it|them)\b/i.test(form)) return false;
    if (/^(?:the (?:former|latter|same|following|other)|others?|another|both|one of)\b/i.test(form)) return false;
    if (/^the\s/i.test(form) && /^(?:this|these|that|those)\s/i.test(sentence.text)) return false;
    if (pack.prepositions.includes((words(form).at(-1) ?? '').toLowerCase())) return false;
    return (
      finiteVerb(words(form)) > 0 ||
      sentence.figures.some((figure) => figure.measure !== 'year' && form.includes(figure.text))
    );
  });
}
