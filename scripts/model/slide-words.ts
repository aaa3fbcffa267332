import type { SlideWords } from './change.ts';
import type { Deck } from './deck.ts';
import { everySaid } from './said.ts';

/** The slides of a deck in their words alone, as deck.json tells of them. */
export function slideWords({ slides, sentences }: Pick<Deck, 'slides' | 'sentences'>): SlideWords[] {
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  return slides.map((slide) => ({
    id: slide.id,
    layout: slide.layout,
    kicker: slide.kicker,
    title: slide.title.text,
    appendix: slide.appendix,
    texts: everySaid(slide).map(({ role, said }) => ({ role, text: said.text })),
    notes: slide.notes.flatMap((note) => note.sentences.map((id) => texts.get(id) ?? '')),
  }));
}
