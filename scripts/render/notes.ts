import type { Sentence, SentencesById, Slide } from '#model';
import { escaped } from './escaped.ts';

const tags = {
  paragraph: 'p',
  heading: 'h3',
  item: 'p',
  quote: 'blockquote',
  code: 'pre',
  row: 'p',
  caption: 'p',
} as const;

/**
 * What the speaker says on a slide, in the article's whole sentences, after the time that is planned for it.
 * @param byId the article's sentences
 */
export function notesMarkup(slide: Slide, byId: SentencesById): string {
  const paragraphs = slide.notes.flatMap(({ sentences, kind, own }) => {
    if (own !== undefined) return own.split('\n').map((line) => `<p>${escaped(line)}</p>`);
    const text = sentences.map((id) => byId.get(id)?.text ?? '').join(kind === 'code' ? '\n' : ' ');
    return `<${tags[kind]}>${kind === 'item' ? bullet(byId.get(sentences[0] ?? '')) : ''}${escaped(text)}</${tags[kind]}>`;
  });
  return `<p class="planned">${clock(slide.seconds)}</p>${paragraphs.join('')}`;
}

/** What stands before an item: the box of a task, ticked or not. */
function bullet(item: Sentence | undefined): string {
  if (item?.done === undefined) return '• ';
  return item.done ? '☑ ' : '☐ ';
}

/** Seconds as a clock shows them: 95 → "1:35". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
