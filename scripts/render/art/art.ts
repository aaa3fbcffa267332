import type { Art } from '#model';
import { contours } from './contours.ts';
import { dots } from './dots.ts';
import { type Field, type ArtForm, field } from './field.ts';
import { lines } from './lines.ts';
import type { Extent } from './words-extent.ts';

const hands: Record<Exclude<Art, 'none'>, (height: Field) => string> = { dots, lines, contours };

/**
 * The art of a cover as an SVG, drawn by the look's own hand from one field of height that the words seed; none where the look
 * has none. It stays clear of the words.
 */
export function cover(seed: string, form: ArtForm, art: Art, words: Extent): string {
  if (art === 'none') return '';
  return (
    '<svg class="art" viewBox="0 0 1920 1080" preserveAspectRatio="xMaxYMin slice" aria-hidden="true" focusable="false">' +
    `<g fill="none" stroke="currentColor" stroke-linecap="round">${hands[art](field(seed, form, words))}</g></svg>`
  );
}
