import { expect, it } from 'vitest';
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
