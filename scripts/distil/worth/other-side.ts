import { type LanguagePack, opensOn, type Sentence, type Unit } from '#model';
import { behind } from '../behind.ts';

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

/** "Myth: … | Fact: …", "On the one hand, … | On the other hand, …": the first is not told without the second. */
export function isOneSide(
  { text, section }: Sentence,
  next: Sentence | undefined,
  { contrasts }: LanguagePack,
): boolean {
  return (
    next?.section === section && contrasts.sides.some(([one, other]) => one.test(text) && other.test(next?.text ?? ''))
  );
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
