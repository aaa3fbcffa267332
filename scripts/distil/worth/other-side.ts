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
export function isSaid({ attribution, quotations }: Sentence): boolean {
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

/** "I thought that it would stop": what somebody believed for a time; "The children would be the problem. | They were not." */
export function isUntrue(
  { text, paragraph }: Sentence,
  next: Sentence | undefined,
  { surgery }: LanguagePack,
): boolean {
  if (!surgery) return false;
  return believed.test(text) || (next?.paragraph === paragraph && next.words <= shortDenial && denial.test(next.text));
}

const believed =
  /^(?:and |but )?I (?:had |once |also |always |used to |first )*(?:thought|think|believed|believe|assumed|assume|expected|expect|imagined|imagine|supposed)\b(?<!^I (?:think|believe|assume|expect|imagine))/iu;

/** In words: what is denied in so few is denied whole. */
const shortDenial = 6;

const denial =
  /^(?:it|they|he|she|that|this|the (?:opposite|reverse))\b.*(?:\bnot\b|n['’]t\b|\b(?:wrong|false|untrue|nonsense|opposite|reverse)\b)/iu;

/** Whether a sentence tells what the author speaks up against. */
export function isOthers({ text }: Sentence): boolean {
  return others.test(text);
}

/** "We are told that …", "Some will say …": who speaks up against something says first what it is. */
const others =
  /^(?:(?:we|you) (?:are|were|have been|will be) (?:often |always |so )?told|it is (?:often |sometimes |commonly |usually )?(?:said|claimed|assumed|believed|argued)|(?:some|many|most|other)(?: people| of us| of them)? (?:will |would |may |might )?(?:say|argue|claim|think|assume|object|insist)|people (?:will )?(?:assume|think|say|believe|tell)|those who|(?:\S+ ){1,4}(?:has|have) (?:always |often |long |never )?(?:told|taught) (?:us|me))\b|^(?!I\b).*\blikes? to (?:tell|think|believe|say|pretend)\b/iu;

/** Whether a sentence tells what the reader is supposed to think, who is then told otherwise. */
export function isReaders({ text }: Sentence, { surgery }: LanguagePack): boolean {
  return surgery && readers.test(text);
}

/** "You are thinking that …", "You may well object that …", "It is tempting to think that …". */
const readers =
  /^(?:(?:and |but |so |now )?you (?:(?:are|may be|might be|will be) (?:probably |perhaps |now )?(?:thinking|wondering)|(?:may|might|would|will) (?:well |perhaps |now |also )?(?:think|object|expect|assume|be tempted))|it is (?:easy|tempting) to (?:think|assume|believe|conclude))\b/iu;
