/** Whether words begin and end as a title does: they tell something, and point at nothing before or behind them. */
export function readsAsTitle(text: string): boolean {
  return !opens.test(text) && !calls.test(text) && !ends.test(text);
}

const opens =
  /^(?:we (?:hope|wish|want|would|invite|believe|think)|tip|we['’]d|i|i['’]\w+|you can|please|see|check out|read|note|for more|including|here|thanks?|suppose|imagine|assume|consider|notice|say (?:that|we|you)|as|(?:even )?(?:if|though)|when|whenever|while|whereas|although|unless|until|since|because|once|and|but|or|after|before)\b/i;

/** "Let’s row" calls, and "Let’s Encrypt" is called so. */
const calls = /^[Ll]et['’]s\s\p{Ll}/u;

const ends =
  /\b(?:this|that|these|those|it|them|him|her|such|so|then|there|here|too|how|why|what|when|where|whether|who|both|(?:all|the) (?:two|three|four|five)|above|below|following|because|since|if|unless|while|although|than)$/i;
