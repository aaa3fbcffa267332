#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { setEngine } from './engine.ts';
import { keepParts, keptParts, type Loaded } from './write/kept-code.ts';

/** Says what the chunks of the bundle are; scripts/make/bundle.mjs puts it in. */
declare const programStamp: string;
/** The bundle is a script, which has it from Node. */
declare const require: (name: string) => unknown;

/**
 * What `lectern` starts once it is bundled: loads the program as require() would, but with what an earlier run compiled of it,
 * because to compile it all takes as long as to make the deck of a short article. What is loaded together lies together.
 */
setEngine();
const modules = new Map<string, { exports: object }>();
/** What was loaded together, by what brought it along, if some of it was compiled in this run. */
const compiled = new Map<string, Map<string, Loaded>>();

const { leave, outcome } = loadAll(join(import.meta.dirname, 'program.cjs')) as typeof import('./cli.ts');
void outcome.then((come) => {
  // Other commands compile little of what a build needs; a build that went wrong has not come far.
  if (come === 'decks') for (const [root, parts] of compiled) keepParts(root, parts, programStamp);
  if (come !== 'goes on') leave();
});

/** A part with all that it needs at once, which was loaded together in an earlier run. */
function loadAll(root: string): object {
  const known = modules.get(root);
  if (known) return known.exports;
  const kept = keptParts(root, programStamp);
  const loaded = new Map<string, Loaded>();
  let isRunning = true;
  const exports = load(root);
  isRunning = false;
  // What was read is let go: it has been taken by now.
  kept.clear();
  return exports;

  function load(file: string): object {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const name = basename(file);
    const part = kept.get(name);
    const text = part?.text ?? readFileSync(file, 'latin1');
    const script = new Script(text, { filename: file, cachedData: part?.code });
    loaded.set(name, { text, script });
    // V8 refuses what it has not made itself, with the same flags.
    if (!part || script.cachedDataRejected) compiled.set(root, loaded);
    const from = (name: string) => {
      if (!name.startsWith('.')) return require(name);
      const path = join(dirname(file), name);
      // What is asked for later brings along others of its own.
      return isRunning ? load(path) : loadAll(path);
    };
    script.runInThisContext()(module.exports, from, module, file, dirname(file));
    return module.exports;
  }
}
