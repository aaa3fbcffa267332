import { type Emphasis, type Said, together } from '#model';
import { escaped } from './escaped.ts';
import { type Typeset, typesetter } from './typeset.ts';

export { escaped };

interface Stretch {
  start: number;
  end: number;
  emphasis: Emphasis;
}

const tags = { strong: 'strong', em: 'em', code: 'code' } as const;

/**
 * Words as markup: escaped, set by the rules of their language, with their emphasis, and with names and amounts kept on one
 * line.
 * @param to turns an address into one that works on this page, or nothing if it leads nowhere
 * @param lang BCP 47
 */
export function saidMarkup(
  said: Said | string | undefined,
  to: (href: string) => string | undefined = outward,
  lang = 'en',
): string {
  if (!said) return '';
  const { text, emphasis = [] } = typeof said === 'string' ? { text: said } : said;
  const [kept, set] = [together(text), typesetter(text, lang)];
  let markup = '';
  let at = 0;
  for (const stretch of find(text, emphasis)) {
    markup += wrapped(set, at, stretch.start, kept) + dressed(set, stretch, kept, to);
    at = stretch.end;
  }
  return hung(markup + wrapped(set, at, text.length, kept));
}

/** A quotation mark that opens the words is set apart: in a heading it hangs in the margin, so that the letters align. */
function hung(markup: string): string {
  return markup.replace(/^[“„«「]/, (mark) => `<span class="hang">${mark}</span>`);
}

/** Addresses that leave the page and are safe to follow. */
export function outward(href: string): string | undefined {
  return /^(?:https?|mailto|tel):/i.test(href) ? href : undefined;
}

/** Each emphasis where its words first stand after the one before; what is not found or overlaps is left out. */
function find(text: string, emphases: Emphasis[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const emphasis of emphases) {
    if (!emphasis.text) continue;
    let start = text.indexOf(emphasis.text);
    const taken = (at: number) => stretches.some((other) => at < other.end && other.start < at + emphasis.text.length);
    while (start >= 0 && taken(start)) start = text.indexOf(emphasis.text, start + 1);
    if (start >= 0) stretches.push({ start, end: start + emphasis.text.length, emphasis });
  }
  return stretches.sort((a, b) => a.start - b.start);
}

function dressed(
  set: Typeset,
  { start, end, emphasis }: Stretch,
  kept: { start: number; end: number }[],
  to: (href: string) => string | undefined,
): string {
  const inner = wrapped(set, start, end, emphasis.kind === 'nowrap' ? [] : kept);
  if (emphasis.kind === 'nowrap') return `<span class="nb">${inner}</span>`;
  if (emphasis.kind === 'link') {
    const href = emphasis.href && to(emphasis.href);
    return href ? `<a href="${escaped(href)}">${inner}</a>` : inner;
  }
  const tag = tags[emphasis.kind];
  return `<${tag}>${inner}</${tag}>`;
}

/** A stretch of the text; what is to stay on one line and lies wholly inside is wrapped. */
function wrapped(set: Typeset, from: number, to: number, kept: { start: number; end: number }[]): string {
  let markup = '';
  let at = from;
  for (const { start, end } of kept) {
    if (start < at || end > to) continue;
    markup += `${set(at, start)}<span class="nb">${set(start, end)}</span>`;
    at = end;
  }
  return markup + set(at, to);
}
