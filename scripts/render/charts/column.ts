/**
 * One column of a row of columns, from zero, as high as its share of the highest, and the same lying, for a stage that is too
 * narrow for columns side by side. The amount and the time are text, so the column itself says nothing aloud.
 * @param columns all of them, for one scale
 */
export function column(value: number, columns: { value: number }[]): string {
  const largest = Math.max(...columns.map((one) => one.value), 0);
  const share = largest > 0 ? Math.max(0, value) / largest : 0;
  const long = `${Math.round(share * 1000) / 10}%`;
  return drawn('column', '100%', long) + drawn('lying', long, '100%');
}

function drawn(name: string, width: string, height: string): string {
  return `<svg class="${name}" width="${width}" height="${height}" aria-hidden="true" focusable="false"><rect width="100%" height="100%" fill="var(--data-mute)"/></svg>`;
}
