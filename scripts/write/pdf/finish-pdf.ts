import { type Deck, slideNumbers } from '#model';
import { type Bookmark, bookmarks } from './bookmarks.ts';
import { objectBody, type PdfFile, pageObjects, parsePdf, pdfText, setObject, writePdf } from './pdf-file.ts';

/**
 * What the browser cannot know goes into its PDF: bookmarks in the words of the deck, the numbers of the slides as labels of
 * the pages, author and subject, and dates that are the same in every run. `date` is absent where none is known.
 * Throws UnknownLayout if the PDF is not laid out as Chromium does it.
 */
export function finishPdf(bytes: Uint8Array, deck: Deck, date: Date | undefined): Uint8Array {
  const file = parsePdf(bytes);
  const pages = pageObjects(file);
  if (pages.length !== deck.slides.length) {
    throw new Error(`The PDF has ${pages.length} pages for ${deck.slides.length} slides`);
  }
  setObject(file, file.info, info(deck, objectBody(file, file.info), date));
  const outline = addOutline(file, bookmarks(deck), pages);
  const additions = `/Outlines ${outline} 0 R
/PageMode /UseOutlines
/PageLabels <</Nums [${pageLabels(deck)}]>>
/ViewerPreferences <</DisplayDocTitle true>>`;
  setObject(file, file.root, withEntries(objectBody(file, file.root), additions));
  return writePdf(file);
}

function info({ meta }: Deck, original: string, date: Date | undefined): string {
  const producer = /\/Producer\s*\(((?:[^()\\]|\\.)*)\)/.exec(original)?.[0];
  const entries = [
    `/Title ${pdfText(meta.title || meta.source)}`,
    meta.author && `/Author ${pdfText(meta.author)}`,
    (meta.description ?? meta.subtitle) && `/Subject ${pdfText(meta.description ?? meta.subtitle ?? '')}`,
    '/Creator (Lectern)',
    producer,
    date && `/CreationDate ${pdfDate(date)}\n/ModDate ${pdfDate(date)}`,
  ];
  return `<<${entries.filter(Boolean).join('\n')}>>`;
}

function pdfDate(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z)`;
}

/** Those of ours win over what the browser wrote under the same names, if it ever does. */
function withEntries(dictionary: string, additions: string): string {
  const rest = dictionary.replace(/\/(Outlines \d+ 0 R|PageMode \/\w+|ViewerPreferences\s*<<[^<>]*>>)\s*/g, '');
  return rest.replace(/>>$/, `\n${additions}>>`);
}

/** Gives the number of the outline's root object. */
function addOutline(file: PdfFile, marks: Bookmark[], pages: number[]): number {
  let free = Math.max(...file.objects.keys()) + 1;
  const root = free++;
  const addAll = (siblings: Bookmark[], parent: number): string => {
    const numbers = siblings.map(() => free++);
    siblings.forEach((mark, index) => {
      const number = numbers[index] ?? 0;
      const entries = [
        `/Title ${pdfText(mark.title)}`,
        `/Parent ${parent} 0 R`,
        index > 0 && `/Prev ${numbers[index - 1]} 0 R`,
        index < siblings.length - 1 && `/Next ${numbers[index + 1]} 0 R`,
        `/Dest [${pages[mark.slide]} 0 R /Fit]`,
        mark.below.length > 0 && `${addAll(mark.below, number)}\n/Count ${mark.open ? shown(mark) : -shown(mark)}`,
      ];
      setObject(file, number, `<<${entries.filter(Boolean).join('\n')}>>`);
    });
    return `/First ${numbers[0]} 0 R\n/Last ${numbers.at(-1)} 0 R`;
  };
  const count = marks.reduce((sum, mark) => sum + 1 + (mark.open ? shown(mark) : 0), 0);
  setObject(file, root, `<</Type /Outlines\n${addAll(marks, root)}\n/Count ${count}>>`);
  return root;
}

/** How many lines appear when this one is opened. */
function shown({ below }: Bookmark): number {
  return below.reduce((sum, mark) => sum + 1 + (mark.open ? shown(mark) : 0), 0);
}

/** The pages are called as the slides are: 21, 21.1, 21.2, 22. A new range begins wherever the counting changes. */
function pageLabels({ slides }: Deck): string {
  const labels = slideNumbers(slides).map((number) => number.split('.'));
  const ranges = labels.flatMap(([main, sub], index) => {
    if (sub === undefined)
      return index === 0 || labels[index - 1]?.length === 2 ? [`${index} <</S /D /St ${main}>>`] : [];
    return sub === '1' ? [`${index} <</P (${main}.) /S /D /St 1>>`] : [];
  });
  return ranges.join(' ');
}
