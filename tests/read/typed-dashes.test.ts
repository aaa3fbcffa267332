import { describe, expect, it } from 'vitest';
import { type Prose, sourceRange } from '#model';
import { read } from './read.ts';

const proseOf = async (text: string, name?: string): Promise<Prose | undefined> => {
  const [block] = (await read(text, name)).blocks;
  return block?.kind === 'paragraph' ? block.prose : undefined;
};
const textOf = async (text: string, name?: string) => (await proseOf(text, name))?.text;

describe('hyphens that stand alone between words', () => {
  it('are a dash where there are two, and a long one where there are three', async () => {
    for (const name of ['article.md', 'article.txt'])
      expect(await textOf('It floats -- just --- and it leaks.', name)).toBe('It floats – just — and it leaks.');
  });

  it('leave every other word where it stands in the input, and every mark around its own words', async () => {
    const text = 'It **floats -- just** -- [and it](https://tar.example) leaks &amp; sinks -- slowly.';
    const prose = await proseOf(text);
    expect(prose?.spans.map(({ start, end }) => prose.text.slice(start, end))).toEqual(['floats – just', 'and it']);
    for (const word of ['It', 'floats', 'just', 'and', 'leaks', 'sinks', 'slowly.']) {
      const at = prose?.text.indexOf(word) ?? 0;
      const { start, end } = sourceRange(prose as Prose, at, at + word.length);
      expect(text.slice(start, end)).toBe(word);
    }
    const { start, end } = sourceRange(
      prose as Prose,
      prose?.text.indexOf('–') ?? 0,
      (prose?.text.indexOf('–') ?? 0) + 1,
    );
    expect(text.slice(start, end)).toBe('--');
  });

  it('stay what they are in code, at either end of a line, and where no blank stands beside them', async () => {
    for (const text of [
      'Call $x^2 -- y^2$ here.',
      '-- It floats.',
      'It floats --',
      'Pass --dry to it.',
      'Call moor run -- --dry at dusk.',
      'A well--kept hull.',
    ])
      expect(await textOf(text)).toBe(text.replaceAll('$', ''));
    for (const name of ['article.md', 'article.txt'])
      expect(await textOf('Call `moor -- file` at dusk, then rest.', name)).toBe(
        'Call moor -- file at dusk, then rest.',
      );
    expect(await textOf('Four hyphens ---- stand here.')).toContain('----');
  });
});
