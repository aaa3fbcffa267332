import { isClause, splitTop } from '../syntax.ts';

/**
 * What stands between semicolons, each part a clause. "Too much, and it burns; too little, and …" is one, and so is a list, "were sold;
 * burned; or given away", whose last thing is no clause: only together it is true.
 */
export function betweenSemicolons(text: string): string[] {
  const all = splitTop(text, /;\s+/);
  const [, more = ''] = /^(?:and|or)\s+(.*)$/.exec(all.at(-1) ?? '') ?? [];
  if (all.length > 2 && more !== '' && !isClause(more)) return [text];
  return all.some((part) => /^(?:too|less|more|fewer)\s[^,]{1,30},?\s+and\s/i.test(part)) ? [] : all;
}
