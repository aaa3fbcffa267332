import type { Context, Material } from '#model';
import { describe, expect, it } from 'vitest';
import { inQuotation } from '../../templates/rules/points/in-quotation.ts';

const isQuoted = ({ heading, by, title = 'Gull' }: { heading?: object; by?: object; title?: string }) =>
  inQuotation(
    0,
    {
      section: { heading },
      sentences: [{ definition: { term: 'Gull', gloss: 'a small crane' } }],
      blocks: [{ block: { kind: 'quote', by }, from: 0, to: 1 }],
    } as unknown as Material,
    { title } as Context,
  );

describe('what an article is, set as a quotation', () => {
  it('is its own above the first heading', () => {
    expect(isQuoted({})).toBe(false);
  });

  it('is somebody’s where it is named, stands below a heading, or tells of something else', () => {
    expect(isQuoted({ by: {} })).toBe(true);
    expect(isQuoted({ heading: {} })).toBe(true);
    expect(isQuoted({ title: 'Boats' })).toBe(true);
  });
});
