import { expect, it } from 'vitest';
import { boxes } from '../../templates/layouts/code/boxes.ts';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

/** How many lines of a listing each of its slides shows. */
async function parts(lines: string[]): Promise<number[]> {
  const deck = await make(`# The pump\n\n## How it is started\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\`\n`, 'pump.md');
  return deck.slides.flatMap(({ slots }) =>
    slots.code && typeof slots.code === 'object' && 'text' in slots.code
      ? [String(slots.code.text).split('\n').length]
      : [],
  );
}

const calls = (count: number) => Array.from({ length: count }, (_, at) => `pump.start(${at});`);

it('parts a listing about evenly, so that no slide holds only its last line', async () => {
  expect(await parts(calls(16))).toEqual([8, 8]);
  expect(await parts([...calls(26), '}'])).toEqual([9, 9, 9]);
});

it('parts a listing at a blank line where there is one about the middle', async () => {
  expect(await parts([...calls(9), '', ...calls(9)])).toEqual([9, 9]);
});

it('sets the parts of a listing in one size, though the title of one is longer than that of another', async () => {
  const lines = [...calls(9), '', '// Include the pumps of the other quay', ...calls(10)];
  const lead = 'The `startEveryHarbourPump()` function uses the `navigator.sendEveryBeacon()` method, which is slow.';
  const { slides } = await make(
    `# The pump\n\n## Pumps\n\n${lead}\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\`\n`,
    'pump.md',
  );
  const shown = slides.filter(({ layout }) => layout === 'code');
  expect(shown.map(({ title }) => title.text)).toContain('Include the pumps of the other quay');
  const sizes = shown.map(({ scale }) => boxes[scale]?.code.size);
  expect(sizes.length).toBe(2);
  expect(new Set(sizes).size).toBe(1);
});
