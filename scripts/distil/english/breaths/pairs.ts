import { isBase, isPast, isThird } from '../verbs.ts';
import { timesAnother } from '../clauses/timed.ts';
import { inFront } from './besides.ts';
import type { Tears } from './breath.ts';

/** A list, a comparison or a pair is not torn. */
export const tearsPair: Tears[] = [
  ({ lead, rest }) => /^(?:by|in|since|until|from|during|before|after|on|for)\s/.test(rest) && timesAnother(lead),
  // "… charge 40%, 60% | on Sundays": what stands in the rest belongs to both.
  ({ lead }) => /,\s+[$€£]?\d[^a-z\s,]*\s?%?$/.test(lead),
  // "Rope is sold along | with nets": what it comes with.
  ({ lead, rest }) => /\s(?:along|together)$/.test(lead) && /^with\s/.test(rest),
  // "The quay is slowly | but surely repaired": both say how.
  ({ lead, rest }) => /\s\p{Ll}+ly$/u.test(lead) && /^(?:but|yet|and|or|if not)\s\p{Ll}+ly\s/u.test(rest),
  // "It builds newer, | more able boats": the two say of what kind.
  ({ rest, pause }) => pause && /^(?:more|less|most|least)\s(?!than\b)\p{Ll}+\s\p{Ll}/u.test(rest),
  // "They treat the old boats | as lost", "Think of the ice as a wall, and the snow | as a roof": as what, is half of it.
  ({ lead, rest }) =>
    /^as\s/.test(rest) &&
    /\b(?:same|such|(?:treat|regard|classif|describ|defin|label|mark)\p{Ll}*)\s[^,]*$|\b(?:think|thinks|thought|conceive|speak) of\s/iu.test(
      lead,
    ),
  ({ rest }) =>
    /^as\s+(?!well\s)\S+\s+as\b/.test(rest) ||
    /(?:,\s+\d.*|^(?:by|in|since|until|from)\s(?:\S+\s){1,2})\band\s+[$€£]?\d/.test(rest),
  ({ rest }) => /^\d(?!\S*\sof\s(?:whom|which)\s)/.test(rest),
  ({ rest, after: [first = ''] }) => /^[A-Za-z]+(?:\s+\S+){0,6}\s+(?:and|or)\s/.test(rest) && isPart(first),
  // "In most harbours, boats are moored | with ropes and chains": the comma closes what stands in front.
  ({ lead, rest }) => {
    const own = lead.replace(inFront, '');
    // "Wool, hides and iron | to buy grain and salt": a list is whole where what it is for comes behind its last thing.
    const isWhole =
      /,\s(?:[^,]+\s)?(?:and|or)\s[^,]+$/.test(own) && /^(?:to|in order to|because|since|so that)\s/.test(rest);
    return !isWhole && /,\s/.test(own) && /\b(?:and|or)\b/.test(rest);
  },
  ({ rest }) =>
    /^(?:[^,]{1,40},\s+)+(?:and|or)\s/.test(rest) &&
    !/^(?:because|since|while|which|who|where|when|to|by|with|for|in|on|at|across|among|from|through|via|within)\s/.test(
      rest,
    ),
  // "With style and grit | to win the race": a pair is whole where what it is for comes behind it.
  ({ lead, rest }) => {
    const isWhole = wholePair.test(lead) && /^(?:for|in|through|across|via|within|during|from|at)\s/.test(rest);
    // "It works with both a rope | at the quay and by hand": the other of the two.
    if (opensBoth.test(lead) && /\b(?:and|or)\s/.test(rest)) return true;
    const isForBoth = /^(?:to|in order to|because|since|so that)\s/.test(rest);
    return !isWhole && ((!isForBoth && opensPair.test(lead)) || opensComparison.test(lead));
  },
  // "Big boats lie at the quay and small ones | at the pier": where the others lie, without a verb of its own.
  ({ lead, rest }) => {
    const [, where] = /^(in|on|at|for|with|by|from|to|through|via)\s/.exec(rest) ?? [];
    return where !== undefined && otherPlace.test(`${where}|${lead}`);
  },
  ({ lead, rest }) => /\bfrom\s+\S+$/.test(lead) && /^(?:to|until|through)\s/.test(rest),
  // "Rose from 39 carts a day | to almost 49": both ends are told together.
  ({ lead, rest }) => /\bfrom\s(?!.*\sto\s)[^,]*\d/.test(lead) && /\bto\s[^,]*\d/.test(rest),
  // "The more hands there are, | the sooner it is done".
  ({ lead, rest }) => comparative.test(lead) && comparative.test(rest),
  // "… make a living | from honey, but most teach": what comes behind "but" has a line of its own.
  ({ rest }) => /^(?:from|in|on|with|for|at|by|of|to)\s[^,]*,\s+but\s/.test(rest),
];

/** "The more …": one half of a comparison, which has its other half beside it. */
export const comparative = /^the\s(?:more|less|fewer|better|worse|[a-zß-ɏ]{3,}er)\s/i;

/** "…, measured and compared": the rest begins with one of several verbs or adjectives. */
function isPart(word: string): boolean {
  return isPast(word) || isThird(word) || isBase(word);
}

/** "Ropes and chains": many of one, and many of the other. */
const wholePair = /\b\p{Ll}{3,}s and (?:\p{Ll}+ )?\p{Ll}{3,}[^su\W]s$/u;

const opensPair = /\b(?:and|or)\s+\S*$/i;

const opensBoth = /\b(?:both|either|neither|between)\s(?!.*\s(?:and|n?or)\s)[^,]*$/i;

const opensComparison = /\b(?:than|between|both|either|so|such|too|enough|more|less|as)\s+\S*$/i;

/** A small word, and behind the stroke what has it before an "and", and not behind it. */
const otherPlace = /^(\S+)\|[\s\S]*?\s\1\s.*\sand\s(?!.*\s\1\s)/;
