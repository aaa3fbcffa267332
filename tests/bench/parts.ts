import { readFile, writeFile } from 'node:fs/promises';

/** Replaces the part of a page that begins with the same heading (`## …`), or puts it behind the others. */
export async function keepPart(file: string, part: string): Promise<void> {
  const page = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, withPart(page, part));
}

export function withPart(page: string, part: string): string {
  const heading = part.split('\n')[0] ?? '';
  const parts = page.split(/^(?=## )/mu);
  const at = parts.findIndex((one) => one.startsWith(`${heading}\n`));
  const text = `${part.trim()}\n`;
  if (at < 0) return `${page.trim()}\n\n${text}`;
  return [...parts.slice(0, at), at < parts.length - 1 ? `${text}\n` : text, ...parts.slice(at + 1)].join('');
}

/** Writes a page anew; the parts that other benchmarks put there stay. */
export async function replacePage(file: string, page: string): Promise<void> {
  await writeFile(file, withPartsOf(page, await readFile(file, 'utf8').catch(() => '')));
}

/** A new page with the parts of the old one that it has not. */
export function withPartsOf(page: string, old: string): string {
  const headings = new Set(page.match(/^## .*$/gmu));
  const others = old
    .split(/^(?=## )/mu)
    .slice(1)
    .filter((part) => !headings.has(part.split('\n')[0] ?? ''));
  return others.reduce(withPart, page);
}
