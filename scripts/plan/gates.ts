import type { Context, Deck, Draft, Said, Sentence, SentenceId } from '#model';
import { everySaid } from '#model';

/**
 * The gates that no build may break, as far as a slide can be held against its sentences: numbers with their qualifiers (G1),
 * hedges (G3), sources (G4), and the whole prose in the notes (G6).
 * @throws Error with the point and its sentence: a breach is a bug of ours
 */
export function prove(deck: Deck, context: Context): void {
  for (const slide of deck.slides) {
    const found = breach(slide, context);
    if (found) throw new Error(`Slide “${slide.title.text}” (${slide.layout}): ${found}`);
  }
  const noted = new Set(deck.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
  const lost = deck.sentences.find((sentence) => !noted.has(sentence.id));
  if (lost) throw new Error(`A sentence of line ${lost.line} is in nobody's notes: “${lost.text}”`);
}

/** Whether a draft may be offered at all. */
export function holds(draft: Draft, context: Context): boolean {
  return context.holds(draft.title) && everySaid(draft).every(({ said }) => context.holds(said));
}

function breach(draft: Pick<Draft, 'title' | 'slots' | 'source'>, context: Context): string | undefined {
  for (const { role, said } of [{ role: 'title', said: draft.title }, ...everySaid(draft)]) {
    const wrong = fault(said, context.sentence);
    if (wrong) return `“${said.text}” (${role}) ${wrong}`;
  }
  return undefined;
}

/** What is wrong with words, held against the sentences they rest on; undefined if nothing is. */
export function fault(said: Said, sentence: (id: SentenceId) => Sentence): string | undefined {
  if (said.fixed || said.text.trim() === '') return undefined;
  if (said.sources.length === 0) return 'rests on no sentence';
  const sentences = said.sources.map(sentence);
  // The cover's words are of the front matter, which the title stands for.
  if (sentences.some((one) => one.kind === 'title')) return undefined;
  const wrong =
    strayNumber(said.text, sentences) ?? strayFigure(said.text, sentences) ?? lostHedge(said.text, sentences);
  return wrong ? `${wrong}: “${sentences.map((one) => one.text).join(' ')}”` : undefined;
}

const number = /\d+(?:[.,:]\d+)*/gu;

function strayNumber(text: string, sentences: Sentence[]): string | undefined {
  const known = new Set(sentences.flatMap((sentence) => sentence.text.match(number) ?? []));
  const stray = (text.match(number) ?? []).find((digits) => !known.has(digits));
  return stray ? `has the number ${stray}, which its sentence has not` : undefined;
}

/** A figure that the sentence qualifies is qualified on the slide. */
function strayFigure(text: string, sentences: Sentence[]): string | undefined {
  const low = text.toLowerCase();
  for (const figure of sentences.flatMap((sentence) => sentence.figures)) {
    if (figure.qualifier === '' || !text.includes(figure.digits)) continue;
    if (!low.includes(figure.qualifier.toLowerCase())) return `says ${figure.digits} without “${figure.qualifier}”`;
  }
  return undefined;
}

/** A hedge before a word that is kept is kept with it. */
function lostHedge(text: string, sentences: Sentence[]): string | undefined {
  const low = text.toLowerCase();
  for (const sentence of sentences) {
    for (const hedge of sentence.hedges) {
      if (low.includes(hedge.text.toLowerCase())) continue;
      const governed = sentence.text
        .slice(hedge.end)
        .trim()
        .split(/\s+/)
        .slice(0, 3)
        .join(' ')
        .toLowerCase()
        .replace(/[.,;:]+$/, '');
      if (governed.length > 3 && low.includes(governed)) return `lost “${hedge.text}”`;
    }
  }
  return undefined;
}
