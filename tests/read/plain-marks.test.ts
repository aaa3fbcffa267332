import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const shape = async (text: string): Promise<string[]> => outline((await read(text, 'article.txt')).blocks);
const long = 'The yard by the river has belonged to the same family for three generations, and nobody minds.';

describe('plain text with marks of Markdown', () => {
  it('shows none of them where a word is bold, slanted or code, and knows which', async () => {
    const text = 'The ferry **Aurora** crosses *forty* times, says `log --day`.\n\n- **Cost:** less\n- 2 * 3 * 4 boats';
    const { blocks } = await read(text, 'article.txt');
    const [first] = blocks;
    expect(outline(blocks)).toEqual([
      'The ferry Aurora crosses forty times, says log --day.',
      'list',
      '  - Cost: less',
      '  - 2 * 3 * 4 boats',
    ]);
    const prose = first?.kind === 'paragraph' ? first.prose : undefined;
    expect(prose?.spans.map(({ kind, start, end }) => [kind, prose.text.slice(start, end)])).toEqual([
      ['strong', 'Aurora'],
      ['em', 'forty'],
      ['code', 'log --day'],
    ]);
    expect(prose?.segments.map(({ source, length }) => text.slice(source, source + length)).join('')).toBe(prose?.text);
  });

  it('is read as Markdown where it has headings, tables, fences or links as only that has them', async () => {
    expect(await shape(`# The quay\n\n${long}\n\n## Ice\n${long}`)).toEqual(['# The quay', long, '## Ice', long]);
    expect(await shape('| Boat | Crew |\n|---|--:|\n| Aurora | 4 |')).toContain('table');
    expect((await shape(`${long}\n\n\`\`\`sh\nrow\n\`\`\``)).join('\n')).not.toContain('`');
    expect(await shape('Ask [the keeper](https://quay.example/keeper).')).toEqual(['Ask the keeper.']);
  });

  it('is no Markdown for a line behind one hash', async () => {
    expect((await shape(`# wait for the tide\n# then row\n\n${long}`)).join('\n')).toContain('# wait for the tide');
  });
});
