import type { Code, Maths } from '#model';
import type Handlebars from 'handlebars';
import { chartHelpers } from '../charts/index.ts';
import { codeLines } from '../highlight/code-lines.ts';
import { listedMarkup } from '../said/code-markup.ts';
import { escaped } from '../escaped.ts';
import { codeKey } from '../highlight.ts';

/** What the markup shows beside words: pictures, art, charts, code, formulas, diagrams. */
export function registerDrawn(house: typeof Handlebars): void {
  const safe = (markup: string) => new house.SafeString(markup);

  /** {{source picture}}: where the picture is read from, in the page itself; nothing where it is missing. */
  house.registerHelper(
    'source',
    (picture: { url: string }, options: Handlebars.HelperOptions) => options.data.root.pictures[picture.url],
  );

  /** {{art title.text "cover"}}: what a cover is drawn with, in the look's own hand. */
  house.registerHelper('art', (seed: string, form: 'cover' | 'section', options: Handlebars.HelperOptions) =>
    safe(options.data.root.cover(seed, form)),
  );

  /** {{waffle …}}, {{donut …}}, {{bar …}}: see charts/. */
  for (const [name, draw] of Object.entries(chartHelpers))
    house.registerHelper(name, (...given: unknown[]) => safe(draw(...(given.slice(0, -1) as never[]))));

  /** {{#each (lines code first)}}: a code block line by line, counted from `first`. */
  house.registerHelper('lines', (code: Code, first: number | undefined, options: Handlebars.HelperOptions) =>
    codeLines(code, options.data.root.colours[codeKey(code)], first),
  );

  /** {{listed text}}: a stretch of a line of code. */
  house.registerHelper('listed', (text: string) => safe(listedMarkup(text)));

  /** {{formula maths}}: a formula as it was set, or its TeX. */
  house.registerHelper('formula', ({ tex }: Maths, options: Handlebars.HelperOptions) =>
    safe(options.data.root.formulas[tex] ?? `<code>${escaped(tex)}</code>`),
  );

  /** {{drawing code}}: a diagram, which was made safe when it was drawn. */
  house.registerHelper('drawing', ({ drawing = '' }: Code) => safe(drawing));
}
