import type { Printer } from './printer.ts';

/** The deck as one page that needs nothing else: it opens from the disk with a double click. */
export const html: Printer = {
  name: 'html',
  file: () => 'index.html',
  needsBrowser: false,
  needs: 'html',
  print: async (job) => new TextEncoder().encode(job.html()),
};
