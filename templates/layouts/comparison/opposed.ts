import { alternatives, type LanguagePack, oncePerPack, opensOn, opposites, sideOf } from '#model';

/** How two labels stand to each other: which of them the author holds with, if they say so. */
export interface Opposed {
  better?: 'first' | 'second';
}

/**
 * Whether two labels set what they stand over against each other: by the names of two sides ("Before", "After"), by the words in which
 * they differ ("incorrect code", "correct code"), by the signs before them, or by what the second is done in place of or with.
 */
export function opposed(one: string, other: string, pack: LanguagePack): Opposed | undefined {
  return opposedAlone(one, other, pack) ?? byWords(one, other, pack) ?? byTimes(one, other, pack);
}

/** The same of comments, where "before the loop" and "after the loop" stand in one and the same code. */
export function opposedAlone(one: string, other: string, pack: LanguagePack): Opposed | undefined {
  return byNames(one, other, pack) ?? bySigns(one, other) ?? byMeans(one, other, pack);
}

/** "Instead of a loop:", and behind it what to write. */
export function isInstead(one: string, pack: LanguagePack): boolean {
  return opensOn(pack.contrasts.instead, bare(one), pack);
}

function byNames(one: string, other: string, pack: LanguagePack): Opposed | undefined {
  const [first, second] = [sideOf(bare(one), pack), sideOf(bare(other), pack)];
  // "Then, …" is said of what comes next as well.
  const names = first && second && !first.isSpoken && !second.isSpoken && opposites(first, second, pack);
  if (!names) return undefined;
  if (names.equal || names.holds) return {};
  return { better: names.turned ? 'first' : 'second' };
}

/** "Examples of incorrect code for this rule", "Examples of correct code for this rule". */
function byWords(one: string, other: string, pack: LanguagePack): Opposed | undefined {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  if (from + behind === 0) return undefined;
  const [mine, theirs] = [a, b].map((all) => all.slice(from, all.length - behind).join(' '));
  if (mine === undefined || theirs === undefined) return undefined;
  if (areVersions(mine, theirs, a[from - 1], pack)) return {};
  if ([`${mine}|`, `|${theirs}`].some((pair) => pair === `${mine}|${theirs}` && pack.negations.includes(mine + theirs)))
    return {};
  return byNames(mine, theirs, pack);
}

/** "Crane v4", "Crane v5", and "Crane 4", "Crane 5"; but not "Step 4", "Step 5". */
function areVersions(one: string, other: string, before: string | undefined, { numbering }: LanguagePack): boolean {
  if ([one, other].every((word) => /^(?:v\d+(?:\.(?:\d+|x))*|\d+(?:\.(?:\d+|x))+)$/u.test(word))) return true;
  const isCounted = before === undefined || numbering.parts.includes(before);
  return !isCounted && Number(one) > 1 && Number(other) === Number(one) + 1;
}

/** "If you formerly did:", "You must now do:". */
function byTimes(one: string, other: string, pack: LanguagePack): Opposed | undefined {
  const { formerly, now } = timesOf(pack);
  return formerly.test(one) && now.test(other) ? { better: 'second' } : undefined;
}

const timesOf = oncePerPack(({ contrasts: { formerly, now } }) => {
  const [before, today] = [formerly, now].map(
    (words) => new RegExp(`(?<![\\p{L}-])(?:${alternatives(words)})(?![\\p{L}-])`, 'iu'),
  );
  return { formerly: before ?? /(?!)/u, now: today ?? /(?!)/u };
});

/** "❌ …", "✅ …". */
function bySigns(one: string, other: string): Opposed | undefined {
  const [first, second] = [one, other].map((text) => (wrong.test(text) ? 'wrong' : right.test(text) ? 'right' : ''));
  if (first === '' || second === '' || first === second) return undefined;
  return { better: first === 'right' ? 'first' : 'second' };
}

const wrong = /^\s*(?:❌|✗|✘|✖|👎|🚫|⛔)/u;
const right = /^\s*(?:✅|✓|✔|👍)/u;

/** "With ropes", "With chains": the same done in two ways. */
function byMeans(one: string, other: string, pack: LanguagePack): Opposed | undefined {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const isWay = (words: string[]) => words.length > 1 && words.length <= mostOfMeans;
  return a[0] === b[0] && pack.contrasts.means.includes(a[0] ?? '') && isWay(a) && isWay(b) && a.join() !== b.join()
    ? {}
    : undefined;
}

/** In words. */
const mostOfMeans = 4;

/** Without the sign before it and the mark behind it. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[\s:：.!]+$/gu, '');
}

function wordsOf(text: string): string[] {
  return bare(text).toLowerCase().split(/\s+/u);
}
