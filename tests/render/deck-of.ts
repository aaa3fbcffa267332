import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Assets, Deck, Design, FontPart, LayoutRule, Said, Slide } from '#model';
import { home } from '../../scripts/read/files/home.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { openFont } from '../../scripts/read/fonts/font-file.ts';

/** A slide for trying things: a layout and its slots, the rest filled in. */
export type Sample = Partial<Slide> & Pick<Slide, 'layout'>;

/** Words that rest on nothing, for samples. */
export function said(text: string, more: Partial<Said> = {}): Said {
  return { text, sources: [], ...more };
}

/** A deck of sample slides. */
export function deckOf(slides: Sample[], meta: Partial<Deck['meta']> = {}): Deck {
  return {
    meta: {
      title: 'How tides are told',
      titleInferred: false,
      lang: 'en',
      langInferred: false,
      dir: 'ltr',
      look: 'studio',
      dark: false,
      minutes: 10,
      source: 'article.md',
      ...meta,
    },
    sections: [],
    sentences: [],
    dropped: [],
    warnings: [],
    slides: slides.map((slide, at) => ({
      id: `slide-${at + 1}`,
      title: said(''),
      slots: {},
      scale: 0,
      section: '',
      kicker: 'The moon',
      appendix: false,
      notes: [],
      seconds: 60,
      ...slide,
    })),
  };
}

/** A look with every layout that has its markup, style and boxes, whether it has a rule yet or not. */
export async function studio(look = 'studio'): Promise<Design> {
  const folder = join(home(), 'templates', 'layouts');
  const names = readdirSync(folder).filter((name) =>
    [`${name}.hbs`, `${name}.css`, 'boxes.ts'].every((file) => existsSync(join(folder, name, file))),
  );
  const rules = names.map(async (name): Promise<LayoutRule> => {
    const module = (await import(pathToFileURL(join(folder, name, 'boxes.ts')).href)) as Pick<LayoutRule, 'boxes'>;
    return { name, budget: 60, boxes: module.boxes };
  });
  return readDesign(look, await Promise.all(rules));
}

/** The look's faces whole, as they lie in their folder: quick to make, large to embed. */
export async function wholeFonts(design: Design): Promise<Assets> {
  const fonts = design.look.fonts.map(async ({ family, weight, style, files }) => {
    const whole = files.map(async ({ file }, at) => {
      const bytes = await readFile(file);
      const range = at > 0 ? await lettersAfter(files.slice(0, at), bytes) : undefined;
      return { family, weight, style, url: `data:font/ttf;base64,${bytes.toString('base64')}`, range };
    });
    return Promise.all(whole);
  });
  return { fonts: (await Promise.all(fonts)).flat(), pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
}

/** The letters that a font has and none of the files before it. */
async function lettersAfter(before: FontPart[], bytes: Buffer): Promise<string> {
  const others = await Promise.all(before.map(async ({ file }) => openFont(await readFile(file))));
  const { advance } = openFont(bytes);
  const codes = Array.from({ length: 0x3000 - 0x20 }, (_, at) => at + 0x20);
  return codes
    .filter((code) => advance(code) !== undefined && others.every((other) => other.advance(code) === undefined))
    .map((code) => `U+${code.toString(16)}`)
    .join(',');
}
