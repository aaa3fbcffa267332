import type { Sentence } from '../sentence.ts';

/** Which share of an article's sentences say "I", what others are quoted with left aside: much in an essay, nothing in a report. */
export function firstPerson(sentences: Pick<Sentence, 'kind' | 'text'>[]): number {
  const prose = sentences.filter(({ kind }) => kind === 'prose');
  return prose.filter(({ text }) => /\bI\b/.test(text.replace(quoted, ''))).length / Math.max(1, prose.length);
}

const quoted = /["“][^"“”]*["”]/gu;
