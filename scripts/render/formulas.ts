import type { Deck, Formulas, Maths, Slot, Warning } from '#model';
import { escaped } from './said.ts';

/**
 * Sets the formulas of a deck: markup by their TeX, and the style that it needs. The typesetter is loaded only where there is a
 * formula. One that it cannot read stays as it was written, and a warning says why.
 */
export async function setFormulas(deck: Deck, file: string): Promise<{ formulas: Formulas; warnings: Warning[] }> {
  const found = deck.slides.flatMap(({ slots }) => mathsIn(slots));
  const markup: Record<string, string> = Object.create(null);
  const warnings: Warning[] = [];
  const rules = new Map<string, string>();
  if (found.length === 0) return { formulas: { markup, style: '', classes: [] }, warnings };
  const { default: katex } = await import('katex');
  for (const { tex, line } of found) {
    try {
      // Any TeX of an article: it may neither load nor link anything, nor grow without end.
      const html = katex.renderToString(tex, {
        ...{ displayMode: true, output: 'html', trust: false, throwOnError: true, strict: 'ignore' },
        ...{ maxExpand: 1000, maxSize: 50 },
      });
      markup[tex] = withoutStyles(html, rules);
    } catch (error) {
      markup[tex] = `<code>${escaped(tex)}</code>`;
      const message = String((error as Error).message).replace(/^KaTeX parse error:\s*/u, '');
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

function mathsIn(slot: Slot): Maths[] {
  if (slot === null || typeof slot !== 'object') return [];
  if ('kind' in slot && slot.kind === 'maths') return [slot as Maths];
  return Object.values(slot).flatMap((inner) => mathsIn(inner as Slot));
}
