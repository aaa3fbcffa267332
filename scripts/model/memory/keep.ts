/**
 * Gives what was made of a kind before, under the same key, or makes it; the last of each kind is kept. For what few edits of an
 * article change: its design, the letters of its fonts.
 */
export type Keep = <Made>(kind: string, key: string, make: () => Promise<Made>) => Promise<Made>;

/** Makes everything anew. */
export const keepNothing: Keep = (_kind, _key, make) => make();
