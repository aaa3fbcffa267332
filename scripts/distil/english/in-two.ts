import { countWords, type Form, type Sentence } from '#model';
import { halves } from './halves.ts';
import { toldOf } from './told-of.ts';
import type { Clause } from '../units/clause.ts';

/**
 * A clause that is too long for a point, in two halves, as far as it has some.
 * @param forms the clause and its shorter forms, the longest first: what is too long even for two lines may have one that is not
 */
export function inTwo(
  { text, support, bound, entire }: Clause,
  { attribution, kind }: Sentence,
  forms: Form[],
): Clause[] {
  const whole = bound ? entire : text;
  const own = whole === undefined ? undefined : halves(whole);
  // "The town mended 40 boats | in the first winter, with the help of its school"; whose claim it is, stands by itself.
  const half = bound && support && !attribution ? halves(text, (rest) => !hangs.test(rest)) : undefined;
  const below =
    half && support
      ? behind.test(support)
        ? `${half.support}, ${support}`
        : `${inside(support)}, ${half.support}`
      : '';
  const both = half && countWords(below) <= mostBelow ? { ...half, support: below } : undefined;
  const shorter = bound ? [] : forms.slice(1).map((form) => halves(form.text));
  // An item of a list may be a little longer.
  const told = bound || kind === 'item' ? [] : [text, ...forms.map((form) => form.text)].map(toldOf);
  return [own, both, ...shorter, ...told].filter((one): one is Clause => one !== undefined);
}

/** "Up from 40 boats in May": it stands at the end of its sentence, and there it stays. */
const behind = /^(?:compared (?:with|to)|(?:up|down) from|as against)\s/;

/** "Made by hand", "that leak": it says which boats, and has nothing between itself and them. */
const hangs =
  /^(?:that|which|who|whose|where|maybe|perhaps|probably|even|\p{Ll}+(?:ed|[ao]wn|ade|uilt|eld|tten|ung|aken|iven|oken|osen))\s/u;

/** In words: what may stand below a lead, with what stood in front of it. */
const mostBelow = 18;

/** What opened a sentence, as it stands inside one; a name keeps its capital. */
function inside(text: string): string {
  return opener.test(text) ? `${text[0]?.toLowerCase()}${text.slice(1)}` : text;
}

const opener =
  /^(?:According|In|At|On|By|With|For|From|To|As|After|Before|During|Since|Until|Under|Over|Between|Within|Among|Across|Through|Throughout|Because|If|When|Once|While|Unless|Although|Though|Rather|Instead|Despite|Given|Thanks|Due|Unlike|Like|Alongside|Beyond|Near|Behind|A|An|The|One|Some|Many|Most|Our)\s/;
