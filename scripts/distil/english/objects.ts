import { bare } from './verbs.ts';

const opening = new Set(
  `a an the this that these those its their his her our your my in on at to for from with by of as into over under it them
  us him me you each every no any some many several more most people both all about across through between among around without new better`.split(
    /\s+/,
  ),
);

/** Whether a bare word begins a phrase: an article, a pronoun, a preposition. No verb is one. */
export function opensPhrase(word: string): boolean {
  return opening.has(word);
}

/** Whether a word may begin what a verb acts on: an article, a pronoun, a number, a preposition. */
export function startsObject(word: string): boolean {
  return opensPhrase(bare(word)) || /^(?:\d|(?:until|away|off|over|if|whether|what|how)$)/.test(word.toLowerCase());
}

/** Whether a word may begin an amount: "40", "€3", "nearly", "two". */
export function opensAmount(word: string): boolean {
  return /^(?:[\d€$£¥]|(?:only|nearly|just|less|roughly|up|two|three|four|five|six|seven|eight|nine|ten)$)/.test(word);
}
