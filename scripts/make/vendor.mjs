import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { house } from './house.mjs';

const require_ = createRequire(import.meta.url);

/** What a deck embeds of other packages: reveal.js, KaTeX's style with the faces that formulas may ask for, and what cuts fonts. */
export async function copyVendor(folder) {
  const reveal = dirname(require_.resolve('reveal.js/reveal.css'));
  for (const file of ['reveal.js', 'reveal.css', 'plugin/zoom.js']) {
    await cp(join(reveal, file), join(folder, 'reveal.js', file));
  }
  const katex = dirname(require_.resolve('katex'));
  const faces = (await mathsFaces()).map(({ file }) => `fonts/KaTeX_${file}.woff2`);
  for (const file of ['katex.min.css', ...faces]) await cp(join(katex, file), join(folder, 'katex', file));
  await cp(require_.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'), join(folder, 'harfbuzz-subset.wasm'));
}

/** The faces that the program reads, as it knows them. */
async function mathsFaces() {
  const text = await readFile(join(house, 'scripts/read/fonts/maths-faces.ts'), 'utf8');
  const { code } = await transform(text, { loader: 'ts', format: 'esm' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).mathsFaces;
}

/** The licence of every package that a file of the bundle comes from, and of those that are copied. */
export async function licences(inputs) {
  const names = inputs.flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? [],
  );
  const texts = [...new Set([...names, 'reveal.js', 'harfbuzzjs'])].sort().map(async (name) => {
    const folder = join(house, 'node_modules', name);
    const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}'));
    const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${about.license}\n`;
    return `${name} ${about.version ?? ''}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
