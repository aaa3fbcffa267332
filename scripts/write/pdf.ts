import { finishPdf } from './pdf/finish-pdf.ts';
import { UnknownLayout } from './pdf/pdf-file.ts';
import { printPage } from './pdf/print-page.ts';
import type { Printer } from './printer.ts';
import { overflowWarnings } from './proof.ts';

/** The print page as a tagged PDF: a page a slide, with bookmarks and working links, the same bytes in every run. */
export const pdf: Printer = {
  name: 'pdf',
  file: (article) => `${article}.pdf`,
  needsBrowser: true,
  needs: 'print',
  async print(job) {
    const limit = 30_000 + 50 * job.deck.slides.length;
    const print = job.warm?.print ?? printPage;
    const { bytes, warnings, faults } = await print(await job.browser(), job.print(), limit, job.measure);
    const overflows = overflowWarnings(faults, job.deck, job.file);
    [...warnings, ...overflows].forEach(job.warn);
    job.deck.proof = { slides: faults.length, overflowing: overflows.length };
    try {
      return finishPdf(bytes, job.deck, dateOf(job.deck.meta.date));
    } catch (fault) {
      if (!(fault instanceof UnknownLayout)) throw fault;
      job.warn({ code: 'pdf-plain', message: `The PDF has no bookmarks and no author. ${fault.message}`, hint });
      return bytes;
    }
  },
};

const hint = 'A current Chrome or Chromium writes PDFs that can be finished; name one with --browser.';

/** A fixed date: that of the source, as reproducible builds give it, else the article's own where it is written in ISO 8601. */
function dateOf(written: string | undefined): Date | undefined {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds && /^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000);
  return written && /^\d{4}-\d{2}-\d{2}$/.test(written) && Date.parse(written) ? new Date(written) : undefined;
}
