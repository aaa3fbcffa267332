import type { Sentence } from '#model';

/** "I thought that it would stop": what somebody believed for a time; "The children would be the problem. | They were not." */
export function isUntrue({ text, paragraph }: Sentence, next: Sentence | undefined): boolean {
  return believed.test(text) || (next?.paragraph === paragraph && next.words <= shortDenial && denial.test(next.text));
}

const believed =
  /^(?:and |but )?I (?:had |once |also |always |used to |first )*(?:thought|think|believed|believe|assumed|assume|expected|expect|imagined|imagine|supposed)\b(?<!^I (?:think|believe|assume|expect|imagine))/i;

/** In words: what is denied in so few is denied whole. */
const shortDenial = 6;

const denial =
  /^(?:it|they|he|she|that|this|the (?:opposite|reverse))\b.*(?:\bnot\b|n['’]t\b|\b(?:wrong|false|untrue|nonsense|opposite|reverse)\b)/i;

/** "Sell the boat. | Just kidding.": whether what stands before a sentence was not meant. */
export function isInJest(next: Sentence | undefined): boolean {
  return next !== undefined && next.words <= shortDenial && jest.test(next.text);
}

const jest =
  /^(?:no, |okay, |ok, )?(?:(?:i['’]m|we['’]re|i am|we are) )?(?:(?:just|only) )?(?:kidding|joking|teasing)\b/i;

/** Whether a sentence tells what the author speaks up against. */
export function isOthers({ text }: Sentence): boolean {
  return others.test(text);
}

/** "We are told that …", "Some will say …": who speaks up against something says first what it is. */
const others =
  /^(?:(?:we|you) (?:are|were|have been|will be) (?:often |always |so )?told|it is (?:often |sometimes |commonly |usually )?(?:said|claimed|assumed|believed|argued)|(?:some|many|most|other)(?: people| of us| of them)? (?:will |would |may |might )?(?:say|argue|claim|think|assume|object|insist)|people (?:will )?(?:assume|think|say|believe|tell)|those who|(?:\S+ ){1,4}(?:has|have) (?:always |often |long |never )?(?:told|taught) (?:us|me))\b|^(?!I\b).*\blikes? to (?:tell|think|believe|say|pretend)\b/i;

/** Whether a sentence tells what the reader is supposed to think, who is then told otherwise. */
export function isReaders({ text }: Sentence): boolean {
  return readers.test(text);
}

/** "You are thinking that …", "You may well object that …", "It is tempting to think that …". */
const readers =
  /^(?:(?:and |but |so |now )?you (?:(?:are|may be|might be|will be) (?:probably |perhaps |now )?(?:thinking|wondering)|(?:may|might|would|will) (?:well |perhaps |now |also )?(?:think|object|expect|assume|be tempted))|it is (?:easy|tempting) to (?:think|assume|believe|conclude))\b/i;
