import { describe, expect, it } from 'vitest';
import { distil } from '../../scripts/distil/distil.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';

/** What distil has to say against an article: the code, the line, and the words. */
async function cautioned(...paragraphs: string[]): Promise<[code: string, line: number, message: string][]> {
  const text = `${paragraphs.join('\n\n')}\n`;
  const article = distil(await readManuscript('quay.md', signs, new TextEncoder().encode(text)));
  return article.warnings.map(({ code, place, message }) => [code, place?.line ?? 0, message]);
}

const codes = async (...paragraphs: string[]) => (await cautioned(...paragraphs)).map(([code, line]) => [code, line]);

describe('a figure with two values', () => {
  it('is told of with both of its lines', async () => {
    const found = await cautioned(
      '# The quay',
      'The new quay of Brenna cost 3 million crowns in all.',
      'It has a crane.',
      'The new quay of Brenna cost 4 million crowns in all.',
    );
    expect(found).toEqual([
      [
        'two-values',
        7,
        '“4 million crowns” here, “3 million crowns” in line 3: is that the same thing? “The new quay of Brenna cost 4 million crowns in all.”',
      ],
    ]);
  });

  it('is none where the values agree, the time differs, the unit differs or the thing differs', async () => {
    expect(
      await codes('# Q', 'The quay of Brenna cost over 3 million crowns.', 'The quay of Brenna cost 3 million crowns.'),
    ).toEqual([]);
    expect(
      await codes(
        '# Q',
        'In 2019 the harbour of Brenna counted 40 boats at the old quay.',
        'In 2023 the harbour of Brenna counted 60 boats at the old quay.',
      ),
    ).toEqual([]);
    expect(
      await codes('# Q', 'The old quay of Brenna holds 40 boats.', 'The old quay of Brenna holds 60 containers.'),
    ).toEqual([]);
    expect(await codes('# Q', 'The library lends 40 boats to schools.', 'The fish hall bought 60 boats.')).toEqual([]);
  });
});

describe('a hedge here and none there', () => {
  it('is told of with both of its lines', async () => {
    const found = await cautioned(
      '# Ice',
      'The current of the bay may be moving away from the shore for good.',
      'The ferry sails.',
      'The current of the bay is moving away from the shore for good.',
    );
    expect(found).toEqual([
      [
        'hedged-once',
        3,
        '“may” here, and flat in line 7: “The current of the bay is moving away from the shore for good.”',
      ],
    ]);
  });

  it('is seen where the same name does the same', async () => {
    expect(
      await codes(
        '# Ice',
        'With luck TideBox may allow small towns to escape the ice tax.',
        'In the end TideBox allows harbours to plan free of the ice tax and its forms.',
      ),
    ).toEqual([['hedged-once', 3]]);
  });

  it('is none where both are hedged, or the flat one says something else', async () => {
    expect(
      await codes(
        '# Ice',
        'The current of the bay may be moving for good.',
        'The current of the bay could be moving for good.',
      ),
    ).toEqual([]);
    expect(
      await codes('# Ice', 'The current may move the old buoys.', 'The current is warm in summer and in autumn.'),
    ).toEqual([]);
    expect(await codes('# Ice', 'Some boats lie in the bay.', 'Boats lie in the bay.')).toEqual([]);
  });
});

describe('a date that floats', () => {
  const line = 'Last year the harbour of Brenna froze.';

  it('is told of where the article does not say when it was written', async () => {
    expect(await codes('# Ice', line)).toEqual([['floating-date', 3]]);
    expect(await codes('# Eis', 'Im letzten Jahr fror der Hafen von Brenna zu, und das Eis blieb.')).toEqual([
      ['floating-date', 3],
    ]);
  });

  it('is none with a date in the front matter, a year to count from, or a word that stays true', async () => {
    expect(await codes('---\ndate: 2025-02-03\n---', '# Ice', line)).toEqual([]);
    expect(await codes('# Ice', `The quay was built in 2020. ${line}`)).toEqual([]);
    expect(await codes('# Ice', 'Today the harbour is open, and in recent years it never froze.')).toEqual([]);
  });
});

describe('a claim without a source', () => {
  it('is told of where a crowd says it', async () => {
    expect(await codes('# Ice', 'Experts say that the ice will stay.', 'Studies show a rise of the water.')).toEqual([
      ['no-source', 3],
      ['no-source', 5],
    ]);
    expect(await codes('# Eis', 'Experten glauben, dass das Eis in der Bucht bleibt.')).toEqual([['no-source', 3]]);
  });

  it('is none where somebody is named, linked or was told of before', async () => {
    expect(await codes('# Ice', 'Olav Dahl says that the ice will stay.')).toEqual([]);
    expect(await codes('# Ice', 'According to data of Brenna Ferries, the ice will stay.')).toEqual([]);
    expect(await codes('# Ice', '[Studies](https://example.org/ice) show a rise of the water.')).toEqual([]);
    expect(await codes('# Ice', 'The study shows a rise of the water.')).toEqual([]);
    expect(await codes('# Ice', '> Experts say that the ice will stay.\n>\n> — Olav Dahl')).toEqual([]);
  });
});

it('finds nothing against an article that is in order', async () => {
  expect(
    await codes(
      '# Ice',
      'The harbour of Brenna froze in January 2025, and over 40 boats lay fast.',
      'Olav Dahl, the harbour master, thinks that the ice may come back.',
      '## What comes next',
      'The council plans to buy an icebreaker. It would cost less than 9 million crowns.',
    ),
  ).toEqual([]);
});
