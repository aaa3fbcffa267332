// Run by hand when a look's fonts change: npx tsx scripts/make/cut-fonts.ts
// Takes the static faces from their npm packages, keeps the scripts that a deck is likely to be written in and the few
// layout features that text needs, and lays the result beside the look as TrueType, from which every build cuts its own.
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

/** Kerning, marks on letters, composed letters, contextual forms, figures of one width. Programming ligatures go: code is shown as written. */
const features = {
  InterDisplay: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum'],
  JetBrainsMono: ['ccmp', 'mark', 'mkmk', 'locl'],
};

await mkdir(folder, { recursive: true });
const text = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
  .join('');
for (const face of faces) {
  const kept = features[face.to.split('-')[0] as keyof typeof features];
  const font = await subsetFont(await readFile(new URL(face.from, modules)), text, {
    targetFormat: 'truetype',
    keepFeatures: kept,
    noHinting: true,
  });
  await writeFile(new URL(face.to, folder), font);
  console.log(face.to, font.length);
}
for (const licence of licences) await copyFile(new URL(licence.from, modules), new URL(licence.to, folder));
