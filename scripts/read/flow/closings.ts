/** Whether an element that opens at a place is closed anywhere further on. */
export type Closings = (tag: string, at: number) => boolean;

/** Each tag is looked for once, from the end of the text: what opens behind its last closing never closes. */
export function closingsOf(text: string): Closings {
  const last = new Map<string, number>();
  let lower: string | undefined;
  return (tag, at) => {
    lower ??= text.toLowerCase();
    const known = last.get(tag) ?? lower.lastIndexOf(`</${tag}`);
    last.set(tag, known);
    return known > at;
  };
}
