// Run by hand when a look's fonts change: npx tsx scripts/make/cut-fonts.ts [look]
// Takes the faces of each look from their npm packages, pins what is variable in them (a variable font becomes nameless Type 3
// letters in a PDF), keeps the scripts that a deck is likely to be written in and the few layout features that text needs,
// and lays the result beside the look as TrueType, to measure with and to cut a deck's own letters from. Beside the first file
// of each face lies its core, the letters of western European prose as woff2: most decks need no more, and embedding it as it
// is costs a build no time.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { type Cut, recipes } from './font-recipes.ts';
import { core, letters } from './letters.ts';

const modules = new URL('../../node_modules/', import.meta.url);
const asked = process.argv[2];

for (const [look, { cuts, licences }] of Object.entries(recipes)) {
  if (asked && asked !== look) continue;
  const folder = new URL(`../../templates/looks/${look}/fonts/`, import.meta.url);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const cut of cuts) await write(cut, folder);
  for (const [from, to] of Object.entries(licences)) await copyFile(new URL(from, modules), new URL(to, folder));
}

async function write({ from, to, keep, axes, features, rest }: Cut, folder: URL): Promise<void> {
  const options = { keepFeatures: features, noHinting: true, variationAxes: axes };
  const source = await readFile(new URL(from, modules));
  const font = await subsetFont(source, letters(keep), { ...options, targetFormat: 'truetype' });
  await writeFile(new URL(to, folder), font);
  if (rest) return console.log(to, font.length);
  const small = await subsetFont(source, letters(core), { ...options, targetFormat: 'woff2' });
  await writeFile(new URL(to.replace('.ttf', '.core.woff2'), folder), small);
  console.log(to, font.length, small.length);
}
