/** In px: how wide a character of the amount at the end of a bar is at most, the amount, and what it shares with the bar. */
const sign = 26;
const amount = 520;
const track = 1096;

/**
 * One bar of a row of bars, from zero, as wide as its share of the largest; the longest amount fits at its end. The
 * name and the amount beside it are text, so the bar itself says nothing aloud.
 * @param bars all of them, for one scale
 */
export function bar(value: number, bars: { value: number; figure: { text: string } }[]): string {
  const largest = Math.max(...bars.map((one) => one.value), 0);
  const share = largest > 0 ? Math.max(0, value) / largest : 0;
  const longest = Math.max(...bars.map((one) => one.figure.text.length));
  const room = 1 - (Math.min(amount, longest * sign) + 28) / track;
  const width = Math.round(share * room * 1000) / 10;
  return `<svg class="bar" width="${width}%" height="100%" aria-hidden="true" focusable="false"><rect width="100%" height="100%" fill="var(--data-mute)"/></svg>`;
}
