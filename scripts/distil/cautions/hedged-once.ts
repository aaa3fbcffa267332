import { type Article, type LanguagePack, oncePerPack, type Sentence, type Warning } from '#model';
import type { Stems } from '../stem.ts';
import { ownClaims, inShort, placeOf } from './place-of.ts';

/** "The valve may fail under ice" here, "the valve fails under ice" there: the same claim, once with a hedge and once flat. */
export function hedgedOnce(article: Article, pack: LanguagePack, stems: Stems): Warning[] {
  const all = ownClaims(article);
  const flat = all
    .filter((one) => !hedging(one, pack) && !one.attribution)
    .map((one) => ({ one, words: wordsOf(one, stems) }));
  const having = byWord(flat);
  return all.flatMap((sentence) => {
    const hedge = hedging(sentence, pack);
    if (!hedge) return [];
    const governed = stems(sentence.text.slice(hedge.end))[0];
    if (governed === undefined) return [];
    const hedged = { one: sentence, words: wordsOf(sentence, stems) };
    const twin = having.get(governed)?.find((flat) => same(hedged, flat, governed, stems));
    if (!twin) return [];
    const message = `“${hedge.text}” here, and flat in line ${twin.one.line}: “${inShort(twin.one.text)}”`;
    const hint = 'A slide takes the careful one. Hedge both, or neither.';
    return [{ code: 'hedged-once', message, place: placeOf(article, sentence), hint }];
  });
}

interface Claim {
  one: Sentence;
  words: Set<string>;
}

/** The flat claims that have a word, in their order: only those with the hedged verb can say the same. */
function byWord(flat: Claim[]): Map<string, Claim[]> {
  const having = new Map<string, Claim[]>();
  for (const claim of flat) {
    for (const word of claim.words) {
      const list = having.get(word);
      if (list) list.push(claim);
      else having.set(word, [claim]);
    }
  }
  return having;
}

/** The hedges that bend a whole claim; "some" and "several" only say of how much. */
const bending = oncePerPack(({ hedges: { modals, adverbs, frames } }) => new Set([...modals, ...adverbs, ...frames]));

function hedging(sentence: Sentence, pack: LanguagePack): Sentence['hedges'][number] | undefined {
  return sentence.hedges.find(
    ({ text }) => bending(pack).has(text.toLowerCase()) && !/^(?:would|often|usually)$/i.test(text),
  );
}

function wordsOf(sentence: Sentence, stems: Stems): Set<string> {
  return new Set(stems(sentence.text).filter((word) => !/^\p{N}/u.test(word)));
}

/** The same claim: the same name before the same verb and two words more, or nearly all of the shorter one's words. */
function same({ one: hedged, words }: Claim, { one: flat, words: others }: Claim, verb: string, stems: Stems): boolean {
  if (flat === hedged || flat.words < 5) return false;
  const shared = [...words].filter((word) => others.has(word));
  const [less, more] = [Math.min(words.size, others.size), Math.max(words.size, others.size)];
  if (shared.length >= 4 && shared.length >= 0.75 * less && shared.length >= 0.5 * more) return true;
  const subject = hedged.names.find(({ text }) => begins(hedged, text) && begins(flat, text));
  if (!subject) return false;
  const inShort = new Set(stems(subject.text));
  return shared.filter((word) => word !== verb && !inShort.has(word)).length >= 2;
}

/** The name is what the sentence speaks of: it stands among its first words. */
function begins({ text }: Sentence, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && text.slice(0, at).split(/\s+/u).length <= 4;
}
