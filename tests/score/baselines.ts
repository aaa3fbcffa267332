import type { DeckFile, DeckSentence, DeckSlide } from './deck-file.ts';
import type { Input, Passage } from './input.ts';
import { sentences } from './input.ts';
import { contentStems, plain } from './words.ts';

interface Chapter {
  heading: string;
  headingId: string[];
  /** A question of the FAQ, or its heading. */
  asked: boolean;
  sentences: DeckSentence[];
}

/** The decks that anybody could make: what the builder's deck must be better than. */
export const baselines: Record<string, (input: Input) => DeckFile> = {
  /** What a Markdown slide tool does with `headingDivider`: a slide a heading, all of its prose, no notes. */
  headings: (input) => deckOf(input, (chapter) => chapter.sentences, false),
  /** The first three sentences of each section; the prose in the notes. */
  'lead-3': (input) => deckOf(input, (chapter) => chapter.sentences.slice(0, 3), true),
  /** The three most central sentences of each section; the prose in the notes. */
  'textrank-3': (input) => deckOf(input, (chapter) => central(chapter.sentences, 3), true),
};

function deckOf(input: Input, choose: (chapter: Chapter) => DeckSentence[], notes: boolean): DeckFile {
  const { all, chapters } = chaptersOf(input);
  const slides = chapters.map(
    (chapter, at): DeckSlide => ({
      id: `s${at}`,
      layout: chapter.asked ? 'faq' : 'points',
      section: `c${at}`,
      appendix: false,
      kicker: '',
      title: chapter.heading,
      texts: choose(chapter).map((one) => ({ role: 'point', text: one.text, sources: [one.id] })),
      notes: notes ? chapter.sentences.map((one) => one.id) : [],
      sources: chapter.headingId,
    }),
  );
  const spoken = slides.flatMap((slide) => (notes ? slide.notes : [])).length;
  return {
    meta: { title: input.title, lang: input.lang, minutes: 0.25 * slides.length + (spoken * 18) / 130 },
    sentences: all,
    slides,
    dropped: [],
    warnings: [],
  };
}

function chaptersOf(input: Input): { all: DeckSentence[]; chapters: Chapter[] } {
  const all: DeckSentence[] = [];
  const front = titleSentence(input);
  if (front) all.push(front);
  const chapters: Chapter[] = [
    { heading: input.title, headingId: front ? [front.id] : [], asked: false, sentences: [] },
  ];
  const keep = (passage: Passage, text: string): DeckSentence => {
    const at = input.text.indexOf(text.slice(0, 24), passage.start);
    const start = at >= 0 && at < passage.end ? at : passage.start;
    const line = input.text.slice(0, start).split('\n').length;
    const one = {
      id: `b${all.length}`,
      kind: 'prose',
      text,
      section: `c${chapters.length - 1}`,
      line,
      start: passage.start,
      end: passage.end,
    };
    all.push(one);
    return one;
  };
  for (const passage of input.passages) {
    if (passage.kind === 'noise' || passage.kind === 'cell') continue;
    if (passage.kind === 'heading') {
      const heading = keep(passage, passage.text);
      chapters.push({
        heading: passage.text,
        headingId: [heading.id],
        asked: input.faq !== undefined && passage.start >= input.faq.start,
        sentences: [],
      });
    } else
      for (const text of sentences(passage.text))
        chapters.at(-1)?.sentences.push(keep(passage, text.replace(/\s+/g, ' ')));
  }
  return { all, chapters: chapters.filter((one) => one.sentences.length > 0 || one.headingId.length > 0) };
}

/** The title where the front matter gives it, so that the first slide has something to cite. */
function titleSentence(input: Input): DeckSentence | undefined {
  const start = plain(input.text).indexOf(input.title);
  if (!input.title || start < 0) return undefined;
  return { id: 'title', text: input.title, section: '', line: 1, start, end: start + input.title.length };
}

/** TextRank: sentences vote for those that share their words; thirty rounds settle it. */
function central(all: DeckSentence[], most: number): DeckSentence[] {
  const bags = all.map((one) => new Set(contentStems(one.text)));
  const weight = bags.map((one, i) =>
    bags.map((other, j) => {
      if (i === j || one.size < 2 || other.size < 2) return 0;
      return [...one].filter((word) => other.has(word)).length / (Math.log(one.size) + Math.log(other.size));
    }),
  );
  const out = weight.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank = all.map(() => 1);
  for (let round = 0; round < 30; round++)
    rank = rank.map(
      (_, i) =>
        0.15 +
        0.85 * rank.reduce((sum, value, j) => sum + (out[j] ? ((weight[j]?.[i] ?? 0) / (out[j] ?? 1)) * value : 0), 0),
    );
  const best = all.map((one, at) => ({ one, at })).sort((a, b) => (rank[b.at] ?? 0) - (rank[a.at] ?? 0) || a.at - b.at);
  return best
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
