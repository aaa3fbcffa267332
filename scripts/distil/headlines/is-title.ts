import { type Form, type Sentence, titleWords } from '#model';
import { isClause } from '../english/syntax.ts';
import { words } from '../english/verbs.ts';

/** In words: what a title has at most where nothing shorter is to be had. */
const atMost = 12;

/** Whether a form is as long as a title, and begins and ends as one does. */
export function isTitle({ text, words: count }: Form, { kind }: Sentence): boolean {
  // A heading stands over its section in any case: without its label it is shorter.
  const isLong = kind !== 'heading' && (count > atMost || text.length > 84);
  if (count < 3 || isLong || (count <= titleWords && text.length > 68)) return false;
  if (/[?!:;…]$|[()]/.test(text) || hasLooseMark(text) || namesOnly(text)) return false;
  if (/^(?:we (?:hope|wish|want|would|invite|believe|think)|tip)\b/i.test(text)) return false;
  // "Let’s row" calls, and "Let’s Encrypt" is called so.
  if (/^[Ll]et['’]s\s\p{Ll}/u.test(text)) return false;
  if (
    /\b(?:this|that|these|those|it|them|him|her|such|so|then|there|here|too|how|why|what|when|where|whether|who|both|(?:all|the) (?:two|three|four|five)|above|below|following)$/i.test(
      text,
    )
  )
    return false;
  return !/^(?:we['’]d|i|i['’]\w+|you can|please|see|check out|read|note|for more|including|here|thanks?|as|if|when|while|although|since|because|once|and|but|or|after|before)\b/i.test(
    text,
  );
}

/** "The last thing to say: the tools of the trade": two names and a colon are no claim. */
function namesOnly(text: string): boolean {
  const [front = '', behind] = text.split(/:\s/);
  return behind !== undefined && words(front).length > 3 && !isClause(front) && !isClause(behind);
}

/** A word or two may stand in quotation marks; words that somebody said are no claim of the article's. */
function hasLooseMark(text: string): boolean {
  return /["“”„«»]/.test(text.replace(/["“„«][^"“”„«»]{1,24}["”“»]/gu, ''));
}
