import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Assets, type Deck, type Design, keepNothing, type Picture, type Slot } from '#model';
import { embedFonts } from './fonts.ts';
import { home } from './files/home.ts';
import { ownText } from './files/own-file.ts';

const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/**
 * Everything that the pages of a deck embed: its letters, its pictures, reveal.js and the scripts of the deck's page.
 * @param keep for those that few edits change
 */
export async function readAssets(deck: Deck, design: Design, keep = keepNothing): Promise<Assets> {
  const [{ fonts, warnings }, pictures, page] = await Promise.all([
    embedFonts(deck, design.look, keep),
    embedPictures(deck),
    keep('page', '', readPage),
  ]);
  return { fonts, pictures, ...page, warnings };
}

/** What the page brings along whatever is on it. */
async function readPage(): Promise<Pick<Assets, 'scripts' | 'measure' | 'styles'>> {
  const screen = join(home(), 'templates', 'screen');
  const own = ['sheet', 'search', 'speaker', 'measure', 'guard', 'voice', 'motion', 'overview', 'way', 'talk', 'start'];
  return {
    scripts: [
      ...[vendor('reveal.js'), vendor('plugin/zoom.js')].map((file) => ownText(file)),
      ...own.map((name) => ownText(screen, `${name}.js`)),
    ],
    measure: ownText(screen, 'measure.js'),
    styles: [ownText(vendor('reveal.css')).replace(familyOfItsOwn, '$1')],
  };
}

/** reveal.js sets what is read from the right in the reader's own sans-serif, headings and all: the look's fonts are kept. */
const familyOfItsOwn = /(\.reveal\.rtl [^{}]*\{[^{}]*?);?font-family:[^;{}]*/g;

/** A file of reveal.js: beside the bundle, or in node_modules. */
function vendor(file: string): string {
  const beside = join(home(), 'vendor', 'reveal.js', file);
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), file);
}

async function embedPictures(deck: Deck): Promise<Record<string, string>> {
  const found = deck.slides.flatMap(({ slots }) => picturesIn(slots));
  const urls = found.map(async (picture) => [picture.url, await dataUrl(picture)] as const);
  const pictures: Record<string, string> = Object.create(null);
  for (const [url, data] of await Promise.all(urls)) if (data) pictures[url] = data;
  return pictures;
}

/** A picture as an address that holds all of it; nothing where it cannot be shown. */
export async function dataUrl({ file, data }: Picture): Promise<string | undefined> {
  if (data || !file) return data;
  const type = types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  return type && `data:${type};base64,${(await readFile(file)).toString('base64')}`;
}

function picturesIn(slot: Slot): Picture[] {
  if (slot === null || typeof slot !== 'object') return [];
  if ('kind' in slot && slot.kind === 'picture') return [slot as unknown as Picture];
  return Object.values(slot).flatMap((inner) => picturesIn(inner as Slot));
}
