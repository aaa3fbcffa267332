import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { airy, type Design, type Layout, type LayoutRule, type LookFont, type Voices } from '#model';
import { readFaces } from './fonts/faces.ts';
import { home } from './files/home.ts';
import { readLook } from './design/look.ts';
import { ownText } from './files/own-file.ts';
import { measureWith } from './fonts/measure.ts';
import { type Own, ownLetters, type Setting, withStandIns } from './fonts/stand-ins/stand-ins.ts';

/**
 * All of templates/, with a look's tokens and fonts.
 * @param rules the layouts' rules; the markup and style of each are read from its folder
 * @param setting what is to be set, if its letters may be others than the look's own
 * @throws Problem (usage) for a look that there is not
 */
export async function readDesign(look: string, rules: LayoutRule[], setting?: Setting): Promise<Design> {
  const templates = join(home(), 'templates');
  const text = (name: string) => ownText(templates, name);
  const dressed = await readLook(look);
  const { fonts, warnings } = setting
    ? await withStandIns(dressed.fonts, setting)
    : { fonts: dressed.fonts, warnings: [] };
  const voices = setting ? airy(dressed.voices, setting.lang) : dressed.voices;
  return {
    ...{ deck: text('deck.hbs'), print: text('print.hbs') },
    base: baseParts.map((part) => text(`base/${part}.css`)).join('\n'),
    ...{
      printStyle: text('print.css'),
      deckStyle: text('deck.css'),
      blocks: readBlocks(join(templates, 'blocks')),
      warnings,
    },
    measure: measureWith(await readFaces(fonts), voices, nameOf(fonts, voices)),
    layouts: Object.fromEntries(
      rules.map((rule) => [rule.name, readLayout(rule, join(templates, 'layouts', rule.name))]),
    ),
    look: { ...dressed, fonts, voices },
  };
}

/** What all slides have in common, in the order of the cascade: a phone has the last word. */
const baseParts = ['stage', 'shared', 'forms', 'words', 'tasks', 'listing', 'foot', 'languages', 'phone'];

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

function readLayout(rule: LayoutRule, folder: string): Layout {
  return { rule, markup: ownText(folder, `${rule.name}.hbs`), css: ownText(folder, `${rule.name}.css`) };
}

function readBlocks(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(names.map((name) => [basename(name, '.hbs'), ownText(folder, name)]));
}
