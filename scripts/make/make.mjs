// Makes dist/.lectern/, which is all that is published: the bundle with its heavy parts in chunks of their own, templates/
// as the program reads it, the files of reveal.js that a deck embeds, and the licences of everything that is in it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import Handlebars from 'handlebars';
import { writtenOut } from './written-out.mjs';

const house = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(house, 'dist/.lectern');
const quiet = process.argv.includes('--quiet');
const require_ = createRequire(import.meta.url);
const output = {
  platform: 'node',
  target: 'node20.19',
  // Every Node that this runs on knows \p{…}; a pattern that is built anew at each call is slow.
  supported: { 'regexp-unicode-property-escapes': true },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'error',
};
/** Where a module stands, as a script knows it. */
const places = { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };
/** Modules that most decks do without, and that bring a library along: they are loaded when one of their functions is first called. */
const atFirstCall = ['compile-markup', 'contours', 'donut', 'html', 'picture-size', 'plot', 'qr', 'yaml'];
const bundling = { ...output, absWorkingDir: house, bundle: true, format: 'esm', metafile: true };

const stamp = await stampOf(['scripts', 'templates', 'package.json', 'package-lock.json']);
const made = await readFile(join(target, 'stamp'), 'utf8').catch(() => '');
if (made !== stamp) await make();
else if (!quiet) console.log('dist/.lectern is up to date');

async function make() {
  const from = performance.now();
  const fresh = `${target}-${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    const inputs = await bundle(fresh);
    await cp(join(house, 'templates'), join(fresh, 'templates'), { recursive: true, filter: isRead });
    await copyVendor(join(fresh, 'vendor'));
    await writeFile(join(fresh, 'licences.txt'), await licences(inputs));
    await writeFile(join(fresh, 'stamp'), stamp);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  if (!quiet) console.log(`dist/.lectern made in ${Math.round(performance.now() - from)} ms`);
}

/** The program in chunks, and what loads it; gives the files that they are made of. */
async function bundle(outdir) {
  const program = await build({
    ...bundling,
    entryPoints: { program: join(house, 'scripts/cli.ts') },
    outdir,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
    define: { bundleStamp: JSON.stringify(stamp) },
    plugins: [wasmBeside(), markupCompiled(), loadedAtFirstCall()],
  });
  for (const { path, text } of program.outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path.replace(/\.js$/, '.cjs'), await asScript(text));
  }
  // Node loads a script sooner than a module: it has no loader of modules to set up.
  const start = await build({
    ...bundling,
    format: 'cjs',
    entryPoints: { cli: join(house, 'scripts/start.ts') },
    outdir,
    define: { bundleStamp: JSON.stringify(stamp), ...places },
  });
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
  await chmod(join(outdir, 'cli.js'), 0o755);
  return [program, start].flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/**
 * A chunk as the function that require() would make of it: V8 keeps the code of scripts, and not of modules. It is all ASCII,
 * which V8 holds in half the memory and reads as it lies there. Tagged templates, whose letters count as they are written,
 * become calls; what is left beyond ASCII stands in patterns.
 */
async function asScript(chunk) {
  const { code } = await transform(
    chunk
      .replace(/^#!.*\n/, '')
      .replaceAll(/loadedNow\(import\(("\.[^"]*)\.js"\)\)/g, 'require($1.cjs")')
      .replaceAll(/(\b(?:from|import|import\()"\.[^"]*)\.js"/g, '$1.cjs"'),
    {
      ...output,
      format: 'cjs',
      supported: { ...output.supported, 'dynamic-import': false, 'template-literal': false },
      define: { 'import.meta.url': 'moduleUrl', ...places },
    },
  );
  const url = code.includes('moduleUrl') ? 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;' : '';
  const ascii = writtenOut(code).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function(exports,require,module,__filename,__dirname){"use strict";${url}${ascii}})`;
}

/** What a module of ours imports from one that is loaded at its first call becomes functions that load it. */
function loadedAtFirstCall() {
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
function wasmBeside() {
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
function markupCompiled() {
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

/** What is read while the program runs; rules are in the bundle, and examples with their pictures are for the tests. */
function isRead(path) {
  return !/\.(?:ts|svg)$/.test(path) && basename(path) !== 'example.md';
}

async function copyVendor(folder) {
  const reveal = dirname(require_.resolve('reveal.js/reveal.css'));
  for (const file of ['reveal.js', 'reveal.css', 'plugin/zoom.js']) {
    await cp(join(reveal, file), join(folder, 'reveal.js', file));
  }
  const katex = dirname(require_.resolve('katex'));
  await cp(join(katex, 'katex.min.css'), join(folder, 'katex', 'katex.min.css'));
  await cp(join(katex, 'fonts'), join(folder, 'katex', 'fonts'), {
    recursive: true,
    filter: (path) => !/\.(?:woff|ttf)$/.test(path),
  });
  await cp(require_.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'), join(folder, 'harfbuzz-subset.wasm'));
}

/** The licence of every package that a file of the bundle comes from, and of those that are copied. */
async function licences(inputs) {
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

/** A digest of everything that the bundle is made from, so that nothing is made twice. */
async function stampOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    const inside = path.includes('.') ? [''] : readdirSync(join(house, path), { recursive: true }).sort();
    for (const entry of inside) {
      const bytes = await readFile(join(house, path, entry)).catch(() => undefined);
      if (bytes) hash.update(entry).update('\0').update(bytes);
    }
  }
  return hash.digest('hex');
}
