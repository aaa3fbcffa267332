import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { Problem, type Warning } from '#model';
import { type Misfit, measuring } from '../proof.ts';
import { giveBack } from './give-back.ts';

export interface Printed {
  bytes: Uint8Array;
  warnings: Warning[];
  /** What does not fit, slide by slide; see proof.ts. */
  faults: Misfit[][];
}

/**
 * Measures and prints a page that stands by itself. Nothing but the page is loaded: every request is refused, its scripts are off, and
 * the browser has no way to any network. Pictures and fonts that could not be read become warnings.
 * Throws a Problem with fault `machine` if the browser dies on the way or takes longer than `limit` milliseconds.
 */
export async function printPage(browser: Browser, html: string, limit: number, measure: string): Promise<Printed> {
  const page = await openPage(browser);
  try {
    return await guarded(browser, limit, print(page, html, limit, measure));
  } finally {
    // A page that hangs would not close either; the browser's end takes it along.
    page.close().catch(() => undefined);
  }
}

/** Work in a browser that may die over it, or take too long. Throws as printPage does. */
export async function guarded<T>(browser: Browser, limit: number, work: Promise<T>): Promise<T> {
  try {
    return await within(limit, work);
  } catch (fault) {
    throw browser.connected ? fault : died(fault);
  }
}

/**
 * A page of the browser's, which comes with an empty one that is there at once; a new one has to be waited for. Throws a Problem where
 * the browser has ended.
 */
export async function openPage(browser: Browser): Promise<Page> {
  try {
    const [first] = await browser.pages();
    if (first && first.url() === 'about:blank' && !taken.has(first)) {
      taken.add(first);
      return first;
    }
    const page = await browser.newPage();
    taken.add(page);
    return page;
  } catch (fault) {
    throw browser.connected ? fault : died(fault);
  }
}

/** Pages that are or were printed from, so that no two jobs share one. */
const taken = new WeakSet<Page>();

async function print(page: Page, html: string, timeout: number, measure: string): Promise<Printed> {
  await show(page, html, giveBack);
  return onPaper(page, timeout, measure);
}

/**
 * Puts a document into an empty page that is paper from the start, with no script and no way out.
 * @param meanwhile called once the browser has enough to do for a while, and before it needs most of its memory
 */
export async function show(page: Page, html: string, meanwhile = () => {}): Promise<void> {
  await page.emulateMediaType('print');
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => void request.abort().catch(() => undefined));
  await setDocument(page, html, meanwhile);
}

/** Measures and prints what a page shows. */
export async function onPaper(page: Page, timeout: number, measure: string): Promise<Printed> {
  const { fonts, pictures } = await page.evaluate(readiness);
  const faults = (await page.evaluate(measuring(measure))) as Misfit[][];
  const bytes = await page.pdf({
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    printBackground: true,
    waitForFonts: false,
    timeout,
  });
  return { bytes, warnings: [...fonts.map(fontWarning), ...pictures.map(pictureWarning)], faults };
}

/** As page.setContent, which takes twice as long: it has the page write itself with a script. */
async function setDocument(page: Page, html: string, meanwhile: () => void): Promise<void> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const isSet = session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  setImmediate(meanwhile);
  await isSet;
  await session.detach();
}

/** Runs in the page, out of its reach. Waits until all is there to be drawn, and says what is not. */
async function readiness() {
  // Fonts begin to load only when a layout has asked for them.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const images = [...document.images];
  // What is loaded is drawn when it is printed. It is not decoded here: of a file that breaks off, that may never end.
  const awaited = images.filter(({ complete }) => !complete);
  await Promise.all(awaited.map((image) => image.decode().catch(() => undefined)));
  return {
    fonts: [...document.fonts]
      .filter(({ status }) => status === 'error')
      .map(({ family, weight }) => `${family} ${weight}`),
    pictures: images
      .filter(({ naturalWidth }) => naturalWidth === 0)
      .map((image) => ({ alt: image.alt, slide: image.closest('section[id]')?.id })),
  };
}

function fontWarning(font: string): Warning {
  return { code: 'pdf-font', message: `The font ${font} could not be read; another took its place in the PDF` };
}

function pictureWarning({ alt, slide }: { alt: string; slide?: string }): Warning {
  const name = alt ? `The picture “${alt}”` : 'A picture';
  return { code: 'pdf-picture', message: `${name} could not be drawn in the PDF`, slide };
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(limit)), limit);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } catch (fault) {
    throw fault instanceof Error && fault.name === 'TimeoutError' ? tooLate(limit) : fault;
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(limit: number): Problem {
  return new Problem('pdf-time', `The PDF was not printed within ${Math.round(limit / 1000)} seconds`, {
    fault: 'machine',
    hint: 'Build again when the machine has less to do, or name another browser with --browser.',
  });
}

function died(fault: unknown): Problem {
  return new Problem(
    'browser-died',
    `The browser ended while it printed the PDF (${fault instanceof Error ? fault.message.split('\n')[0] : fault})`,
    {
      fault: 'machine',
      hint: 'Build again; if it happens again, free some memory or name another browser with --browser.',
    },
  );
}
