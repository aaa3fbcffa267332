import type { LanguagePack } from './language.ts';

/** Whether a text opens on words that point at what stands before it: "It …", "Such …", "But …". */
export function pointsBack(text: string, { pointers }: Pick<LanguagePack, 'pointers'>): boolean {
  return pointers.some((opening) => opening.test(text));
}
