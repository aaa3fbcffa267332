import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const body = 'The guild asked for three marks.\\[[1](#1)\\]\\[[2](#2)\\] The council refused two of them.';

describe('paragraphs at the end that are numbered as sources are', () => {
  it('are footnotes, and the marks that lead to them are no words', async () => {
    const { blocks } = await read(
      `# Marks\n\n${body}\n\n<a id="1"></a>\\[1\\] [Papers of the guild](https://guild.example/1)\n\n<a id="2"></a>\\[2\\] Minutes of May 1902\n`,
      'article.md',
    );
    expect(blocks.slice(-2)).toMatchObject([
      { kind: 'footnote', label: '1', blocks: [{ prose: { text: 'Papers of the guild' } }] },
      { kind: 'footnote', label: '2', blocks: [{ prose: { text: 'Minutes of May 1902' } }] },
    ]);
    expect(blocks.at(-3)).toMatchObject({
      prose: { text: 'The guild asked for three marks. The council refused two of them.' },
    });
  });

  it('are paragraphs where there is one, where they do not count on, or where a heading stands above them', async () => {
    for (const end of [
      '\\[1\\] Papers of the guild',
      '\\[1\\] Papers of the guild\n\n\\[3\\] Minutes of May',
      '## Papers\n\n\\[1\\] Papers of the guild\n\n\\[2\\] Minutes of May',
    ]) {
      const { blocks } = await read(`# Marks\n\nThe guild asked for three marks.\n\n${end}\n`, 'article.md');
      expect(blocks.at(-1)?.kind).toBe('paragraph');
    }
  });
});
