#!/usr/bin/env node
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { setEngine } from './engine.ts';
import { type Compiled, keepCode, readProgram } from './write/kept-code.ts';

/** Says what the bundle was made from; scripts/make/make.mjs puts it in. */
declare const bundleStamp: string;

/**
 * What `lectern` starts once it is bundled: loads the program as require() would, but with what an earlier run compiled of it,
 * because to compile it all takes as long as to make the deck of a short article.
 */
setEngine();
const builtIn = createRequire(import.meta.filename);
const modules = new Map<string, { exports: object }>();
const compiled: Compiled[] = [];

const { made } = load(join(import.meta.dirname, 'program.cjs')) as typeof import('./cli.ts');
// Other commands compile little of what a build needs; a build that went wrong has not come far.
void made.then((isWhole) => {
  if (isWhole) keepCode(compiled, bundleStamp);
});

function load(file: string): object {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const { text, kept } = readProgram(file, bundleStamp);
  const script = new Script(text, { filename: file, cachedData: kept });
  // V8 refuses what it has not made itself, with the same flags.
  if (!kept || script.cachedDataRejected) compiled.push({ file, script });
  const require = (name: string) => (name.startsWith('.') ? load(join(dirname(file), name)) : builtIn(name));
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}
