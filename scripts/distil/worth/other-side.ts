import { type LanguagePack, opensOn, opposites, type Sentence, sideOf, type Unit } from '#model';
import { behind } from '../units/behind.ts';

/** "It might seem cheaper to wait. | But …", "Of course nets are cheap. | However, …": in the next sentence, or the next paragraph. */
export function isTakenBack(
  { hedges, section, text }: Sentence,
  next: Sentence | undefined,
  pack: LanguagePack,
): boolean {
  if (next?.section !== section || next.kind !== 'prose') return false;
  const { turns, grants } = pack.contrasts;
  return opensOn(turns, next.text, pack) && (hedges.length > 0 || opensOn(grants, text, pack));
}

/** "Waiting may be cheaper, | but it is a mistake": in the same sentence. */
export function isTurned({ forms }: Unit, { text }: Sentence, pack: LanguagePack): boolean {
  return forms.some(({ text: clause }) => {
    const rest = behind(clause, text) ?? '';
    return /^[,;—，]/u.test(rest) && opensOn(pack.contrasts.turns, rest.replace(/^[,;—，\s]+/u, ''), pack);
  });
}

/** What somebody else says stands under their name, whoever answers it. */
export function isSaidByOthers({ attribution, quotations }: Sentence): boolean {
  return attribution !== undefined || quotations.length > 0;
}

/** In sentences: what one side says goes on no longer than this. */
const longestSide = 4;

/**
 * "Myth: … | Fact: …", "On the one hand, … | On the other hand, …": what is not so, or not all, is not told without the other side. It
 * stands behind it, or is the heading above it.
 */
export function isOneSide(at: number, sentences: Sentence[], pack: LanguagePack): boolean {
  const own = (index: number) => sideOf(sentences[index]?.text ?? '', pack);
  const goesOn = (index: number) => sentences[index]?.paragraph === sentences[at]?.paragraph && !own(index);
  let [start, end] = [at, at + 1];
  while (start > at - longestSide && goesOn(start) && sentences[start - 1]?.paragraph === sentences[at]?.paragraph)
    start--;
  const side = own(start);
  if (!side) return false;
  while (end < at + longestSide && goesOn(end)) end++;
  const others = [sentences[end], sentences[start - 1]?.kind === 'heading' ? sentences[start - 1] : undefined];
  return others.some((sentence) => {
    const other = sentence?.section === sentences[at]?.section ? sideOf(sentence?.text ?? '', pack) : undefined;
    const names = other && opposites(side, other, pack);
    return names !== undefined && !names.turned && !names.equal && !names.holds;
  });
}
