import type { Assets, Deck, Design } from '#model';
import { boxesCss } from './boxes-css.ts';

/** All the CSS of a page in one piece: faces, tokens, the stage, and the layouts that the deck uses. */
export function styles(deck: Deck, design: Design, assets: Assets): string {
  const used = [...new Set(deck.slides.map(({ layout }) => layout))].flatMap((name) => design.layouts[name] ?? []);
  const faces = assets.fonts.map(
    ({ family, weight, style, url, range }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${url})` +
      `${range ? `;unicode-range:${range}` : ''}}`,
  );
  const layouts = used.map(({ rule, css }) => `${boxesCss(rule, design.look.voices)}\n${css}`);
  return [...faces, design.look.css, design.base, ...layouts].join('\n');
}
