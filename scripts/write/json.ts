import { type Deck, everySaid, type Slide, type Warning } from '#model';
import type { Printer } from './printer.ts';

/** deck.json: the deck for other programs. docs/deck.schema.json says what stands in it. */
export const json: Printer = {
  name: 'json',
  file: () => 'deck.json',
  needsBrowser: false,
  needs: 'deck',
  print: async (job) => new TextEncoder().encode(`${JSON.stringify(deckJson(job.deck), null, 2)}\n`),
};

/** The deck as plain data: every visible run of words with the ids of the sentences that it rests on. */
export function deckJson({ meta, sections, sentences, slides, dropped, warnings }: Deck) {
  return {
    version: 1,
    meta,
    sections: sections.map(({ id, title }) => ({ id, title })),
    sentences: sentences.map(({ id, kind, text, section, line, start, end }) => ({
      id,
      kind,
      text,
      section,
      line,
      start,
      end,
    })),
    slides: slides.map(slideJson),
    dropped: dropped.map(({ text, line, reason }) => ({ text, line, reason })),
    warnings: warnings.map(warningJson),
  };
}

function slideJson(slide: Slide) {
  const { id, layout, section, appendix, kicker, title, notes, seconds } = slide;
  return {
    id,
    layout,
    section,
    appendix,
    kicker,
    title: title.text,
    texts: everySaid(slide).map(({ role, said: { text, sources, fixed } }) => ({
      role,
      text,
      sources,
      ...(fixed ? { fixed } : {}),
    })),
    notes: notes.flatMap((note) => note.sentences),
    sources: title.sources,
    seconds,
  };
}

function warningJson({ code, message, place, slide }: Warning) {
  return { code, message, line: place?.line ?? null, slide: slide ?? null };
}
