import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directiveNames } from '../scripts/read/markdown/directives.ts';
import { frontMatterKeys } from '../scripts/read/front-matter/known.ts';
import { helpText } from '../scripts/cli/help.ts';
import { formats, looks } from '../scripts/ordered.ts';
import { tuningKinds } from '../scripts/model/tuning.ts';
import { rules } from '../templates/layouts/index.ts';
import { house } from './whole/made.ts';

/** Every file and folder of the house. */
const paths = ['scripts', 'templates', 'content', 'docs', 'tests'].flatMap((folder) => [
  folder,
  ...readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path)),
]);

const paper = (name: string) => readFile(join(house, name), 'utf8');

/** What stands in code marks in the first cell of a table's rows, less the "=" of a directive. */
function inTables(text: string): string[] {
  const first = [...text.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return first.flatMap((cell) => [...cell.matchAll(/`([\w-]+)=?`/g)].map(([, name = '']) => name));
}

function folders(below: string): string[] {
  return readdirSync(join(house, below), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => `${below}/${name}`);
}

describe('the papers', () => {
  it('tell an author of every key, directive and layout there is, and of no other', async () => {
    const layouts = rules.filter(({ propose }) => propose).map(({ name }) => name);
    const known = [...frontMatterKeys, ...directiveNames, ...layouts];
    expect(inTables(await paper('docs/article.md')).sort()).toEqual(known.sort());
  });

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('name no file or folder that there is not: %s', async (name) => {
    const named = [...(await paper(name)).matchAll(/`([\w./-]+(?:\/|\.(?:ts|css|hbs|md|json)))`/g)].map(
      ([, path = '']) => path,
    );
    const made = /^templates\/layouts\/motto\/|^(?:dist|node_modules)\/|^(?:deck\.json|tuning\.md)$/;
    const isThere = (path: string) =>
      existsSync(join(house, path)) || paths.some((one) => `/${one}/`.endsWith(`/${path}/`.replace('//', '/')));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !made.test(path) && !isThere(path))).toEqual([]);
  });

  it('tell a newcomer of every room', async () => {
    const text = await paper('ARCHITECTURE.md');
    const rooms = ['scripts', 'templates'].flatMap((folder) =>
      folders(folder).filter((room) => !existsSync(join(house, `${room}.ts`))),
    );
    expect(rooms.length).toBeGreaterThan(12);
    expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
  });

  it('tell an author of every change by hand that there is', async () => {
    const told = (await paper('docs/tuning.md'))
      .match(/^\| (?!heading)[A-Z][^|]+/gm)
      ?.flatMap((row) => row.slice(2).trim().split(', '));
    const known = Object.values(tuningKinds);
    expect(told?.sort()).toEqual([...known].sort());
  });

  it('tell of every option that the README and the help both know', async () => {
    const help = helpText(formats, await looks());
    const options = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))];
    for (const option of options(await paper('README.md'))) expect(help).toContain(option);
    for (const name of directiveNames) expect(help).toContain(name);
  });
});
