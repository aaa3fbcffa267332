import { type Emphasis, type Said, together } from '#model';

interface Stretch {
  start: number;
  end: number;
  emphasis: Emphasis;
}

const tags = { strong: 'strong', em: 'em', code: 'code' } as const;

/**
 * Words as markup: escaped, with their emphasis, and with names and amounts kept on one line.
 * @param to turns an address into one that works on this page, or nothing if it leads nowhere
 */
export function saidMarkup(
  said: Said | string | undefined,
  to: (href: string) => string | undefined = outward,
): string {
  if (!said) return '';
  if (typeof said === 'string') return wrapped(said, 0, said.length, together(said));
  const kept = together(said.text);
  const stretches = find(said.text, said.emphasis ?? []);
  let markup = '';
  let at = 0;
  for (const stretch of stretches) {
    markup += wrapped(said.text, at, stretch.start, kept) + dressed(said.text, stretch, kept, to);
    at = stretch.end;
  }
  return markup + wrapped(said.text, at, said.text.length, kept);
}

/** Addresses that leave the page and are safe to follow. */
export function outward(href: string): string | undefined {
  return /^(?:https?|mailto|tel):/i.test(href) ? href : undefined;
}

/** Text as text, in content and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
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
  text: string,
  { start, end, emphasis }: Stretch,
  kept: { start: number; end: number }[],
  to: (href: string) => string | undefined,
): string {
  const inner = wrapped(text, start, end, emphasis.kind === 'nowrap' ? [] : kept);
  if (emphasis.kind === 'nowrap') return `<span class="nb">${inner}</span>`;
  if (emphasis.kind === 'link') {
    const href = emphasis.href && to(emphasis.href);
    return href ? `<a href="${escaped(href)}">${inner}</a>` : inner;
  }
  const tag = tags[emphasis.kind];
  return `<${tag}>${inner}</${tag}>`;
}

/** A stretch of the text, escaped; what is to stay on one line and lies wholly inside is wrapped. */
function wrapped(text: string, from: number, to: number, kept: { start: number; end: number }[]): string {
  let markup = '';
  let at = from;
  for (const { start, end } of kept) {
    if (start < at || end > to) continue;
    markup += `${escaped(text.slice(at, start))}<span class="nb">${escaped(text.slice(start, end))}</span>`;
    at = end;
  }
  return markup + escaped(text.slice(at, to));
}
