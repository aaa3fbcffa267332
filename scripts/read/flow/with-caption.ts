import { type Block, countWords, type Picture, type Prose, wholeMark } from '#model';
import { sentenceEnd } from '../sentence-end.ts';

/** In words: what names a picture below it. */
const longest = 15;

/**
 * A paragraph with its pictures after it. Words that are only emphasised under a picture are its caption, and so are few words
 * without a stop in a paragraph of HTML that the picture opens: `<p><img …> The quay in winter</p>`.
 */
export function withCaption(words: Prose, pictures: Picture[], opened: boolean): Block[] {
  if (words.text === '') return pictures;
  const [picture, another] = pictures;
  const names = opened && !picture?.caption && isName(words);
  if (picture && !another && (wholeMark(words, 'em') || names)) return [{ ...picture, caption: words, prose: words }];
  return [{ kind: 'paragraph', prose: words, line: words.line }, ...pictures];
}

/** What is in bold letters, or a link, is there for its own sake; a name or a date beside a picture tells who wrote the article, and when. */
function isName({ text, spans }: Prose): boolean {
  const isPlain = !spans.some(({ kind }) => kind === 'strong' || kind === 'link' || kind === 'code');
  const tellsWho = /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,2}$|\d{4}/u.test(text);
  const isLine = /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/[:：]$|\n/u.test(text) && !sentenceEnd.test(text);
  return isPlain && isLine && !tellsWho && countWords(text) <= longest;
}
