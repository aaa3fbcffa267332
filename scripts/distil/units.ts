import type { LanguagePack, Role, Sentence, Unit } from '#model';
import { clauses } from './english/clauses.ts';
import { compress, finish, withoutAnaphor } from './english/compress.ts';
import { isAuxiliary, isPlainlyFinite } from './english/verbs.ts';

/** A point on a slide has at most this many words; quotations and answers may have two more. */
export const mostWords = 14;

/**
 * The clause units of a sentence, in its order: the sentence's own words, split and never invented.
 * A language without surgery gets one unit, the whole sentence.
 */
export function units(sentence: Sentence, pack: LanguagePack): Unit[] {
  if (sentence.kind !== 'prose' && sentence.kind !== 'item') return [whole(sentence, pack)];
  if (!pack.surgery) return [whole(sentence, pack)];
  const opened = withoutOpening(sentence.text, pack);
  const found = clauses(opened).map((clause) => {
    const forms = [clause.text, ...compress(clause.text)]
      .map(finish)
      .filter((form, at, all) => all.indexOf(form) === at);
    const firm = forms.filter((form) => !startsInTheAir(form, pack) && keepsItsHedges(form, clause.text, sentence));
    const unit = made(firm[0] ?? '', firm.slice(1), sentence, pack);
    return clause.support ? { ...unit, support: clause.support } : unit;
  });
  return found.filter((unit) => unit.text !== '');
}

function whole(sentence: Sentence, pack: LanguagePack): Unit {
  return made(finish(sentence.text.replace(/[.。]+$/u, '')), [], sentence, pack);
}

function made(text: string, shorter: string[], sentence: Sentence, pack: LanguagePack): Unit {
  const start = Math.max(0, sentence.text.indexOf(text.slice(1, 12)) - 1);
  return {
    text,
    shorter,
    words: countWords(text, pack),
    roles: rolesWithin(text, sentence),
    worth: 0,
    start,
    end: Math.min(sentence.text.length, start + text.length),
  };
}

/** Words of a text; where a language writes no spaces, about 1.7 characters make a word. */
export function countWords(text: string, pack: Pick<LanguagePack, 'spaced'>): number {
  if (pack.spaced) return text.split(/\s+/).filter(Boolean).length;
  return Math.ceil(text.replace(/\s/g, '').length / 1.7);
}

/** Cuts what only ties a sentence to the one before ("However, …") and frames that say nothing ("It is worth noting that …"). */
function withoutOpening(text: string, pack: LanguagePack): string {
  let rest = text.replace(
    /^(?:and|but|or|also|so(?!\s+(?:far|that|much|many|long|few))),?\s+(?=\p{L})|^(?:yes|no|well|ok|okay),\s+(?=\p{L})/iu,
    '',
  );
  const comma = rest.indexOf(',');
  const opening = rest.slice(0, Math.max(0, comma)).toLowerCase().replace(/’/g, "'");
  if (comma > 0 && comma < 40 && pack.connectives.includes(opening)) rest = rest.slice(comma + 1).trim();
  for (const frame of pack.fillerFrames) {
    const found = frame.exec(rest);
    if (found && found.index === 0 && rest.length - found[0].length > 12) rest = rest.slice(found[0].length).trim();
  }
  return finish(rest) || text;
}

/** "It offers", "This makes": words that point at another slide, which this slide's reader may never have seen. */
export function startsInTheAir(text: string, pack: LanguagePack): boolean {
  const first =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/^[\p{L}']+/u)?.[0] ?? '';
  const person = /^(?:i|we|you|our|your|my|us)(?:'|$)/.test(first);
  if (!person && pack.pronouns.includes(first.replace(/'.*$/, ''))) return true;
  if (/^(?:here|there)$/.test(first) && /^(?:here's|here is|here are|there they)/i.test(text)) return true;
  if (/^(?:which|who|whose|whom|that|than|because|if|and|but|or|nor|then|such)$/.test(first)) return true;
  // A predicate whose subject was elided may not point back with its object as well: "puts it in a unique position".
  const elided = isPlainlyFinite(first) && !isAuxiliary(first);
  if (elided && /\b(?:it|them|him|this|these|those)\b/i.test(text)) return true;
  return withoutAnaphor(text) !== text && /^(?:it|they|he|she|this|these|those|its|their|his|her)\b/i.test(text);
}

/** A hedge before or inside what is kept stays with it: the form must hold each hedge of its clause that governs it. */
function keepsItsHedges(form: string, clause: string, sentence: Sentence): boolean {
  const low = form.toLowerCase();
  const at = clause.toLowerCase().indexOf(low.slice(1, 14));
  return sentence.hedges.every((hedge) => {
    const word = hedge.text.toLowerCase();
    const where = clause.toLowerCase().indexOf(word);
    return where < 0 || low.includes(word) || where > at + form.length;
  });
}

function rolesWithin(text: string, sentence: Sentence): Role[] {
  const roles = new Set<Role>(sentence.roles.filter((role) => role !== 'figure' && role !== 'hedge'));
  if (sentence.figures.some((figure) => text.includes(figure.digits))) roles.add('figure');
  if (sentence.hedges.some((hedge) => text.includes(hedge.text))) roles.add('hedge');
  return [...roles];
}
