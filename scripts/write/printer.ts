import type { Browser } from 'puppeteer-core';
import type { Deck, Warning } from '#model';
import type { WarmPage } from './pdf/warm-page.ts';

/** What a printer may ask for. Each is made when it is first asked for, and no sooner. */
export interface PrintJob {
  deck: Deck;
  /** The article, as the person named it. */
  file: string;
  /** The deck as a page that stands by itself, with reveal.js. */
  html(): string;
  /** The same slides on paper: one page a slide, no scripts. */
  print(): string;
  browser(): Promise<Browser>;
  /** A page that is printed again and again while the article is being written; a new one is opened where there is none. */
  warm?: WarmPage;
  /** The script that measures a slide in the page: whoever has a browser at hand proves that everything fits. */
  measure: string;
  /** Takes trouble that does not stop the build, for the report. */
  warn(warning: Warning): void;
}

/** One way to put a deck into a file. A new one is one file and one row in printers.ts. */
export interface Printer {
  name: string;
  /** The file's name, for an article of this name. */
  file(article: string): string;
  needsBrowser: boolean;
  needs: 'deck' | 'html' | 'print';
  print(job: PrintJob): Promise<Uint8Array>;
}
