import type { Machine } from './machine.ts';

/** Tells how far a download is, in bytes; `total` is 0 where it is not known. Called with `done` when it has ended. */
export type Fetching = (received: number, total: number, done: boolean) => void;

export interface BrowserOptions {
  /** What --browser named. */
  asked?: string;
  /** A folder with a font or two, for machines without any: where there is none at all, Chromium draws nothing. */
  fontFolder?: string;
  /** Takes the progress of a download; drawn on stderr if absent. */
  fetching?: Fetching;
  /** It prints and shows nothing: pictures of its pages cannot be relied upon. */
  printsOnly?: boolean;
  machine?: Machine;
}

/** What a start depends on besides the browser itself. */
export type Start = Pick<BrowserOptions, 'fontFolder' | 'printsOnly'>;

/** The way by which a browser was found, in the order in which the ways are tried. */
export type Way = 'named' | 'cache' | 'puppeteer' | 'system' | 'fetched';

/** A browser program that is there. Whether it runs is another question. */
export interface Found {
  path: string;
  way: Way;
  /** Of a named one: by what it was named, such as `--browser` or `CHROME_PATH`. */
  namedBy?: string;
  /** A folder of shared libraries that were shipped with it. */
  libraries?: string;
  /** A folder of fonts that were shipped with it. */
  fonts?: string;
}
