import { type Article, literal, type Sentence } from '#model';
import { coreNames } from '../names/core-names.ts';

/** A name told fewer times than this is not what an article is about. */
const least = 3;

/**
 * The name an article is about: the one told most that its opening tells too, and not only in what something else is, "Orrin-based"; where
 * the opening tells none, that its headings tell. A name that begins sentences counts for more; letters alone ("AI", "HTTPS") count for less,
 * as they are as often the word for a thing as somebody's name.
 */
export function mainName(article: Article, opening: Sentence[]): string | undefined {
  const headings = article.sentences.filter(({ kind }) => kind === 'heading');
  return toldMost(article, opening) ?? toldMost(article, headings);
}

function toldMost(article: Article, where: Sentence[]): string | undefined {
  const isByItself = ({ text }: Sentence, end: number) => !text.startsWith('-', end);
  const told = new Set(
    where.flatMap((one) => one.names.filter(({ end }) => isByItself(one, end)).map(({ text }) => text)),
  );
  const prose = article.sentences.filter(({ kind }) => kind === 'prose' || kind === 'item');
  const weighed = coreNames(article)
    .filter(({ text, count }) => count >= least && told.has(text) && !isSource(text, count, article))
    .slice(0, 12)
    .map(({ text, count }) => {
      const name = whole(text, article.text);
      const leads = prose.filter((sentence) => sentence.text.startsWith(name)).length;
      return { name, weight: (/^\p{Lu}{2,5}$/u.test(text) ? count / 2 : count) + 2 * leads };
    });
  return weighed.sort((one, other) => other.weight - one.weight)[0]?.name;
}

/** "…, the Port Office said": a name that stands mostly where others tell what they know from it. */
function isSource(name: string, count: number, { sentences }: Article): boolean {
  return sentences.filter(({ attribution }) => attribution?.by.includes(name)).length * 2 >= count;
}

/** "Let’s Encrypt", where "Encrypt" never goes without the word before it. */
function whole(name: string, text: string): string {
  const found = [
    ...text.matchAll(new RegExp(`(?:(\\p{Lu}\\p{L}*['’]s) )?(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, 'gu')),
  ];
  const before = found.flatMap((match) => match[1] ?? []);
  const same = before.filter((word) => word.slice(0, -2) === before[0]?.slice(0, -2));
  return before[0] && same.length >= least && same.length >= found.length * 0.8 ? `${before[0]} ${name}` : name;
}
