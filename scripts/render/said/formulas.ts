import { allSaid, type Deck, type Formulas, type Maths, type Slide, type Slot, type Warning } from '#model';
import { escaped } from '../escaped.ts';

/** The key of a formula that stands in running text, where it is set lower than on lines of its own. */
export function inline(tex: string): string {
  return `$${tex}$`;
}

/**
 * Sets the formulas of a deck: markup by their TeX (by `inline` of it in running text), and the style that it needs. The
 * typesetter is loaded only where there is a formula. One that it cannot read stays as it was written, and a warning says why.
 */
export async function setFormulas(deck: Deck, file: string): Promise<{ formulas: Formulas; warnings: Warning[] }> {
  const found = deck.slides.flatMap((slide) => [...mathsIn(slide.slots), ...mathsInWords(slide, deck)]);
  const markup: Record<string, string> = Object.create(null);
  const warnings: Warning[] = [];
  const rules = new Map<string, string>();
  if (found.length === 0) return { formulas: { markup, style: '', classes: [] }, warnings };
  const { default: katex } = await import('katex');
  for (const { tex, line, isInline } of found) {
    const key = isInline ? inline(tex) : tex;
    if (key in markup) continue;
    try {
      // Any TeX of an article: it may neither load nor link anything, nor grow without end.
      const html = katex.renderToString(tex, {
        ...{ displayMode: !isInline, output: 'html', trust: false, throwOnError: true, strict: 'ignore' },
        ...{ maxExpand: 1000, maxSize: isInline ? 2 : 50 },
      });
      markup[key] = withoutStyles(html, rules);
    } catch (error) {
      markup[key] = `<code>${escaped(tex)}</code>`;
      // It underlines the place with a mark on every letter, which a terminal draws as it likes.
      const message = String((error as Error).message).replace(/^KaTeX parse error:\s*|\u0332/gu, '');
      warnings.push({
        code: 'maths-wrong',
        message: `This formula cannot be set: ${message.slice(0, 160)}`,
        place: { file, line, column: 1 },
        hint: 'It is shown as it is written.',
      });
    }
  }
  const style = [...rules].map(([rule, name]) => `.${name}{${rule}}`).join('');
  const classes = new Set(
    Object.values(markup).flatMap((html) =>
      [...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
    ),
  );
  return { formulas: { markup, style, classes: [...classes].filter(Boolean) }, warnings };
}

/** The page's policy refuses styles in attributes: each becomes a class, the same for the same style. */
function withoutStyles(html: string, rules: Map<string, string>): string {
  return html.replace(
    /<([a-z]+)((?:\s[\w-]+="[^"]*")*)(\s*\/?)>/gu,
    (tag, name: string, attributes: string, end: string) => {
      const rule = /\sstyle="([^"]*)"/u.exec(attributes)?.[1];
      if (!rule) return tag;
      const known = rules.get(rule) ?? `k${rules.size}`;
      rules.set(rule, known);
      const rest = attributes.replace(/\sstyle="[^"]*"/u, '');
      const classed = /\sclass="/u.test(rest)
        ? rest.replace(/\sclass="/u, ` class="${known} `)
        : `${rest} class="${known}"`;
      return `<${name}${classed}${end}>`;
    },
  );
}

interface Found {
  tex: string;
  line: number;
  isInline: boolean;
}

function mathsIn(slot: Slot): Found[] {
  if (slot === null || typeof slot !== 'object') return [];
  if ('kind' in slot && slot.kind === 'maths' && 'tex' in slot) {
    const { tex, line } = slot as Maths;
    return [{ tex, line, isInline: false }];
  }
  return Object.values(slot).flatMap((inner) => mathsIn(inner as Slot));
}

/** At the line of the first sentence that the words rest on. */
function mathsInWords(slide: Slide, { sentences }: Deck): Found[] {
  return allSaid(slide).flatMap((said) =>
    (said.emphasis ?? []).flatMap(({ kind, text }) => {
      const line = sentences.find(({ id }) => id === said.sources[0])?.line ?? 1;
      return kind === 'maths' ? [{ tex: text, line, isInline: true }] : [];
    }),
  );
}
