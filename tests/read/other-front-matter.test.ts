import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

describe('front matter of other programs', () => {
  it('may be JSON', async () => {
    const { front, blocks } = await read(
      '{\n  "title": "The Ice",\n  "author": "Ada Marsh",\n  "tags": ["ice", "river"]\n}\n\nIt froze.',
    );
    expect([front.title, front.author]).toEqual(['The Ice', 'Ada Marsh']);
    expect(outline(blocks)).toEqual(['It froze.']);
  });

  it('is none where the brackets hold something else', async () => {
    const { front, blocks } = await read('{\nThe ice\n}\n\nIt froze.');
    expect(front.title).toBeUndefined();
    expect(outline(blocks).at(-1)).toBe('It froze.');
  });

  it('may be closed and never opened', async () => {
    const { front, blocks } = await read('title: The Ice\ndate: 2025-03-04\ntags:\n- ice\n- river\n---\n\nIt froze.');
    expect([front.title, front.date]).toEqual(['The Ice', '2025-03-04']);
    expect(outline(blocks)).toEqual(['It froze.']);
  });
});
