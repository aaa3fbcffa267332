import { type Block, type Picture, type Prose, wholeMark } from '#model';

/** A paragraph with its pictures after it; words that are only emphasised under a picture are its caption. */
export function withCaption(words: Prose, pictures: Picture[]): Block[] {
  if (words.text === '') return pictures;
  const [picture, another] = pictures;
  if (picture && !another && wholeMark(words, 'em')) return [{ ...picture, caption: words, prose: words }];
  return [{ kind: 'paragraph', prose: words, line: words.line }, ...pictures];
}
