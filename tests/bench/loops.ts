import { basename, dirname, join, resolve } from 'node:path';
import about from '../../package.json' with { type: 'json' };
import { installed } from './installed.ts';
import { marp } from './marp.ts';

/** A program that shows a deck while it is being written. */
export interface Loop {
  name: string;
  version: string;
  /** What it is started with, to show a file. */
  words(file: string, port: number): string[];
  /** Where the deck is to be seen, opened at a slide (counted from 1). */
  address(file: string, port: number, slide: number): string;
  /** The deck as it takes it; absent for the one that takes the article itself. */
  deck?(slides: string[]): string;
}

const root = resolve(import.meta.dirname, '../..');
const node = process.execPath;

/** Every program that could be installed, ours first. What could not is told of, and left out. */
export async function loops(tell: (text: string) => void): Promise<Loop[]> {
  const found: Loop[] = [];
  for (const make of [ours, marpServer, marpWatch, revealMd, slidev]) {
    // In turn: two of them share a folder.
    const loop = await make().catch((fault: Error) => void tell(`Not installed: ${fault.message.split('\n')[0]}`));
    if (loop) found.push(loop);
  }
  return found;
}

async function ours(): Promise<Loop> {
  const cli = join(root, 'dist/.lectern/cli.js');
  return {
    name: 'lectern dev',
    version: about.version,
    words: (file, port) => [node, cli, 'dev', file, '--no-open', '--port', String(port), '-o', `${file}.out`],
    address: (_, port) => `http://localhost:${port}/`,
  };
}

const ruled = (slides: string[]) => slides.join('\n\n---\n\n');

const forMarp = (slides: string[]) => `---\nmarp: true\n---\n${ruled(slides)}\n`;

async function marpServer(): Promise<Loop> {
  const program = await installed(marp);
  return {
    name: 'Marp -s',
    version: marp.version,
    // It takes its port from the environment.
    words: (file) => [node, program, '-s', dirname(file)],
    address: (file, port, slide) => `http://localhost:${port}/${basename(file)}#${slide}`,
    deck: forMarp,
  };
}

async function marpWatch(): Promise<Loop> {
  const program = await installed(marp);
  return {
    name: 'Marp -w',
    version: marp.version,
    words: (file) => [node, program, '-w', file, '-o', `${file}.html`],
    address: (file, _, slide) => `file://${file}.html#${slide}`,
    deck: forMarp,
  };
}

async function revealMd(): Promise<Loop> {
  const version = '6.1.4';
  const script = 'reveal-md/bin/reveal-md.js';
  const program = await installed({ name: 'reveal-md', version, packages: [`reveal-md@${version}`], script });
  return {
    name: 'reveal-md -w',
    version,
    words: (file, port) => [node, program, file, '-w', '--disable-auto-open', '--port', String(port)],
    address: (file, port, slide) => `http://localhost:${port}/${basename(file)}#/${slide - 1}`,
    deck: ruled,
  };
}

async function slidev(): Promise<Loop> {
  const version = '52.20.1';
  const packages = [`@slidev/cli@${version}`, '@slidev/theme-default@0.25.0'];
  const program = await installed({ name: 'slidev', version, packages, script: '@slidev/cli/bin/slidev.mjs' });
  return {
    name: 'Slidev',
    version,
    words: (file, port) => [node, program, file, '--port', String(port), '--open', 'false', '--log', 'error'],
    address: (_, port, slide) => `http://localhost:${port}/${slide}`,
    deck: (slides) => `---\ntheme: default\n---\n\n${ruled(slides)}\n`,
  };
}
