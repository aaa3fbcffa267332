/** Layouts that show code: there is no other way to tell it. */
export const listings = new Set(['code', 'comparison', 'snippets']);
