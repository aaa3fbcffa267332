import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Deck, type Said, type Sentence, type Slide, type SentenceKind, untold } from '#model';

export const said = (text: string, ...sources: string[]): Said => ({ text, sources });

export function sampleSlide(id: string, title: string, more: Partial<Slide> = {}): Slide {
  return {
    id,
    layout: 'points',
    title: said(title, `of-${id}`),
    slots: { points: [{ lead: said(`First of ${title}`, 'a') }, { lead: said('Second', 'b') }] },
    scale: 0,
    section: '',
    kicker: '',
    appendix: false,
    notes: [{ sentences: ['a', 'b'], kind: 'paragraph' }],
    seconds: 60,
    ...more,
  };
}

function sentence(id: string, text: string, start: number, kind: SentenceKind = 'prose'): Sentence {
  return {
    id,
    kind,
    text,
    section: 'tides',
    paragraph: 1,
    line: 3,
    start,
    end: start + text.length,
    words: 3,
    ...untold,
    roles: [],
    worth: 0.5,
  };
}

/** Nine slides about the tide: a frame, a section with an opener, one without, and an appendix of two. */
export function sampleDeck(): Deck {
  return {
    meta: {
      title: 'Tides (and what they carry)',
      titleInferred: false,
      author: 'Ødegård & Søn',
      date: '2024-03-05',
      description: 'Why the harbour is empty twice a day',
      lang: 'en',
      langInferred: false,
      dir: 'ltr',
      look: 'studio',
      dark: false,
      minutes: 8,
      source: 'tides.md',
    },
    sections: [
      { id: 'moon', title: 'The moon pulls' },
      { id: 'harbour', title: 'What a harbour does' },
    ],
    sentences: [sentence('a', 'The tide comes twice a day.', 10), sentence('b', 'Boats wait.', 38)],
    slides: [
      sampleSlide('title', 'Tides (and what they carry)', { layout: 'title' }),
      sampleSlide('moon', 'The moon pulls', { layout: 'section', section: 'moon' }),
      sampleSlide('moon-1', 'Two bulges\nof water', { section: 'moon' }),
      sampleSlide('moon-2', '潮の満ち引き', { section: 'moon', part: { number: 2, of: 2 } }),
      sampleSlide('harbour-1', 'Boats wait for water', { section: 'harbour' }),
      sampleSlide('harbour-2', 'Locks keep it in', { section: 'harbour' }),
      sampleSlide('questions', 'Questions?', { layout: 'questions', title: { ...said('Questions?'), fixed: true } }),
      sampleSlide('faq-1', 'Why two a day?', { layout: 'faq', appendix: true }),
      sampleSlide('faq-2', 'Who measures it?', { layout: 'faq', appendix: true }),
    ],
    dropped: [{ text: 'Also read: ten best beaches', line: 7, reason: 'noise' }],
    warnings: [
      {
        code: 'picture-missing',
        message: 'No picture',
        place: { file: 'tides.md', line: 4, column: 1 },
        slide: 'moon-1',
      },
      { code: 'title-inferred', message: 'The title was made up of the lead' },
    ],
  };
}

const font = join(import.meta.dirname, '../../templates/looks/studio/fonts/InterDisplay-Regular.ttf');

/**
 * A print page as simple as can be: a section a slide. It is set in a font of our own, since those of a machine may end up as
 * drawings in the PDF, and a title that our font has no letters for is for the bookmarks only.
 */
export function samplePrint({ meta, slides }: Deck, head = '', body: (slide: Slide) => string = () => ''): string {
  const pages = slides.map(
    (
      slide,
    ) => `<section id="${slide.id}"><h2>${/[\u3040-\u9fff]/.test(slide.title.text) ? slide.id : slide.title.text}</h2>
<p>Words of slide ${slide.id}. <a href="#faq-1">To the question</a> <a href="https://example.org/${slide.id}">Out</a></p>
${body(slide)}</section>`,
  );
  return `<!doctype html><html lang="${meta.lang}"><head><meta charset="utf-8"><title>${meta.title}</title><style>
@page { size: 1920px 1080px; margin: 0 } body { margin: 0 }
section { width: 1920px; height: 1080px; break-after: page; overflow: hidden; contain: size }
section:last-child { break-after: auto }
@font-face { font-family: Inter; src: url(data:font/ttf;base64,${readFileSync(font).toString('base64')}) }
body { font-family: Inter } h2 { font-weight: 400; text-transform: uppercase; font-size: 90px; max-width: 600px }</style>${head}</head><body>${pages.join('\n')}</body></html>`;
}
