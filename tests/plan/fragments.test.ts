import type { Article, Slide } from '#model';
import { expect, it } from 'vitest';
import { withFragments } from '../../scripts/plan/fragments.ts';

const slide = (id: string) => ({ id, title: { text: id, sources: [id] }, slots: {} }) as unknown as Slide;
const article = (fragments?: boolean) =>
  ({
    front: { fragments },
    lead: { blocks: [], sections: [] },
    sections: [{ blocks: [{ kind: 'directive', name: 'fragments', value: '', line: 4 }], sections: [] }],
    sentences: [
      { id: 'a', line: 2 },
      { id: 'b', line: 6 },
      { id: 'c', line: 8 },
    ],
  }) as unknown as Article;

it('marks the slide that shows what follows the directive, and no other', () => {
  const marked = withFragments(['a', 'b', 'c'].map(slide), article());
  expect(marked.map(({ fragments }) => fragments)).toEqual([undefined, true, undefined]);
});

it('marks every slide where the front matter asks for it', () => {
  expect(withFragments(['a', 'b'].map(slide), article(true)).every(({ fragments }) => fragments)).toBe(true);
});
