import { type Deck, everySaid, ownOf, type Slide, type Tuned, type Warning } from '#model';
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
export function deckJson({ meta, sections, sentences, slides, dropped, warnings, tuned }: Deck) {
  return {
    version: 1,
    meta,
    sections: sections.map(({ id, title }) => ({ id, title })),
    sentences: sentences.map(({ id, kind, text, section, line, start, end, done }) => ({
      id,
      kind,
      text,
      section,
      line,
      start,
      end,
      ...(done === undefined ? {} : { done }),
    })),
    slides: slides.map(slideJson),
    dropped: dropped.map(({ text, line, reason }) => ({ text, line, reason })),
    warnings: warnings.map(warningJson),
    ...(tuned ? { tuning: tuned.map(tunedJson) } : {}),
  };
}

function slideJson(slide: Slide) {
  const { id, layout, section, appendix, kicker, title, notes, seconds } = slide;
  const own = ownOf(slide);
  const spoken = notes.flatMap((note) => note.own ?? []);
  return {
    id,
    layout,
    section,
    appendix,
    kicker,
    title: title.text,
    texts: everySaid(slide).map(({ role, said: { text, sources, fixed, own: strange, task } }) => ({
      role,
      text,
      sources,
      ...(fixed ? { fixed } : {}),
      ...(strange ? { own: strange } : {}),
      ...(task ? { done: task.done } : {}),
    })),
    notes: notes.flatMap((note) => note.sentences),
    sources: title.sources,
    seconds,
    ...(own.length > 0 ? { own } : {}),
    ...(spoken.length > 0 ? { ownNotes: spoken.join('\n') } : {}),
    ...(slide.part ? { part: slide.part } : {}),
  };
}

function tunedJson({ number, kind, line, state, slide, title, said, says, why }: Tuned) {
  return { number, kind, line, state, slide: slide ?? null, title, said, says, why };
}

function warningJson({ code, message, place, slide }: Warning) {
  return { code, message, line: place?.line ?? null, slide: slide ?? null };
}
