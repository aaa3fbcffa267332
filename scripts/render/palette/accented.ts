import { type Look, Problem } from '#model';
import { type Colour, colourOf, contrast, hexOf, least, legible, mixed } from './colour.ts';

/** A light ground darkens an accent until it can be read; by more than this it is another colour. */
const farthest = 0.22;

type Tokens = (name: string) => string;

/**
 * A look with another accent: every colour that came from its own is derived anew, in OKLCH, for each of its schemes, and moved
 * in lightness until text in it, on it and beside it has a contrast of 4.5.
 * @param accent #rgb or #rrggbb
 * @throws Problem for what is no colour, and for one that would be unrecognisable where it can be read
 */
export function accented(look: Look, accent: string, place?: Problem['place']): Look {
  const colour = colourOf(accent);
  if (!colour) {
    const hint = 'Write it as six digits after a #, in quotation marks: accent: "#1f36f0".';
    throw new Problem('accent', `The accent "${accent}" is no colour`, {
      fault: place ? 'article' : 'usage',
      place,
      hint,
    });
  }
  const css = schemes(look.css).map(({ selector, tokens }) => {
    const derived = palette(colour, tokens, (grounds, legal) => {
      const now = contrast(hexOf(colour), grounds[0] ?? '');
      const message = `The accent ${accent} would have a contrast of ${now.toFixed(1)} in the look ${look.name}; text needs 4.5`;
      const hint = `Choose a darker one; of this hue, ${legal} could be read.`;
      return new Problem('accent', message, { fault: place ? 'article' : 'usage', place, hint });
    });
    const rows = Object.entries(derived).map(([name, value]) => `--${name}:${value}`);
    return `${selector}{${rows.join(';')}}`;
  });
  return { ...look, css: [look.css, ...css].join('\n') };
}

/** The schemes of a look's CSS, each with all of its tokens: the dark one has those of the light one that it leaves alone. */
function schemes(css: string): { selector: string; tokens: Tokens }[] {
  const light = new Map<string, string>();
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(:root[^{]*?)\s*\{([^}]*)\}/g)].map(
    ([, selector = '', block = '']) => {
      const own = new Map(
        [...block.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
      );
      if (light.size === 0) for (const [name, value] of own) light.set(name, value);
      const tokens: Tokens = (name) => {
        const value = own.get(name) ?? light.get(name) ?? '';
        const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
        return other ? tokens(other) : value;
      };
      return { selector, tokens };
    },
  );
}

function palette(
  accent: Colour,
  tokens: Tokens,
  refused: (grounds: string[], legal: string) => Problem,
): Record<string, string> {
  const grounds = [tokens('bg'), tokens('surface')];
  const mark = legible(accent, grounds);
  const isLight = (colourOf(tokens('bg'))?.l ?? 1) > 0.5;
  if (isLight && mark.moved > farthest) throw refused(grounds, mark.hex);
  const tint = (name: string, chroma: number) => hexOf({ l: colourOf(tokens(name))?.l ?? 0.9, c: chroma, h: accent.h });
  const strength = Math.min(1, accent.c / 0.1);
  const highlight = tint('code-hl', (isLight ? 0.035 : 0.06) * strength);
  return {
    ...{ accent: mark.hex, mark: mark.hex, 'data-1': mark.hex, 'art-1': mark.hex },
    'accent-soft': tint('accent-soft', (isLight ? 0.035 : 0.06) * strength),
    ...codeColours(accent, tokens, highlight),
    ...fullBleed(accent),
    ...inkColours(accent, tokens),
    ...coverColours(accent, tokens),
    ...dataColours(mark.hex, tokens),
  };
}

/** White, or a near-black of the same hue, whichever can be read on a ground; white, where both can. */
function onto(ground: string, { h }: Colour): string {
  return contrast('#ffffff', ground) >= 4.5 ? '#ffffff' : hexOf({ l: 0.16, c: 0.03, h });
}

/** A slide that is all accent: the accent itself, exactly as it was given, and words that stand out from it. */
function fullBleed(accent: Colour): Record<string, string> {
  const bg = hexOf(accent);
  const fg = onto(bg, accent);
  const surface = hexOf({ ...accent, l: accent.l + (fg === '#ffffff' ? -0.04 : 0.04) });
  const quieter = [0.18, 0.12, 0.06, 0].map((share) => mixed(fg, bg, share));
  return {
    ...{ 'x-accent-bg': bg, 'x-accent-surface': surface, 'x-accent-fg': fg, 'x-accent-mark': fg },
    'x-accent-fg2': quieter.find((one) => least(one, [bg, surface]) >= 4.5) ?? fg,
    'x-accent-line': mixed(bg, fg, 0.3),
    'x-accent-art': mixed(bg, fg, 0.32),
  };
}

function inkColours(accent: Colour, tokens: Tokens): Record<string, string> {
  const mark = legible(accent, [tokens('x-ink-bg'), tokens('x-ink-surface')]).hex;
  return { 'x-ink-mark': mark, 'x-ink-art': mixed(mark, tokens('x-ink-bg'), 0.45) };
}

/** Covers that are not all accent carry it in their art and their marks. */
function coverColours(accent: Colour, tokens: Tokens): Record<string, string> {
  if (tokens('x-cover-bg') === tokens('x-accent-bg')) return {};
  const mark = legible(accent, [tokens('x-cover-bg')]).hex;
  const isDark = (colourOf(tokens('x-cover-bg'))?.l ?? 1) < 0.5;
  return { 'x-cover-mark': mark, 'x-cover-art': isDark ? mixed(mark, tokens('x-cover-bg'), 0.25) : mark };
}

/** Code keeps its colours but for the accent's; the ground of a lit line is faint enough for all of them. */
function codeColours(accent: Colour, tokens: Tokens, highlight: string): Record<string, string> {
  const words = ['code-fg', 'code-comment', 'code-string', 'code-number', 'code-fn', 'code-punct'].map(tokens);
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => mixed(highlight, tokens('code-bg'), share));
  const own = (ground: string) => words.map((word) => contrast(word, ground));
  const before = own(tokens('code-hl'));
  const lit = shares.find((ground) => own(ground).every((ratio, at) => ratio >= Math.min(4.5, before[at] ?? 0)));
  const ground = lit ?? tokens('code-bg');
  return { 'code-hl': ground, 'code-keyword': legible(accent, [tokens('code-bg'), ground]).hex };
}

/** A colour of a chart that would be taken for the accent is given the one that the accent had. */
function dataColours(mark: string, tokens: Tokens): Record<string, string> {
  const near = ['data-2', 'data-3', 'data-4', 'data-5'].filter((name) => distance(mark, tokens(name)) < 0.11);
  const free = distance(mark, tokens('data-1')) >= 0.11 ? [tokens('data-1')] : [];
  return Object.fromEntries(near.flatMap((name, at) => (free[at] ? [[name, free[at]]] : [])));
}

/** How far apart two colours look (the length of the way between them in OKLab). */
function distance(one: string, other: string): number {
  const [a, b] = [colourOf(one), colourOf(other)];
  if (!a || !b) return 1;
  const angle = ((a.h - b.h) * Math.PI) / 180;
  return Math.sqrt((a.l - b.l) ** 2 + a.c ** 2 + b.c ** 2 - 2 * a.c * b.c * Math.cos(angle));
}
