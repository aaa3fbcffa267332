import { bare, contentStems, plain, stands, stem, stopWords, tokens } from './words.ts';

/** A hedge in a sentence and the words that it governs. */
export interface Hedged {
  /** As it stands: "may", "analysts believe". */
  hedge: string;
  /** Any of these in the slide's words keeps it. */
  keeps: RegExp;
  /** What the sentence says before it. */
  before: string;
  /** Stems of the words it bends, nearest first. */
  governs: string[];
  /** What must be on a slide for the hedge to be needed: all of the first `least` stems, or the given share of all. */
  kind: 'modal' | 'adverb' | 'attribution' | 'quantity' | 'part';
}

const speakers =
  'experts?|analysts?|critics|observers|researchers?|scientists?|economists?|officials|supporters|opponents|some|many|sources|insiders';
const says = 'argue|believe|say|think|expect|warn|claim|suggest|estimate|predict|fear|hope|doubt|contend|note|assume';
const modals: [RegExp, Hedged['kind']][] = [
  [/\b(?:may|might|could)\b/gi, 'modal'],
  [
    /\b(?:plans?|planned|planning|aims?|aimed|aiming|intends?|intended|hopes?|hoped|hoping|expects?|wants?|seeks?|seeking) to\b/gi,
    'modal',
  ],
  [
    /\b(?:is|are|was|were) (?:expected|likely|unlikely|set|planned|estimated|believed|thought|said|projected) to\b/gi,
    'modal',
  ],
  [/\b(?:announced|has|have|had) plans? (?:to|for)\b|\bplans? for\b/gi, 'modal'],
  [/\b(?:seems?|appears?|tends?) to\b/gi, 'modal'],
  [
    /\b(?:potentially|possibly|perhaps|maybe|probably|presumably|reportedly|allegedly|supposedly|likely|apparently|arguably)\b/gi,
    'adverb',
  ],
  [/\b(?:möglicherweise|vielleicht|wahrscheinlich|vermutlich|angeblich|womöglich|eventuell)\b/gi, 'adverb'],
  [/\b(?:könnten?|dürften?|möchten?|würden?)\b/gi, 'adverb'],
  [new RegExp(`\\b(?:${speakers}) (?:${says})s?\\b`, 'gi'), 'attribution'],
  [/\baccording to [^,;.]+/gi, 'attribution'],
  [/\b(?:laut|zufolge)\b/gi, 'attribution'],
  [/\b(?:some|several|einige|mehrere|manche)\b(?! (?:argue|believe|say|think|of)\b)/gi, 'quantity'],
  [/\b(?:including|such as|for example|e\.g\.|among others|z\. ?B\.)(?!\p{L})/giu, 'part'],
  [/(?:可能|也许|或许|大概|据说|一些|某些)/g, 'adverb'],
];

/** The hedges of a sentence, each with the words that it governs. The month of May is none. */
export function hedgesIn(sentence: string): Hedged[] {
  const text = plain(sentence);
  return modals.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isMonth(text, match))
      .map((match) => ({
        hedge: match[0],
        keeps: keeping(match[0], kind),
        before: text.slice(0, match.index),
        governs: governed(text, match.index, match[0].length, kind),
        kind,
      })),
  );
}

/** Whether words say what the hedge governs, so that they need the hedge as well. */
export function needs(hedged: Hedged, words: string): boolean {
  const { governs, kind, before } = hedged;
  if (governs.length === 0) return false;
  // A modal bends what follows it: words that stand before it as they are were said without it.
  if (kind === 'modal' && bare(before).includes(bare(words))) return false;
  const said = new Set(contentStems(words));
  const kept = governs.filter((one) => stands(one, said)).length;
  if (kind === 'modal' || kind === 'adverb') {
    const verb = kind === 'adverb' || stands(governs[0] ?? '', said);
    return (
      verb &&
      kept >= Math.min(2, governs.length) &&
      kept / governs.length >= 0.4 &&
      kept / Math.max(1, said.size) >= 0.2
    );
  }
  if (kind === 'quantity') return governs.length > 0 && governs.every((one) => stands(one, said));
  if (kind === 'part') return governs.every((one) => stands(one, said));
  return kept / governs.length >= 0.5;
}

function isMonth(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  return (
    (match[0] === 'May' &&
      (/(^|\b(in|by|since|until|of|from|to|early|late|mid) |\d )$/i.test(text.slice(0, at)) ? at > 0 : false)) ||
    (match[0] === 'May' && /^ \d/.test(text.slice(at + 3)))
  );
}

/** The hedge itself, or its exact kin in another form ("may"/"May", "plans to"/"plan for", "per Analysts"). */
function keeping(hedge: string, kind: Hedged['kind']): RegExp {
  const lower = hedge.toLowerCase();
  if (kind === 'attribution') {
    const names = tokens(lower.replace(/^according to/, '')).filter(
      (word) => !stopWords.has(word) && !/^(argue|believe|say|think)/.test(word),
    );
    const last = names.at(-1) ?? lower;
    return new RegExp(last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').slice(0, 12), 'i');
  }
  if (/^plan|plans?/.test(lower) && kind === 'modal') return /\bplan/i;
  if (kind === 'modal' && / to$/.test(lower)) {
    const root = stem(lower.split(' ').at(-2) ?? lower);
    return new RegExp(`\\b${root.slice(0, Math.max(3, root.length - 1))}`, 'i');
  }
  if (kind === 'part') return /\b(including|included|include|such as|like|for example|among)\b|e\.g\.|z\. ?B\./i;
  return new RegExp(lower.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}

function governed(text: string, at: number, length: number, kind: Hedged['kind']): string[] {
  const after = text.slice(at + length);
  const before = text.slice(0, at);
  const stop = kind === 'attribution' ? /[;:]|\.\s/ : /[,;:—–]|\.\s| - |\b(?:and|but|while|because|which|when|if)\b/;
  const tail = upTo(after.replace(/^[\s,]+(?:that\b)?/, ''), stop);
  if (kind === 'quantity') return contentStems(firstNoun(tail));
  if (kind === 'part') {
    const group = contentStems(
      before
        .split(/[,;:—–]/)
        .filter((one) => one.trim())
        .at(-1) ?? '',
    ).slice(-1);
    // "Changes …, such as changing a rule": what stands on both sides is told without its example.
    const said = new Set(contentStems(before));
    const member = contentStems(tail)
      .filter((one) => !stands(one, said))
      .slice(0, 1);
    return group.length && member.length ? [...group, ...member] : [];
  }
  if (kind === 'adverb') {
    const close = contentStems(tail);
    if (close.length >= 2) return close.slice(0, 8);
    return contentStems(before.split(/[,;:—–]/).at(-1) ?? '').slice(-6);
  }
  return contentStems(tail).slice(0, kind === 'attribution' ? 12 : 8);
}

function upTo(text: string, stop: RegExp): string {
  const end = text.search(stop);
  return end < 0 ? text : text.slice(0, end);
}

/** "competing models in China" → "competing models": the words up to the next small word. */
function firstNoun(text: string): string {
  const words = text.trim().split(/\s+/);
  const end = words.findIndex((word) => stopWords.has(word.toLowerCase()));
  return words.slice(0, Math.min(end < 0 ? 3 : end, 3)).join(' ');
}

const negation =
  /\b(?:not(?! only| just| merely)|no|never|without|none|neither|nor|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|nicht|kein\p{L}*|ohne|nie)\b/giu;

/** Negations whose own words are said while they are not: "without reliance on chips" told as "reliance on chips". */
export function lostNegations(sentence: string, words: string): string[] {
  const text = plain(sentence);
  if (new RegExp(negation.source, 'iu').test(plain(words))) return [];
  return [...text.matchAll(negation)].flatMap((match) => {
    // What stands before it as it is was said without it, and a cell of a table denies no other.
    if (bare(text.slice(0, match.index)).includes(bare(words))) return [];
    const governs = contentStems(
      upTo(text.slice(match.index + match[0].length), /[,;:—–)|]|\.\s|\b(?:but|and|while)\b/),
    ).slice(0, 3);
    const said = new Set(contentStems(words));
    return governs.length >= 2 && governs.every((one) => stands(one, said)) ? [match[0]] : [];
  });
}
