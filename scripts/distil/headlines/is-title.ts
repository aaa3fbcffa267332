import type { Form, LanguagePack, Sentence } from '#model';
import { grammarOf } from '../clauses/grammar.ts';
import { isClause } from '../english/syntax.ts';
import { words } from '../english/verbs.ts';

/** In words: what a title has at most where nothing shorter is to be had. */
const atMost = 12;

/** Whether a form is as long as a title, and begins and ends as one does. */
export function isTitle({ text, words: count }: Form, { kind }: Sentence, pack: LanguagePack): boolean {
  // A heading stands over its section in any case: without its label it is shorter.
  const isLong = kind !== 'heading' && (count > atMost || text.length > 84);
  if (count < 3 || isLong) return false;
  return (
    !/[?!:;…]$/.test(text) && !address.test(text) && !hasAside(text) && !hasLooseMark(text) && !namesOnly(text, pack)
  );
}

/** "Get involved here: https://harbour.example": an address leads on, and is read out by nobody. */
const address = /\bhttps?:\/\/|\bwww\.\p{L}/u;

/** Words in brackets; a call, `moor(boat)`, has its brackets without a blank. */
function hasAside(text: string): boolean {
  return /[()]/.test(text.replace(/(?<=[\p{L}\p{N}_$\]])\([^()]*\)/gu, ''));
}

/** "The last thing to say: the tools of the trade": two names and a colon are no claim. */
function namesOnly(text: string, pack: LanguagePack): boolean {
  const [front = '', behind] = text.split(/:\s/);
  if (behind === undefined || words(front).length <= 3) return false;
  const isMain = pack.surgery ? isClause : grammarOf(pack)?.isMain;
  return !isMain?.(front) && !isMain?.(behind);
}

/** A word or two may stand in quotation marks; words that somebody said are no claim of the article's. */
function hasLooseMark(text: string): boolean {
  return /["“”„«»]/.test(text.replace(/["“„«][^"“”„«»]{1,24}["”“»]/gu, ''));
}
