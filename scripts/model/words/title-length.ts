/** In words: a title is a claim of at most so many. */
export const titleWords = 9;

/** In characters: such a title fits every layout's heading on its largest step. */
export const shortTitle = 56;
