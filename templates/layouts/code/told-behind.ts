import { type Context, type Material, type Said, withoutStop } from '#model';
import { asLine, said } from '../../rules/words/words.ts';
import { mostLine } from './explanations.ts';

/** "This installs the crane and its rope.": what stands right behind code says what that does, and may stand above it as well. */
export function toldBehind(at: number, { sentences }: Material, context: Context): Said | undefined {
  const { pack } = context;
  const sentence = sentences[at];
  if (sentence?.kind !== 'prose' || !/[.!。！]$/u.test(sentence.text)) return undefined;
  if (!pack.announcing.behindCode?.test(sentence.text) || sentence.words > mostLine) return undefined;
  const line = said(asLine(withoutStop(sentence.text, pack), sentence), sentence);
  return context.holds(line) ? line : undefined;
}
