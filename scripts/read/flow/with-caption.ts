import type { Block, Picture, Prose } from '#model';

/** A paragraph with its pictures after it; words that are only emphasised under a picture are its caption. */
export function withCaption(words: Prose, pictures: Picture[]): Block[] {
  if (words.text === '') return pictures;
  const [picture, another] = pictures;
  if (picture && !another && isEmphasised(words)) return [{ ...picture, caption: words, prose: words }];
  return [{ kind: 'paragraph', prose: words, line: words.line }, ...pictures];
}

function isEmphasised({ text, spans }: Prose): boolean {
  return spans.some(({ kind, start, end }) => kind === 'em' && start === 0 && end === text.length);
}
