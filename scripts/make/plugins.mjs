import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { house } from './house.mjs';

const require_ = createRequire(import.meta.url);

/** Modules that most decks do without, and that bring a library along: they are loaded when one of their functions is first called. */
const atFirstCall = ['compile-markup', 'contours', 'donut', 'html', 'picture-size', 'plot', 'qr', 'yaml'];

/** What a module of ours imports from one that is loaded at its first call becomes functions that load it. */
export function loadedAtFirstCall() {
  const imported = new RegExp(
    `^import \\{ ([\\w, ]+) \\} from '([./\\w-]+/(?:${atFirstCall.join('|')})\\.ts)';$`,
    'gm',
  );
  return {
    name: 'loaded-at-first-call',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^handlebars$/ }, ({ importer }) =>
        /compile-markup\.ts$/.test(importer) ? undefined : { path: require_.resolve('handlebars/runtime') },
      );
      onLoad({ filter: /[\\/]scripts[\\/](?:read|render)[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const contents = text.replace(imported, (_, names, from) => {
          const functions = names
            .split(', ')
            .filter((name) => !name.startsWith('type '))
            .map((name) => `const ${name} = (...given) => loadedNow(import('${from}')).${name}(...given);`);
          const types = names.split(', ').filter((name) => name.startsWith('type '));
          return `${functions.join(' ')} import type { ${types.map((name) => name.slice(5)).join(', ')} } from '${from}';`;
        });
        return contents === text ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** subset-font asks for its WebAssembly by its place in node_modules; in the bundle it lies in vendor/. */
export function wasmBeside() {
  return {
    name: 'wasm-beside',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]subset-font[\\/]index\.js$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const contents = text.replace(
          /require\.resolve\('harfbuzzjs\/(?:dist\/)?([\w-]+\.wasm)'\)/,
          "require('node:path').join(__dirname, '../vendor/$1')",
        );
        if (contents === text) throw new Error('subset-font asks for its WebAssembly in a new way');
        return { contents, loader: 'js' };
      });
    },
  };
}

/** The markup of templates/ goes into the bundle as functions too: to compile it takes longer than to fill it in. */
export function markupCompiled() {
  return {
    name: 'markup-compiled',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]render[\\/]precompiled\.ts$/ }, async () => {
        const folder = join(house, 'templates');
        const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.hbs'));
        const rows = files.sort().map(async (path) => {
          const markup = await readFile(join(folder, path), 'utf8');
          return `[${JSON.stringify(markup)}, ${Handlebars.precompile(markup)}]`;
        });
        return {
          contents: `export const precompiled = new Map([${(await Promise.all(rows)).join(',\n')}]);`,
          loader: 'js',
        };
      });
    },
  };
}
