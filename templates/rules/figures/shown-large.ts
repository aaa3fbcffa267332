import type { Figure } from '#model';

/** What a figure measures that can stand large; a year, a version, an ordinal cannot. */
export const shownLarge = new Set<Figure['measure']>(['amount', 'share', 'count', 'money', 'duration']);
