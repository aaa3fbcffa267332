import type { Code, Maths, Picture } from './block.ts';
import type { Prose } from './prose.ts';
import type { Said, Slide, Slot } from './slide.ts';
import { unspaced } from './words/letter-kinds.ts';

/** Words on a slide and the part they play there: the path of names that leads to them, such as `points.lead`. */
export interface Part {
  role: string;
  said: Said;
}

/**
 * Every visible run of words of a slide, in the order of its slots, the foot last; the title and the kicker are left out,
 * and so is a slot that only repeats the title.
 */
export function everySaid(slide: Pick<Slide, 'title' | 'slots' | 'source'>): Part[] {
  const parts: Part[] = [];
  for (const [name, slot] of entries(slide.slots)) collect(slot, name, parts);
  if (slide.source) parts.push({ role: 'source', said: slide.source });
  return parts.filter(({ said }) => said.text.trim() !== '' && !same(said, slide.title));
}

/** Every visible run of words of a slide, the title first. */
export function allSaid(slide: Pick<Slide, 'title' | 'slots' | 'source'>): Said[] {
  return [slide.title, ...everySaid(slide).map(({ said }) => said)];
}

/** The words and numbers on a slide that the article has not: the speaker's own, by the tuning. */
export function ownOf(slide: Slide): string[] {
  const said = everySaid(slide).flatMap((part) => part.said.own ?? []);
  return [...new Set([...(slide.title.own ?? []), ...(slide.kickerOwn ?? []), ...said])];
}

/** Adds what is said in a slot. It is asked of every slide that could be: the commonest first, and no list is made on the way. */
function collect(slot: Slot, role: string, parts: Part[]): void {
  if (slot === null || typeof slot !== 'object') return;
  if (Array.isArray(slot)) for (const one of slot) collect(one, role, parts);
  else if (isSaid(slot)) parts.push({ role, said: slot });
  else if (isCode(slot)) parts.push(...codeWords(slot, role));
  else if (isMaths(slot)) parts.push({ role, said: words(slot.tex, slot.prose) });
  else if (isPicture(slot))
    parts.push({ role, said: { ...words(slot.prose.text, slot.prose), ...(slot.own ? { own: slot.own } : {}) } });
  else for (const [name, inner] of entries(slot)) collect(inner, `${role}.${name}`, parts);
}

/** The slots of a slide or of a part of it; an amount is one run of words, however its qualifier, digits and unit are set. */
function entries(slots: { [name: string]: Slot }): [string, Slot][] {
  const { qualifier, figure, unit } = slots;
  const amount = [qualifier, figure, unit].filter((slot): slot is Said => typeof slot === 'object' && isSaid(slot));
  if (amount.length < 2) return Object.entries(slots);
  const rest = Object.entries(slots).filter(([name]) => name !== 'qualifier' && name !== 'figure' && name !== 'unit');
  return [['figure', inOneRun(amount)], ...rest];
}

/** Words that are set apart as the one run that they are in the article: a blank between them, but none beside a sign of Chinese. */
export function inOneRun(parts: Said[]): Said {
  const text = parts
    .map((said) => said.text)
    .reduce(
      (all, next) => `${all}${unspaced.test(next.slice(0, 1)) || unspaced.test(all.slice(-1)) ? '' : ' '}${next}`,
    );
  return { text, sources: [...new Set(parts.flatMap((said) => said.sources))] };
}

function codeWords(code: Code, role: string): Part[] {
  const text = { role, said: words(code.text, code.prose) };
  return code.caption ? [text, { role: `${role}.caption`, said: words(code.caption.text, code.caption) }] : [text];
}

function words(text: string, prose: Prose): Said {
  return { text, sources: prose.sentences.map((sentence) => sentence.id) };
}

function isCode(slot: object): slot is Code {
  return 'kind' in slot && slot.kind === 'code' && 'prose' in slot;
}

function isMaths(slot: object): slot is Maths {
  return 'kind' in slot && slot.kind === 'maths' && 'prose' in slot;
}

function isPicture(slot: object): slot is Picture {
  return 'kind' in slot && slot.kind === 'picture' && 'prose' in slot;
}

/** Whether a slot holds words with the sentences that they rest on. */
export function isSaid(slot: object | undefined): slot is Said {
  return !!slot && 'text' in slot && typeof slot.text === 'string' && 'sources' in slot && Array.isArray(slot.sources);
}

function same(one: Said, other: Said): boolean {
  return one === other || (one.text === other.text && one.sources.join(' ') === other.sources.join(' '));
}
