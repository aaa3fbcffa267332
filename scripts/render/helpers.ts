import { type Code, day, type Maths, type Said, type Tongue } from '#model';
import type Handlebars from 'handlebars';
import { chartHelpers } from './charts/index.ts';
import { codeLines } from './code-lines.ts';
import { codeKey } from './highlight.ts';
import { marks } from './marks.ts';
import { escaped } from './escaped.ts';
import { outward, saidMarkup } from './said.ts';

/** The few words that our markup may use beyond what Handlebars brings. Each gives escaped text or markup made from it. */
export function register(house: typeof Handlebars): void {
  const safe = (markup: string) => new house.SafeString(markup);
  const set = (said: Said | string | undefined, { data: { root } }: Handlebars.HelperOptions) => {
    const tongue: Tongue | undefined = typeof said === 'object' ? root.tongueOf?.(said) : undefined;
    const markup = saidMarkup(said, root.to, tongue?.lang ?? root.lang, root.formulas, root.hyphens);
    if (!tongue || markup === '') return markup;
    return `<span lang="${tongue.lang}"${tongue.dir === root.dir ? '' : ` dir="${tongue.dir}"`}>${markup}</span>`;
  };

  /** {{said lead}}: words with their emphasis, names and amounts kept on a line. */
  house.registerHelper('said', (said: Said | string | undefined, options: Handlebars.HelperOptions) =>
    safe(set(said, options)),
  );

  /** {{accented title accent}}: the same, with one stretch of it in the accent colour. */
  house.registerHelper('accented', (said: Said, accent: string | undefined, options: Handlebars.HelperOptions) => {
    const at = accent ? said.text.indexOf(accent) : -1;
    if (!accent || at < 0) return safe(set(said, options));
    const part = (start: number, end: number) => set({ ...said, text: said.text.slice(start, end) }, options);
    const end = at + accent.length;
    return safe(`${part(0, at)}<span class="accented">${part(at, end)}</span>${part(end, said.text.length)}`);
  });

  /** <a href="{{href target}}">: the way to a slide by its id, or out of the deck; `#` where it leads nowhere. */
  house.registerHelper(
    'href',
    (target: string, options: Handlebars.HelperOptions) => options.data.root.to(target) ?? outward(target) ?? '#',
  );

  /** {{day date}}: a date as the deck's language writes it; its words stand where it is none. */
  house.registerHelper('day', (date: Said, options: Handlebars.HelperOptions) => {
    const written = day(date.text, options.data.root.lang);
    const markup = set({ ...date, text: written }, options);
    return safe(written === date.text ? markup : `<time datetime="${escaped(date.text)}">${markup}</time>`);
  });

  /** {{open}} and {{close}}: the quotation marks of the deck's language. */
  house.registerHelper('open', (options: Handlebars.HelperOptions) => marks(options.data.root.lang)[0]);
  house.registerHelper('close', (options: Handlebars.HelperOptions) => marks(options.data.root.lang)[1]);

  /** {{picture picture}}: the picture itself, or its words in a frame where there is none. */
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

  /** {{formula maths}}: a formula as it was set, or its TeX. */
  house.registerHelper('formula', ({ tex }: Maths, options: Handlebars.HelperOptions) =>
    safe(options.data.root.formulas[tex] ?? `<code>${escaped(tex)}</code>`),
  );

  /** {{drawing code}}: a diagram, which was made safe when it was drawn. */
  house.registerHelper('drawing', ({ drawing = '' }: Code) => safe(drawing));

  /** {{stop part}}: a full stop where words that run on into the next sentence have none of their own. */
  house.registerHelper('stop', ({ text }: Said, options: Handlebars.HelperOptions) => {
    if (/[.,!?…:;、，。！？：；؟।][\p{Pf}\p{Pe}"'’”]*$/u.test(text.trim())) return '';
    return /^(?:zh|ja)\b/u.test(options.data.root.lang) ? '。' : '.';
  });

  house.registerHelper('eq', (a: unknown, b: unknown) => a === b);
  house.registerHelper('gt', (a: number, b: number) => a > b);
  /** {{times count}} … {{/times}}: the same markup so many times, `@index` from 0. */
  house.registerHelper('times', function (this: unknown, count: number, options: Handlebars.HelperOptions) {
    let markup = '';
    for (let index = 0; index < count; index++) markup += options.fn(this, { data: { ...options.data, index } });
    return safe(markup);
  });
  house.registerHelper('join', (...texts: unknown[]) =>
    safe(
      texts
        .slice(0, -1)
        .filter(Boolean)
        .map((text) => escaped(String(text)))
        .join(''),
    ),
  );
}
