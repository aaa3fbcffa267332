import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const stepsOf = async (text: string, lang = 'en') => {
  const { slides } = await make(`---\nlang: ${lang}\n---\n\n# The old lamps\n\n${text}\n`, 'article.md');
  return slides
    .filter(({ layout }) => layout === 'steps')
    .map(({ title, texts }) => [title, ...texts.filter(({ role }) => /title/.test(role)).map((one) => one.text)]);
};

describe('what the author counts in as many sentences', () => {
  it('stands under the numbers it has, below what announces it', async () => {
    expect(
      await stepsOf(
        'The town means to take the lamps down.\n\nThere are three good reasons to keep the old lamps. First, they cost the town nothing. A fund pays for the oil. Second, the fishermen find the channel by them. Third, nobody has been robbed under one of them.',
      ),
    ).toEqual([
      [
        'Three good reasons to keep the old lamps',
        'Cost the town nothing',
        'The fishermen find the channel by them',
        'Nobody has been robbed under one of them',
      ],
    ]);
  });

  it('stands below what it is said of, and what leads into it', async () => {
    const { slides } = await make(
      '# The old lamps\n\nThe town has reached a milestone: it has now mended more than 400 lamps. That number tells us three things:\n\nFirst, it shows how dark the pier was.\n\nSecond, it shows the patience of the crews.\n\nThird, it shows the power of oil.\n'.replace(
        'it has',
        'we have',
      ),
      'article.md',
    );
    const steps = slides.find(({ layout }) => layout === 'steps');
    expect(steps?.title).toBe('We have now mended more than 400 lamps');
    expect(steps?.texts.find(({ role }) => role === 'deck')?.text).toBe('That number tells us three things:');
  });

  it('may go on through paragraphs, and end with “finally”', async () => {
    const [found] = await stepsOf(
      '## How to light one\n\nThe first step is to open the glass with both hands.\n\nThe second step is that you trim the wick to the width of a finger.\n\nThe third step is to hold a match to it.\n\nFinally, write the hour in the book.',
    );
    expect(found).toEqual([
      'How to light one',
      'Open the glass with both hands',
      'You trim the wick to the width of a finger',
      'Hold a match to it',
      'Write the hour in the book',
    ]);
  });

  it('is counted in German as well', async () => {
    const [found] = await stepsOf(
      'Es gibt drei gute Gründe für die alten Lampen. Erstens kosten die Lampen die Stadt nichts. Zweitens finden die Fischer an ihnen den Kanal. Drittens brennt jede von ihnen hundert Jahre.',
      'de',
    );
    expect(found?.[0]).toBe('Drei gute Gründe für die alten Lampen');
    expect(found).toHaveLength(4);
  });

  it('is no list where one of them is missing, or where there are only two', async () => {
    expect(
      await stepsOf('First, the lamps cost the town nothing. Second, the fishermen find the channel by their light.'),
    ).toEqual([]);
    expect(
      await stepsOf(
        'First, the lamps cost the town nothing. The oil is paid for. Third, nobody has been robbed under one of them. Fourth, they burn for a hundred years.',
      ),
    ).toEqual([]);
  });

  it('may be only two where they were announced as two, and need not be told in few words', async () => {
    expect(
      await stepsOf(
        'Since then, the town has learned two lessons from the lamps.\n\nThe first lesson we learned is that the lamps cost the town nothing. The fund pays for the oil.\n\nThe second lesson we learned is that the demands of the nightly round place far too heavy a burden on the keepers.',
      ),
    ).toEqual([
      [
        'The town has learned two lessons from the lamps',
        'The lamps cost the town nothing',
        'The demands of the nightly round place far too heavy a burden on the keepers',
      ],
    ]);
    expect(
      await stepsOf(
        'The town takes a two-way road to the lamps. First, the lamps cost it nothing. Second, the fishermen find the channel by their light.',
      ),
    ).toEqual([]);
  });
});
