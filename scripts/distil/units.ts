import type { LanguagePack, Sentence, Unit } from '#model';
import { takenApart } from './english/units.ts';
import { isRollCall } from './roll-call.ts';
import { isTurned } from './worth/other-side.ts';
import { asTheyAre } from './units/as-they-are.ts';
import { whole } from './units/whole.ts';

/** In words: a longer sentence is no prose, and its clauses would take their time to find. */
const mostSurgery = 200;

/**
 * The clause units of a sentence, in its order: the sentence's own words, split and never invented.
 * A language without surgery has its words left as they are: its long sentences are told apart where their clauses are known.
 * @param before the sentence in front of it, in its paragraph
 */
export function units(sentence: Sentence, pack: LanguagePack, before = ''): Unit[] {
  const cut = ['prose', 'item', 'heading'].includes(sentence.kind) && sentence.words <= mostSurgery;
  const told = pack.surgery ? takenApart : asTheyAre;
  if (isRollCall(sentence.text)) return [];
  const made = cut ? told(sentence, pack, before) : [whole(sentence, pack)];
  return made.map((unit) => (isTurned(unit, sentence, pack) ? { ...unit, roles: [...unit.roles, 'granted'] } : unit));
}
