import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { airy, type Design, type Layout, type LayoutRule, type LookFont, type Voices } from '#model';
import { readFaces } from './faces.ts';
import { home } from './home.ts';
import { readLook } from './look.ts';
import { measureWith } from './measure.ts';
import { type Own, ownLetters, type Setting, withStandIns } from './stand-ins/stand-ins.ts';

/**
 * All of templates/, with a look's tokens and fonts.
 * @param rules the layouts' rules; the markup and style of each are read from its folder
 * @param setting what is to be set, if its letters may be others than the look's own
 * @throws Problem (usage) for a look that there is not
 */
export async function readDesign(look: string, rules: LayoutRule[], setting?: Setting): Promise<Design> {
  const templates = join(home(), 'templates');
  const text = (...path: string[]) => readFile(join(templates, ...path), 'utf8');
  const [deck, print, base, printStyle, deckStyle, blocks, layouts, dressed] = await Promise.all([
    text('deck.hbs'),
    text('print.hbs'),
    text('base.css'),
    text('print.css'),
    text('deck.css'),
    readBlocks(join(templates, 'blocks')),
    Promise.all(rules.map((rule) => readLayout(rule, join(templates, 'layouts', rule.name)))),
    readLook(look),
  ]);
  const { fonts, warnings } = setting
    ? await withStandIns(dressed.fonts, setting)
    : { fonts: dressed.fonts, warnings: [] };
  const voices = setting ? airy(dressed.voices, setting.lang) : dressed.voices;
  return {
    ...{ deck, print, base, printStyle, deckStyle, blocks, warnings },
    measure: measureWith(await readFaces(fonts), voices, nameOf(fonts, voices)),
    layouts: Object.fromEntries(layouts.map((layout) => [layout.rule.name, layout])),
    look: { ...dressed, fonts, voices },
  };
}

/** The fonts and how they are set, by the names of their files; a font that stands in is named by what was cut out of it as well. */
function nameOf(fonts: LookFont[], voices: Voices): string {
  const files = fonts.map(({ files }) =>
    files.map(({ file, cut }) => [basename(file), cut?.weights, cut?.letters.join('')]),
  );
  return JSON.stringify([files, voices]);
}

/** Which letters the fonts of a look have: all that a design which is read for some text depends on is what they have not. */
export async function lettersOfLook(look: string): Promise<Own> {
  return ownLetters((await readLook(look)).fonts);
}

async function readLayout(rule: LayoutRule, folder: string): Promise<Layout> {
  const [markup, css] = await Promise.all([
    readFile(join(folder, `${rule.name}.hbs`), 'utf8'),
    readFile(join(folder, `${rule.name}.css`), 'utf8'),
  ]);
  return { rule, markup, css };
}

async function readBlocks(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs'));
  const markup = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [basename(name, '.hbs'), markup[at] ?? '']));
}
