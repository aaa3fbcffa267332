/** A bullet, as typed, as a news site sets it or as a word processor draws it; a number, but none to call; a letter, or small Roman ones. */
export const item =
  /^\s*(?!\(\d{3}\)\s?\d)(?:([-*•‣◦▪●○·–—➤►▸»✓✔\uf0b7\uf0a7]|\/\/|[o§](?=\t))|\(?(\d{1,3})[.)]|\(?([a-z]|[ivx]{2,4})(?:[.)]|\)\.))\s+(?=\S)/;

/** Which one it is, by its digits or its letters: "ii" is the second, and so is "b"; "i" is the first where "ii" follows. */
export function numberOf([, , digits, letters = '']: RegExpExecArray, next = ''): number {
  if (digits !== undefined) return Number(digits);
  const isRoman = letters.length > 1 || (letters === 'i' && /^\s*\(?ii[.)]/u.test(next));
  return isRoman ? roman.indexOf(letters) + 1 : letters === '' ? 0 : letters.charCodeAt(0) - 96;
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whether a line with such a mark is an item: a dash alone may begin a line of dialogue or a name; a number may number a heading, a letter end an initial. */
export function isItem(mark: RegExpExecArray, texts: string[], index: number): boolean {
  const text = texts[index] ?? '';
  const near = (step: number): string => {
    let at = index + step;
    while (texts[at]?.trim() === '') at += step;
    return texts[at] ?? '';
  };
  // "9. Flowcharts" over "9. Flowcharts" is a title that was copied twice; what counts from one again is no item of the list above.
  const isNext = (other: string | undefined, step: number): boolean => {
    const [one, next] = step < 0 ? [other, mark[2]] : [mark[2], other];
    return other !== undefined && (next === '1' ? one === '1' : one !== next);
  };
  const like = (step: number): boolean => {
    const found = item.exec(near(step));
    return (
      found !== null && (mark[2] ? isNext(found[2], step) : mark[3] ? found[3] !== undefined : found[1] === mark[1])
    );
  };
  if (mark[2] && /[?？]$/.test(text)) return true;
  const alone = !like(1) && !like(-1);
  if (mark[1] && !/[·–—/»]/.test(mark[1])) return true;
  return !alone;
}
