import type { LanguagePack } from '../language.ts';

/** Whether a text opens on words that point at what stands before it: "It …", "Such …", "But …". */
export function pointsBack(text: string, pack: Pick<LanguagePack, 'pointers' | 'nowhere'>): boolean {
  return pack.pointers.some((opening) => opening.test(text)) && !pointsNowhere(text, pack);
}

/** "There is no bridge over the sound", "It takes an hour to row there": it only looks as if they pointed at something. */
export function pointsNowhere(text: string, { nowhere }: Pick<LanguagePack, 'nowhere'>): boolean {
  return nowhere.some((opening) => opening.test(text));
}

/** "Set it to 0 to close the gate": what is set, stands in the sentence before. */
export function actsOnWhat(text: string, { bare }: Pick<LanguagePack, 'bare'>): boolean {
  const [word] = bare.pointing.exec(text.split(/\s/u).slice(0, few).join(' ')) ?? [];
  return word !== undefined && /^\p{Ll}/u.test(word);
}

/** In words: within so many, nothing has been named that could be meant. */
const few = 3;
