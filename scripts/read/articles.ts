import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '#model';

/** Every `<folder>/<name>/article.md`, in the order of their names. Throws a usage Problem if there is none. */
export async function findArticles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const paths = names.sort().map((name) => join(folder, name, 'article.md'));
  const there = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  const articles = paths.filter((_, index) => there[index]);
  if (articles.length > 0) return articles;
  const hint = 'Name the article, by its path, such as texts/tides.md.';
  throw new Problem('article-none', `There is no ${join(folder, '*', 'article.md')} here`, { fault: 'usage', hint });
}

/** Where a path leads, links followed; undefined where there is nothing. */
export async function realPath(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
