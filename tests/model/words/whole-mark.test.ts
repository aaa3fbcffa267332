import { type Span, wholeMark } from '#model';
import { describe, expect, it } from 'vitest';

const link = (start: number, end: number): Span => ({ kind: 'link', start, end, href: '#rope' });

describe('a text that is a link', () => {
  it.each([
    ['Live view', link(0, 9)],
    ['Live view.', link(0, 9)],
    ['Live view.', link(0, 10)],
  ])('is one from its first word to its last: %s', (text, span) => {
    expect(wholeMark({ text, spans: [{ kind: 'strong', start: 0, end: text.length }, span] }, 'link')).toBe(span);
  });

  it.each([
    ['Live view of it', link(0, 9)],
    ['A live view', link(2, 11)],
    ['Live view', { ...link(0, 9), kind: 'code' } as Span],
  ])('is none where words stand beside it, or it leads nowhere: %s', (text, span) => {
    expect(wholeMark({ text, spans: [span] }, 'link')).toBeUndefined();
  });
});
