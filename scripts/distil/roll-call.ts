/** "@ada, @grace + many others!": those who lent a hand are named, and nothing is said of them. */
export function isRollCall(text: string): boolean {
  const names = text.match(/(?<![\p{L}\d.])@[\p{L}\d_-]+/gu)?.length ?? 0;
  return names > 1 && (text.match(/[\p{L}\d_@-]+/gu)?.length ?? 0) <= 2 * names;
}
