/** How many numbers stand before a heading, of which each counts within the one before: 2 for "2.1 The hull". Undefined where there are none. */
export function numberDepth(text: string): number | undefined {
  return /^\d+((?:\.\d+)*)\.?\s/u.exec(text)?.[1]?.split('.').length;
}
