import type { Sentence } from '../sentence.ts';

/** Which share of an article's sentences say "I", what others are quoted with left aside: much in an essay, nothing in a report. */
export function firstPerson(sentences: Pick<Sentence, 'kind' | 'text'>[]): number {
  const prose = sentences.filter(({ kind }) => kind === 'prose');
  return (
    prose.filter(({ text }) => /\bI\b/.test(text.replace(quoted, '').replace(numbered, ''))).length /
    Math.max(1, prose.length)
  );
}

const quoted = /["“][^"“”]*["”]/gu;

/** "A Class I recall", "World War I": the first of several, and nobody who speaks. */
const numbered =
  /\b(?:Act|Appendix|Article|Book|Category|Chapter|Class|Division|Grade|Group|Level|Part|Phase|Schedule|Section|Stage|Tier|Title|Type|Volume|War)\sI\b/gu;
