import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy };

/** Opens a PDF as any reader would, fonts and all. */
export async function openPdf(file: string): Promise<PDFDocumentProxy> {
  return openPdfBytes(await readFile(file));
}

export function openPdfBytes(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 }).promise;
}

export async function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
}

export interface Font {
  name: string;
  type3: boolean;
  embedded: boolean;
}

/** The fonts that a page is set in. */
export async function fontsOf(page: PDFPageProxy): Promise<Font[]> {
  await page.getOperatorList();
  const names = new Set(
    (await page.getTextContent()).items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])),
  );
  return [...names].map((id) => {
    const font = page.commonObjs.get(id);
    return {
      name: font.name,
      type3: Boolean(font.isType3Font),
      embedded: !font.missingFile && Boolean(font.data || font.isType3Font),
    };
  });
}

/** The words of a page as they would be found by searching in it. */
export async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replace(/\s+/g, ' ');
}
