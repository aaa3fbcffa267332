import { expect, it } from 'vitest';
import { boxes } from '../../templates/layouts/closing/boxes.ts';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const sizeOf = async (front: string) => {
  const deck = await make(`---\ntitle: 港の一年\nlang: ja\n${front}---\n\n港は一年じゅう開いています。\n`, 'port.md');
  return boxes[deck.slides.find(({ layout }) => layout === 'closing')?.scale ?? -1]?.title.size;
};

it('thanks in one long word as large as the stage allows, and smaller beside a code', async () => {
  expect(await sizeOf('')).toBeGreaterThan(120);
  expect(await sizeOf('link: https://example.org/port\n')).toBeLessThan(100);
});

it('is as large where the talk is called by more words than fit below it', async () => {
  const thanks = async (title: string) => {
    const deck = await make(`# ${title}\n\nThe quay is open all the year.\n`, 'quay.md');
    const slide = deck.slides.find(({ layout }) => layout === 'closing');
    return { size: boxes[slide?.scale ?? -1]?.title.size, line: slide?.slots.line };
  };
  const long = `How ${'the keepers of the old quay by the northern mole mended it '.repeat(4)}by hand`;
  expect(await thanks(long)).toEqual({ size: (await thanks('The quay')).size, line: undefined });
});
