/**
 * Longer questions head nothing where the turn has a shorter one; those longer still, in which nothing is asked but in passing, head
 * nothing at all. None is looked for further into a turn than this.
 */
const [mostWords, mostOfAll] = [30, 60];
const farthest = 3000;

/** The words of a turn that head its answer: without any, that would be taken for the answer to the question before. */
export function asked(text: string): { start: number; end: number } | undefined {
  const [short, long] = [mostWords, mostOfAll].map((most) => questionIn(text, most));
  const isShort = text.split(/\s+/).length <= mostWords;
  return short ?? (isShort ? { start: 0, end: text.length } : (long ?? wishIn(text)));
}

/** The first question of at most so many words. */
function questionIn(text: string, most: number): { start: number; end: number } | undefined {
  for (const { start, end, words } of saidIn(text)) {
    if (!/[?？]["”’)\]]*$/u.test(text.slice(start, end))) continue;
    // "And yet you went on. Why?": what a short question asks about, is said before it.
    if (words < 3 && text.split(/\s+/).length <= 12) return undefined;
    if (words <= most) return { start, end };
  }
  return undefined;
}

/** "I read of your boat. I wonder if you could tell us how …": a turn that asks for more without a question is called by how it ends, or begins. */
function wishIn(text: string): { start: number; end: number } | undefined {
  const able = saidIn(text).filter(({ words }) => words >= fewestWords && words <= mostOfAll);
  const short = able.filter(({ words }) => words <= mostWords);
  return able.at(-1) === short.at(-1) ? short.at(-1) : (short[0] ?? able[0]);
}

/** In words: "Great." says nothing of what is asked. */
const fewestWords = 4;

/** The sentences of a turn, as their marks tell them. */
function saidIn(text: string): { start: number; end: number; words: number }[] {
  const sentences = /[^.!?？。！]+(?:[.!](?!\s)[^.!?？。！]*)*[.!?？。！]+["”’)\]]*\s*/gu;
  return [...text.slice(0, farthest).matchAll(sentences)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.trimEnd().length,
    words: said.trim().split(/\s+/).length,
  }));
}
