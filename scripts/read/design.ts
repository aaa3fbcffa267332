import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type Design,
  type Layout,
  type LayoutRule,
  type Look,
  type LookFont,
  type Measure,
  nearest,
  Problem,
} from '#model';
import { home } from './home.ts';
import { openFont } from './font-file.ts';
import { measureWith } from './measure.ts';

/** The names of the looks that there are. */
export async function looks(): Promise<string[]> {
  const entries = await readdir(join(home(), 'templates', 'looks'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * All of templates/, with a look's tokens and fonts.
 * @param rules the layouts' rules; the markup and style of each are read from its folder
 * @throws Problem (usage) for a look that there is not
 */
export async function readDesign(look: string, rules: LayoutRule[]): Promise<Design> {
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
  return {
    ...{ deck, print, base, printStyle, deckStyle, blocks },
    measure: await readMeasure(dressed.fonts),
    layouts: Object.fromEntries(layouts.map((layout) => [layout.rule.name, layout])),
    look: dressed,
  };
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

async function readLook(name: string): Promise<Look> {
  const folder = join(home(), 'templates', 'looks', name);
  if (!/^[\w-]+$/.test(name) || !existsSync(join(folder, 'look.css'))) throw await unknownLook(name);
  const [css, fonts] = await Promise.all([
    readFile(join(folder, 'look.css'), 'utf8'),
    readFile(join(folder, 'fonts.json'), 'utf8'),
  ]);
  const rows = JSON.parse(fonts) as {
    family: string;
    weight: number;
    style?: 'italic';
    mono?: boolean;
    file: string;
  }[];
  return {
    name,
    css,
    fonts: rows.map((row) => ({ style: 'normal', ...row, file: join(folder, 'fonts', row.file) })),
  };
}

async function readMeasure(fonts: LookFont[]): Promise<Measure> {
  const bytes = await Promise.all(fonts.map(({ file }) => readFile(file)));
  return measureWith(
    fonts.map(({ weight, mono }, at) => ({
      weight,
      mono: mono ?? false,
      font: openFont(bytes[at] ?? new Uint8Array()),
    })),
  );
}

async function unknownLook(name: string): Promise<Problem> {
  const known = await looks();
  const guess = nearest(name, known);
  const hint = `The looks are: ${known.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`;
  return new Problem('look-unknown', `There is no look named ${name}.`, 'usage', undefined, hint);
}
