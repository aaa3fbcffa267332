import { type Context, opensOn, type Sentence } from '#model';
import type { Row } from './row.ts';
import { asLine, said } from '../words/words.ts';

/** "Leader: whoever called the meeting" is a lead with its support; what only calls out, as "Note: …", is left out. */
export function labelled(text: string, sentence: Sentence, { pack }: Context): Row | undefined {
  const match = [/^([^:：]{2,48})(?::\s+|：\s*)(.{4,})$/u.exec(text), amounts.exec(text), dashed.exec(text)].find(
    (one) => one && !isInside(one[1] ?? '', sentence) && !opensAside(one[2] ?? '', one[0]),
  );
  if (!match || /^https?$/i.test(match[1] ?? '') || isClause(match[1] ?? '', sentence, pack)) return undefined;
  const [, lead = '', support = ''] = match;
  if (pack.lists.callouts.includes(lead.trim().toLowerCase()))
    return { lead: said(asLine(support, sentence), sentence) };
  // "the physics of systems says: …": several words are no name that is written small.
  const named = /\s/u.test(lead.trim()) ? asLine(lead.trim(), sentence) : lead.trim();
  return { lead: said(named, sentence), support: said(asLine(support, sentence), sentence) };
}

/** "La réponse est : 40 %", "وهي: …": in prose, what has a verb or only points is no name of what stands behind its colon. */
function isClause(lead: string, { kind }: Sentence, { surgery, auxiliaries, pronouns }: Context['pack']): boolean {
  const words = lead.trim().toLowerCase().split(/\s+/u);
  return (
    kind === 'prose' &&
    !surgery &&
    (words.some((word) => auxiliaries.includes(word)) || (words.length === 1 && pronouns.includes(words[0] ?? '')))
  );
}

/** "The lamp – which nobody saw – was lit": of two dashes the first parts no label from its text; of two hyphens, where the text goes on. */
function opensAside(support: string, whole: string): boolean {
  const parts = whole.split(/\s[–—-]\s/u);
  return (
    (/\s[–—]\s/u.test(support) || /\s-\s\p{Ll}/u.test(support)) && parts.length === 3 && !/[:：]/u.test(parts[0] ?? '')
  );
}

/** In letters. */
const ofEnd = 12;

/**
 * "depth (default: 3)", `EACCES: permission denied`: a colon between brackets or in code is no end of a label. "[The crane: a history](…)
 * was read by all": nor is one in a name that is linked, where more is told behind it.
 */
function isInside(lead: string, { text, spans }: Sentence): boolean {
  // A word inside the lead may have been left out: where it ends is found by its last letters.
  const [low, end] = [text.toLowerCase(), lead.toLowerCase()];
  const whole = low.indexOf(end);
  const tail = end.slice(-ofEnd);
  const at = whole < 0 ? low.indexOf(tail) + tail.length : whole + end.length;
  const count = (sign: RegExp) => lead.match(sign)?.length ?? 0;
  return (
    count(/[([{]/gu) > count(/[)\]}]/gu) ||
    spans.some(
      ({ kind, start, end }) =>
        (kind === 'code' || (kind === 'link' && goesOn.test(text.slice(end)))) && start < at && at < end,
    )
  );
}

/** Two words or more behind a name. */
const goesOn = /^\s.*\p{L}+\s+\p{L}/u;

/** "`depth` (default: 3) – how far it looks", "**Depth**: how far it looks": what begins in code, in bold letters or with a link is called so. */
export function markedLabel(text: string, sentence: Sentence, { pack }: Context): Row | undefined {
  const mark = sentence.spans.find(({ kind, start }) => /^(?:code|strong|link)$/.test(kind) && start === 0);
  if (!mark) return undefined;
  const [name, rest] = [text.slice(0, mark.end).trim(), text.slice(mark.end)];
  const [, more = '', sign = '', support = ''] = behindMark.exec(rest) ?? [];
  const isNamed = sign !== '' || /[:：]$/u.test(name);
  if (!isNamed || support === '') return undefined;
  // "[Gangway](…) - the crane of the yard - lifts boats": between the dashes stands what it is, and behind them the clause goes on.
  if (/[—–-]/u.test(sign) && opensOn(pack.articles, support, pack) && opensAside(support, text)) return undefined;
  const lead = `${name.replace(/\s*[:：]$/u, '')}${more}`;
  return { lead: said(lead, sentence), support: said(asLine(support, sentence), sentence) };
}

/** More names and what stands in brackets behind them, a colon or a dash, and the text. */
const behindMark = /^((?:,\s[\w$.-]+(?:\s[\w$.-]+)?)*(?:\s\([^()]{1,40}\))?)(\s*[:：]|\s[—–-]{1,2}(?=\s)|)\s+(.{4,})$/u;

/** "Boats mended: 68%". */
const amounts = /^([^:：,()]{2,48}):\s(\S{0,2}\d\S{0,2})$/u;

/** Up to five words, an emoji before them maybe, and a dash. */
const dashed =
  /^((?:\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\p{Cf}\p{Sk}]*\s)?(?=\S+(?:\s\S+){0,4}\s[—–-])\p{Lu}[^:：.,—–]{1,44}?)\s[—–-]{1,2}\s(.{5,})$/u;
