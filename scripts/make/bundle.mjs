import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { house } from './house.mjs';
import { loadedAtFirstCall, markupCompiled, wasmBeside } from './plugins.mjs';
import { writtenOut } from './written-out.mjs';

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
const bundling = { ...output, absWorkingDir: house, bundle: true, format: 'esm', metafile: true };

/**
 * The program in chunks, and what loads it; gives the files that they are made of.
 * @param stamp says what they were made from
 */
export async function bundle(outdir, stamp) {
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
  const parts = await Promise.all(
    program.outputFiles.map(async ({ path, text }) => ({
      path: path.replace(/\.js$/, '.cjs'),
      text: await asScript(text),
    })),
  );
  for (const { path, text } of parts) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  // The same sources make other chunks where their packages lie behind a link: what V8 compiled of these is no use to those.
  const all = parts.map(({ path, text }) => `${basename(path)}\n${text}`).sort();
  const programStamp = createHash('sha256').update(all.join('\0')).digest('hex');
  // Node loads a script sooner than a module: it has no loader of modules to set up.
  const start = await build({
    ...bundling,
    format: 'cjs',
    entryPoints: { cli: join(house, 'scripts/start.ts') },
    outdir,
    define: { programStamp: JSON.stringify(programStamp), ...places },
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
