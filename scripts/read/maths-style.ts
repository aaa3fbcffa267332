import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { home } from './home.ts';

/** The faces of KaTeX, and the classes in its markup that ask for each. */
const faces: { file: string; family: string; weight?: string; style?: string; asked: RegExp }[] = [
  { file: 'Main-Regular', family: 'Main', asked: /./ },
  { file: 'Math-Italic', family: 'Math', style: 'italic', asked: /^mathnormal$/ },
  { file: 'Math-BoldItalic', family: 'Math', weight: 'bold', style: 'italic', asked: /^boldsymbol$/ },
  { file: 'Main-Bold', family: 'Main', weight: 'bold', asked: /^(?:mathbf|textbf)$/ },
  { file: 'Main-Italic', family: 'Main', style: 'italic', asked: /^(?:mathit|textit|mainit)$/ },
  { file: 'AMS-Regular', family: 'AMS', asked: /^(?:amsrm|mathbb|textbb|mathams)$/ },
  { file: 'Caligraphic-Regular', family: 'Caligraphic', asked: /^mathcal$/ },
  { file: 'Fraktur-Regular', family: 'Fraktur', asked: /^(?:mathfrak|textfrak)$/ },
  { file: 'Script-Regular', family: 'Script', asked: /^(?:mathscr|textscr)$/ },
  { file: 'SansSerif-Regular', family: 'SansSerif', asked: /^(?:mathsf|textsf)$/ },
  { file: 'Typewriter-Regular', family: 'Typewriter', asked: /^(?:mathtt|texttt)$/ },
  { file: 'Size1-Regular', family: 'Size1', asked: /^(?:size1|delim-size1|small-op)$/ },
  { file: 'Size2-Regular', family: 'Size2', asked: /^(?:size2|large-op)$/ },
  { file: 'Size3-Regular', family: 'Size3', asked: /^size3$/ },
  { file: 'Size4-Regular', family: 'Size4', asked: /^(?:size4|delim-size4)$/ },
];

/**
 * KaTeX's own style with the faces that its markup asks for, embedded; nothing where there is no markup.
 * @param classes all that occur in the markup
 */
export async function readMathsStyle(classes: string[]): Promise<string> {
  if (classes.length === 0) return '';
  const folder = vendor();
  const css = await readFile(join(folder, 'katex.min.css'), 'utf8');
  const used = faces.filter(({ asked }) => classes.some((name) => asked.test(name)));
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
