import { type LanguagePack, opensOn } from '#model';
import { fold } from '../lexicon.ts';
import { grammarOf } from './grammar.ts';

/**
 * A sentence without what only ties it to the one before: "However, …", "But the bridge …". What stands in the place of the subject,
 * and pushes it behind its verb, has to stay.
 */
export function withoutTie(text: string, pack: LanguagePack): string {
  const rest = withoutFrame(withoutConnective(text, pack), pack);
  const grammar = grammarOf(pack);
  const join =
    grammar &&
    [...(pack.clauses?.joins ?? []), ...(pack.clauses?.reasons ?? [])].find((one) => opensOn([one], rest, pack));
  // Of "et bien non" the first word is no "and".
  const phrases = pack.connectives.filter((one) => one.includes(' '));
  if (!grammar || join === undefined || opensOn(phrases, rest, pack)) return rest;
  const behind = rest.slice(join.length).replace(/^,?\s+/u, '');
  return grammar.goesOn(behind) ? rest : withoutConnective(behind, pack);
}

/**
 * "The contract, however, is not signed": what sets a sentence against the one before it may stand between two commas as well. Behind
 * what opens the sentence, "In Brest, however, the boat …", one of them stays.
 */
export function withoutTurn(text: string, pack: LanguagePack): string {
  const grammar = grammarOf(pack);
  const [whole, before = '', tie = ''] = /^([^,;:«“"(]{3,60}),\s([^,]{2,24}),\s(?=\p{L})/u.exec(text) ?? [];
  if (!grammar || whole === undefined || !pack.connectives.includes(fold(tie)) || pack.examples.includes(fold(tie)))
    return text;
  const rest = text.slice(whole.length);
  const isFront = opensOn([...pack.subordinators, ...pack.prepositions], before, pack);
  // "… todavía no se ha firmado": a small word may stand before the verb.
  const [first = '', ...others] = rest.split(' ');
  const next = pack.stopwords.includes(fold(first)) ? others.join(' ') : rest;
  const isTold = grammar.goesOn(next) || (!isFront && grammar.verb(before.split(/\s+/u)) >= 0);
  return `${before}${isTold ? '' : ','} ${rest}`;
}

function withoutConnective(text: string, { connectives }: LanguagePack): string {
  const comma = text.search(/[,،，、]/u);
  const opening = fold(text.slice(0, Math.max(0, comma)));
  return comma > 0 && comma < 40 && connectives.includes(opening) ? text.slice(comma + 1).trim() : text;
}

/** In characters: what is left behind a frame has more than this. */
const least = 12;

function withoutFrame(text: string, { fillerFrames }: LanguagePack): string {
  return fillerFrames.reduce((rest, frame) => {
    const found = frame.exec(rest);
    return found?.index === 0 && rest.length - found[0].length > least ? rest.slice(found[0].length) : rest;
  }, text);
}
