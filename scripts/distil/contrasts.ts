import { type Contrast, type LanguagePack, oncePerPack } from '#model';
import { finiteVerb } from './english/finite-verb.ts';
import { words } from './english/verbs.ts';
import { fold, phrases } from './lexicon.ts';

/** The two sides that a sentence sets against each other: "While A, B", "Unlike A, B", "not only A but also B". */
export function contrast(text: string, pack: LanguagePack): Contrast | undefined {
  if (!marked(pack).test(fold(text)) || /[:：?？؟]["”»]?$/u.test(text)) return undefined;
  for (const pair of pack.contrasts.pairs) {
    const { left, right } = pair.exec(text)?.groups ?? {};
    if (!left || !right) continue;
    const sides = wholeClauses(tidy(left), tidy(right), text, pack);
    if (sides && stands(sides.left, pack) && stands(sides.right, pack)) return sides;
  }
  return undefined;
}

const marked = oncePerPack((pack) => phrases(pack.contrasts.markers, pack, ''));

/**
 * Of "While the Gull, a ferry of 1924, has no deck, the Heron has two" the first comma belongs to an aside: the sides part at
 * the first comma that leaves each of them a verb.
 */
function wholeClauses(left: string, right: string, text: string, pack: LanguagePack): Contrast | undefined {
  if (pack.tag !== 'en' || !/^(?:while|whereas|whilst)\s/i.test(text)) return { left, right };
  const whole = text.replace(/^\p{L}+\s+/u, '');
  for (const comma of whole.matchAll(/,\s+/gu)) {
    const one = tidy(whole.slice(0, comma.index));
    const other = tidy(whole.slice(comma.index + comma[0].length));
    if (hasVerb(one) && hasVerb(other) && finiteVerb(words(other)) !== 0 && !endsOpen(one))
      return { left: one, right: other };
  }
  return undefined;
}

function hasVerb(clause: string): boolean {
  return finiteVerb(words(clause)) > 0;
}

/** A side with an odd aside in it goes on behind its comma. */
function endsOpen(clause: string): boolean {
  return /^[^,]+,\s(?:an?|the|another|who|which)\s[^,]*$/i.test(clause) && !hasVerb(clause.split(',')[1] ?? '');
}

/** A side that only points ("assigning them") says nothing by itself. */
function stands(side: string, pack: LanguagePack): boolean {
  const last = /[\p{L}'’]+$/u.exec(side)?.[0] ?? '';
  return !pack.spaced || side.split(/\s+/u).length > 3 || !pack.pronouns.includes(fold(last));
}

/** Without the marks around it, and without a label ("Speed — …") or a connective before it. */
function tidy(side: string): string {
  return side
    .trim()
    .replace(/^\p{Lu}[^\s\d,—–]*(?:\s[^\s\d,—–]+){0,3}\s[—–]\s/u, '')
    .replace(/^[,;，；]\s*|[.,;。，；]+$/gu, '');
}
