import type Handlebars from 'handlebars';
import { escaped } from '../escaped.ts';

/** The little reckoning that the markup does. */
export function registerLogic(house: typeof Handlebars): void {
  const safe = (markup: string) => new house.SafeString(markup);

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
