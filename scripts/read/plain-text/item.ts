/** A bullet, as typed or as a word processor draws it; a number; a letter. */
export const item = /^\s*(?:([-*•‣◦▪●○·–—\uf0b7\uf0a7]|[o§](?=\t))|\(?(\d{1,3})[.)]|([a-z])[.)])\s+(?=\S)/;

/** Whether a line with such a mark is an item: a dash alone may begin a line of dialogue or a name; a number may number a heading, a letter end an initial. */
export function isItem(mark: RegExpExecArray, texts: string[], index: number): boolean {
  const text = texts[index] ?? '';
  const near = (step: number): string => {
    let at = index + step;
    while (texts[at]?.trim() === '') at += step;
    return texts[at] ?? '';
  };
  // "9. Flowcharts" over "9. Flowcharts" is a title that was copied twice.
  const isNext = (other: string | undefined): boolean => other !== undefined && (other !== mark[2] || other === '1');
  const like = (other: string): boolean => {
    const found = item.exec(other);
    return found !== null && (mark[2] ? isNext(found[2]) : mark[3] ? found[3] !== undefined : found[1] === mark[1]);
  };
  if (mark[2] && /[?？]$/.test(text)) return true;
  const alone = !like(near(1)) && !like(near(-1));
  if (mark[1] && !/[·–—]/.test(mark[1])) return true;
  return !alone;
}
