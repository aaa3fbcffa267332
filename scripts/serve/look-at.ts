import { type Deck, everySaid, Problem, type Slide } from '#model';
import type { Composed } from '../pipeline.ts';
import { dataUrl } from '../read/assets.ts';
import { elementId } from '../render/slide-view.ts';
import { listOf, wordsIn } from '../tune/places.ts';

/**
 * What the page needs to know of a slide that is to be changed by hand. Throws a Problem where the deck has no such slide any more.
 * @param sent what the page sent: `{ slide }`, which may be anything
 */
export function lookAt(sent: unknown, { deck, layoutsFor, pictures }: Composed): object {
  const slide = slideNamed(String((sent as { slide?: unknown } | null)?.slide), deck);
  if (!slide) throw new Problem('slide-gone', 'This slide is no more');
  const sentences = new Map(deck.sentences.map(({ id, text }) => [id, text]));
  const notes = slide.notes.map((note) => note.own ?? note.sentences.map((id) => sentences.get(id) ?? '').join(' '));
  return {
    title: slide.title.text,
    kicker: slide.kicker,
    layout: slide.layout,
    layouts: layoutsFor(slide),
    frame: slide.section === '',
    appendix: slide.appendix,
    texts: everySaid(slide).map(({ role, said }) => ({ part: role, text: said.text })),
    points: listOf(slide)?.items.map((item) => wordsIn(item)[0]?.text) ?? [],
    pictures: pictures.length,
    notes: notes.join('\n'),
    stale: deck.tuned?.filter((one) => one.state === 'stale' && one.slide === slide.id).map(plainly) ?? [],
  };
}

/** The article's pictures, to choose one from: the address as written, its words, and the picture itself. */
export async function showPictures({ pictures }: Composed): Promise<object> {
  const all = pictures.map(async (one) => ({ url: one.url, alt: one.alt, preview: await dataUrl(one) }));
  return { pictures: await Promise.all(all) };
}

/** The slide whose element has an id. */
export function slideNamed(id: string, deck: Deck): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id || elementId(slide.id) === id);
}

function plainly({ number, why, says, changed }: NonNullable<Deck['tuned']>[number]): object {
  return { number, why, says, changed };
}
