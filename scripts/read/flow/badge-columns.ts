import type { Picture } from '#model';
import { isBadge } from '../noise/page-furniture.ts';
import type { Cell, InnerPart } from './frame.ts';

type Row = Extract<InnerPart, { kind: 'row' }>;

/**
 * "Package | Version | Build", where versions and builds are badges: what only a picture from elsewhere tells is no fact of the article.
 * @returns the rows without such columns, and the first badge of each, for what is put aside is told
 */
export function withoutBadges(rows: Row[]): { rows: Row[]; badges: Picture[] } {
  const out = new Map<number, Picture>();
  const kept = new Set<number>();
  for (const { cells, head } of rows)
    for (const [at, cell] of cells.entries()) {
      if (head || (cell.words.text === '' && cell.pictures.length === 0)) continue;
      const [badge] = badgesOf(cell);
      if (badge) out.set(at, out.get(at) ?? badge);
      else kept.add(at);
    }
  for (const at of kept) out.delete(at);
  if (out.size === 0) return { rows, badges: [] };
  const bare = rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => !out.has(at)) }));
  return { rows: bare, badges: [...out.values()] };
}

/** The badges of a cell that holds nothing else. */
function badgesOf({ words, pictures, hasBlocks }: Cell): Picture[] {
  return words.text === '' && !hasBlocks && pictures.every(isBadge) ? pictures : [];
}
