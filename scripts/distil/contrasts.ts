import type { Contrast, LanguagePack, Sentence } from '#model';
import { fold, oncePerPack, phrases } from './lexicon.ts';

/** The two sides that a sentence sets against each other: "While A, B", "Unlike A, B", "not only A but also B". */
export function contrast(text: string, pack: LanguagePack): Contrast | undefined {
  if (!marked(pack).test(fold(text))) return undefined;
  for (const pair of pack.contrasts.pairs) {
    const { left, right } = pair.exec(text)?.groups ?? {};
    if (left && right) return { left: tidy(left), right: tidy(right) };
  }
  return undefined;
}

/** Whether a sentence stands against the one before it: "In contrast, …". What it then says, without the opening. */
export function contrastAcross(before: Sentence, sentence: Sentence, pack: LanguagePack): Contrast | undefined {
  if (before.paragraph !== sentence.paragraph) return undefined;
  const opening = linked(pack).exec(fold(sentence.text));
  if (!opening) return undefined;
  const right = sentence.text.slice(opening[0].length).replace(/^[,，、]?\s*/u, '');
  return right === '' ? undefined : { left: tidy(before.text), right: tidy(right) };
}

const marked = oncePerPack((pack) => phrases(pack.contrasts.markers, pack, ''));
const linked = oncePerPack((pack) => new RegExp(`^(?:${phrases(pack.contrasts.linking, pack, '').source})`));

function tidy(side: string): string {
  return side.trim().replace(/^[,;，；]\s*|[.,;。，；]+$/gu, '');
}
