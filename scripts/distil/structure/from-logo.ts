import { type Block, cut, type Dropped, literal, type Prose } from '#model';
import { mostLetters, tagline } from './second-line.ts';

/** What the head of a README gives to a cover, and the blocks that are left. */
export interface FromLogo {
  title: Prose;
  subtitle?: Prose;
  blocks: Block[];
}

/**
 * A README that begins with its logo: the logo’s words are its title, "Gangway logo" but for what they call it, the line under it the
 * subtitle.
 */
export function fromLogo(blocks: Block[], text: string, dropped: Dropped[]): FromLogo | undefined {
  const [first, ...below] = blocks;
  if (first?.kind !== 'picture' || first.file || first.data) return undefined;
  if (first.caption) return fromCaption(first.caption, first.alt, below, text);
  const [called] = /\s+(?:logo|banner|icon)$/iu.exec(first.prose.text) ?? [];
  const title = called ? cut(first.prose, 0, first.prose.text.length - called.length, text) : first.prose;
  if (!(called && !isMute(title.text)) && !isName(title.text, text)) return undefined;
  const line = tagline(title, below, dropped);
  const rest = below.filter((block) => block !== line?.block);
  return { title, blocks: rest, ...(line ? { subtitle: line.prose } : {}) };
}

/** "Gangway, a small crane for wet quays", below a picture that is called "Gangway": its name, and what it is. */
function fromCaption(caption: Prose, name: string, below: Block[], text: string): FromLogo | undefined {
  const behind = caption.text.startsWith(name) ? /^\s?[,:–—-]\s/u.exec(caption.text.slice(name.length)) : null;
  if (!behind || !isName(name, text)) return undefined;
  const end = caption.text.length - (/[.。]$/u.test(caption.text) ? 1 : 0);
  const subtitle = cut(caption, name.length + behind[0].length, end, text);
  if (subtitle.text.length > mostLetters) return undefined;
  return { title: cut(caption, 0, name.length, text), subtitle, blocks: below };
}

/** In words. */
const longest = 4;

/** Whether a picture is called by a name, and not by what kind of picture it is. */
function isName(name: string, text: string): boolean {
  return !isMute(name) && (/^\p{Lu}|\p{Ll}\p{Lu}/u.test(name) || isTold(name, text));
}

function isMute(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length > longest ||
    words.some((word) => /^(?:logo|banner|cover|hero|header|icon|image|photo|picture|screenshot)$/i.test(word))
  );
}

/** How often. */
const leastTold = 3;

/** "gangway": a name that is written small is one word, which the README tells again and again. */
function isTold(name: string, text: string): boolean {
  return (
    /^\p{Ll}[\p{Ll}\d.-]+$/u.test(name) &&
    text.split(new RegExp(`(?<![\\w./-])${literal(name)}(?![\\w/-])`, 'u')).length > leastTold
  );
}
