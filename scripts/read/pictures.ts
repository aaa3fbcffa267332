import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Article, type Block, everySection, nearest, type Picture, type Warning } from '#model';
import { pictureSize } from './files/picture-size.ts';

/** A picture file larger than this is not shown: 20 MB. */
const largest = 20 * 1024 * 1024;

/**
 * Looks for every picture of an article in the article's folder or below and fills in its file and size. Nothing else is
 * ever opened, and nothing is fetched. Those that cannot be shown keep their words and give a warning.
 */
export async function findPictures(blocks: Block[], file: string, folder: string): Promise<Warning[]> {
  const pictures: Picture[] = [];
  collect(blocks, pictures);
  if (pictures.length === 0) return [];
  const home = await realpath(folder).catch(() => folder);
  const warnings: Warning[] = [];
  for (const picture of pictures) {
    const found = await find(picture.url, home);
    if ('code' in found) warnings.push({ ...found, place: { file, line: picture.line, column: 1 } });
    else Object.assign(picture, found);
  }
  return warnings;
}

/** The pictures of an article that can be shown, each once, in their order. */
export function picturesOf(article: Pick<Article, 'lead' | 'sections'>): Picture[] {
  const pictures: Picture[] = [];
  for (const { blocks } of everySection(article)) collect(blocks, pictures);
  const known = new Map(pictures.filter(({ file, data }) => file || data).map((picture) => [picture.url, picture]));
  return [...known.values()];
}

/** Whether blocks hold any picture, be it there or not. */
export function hasPictures(blocks: Block[]): boolean {
  const pictures: Picture[] = [];
  collect(blocks, pictures);
  return pictures.length > 0;
}

type Found = Pick<Picture, 'file' | 'data' | 'width' | 'height'>;

function collect(blocks: Block[], into: Picture[]): void {
  for (const block of blocks) {
    if (block.kind === 'picture') into.push(block);
    else if (block.kind === 'list') for (const item of block.items) collect(item.blocks, into);
    else if ('blocks' in block) collect(block.blocks, into);
  }
}

async function find(url: string, home: string): Promise<Found | Warning> {
  const bare = url.trim();
  if (/^data:/i.test(bare)) return fromData(bare);
  if (/^(?:https?:)?\/\//i.test(bare)) return remote(bare);
  const path = pathOf(bare);
  if (path === undefined || /^[a-z][a-z0-9+.-]*:/i.test(bare)) return outside(bare);
  if (path.startsWith('/') || /\{[{%]/.test(path)) return missing(bare);
  const asked = resolve(home, path);
  if (!within(asked, home)) return outside(bare);
  const real = await realpath(asked).catch(() => undefined);
  if (real === undefined) return missing(bare, await neighbour(asked, home));
  if (!within(real, home)) return outside(bare, 'leads out of the folder of the article by a link', 'picture-link');
  return fromFile(real, bare);
}

/** The path of an address, decoded once; undefined where it is disguised. */
function pathOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]|%[0-9a-f]{2}/i.test(decoded) ? undefined : decoded;
  } catch {
    return /[\0\\]/.test(path) ? undefined : path;
  }
}

function within(path: string, home: string): boolean {
  return path.startsWith(home.endsWith(sep) ? home : home + sep);
}

async function fromFile(path: string, url: string): Promise<Found | Warning> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return refuse('picture-kind', `${url} is no picture file`);
  if (found.size > largest)
    return refuse('picture-size', `${url} has more than ${largest / 1024 / 1024} MB`, 'Make it smaller.');
  const head = await header(path);
  if (!head) return refuse('picture-rights', `${url} cannot be read`, 'Give yourself the right to read it.');
  return sized(head, url, { file: path });
}

async function header(path: string): Promise<Uint8Array | undefined> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(512 * 1024), 0, 512 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fromData(url: string): Found | Warning {
  const match = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,([a-z0-9+/=\s]+)$/i.exec(url);
  const shown = `${url.slice(0, 24)}…`;
  if (!match?.[1])
    return refuse(
      'picture-kind',
      `${shown} is no picture in a form that is shown`,
      'Shown are PNG, JPEG, GIF, WebP and AVIF.',
    );
  if (url.length > largest * 1.4) return refuse('picture-size', `${shown} has more than ${largest / 1024 / 1024} MB`);
  return sized(Buffer.from(match[1].slice(0, 700_000), 'base64'), shown, { data: url.replace(/\s+/g, '') });
}

function sized(bytes: Uint8Array, url: string, found: Found): Found | Warning {
  const size = pictureSize(bytes);
  if (size === undefined)
    return refuse(
      'picture-broken',
      `${url} cannot be read as a picture`,
      'Shown are PNG, JPEG, GIF, WebP, AVIF and SVG.',
    );
  if (size === 'huge') return refuse('picture-size', `${url} has more than 50 million pixels`, 'Make it smaller.');
  return { ...found, ...size };
}

function remote(url: string): Warning {
  const host = /^(?:https?:)?\/\/(?:[^@/?#]*@)?([^:/?#]+)/i.exec(url)?.[1] ?? url;
  return refuse(
    'picture-remote',
    `A picture at ${host} is not fetched`,
    'Save it beside the article and name that file.',
  );
}

function outside(url: string, why = 'is outside the folder of the article', code = 'path-outside'): Warning {
  return refuse(code, `The picture ${url} ${why}`, 'Pictures are read from the folder of the article and below it.');
}

function missing(url: string, near?: string): Warning {
  return refuse(
    'picture-missing',
    `There is no picture at ${url}`,
    near ? `Did you mean ${near}?` : 'Pictures are looked for beside the article.',
  );
}

/** A file of a similar name where the picture was looked for. */
async function neighbour(path: string, home: string): Promise<string | undefined> {
  const folder = within(dirname(path), home) ? dirname(path) : home;
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) =>
    /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(name),
  );
  const near = nearest(basename(path), names.slice(0, 500));
  return near && join(folder, near).slice(home.length + 1);
}

function refuse(code: string, message: string, hint?: string): Warning {
  return hint === undefined ? { code, message } : { code, message, hint };
}
