import { oncePerText } from '#model';
import { irregularOfNews, ofNews, onlyInPast } from './news-verbs.ts';
import { bases, irregular, rarely } from './verb-lists.ts';

/**
 * English verbs, as far as a splitter of clauses needs them: common base forms, spelt out, and their regular endings
 * by rule. A word that is also a noun ("plans", "models") counts as a verb only where its neighbours make it one.
 */
export const auxiliaries = new Set(
  'am is are was were be been being has have had do does did will would shall should can cannot could may might must'.split(
    ' ',
  ),
);
const contracted = /^(?:[a-z]+(?:'re|'ve|'ll|n't|'m|'d)|(?:it|he|she|that|there|here|what|who)'s)$/;

const base = new Set(`${bases}${ofNews}`.trim().split(/\s+/));
const pastOnly = new Set(onlyInPast.trim().split(/\s+/));
const irregularForms = new Set(`${irregular}${irregularOfNews}`.trim().split(/\s+/));
const rareForms = new Set(rarely.trim().split(/\s+/));
const adverbs = new Set(
  'still also already now often always never just even only actively currently then soon'.split(' '),
);

/** A word in small letters, without what stands around it. */
export const bare = oncePerText((word) =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^a-z]+|[^a-z]+$/g, ''),
);

/** The base forms that an inflected word could come from. */
function stems(word: string): string[] {
  const all = [word];
  // "organises", "realised": as it is written in Britain.
  if (/(?:is|ys)(?:e[sd]?|ing)$/.test(word)) all.push(...stems(word.replace(/([iy])s(e[sd]?|ing)$/, '$1z$2')));
  if (word.endsWith('ies')) all.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) all.push(word.slice(0, -2));
  if (word.endsWith('s')) all.push(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    all.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) all.push(stem.slice(0, -1));
    if (stem.endsWith('i')) all.push(`${stem.slice(0, -1)}y`);
  }
  return all;
}

/** A verb that helps another, by itself or in a short form: "have", "we've", "isn't". */
export function isAuxiliary(word: string): boolean {
  const w = bare(word);
  return auxiliaries.has(w) || contracted.test(w);
}

/** A past form or participle that no rule makes: "took". */
export function isIrregular(word: string): boolean {
  return irregularForms.has(bare(word));
}

/** A form of a verb that is a noun, or something else, more often: "plans". */
export function isRarelyVerb(word: string): boolean {
  return rareForms.has(bare(word));
}

/** A word that may stand between a subject and its verb: "also", "already". */
export function isAdverb(word: string): boolean {
  return adverbs.has(bare(word));
}

/** A past form or a past participle: "released", "took". */
export const isPast = oncePerText((word) => {
  const w = bare(word);
  if (irregularForms.has(w)) return true;
  return w.endsWith('ed') && w.length > 4 && stems(w).some((stem) => base.has(stem) || pastOnly.has(stem));
});

/** A third person singular: "offers", "goes". */
export const isThird = oncePerText((word) => {
  const w = bare(word);
  const [, ...shorter] = w.endsWith('s') && !w.endsWith('ss') ? stems(w) : [];
  return shorter.some((stem) => base.has(stem)) || /[a-z]{2}(?:izes|ifies)$/.test(w);
});

/** A present participle or gerund: "enabling". */
export function isGerund(word: string): boolean {
  const w = bare(word);
  return w.endsWith('ing') && w.length > 5 && stems(w).some((stem) => base.has(stem));
}

/** A base form: "provide". */
export function isBase(word: string): boolean {
  const w = bare(word);
  return base.has(w) || (w.endsWith('ise') && base.has(`${w.slice(0, -3)}ize`));
}

/** A word that is a finite verb wherever it stands: "is", "could", "took", "offers" – but not "plans" or "models". */
export function isPlainlyFinite(word: string): boolean {
  // "It opened in May": the month, and what begins a clause is told by its subject anyway.
  if (/^May(?!\p{L})/u.test(word)) return false;
  const w = bare(word);
  if (isAuxiliary(w)) return w !== 'be' && w !== 'been' && w !== 'being';
  if (rareForms.has(w)) return false;
  return isPast(w) || isThird(w);
}

/** Words with their punctuation, split at white space. */
export function words(text: string): string[] {
  const all = text.trim();
  return all === '' ? [] : all.split(/\s+/);
}
