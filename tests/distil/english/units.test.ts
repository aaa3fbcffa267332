import { describe, expect, it } from 'vitest';
import { headlines } from '../../../scripts/distil/headlines/headlines.ts';
import { isClause } from '../../../scripts/distil/english/syntax.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { finish } from '../../../scripts/distil/english/finish.ts';
import { told } from '../told.ts';

const rows = (text: string) =>
  units(told(text), packFor('en')).map(({ forms, support }) => [forms.at(-1)?.text, support]);

describe('what only names a thing', () => {
  it('is a phrase, where the verb is of what stands behind the thing', () => {
    const shapes = (text: string) => units(told(text), packFor('en')).map(({ forms }) => forms.at(-1)?.shape);
    expect(shapes('The day she left the old yard.')).toEqual(['phrase']);
    expect(shapes('The boat we built sank in the harbour.')).toEqual(['clause']);
    expect(shapes('The oven of the bakery used to scare me.')).toEqual(['clause']);
    expect(shapes('“Just stay calm next time,” he’d say.')).toEqual(['leaning']);
    // The month helps no verb.
    expect(shapes('The new harbour opened in May.')).toEqual(['clause']);
    expect(shapes('The boats moored in the harbour may sink.')).toEqual(['clause']);
    // So it is where the verb is of what says when, or of what it is held against.
    expect(shapes('In the 19 months since we opened.')).toEqual(['phrase']);
    expect(shapes('Pretty much as many as you need.')).toEqual(['phrase']);
    expect(shapes('Being taken for granted.')).toEqual(['phrase']);
    expect(shapes('In the weeks since the storm the yard has closed.')).toEqual(['clause']);
  });
});

describe('code in front of a clause', () => {
  it('keeps its small letter, and a word that only begins like it has a capital', () => {
    const first = (text: string) => {
      const start = text.toLowerCase().lastIndexOf('boat');
      const spans = [{ kind: 'code' as const, start, end: start + 4 }];
      return units(told(text, 'en', { spans }), packFor('en'))[0]?.forms[0]?.text.split(' ')[0];
    };
    expect(first('boat lies in the harbour of the town.')).toBe('boat');
    expect(first('Boats become a list of boat in the log of the harbour.')).toBe('Boats');
  });
});

describe('“i.e.”', () => {
  it('opens no clause, and ends none', () => {
    expect(rows('I.e. the ferry never stops at the old pier of the town.')[0]?.[0]).toMatch(/^The ferry never stops/);
    expect(rows('You can take the boat from the northern quay, i.e.')[0]?.[0]).toMatch(/quay$/);
  });
});

describe('a phrase behind a verb with a particle', () => {
  it('stays', () => {
    const forms = units(told('The crew wanted to hone in on the problem of the rope.'), packFor('en'));
    expect(forms.flatMap((unit) => unit.forms.map(({ text }) => text))).toEqual([
      'The crew wanted to hone in on the problem of the rope',
    ]);
  });
});

describe('a bracket', () => {
  it('that closes in another sentence, or opened there, goes', () => {
    expect(rows('(The mate of the ferry has the key of the shed.')[0]?.[0]).toBe(
      'The mate of the ferry has the key of the shed',
    );
    expect(rows('Crews of the north ask her for the key before the fog.)')[0]?.[0]).toBe(
      'Crews of the north ask her for the key before the fog',
    );
    expect(rows('Call moor() before the ferry leaves the quay (and not later).')[0]?.[0]).toMatch(/moor\(\)/);
  });

  it('stays where the word before it only leads to what it holds', () => {
    expect(rows('Each boat of the yard is also a [floating house].')[0]?.[0]).toBe(
      'Each boat of the yard is a [floating house]',
    );
  });
});

describe('what only asks to be heard', () => {
  it('goes, and leaves what it says', () => {
    expect(rows('However, it should be noted that not every boat of the yard is for hire.')[0]?.[0]).toBe(
      'Not every boat of the yard is for hire',
    );
    expect(rows('Keep in mind: if your boat comes in last at the end of the race, you are still learning.')).toEqual([
      ['You are still learning', 'if your boat comes in last at the end of the race'],
    ]);
  });
});

describe('what ties a sentence to the one before it', () => {
  it('goes with its comma, and without one where a subject follows', () => {
    expect(rows('Instead the ferry lay at the quay for a week.')[0]?.[0]).toBe('The ferry lay at the quay for a week');
    expect(rows('Therefore, it was sold to a yard.')[0]?.[0]).toBe('Sold to a yard');
    expect(rows('In this way, the crane can serve two yards.')[0]?.[0]).toBe('The crane can serve two yards');
    expect(finish('i.e. the crews never see the ice')).toBe('The crews never see the ice');
    expect(rows('Either way the price was the doing of the yard.')[0]?.[0]).toBe('The price was the doing of the yard');
    expect(rows('Instead of a bridge, the town built a tunnel.')[0]?.[0]).toMatch(/^Instead of a bridge/);
  });
});

describe('what is only clear behind another sentence', () => {
  const shapes = (text: string) => units(told(text), packFor('en')).map(({ forms }) => forms.at(-1)?.shape);

  it('is "such" boats, which no other word of the clause tells', () => {
    expect(shapes('The harbour master will have to approach such boats differently.')).toEqual(['leaning']);
    expect(shapes('The pilots never believed such a claim.')).toEqual(['leaning']);
    expect(shapes('Especially when the ice is thin and the wind comes from the north.')).toEqual(['leaning']);
    expect(shapes('Especially when the ice is thin, the quay is wet.')).toEqual(['clause']);
    expect(shapes('There is no such thing as a calm winter.')).toEqual(['clause']);
    expect(shapes('The town had such a storm that the quay broke.')).toEqual(['clause']);
  });

  it('is more than so many, and not of what', () => {
    expect(shapes('The yard offers more than 30, from the cheap Petrel to the dear Tern.')).toEqual(['leaning']);
    expect(shapes('The yard sold more than 30 boats, from the Petrel to the Tern.')).toEqual(['clause']);
  });

  it('is nothing at all, where only what is denied is left', () => {
    expect(units(told('This is not a coincidence.'), packFor('en'))).toEqual([]);
    expect(units(told('It is no accident.'), packFor('en'))).toEqual([]);
    expect(units(told('This is a coincidence of wind and tide.'), packFor('en'))).not.toEqual([]);
  });

  it('is "this" rule, which no name of the clause tells, but not this year', () => {
    expect(shapes('We took this rule out of the book of the harbour.')).toEqual(['leaning']);
    expect(shapes('The old crew added this knot to the long rope.')).toEqual(['leaning']);
    expect(shapes('The old crew added a knot to the long rope this year.')).toEqual(['clause']);
    for (const own of ['guide', 'handbook', 'study'])
      expect(shapes(`We wrote this ${own} for the crews of the north.`)).toEqual(['clause']);
    expect(shapes('The crew of the ferry added this knot to the rope.')).toEqual(['clause']);
  });

  it('is either of two', () => {
    expect(shapes('Either will lift the small boats of the bay.')).toEqual(['leaning']);
    expect(shapes('Either crane lifts the small boats of the bay.')).toEqual(['clause']);
  });

  it('is what something rather is', () => {
    expect(shapes('Rather marks of values that the keeper leaves on the quay.')).toEqual(['leaning']);
  });

  it('is what is no exception', () => {
    expect(shapes('The northern quay is no exception.')).toEqual(['leaning']);
    expect(shapes('There is no exception to the northern rule.')).toEqual(['clause']);
  });

  it('is what stands above or below', () => {
    expect(shapes('There is no trace of hope in the letter that follows.')).toEqual(['leaning']);
    expect(shapes('The tide that follows the storm is high.')).toEqual(['clause']);
  });

  it('is a time with a pronoun, whether or not a comma parts them', () => {
    expect(units(told('In 1900 he sold the yard to the town.'), packFor('en'))).toEqual([]);
    expect(units(told('In his log he drew the old quay of the town.'), packFor('en'))).toEqual([]);
    expect(units(told('Last year she was the youngest pilot of the coast.'), packFor('en'))).toEqual([]);
    expect(shapes('In 1900 Reed sold the yard to the town.')).toEqual(['clause']);
  });
});

describe('a clause that is too long for a point, with something in front of it', () => {
  it('has what stood in front below its first half, and then how it goes on', () => {
    expect(
      rows(
        'If you moor a boat here, you can leave the oars that you bought last year within the walls of the old fort.',
      ),
    ).toEqual([
      ['You can leave the oars that you bought last year', 'if you moor a boat here, within the walls of the old fort'],
    ]);
  });

  it('does not say where else to look', () => {
    expect(rows('The ferry lost nearly 60 percent of its riders (see Figure 1).')).toEqual([
      ['The ferry lost nearly 60 percent of its riders', undefined],
    ]);
    expect(rows('The crane (Fig. 3) is the oldest of the coast.')[0]?.[0]).toBe('The crane is the oldest of the coast');
  });

  it('takes no breath behind where its subject was', () => {
    const [row] = rows(
      'Close on its heels, the yard of Lysvik has put more than 40 million crowns into a crane that lifts old boats.',
    );
    expect(row?.[0]).toMatch(/^Close on its heels, the yard/);
  });

  it('takes no breath before what is said, which an aside stands before', () => {
    const [row] = rows(
      'Reed repeated, as she did in an interview two weeks ago with the Harbour Post, that the fleet is in good hands, though the winter will be long.',
    );
    expect(row?.[0]).toMatch(/hands$/);
  });

  it('takes no breath behind a preposition', () => {
    const [row] = rows('Ideally, you have neighbours with plenty of rope that live near where you want to land.');
    expect(row?.[0]).not.toMatch(/near$/);
  });

  it('takes no comma inside a number for the end of a phrase', () => {
    expect(
      rows('With 12,400 lamps lit along the 1,200 steps of the old quay, the crews found their way home.'),
    ).toEqual(
      rows('With 12400 lamps lit along the 1200 steps of the old quay, the crews found their way home.').map((row) =>
        row.map((text) => text?.replace('12400', '12,400').replace('1200', '1,200')),
      ),
    );
  });

  it('does not have it beside what says of something else', () => {
    const [[, support = ''] = []] = rows(
      'In early December last year, the whole of the old harbour was full of talk about a chart drawn by two keepers.',
    );
    expect(support).not.toMatch(/drawn .*December|December .*drawn/);
  });

  it('is told in two lines where one of its shorter forms is', () => {
    expect(
      rows(
        'The harbour helps to spread the lamps by lending a cheap, easy to mend, and very bright lantern for rowing the boats that are required to cross.',
      )[0]?.[1],
    ).toMatch(/^by lending/);
  });

  it('begins with what kind of things they are, and is no verb without its subject', () => {
    expect(
      rows(
        'Failed crossings fell by about 30% so far, and should go on falling over time as we mend more of the boats.',
      )[0],
    ).toEqual(['Failed crossings fell by about 30% so far', undefined]);
  });

  it('is told without the words that only say that it is short', () => {
    expect(rows('In short: Spend 4 months meeting people, mending nets, and finding a boat to work on.')).toEqual([
      ['Spend 4 months meeting people, mending nets, and finding a boat to work on', undefined],
    ]);
  });

  it('leans where only an adverb stands before its verb, and where what is acted on is not there', () => {
    const shapes = (text: string) =>
      units(told(text), packFor('en')).flatMap(({ forms }) => forms.map(({ text: one, shape }) => [one, shape]));
    expect(
      shapes('The boat is built, has passed every test, is found to be dry, and eventually, reaches the water.'),
    ).toContainEqual(['Eventually, reaches the water', 'leaning']);
    expect(shapes('We need to position ourselves to handle them.')).toEqual([
      ['We need to position ourselves to handle them', 'leaning'],
    ]);
    expect(shapes('In 2013, its savings covered half of the repairs.').map(([, shape]) => shape)).toEqual(['leaning']);
    expect(shapes('There are many good ways to do so.').map(([, shape]) => shape)).toEqual(['leaning']);
  });

  it('is not told as what is wanted, where what it is wanted to be comes behind an aside', () => {
    const [unit] = units(
      told('The council wants the harbour, and the boats that lie there, to be as widely known as they can.'),
      packFor('en'),
    );
    expect(unit?.bound).toBe(true);
    expect(unit?.support).toContain('to be as widely known as they can');
  });

  it('is told without who is happy to tell it', () => {
    expect(
      rows(
        "We're happy to say that the harbour is now opening all of its 40 berths, including those of the old quay.",
      )[0]?.[0],
    ).toBe('The harbour is now opening all of its 40 berths');
    const teams = ['The Brenna harbour team is', 'Our project is'];
    for (const who of teams)
      expect(rows(`${who} excited to announce that the long pier is open to all boats again!`)[0]?.[0]).toMatch(
        /^The long pier is open/,
      );
    expect(rows('The ferry company is proud to announce that fares fall by half in May.')[0]?.[0]).toMatch(/company/);
  });

  it('is no example of the case in front of it', () => {
    const [unit] = units(
      told(
        'If a boat is not in the harbour, e.g., a cutter of old planks, the keeper has to call the crew of the northern island.',
      ),
      packFor('en'),
    );
    expect(unit?.forms[0]?.text).toBe('The keeper has to call the crew of the northern island');
    expect(unit?.support).toContain('a cutter of old planks');
  });
});

describe('code in a sentence', () => {
  it('stands in every form whole, or not at all', () => {
    const text = 'The signature of the function is (rope: Rope) => Knot[] in every yard of the island.';
    const code = '(rope: Rope) => Knot[]';
    const start = text.indexOf(code);
    const sentence = { ...told(text), spans: [{ kind: 'code' as const, start, end: start + code.length }] };
    const forms = units(sentence, packFor('en')).flatMap((unit) => unit.forms.map((form) => form.text));
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter((form) => form.includes('Knot') && !form.includes(code))).toEqual([]);
  });
});

describe('code within a clause', () => {
  const text =
    'They cannot row on as they lack the mast that was made in fix: a mast and their oars call for one more look of the keeper at each boat.';
  const code = 'fix: a mast';

  it('is not torn at the marks in it, nor told without its brackets', () => {
    const spans = [{ kind: 'code' as const, start: text.indexOf(code), end: text.indexOf(code) + code.length }];
    const forms = units(told(text, 'en', { spans }), packFor('en')).flatMap((unit) =>
      unit.forms.map((form) => form.text),
    );
    expect(forms.filter((form) => /\bfix$|^A mast/.test(form))).toEqual([]);
    const order = 'Mend the mast by the quay with boat [NAME] --mend before the next tide comes in';
    const all = [{ kind: 'code' as const, start: order.indexOf('boat ['), end: order.indexOf(' before') }];
    const shorter = units(told(order, 'en', { spans: all }), packFor('en')).flatMap((unit) =>
      unit.forms.map((form) => form.text),
    );
    expect(shorter.filter((form) => /boat --mend/.test(form))).toEqual([]);
  });
});

describe('whose claim it is, between two clauses', () => {
  it('is no clause, and stays with what it is said of', () => {
    expect(rows('The yard is short of forty hands, its owners say, and the town will send ten of its people.')).toEqual(
      [
        ['The yard is short of forty hands', 'Its owners say'],
        ['The town will send ten of its people', undefined],
      ],
    );
  });
});

describe('where and when a report was written', () => {
  it('stands in no shorter form, however the wire is set off', () => {
    for (const line of [
      'ST. ORM, May 6--(TIDE WIRE)-- ',
      'BRENNA, May 6 /TideWire/ -- ',
      'BRENNA, May 6 (Wire) — ',
      'BRENNA (Wire) - ',
      'LYSVIK - ',
      'OLD BRENNA - ',
      'OLD BRENNA, Sept 30 ',
      'Brenna (NWA) -- ',
      'Old Brenna, May 6: ',
      'May 6, 2024 -- ',
      'May 6, 2024—',
      '(NWA) – ',
    ])
      expect(rows(`${line}The yard sold forty boats.`)).toEqual([['The yard sold forty boats', undefined]]);
  });
});

it('what is bound to a clause without a comma stands behind no shorter form of it', () => {
  const made = units(
    told('In July the guild raised its fee for boats and nets for the second time in three months.'),
    packFor('en'),
  );
  expect(made.filter(({ support }) => support === 'in three months').flatMap(({ forms }) => forms)).toEqual([]);
});

it('“these” before a verb is no article', () => {
  const forms = units(
    told('These include the old hall, the rope walk and ten huts by the quay.'),
    packFor('en'),
  ).flatMap((unit) => unit.forms.map(({ text }) => text));
  expect(forms).toEqual(['Include the old hall, the rope walk and ten huts by the quay']);
  const staff = units(told('These staff are largely responsible for the old quay.'), packFor('en'));
  expect(staff[0]?.forms[0]?.text).toBe('The staff are largely responsible for the old quay');
});

it('a form that tells of “that number” behind a date leans on the sentence before', () => {
  const shapes = units(told('By April 2016 that number was 42% and now it is 45%.'), packFor('en')).flatMap(
    ({ forms }) => forms.map(({ shape }) => shape),
  );
  expect(new Set(shapes)).toEqual(new Set(['leaning']));
});

describe('a clause that another word of its sentence is needed for', () => {
  const leads = (text: string) => rows(text).map(([lead]) => lead);

  it('is not told without what it leaves unsaid', () => {
    expect(rows('All of the nets were gone in the end, but the old pier was not.')).toEqual([
      ['All of the nets were gone in the end', 'but the old pier was not'],
    ]);
    expect(leads('The keepers row at dawn, and the others do.')).not.toContain('The others do');
    const nets = 'The keepers mend all of the nets at night, so the crews do not have to.';
    expect(leads(nets).filter((text) => text?.startsWith('The crews'))).toEqual([]);
  });

  it('is neither made of who says it, nor told without the other time at which it may be', () => {
    expect(leads('The catch of the bay is the largest ever, boat owners estimated on Monday.')).not.toContainEqual(
      expect.stringMatching(/^Boat owners/i),
    );
    const paid =
      'A further payment of 40 crowns for each of the old boats will be paid on approval in the town or by the end of 2018.';
    expect(rows(paid).flat().join(' ')).toContain('or by the end of 2018');
  });

  it('keeps a town together with its country', () => {
    const built =
      'The yard will build a hall for its many old boats in Lysvik, Norway with a gift of 40 million crowns.';
    expect(leads(built)).not.toContainEqual(expect.stringMatching(/Lysvik$/));
  });

  it('is not made of what only shows something', () => {
    const float =
      'The merits of the new boats are substantial, with studies showing that they lower the noise of a harbour by over 90%.';
    expect(rows(float)).toEqual([
      [
        'The merits of the new boats are substantial',
        'with studies showing that they lower the noise of a harbour by over 90%',
      ],
    ]);
  });

  it('is not made of a way in which something is done, nor of the second of two that are counted', () => {
    expect(
      leads(
        'The quay got its form from the storms of the last hundred years and the way boats were moored, and was kept by law.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^The way boats/));
    expect(
      leads(
        'There are two ways to keep a net dry: hanging it on a wall, as we shall see, and folding it, with weights that hold it.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^Folding/));
  });

  it('keeps its subject where the next clause has another', () => {
    expect(
      leads("When a boat comes late, it's noted in the book and we're told so that we can look for it."),
    ).not.toContainEqual(expect.stringMatching(/^Noted/));
    expect(leads("But these finally weren't as strong as they had to be.")).toEqual([]);
  });

  it('is not told without what is named between its front and its verb, nor points at the sentence before', () => {
    const shapes = (text: string) =>
      units(told(text), packFor('en')).flatMap(({ forms }) => forms.map(({ shape }) => shape));
    const ferries =
      "However, in the long winters of the north, the kind of weather the bay is known for, that's not nearly enough.";
    expect(leads(ferries)).not.toContainEqual(expect.stringMatching(/^The kind of weather/));
    expect(shapes(ferries)).not.toContain('clause');
  });

  it('is told without who looks where', () => {
    expect(leads('When we look at the book, we see that the boats sometimes leak for more than 40 days.')).toEqual([
      'The boats sometimes leak for more than 40 days',
    ]);
  });

  it('is whole before what came of it, and with where something is brought to', () => {
    expect(
      rows('Ferry costs have decreased by more than 50%, easing the town budget and reducing overall harbour traffic.'),
    ).toEqual([
      ['Ferry costs have decreased by more than 50%', 'easing the town budget and reducing overall harbour traffic'],
    ]);
    expect(
      rows('We sent most of the boats of the old harbour to the north, including the oldest ones, to smaller quays.'),
    ).toEqual([
      ['We sent most of the boats of the old harbour to the north', 'including the oldest ones, to smaller quays'],
    ]);
  });

  it('is not granted alone where what it comes to cannot be shown', () => {
    expect(leads('Finally, while the ferry usually is on time, that’s not always the case.')).toEqual([]);
    expect(leads('While the ferry is slow, the bridge is free.')).toEqual(['The ferry is slow', 'The bridge is free']);
  });

  it('has for its subject all that stands before its verb, though a word of it may be a verb elsewhere', () => {
    expect(leads('Some indoor features of the yard are thought unsafe, and are kept behind a locked door.')).toEqual([
      'Some indoor features of the yard are thought unsafe',
      'Some indoor features of the yard are kept behind a locked door',
    ]);
  });

  it('does not end on what leads to the next word', () => {
    const nets = units(
      told('We mend nets of the older kind that keep the crews from using them in a storm.'),
      packFor('en'),
    );
    expect(nets.flatMap((unit) => unit.forms.map(({ text }) => text))).not.toContainEqual(
      expect.stringMatching(/from$/),
    );
  });

  it('keeps where something is allowed, and what somebody tries to do', () => {
    const forms = units(told('The harbour has a new pier, and now allows fires in iron stoves.'), packFor('en'));
    expect(forms.flatMap((unit) => unit.forms.map(({ text }) => text))).not.toContainEqual(
      expect.stringMatching(/allows fires$/),
    );
    expect(
      rows(
        'We have had many winters in which the harbour was blocked by crews attempting to moor all of their boats at once.',
      ).map(([lead]) => lead),
    ).not.toContainEqual(expect.stringMatching(/(?:attempting|becoming)$/));
  });
});

describe('what is to be done, told with an “it” behind another clause', () => {
  it('is not said of what the first clause is about', () => {
    const all = rows(
      'The small quay has no crane, so it will be necessary to build one like those of the other quays.',
    );
    expect(all.map(([text]) => text)).toEqual([
      'The small quay has no crane',
      'It will be necessary to build one like those of the other quays',
    ]);
  });
});

describe('somebody who does so', () => {
  it('does what stands in front of it, and is not told without it', () => {
    expect(rows('Instead of sending the letters to the office in the city, the keepers do so from the light.')).toEqual(
      [['Instead of sending the letters to the office in the city, the keepers do so from the light', undefined]],
    );
  });
});

describe('a verb that is a thing as well', () => {
  it('is one where “of” stands behind it', () => {
    const shapes = (text: string) => units(told(text), packFor('en')).map(({ forms }) => forms.at(-1)?.shape);
    expect(shapes('Output of the big pump.')).toEqual(['phrase']);
    expect(shapes('Think of the big pump.')).toEqual(['clause']);
  });
});

describe('“this project”', () => {
  it('is what the article is about, where it tells how it is', () => {
    const shapes = (text: string) => units(told(text), packFor('en')).map(({ forms }) => forms.at(-1)?.shape);
    expect(shapes('This project is carried by the harbour crews.')).toEqual(['clause']);
    expect(shapes('This project took three winters.')).toEqual(['leaning']);
  });
});

describe('what is so until something comes', () => {
  it('is not parted from the second thing that must come', () => {
    expect(
      rows(
        'Row on for the rest of the boats, until the wind has turned in the bay, and the ice is thick enough for a cart.',
      ),
    ).toHaveLength(1);
  });

  it('is not parted from its condition, where that stands behind another front', () => {
    const all = rows(
      'Whilst the ferry is at the pier, if you have to leave the boat, you can ring the bell, and the keeper will open the gate.',
    );
    expect(all.map(([text]) => text)).not.toContain('The keeper will open the gate');
  });
});

describe('what is only supposed', () => {
  it('is one, and gives no title', () => {
    expect(rows("Say you're mooring your boat in one town, and need to bring it over to another one.")).toHaveLength(1);
    expect(
      headlines(
        told("Say you're mooring your boat in one town, and need to bring it over to another one."),
        packFor('en'),
      ),
    ).toEqual([]);
  });
});

it.each([
  [
    'For all of the year 2031, the yard in the old harbour expects to sell about forty new boats.',
    'For all of the year 2031',
  ],
  [
    'Sales of boats rose to $893 million in the spring, up from $400 million in the fall, as the yard cut the price of its first boats, mended the second and opened shops.',
    'up from $400 million in the fall',
  ],
])('when it is so, and what it is held against, is told with a clause: %s', (text, support) => {
  const [unit] = units(told(text), packFor('en'));
  expect(unit).toMatchObject({ support, bound: true });
});

it('whose claim it is, may stand before the day on which it was made, or before where', () => {
  for (const when of ['Monday', 'on Monday', 'in a letter']) {
    const owner = `The owner of the yard said ${when}`;
    const [unit] = units(told(`${owner} that the boats of the coast are moored in its new harbour.`), packFor('en'));
    expect(unit).toMatchObject({ support: owner, bound: true });
  }
});

it('a clause whose verb stands for what somebody did before leans on the sentence before it', () => {
  expect(units(told('No one did.'), packFor('en')).flatMap(({ forms }) => forms.map(({ shape }) => shape))).toEqual([
    'leaning',
  ]);
});

it('a thing of which only a relative tells is no clause', () => {
  const shape = (text: string) => units(told(text), packFor('en'))[0]?.forms[0]?.shape;
  expect(shape('Huts 20 and 21 from which Ada Reed planned and led her searches.')).toBe('phrase');
  expect(shape('The hut in which she slept was cold and old.')).toBe('clause');
});

describe('a clause whose verb is not there yet', () => {
  const leads = (text: string) => units(told(text), packFor('en')).flatMap(({ forms }) => forms.map((one) => one.text));

  it('is not cut before the aside that it goes on behind', () => {
    const unsaid =
      'Reed did not say on Monday whether the survey of the boats, to be led by the harbour master and Ida Holm, the new pilot, will close the yard that her family built.';
    expect(leads(unsaid).filter((text) => /boats$/.test(text))).toEqual([]);
    const how = 'In her book, Ida Holm tells the story of how, in 1902, the town hired a keeper named Olav Dahl.';
    expect(leads(how).filter((text) => /1902$/.test(text))).toEqual([]);
  });

  it('is not cut between two words for what a thing is like', () => {
    const text =
      'The harbour will grow at a modest but steady pace and work on its boats will be “hard and dear” for many more years.';
    expect(leads(text).filter((one) => /modest$/.test(one))).toEqual([]);
    const second =
      'Rope Expander ($5 brass, oak) is another night-signal lamp but works in a variety of other harbours, allowing you to set your own signs.';
    expect(leads(second).filter((one) => /works$/.test(one))).toEqual([]);
  });

  it('is not what an estimate is of', () => {
    const text =
      'According to the NHB estimates, the biggest winner will be Lysvik, a dry port in 1908 that is expected to get four new cranes.';
    expect(leads(text)).not.toContain('According to the NHB estimates');
  });
});

describe('what is denied', () => {
  it('stands with what is so, behind a semicolon too', () => {
    const text =
      'The trouble with the quay in spring is not the ice; it’s the wind that comes in from the north after the ice is gone.';
    expect(rows(text)).toEqual([
      [
        'The trouble with the quay in spring is not the ice',
        'it’s the wind that comes in from the north after the ice is gone',
      ],
    ]);
  });
});

describe('what somebody holds', () => {
  it('is not told as so, behind a colon', () => {
    const text =
      'Though the report was only a draft, the message from the town hall was plain: the ice was melting and no danger to the boats.';
    expect(rows(text).map(([lead]) => lead)).not.toContain('The ice was melting and no danger to the boats');
    const own =
      'The reason for the long delay was plain: the ice was melting and a danger to all the boats at the quay.';
    expect(rows(own).map(([lead]) => lead)).toContain('The ice was melting and a danger to all the boats at the quay');
  });
});

describe('what stands in the sentence before', () => {
  const shapes = (text: string) => units(told(text), packFor('en')).map(({ forms }) => forms.at(-1)?.shape);

  it('is missing where only so many are told, or that somebody did as much', () => {
    expect(shapes('The next harbour had two in May.')).toEqual(['leaning']);
    expect(shapes('The only exception is when the ferry comes in.')).toEqual(['leaning']);
    expect(shapes('The only exception to the rule is the north pier.')).toEqual(['clause']);
    expect(shapes('A good one lasts for forty years.')).toEqual(['leaning']);
    expect(shapes('The next harbour had two boats in May.')).toEqual(['clause']);
    expect(shapes('So did the old keeper of the light.')).toEqual(['leaning']);
    expect(shapes('Not the kind that takes the boats away at night, but the other.')).toEqual(['leaning']);
    expect(shapes('The town sold the other four.')).toEqual(['leaning']);
  });

  it('says who said something, and without that nothing is left to tell', () => {
    const all = [
      'He said an open meeting was no place to give a performance review.',
      'Finally, he said, the pilots of the harbour just weren’t doing a very good job.',
    ];
    for (const text of all) expect(rows(text).filter(([lead]) => /^said\b/i.test(lead ?? ''))).toEqual([]);
  });
});

describe('how far a claim goes', () => {
  it('is never left out where it stands in front', () => {
    const [unit] = units(
      told('To some extent, oars going lost is helpful, if the crew can learn from it.'),
      packFor('en'),
    );
    expect(unit).toMatchObject({ bound: true, support: 'To some extent' });
  });
});

describe('what is hard for somebody', () => {
  it('is told with what they would do', () => {
    const all = units(
      told('A barge can be so long that it is difficult for us to turn it within the harbour.'),
      packFor('en'),
    );
    const alone = all.flatMap(({ forms, bound }) => (bound ? [] : forms.map(({ text }) => text)));
    expect(alone).not.toContain('A barge can be so long that it is difficult');
  });
});

describe('what belongs to those who stand in front of the clause', () => {
  it('is told with them', () => {
    const all = units(
      told('For small fishing towns, their harbour is the first thing they have to keep the trade of the coast.'),
      packFor('en'),
    );
    expect(all.map(({ bound, support }) => [bound, support?.toLowerCase()])).toEqual([
      [true, expect.stringContaining('for small fishing towns')],
    ]);
  });
});

describe('what “of them” points at in front of the clause', () => {
  it('is told with it', () => {
    const [unit] = units(
      told('Taking a look at the 50 oldest shipyards around the sea, the guild of our coast owns half of them.'),
      packFor('en'),
    );
    expect(unit).toMatchObject({ bound: true });
  });
});

describe('a relative whose verb has a helper', () => {
  it('makes no clause of the thing that it is about', () => {
    expect(isClause('The songs that have helped them keep awake')).toBe(false);
    expect(isClause('The songs that have helped them are old')).toBe(true);
  });
});

describe('what is put in behind the word that opens a clause', () => {
  it('leaves the clause whole', () => {
    expect(rows('Crews often think that they are moored when, in fact, they drift.')).toEqual([
      ['Crews often think that they are moored when they drift', undefined],
    ]);
  });
});

describe('a clause that is cut short', () => {
  const shown = (text: string) => rows(text).flat();

  it('never ends before those with whom something is to be done', () => {
    expect(
      shown('One way is to leave the old pier, to side with the crews who want a new one of stone.'),
    ).not.toContain('One way is to leave the old pier, to side');
  });

  it('never loses in which regard it is meant', () => {
    const [unit] = units(
      told('The worst mistake is even thinking of old boats in terms of the price of their wood alone.'),
      packFor('en'),
    );
    expect(unit?.bound || unit?.forms.every(({ text }) => text.includes('in terms of'))).toBe(true);
  });

  it('has the noun that two participles describe', () => {
    expect(shown('Reed has become known as a much-loved and feared keeper of the coast.')).not.toContainEqual(
      expect.stringMatching(/much-loved$|^Reed has feared/),
    );
  });

  it('has both of those who do something, or neither', () => {
    expect(
      shown('That means each one of the keepers, and our small crew, mends what would fill a whole barn.'),
    ).not.toContainEqual(expect.stringMatching(/^our small crew,/i));
  });
});

describe('what hangs on a condition behind a dash', () => {
  it('is told with it', () => {
    const all = units(
      told('Because small boats do not drift at night -- and if they do, you should be ashore.'),
      packFor('en'),
    );
    expect(all.map(({ forms: [form], support }) => [form?.text, support])).toEqual([
      ['Because small boats do not drift at night -- and if they do, you should be ashore', undefined],
    ]);
  });
});

describe('one of two, and what is left of a whole', () => {
  const shape = (text: string) => units(told(text), packFor('en'))[0]?.forms[0]?.shape;

  it('is clear only behind the sentence that tells of both', () => {
    expect(shape('The care of the former in keeping their nets has been rare.')).toBe('leaning');
    expect(shape('The remaining third grew into calm and able keepers.')).toBe('leaning');
  });

  it('is the first of a row too, and what came behind something', () => {
    expect(shape('The first was built in 1716 by the harbour of Brenna.')).toBe('leaning');
    expect(shape('The rest were sold to the town of Lysvik in May.')).toBe('leaning');
    expect(shape('Gas lamps followed, to be sold by all of the yards.')).toBe('leaning');
    expect(shape('The largest of the boats was sold to Lysvik.')).toBe('clause');
  });

  it('is nobody who held an office before', () => {
    expect(shape('The former mayor of Lysvik moved to the coast.')).toBe('clause');
  });
});

describe('a dash', () => {
  it('stands at neither end of a line', () => {
    expect(rows('These are -- 10 yards own much of the quay, much of what it earns.')[0]?.[0]).toMatch(/^10 yards/);
    expect(rows('The mate from Brenna looks for a boat - and the cutters are a choice.')[0]?.[0]).toMatch(/a boat$/);
  });
});

describe('“However” without its comma', () => {
  it('goes before a subject, and stays where it says how much', () => {
    expect(rows('However other boats are rising in price.')[0]?.[0]).toMatch(/^Other boats/);
    expect(rows('However many boats come, the pier has room for them.')[0]?.join(' ')).toMatch(/however many/i);
  });
});

describe('what only stands in front', () => {
  it('is no clause, whatever was done to the thing that it names', () => {
    expect(isClause('In a letter addressed to the council of the town')).toBe(false);
    expect(isClause('In a village moored to the coast the keeper sings')).toBe(true);
    expect(isClause('In May the boat moored at the old quay')).toBe(true);
  });

  it('leaves nobody named before “he”', () => {
    expect(rows('Each day, he would come to the quay with the very same rope in his hand.')).toEqual([]);
  });
});

describe('so many of something', () => {
  it('is no clause', () => {
    expect(isClause('Two slices of bread with nothing in between')).toBe(false);
  });
});

describe('“you know”', () => {
  it('is no part of what is said', () => {
    expect(rows('You know, we are the ones who mend the nets.')[0]?.[0]).toBe('We are the ones who mend the nets');
    expect(rows('It is no wonder, you know, that we have so many leaks.')[0]?.[0]).not.toMatch(/you know/);
  });
});

describe('“It was just such fears that …”', () => {
  it('is not told without its first words', () => {
    const all = units(told('It was precisely such fears that led the town to close the pier in 1675.'), packFor('en'));
    expect(all.flatMap(({ forms }) => forms.map(({ text }) => text))).not.toContainEqual(
      expect.stringMatching(/^(?:Precisely )?such fears that/i),
    );
  });
});

describe('what is only said to be so', () => {
  it('is no claim where it has no verb of its own', () => {
    expect(units(told('Good ropes, we should say.'), packFor('en'))[0]?.forms[0]?.shape).toBe('phrase');
    expect(units(told('The ropes are good, we should say.'), packFor('en'))[0]?.forms[0]?.shape).toBe('clause');
  });
});

describe('a clause in two halves', () => {
  it('leaves what stands behind both of them behind', () => {
    const [row] = rows(
      'The frost hit the harbour as well with the share of open berths shrinking from 43% to 36%, while other costs rose, too.',
    );
    expect(row?.[0]).toBe('The frost hit the harbour as well with the share of open berths shrinking');
    expect(row?.[1]).toBe('from 43% to 36%, while other costs rose, too');
  });
});

describe('what stands behind a second dash', () => {
  const forms = (text: string) =>
    units(told(text), packFor('en')).flatMap((unit) => unit.forms.map((form) => form.text));

  it('keeps its dash where it says in other words what stands before the first', () => {
    const all = forms('Ice sank 300 boats in 1921—the last year for which anybody has a list—almost one a day.');
    expect(all.at(-1)).toBe('Ice sank 300 boats in 1921—almost one a day');
  });

  it('hangs on the rest where it tells why, or in spite of what', () => {
    const [unit] = units(
      told(
        'From 1901 to 1920, the dues of all berths in the old harbour of Holm fell by a third—from 30 crowns to 20—even as the number of boats grew.',
      ),
      packFor('en'),
    );
    expect(unit?.forms[0]?.text).toMatch(/from 30 crowns to 20$/);
    expect(unit?.support).toBe('even as the number of boats grew');
  });
});

describe('“one of the oldest of all”', () => {
  it('has its verb right behind it, and a noun where none can be a verb', () => {
    expect(isClause('One of the oldest boats of all gets little care from the town')).toBe(true);
    expect(isClause('The best of all boats in the harbour')).toBe(false);
  });
});

describe('“even so”', () => {
  it('opens no point', () => {
    expect(rows('But even so, 40 boats sank in the bay.')[0]?.[0]).toBe('40 boats sank in the bay');
  });
});

describe('what somebody says of themselves', () => {
  const shape = (text: string) => units(told(text), packFor('en'))[0]?.forms[0]?.shape;

  it.each([
    'The yard said it will close its doors in May.',
    'The guild said on Monday that it has sold 40 boats.',
    'Officials say they have no boats left.',
    'Harbour Foods says it’s working on a new net.',
  ])('stands by itself: %s', (text) => {
    expect(shape(text)).toBe('clause');
  });

  it.each([
    'Experts said it will be hard.',
    'The yard said they will leave.',
    'The council said it is dangerous.',
    'The council sold it last year.',
  ])('does not where it may be said of another: %s', (text) => {
    expect(shape(text)).toBe('leaning');
  });
});

describe('what “we call these”', () => {
  const shape = (text: string) => units(told(text), packFor('en'))[0]?.forms[0]?.shape;

  it('is told in the sentence before, but not who “those who row” are', () => {
    expect(shape('We call these old pieces rafts.')).toBe('leaning');
    expect(shape('We know those who row by their hands.')).toBe('clause');
    expect(shape('We mend these days what others throw away.')).toBe('clause');
  });
});

describe('how far a clause is so', () => {
  it('is told with it behind a semicolon', () => {
    const [first, other] = units(
      told('Boats may lie at the northern quay with or without a lamp; unless the keeper has put out the ice flag.'),
      packFor('en'),
    );
    expect(other).toBeUndefined();
    expect(`${first?.forms.at(-1)?.text} ${first?.support}`).toContain('unless the keeper');
  });

  it('is not told by what has a claim of its own', () => {
    const all = units(
      told('Letters should name the quay and its channel; if a guest comes aboard a barge, consider adding a map.'),
      packFor('en'),
    );
    expect(all[0]?.forms[0]?.text).toBe('Letters should name the quay and its channel');
    const or = 'Boats may lie at the northern quay; unless the ice has come, or the wind has turned.';
    expect(units(told(or), packFor('en'))).toHaveLength(1);
  });

  it('keeps the setting that it is so with', () => {
    const all = units(
      told(
        'The new engine also runs on Gullway (tried out in the last winter) and on Harbour Works with the deep_keel flag.',
      ),
      packFor('en'),
    );
    for (const { forms, support } of all)
      for (const { text } of forms) expect(`${text} ${support ?? ''}`).toContain('deep_keel');
  });

  it('is no phrase in front that the verb stands right behind', () => {
    const all = units(told('Along with the mending of the old crane came a wish to count the boats.'), packFor('en'));
    expect(all.flatMap(({ forms }) => forms.map(({ text }) => text))).not.toContain(
      'Along with the mending of the old crane',
    );
  });

  it('is not told as what one might imagine', () => {
    const all = units(told('As you might imagine, the harbour has been full of ferries since May.'), packFor('en'));
    expect(all[0]?.forms[0]?.text).toMatch(/^The harbour/);
  });
});
