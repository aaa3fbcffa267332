import { type LanguagePack, type Sentence, titleWords } from '#model';
import { claims } from '../english/headlines/claims.ts';
import { isOnlyLook, pointsOut } from '../english/headlines/looks.ts';
import { readsAsTitle } from '../english/headlines/reads-as-title.ts';
import { isOrder } from '../english/orders.ts';
import { words } from '../english/verbs.ts';
import { isTitle } from './is-title.ts';

/**
 * What a sentence says of the code below it, in words of a title: what is done there, "Replace the old winch with the new one", or what is
 * so, in the words that lead to it: "The new winch lifts two boats at once:". Call it after units().
 */
export function overCode(sentence: Sentence, pack: LanguagePack): string[] {
  if (!pack.surgery || (sentence.kind !== 'prose' && sentence.kind !== 'item')) return [];
  return sentence.units
    .filter(({ conceded, passing, bound, support }) => !conceded && !passing && !bound && support === undefined)
    .flatMap(({ forms }) => forms)
    .filter((form) => form.shape === 'clause' && form.words <= titleWords && isTitle(form, sentence, pack))
    .filter(({ text }) => readsAsTitle(offered(text, sentence)) && !pointsOut(text))
    .filter((form) => (isOrder(words(form.text)) && !isOnlyLook(form.text)) || claims(form, sentence, pack))
    .map(({ text }) => text);
}

/** "You can lift boats", where the sentence begins so: what it is good for, "to mend them, you can …", would be lost else. */
function offered(text: string, sentence: Sentence): string {
  return sentence.text.startsWith(text) ? text.replace(/^you can\s/i, '') : text;
}
