/**
 * One column of a row of columns, from zero, as high as its share of the highest. The amount above it and the time below
 * are text, so the column itself says nothing aloud.
 * @param columns all of them, for one scale
 */
export function column(value: number, columns: { value: number }[]): string {
  const largest = Math.max(...columns.map((one) => one.value), 0);
  const share = largest > 0 ? Math.max(0, value) / largest : 0;
  const height = Math.round(share * 1000) / 10;
  return `<svg class="column" width="100%" height="${height}%" aria-hidden="true" focusable="false"><rect width="100%" height="100%" fill="var(--data-mute)"/></svg>`;
}
