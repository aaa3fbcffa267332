import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const titles = async (heading: string) => {
  const text = 'The keeper lists all of the free quays.\n\n- North: old boats\n- South: new boats\n- West: no boats\n';
  const { slides } = await make(`# The harbour\n\n## ${heading}\n\n${text}\n## Oil\n\nOil is dear.\n`, 'harbour.md');
  return slides.map(({ title }) => title);
};

it('calls a slide by what a long heading asks first', async () => {
  const asked = '3.4. How can I find out which of the quays have room for my boat?';
  expect(await titles(`${asked} I would like to know which of them are free in the winter as well!`)).toContain(
    asked.slice(5),
  );
});

it('leaves a heading whole where a question only follows', async () => {
  const heading = 'I have an old boat of oak and ash that leaks a little in rough seas. Where may it lie?';
  expect(await titles(heading)).toContain(heading);
});
