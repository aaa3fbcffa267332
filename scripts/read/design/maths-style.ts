import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { home } from '../files/home.ts';
import { mathsFaces } from '../fonts/maths-faces.ts';

/**
 * KaTeX's own style with the faces that its markup asks for, embedded; nothing where there is no markup.
 * @param classes all that occur in the markup
 */
export async function readMathsStyle(classes: string[]): Promise<string> {
  if (classes.length === 0) return '';
  const folder = vendor();
  const css = await readFile(join(folder, 'katex.min.css'), 'utf8');
  const used = mathsFaces.filter(({ asked }) => classes.some((name) => asked.test(name)));
  const embedded = used.map(async ({ file, family, weight = 'normal', style = 'normal' }) => {
    const bytes = await readFile(join(folder, 'fonts', `KaTeX_${file}.woff2`));
    return (
      `@font-face{font-family:KaTeX_${family};font-weight:${weight};font-style:${style};` +
      `src:url(data:font/woff2;base64,${bytes.toString('base64')})}`
    );
  });
  return `${(await Promise.all(embedded)).join('')}${css.replace(/@font-face\{[^}]*\}/gu, '')}`;
}

/** KaTeX's files: beside the bundle, or in node_modules. */
function vendor(): string {
  const beside = join(home(), 'vendor', 'katex');
  return existsSync(beside) ? beside : dirname(createRequire(import.meta.url).resolve('katex'));
}
