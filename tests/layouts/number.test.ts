import { type Context, countWords } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { boxes } from '../../templates/layouts/number/boxes.ts';
import { units } from '../../scripts/distil/units.ts';
import { amountOf } from '../../templates/rules/figures/amount.ts';
import { isEndOfRange } from '../../templates/rules/figures/ends.ts';
import { tellingOf } from '../../templates/rules/figures/telling.ts';
import { told } from '../distil/told.ts';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('heads a figure in what came of something with what happened, and leaves out what says more of it', async () => {
  const text =
    'Robbers broke into the oldest boathouse of the coast on Monday, taking at least 19 boats, including 17 cutters, in a raid that shook the trust of all the towns between the two capes in the guards they had paid for.';
  const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'b.md');
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.title).toBe('Robbers broke into the oldest boathouse of the coast on Monday');
  expect(number?.texts.map((one) => one.text)).toEqual([
    'at least 19 boats',
    'Taking at least 19 boats, including 17 cutters',
  ]);
});

it('is not headed by what another sentence between the two has left behind', async () => {
  const text =
    'The harbour council passed the new ferry plan with ten votes. The approved plan and all that goes with it, which nobody had hoped for, are dear. It sends an additional 14.4 million crowns to the boats.';
  const { slides } = await make(`${text}\n\nWicks are cheap.\n`, 'e.md');
  const heads = slides.filter(({ texts }) => texts.some((one) => one.text.includes('14.4'))).map(({ title }) => title);
  expect(heads).not.toContain('Harbour council');
});

it('says what hangs on a clause without its “which is”, where an “and” begins no second verb', async () => {
  const text =
    'Reed spoke of a long frost, which is expected by the keepers to take 40% of the boats between April and June.';
  const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'd.md');
  const texts = slides.flatMap((slide) => slide.texts.map((one) => one.text));
  expect(texts).toContain('Expected by the keepers to take 40% of the boats between April and June');
  expect(texts.filter((one) => one.startsWith('Is expected'))).toEqual([]);
});

it('shows no figure large that another is held against, or that is a part of another', async () => {
  const about = async (text: string) => {
    const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'c.md');
    const shown = slides.filter(({ layout, appendix }) => /^(?:number|change)$/.test(layout) && !appendix);
    const isLarge = ({ role }: { role: string }) => role === 'figure' || role === 'new.figure';
    return shown.flatMap(({ texts }) => texts.filter(isLarge).map((one) => one.text));
  };
  const figures = [
    ...(await about('In the north 70% of the boats now carry a lamp, up from just 15% in the year of the flood.')),
    ...(await about('The yard sold 320 boats to the crews of the coast, 75% of which still sail in winter.')),
  ];
  expect(figures).toEqual(['70%', '320 boats']);
  const added = [
    ...(await about(
      'The survey found 5,400 boats with leaks in the north and an additional 2,600 boats with rot in the old hulls.',
    )),
    ...(await about(
      'The yard sold 320 boats to the crews of the coast and another 75 boats to those of the lakes last year.',
    )),
  ];
  expect(added.filter((figure) => /2,600|75/.test(figure))).toEqual([]);
  expect(added.length).toBeGreaterThan(0);
  const part = await about(
    'The law of 1996 has saved more than 40 of Holm’s 64 old lamps from the ice and from the rust.',
  );
  expect(part.filter((figure) => /64/.test(figure))).toEqual([]);
  const held = await about(
    'The yard took in $2.8 million from all of its boats, compared to an income of $1.6 million, or $11,000 a boat.',
  );
  expect(held.filter((figure) => /1\.6|11,000/.test(figure))).toEqual([]);
  expect(
    await about('Sleep in a wet berth raises the risk of a fall by 32% - comparable to rowing for 15 hours a day.'),
  ).not.toContain('15 hours a day');
  const grown = await about(
    'The fund of the keepers for new boats grew to $1.2 billion from $900 million in a single year.',
  );
  expect(grown).toEqual(['$1.2 billion']);
  expect(
    await about('The yards of the coast now have sales of $900 million to $1.2 billion for all of their boats.'),
  ).toEqual([]);
});

it('heads a figure that opens its sentence with what the sentence claims', async () => {
  const text =
    'With nearly 200,000 lamps and a long coast to look after, the lighthouse service guides the boats of ten towns.';
  const { slides } = await make(`# Lamps\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'a.md');
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.title).toBe('The lighthouse service guides the boats of ten towns');
  expect(number?.texts.map((one) => one.text)).toEqual([
    'nearly 200,000 lamps',
    'With nearly 200,000 lamps and a long coast to look after',
  ]);
});

it('is headed by what its clause says rather than by how the clause begins', async () => {
  const text = 'The mayor of Lysvik opened a $500m harbour to let boats in during all of the winter.';
  const { slides } = await make(`# Boats\n\nOil is dear in the north. ${text} Wicks are cheap.\n`, 'd.md');
  expect(slides.some(({ title }) => title === 'Mayor')).toBe(false);
  const bare = 'The keepers of it say that the old harbour lost 400 boats to the ice of one night.';
  const { slides: others } = await make(`# Oil\n\nOil is dear in the north. ${bare}\n`, 'e.md');
  expect(others.some(({ title }) => title === 'Keepers')).toBe(false);
});

it('shows no figure large that is one of several to choose from', async () => {
  const about = async (text: string) =>
    (await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'd.md')).slides.map(
      ({ layout }) => layout,
    );
  expect(await about('A new berth can be let for a time of 30, 60, 90 or 180 days.')).not.toContain('number');
  expect(await about('A new berth can be let for a time of 180 days.')).toContain('number');
});

it('shows no time large that only says when something was', async () => {
  const about = async (text: string) =>
    (await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'f.md')).slides.map(
      ({ layout }) => layout,
    );
  expect(await about('The yard sold its last barge to the town, 45 days prior.')).not.toContain('number');
  expect(await about('The yard has kept its last barge for 45 days.')).toContain('number');
});

it('shows amounts that are listed with their labels side by side, each slide under the heading', async () => {
  const lines = [
    '15: keepers a year ago',
    '76: keepers today',
    '120: lamps that were mended',
    '48: boats with a new mast',
  ];
  const more = ['310: ropes spliced', '22: nets dried in the loft', '19: buoys painted'];
  const { slides } = await make(
    `# The year\n\nWe count once a year.\n\n## The yard\n\n${[...lines, ...more].join('\n\n')}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`,
    'd.md',
  );
  const shown = slides.filter(({ layout, appendix }) => /^(?:stats|number)$/.test(layout) && !appendix);
  const figures = shown.flatMap(({ texts }) =>
    texts.filter(({ role }) => /figure$/.test(role)).map(({ text }) => text),
  );
  expect(figures).toEqual(['15', '76', '120', '48', '310', '22', '19']);
  expect(shown.some(({ texts }) => texts.some(({ text }) => text === 'Keepers a year ago'))).toBe(true);
  // None is torn from the others, and seven are four and three.
  const counts = shown.map(({ texts }) => texts.filter(({ role }) => /figure$/.test(role)).length);
  expect(counts).toEqual([4, 3]);
});

it('takes no numbered step for an amount, nor “a 100% wooden boat” for a share', async () => {
  const about = async (text: string) => {
    const { slides } = await make(
      `# Boats\n\n## The yard\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`,
      'e.md',
    );
    return slides.filter(({ layout, appendix }) => /^(?:stats|number)$/.test(layout) && !appendix);
  };
  expect(await about('1: wash the hull.\n\n2: scrape the keel.\n\n3: tar the planks.\n\n4: wait for the sun.')).toEqual(
    [],
  );
  expect(await about('The yard exists in order to build a 100% wooden boat for each of the crews.')).toEqual([]);
});

it('heads a figure with nothing that another clause is about', async () => {
  const text =
    'The northern quay has new owners in the town, and nearly 900 boats of its crews now lie in the southern harbour of the town for the winter.';
  const { slides } = await make(`# Boats\n\n${text}\n\nWicks are cheap. Oil is dear in the winter.\n`, 'f.md');
  const numbers = slides.filter(({ layout }) => layout === 'number').map(({ title }) => title);
  expect(numbers).toHaveLength(1);
  expect(numbers[0]).not.toMatch(/northern/i);
});

it('shows the shares of two clauses of a sentence side by side', async () => {
  const text =
    'Repairs of small boats rose by 110 percent, and the hours that were left for lamps rose by 195 percent.';
  const { slides } = await make(
    `# Boats\n\n## The second year\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`,
    'g.md',
  );
  const pair = slides.find(({ layout }) => layout === 'stats');
  expect(pair?.texts.filter(({ role }) => /figure$/.test(role)).map((one) => one.text)).toEqual([
    '110 percent',
    '195 percent',
  ]);
});

it('shows a list of amounts as figures, and a list of one below its heading', async () => {
  const { slides } = await make(
    '# The year\n\n## Meetings\n\n- 400 rowers in Brenna\n- 18 keepers\n- 4 towns\n\nThe meetings are still the heart of it.\n\n## Letters\n\n- 2,485 readers\n\nThe letter comes once a month.\n\n## Rules\n\n- 40 boats at most\n- No lamps on deck\n\nThe rules are old.\n',
    'h.md',
  );
  const figures = (heading: string) =>
    slides
      .filter(({ title, layout, appendix }) => title === heading && /^(?:stats|number)$/.test(layout) && !appendix)
      .flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(figures('Meetings')).toEqual(['400', 'Rowers in Brenna', '18', 'Keepers', '4', 'Towns']);
  expect(figures('Letters')).toEqual(['2,485', 'Readers']);
  expect(figures('Rules')).toEqual([]);
});
it('shows of a measure that is told year by year the last value large, and none that is overtaken', async () => {
  const text = 'The fares of the ferry rose by 4.7% in 2031, and by 7.9% in 2032.';
  const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'f.md');
  const figures = slides
    .filter(({ layout, appendix }) => layout === 'number' && !appendix)
    .flatMap(({ texts }) => texts.filter(({ role }) => role === 'figure').map((one) => one.text));
  expect(figures).not.toContain('4.7%');
});

it('takes both ends of a way from one amount to another for what they are, whatever year stands between them', () => {
  const sentence = told('Visits rose by 254%, from 5,780 visits in 1919 to about 20,500 in 1924.');
  const context = { pack: packFor('en') } as Context;
  const ends = sentence.figures.filter((figure) => isEndOfRange(figure, sentence.text, context));
  expect(ends.map(({ text }) => text)).toEqual(['5,780 visits', 'about 20,500']);
});

/** The figures that stand large in the deck of one paragraph. */
async function about(text: string, lang: string): Promise<string[]> {
  const { slides } = await make(`---\nlang: ${lang}\n---\n# A\n\n## B\n\n${text}\n`, 'i.md');
  const shown = slides.filter(({ layout, appendix }) => /^(?:number|proportion|stats)$/.test(layout) && !appendix);
  return shown.flatMap(({ texts }) => texts.filter(({ role }) => /figure$/.test(role)).map((one) => one.text));
}

it('shows no figure large that is only the whole of which a part is told', async () => {
  expect(await about('The ferry line has closed eight of its 50 piers in the north.', 'en')).toEqual([]);
  expect(await about('Today 19 of 164 posts at sea are vacant.', 'en')).toEqual([]);
  expect(await about('In 2019 sales of 164 boats were all that the yard had.', 'en')).toEqual(['164 boats']);
  expect(await about('The ferry line has closed 50 piers in the north.', 'en')).toEqual(['50 piers']);
});

it('draws no ring around a per cent by which something grew, or is dearer than another', async () => {
  const kinds = async (text: string) =>
    (await make(`# A\n\n## B\n\n${text}\n`, 'i.md')).slides.map(({ layout }) => layout);
  expect(await kinds('The harbour reported a 21% fall in the dues of its first quarter.')).not.toContain('proportion');
  expect(await kinds('The agreed price represents a 75% premium to what the yard was worth.')).not.toContain(
    'proportion',
  );
  expect(await kinds('The ferries carried 2.84 million people, 3% more than in 2019.')).not.toContain('proportion');
  expect(await kinds('The new boats are quiet, and burn 12% less than the old ones.')).not.toContain('proportion');
  expect(await kinds('The ferries carry 75% of all parcels of the northern islands.')).toContain('proportion');
});

it('shows no figure large that is only a condition, or never came to be', async () => {
  expect(await about('Ohne die neue Schleuse wären im Frühjahr 4.000 Boote gesunken.', 'de')).toEqual([]);
  expect(await about('Im Frühjahr sind trotz der neuen Schleuse 4.000 Boote gesunken.', 'de')).toEqual(['4.000 Boote']);
  expect(await about('If 4,000 boats leave by May, the harbour will have to close its gates.', 'en')).toEqual([]);
  expect(await about('今後、仮に伸び率3.5％を保てた場合でも、町の港は2030年に閉じることになる。', 'ja')).toEqual([]);
});

it('shows no figure large that somebody had reckoned with, or that was not to be', async () => {
  const large = async (text: string) => {
    const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'e.md');
    return slides.flatMap(({ layout, texts }) =>
      /^(?:number|stats)$/.test(layout) ? texts.filter(({ role }) => /figure/.test(role)).map(({ text }) => text) : [],
    );
  };
  expect(
    await large(
      'The share of boats that leak was a little higher than the forecasts of 56 percent by the crews of the yard.',
    ),
  ).toEqual([]);
  expect(
    await large('The keepers had predicted that the town would buy 500 new boats for the crews of the north.'),
  ).toEqual([]);
  expect(await large('Instead of buying 660 new boats, the town sold what was left of the old ones.')).toEqual([]);
  expect(await large('But when you moor 730 boats at one quay, a good rope is no luxury.')).toEqual([]);
  expect(await large('The town has bought 500 new boats for the crews of the north.')).toEqual(['500 new boats']);
});

it('shows of a way from one share to another the second, where words are not parted', async () => {
  const { slides } = await make('# 港\n\n## 船\n\n木船的比例自111年的57.2%，成長為今天的68.3%。\n', 'j.md');
  const shown = slides.flatMap(({ texts }) => texts.filter(({ role }) => /figure$/.test(role)).map(({ text }) => text));
  expect(shown).not.toContain('57.2%');
});

it('shows neither end of what lies between two amounts large, nor an hour of the day', async () => {
  expect(await about('Los dos dicen que entre 46 millones y 48 millones de barcas salen al mar.', 'es')).toEqual([]);
  expect(await about('Both of them say that between 46 million and 48 million boats go to sea.', 'en')).toEqual([]);
  expect(await about('Das Museum am alten Hafen ist am Samstag von 10 - 17 Uhr für alle geöffnet.', 'de')).toEqual([]);
});

it('shows neither of two things large that something lies between', async () => {
  const about = async (text: string) => {
    const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'j.md');
    const shown = slides.filter(({ layout, appendix }) => /^(?:number|stats)$/.test(layout) && !appendix);
    return shown.flatMap(({ title, texts }) => {
      const figures = texts.filter(({ role }) => /figure$/.test(role)).map((one) => one.text);
      return figures.length > 0 ? figures : [title];
    });
  };
  const gap = 'The gap between our costs of $2.6 million and the old budget of $3 million comes from the new crane.';
  expect(await about(gap)).toEqual([]);
  expect(await about(gap.replace('The gap between our costs', 'Our costs'))).toEqual(['$2.6 million']);
});

it('shows how far something went, or where that brought it, and not in what time', async () => {
  const { slides } = await make(
    '# Boats\n\nIn the 19 months since the slip was built, dry berths have gone up by 18%, to nearly 58%.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n',
    'k.md',
  );
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.title).toBe('Dry berths have gone up by 18%, to nearly 58%');
  expect(number?.texts.map(({ text }) => text)).toEqual(['nearly 58%', 'In the 19 months since the slip was built']);
});

it('has a unit of a sign or two beside its figure, however long that is', () => {
  const beside = boxes.findIndex(({ figure, unit }) => figure.width + 32 + unit.width <= 1696 && figure.width >= 1400);
  expect(beside).toBeGreaterThan(0);
  expect(boxes[beside]?.figure.size).toBeGreaterThanOrEqual(340);
  const below = boxes.findIndex(({ figure }) => figure.width === 1696);
  expect(beside).toBeLessThan(below);
});

it('shows neither end of what may be anywhere between two amounts, nor what comes second to another', async () => {
  const about = async (text: string) => {
    const { slides } = await make(`# Boats\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'i.md');
    const shown = slides.filter(({ layout, appendix }) => layout === 'number' && !appendix);
    return shown.flatMap(({ texts }) => texts.filter(({ role }) => role === 'figure').map((one) => one.text));
  };
  expect(await about('The yard expects sales of $223 million to $233 million.')).toEqual([]);
  expect(await about('Thirty to 40 per cent of the boats are moored.')).toEqual([]);
  expect(
    await about(
      'The north had the most boats with 260 cutters, followed by the old towns of the south with 144 boats.',
    ),
  ).not.toContain('144 boats');
  const fell = await about(
    'The fare fell to 32 cents from 38 cents, beating the 30 cents that the town had hoped for.',
  );
  expect(fell.filter((figure) => /30|38/.test(figure))).toEqual([]);
});

it('tells in the label of a figure, which has nothing below it, when it was so', () => {
  const pack = packFor('en');
  const sentence = told('In the same winter of the year before, the yard earned $4.1 million, or 31 crowns a boat.');
  sentence.units = units(sentence, pack);
  const context = { pack, words: countWords, holds: () => true, told: () => false, isPersonal: () => false };
  const [figure] = sentence.figures;
  expect(figure && tellingOf(figure, sentence, context as unknown as Context)?.label).toBe(
    'In the same winter of the year before, the yard earned $4.1 million, or 31 crowns a boat',
  );
});

it('tells in the label of a figure whose claim it is, with the “that” that leads to it', () => {
  const pack = packFor('en');
  const text = 'The keepers of the northern harbour said that the town has lost 40 boats in the last winter';
  const sentence = told(`${text}.`);
  sentence.units = units(sentence, pack);
  const context = { pack, words: countWords, holds: () => true, told: () => false, isPersonal: () => false };
  const [figure] = sentence.figures;
  expect(figure && tellingOf(figure, sentence, context as unknown as Context)?.label).toBe(text);
});

it('heads no figure with what another of its kind is told by, and shows that one with the other below it', async () => {
  const text =
    'The fare of the northern ferry fell to 320 cents, beating a forecast of 300 cents for the whole of the winter.';
  const { slides } = await make(`# Lamps\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`, 'k.md');
  const number = slides.find(({ layout, appendix }) => layout === 'number' && !appendix);
  expect(number?.texts.map((one) => one.text)).toEqual([
    '320 cents',
    'Beating a forecast of 300 cents for the whole of the winter',
  ]);
});

it('shows no end of a way large, however far the other is', async () => {
  const { slides } = await make(
    '# Boats\n\nCatches dropped from about 80 percent of the whole bay in 1985 to less than 20 percent in 2007, the town notes.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n',
    'e.md',
  );
  expect(slides.filter(({ layout }) => layout === 'number' || layout === 'proportion')).toEqual([]);
});

const figuresAndTitles = async (text: string) => {
  const { slides } = await make(`# Keepers\n\n${text}\n`, 'k.md');
  const shown = slides.filter(({ layout, appendix }) => layout === 'number' && !appendix);
  return shown.map(({ title, texts }) => [title, texts.find(({ role }) => role === 'figure')?.text ?? '']);
};

it('shows no figure large a second time, where a word points at it', async () => {
  const shown = await figuresAndTitles(
    '## Ropes\n\nThe town spent $38 million on ropes last year.\n\n## Worth\n\nTo most of us, that $38 million figure has little practical value.',
  );
  expect(shown.map(([, figure]) => figure)).toEqual(['$38 million']);
});

it('heads no figure with what only stands behind it, unless a word beside it says whose it is', async () => {
  const titles = async (where: string) => {
    const text = `With more than 500 individuals ${where} around the world, KW's library is a trove of information empowering crews and towns alike to be informed and take action.`;
    return (await figuresAndTitles(`${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.`)).map(([title]) => title);
  };
  expect(await titles('on staff')).toEqual(['Individuals']);
  expect(await titles('on its staff')).toEqual(["KW's library"]);
});

it('shows no figure large that only says which ones', async () => {
  const shown = await figuresAndTitles(
    '## Yards\n\nTaking a look at the top 50 yards around the sea, our ropes hang in nearly all of them.\n\n## Oil\n\nOil is dear. Wicks are cheap.',
  );
  expect(shown).toEqual([]);
});

it('sets what stands before the digits of a Chinese figure as small as any qualifier', async () => {
  const plan = await planMaker();
  const { slides } = await plan(
    '# 渔港\n\n## 船\n\n渔港的船每年行驶里程约为1.2万公里左右。大家都喜欢看船。\n\n## 油\n\n油很贵。\n',
    'z.md',
  );
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.slots).toMatchObject({ qualifier: { text: '约为' }, figure: { text: '1.2' } });
});

it('shows the figure before a dash, and none that stands behind it', async () => {
  const text =
    'Ice sank 1.35 million boats in 1921—the last year for which anybody has a list—a grim 3,698 boats a day.';
  const { slides } = await make(
    `# Ice\n\n${text} The town has no plan.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`,
    'd.md',
  );
  const large = slides.flatMap(({ layout, texts }) =>
    layout === 'number' ? texts.filter(({ role }) => role === 'figure') : [],
  );
  expect(large.map((one) => one.text)).toEqual(['1.35 million boats']);
});

it('shows a figure that is a sentence by itself over the one that says of what', async () => {
  const { slides } = await make(
    '# Letters\n\nThe keeper wrote by lamp light.\n\n## In a number\n\n40,000 letters. That is what she wrote in ten years.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n',
    'e.md',
  );
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.texts.map(({ text }) => text)).toEqual(['40,000 letters', 'That is what she wrote in ten years']);
});

it('shows no figure that the sentence before is only compared to', async () => {
  const { slides } = await make(
    '# The yard\n\n## Plans\n\nLooking ahead, the plans for the winter were poor as well as the yard hopes for sales of $87 million to $97 million and a loss per boat of $0.05 to $0.09. That compares to a forecast by the guild at $104.5 million in sales and a profit per boat of $0.03.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n',
    'f.md',
  );
  expect(slides.some(({ title }) => title === 'Plans')).toBe(true);
  const large = slides.flatMap(({ layout, appendix, texts }) => (layout === 'number' && !appendix ? texts : []));
  expect(large.filter(({ role }) => role === 'figure')).toEqual([]);
});

it('shows neither end of what may be anywhere between the two', async () => {
  const { slides } = await make(
    '# The yard\n\n## Plans\n\nThe yard hopes for sales of 87 million to 97 million crowns this year.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n',
    'g.md',
  );
  expect(
    slides.some(({ title, texts }) => /87 million/.test([title, ...texts.map(({ text }) => text)].join(' '))),
  ).toBe(true);
  expect(slides.filter(({ layout }) => layout === 'number')).toEqual([]);
});

it('shows of two that are set against each other the first, whether the second says of what it is or not', async () => {
  const { slides } = await make(
    '# Boats\n\n## Loads\n\nThe old ferry carries 22,000 people a year, whereas the new one carries 3,400. Nobody knows why.\n\n## Oil\n\nOil is dear. Wicks are cheap.\n',
    'h.md',
  );
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.title).toBe('The old ferry carries 22,000 people a year');
  expect(number?.texts.map(({ text }) => text)).toEqual(['22,000 people a year', 'whereas the new one carries 3,400']);
});

it('sets both of “10 or 20” large', () => {
  const sentence = told('The lamp takes 10 or 20 hours a week.');
  const [figure] = sentence.figures;
  const amount = figure && amountOf(figure, sentence, { pack: packFor('en') } as unknown as Context);
  expect(amount?.figure.text).toBe('10 or 20');
  expect(amount?.unit?.text).toBe('hours a week');
});

it('has what goes on with its sentence behind it, and not in a column beside it', async () => {
  const text = 'Repairs will be made free of charge for wooden boats up to 18 years old.';
  const { slides } = await make(
    `# Boats\n\n## Repairs\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`,
    'f.md',
  );
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.texts.map((one) => one.text)).toEqual(['up to 18 years', text.slice(0, -1)]);
});

it('is its own heading where nothing heads it but the template’s own “Introduction”, until somebody calls it otherwise', async () => {
  const text =
    'The keepers of the north warned that their lamps would go out for good after a winter that had cost them oil, wicks and men.\n\nYet 55 percent of the crews who were asked called such lamps to be of great use to them.\n\nWicks are cheap, and oil is dear.\n';
  const { slides } = await make(`# Lamps\n\n${text}`, 'h.md');
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.title).toBe('55 percent');
  expect(number?.texts.map(({ role }) => role)).toEqual(['contexts']);
});

it('does not set large what “that was”, which only the sentence before tells', async () => {
  const large = async (second: string) => {
    const lost =
      'A leak that nobody had seen in the yards of the northern coast forced the guild to call back and rebuild so many of its boats.';
    const { slides } = await make(
      `# Lamps\n\nOil is dear. Wicks are cheap.\n\n## Losses\n\n${lost} ${second}\n`,
      'i.md',
    );
    return slides.filter(({ layout, appendix }) => /^(?:number|proportion)$/.test(layout) && !appendix).length;
  };
  expect(await large('That was approximately 2.6% of all boats.')).toBe(0);
  expect(await large('This represents 24,000 boats.')).toBe(0);
  expect(await large('That slipped to 24,000 boats in May.')).toBe(0);
  expect(await large('A year ago, the figure was 24,000 boats.')).toBe(0);
  // Of the guild it can be told below its name.
  expect(await large('It still owns 24,000 boats with a sail.')).toBe(1);
});

it('sets no age large', async () => {
  const { slides } = await make(
    '# Barcas\n\nEl consejo del puerto permitirá que los mayores de 65 años usen gratis las barcas de la costa desde el año que viene.\n\nEl aceite es caro.\n',
    'j.md',
  );
  expect(slides.filter(({ layout }) => layout === 'number')).toEqual([]);
});
