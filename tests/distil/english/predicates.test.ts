import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { finiteVerb } from '../../../scripts/distil/english/finite-verb.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';
import { clauses } from './clauses-of.ts';
import { halves } from '../../../scripts/distil/english/halves.ts';

const texts = (sentence: string) => clauses(sentence).map((clause) => clause.text);

describe('what a sentence says of one subject', () => {
  it('is said of it each time', () => {
    expect(texts('The kiln was built in 1871 and was meant to last for twenty years.')).toEqual([
      'The kiln was built in 1871',
      'The kiln was meant to last for twenty years',
    ]);
    expect(texts('A good kite rises within a minute, turns in the wind and is easy to land.')).toEqual([
      'A good kite rises within a minute',
      'A good kite turns in the wind',
      'A good kite is easy to land',
    ]);
  });

  it('is no order where it goes on behind what will be, and one where only the reader is meant', () => {
    expect(texts("That will lift the nets, but leave behind anything you've tied.")).toEqual([
      'That will lift the nets',
      "That will leave behind anything you've tied",
    ]);
    expect(texts('You can use the old lock, but make sure the gate is closed.')[1]).toBe(
      'Make sure the gate is closed',
    );
    const asked = 'The winch may fail, but make sure to grease it before the first boats come in.';
    expect(texts(asked)).toEqual([asked.slice(0, -1)]);
  });

  it('is not said of the first of two subjects where the second has begun', () => {
    const two = (text: string) =>
      texts(text).filter((one) => /^(?:Anyone (?:can )?finish|Members (?:may )?file)/.test(one));
    expect(
      two(
        'Anyone can also post errands on the board and rowers with the right boats can answer and finish the errand.',
      ),
    ).toEqual([]);
    expect(
      two(
        'Anyone can also post errands on the board but rowers with the right boats can answer and finish the errand.',
      ),
    ).toEqual([]);
    expect(
      two('Members may leave their notes at the door and clerks in the front office may read and file the notes.'),
    ).toEqual([]);
    expect(texts('Members may leave their notes at the old door and read the notes of others.')[1]).toBe(
      'Members may read the notes of others',
    );
  });

  it('is not said of whom a question word inside brings in', () => {
    const orders =
      'Look at whatever boat you are thinking of buying, go through your list with the keeper, and then walk away for a while.';
    expect(texts(orders).filter((one) => /whatever boat you (?:go|walk)/.test(one))).toEqual([]);
  });

  it('is told once of what both of its verbs are done with', () => {
    const both = 'Keepers and their crews should all play with and learn about the tides of the bay.';
    expect(texts(both)).not.toContain('Keepers and their crews should all play with');
  });

  it('is not done by somebody else who looks the same', () => {
    const two = texts('A man came into the harbour office at noon and handed the keeper a letter with a black seal.');
    expect(two.some((one) => /^A man handed/.test(one))).toBe(false);
    const named = texts('A man called Holm came into the harbour office at noon and handed the keeper a letter.');
    expect(named).toContain('A man called Holm handed the keeper a letter');
  });

  it('is not done by the one who only tells of it', () => {
    const whole = (sentence: string) => expect(texts(sentence)).toEqual([sentence.replace(/[.]$/, '')]);
    const apart = texts(
      'The pilots had argued that the owners lied about the leak, hid the log, looked for a buyer and sold the crews.',
    );
    expect(apart.some((one) => /^The pilots (?:had )?(?:hid|looked|sold)/.test(one))).toBe(false);
    whole(
      'The yard said its owners lied about the fire in the old harbour and ignored the warnings of their own crew.',
    );
    expect(
      texts('The town reported a loss for the year and closed its ferry after forty winters on the sound.'),
    ).toEqual(['The town reported a loss for the year', 'The town closed its ferry after forty winters on the sound']);
  });

  it('is not said of a name that does something itself, however its verb looks', () => {
    const two = texts('Harbour crews may change the berths of boats overnight, so Go 1.4 will also check the board.');
    expect(two).toContain('Go 1.4 will also check the board');
    expect(two.some((one) => /^Harbour crews may Go/i.test(one))).toBe(false);
  });

  it('is of many as it is of one', () => {
    expect(texts('The storms are common in the north and pose a danger to all of the small boats.')).toEqual([
      'The storms are common in the north',
      'The storms pose a danger to all of the small boats',
    ]);
  });

  it('is done by it where it can be done to nobody', () => {
    expect(
      texts('A boat called Marl was launched in the harbour and proceeded to leak at every seam of its long hull.'),
    ).toContain('A boat called Marl proceeded to leak at every seam of its long hull');
  });

  it('is what it did itself where it is told with an amount, and what was done to it if that is how often or when', () => {
    expect(texts('The old ferry was launched in 1987 and needed 71 days in dock last year.')).toContain(
      'The old ferry needed 71 days in dock last year',
    );
    expect(texts('The old ferry was built in 1987 and sold 2 years later to a yard in the north.')).toContain(
      'The old ferry was sold 2 years later to a yard in the north',
    );
    expect(texts('The barge was raised in May and moved 300 metres along the old quay.')).toHaveLength(1);
  });

  it('is not done by who did something else before, behind a time without its comma', () => {
    for (const who of ['I', 'Tom'])
      expect(texts(`By evening ${who} had laid two feet of the wall, and it leaned.`).join(' ')).not.toContain(
        `${who} leaned`,
      );
  });

  it('is compared with something by nobody', () => {
    const found = texts(
      'In the spring the number of boats in the harbour rose by 9 percent, compared to 14 percent in the year before and compared to 11 percent in the winter.',
    );
    expect(found.filter((text) => /boats[^,]* compared/.test(text))).toEqual([]);
  });

  it('stands behind all that is in front of it', () => {
    expect(
      texts('From the bow to the stern, keel to mast, every part of the boat should be looked at once a year.'),
    ).toContain('Every part of the boat should be looked at once a year');
  });

  it('is no subject where it only likens', () => {
    expect(texts('Same as the ferry, but sails in the night.')).toEqual(['Same as the ferry, but sails in the night']);
  });

  it('is done in its own way each time', () => {
    expect(
      texts('We originally looked into a bridge of stone, but learned that one of wood costs far less.'),
    ).toContain('We learned that one of wood costs far less');
  });

  it('is not said again of what only “has been” so', () => {
    expect(texts('A night in the loft is 40 crowns, and has been since the flood.')).toEqual([
      'A night in the loft is 40 crowns, and has been since the flood',
    ]);
  });

  it('stands behind the relative that somebody has in it', () => {
    const long =
      'Every net that we have mended since the flood of the old harbour, about a third of them, came from the north.';
    expect(texts(long)).toEqual([long.slice(0, -1)]);
  });

  it('is not torn at “as if”', () => {
    expect(halves('The plan for a new pier was dropped halfway, as if the council had grown tired of it')?.text).toBe(
      'The plan for a new pier was dropped halfway',
    );
  });

  it('takes the helper of its verb along', () => {
    expect(texts('The seedlings were watered every day for two years and planted out in the third.')).toEqual([
      'The seedlings were watered every day for two years',
      'The seedlings were planted out in the third',
    ]);
    expect(
      texts('The fund could lend to villages at low interest, reward good repairs, and train its own plumbers.'),
    ).toEqual([
      'The fund could lend to villages at low interest',
      'The fund could reward good repairs',
      'The fund could train its own plumbers',
    ]);
  });

  it('is left whole where a negation, a condition or a “both” may reach over all of it', () => {
    for (const sentence of [
      'The ferry does not carry horses on Sundays and carry mail at the same time',
      'Once the crew grew and got used to the boat we gave them a longer route',
      'The notice both names the members of the crew and tells the passengers who they are',
    ])
      expect(texts(`${sentence}.`)).toEqual([sentence]);
  });

  it('drops what would point at something said of another: “protect it”', () => {
    expect(
      texts('Towns that want shade should give each tree more room, protect it from salt, and count the survivors.'),
    ).toEqual([
      'Towns that want shade should give each tree more room',
      'Towns that want shade should count the survivors',
    ]);
  });
});

describe('a relative clause between subject and verb', () => {
  it('is a claim of its own', () => {
    expect(texts('The bridge, which carries about 62,000 carts a year, is to be closed for six weeks.')).toEqual([
      'The bridge carries about 62,000 carts a year',
      'The bridge is to be closed for six weeks',
    ]);
  });
});

describe('things to be done', () => {
  it('are told one by one', () => {
    expect(texts('Open the meeting with a few kind words and establish a calm tone for the rest.')).toEqual([
      'Open the meeting with a few kind words',
      'Establish a calm tone for the rest',
    ]);
  });

  it('stay together where the second acts on what the first one named', () => {
    expect(texts('Cover the jar loosely and leave it at about 24 degrees.')).toEqual([
      'Cover the jar loosely and leave it at about 24 degrees',
    ]);
    expect(texts('Let the children organise themselves and volunteer for the roles that they like best.')).toHaveLength(
      1,
    );
  });
});

describe('a condition', () => {
  it('stands below its clause, bound to it, where both are too long for a point', () => {
    expect(
      clauses('If the tests show that other cables are worn, the lift could stay closed until the autumn.'),
    ).toEqual([
      {
        text: 'The lift could stay closed until the autumn',
        support: 'if the tests show that other cables are worn',
        bound: true,
      },
    ]);
    expect(clauses('After 24 hours, throw away half of the dough and feed the rest with the same amounts.')).toEqual([
      {
        text: 'Throw away half of the dough and feed the rest with the same amounts',
        support: 'After 24 hours',
        bound: true,
      },
    ]);
  });
});

describe('a condition before the only comma, or before a “then”', () => {
  it('stands below its clause, whatever its verb', () => {
    expect(
      clauses('If the keeper spots a raft, the crane on the quay will not be moved by anybody in the yard.'),
    ).toEqual([
      {
        text: 'The crane on the quay will not be moved by anybody in the yard',
        support: 'if the keeper spots a raft',
        bound: true,
      },
    ]);
    expect(
      clauses('When a boat (of ash, oak or pine) docks, then newly tarred ropes should be brought to it at once.'),
    ).toEqual([
      {
        text: 'Newly tarred ropes should be brought to it at once',
        support: 'when a boat (of ash, oak or pine) docks',
        bound: true,
      },
    ]);
  });

  it('is not taken for whole where a list goes on behind its comma', () => {
    const text =
      'If a raft, the small boats or the ferry are late, the keepers of the crane are told by the harbour office.';
    expect(clauses(text).every((clause) => !/^(?:The small|small)/.test(clause.text))).toBe(true);
  });
});

describe('a clause in two halves', () => {
  it('takes breath before by how much and by when, and before “61 of whom”', () => {
    for (const [lead, support] of [
      ['Salt on the steps cuts the risk of a bad fall in winter', 'by around 45 percent'],
      ['The choir of the old harbour church has 214 members', '61 of whom sang for the first time this year'],
      ['For the report we asked 1,208 keepers in nine towns', 'between March and June of the year'],
    ])
      expect(halves(`${lead}${/^(?:by|between)/.test(support ?? '') ? '' : ','} ${support}`)).toMatchObject({
        text: lead,
        support,
      });
    // By whom something was done, is no part to be told apart.
    expect(halves('The old crane on the quay of the lower town was mended twice by two carpenters')?.support).not.toBe(
      'by two carpenters',
    );
  });

  it('is never torn between a subject and its verb', () => {
    expect(
      halves('Most users of the Lower Pier who own a small boat will not have to pay any of the new harbour fees'),
    ).toBeUndefined();
    expect(
      halves('The council closed the lift on Monday after inspectors found two worn cables in its main shaft'),
    ).toEqual({
      text: 'The council closed the lift on Monday',
      support: 'after inspectors found two worn cables in its main shaft',
      bound: true,
    });
  });

  it('is not torn from its own verb by what stands between commas, nor from what a colon explains', () => {
    for (const text of [
      'The last of the huts, built of stone in a single summer, was the warmest house on the whole northern shore',
      'The town has gained from the move of the yards: many of its old workers now own boats themselves',
    ])
      expect(halves(text)).toBeUndefined();
  });

  it('keeps what a verb or a noun calls for', () => {
    expect(
      halves('The law may allow the smaller towns to build their own ferries and to run them in the winter'),
    ).toBeUndefined();
    expect(
      halves('A trial in the northern district raised the revenue by 26% without any increase in unpaid bills')
        ?.support,
    ).toBe('by 26% without any increase in unpaid bills');
  });

  it('does not have done to it what its subject did', () => {
    expect(
      texts('The signboard was covered with old names, and gave no clue to anybody who came from the sea.')[1],
    ).toBe('The signboard gave no clue to anybody who came from the sea');
    expect(
      texts('The signboard was painted in the spring, and given a coat of tar by two of the keepers.')[1] ?? '',
    ).not.toMatch(/^The signboard given/);
  });
});

it('lets two verbs keep the thing that both are about', () => {
  expect(texts('The keepers of the light found out and mended the leak in its northern wall')).toHaveLength(1);
  expect(texts('The keepers of the light mended the leak and painted its northern wall')).toHaveLength(2);
});

it('shares the helper of a verb that is told of as done', () => {
  expect(texts('A new inquiry has read all the logs of the keepers and found that the lamp was lit too late')).toEqual([
    'A new inquiry has read all the logs of the keepers',
    'A new inquiry has found that the lamp was lit too late',
  ]);
});

it('finds its subject behind what stands in front of it', () => {
  expect(texts('In the second winter, the town opened a school for boys and hired three of the old rowers')).toEqual([
    'In the second winter, the town opened a school for boys',
    'The town hired three of the old rowers',
  ]);
});

it('are none where a noun that could be a verb has its own behind a phrase', () => {
  for (const sentence of [
    'The yard has a boat and visits from schools rose in the spring of that year.',
    'The old quay has new owners in the town, and rents for boats in the harbour rose by 90 percent.',
  ])
    expect(clauses(sentence).filter(({ text }) => /yard visits|quay rents/.test(text))).toEqual([]);
});

it('no second thing is done by a word that only says which ones, nor by one whose verb is not its own', () => {
  expect(texts('In the first year the town praised the gifted and devoted keepers of the old northern lamps.')).toEqual(
    ['In the first year the town praised the gifted and devoted keepers of the old northern lamps'],
  );
  const two = texts('I was fond of my boat and my whole crew, but I was not sailing towards anything of my own.');
  expect(two).toContain('I was fond of my boat and my whole crew');
  expect(two.some((one) => /^My whole crew/.test(one))).toBe(false);
});

it('are none of the subject where the second may be of what a relative tells of', () => {
  const huts = texts(
    'We are drawing up a new list to look again at many of the old huts which have stood in the bay since the war, or since the great storm, and may no longer be safe for the crews.',
  );
  expect(huts.some((one) => /^We may/.test(one))).toBe(false);
  // The number of the verb tells whose it is.
  expect(
    texts(
      'The yard rents out three small boats which have stood in the bay since May, and is open to all of the town.',
    ),
  ).toContain('The yard is open to all of the town');
});

it('have a subject that is written together with its verb', () => {
  expect(texts('As the keeper of the lamp you’re fond of every storm and are willing to sit up all night.')).toContain(
    'As the keeper of the lamp you are willing to sit up all night',
  );
});

it('is no half of “not only”, where the other half is only what else might be', () => {
  const two = texts(
    'We ask the crews to not only mend their boats in spring, but also if the mast is loose or should be higher up.',
  );
  expect(two).not.toContain('We ask the crews to not only mend their boats in spring');
});

describe('a share', () => {
  it('is of what stands in front of the first of two', () => {
    expect(
      texts(
        'Of all the boats in the bay, 70 percent of the new ones are from the yard, and 30 percent are from abroad.',
      ),
    ).toContain('Of all the boats in the bay, 30 percent are from abroad');
  });

  it('is so with each of several, whatever they do, and nobody says so who would only “prefer not to say”', () => {
    expect(
      texts(
        'Out of those in the bay who answered, 76% chose the ferry, 14% chose to row, and 10% preferred not to say.',
      ),
    ).toEqual([
      'Out of those in the bay who answered, 76% chose the ferry',
      'Out of those in the bay who answered, 14% chose to row',
      'Out of those in the bay who answered, 10% preferred not to say',
    ]);
    const [unit] = units(told('The crews sold all of their nets, and 10% preferred not to say.'), packFor('en'));
    expect(unit?.support).toBeUndefined();
  });

  it('is of what the share before it is of', () => {
    expect(texts('81 percent of the mended boats were from the yard, and 19 percent were from other towns.')).toEqual([
      '81 percent of the mended boats were from the yard',
      '19 percent of the mended boats were from other towns',
    ]);
    // It says itself of what.
    expect(
      texts('81 percent of the mended boats were from the yard, and 19 percent of the new ones were from other towns.'),
    ).toContain('19 percent of the new ones were from other towns');
  });
});

it('is not said of the second of two things that the first ends with, nor of a year behind another', () => {
  for (const whole of [
    'Lifting its share of a coast held by the old ferry and the crane firm is also crucial for the yard',
    'The ropes are now sold on the quay at half of what the crews paid this year and last, she added',
  ])
    expect(texts(`${whole}.`)).toEqual([whole]);
});

it('has its verb behind a dash that no space stands beside', () => {
  expect(finiteVerb('The yard—the oldest of the bay—is shut to our boats'.split(' '))).toBe(5);
  expect(finiteVerb('A yard—the oldest of the bay'.split(' '))).toBe(-1);
});
