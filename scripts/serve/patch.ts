import type { Screen } from '../render/render-deck.ts';

/** What a page that shows one state of a deck needs to show another. */
export interface Patch {
  /** The state that it leads to. */
  build: number;
  /** The markup of the slides that are new or changed, by the id of their element. */
  sections: Record<string, string>;
  /** Every slide's id, in columns; absent where the order stayed as it was. */
  columns?: string[][];
  style?: string;
}

/** The way from one state to another; from nothing at all where the page's own state is not known. */
export function patchBetween(before: Screen | undefined, after: Screen, build: number): Patch {
  const sections: Patch['sections'] = {};
  for (const [id, markup] of after.sections) if (before?.sections.get(id) !== markup) sections[id] = markup;
  const columns = JSON.stringify(before?.columns) === JSON.stringify(after.columns) ? undefined : after.columns;
  return {
    build,
    sections,
    ...(columns ? { columns } : {}),
    ...(before?.style === after.style ? {} : { style: after.style }),
  };
}

/** Whether a patch changes nothing. */
export function isEmpty({ sections, columns, style }: Patch): boolean {
  return Object.keys(sections).length === 0 && columns === undefined && style === undefined;
}
