import type { Context, Sentence } from '#model';
import { asLine, goingOn, said } from '../words/words.ts';
import { begun } from './begun.ts';
import type { Row } from './row.ts';

/**
 * A label whose text is too long keeps as much of it as a unit of the sentence says by itself; rather than stand there with nothing to say,
 * all of it, though that is longer than a line should be; not so a step, which shares its slide with the others.
 */
export function shortened({ lead, support }: Row, sentence: Sentence, isStep: boolean, context: Context): Row {
  const fits = sentence.units
    .flatMap(({ forms, bound, support = '' }) => {
      const texts = forms.map(({ text }) => text);
      if (!bound) return texts;
      // What stands in front of its claim in the article cannot be put behind it here.
      const [at, behind] = [texts[0]?.slice(1, 20) ?? '', support].map((one) => sentence.text.indexOf(one));
      return (behind ?? 0) > (at ?? 0) ? texts.map((text) => goingOn(text, support, sentence)) : [];
    })
    .map((text) => withoutLabel(text, lead.text))
    .filter((text) => context.words(text) >= 3 && context.words(text) <= mostSupport);
  const all = support?.text ?? '';
  const whole = (most: number) => (context.words(all) <= most ? all : undefined);
  const best =
    fits.find((text) => context.words(text) <= 14) ??
    whole(mostSupport) ??
    fits[0] ??
    begun(all, mostSupport, context) ??
    whole(isStep ? 0 : mostOfWhole);
  const line = best ? said(asLine(best, sentence), sentence) : undefined;
  return line && context.holds(line) ? { lead, support: line } : { lead };
}

/** In words: a line below a label may have a few more than one below a claim. */
export const mostSupport = 20;

/** In words: a text that has no shorter form. */
const mostOfWhole = 30;

function withoutLabel(form: string, label: string): string {
  return form.startsWith(label) ? form.slice(label.length).replace(/^\s*[:：—–-]*\s*/u, '') : form;
}
