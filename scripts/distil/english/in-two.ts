import { countWords, type Form, type Sentence } from '#model';
import { halves } from './halves.ts';
import { inside } from './inside.ts';
import { behind } from '../units/behind.ts';
import { mostRest } from '../units/half.ts';
import { toldOf } from './told-of.ts';
import type { Clause } from '../units/clause.ts';

/**
 * A clause that is too long for a point, in two halves, as far as it has some.
 * @param forms the clause and its shorter forms, the longest first: what is too long even for two lines may have one that is not
 */
export function inTwo(
  { text, support, bound, owned, entire }: Clause,
  { attribution, kind, text: sentence }: Sentence,
  forms: Form[],
): Clause[] {
  const whole = bound ? entire : text;
  const own = whole === undefined ? undefined : halves(whole);
  // "The town mended 40 boats | in the first winter, with the help of its school"; whose claim it is, stands behind both.
  const half = bound && support && (owned || !attribution) ? halves(text, (rest) => !hangs.test(rest)) : undefined;
  const line = inside(support ?? '');
  const lines = [line, half?.support ?? ''];
  // "Costs fell from 43% to 36%, while wages rose": what stands behind stays there. "Wages rose from 43% to 36%" is another claim.
  const below = (owned || trails(text, support ?? '', sentence) ? lines.reverse() : lines).join(', ');
  const room = attribution ? mostRest : mostBelow;
  const both = half && countWords(below) <= room ? { ...half, support: below } : undefined;
  const shorter = bound ? [] : forms.slice(1).map((form) => halves(form.text));
  // An item of a list may be a little longer.
  const told = bound || kind === 'item' ? [] : [text, ...forms.map((form) => form.text)].map(toldOf);
  return [own, both, ...shorter, ...told].filter((one): one is Clause => one !== undefined);
}

/** Whether what is bound to a clause stands behind it in its sentence. */
function trails(clause: string, bound: string, sentence: string): boolean {
  const [first = ''] = bound.split(/[,;]/u);
  return behind(clause, sentence)?.toLowerCase().includes(first.toLowerCase()) ?? false;
}

/** "Made by hand", "that leak": it says which boats, and has nothing between itself and them. */
const hangs =
  /^(?:that|which|who|whose|where|maybe|perhaps|probably|even|\p{Ll}+(?:ed|[ao]wn|ade|uilt|eld|tten|ung|aken|iven|oken|osen))\s/u;

/** In words: what may stand below a lead, with what stood in front of it. */
const mostBelow = 18;
