import type { Job } from '../options.ts';
import type { Composed } from '../pipeline.ts';
import type { BrowserSource } from '../write/browser.ts';
import { writeFiles } from '../write/files.ts';
import { warmPage } from '../write/pdf/warm-page.ts';
import { printers } from '../write/printers.ts';

/** How long nothing must be saved before paper is printed again, in ms: the screen goes first. */
const settled = 700;

/** The PDF in the loop: printed in the background, in a browser that stays warm, once edits have settled. */
export interface Paper {
  /** Takes the deck that is shown now. The last one that was shown is always printed. */
  show(composed: Composed): void;
  close(): Promise<void>;
}

/**
 * @param browser started at once; it is closed with the paper
 * @param told is told what was printed, or what went wrong: that never stops the loop
 */
export function paperFor(
  job: Job,
  browser: BrowserSource,
  told: (name: string, ms: number, error?: unknown) => void,
): Paper {
  browser.start();
  const name = printers.pdf.file(job.name);
  const warm = warmPage();
  let timer: NodeJS.Timeout | undefined;
  let printing: Promise<void> = Promise.resolve();
  let closing = false;
  const print = async (composed: Composed) => {
    if (closing) return;
    const from = performance.now();
    try {
      await writeFiles(job.folder, [{ name, bytes: await printers.pdf.print({ ...composed, warm }) }]);
      told(name, Math.round(performance.now() - from));
    } catch (error) {
      if (!closing) told(name, 0, error);
    }
  };
  return {
    show(composed) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        printing = printing.then(() => print(composed));
      }, settled);
    },
    async close() {
      closing = true;
      clearTimeout(timer);
      await browser.close();
      await printing;
    },
  };
}
