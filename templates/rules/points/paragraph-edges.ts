import type { Material } from '#model';

/** Whether a run of sentences begins where a paragraph does, and whether it ends where one does. */
export function paragraphEdges({ sentences }: Material, from: number, to: number): { opens: boolean; closes: boolean } {
  return {
    opens: sentences[from - 1]?.paragraph !== sentences[from]?.paragraph,
    closes: sentences[to]?.paragraph !== sentences[to - 1]?.paragraph,
  };
}
