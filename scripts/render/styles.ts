import type { Assets, Deck, Design, FontPart, Look } from '#model';
import { boxesCss } from './styles/boxes-css.ts';
import { digitsOf } from './styles/digits.ts';

/** All the CSS of a page in one piece: faces, tokens, the stage, and the layouts that the deck uses. */
export function styles(deck: Deck, design: Design, assets: Assets): string {
  const used = [...new Set(deck.slides.map(({ layout }) => layout))].flatMap((name) => design.layouts[name] ?? []);
  const faces = assets.fonts.map(
    ({ family, weight, style, url, range }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${url})` +
      `${range ? `;unicode-range:${range}` : ''}}`,
  );
  const layouts = used.map(({ rule, css }) => `${boxesCss(rule, design.look.voices)}\n${css}`);
  const digits = digitsOf(deck);
  const counting = digits ? `@counter-style digits{system:extends ${digits.name}}` : '';
  const page = [design.look.css, stacks(design.look), design.base, counting, assets.formulas?.style ?? ''];
  return [...faces, ...page, ...layouts].join('\n');
}

/** The look's families with those that stand in for them: marks that are to be wide go before, all others after the look's own. */
function stacks({ name, stacks: own, fonts }: Look): string {
  const rows = Object.entries(own).flatMap(([token, stack]) => {
    const [first = '', ...rest] = stack.split(',').map((family) => family.trim());
    const faces = fonts.filter(({ family }) => family === first.replace(/["']/g, ''));
    const families = (some: (files: FontPart[], own: number) => FontPart[]) => [
      ...new Set(
        faces
          .flatMap(({ files }) =>
            some(
              files,
              files.findIndex(({ cut }) => !cut),
            ),
          )
          .flatMap(({ cut }) => (cut ? `"${cut.family}"` : [])),
      ),
    ];
    const before = families((files, at) => files.slice(0, at));
    const after = families((files, at) => files.slice(at));
    if (before.length + after.length === 0) return [];
    return `--${token}:${[...before, first, ...after, ...rest].join(',')}`;
  });
  return rows.length > 0 ? `:root[data-look="${name}"]{${rows.join(';')}}` : '';
}
