import { alternatives, type Context, oncePerPack } from '#model';
import { capital } from '../words.ts';

/** "In May 2024 the bridge opened" → "The bridge opened": the date stands above the words. */
export function withoutDate(text: string, date: string, { pack }: Context): string {
  const at = text.toLowerCase().indexOf(date.toLowerCase());
  if (at < 0) return capital(text);
  const [head, rest] = [text.slice(0, at), text.slice(at + date.length)];
  if (!pack.surgery && pack.spaced) {
    const { lead, open } = opening(pack);
    return lead.test(head) && open.test(rest) ? capital(rest.replace(open, '')) : capital(text);
  }
  if (leads.test(head) && opensRest.test(rest)) return capital(rest.replace(opensRest, ''));
  if (rest === '') return capital(head.replace(ends, '').trim());
  // "Opened in 1924 by two sisters" → "Opened by two sisters".
  return /^\p{L}+\s+in\s+$/u.test(head) && /^\s+by\s/u.test(rest)
    ? capital(head.replace(/\s+in\s+$/u, rest))
    : capital(text);
}

/**
 * "En 1934, se abrió el puente": what stands before a date that opens a sentence, and behind it. Where the verb stands second, it would
 * come first without the date, and where a clause needs its subject, a comma shows that it has one.
 */
const opening = oncePerPack(({ articles, clauses, dates: { plain } }) => ({
  lead: new RegExp(`^(?:(?:${alternatives([...plain, ...articles])})\\s)?$`, 'iu'),
  open: clauses?.verbSecond ? /(?!)/u : clauses?.subjectless ? /^,?\s+/u : /^,\s+/u,
}));

const opensRest = /^(?:\s*[:,–—-]?\s+|\s*[：，、]\s*)/u;
const leads =
  /^(?:(?:an?|\p{L}+|\d+)\s(?:years?|months?|weeks?|days?|decades?)\s(?:later|earlier|before),\s+)?(?:(?:in|on|by|since|at|from|during|as of)\s+)?(?:the\s+)?$/iu;
const ends = /,?\s+(?:(?:in|on|by|since|at|from|during|as of)\s+)?(?:the\s+)?$/iu;
