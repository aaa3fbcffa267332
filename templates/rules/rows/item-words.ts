import { alternatives, type Context, type LanguagePack, oncePerPack, type Sentence, withoutStop } from '#model';
import { closed } from '../leads/lead-words.ts';
import { capital, endsOpen } from '../words/words.ts';

/** An item as it is written, with a capital and without what ends it. */
export function written({ text, spans }: Sentence, pack: LanguagePack): string {
  const bare = unread(withoutStop(text.replace(lastJoin(pack), '').replace(/(?:[.。]*[;,])+$/u, ''), pack), pack);
  const isCode = spans.some(({ kind, start }) => kind === 'code' && start === 0);
  return /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;]|$)/u.test(bare) && !isCode ? capital(bare) : bare;
}

/**
 * Without what no one reads aloud: "Mend the crane - 4f1c9ab", by what a program of versions knows the change, and "Ada Reed, https://…",
 * where else somebody is found.
 */
export function unread(text: string, pack: LanguagePack): string {
  const [found] = commit.exec(text) ?? [];
  const bare = found && /\d/.test(found) ? text.slice(0, -found.length) : text;
  const left = bare.replace(addresses, '');
  // "Ask at https://…" and "Plans: https://…" say nothing without it.
  return left === bare || endsOpen(left, pack) ? bare : left;
}

/** One change or several, with the numbers of what asked for them. */
const commit =
  /(?<=\S)\s+(?:[–—-]+\s+)?\(?\[?[0-9a-f]{7,40}\]?\)?(?:,?\s+\(?(?:#\d+|GHSA(?:-\w{4}){3}|[0-9a-f]{7,40})\)?)*[,;]?$/u;

/** Behind a name of two words or more, or several of them behind one, parted from it by a comma or a dash. */
const addresses =
  /(?:(?<=^\p{L}[^:/]*\s[^:/]*[\p{L}\p{N})])(?:\s*[,–—-]+\s*https?:\/\/[^\s,]+)+|(?<=^\p{L}[^:/\s]*)(?:\s*[,–—-]+\s*https?:\/\/[^\s,]+){2,})$/u;

/** "Bring a lamp, and": the item behind it is the last. */
const lastJoin = oncePerPack(
  ({ lists, ands }) => new RegExp(`(?:[,;،]?\\s+|[，；、]\\s*)(?:${alternatives([...lists.joins, ...ands])})$`, 'i'),
);

/** "Lower the boat:" is what is done, and the code below it how. "Lower it with:" is not all of it, "lower the boat and its oars with:" is enough. */
export function withoutColon(text: string, context: Context): string {
  const bare = text.replace(/\s*[:：]$/u, '');
  const all = closed(bare, context.pack);
  if (endsOpen(all, context.pack)) return text;
  return all === bare || context.words(all) >= leastDone ? all : text;
}

/** In words: what is done, without what it is done with. */
const leastDone = 4;
