import { alternatives, type Context, oncePerPack, type Said } from '#model';

/** "These piers are not open:", below a title that does not say so. */
export function denies({ text }: Said, title: Said | undefined, { pack }: Context): boolean {
  return hasNot(pack).test(text) && !hasNot(pack).test(title?.text ?? '');
}

/** Whether words deny something. */
export const hasNot = oncePerPack(({ negations, spaced }) => {
  if (negations.length === 0) return /(?!)/u;
  if (spaced) return new RegExp(`(?<!\\p{L})(?:${alternatives(negations)})(?!\\p{L})`, 'iu');
  // One sign of kana is a part of many other words.
  return new RegExp(`(?:${alternatives(negations.filter((word) => !/^\p{Script=Hiragana}$/u.test(word)))})`, 'u');
});
