import type { Deck, Slide } from '#model';
import { escaped } from './said.ts';

const tags = {
  paragraph: 'p',
  heading: 'h3',
  item: 'p',
  quote: 'blockquote',
  code: 'pre',
  row: 'p',
  caption: 'p',
} as const;

/** What the speaker says on a slide, in the article's whole sentences, after the time that is planned for it. */
export function notesMarkup(slide: Slide, deck: Deck): string {
  const texts = sentenceTexts(deck);
  const paragraphs = slide.notes.flatMap(({ sentences, kind, own }) => {
    if (own !== undefined) return own.split('\n').map((line) => `<p>${escaped(line)}</p>`);
    const text = sentences.map((id) => texts.get(id) ?? '').join(kind === 'code' ? '\n' : ' ');
    return `<${tags[kind]}>${kind === 'item' ? '• ' : ''}${escaped(text)}</${tags[kind]}>`;
  });
  return `<p class="planned">${clock(slide.seconds)}</p>${paragraphs.join('')}`;
}

/** Seconds as a clock shows them: 95 → "1:35". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const known = new WeakMap<Deck, Map<string, string>>();

function sentenceTexts(deck: Deck): Map<string, string> {
  const texts = known.get(deck) ?? new Map(deck.sentences.map(({ id, text }) => [id, text]));
  known.set(deck, texts);
  return texts;
}
