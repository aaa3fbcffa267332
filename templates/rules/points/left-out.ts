import type { Said, Sentence } from '#model';
import type { Point } from './point.ts';

/**
 * Whether a row that lost its "she" would be read of somebody else. Below "Ada Reed was tired" and "In May, Ida Holm left the yard",
 * "Became the harbour master" is what Ada did: who stands in the title, is taken for who does what stands below it.
 * @param before the sentence that says who it was, which stands in a row above
 */
export function isReadOfAnother({ sentence, text }: Point, before: Sentence, title: Said, run: Sentence[]): boolean {
  if (!leftOut.test(inFrontOf(text, sentence.text))) return false;
  const claims = run.some(({ id, kind }) => kind === 'prose' && title.sources.includes(id));
  if (!claims || person.test(before.text)) return false;
  return firstWord(before.text) !== firstWord(title.text);
}

function inFrontOf(text: string, whole: string): string {
  return whole.slice(0, Math.max(0, whole.toLowerCase().indexOf(text.toLowerCase())));
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

const leftOut = /(?:^|\s)(?:he|she)(?:['’]\p{Ll}+)?(?:\s\p{Ll}+)?\s$/iu;
const person = /^(?:he|she)\b/i;
