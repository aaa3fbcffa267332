import type { Browser, Page } from 'puppeteer-core';
import { guarded, onPaper, openPage, type Printed, show } from './print-page.ts';

/** A page that stays open from one print to the next: only the slides that changed are put in anew. */
export interface WarmPage {
  /** As printPage, and throws as it does. After a fault the next print begins with a new page. */
  print(browser: Browser, html: string, limit: number, measure: string): Promise<Printed>;
  /** The page that was printed last. */
  page(): Page | undefined;
}

/** A printer that keeps its page open from one print to the next, and patches into it what has changed. */
export function warmPage(): WarmPage {
  let page: Page | undefined;
  const print = async (browser: Browser, html: string, limit: number, measure: string) => {
    const known = page;
    page = undefined;
    const warm = known && !known.isClosed() && known.browser() === browser ? known : undefined;
    const used = warm ?? (await openPage(browser));
    try {
      const printed = await guarded(browser, limit, patchedAndPrinted(used, warm !== undefined, html, limit, measure));
      page = used;
      return printed;
    } finally {
      if (page !== used) used.close().catch(() => undefined);
    }
  };
  return { print, page: () => page };
}

async function patchedAndPrinted(
  page: Page,
  isWarm: boolean,
  html: string,
  limit: number,
  measure: string,
): Promise<Printed> {
  if (isWarm) await page.evaluate(become, html);
  else await show(page, html);
  return onPaper(page, limit, measure);
}

/** Runs in the page, out of its reach: it becomes another document, section by section; what is the same in both stays. */
function become(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  document.title = next.title;
  const [style, fresh] = [document.querySelector('style'), next.querySelector('style')];
  if (style && fresh && style.textContent !== fresh.textContent) style.textContent = fresh.textContent;
  const main = document.querySelector('main');
  const sections = [...next.querySelectorAll('main > section')];
  const ids = new Set(sections.map(({ id }) => id));
  for (const known of document.querySelectorAll('main > section')) if (!ids.has(known.id)) known.remove();
  for (const [at, section] of sections.entries()) {
    const known = document.getElementById(section.id);
    const shown = known?.isEqualNode(section) ? known : section;
    if (known && shown !== known) known.replaceWith(shown);
    const there = main?.children[at];
    if (there !== shown) main?.insertBefore(shown, there ?? null);
  }
}
