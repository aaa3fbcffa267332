import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdfBytes, type PDFPageProxy, pagesOf } from '../whole/pdf.ts';

const raster = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
]);

/** What is wrong with a PDF, in words; nothing if all is well. */
export async function paperFaults(bytes: Uint8Array, slides: number, pictures: boolean): Promise<PaperFaults> {
  const pdf = await openPdfBytes(bytes);
  try {
    const pages = await pagesOf(pdf);
    const faults: PaperFaults = { pages: [], fonts: [], rasters: [], tags: [] };
    if (pages.length !== slides) faults.pages.push(`${pages.length} pages for ${slides} slides`);
    for (const [at, page] of pages.entries()) {
      const { fnArray } = await page.getOperatorList();
      if (!pictures && fnArray.some((op) => raster.has(op)))
        faults.rasters.push(`page ${at + 1} holds a raster picture`);
      if (!(await page.getStructTree())?.children?.length) faults.tags.push(`page ${at + 1} has no tags`);
      for (const words of await drawnWords(page))
        faults.fonts.push(`page ${at + 1}: “${words}” is set in a Type 3 font`);
    }
    return faults;
  } finally {
    await pdf.destroy();
  }
}

export type PaperFaults = Record<'pages' | 'fonts' | 'rasters' | 'tags', string[]>;

/** Words of a page that are set in a Type 3 font, emoji aside: a colour emoji can be nothing else. */
async function drawnWords(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent();
  const words = new Map<string, string>();
  for (const item of items) {
    if ('str' in item && item.str.trim()) words.set(item.fontName, (words.get(item.fontName) ?? '') + item.str);
  }
  return [...words].flatMap(([font, text]) =>
    page.commonObjs.get(font).isType3Font && /[^\p{Extended_Pictographic}\p{Emoji_Component}\s]/u.test(text)
      ? text.slice(0, 40)
      : [],
  );
}
