import { expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const long =
  'The lamps of the northern bay burn all night, and the town pays for the oil of all of them, as it has since the great storm of the spring, when forty boats were lost on the rocks below the old light of Holm.';

const headings = async (...lines: string[]): Promise<string[]> =>
  outline((await read(lines.join('\n\n'), 'article.txt')).blocks).filter((line) => line.startsWith('##'));

it('heads no quotation: that is led into by who says it', async () => {
  expect(
    await headings('The lamps of the bay', long, 'Harbour Secretary, Lady Reed said:', `“${long}`, `“${long}”`, long),
  ).toEqual([]);
  expect(await headings('The lamps of the bay', long, 'What The Harbour Says:', long, long)).toEqual([
    '## What The Harbour Says:',
  ]);
});

it('heads a list where other headings of the text have a colon too', async () => {
  const list = '- 1902: the first lamp is lit\n- 1931: the second lamp is lit\n- 1954: both lamps go out';
  const dates = ['Key Dates:', list];
  expect(await headings('The lamps', 'Our Harbour:', long, ...dates, 'Our History:', long)).toEqual([
    '## Our Harbour:',
    '## Key Dates:',
    '## Our History:',
  ]);
  expect(await headings('The lamps', 'Our Harbour:', long, ...dates, long)).toEqual(['## Our Harbour:']);
});
