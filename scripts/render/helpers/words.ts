import { day, type Said, together, type Tongue } from '#model';
import type Handlebars from 'handlebars';
import { escaped } from '../escaped.ts';
import { marks } from '../said/marks.ts';
import { outward, saidMarkup } from '../said.ts';

/** How the markup sets words. */
export function registerWords(house: typeof Handlebars): void {
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

  /** {{accented title accent held}}: the same, with one stretch of it in the accent colour, and on one line where it is held. */
  house.registerHelper('accented', (said: Said, accent: string | undefined, ...more: unknown[]) => {
    const options = more.at(-1) as Handlebars.HelperOptions;
    const held = more.length > 1 && more[0] === true ? ' nb' : '';
    const at = accent ? said.text.indexOf(accent) : -1;
    if (!accent || at < 0) return safe(set(said, options));
    const end = at + accent.length;
    const text = unparted(said.text, at, end);
    const part = (start: number, end: number) => set({ ...said, text: text.slice(start, end) }, options);
    return safe(`${part(0, at)}<span class="accented${held}">${part(at, end)}</span>${part(end, text.length)}`);
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

  /** {{stop part}}: a full stop where words that run on into the next sentence have none of their own. */
  house.registerHelper('stop', ({ text }: Said, options: Handlebars.HelperOptions) => {
    if (/[.,!?…:;、，。！？：；؟।][\p{Pf}\p{Pe}"'’”]*$/u.test(text.trim())) return '';
    return /^(?:zh|ja)\b/u.test(options.data.root.lang) ? '。' : '.';
  });
}

/** "At | 20:00 | UTC": words that stay together do so where a stretch of another colour begins or ends among them. */
function unparted(text: string, start: number, end: number): string {
  const kept = together(text);
  const isInside = (at: number) => kept.some((range) => range.start < at && at < range.end);
  const held = [start - 1, end].filter((at) => text[at] === ' ' && isInside(at));
  return held.reduce((told, at) => `${told.slice(0, at)}\u00a0${told.slice(at + 1)}`, text);
}
