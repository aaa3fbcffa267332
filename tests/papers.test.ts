import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directiveNames } from '../scripts/read/markdown/directives.ts';
import { frontMatterKeys } from '../scripts/read/front-matter/known.ts';
import { helpText } from '../scripts/cli/help.ts';
import { formats, looks } from '../scripts/ordered.ts';
import { rules } from '../templates/layouts/index.ts';
import { house } from './whole/made.ts';

const paper = (name: string) => readFile(join(house, name), 'utf8');

/** What stands in code marks in the first cell of a table's rows, less the "=" of a directive. */
function inTables(text: string): string[] {
  const first = [...text.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return first.flatMap((cell) => [...cell.matchAll(/`([\w-]+)=?`/g)].map(([, name = '']) => name));
}

describe('the papers', () => {
  it('tell an author of every key, directive and layout there is, and of no other', async () => {
    const layouts = rules.filter(({ propose }) => propose).map(({ name }) => name);
    const known = [...frontMatterKeys, ...directiveNames, ...layouts];
    expect(inTables(await paper('docs/article.md')).sort()).toEqual(known.sort());
  });

  it('tell of every option that the README and the help both know', async () => {
    const help = helpText(formats, await looks());
    const options = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))];
    for (const option of options(await paper('README.md'))) expect(help).toContain(option);
    for (const name of directiveNames) expect(help).toContain(name);
  });
});
