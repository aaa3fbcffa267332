import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Deck, Problem, type Warning } from '#model';
import { browserSource } from '../../scripts/write/browser.ts';
import { printPage } from '../../scripts/write/pdf/print-page.ts';
import { pdf } from '../../scripts/write/pdf.ts';
import { sampleDeck, samplePrint } from './sample-deck.ts';

const source = browserSource({ fontFolder: join(import.meta.dirname, '../../templates/looks/studio/fonts') });
beforeAll(() => source.browser());
afterAll(() => source.close());

/** Finds nothing, whatever it is shown: how well it finds is another test's business. */
const measure = 'const LecternMeasure = () => [];';

async function make(deck: Deck, page: string) {
  const warnings: Warning[] = [];
  const unasked = () => expect.fail('the PDF does not need this');
  const job = {
    deck,
    file: 'tides.md',
    measure,
    html: unasked,
    print: () => page,
    browser: source.browser,
    warn: (one: Warning) => warnings.push(one),
  };
  return { bytes: await pdf.print(job), warnings };
}

const read = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

interface Mark {
  title: string;
  page: number;
  items: Mark[];
}

describe('a deck of nine slides on paper', () => {
  const deck = sampleDeck();
  let bytes: Uint8Array;
  let paper: PDFDocumentProxy;
  beforeAll(async () => {
    const made = await make(deck, samplePrint(deck));
    expect(made.warnings).toEqual([]);
    bytes = made.bytes;
    paper = await read(bytes);
  });

  it('has a page for each slide, each of the size of the stage', async () => {
    expect(paper.numPages).toBe(9);
    for (let number = 1; number <= 9; number++) {
      expect((await paper.getPage(number)).view).toEqual([0, 0, 1440, 810]);
    }
  });

  it('tags every page', async () => {
    for (let number = 1; number <= 9; number++) {
      const roles = JSON.stringify(await (await paper.getPage(number)).getStructTree());
      expect(roles).toContain('"H2"');
      expect(roles).toContain('"P"');
      expect(roles).toContain('"Link"');
    }
  });

  it('has bookmarks in the words of the deck, the appendix folded below its slide', async () => {
    const marks = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<Mark[]> =>
      Promise.all(
        (items ?? []).map(async ({ title, dest, items: below }) => ({
          title,
          page: (await paper.getPageIndex((dest as [never])[0])) + 1,
          items: await marks(below),
        })),
      );
    const leaf = (title: string, page: number): Mark => ({ title, page, items: [] });
    expect(await marks(await paper.getOutline())).toEqual([
      leaf('Tides (and what they carry)', 1),
      { title: 'The moon pulls', page: 2, items: [leaf('Two bulges of water', 3), leaf('潮の満ち引き (2/2)', 4)] },
      { title: 'What a harbour does', page: 5, items: [leaf('Boats wait for water', 5), leaf('Locks keep it in', 6)] },
      { title: 'Questions?', page: 7, items: [leaf('Why two a day?', 8), leaf('Who measures it?', 9)] },
    ]);
    expect((await paper.getOutline()).map(({ count }) => count)).toEqual([undefined, 2, 2, -2]);
  });

  it('calls its pages as the slides are called', async () => {
    expect(await paper.getPageLabels()).toEqual(['1', '2', '3', '4', '5', '6', '7', '7.1', '7.2']);
  });

  it('says what it is, whose and in which language', async () => {
    const info = (await paper.getMetadata()).info as Record<string, unknown>;
    expect(info).toMatchObject({
      Title: 'Tides (and what they carry)',
      Author: 'Ødegård & Søn',
      Subject: 'Why the harbour is empty twice a day',
      Creator: 'Lectern',
      Language: 'en',
      CreationDate: 'D:20240305000000Z',
    });
    expect(info.Producer).toContain('Skia');
    expect(await paper.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('keeps its links, within and outwards', async () => {
    const links = await (await paper.getPage(3)).getAnnotations();
    expect(links.map(({ url, dest }) => url ?? dest)).toEqual(['faq-1', 'https://example.org/moon-1']);
    const [page] = (await paper.getDestination('faq-1')) ?? [];
    expect(await paper.getPageIndex(page)).toBe(7);
  });

  it('has words that can be found', async () => {
    const { items } = await (await paper.getPage(5)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words.replace(/\s+/g, ' ')).toContain('Words of slide harbour-1.');
  });

  it('embeds its fonts, none of them as Type 3', async () => {
    const kinds = Buffer.from(bytes).toString('latin1');
    expect(kinds).not.toContain('/Subtype /Type3');
    expect(kinds.match(/\/FontFile[23]? \d+ 0 R/g)?.length).toBeGreaterThan(0);
  });

  it('is the same in every run', async () => {
    const again = await make(deck, samplePrint(deck));
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });
});

describe('the date of a PDF', () => {
  const undated = { ...sampleDeck(), meta: { ...sampleDeck().meta, date: 'last spring' } };

  it('is that of SOURCE_DATE_EPOCH, where it is set', async () => {
    process.env.SOURCE_DATE_EPOCH = '1700000000';
    try {
      const { info } = await (await read((await make(undated, samplePrint(undated))).bytes)).getMetadata();
      expect(info).toMatchObject({ CreationDate: 'D:20231114221320Z', ModDate: 'D:20231114221320Z' });
    } finally {
      delete process.env.SOURCE_DATE_EPOCH;
    }
  });

  it('is not made up where the article has none', async () => {
    const { bytes } = await make(undated, samplePrint(undated));
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CreationDate|ModDate/);
  });
});

describe('what goes wrong on paper', () => {
  it('is our own fault when pages and slides are not as many', async () => {
    const deck = sampleDeck();
    const page = samplePrint({ ...deck, slides: deck.slides.slice(1) });
    await expect(make(deck, page)).rejects.toThrow('The PDF has 8 pages for 9 slides');
  });

  it('tells of pictures and fonts that cannot be drawn', async () => {
    const deck = sampleDeck();
    const head = `<style>@font-face { font-family: Lost; src: url(data:font/woff2;base64,AAAA) } h2 { font-family: Lost }</style>`;
    const { warnings } = await make(
      deck,
      samplePrint(deck, head, ({ id }) =>
        id === 'moon-1' ? '<img src="data:image/png;base64,AAAA" alt="A moon">' : '',
      ),
    );
    expect(warnings).toMatchObject([
      { code: 'pdf-font', message: expect.stringContaining('Lost') },
      { code: 'pdf-picture', message: expect.stringContaining('A moon'), slide: 'moon-1' },
    ]);
  });

  it('waits for no end of a picture that breaks off', async () => {
    const deck = sampleDeck();
    const whole = PNG.sync.write(new PNG({ width: 600, height: 400 }));
    const src = `data:image/png;base64,${whole.subarray(0, 60).toString('base64')}`;
    const { bytes } = await make(
      deck,
      samplePrint(deck, '', ({ id }) => (id === 'moon-1' ? `<img src="${src}" alt="A moon">` : '')),
    );
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('loads nothing: not from the network, not from the disk, and runs no script', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => response.end(asked.push(request.url ?? '')));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const folder = mkdtempSync(join(tmpdir(), 'secret-'));
    writeFileSync(join(folder, 'secret.html'), 'SECRET');
    const secret = pathToFileURL(join(folder, 'secret.html')).href;
    const deck = sampleDeck();
    const head = `<link rel="stylesheet" href="${site}/link"><link rel="prefetch" href="${site}/prefetch">
<link rel="stylesheet" href="${secret}"><meta http-equiv="refresh" content="0; url=${secret}">
<style>@import "${site}/import"; body { background: url(${site}/background) }
@font-face { font-family: Far; src: url(${site}/font) } h2 { font-family: Far }</style>
<script>document.title = 'hacked'; new WebSocket('${site.replace('http', 'ws')}/socket'); fetch('${site}/fetch')</script>`;
    const body = () => `<img src="${site}/picture" srcset="${site}/set 2x"><iframe src="${site}/frame"></iframe>
<iframe src="${secret}"></iframe><object data="${secret}"></object><embed src="${secret}"><video poster="${site}/poster"></video>
<img src="x" onerror="document.body.innerHTML = 'hacked'">`;
    try {
      const { bytes } = await make(deck, samplePrint(deck, head, body));
      const paper = await read(bytes);
      const { items } = await (await paper.getPage(2)).getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      expect(words).toContain('Words of slide');
      expect(words).not.toMatch(/SECRET|hacked/);
      expect(asked).toEqual([]);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('gives up after the time that it was given', async () => {
    const late = printPage(await source.browser(), samplePrint(sampleDeck()), 1, measure);
    await expect(late).rejects.toMatchObject({ code: 'pdf-time', fault: 'machine' });
  });

  it('says so when the browser ends half-way, and the next article gets a new one', async () => {
    const other = browserSource({ fontFolder: join(import.meta.dirname, '../../templates/looks/studio/fonts') });
    try {
      const browser = await other.browser();
      const printing = printPage(browser, samplePrint(sampleDeck()), 20_000, measure);
      printing.catch(() => undefined);
      await browser.close();
      await expect(printing).rejects.toSatisfy((fault) => fault instanceof Problem && fault.code === 'browser-died');
      expect((await other.browser()).connected).toBe(true);
    } finally {
      await other.close();
    }
  });
});
