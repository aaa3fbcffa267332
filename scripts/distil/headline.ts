import type { Form, LanguagePack, Sentence } from '#model';
import { finiteVerb, isGerund, isPlainlyFinite, words } from './english/verbs.ts';

const most = 9;

/**
 * A claim of at most nine words that the sentence carries, or undefined: of the forms that have a verb or a figure and need
 * nothing else to be understood, the one that says most. Call it after units().
 */
export function headline(sentence: Sentence, pack: LanguagePack): string | undefined {
  if (sentence.kind === 'code' || sentence.kind === 'row') return undefined;
  const able = sentence.units
    .filter((unit) => !unit.bound)
    .flatMap((unit) => unit.forms)
    .filter((form) => isTitle(form) && (!pack.surgery || claims(form, sentence, pack)));
  return able.sort((one, other) => said(other) - said(one))[0]?.text;
}

/** Words, without the ones that only tie it to what came before. */
function said({ text, words: count }: Form): number {
  return / also /.test(text) ? 0 : count;
}

function isTitle({ text, words: count }: Form): boolean {
  if (count < 3 || count > most || text.length > 68) return false;
  if (/[?!:;…]$|[()]|["“„«]/.test(text)) return false;
  if (/^(?:we (?:hope|wish|want|would|invite|believe|think)|let['’]s|tip)\b/i.test(text)) return false;
  if (/\b(?:this|that|these|those|it|them|him|such|so|above|below|following)$/i.test(text)) return false;
  return !/^(?:we['’]d|i|i['’]\w+|you can|please|see|note|for more|here|thanks?|as|if|when|while|although|since|because|once|and|but|or|after|before)\b/i.test(
    text,
  );
}

/** A title has its subject in it, points at nothing outside itself, and does not stop at its verb. */
function claims({ text, shape }: Form, sentence: Sentence, pack: LanguagePack): boolean {
  const all = words(text);
  const [first = '', last = ''] = [all[0], all.at(-1)?.toLowerCase()];
  if (shape !== 'clause' || isPlainlyFinite(first) || isGerund(first)) return false;
  if (/\b(?:this|these|those|it|them)\b/i.test(text)) return false;
  if (/^(?:the (?:former|latter|same|following|other)|others?|another|both|one of|some)\b/i.test(text)) return false;
  if (/^the\s/i.test(text) && /^(?:this|these|that|those)\s/i.test(sentence.text)) return false;
  if (pack.prepositions.includes(last)) return false;
  const verb = finiteVerb(all);
  if (
    verb === all.length - 1 &&
    !/^(?:passed|failed|won|lost|grew|fell|rose|matters?|works?|counts?|helps?)$/.test(last)
  )
    return false;
  return verb > 0 || sentence.figures.some((figure) => figure.measure !== 'year' && text.includes(figure.text));
}
