import { countWords, titleWords } from '#model';
import { compress } from '../compress.ts';
import { finish } from '../finish.ts';
import { hidden, shown } from '../thousands.ts';

/** A question without what leads to it, without a second question behind it, without brackets: the shortest comes first. */
export function shorterQuestions(text: string): string[] {
  const asked = text
    .replace(/^[^?:]+:\s+(?=\p{L}+\s.*\?$)/u, '')
    .replace(/\s*\([^()\d]*\)/g, '')
    .replace(frame, '')
    .replace(/,\s+if (?:any|at all|so)\?$/i, '?');
  const second = countWords(asked) > longQuestion ? behindAndOr : behindAnd;
  const first = asked.replace(second, '?');
  const bare = first.replace(/\?$/, '');
  // "What are the rules for boats in the harbour?": only such a question may lose its end.
  const forms = /^(?:what|which|who)\s+(?:is|are|was|were)\s/i.test(bare)
    ? compress(hidden(bare)).map((form) => `${shown(form)}?`)
    : [];
  const core = `${withoutCase(bare)}?`;
  return [...new Set([asked, first, ...forms, core].map(finish))]
    .filter((one) => one !== text && countWords(one) >= 4)
    .sort((one, other) => fitness(one) - fitness(other));
}

/** Where a second question begins; in words: a long one may lose the other way that it offers, ", or are there boats that …". */
const behindAnd = /,\s+and\s+(?:how|what|why|who|when|where|which|is|are|do|does|can|will)\s.*\?$/i;
const behindAndOr =
  /,\s+(?:and|or|but)\s+(?:how|what|why|who|when|where|which|is|are|do|does|did|can|will|should|would)\s.*\?$/i;
const longQuestion = 20;

/** "To begin with, | what do you row?", "Last question, | what do you row?": where in the talk it is asked. */
const frame =
  /^(?:(?:to|let['’]s)\s(?:begin|start|open|wrap|close|finish|end|conclude|sum)\b|(?:(?:and|so|first|last|lastly|finally|next|now|ok|okay|well|one (?:last|final|more))\b))[^,?]{0,40},\s+(?=(?:what|how|why|where|when|who|which|is|are|do|does|did|can|could|would|will|have|has)\s)/i;

/** "Do I need a permit | when I moor for a night?": in which case is asked, the answer says; what is asked stands over it. */
function withoutCase(asked: string): string {
  if (countWords(asked) <= titleWords) return asked;
  const open = /\b(?:what|how|happens?|do|does|did|is|are|was|were|be|it|that|than|as)$/i;
  const cut = cases.map((one) => asked.slice(0, one.exec(asked)?.index ?? asked.length));
  return cut.find((left) => left !== asked && countWords(left) >= leastAsked && !open.test(left)) ?? asked;
}

/** In words: what is left of a question still asks something. */
const leastAsked = 5;

/** Where the case begins that a question is asked for: "when I launch", "if it fails", "a shed to keep boats in". */
const cases = [
  /,?\s(?:when|if|because|while|before|after)\s(?=\S+\s+\S).*$/i,
  /(?<=\s(?:an?|any|the)\s(?:\p{Ll}+\s)?(?!(?:right|way|ability|plan|decision|chance|attempt|effort|time|reason|need|power|duty|permission|opportunity|tendency|place|licence|license|anything|something)\b)\p{Ll}+)\sto\s(?!(?:the|an?|this|that|these|those|its|their|our|your|my|his|her|all|any|each|every|some)\s)\p{Ll}.*$/u,
];

/** Of those of at most nine words the fullest, else the shortest. */
function fitness(text: string): number {
  const count = countWords(text);
  return count <= titleWords ? -count : count;
}
