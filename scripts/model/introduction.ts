/** In sentences of a section without a heading: further on, nothing is an introduction any more. */
const opening = 3;

/** Whether what begins at a sentence, by its index in such a section, may still stand under the template's own "Introduction". */
export function mayIntroduce(from: number): boolean {
  return from < opening;
}
