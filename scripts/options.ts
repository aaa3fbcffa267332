import { basename, dirname, extname, join, resolve } from 'node:path';
import { type FrontMatter, nearest, Problem } from '#model';

/** What the command line asks for, word by word: nothing of it has been looked up yet. */
export interface Order {
  command: 'build' | 'dev' | 'diff' | 'accept' | 'help' | 'version';
  /** As written; empty for every content/<name>/article.md below the working directory. */
  articles: readonly string[];
  out?: string;
  /** Empty for every format there is. */
  formats: readonly string[];
  look?: string;
  /** A colour as #rrggbb. */
  accent?: string;
  dark?: boolean;
  minutes?: number;
  lang?: string;
  browser?: string;
  /** Only look whether what lies there is what would be made. */
  check: boolean;
  /** What `diff` compares with: a file, or a commit of git; else what the last build made. */
  against?: string;
  /** The number of the one entry of the tuning to accept; else all that are stale. */
  entry?: number;
  /** For `dev`: whether the browser is opened, where it is served, whether the PDF is kept up to date. */
  open: boolean;
  host?: string;
  port?: number;
  pdf: boolean;
  /** False where nothing is to be recalled of earlier builds, nor kept for later ones. */
  cache: boolean;
  quiet: boolean;
  json: boolean;
  strict: boolean;
}

/** One article's settings: the command line first, then its front matter, then what is usual. */
export interface Options {
  look: string;
  accent?: string;
  dark: boolean;
  minutes?: number;
  /** As the command line says; what the front matter says is held against the words of the article. */
  lang?: string;
}

/** An article, and where its deck goes. */
export interface Job {
  /** As the person wrote it. */
  file: string;
  /** The deck's name: `<name>.pdf`. */
  name: string;
  folder: string;
}

/** Settles what one article is built with. */
export function settle(order: Order, front: FrontMatter): Options {
  return Object.freeze({
    look: order.look ?? front.look ?? 'studio',
    accent: order.accent ?? front.accent,
    dark: order.dark ?? front.dark ?? false,
    minutes: order.minutes ?? front.minutes,
    lang: order.lang,
  });
}

/** Gives every article a name and a folder of its own: `dist/<name>`, or what `-o` says. */
export function jobs(articles: readonly string[], out: string | undefined): Job[] {
  const once = [...new Map(articles.map((file) => [resolve(file), file])).values()];
  const taken = new Set<string>();
  return once.map((file) => {
    const wanted = deckName(file);
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}-${count}`;
    taken.add(name.toLowerCase());
    const alone = out !== undefined && once.length === 1;
    return { file, name, folder: alone ? out : join(out ?? 'dist', name) };
  });
}

/** The problem of a word that is not among the known ones. */
export function unknown(kind: string, word: string, known: readonly string[], place?: Problem['place']): Problem {
  const near = nearest(word, known);
  const list = `Known: ${known.join(', ')}.`;
  const hint = near ? `Did you mean ${near}? ${list}` : list;
  const also = kind === 'command' && !near ? ` To build a file of that name: lectern build ${word}` : '';
  return new Problem(`${kind}-unknown`, `There is no ${kind} "${word}"`, {
    fault: place ? 'article' : 'usage',
    place,
    hint: hint + also,
  });
}

function deckName(file: string): string {
  const path = resolve(file);
  const base = basename(path, extname(path));
  const name = (/^(article|index|readme)$/i.test(base) && basename(dirname(path))) || base;
  // Disks take names of 255 bytes, and ".pdf" has to fit as well.
  let letters = [...name];
  while (Buffer.byteLength(letters.join('')) > 240) letters = letters.slice(0, -1);
  return letters.join('');
}
