import { expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const names = 'January, February, March, April, May, June, July, August, September, October, November, December'.split(
  ', ',
);

async function slidesOf(body: string, front = '') {
  const deck = await make(`${front}# The rain of the year\n\n## What the gauge held\n\n${body}\n`, 'rain.md');
  return deck.slides.filter(({ layout }) => ['columns', 'bars', 'cards', 'schedule', 'table'].includes(layout));
}

it('draws the months of a year as columns, in a list as in a table, and lights up the highest', async () => {
  const list = names.map((name, at) => `- ${name}: ${40 + 7 * ((at * 5) % 12)} mm`).join('\n');
  const table = `| Month | Rain |\n|---|---|\n${names.map((name, at) => `| ${name} | ${40 + at} mm |`).join('\n')}`;
  for (const body of [list, table]) {
    const slides = await slidesOf(body);
    expect(slides.map(({ layout }) => layout)).toEqual(['columns']);
    const columns = slides[0]?.slots.columns as unknown as { value: number; accent: boolean }[];
    expect(columns).toHaveLength(12);
    const highest = Math.max(...columns.map(({ value }) => value));
    expect(columns.filter(({ accent }) => accent).map(({ value }) => value)).toEqual([highest]);
  }
});

it('draws bars as long as the numbers are in the language of the article', async () => {
  const table = '| Wind | Anteil |\n|---|---|\n| West | 62,5 % |\n| Nord | 30 % |\n| Ost | 7,5 % |';
  const [slide] = await slidesOf(table, '---\nlang: de\n---\n\n');
  const bars = slide?.slots.bars as unknown as { value: number }[];
  expect(bars.map(({ value }) => value)).toEqual([62.5, 30, 7.5]);
});
