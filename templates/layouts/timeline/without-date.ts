import { alternatives, type Context, oncePerPack } from '#model';
import { beforeWeekday } from './weekday.ts';
import { capital } from '../../rules/words/words.ts';

/** "In May 2024 the bridge opened" → "The bridge opened": the date stands above the words. */
export function withoutDate(text: string, date: string, { pack }: Context): string {
  const at = text.toLowerCase().indexOf(date.toLowerCase());
  if (at < 0) return capital(text);
  const [before, rest] = [text.slice(0, at), text.slice(at + date.length)];
  const head = before.slice(0, beforeWeekday(before, pack));
  // "Frühjahr 2026: Der Hof wird gebaut": a label, whatever the language.
  if (head === '' && behindLabel.test(rest)) return capital(rest.replace(behindLabel, ''));
  if (!pack.surgery && pack.spaced) {
    const { lead, open } = opening(pack);
    return lead.test(head) && open.test(rest) ? capital(rest.replace(open, '')) : capital(text);
  }
  const { opens, ends, joint } = pack.dating;
  // "Until May 2024 (the end of the lease), boats came": what the bracket says of the date is not told without it.
  if (opens.test(head) && /^\s\([^()]*\),?\s/u.test(rest)) return capital(rest.replace(/^\s\([^()]*\),?\s+/u, ''));
  // "In May 2024 alone, ninety boats came": the word belongs to the date, and says nothing without it.
  if (opens.test(head) && /^\s\p{Ll}+,\s/u.test(rest)) return capital(text);
  if (opens.test(head) && opensRest.test(rest)) return capital(rest.replace(opensRest, ''));
  if (rest === '') {
    // "A boat said to be from 1924": from when it is, is what is said of it.
    const told = head.replace(ends, '').trim();
    return capital(pack.auxiliaries.includes(told.split(' ').at(-1) ?? '') ? text : told);
  }
  // "Opened in 1924 by two sisters" → "Opened by two sisters".
  const isJoint = joint.before.test(head) && joint.behind.test(rest);
  return capital(isJoint ? head.replace(joint.before, rest) : text);
}

/**
 * "En 1934, se abrió el puente": what stands before a date that opens a sentence, and behind it. Where the verb stands second, it would
 * come first without the date, and where a clause needs its subject, a comma shows that it has one.
 */
const opening = oncePerPack(({ articles, clauses, dates: { plain } }) => ({
  lead: new RegExp(`^(?:(?:${alternatives([...plain, ...articles])})\\s)?$`, 'i'),
  open: clauses?.verbSecond ? /(?!)/u : clauses?.subjectless ? /^,?\s+/u : /^,\s+/u,
}));

const opensRest = /^(?:\s*[:,–—-]?\s+|\s*[：，、]\s*)/u;

const behindLabel = /^\s?[:：]\s*/u;
