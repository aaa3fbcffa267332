import { type Block, cut, type Dropped, type Paragraph, type Prose } from '#model';
import type { Source } from '../source.ts';

const photo =
  /^\(?(?:photo|photograph|image|picture|credit|featured image|graphic|foto|bild|imagen|crédit|图片?|写真)s?(?: (?:by|credit|courtesy(?: of)?|source))?\s*[:：/|]/i;

/** "Figure 3: …", "Abb. 2. …": the caption of a picture by its number. */
const numbered = /^(?:fig(?:ure|\.)?|abb(?:ildung|\.)|figura|图|図)\s?\d{1,2}(?:[.-]\d{1,2})?\s?[.:：–—]\s?\S/i;

/** What a picture is called where somebody says who took it. */
const picture = 'photo|photograph|picture|image|illustration|credit';
const foreign = 'foto|bild|crédit|攝影|摄影|撮影|사진';

/** A caption that ends in who took the picture. */
const credited = new RegExp(
  [
    // "The quay at dusk. Photo: Ada Reed"
    String.raw`(?:(?<=[.!?]["”’]?)\s+|(?<=[。！？])\s*)(?:${picture}|${foreign})s?(?: (?:by|credit))?\s*[:：/|]\s*\S.{0,80}$`,
    // "The quay at dusk (photo by Ada Reed)"
    String.raw`\s*[([](?:${picture}|source|${foreign})s?(?: (?:by|credit|courtesy(?: of)?))?\s*[:：/|]?\s[^()]{2,90}[)\]]$`,
    // "The quay at dusk, Ada Reed / Getty Images"
    String.raw`(?<=[^.!?]\s?)(?:\/|via)\s?(?:Getty Images|AFP|Reuters|EPA|Shutterstock|Alamy|Associated Press)[)\]]?$`,
    // "The quay at dusk REUTERS/Ada Reed"
    String.raw`\s(?:REUTERS|AFP|AP|EPA)\/[^.!?\d]{3,40}$`,
    // "The quay at duskiStock/ada1", as a page sets the two in two boxes
    String.raw`(?:i[Ss]tock(?:photo)?|(?:via )?Getty(?: Images)?|Shutterstock|Adobe Stock|Unsplash)\s?\/\s?[^.!?/\s][^.!?/]{2,40}$`,
  ].join('|'),
  'i',
);

/** In words: with fewer, a caption only names what its picture showed. */
const leastSaid = 8;

/** Whether a line is the caption of a picture that was not pasted with it, or tells who took one. */
export function isCaption({ text }: Prose): boolean {
  return photo.test(text) || numbered.test(text) || credited.test(text);
}

/** Whether whose picture it is stands below a line: "The quay at dusk" over "Ada Reed / Getty Images". */
export function isOverCredit(next: Block | undefined): boolean {
  return next?.kind === 'paragraph' && isCaption(next.prose);
}

/** Whether a line right below a picture is its caption: "Photo by Ada Reed on Unsplash" is one there, and elsewhere may begin a sentence. */
export function isBelowPicture(prose: Prose): boolean {
  return isCaption(prose) || /^\(?(?:photo|picture|image|illustration)s? (?:by|via|courtesy of)\s\S/i.test(prose.text);
}

/** In words: what describes a picture for those who cannot see it. */
const [leastDescribed, mostDescribed] = [5, 30];

/** A line without a stop right above a caption was said of the picture to those who cannot see it, or tells whose it is: "AP / Ana Ruiz". */
export function isDescribed({ prose }: Paragraph, next: Block | undefined): boolean {
  if (next?.kind !== 'paragraph' || next.line !== prose.line + 1 || !isCaption(next.prose)) return false;
  const words = prose.text.split(/\s+/u).length;
  const names = /\S\s?\/\s?\p{Lu}/u.test(prose.text);
  return (names || words >= leastDescribed) && words <= mostDescribed && !/[.!?:…"”’]$/u.test(prose.text);
}

/**
 * What becomes of such a line: a sentence that says something without its picture is spoken and not shown, and who took the picture
 * is put aside; the rest is put aside whole.
 */
export function withoutPicture(prose: Prose, source: Source): { kept: Block[]; dropped: Dropped } {
  const { index = 0 } = credited.exec(prose.text) ?? {};
  const caption = cut(prose, 0, index, source.text);
  const credit = cut(prose, index, prose.text.length, source.text);
  if (caption.text.split(/\s+/u).length < leastSaid)
    return { kept: [], dropped: { text: prose.text, line: prose.line, reason: 'caption without its picture' } };
  const said: Block = { kind: 'paragraph', prose: caption, line: caption.line };
  return {
    kept: [{ kind: 'spoken', blocks: [said], line: prose.line }],
    dropped: { text: credit.text, line: credit.line, reason: 'says who took a picture' },
  };
}
