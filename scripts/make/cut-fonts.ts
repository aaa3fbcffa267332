// Run by hand when a look's fonts change: npx tsx scripts/make/cut-fonts.ts
// Takes the static faces from their npm packages, keeps the scripts that a deck is likely to be written in and the few
// layout features that text needs, and lays the result beside the look as TrueType, to measure with and to cut a deck's own letters
// from. Beside each lies its core, the letters of western European prose as woff2: most decks need no more, and embedding it
// as it is costs a build no time.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const folder = new URL('../../templates/looks/studio/fonts/', import.meta.url);
const modules = new URL('../../node_modules/', import.meta.url);

const faces = [
  { from: 'inter-ui/display/InterDisplay-Regular.woff2', to: 'InterDisplay-Regular.ttf' },
  { from: 'inter-ui/display/InterDisplay-Medium.woff2', to: 'InterDisplay-Medium.ttf' },
  { from: 'inter-ui/display/InterDisplay-SemiBold.woff2', to: 'InterDisplay-SemiBold.ttf' },
  { from: 'jetbrains-mono/fonts/webfonts/JetBrainsMono-Regular.woff2', to: 'JetBrainsMono-Regular.ttf' },
];
const licences = [
  { from: 'inter-ui/LICENSE.txt', to: 'Inter-LICENSE.txt' },
  { from: 'jetbrains-mono/LICENSE', to: 'JetBrainsMono-LICENSE.txt' },
];

/** Latin with all its extensions, Greek, Cyrillic, Vietnamese, punctuation, currencies, arrows, maths, simple shapes. */
const ranges: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20cf],
  [0x2100, 0x218f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2300, 0x23ff],
  [0x2500, 0x25ff],
  [0x2600, 0x26ff],
  [0x2700, 0x27bf],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

/** ASCII, Latin-1, the letters of Œuvre, Š, Ž and their like, the punctuation of prose, a few arrows and signs. */
const core: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2009, 0x200a],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

/** Kerning, marks on letters, composed letters, contextual forms, figures of one width. Programming ligatures go: code is shown as written. */
const features = {
  InterDisplay: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum'],
  JetBrainsMono: ['ccmp', 'mark', 'mkmk', 'locl'],
};

await mkdir(folder, { recursive: true });
for (const face of faces) {
  const kept = features[face.to.split('-')[0] as keyof typeof features];
  const options = { keepFeatures: kept, noHinting: true };
  const source = await readFile(new URL(face.from, modules));
  const font = await subsetFont(source, letters(ranges), { ...options, targetFormat: 'truetype' });
  const small = await subsetFont(source, letters(core), { ...options, targetFormat: 'woff2' });
  await writeFile(new URL(face.to, folder), font);
  await writeFile(new URL(face.to.replace('.ttf', '.core.woff2'), folder), small);
  console.log(face.to, font.length, small.length);
}
for (const licence of licences) await copyFile(new URL(licence.from, modules), new URL(licence.to, folder));

function letters(list: [number, number][]): string {
  return list
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join('');
}
