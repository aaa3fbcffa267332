import type { Code, Context, Material, Said, Sentence } from '#model';
import { asLine, capital, said } from '../../rules/words/words.ts';
import type { Opposed } from './opposed.ts';

/** A listing under the author's own label. */
export interface Listed {
  label: Said;
  code: Code;
  /** True where the labels say that it is the one to be done, or that holds now. */
  better?: true;
}

/** Two listings that are set against each other. */
export interface Both {
  sides: [Listed, Listed];
  /** Indexes into the material's sentences: the label of the first, or its listing; and one past the last. */
  from: number;
  to: number;
}

/** In words. */
const longestLabel = 10;

/**
 * A line as what stands below it is called; a full sentence tells something, and names nothing.
 * @param most in words
 */
export function asLabel(sentence: Sentence, context: Context, most = longestLabel): Said | undefined {
  const isFull = /[.!?。！？]$/u.test(sentence.text) && sentence.words > mostOfCall;
  return isFull ? undefined : short(asLine(unclosed(sentence.text), sentence), sentence, context, most);
}

/** In words. */
const mostOfCall = 4;

/** What of a sentence, as a comment in its code, names what stands below it. */
export function namedAs(text: string, sentence: Sentence | undefined, context: Context): Said | undefined {
  return sentence && short(capital(unclosed(text)), sentence, context, longestLabel);
}

function short(text: string, sentence: Sentence, context: Context, most: number): Said | undefined {
  const label = said(text, sentence);
  return text !== '' && context.words(text) <= most && context.holds(label) ? label : undefined;
}

function unclosed(text: string): string {
  return text.replace(/[\s:：.]+$/u, '');
}

/** Some lines of a listing as a listing of its own, which has no blank ones around it. */
export function part({ caption: _, ...code }: Code, lines: string[]): Code | undefined {
  const text = lines.join('\n').replace(/^(?:[ \t]*\n)+|\s+$/gu, '');
  return text === '' ? undefined : { ...code, text, lit: [] };
}

/** Two listings under their labels, as these are opposed; nothing where one of all these is missing. */
export function pair(
  [mine, theirs]: readonly [Said | undefined, Said | undefined],
  [one, other]: readonly [Code | undefined, Code | undefined],
  how: Opposed | undefined,
  [from, to]: readonly [number, number],
): Both | undefined {
  if (!how || !mine || !theirs || !one || !other) return undefined;
  const better = (which: Opposed['better']) => (how.better === which ? { better: true as const } : {});
  return {
    sides: [
      { label: mine, code: one, ...better('first') },
      { label: theirs, code: other, ...better('second') },
    ],
    from,
    to,
  };
}

export type Placed = Material['blocks'][number];
