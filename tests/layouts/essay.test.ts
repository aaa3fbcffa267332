import { type Context, countWords, type Material, type Sentence } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { fillsStage } from '../../templates/layouts/statement/essay.ts';

const long =
  'There is a quiet tension between the wish of every crew to row alone and the need of the town for its boats';

/** Whether the sentence at a place among three of paragraphs 1, 1 and 1, or others, fills the stage. */
function fills(
  text: string,
  { at = 0, paragraphs = [1, 1, 1], heading = false, sections = false, surgery = true, by = '' } = {},
) {
  const sentences = paragraphs.map((paragraph) => ({ paragraph }) as Sentence);
  const section = heading ? { heading: { text: 'Boats' } } : {};
  const pack = surgery ? packFor('en') : packFor('it');
  const context = { pack, words: countWords, hasSections: () => sections } as unknown as Context;
  const sentence = (by ? { attribution: { by } } : {}) as Sentence;
  return fillsStage({ text, sources: [] }, sentence, at, { section, sentences } as unknown as Material, context);
}

it('fills the stage with a whole sentence of an essay that opens its paragraph or ends it', () => {
  expect(fills(long)).toBe(true);
  expect(fills(long, { at: 2 })).toBe(true);
  expect(fills(long, { at: 1 })).toBe(false);
});

it('does not where there are headings, or in a language whose sentences stay whole', () => {
  expect(fills(long, { heading: true })).toBe(false);
  expect(fills(long, { sections: true })).toBe(false);
  expect(fills(long, { surgery: false })).toBe(false);
});

it('does not with what somebody claims, which stands below her name', () => {
  expect(fills(long, { by: 'Ada Reed' })).toBe(false);
});

it('does not with one that is too long, calls out, or leaves open what it speaks of', () => {
  expect(fills(`${long} in the long winter`)).toBe(false);
  expect(fills('What a great day it was for all of the crews of the northern islands and their boats!')).toBe(false);
  expect(fills('Much like the old crane on the quay, it lifts every boat out of the water without any rope')).toBe(
    false,
  );
  expect(fills('The crews have two ways home if the wind does this but they still want to sell fish')).toBe(false);
  expect(fills('The next most loved of the boats of the northern islands was the old ferry of the keeper')).toBe(false);
  expect(fills('Much like the old crane on the quay, the new one lifts every boat out of the water')).toBe(true);
});
