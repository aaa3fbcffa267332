import { type Emphasis, type Said, type Task, together, unspaced } from '#model';
import { codeMarkup } from './said/code-markup.ts';
import { escaped } from './escaped.ts';
import { inline } from './said/formulas.ts';
import { type Hyphens, parted } from './said/hyphens.ts';
import { readFromRight, type Typeset, typesetter } from './said/typeset.ts';

interface Stretch {
  start: number;
  end: number;
  emphasis: Emphasis;
  /** Of a link: the code among its words. */
  codes: Stretch[];
}

/** Words that stay on one line, and how far that reaches with what opens before them and closes behind them. */
interface Kept {
  since: number;
  start: number;
  end: number;
  until: number;
}

const tags = { strong: 'strong', em: 'em', code: 'code', maths: 'code' } as const;

/**
 * Words as markup: escaped, set by the rules of their language, with their emphasis, and with names and amounts kept on one
 * line.
 * @param to turns an address into one that works on this page, or nothing if it leads nowhere
 * @param lang BCP 47
 * @param formulas markup of those that were set; what is missing is shown as TeX
 * @param hyphens where long words may be parted
 */
export function saidMarkup(
  said: Said | string | undefined,
  to: (href: string) => string | undefined = outward,
  lang = 'en',
  formulas: Record<string, string> = {},
  hyphens: Hyphens = {},
): string {
  if (!said) return '';
  const {
    text,
    emphasis = [],
    task,
  }: Pick<Said, 'text' | 'emphasis' | 'task'> = typeof said === 'string' ? { text: said } : said;
  const kept = together(text).map(({ start, end }) => ({
    ...{ start, end },
    since: start - opens(text.slice(0, start)),
    until: end + closes(text.slice(end)),
  }));
  const whole = typesetter(text, lang);
  const set: Typeset = (from, to) => parted(whole(from, to), hyphens);
  let markup = '';
  let at = 0;
  const stretches = find(text, emphasis);
  for (const [nth, stretch] of stretches.entries()) {
    markup += wrapped(set, at, stretch.start, kept);
    const close = isOneName(stretch.emphasis) ? closes(text.slice(stretch.end)) : 0;
    const inner = asWritten(stretch.emphasis, formulas) ?? dressed(set, stretch, kept, to);
    at = Math.min(stretch.end + close, stretches[nth + 1]?.start ?? text.length);
    markup += isOneName(stretch.emphasis) ? `<span class="nb">${inner}${set(stretch.end, at)}</span>` : inner;
  }
  const all = markup + wrapped(set, at, text.length, kept);
  return (task ? box(task) : '') + (isForeign(text, lang) ? `<bdi>${all}</bdi>` : hung(all));
}

/** The box of a task, whose tick is drawn, and told to whom it is read. */
function box({ done, called }: Task): string {
  const tick = done ? '<path d="M5.2 10.4l3.3 3.3 6.4-7.2"/>' : '';
  return (
    `<svg class="task${done ? ' done' : ''}" viewBox="0 0 20 20" role="img" aria-label="${escaped(called)}" focusable="false">` +
    `<rect x="1.1" y="1.1" width="17.8" height="17.8" rx="2"/>${tick}</svg>`
  );
}

/** A name in code that is kept together as among other words, "quay-2"; an option is so anyway. */
function isOneName({ kind, text }: Emphasis): boolean {
  if (kind !== 'code' || text.startsWith('-')) return false;
  const [kept] = together(text);
  return kept !== undefined && kept.end - kept.start === text.length;
}

/** Words of a language that is read from the left, among those of one that is read from the right: as a whole they keep their order. */
function isForeign(text: string, lang: string): boolean {
  return readFromRight.test(lang) && /[A-Za-z]\P{L}+[A-Za-z]/u.test(text) && !fromRight.test(text);
}

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** What closes behind words that stay together stays with them: no line begins with a comma. How many signs that is. */
function closes(rest: string): number {
  return /^[.,;:!?…%)\]’”»“"]+/u.exec(rest)?.[0].length ?? 0;
}

/** No line ends on what opens them, either; a mark that opens all of the words hangs by itself. */
function opens(before: string): number {
  return /(?<=.)(?<![\p{L}\d])[([“„«‘‚"]$/u.test(before) ? 1 : 0;
}

/** A quotation mark that opens the words is set apart: in a heading it hangs in the margin, so that the letters align. */
function hung(markup: string): string {
  return markup.replace(/^[“„«「]/, (mark) => `<span class="hang">${mark}</span>`);
}

/** Addresses that leave the page and are safe to follow. */
export function outward(href: string): string | undefined {
  return /^(?:https?|mailto|tel):/i.test(href) ? href : undefined;
}

/** Each emphasis where its words first stand after the one before; what is not found or overlaps is left out, but for code in a link. */
function find(text: string, emphases: Emphasis[]): Stretch[] {
  const stretches = firstOf(text, emphases);
  const rest = emphases.filter((one) => one.kind === 'code' && !stretches.some(({ emphasis }) => emphasis === one));
  for (const link of stretches) {
    if (link.emphasis.kind !== 'link') continue;
    const isPart = (one: Stretch) => one.start > link.start || one.end < link.end;
    const inner = firstOf(text.slice(link.start, link.end), rest);
    link.codes = inner
      .map((one) => ({ ...one, start: one.start + link.start, end: one.end + link.start }))
      .filter(isPart);
  }
  return stretches;
}

function firstOf(text: string, emphases: Emphasis[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const emphasis of emphases) {
    if (!emphasis.text) continue;
    const isFree = (at: number) =>
      isWhole(text, at, at + emphasis.text.length) &&
      !stretches.some((other) => at < other.end && other.start < at + emphasis.text.length);
    let start = text.indexOf(emphasis.text);
    while (start >= 0 && !isFree(start)) start = text.indexOf(emphasis.text, start + 1);
    if (start >= 0) stretches.push({ start, end: start + emphasis.text.length, emphasis, codes: [] });
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** The variable n is not the first letter of "near". */
function isWhole(text: string, start: number, end: number): boolean {
  const isInside = (at: number) => /^[A-Za-z0-9]{2}$/.test(text.slice(at - 1, at + 1));
  return !isInside(start) && !isInside(end);
}

/** Code and formulas keep every sign: no mark in them is set as a language would have it. */
function asWritten({ kind, text }: Emphasis, formulas: Record<string, string>): string | undefined {
  if (kind === 'code') return `<code>${codeMarkup(text)}</code>`;
  const formula = kind === 'maths' ? formulas[inline(text)] : undefined;
  return formula && `<span class="tex" role="img" aria-label="${escaped(text)}">${formula}</span>`;
}

function dressed(
  set: Typeset,
  { start, end, emphasis, codes }: Stretch,
  kept: Kept[],
  to: (href: string) => string | undefined,
): string {
  let inner = '';
  let at = start;
  for (const code of codes) {
    inner += wrapped(set, at, code.start, kept) + (asWritten(code.emphasis, {}) ?? '');
    at = code.end;
  }
  inner += wrapped(set, at, end, emphasis.kind === 'nowrap' ? [] : kept);
  if (emphasis.kind === 'nowrap') return `<span class="nb">${inner}</span>`;
  if (emphasis.kind === 'link') {
    const href = emphasis.href && to(emphasis.href);
    return href ? `<a href="${escaped(href)}">${inner}</a>` : inner;
  }
  const tag = tags[emphasis.kind];
  return `<${tag}>${inner}</${tag}>`;
}

/** A stretch of the text; what is to stay on one line and lies wholly inside is wrapped. */
function wrapped(set: Typeset, from: number, to: number, kept: Kept[]): string {
  let markup = '';
  let at = from;
  for (const { since, start: first, end: last, until } of kept) {
    if (first < at || last > to) continue;
    const start = Math.max(since, at);
    const end = Math.min(until, to);
    markup += set(at, start) + held(set(start, end));
    at = end;
  }
  return markup + set(at, to);
}

/**
 * Words that stay on one line. Where they could be parted at their blanks alone, these are the kind that does not break: browsers balance
 * lines worse around words that may not wrap.
 */
function held(markup: string): string {
  const isBroken = /[-‐–—/<&\u00ad]/.test(markup) || unspaced.test(markup);
  return isBroken ? `<span class="nb">${markup}</span>` : markup.replace(/ /g, '\u00a0');
}
