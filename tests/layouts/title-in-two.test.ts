import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

async function cover(title: string, more = '') {
  const { slides } = await make(
    `---\ntitle: '${title}'\n${more}---\n\n## Boats\n\nTwo boats lie at the quay, and both are old.\n`,
    'a.md',
  );
  return [slides[0]?.title, slides[0]?.texts.find(({ role }) => role === 'subtitle')?.text];
}

it.each([
  [
    'What an island does without a ferry: notes from a long winter',
    ['What an island does without a ferry', 'Notes from a long winter'],
  ],
  [
    'Mending the northern harbour – a walk with its builders',
    ['Mending the northern harbour', 'A walk with its builders'],
  ],
  ['为什么我们选择修理老码头：一个团队的十年回顾与展望', ['为什么我们选择修理老码头', '一个团队的十年回顾与展望']],
])('parts a long title where its author did: %s', async (title, parts) => {
  expect(await cover(title)).toEqual(parts);
});

it.each([
  ['Harbours: a survey', ''],
  ['Update: what we learned when the crane of the northern quay stood still at 10:30', ''],
  ['Why “never: again” is a poor name for a boat that has to carry people over', ''],
  ['What an island does without a ferry for a whole winter', ''],
  ['Chapter 5: what an island does without a ferry for a whole winter', ''],
])('leaves a title whole that is short, or whose half would be none: %s', async (title) => {
  expect(await cover(title)).toEqual([title, undefined]);
});

it('leaves a title whole that has a subtitle of its own', async () => {
  const title = 'What an island does without a ferry: notes from a long winter';
  expect(await cover(title, 'subtitle: A report\n')).toEqual([title, 'A report']);
});
