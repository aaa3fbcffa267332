import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const lines = async (text: string, layout?: string): Promise<string[]> =>
  (await make(text, 'article.md')).slides
    .filter((slide) => layout === undefined || slide.layout === layout)
    .flatMap(({ title, texts }) => [title, ...texts.map(({ text: one }) => one)]);

describe('words that stand alone on a slide', () => {
  it('do not end in the “and” of a list that was typed as one sentence', async () => {
    const all = await lines(
      '# Rules\n\n## What a keeper must do\n\nA keeper must:\n\n- trim the wick twice a night;\n- write down the weather; and\n- wave to every ship.\n',
    );
    expect(all).toContain('Write down the weather');
  });

  it('do not follow another’s where they tell more of whom the title names', async () => {
    const all = await lines(
      '# Who keeps the light\n\nWord came from the coast guard that the light was out. Ada Reed rowed out at once. She quickly became the first woman to tend the lamp of the north reef. The town council did not have a comment for this paper. That early courage proved useful for Ada Reed and for all of the ships in the bay.\n',
      'points',
    );
    const guard = all.indexOf('Word came from the coast guard that the light was out');
    expect(all[guard - 1]).toBe('Ada Reed rowed out at once');
    expect(all[guard + 1]).toBe('The town council did not have a comment for this paper');
  });

  it('are no example of what stands on no slide', async () => {
    const all = await lines(
      '# The yard\n\n## Use\n\nThe crews of the northern towns, who know the yard and its long winters, may have their cranes mended there and even replace what the yard lends to them by one of their own making. An example is to lift the long boats of the upper bay.\n\n## Oil\n\nOil is dear.\n',
    );
    expect(all.filter((text) => text.startsWith('An example'))).toEqual([]);
  });

  it('have not lost a “she” who is nobody that the title names', async () => {
    const all = await lines(
      '# The ropes\n\nRopes rot from the inside. I put the kettle on the stove. A wet rope weighs twice as much as a dry one. She opened the window. Salt keeps the fibres soft. I closed the window. A good rope lasts for nine winters. He poured the tea. Tar is cheaper than a new rope.\n',
      'points',
    );
    expect(all).toContain('A wet rope weighs twice as much as a dry one');
    expect(all.filter((text) => /^(?:Opened|Poured)/.test(text))).toEqual([]);
  });

  it('say whose claim it is at the foot, though what stands below one of them says something else', async () => {
    const slides = (
      await make(
        '# The quay\n\nThe harbour grew in spring. The trouble with the old quay, according to Ada Reed, is not the ice; it’s the wind that comes in from the north after it. The town has forty boats. The yard is full of nets.\n',
        'article.md',
      )
    ).slides;
    const told = slides.find(({ texts }) => texts.some(({ text }) => text.startsWith('The trouble with the old quay')));
    expect(told?.texts.map(({ text }) => text).join(' ')).toMatch(/according to Ada Reed/i);
  });

  it('do not say the title of the article again as a point', async () => {
    const all = await lines(
      '# The mill had a good year\n\nThe mill had a good year. It ground ninety tonnes of rye. The wheel was mended in May. The miller sold eleven lamps.\n',
      'assertion',
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toContain('The mill had a good year');
  });

  it('are a whole sentence, where a section has nothing shorter to say', async () => {
    const long =
      'Sea holly, thrift and most of the grasses of the northern dunes come from shores where no rain falls for months';
    const all = await lines(`# The garden\n\n## What grows\n\n${long}.\n\n## What does not\n\nRoses need rain.\n`);
    expect(all.join(' ')).toContain('come from shores');
  });

  it('are the long sentence that opens a report without headings', async () => {
    const long =
      'The loss of an old ferry that sailed into the ice off the northern cape on Monday night points to another fault in the winter charts';
    const rest =
      'Four boats looked for it until noon. The ice was two metres thick. The town has lost three ferries in ten years. Its council meets on Friday.';
    expect(await lines(`# Ferry lost\n\n${long}.\n\n${rest}\n`, 'statement')).toContain(long);
  });

  it('are the author’s own “I” only where the article is about little else', async () => {
    const tale =
      '# My winter\n\n## The ice\n\nI walked to the mill on the ice every morning. I sold eleven lamps to the skaters. The river was frozen for nine weeks.\n';
    const report =
      '# The winter\n\n## The ice\n\nThe river was frozen for nine weeks. Skaters bought lamps at the mill. The mill stood still until March. The miller slept. The wheel was mended by two carpenters. The town paid both of them. I walked to the mill on the ice every morning.\n';
    expect((await lines(tale)).join(' ')).toMatch(/I (?:walked|sold)/);
    expect((await lines(report)).join(' ')).not.toMatch(/\bI walked/);
  });

  it('ask nothing: the answer is the point', async () => {
    const all = await lines(
      '# The lamp\n\nThe lamp burned oil for eighty years. How bright does a harbour have to be at night? The keepers wanted more light. The bakers wanted less. Two studies were written and forgotten.\n',
    );
    expect(all.join(' ')).toContain('The keepers wanted more light');
    expect(all.join(' ')).not.toContain('How bright');
  });

  it('are what is so sooner than what somebody did', async () => {
    const all = await lines(
      '# The ropes\n\nRopes rot from the inside. He put the kettle on the stove. A wet rope weighs twice as much as a dry one. She opened the window. Salt keeps the fibres soft. He closed the window. A good rope lasts for nine winters. He poured the tea. Tar is cheaper than a new rope.\n',
      'points',
    );
    expect(all).toContain('A wet rope weighs twice as much as a dry one');
    expect(all.join(' ')).not.toMatch(/kettle|poured|opened|closed the window/i);
  });

  it('are no number without the one who has it', async () => {
    const all = await lines(
      '# The baths\n\n## Visitors\n\nThe old baths stand at the river. They had 112,000 visits last year, which is less than before the flood, and many more than the year before it. The tiles are blue.\n\n## Luck\n\nHad the ice held for one more day, the loss might have been over £2 million.\n',
    );
    expect(all.filter((text) => /^Had 112/.test(text))).toEqual([]);
    expect(all.join(' ')).toContain('Had the ice held');
  });

  it('are no figure whose owner stands in the sentence before', async () => {
    const all = await lines(
      '# The library\n\n## How it was paid\n\nRuth Holm went from door to door. She got 7,000 signatures. The hall holds 120,000 books. The town gave 24 million crowns. The roof covers 3,800 square metres.\n',
      'stats',
    );
    expect(all.filter((text) => /^got/i.test(text))).toEqual([]);
  });

  it('give nobody what somebody else did', async () => {
    const all = await lines(
      '# The yard\n\n## The oars\n\nI took the oars and the lamp, and she took the rope for the first time in years. I rowed. The lake was still.\n',
    );
    expect(all.join(' ')).toContain('I took the oars');
    expect(all.filter((text) => /^took the rope/i.test(text))).toEqual([]);
  });

  it('count all that a figure counts', async () => {
    const all = await lines(
      '# The lake\n\n## Who rows\n\nMore than 26,000 rowers, sailors and divers use the lake every week. The boat house cost 4 million crowns. The lamp burns for 300 hours. The pier is 900 metres long.\n',
    );
    expect(all.filter((text) => /^sailors/i.test(text))).toEqual([]);
  });

  it('are the main claim of a sentence, though what hung on it finds no room', async () => {
    const all = await lines(
      '# The pool\n\n## The vote\n\nThe old swimming pool on Marl Lane will close in March after councillors voted to withdraw its funding for the coming year, ending a campaign that had drawn thousands of signatures.\n\nThe town has two rivers.\n',
    );
    expect(all.join(' ')).toContain('The old swimming pool on Marl Lane will close');
  });

  it('hold both ends of what lies between them, and no comma that leads nowhere', async () => {
    const all = await lines(
      '# Quiet days\n\n## The rules\n\n1. No recurring meetings of any kind between Tuesday at six in the evening and Thursday at nine in the morning.\n2. Guests are exempt.\n\n## What changes\n\nFrom January, the northern office will have its own quiet day, on Friday. New keepers get a companion. The lamp is oiled twice.\n',
    );
    expect(all.filter((text) => /between Tuesday[^A-Z]*$/.test(text) && !text.includes('Thursday'))).toEqual([]);
    expect(all.filter((text) => /,$/.test(text))).toEqual([]);
  });
});

describe('an article without headings', () => {
  it('has no points of one thought below a title of the next', async () => {
    const ice =
      'The river froze in January. Carters drove on it for nine weeks. The mill stood still until March. Two of the horses were lost at the weir.';
    const bread =
      'Bread became dear in the spring. A loaf cost nine pence in April. The bakers bought flour from the coast. The council opened a kitchen by the bridge.';
    const { slides } = await make(`# The long winter\n\n${ice}\n\n${bread}\n`, 'article.md');
    const rows = slides.filter(({ layout }) => layout === 'pair' || layout === 'points');
    const mixed = rows.filter(({ texts }) => {
      const all = texts.map(({ text }) => text);
      return all.some((text) => ice.includes(text)) && all.some((text) => bread.includes(text));
    });
    expect(rows.length).toBeGreaterThan(1);
    expect(mixed).toEqual([]);
  });
});

describe('a figure on a slide of its own', () => {
  it('has in how long it is so many', async () => {
    const all = await lines(
      '# The bakery\n\n## Ovens\n\nThe town recently bought most of the ovens and other machines that are needed to bake 40,000 loaves in a day.\n\n## Flour\n\nFlour comes by boat.\n',
    );
    const at = all.findIndex((text) => /40,000/.test(text));
    expect(at).toBeGreaterThanOrEqual(0);
    expect(all.join(' ')).toContain('in a day');
  });
});

it('is not headed by the words with which it begins, where no heading is to be had', async () => {
  const long =
    'The harbour service is beginning to build on these kinds of ropes with new and longer ones being added to the oldest boats';
  const { slides } = await make(`# Will the winter be dark?\n\nNobody knows. ${long}.\n`, 'f.md');
  expect(slides.map(({ title }) => title)).toContain(long);
});

describe('the first words of an article', () => {
  it('say what the article is about, before its code', async () => {
    const all = await lines(
      '# Gangway\n\nGangway - means *bridge* in the north - is a small, simple, and noiseless harbour crane built on Holm Rules. It works in any harbour: Lysvik, Marl, Holm, Saltby, and Norden.\n\nQuiet, but not only quiet.\n\n```sh\ngangway lift boat\n```\n\n## Install\n\n```sh\nnpm i gangway\n```\n\n## Use\n\nTurn the wheel.\n',
      'statement',
    );
    expect(all).toContain('Gangway is a small, simple, and noiseless harbour crane built on Holm Rules');
  });

  it('do not stop before what is put into a line', async () => {
    const all = await lines(
      '# The yard\n\nThis work has been a long time in the making -- the first plans for the wide gates, for example, were drawn by Ada Reed and Ole Holm in 1921! -- and we are very proud of the new gates. The yard opened in May. The gates are made of oak. The keepers open them at dawn.\n',
    );
    expect(all.some((text) => /^The first plans for the wide gates$/.test(text))).toBe(false);
  });

  it('do not end in a condition, where what comes of it is left out', async () => {
    const all = await lines(
      '# The yard\n\nThe yard has a new saw.\n\n## Speed\n\nNote that the speed of the new saw is decreased with oak by about 20-25%, although if only 5% of your boards are of oak, that will only have about a 1% impact overall.\n',
    );
    const told = all.filter((text) => text.includes('20-25%'));
    expect(told.length).toBeGreaterThan(0);
    expect(
      told.filter((text) => !/only 5% of your boards are of oak, that will only have about a 1% impact/.test(text)),
    ).toEqual([]);
  });

  it('of a step go on to where it says what is done with both', async () => {
    const all = await lines(
      '# The rules\n\n1. Row out before noon.\n2. Boats of the yard will be dried and painted with all of the tars that are sold by the guild of Holm within the first nine weeks of that winter.\n3. Tie every knot twice.\n',
      'steps',
    );
    expect(all).toContain('Tie every knot twice');
    expect(all).not.toContain('Boats of the yard will be dried');
  });
});
