import { countWords, type Deck, everySaid, type Slide, slideNumbers, squareLetters } from '#model';
import type { Printer } from './printer.ts';

/** storyboard.txt: a line a slide, so that a reviewer sees in a diff how the deck changed. */
export const storyboard: Printer = {
  name: 'storyboard',
  file: () => 'storyboard.txt',
  needsBrowser: false,
  needs: 'deck',
  print: async (job) => new TextEncoder().encode(storyboardText(job.deck)),
};

/** Number, layout, title and count of words of every slide, in columns. Ends with a newline. */
export function storyboardText({ slides }: Pick<Deck, 'slides'>): string {
  const numbers = slideNumbers(slides);
  const rows = slides.map((slide, index) => [
    numbers[index] ?? '',
    slide.layout,
    onOneLine(slide.title.text),
    counted(wordsOn(slide)),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 3 ? padStart(cell, widths[3]) : padEnd(cell, widths[column]))).join('  '),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function onOneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Everything that can be read on the slide, its title too. */
function wordsOn(slide: Slide): number {
  return [slide.title.text, ...everySaid(slide).map(({ said }) => said.text)].reduce(
    (sum, text) => sum + countWords(text),
    0,
  );
}

function counted(count: number): string {
  return count === 1 ? '1 word' : `${count} words`;
}

function padEnd(cell: string, columns = 0): string {
  return cell + ' '.repeat(columns - width(cell));
}

function padStart(cell: string, columns = 0): string {
  return ' '.repeat(columns - width(cell)) + cell;
}

const wide = new RegExp(String.raw`[${squareLetters}\u3000-\u303f\uff00-\uff60]`, 'gu');

/** In the columns of a terminal, where wide characters take two and combining marks none. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, '').replace(wide, '--')].length;
}
