/** "Compare the two cranes": what the reader is to look at, or to mind, is no more said of it than that it is there. */
export function isOnlyLook(text: string): boolean {
  return looks.test(text);
}

const looks =
  /^(?:bear|compare|do not forget|don['’]t forget|find|follow|have|keep in mind|know|look|make sure|mind|recall|refer|remember|take|think|try|visit|watch)\b/i;

/** "Pass it to the crane", "add the option to your own", "row there": what is meant stands in the sentence before. */
export function pointsOut(text: string): boolean {
  return points.test(text);
}

const points =
  /\b(?:it|its|itself|this|these|those|them|they|their|him|his|her|he|she|there|here|above|below|following|former|latter|same|other|another|again|instead|too)\b/i;
