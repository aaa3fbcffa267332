import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const rules = [
  'Boats of the north moor at the old pier all through the winter',
  'Boats of the south moor at the new pier until the ice is gone',
  'Every crew tells the keeper when its boat has left',
  'Ropes are tarred twice a year by the crews of the town',
  'Lamps are lit an hour before the sun goes down',
  'Nets dry on the poles behind the hut of the keeper',
  'Oars are locked away whenever nobody is on board',
  'Guests pay for each night that they stay in the bay',
  'Dogs wait on the quay while their crews are at sea',
  'Children wear a vest on all of the wooden piers',
  'The bell is rung in fog by whoever is awake',
  'The crane lifts no boat that weighs more than a cart',
  'The gate is closed whenever the wind comes from the north',
  'The mail is brought by the ferry that leaves at noon',
  'The hut is cleaned by those who slept in it last',
  'The fire is put out before the last of them leaves',
  'The log is signed by all who have been on watch',
];

/** The items that the slides show of so many, and what the author is told. */
async function shownOf(count: number) {
  const list = rules.slice(0, count).map((rule) => `- ${rule}`);
  const { slides, warnings } = await make(`# The harbour\n\n## Rules\n\n${list.join('\n')}\n`, 'rules.md');
  const leads = slides.filter(({ title }) => title === 'Rules').map(({ texts }) => texts.map(({ text }) => text));
  return { leads, told: warnings.map(({ code, message, line }) => ({ code, message, line })) };
}

describe('a list of many items', () => {
  it('is shown whole, shared out evenly', async () => {
    const { leads, told } = await shownOf(11);
    expect(leads.flat()).toEqual(rules.slice(0, 11));
    expect(leads.map((all) => all.length)).toEqual([3, 4, 4]);
    expect(told).toEqual([]);
  });

  it('ends in an ellipsis where it goes on behind its slides, and the author is told', async () => {
    const { leads, told } = await shownOf(17);
    expect(leads.flat()).toEqual([...rules.slice(0, 10), '…']);
    expect(told).toEqual([
      {
        code: 'list-long',
        message: 'The slides show 10 of the 17 items of the list; the rest is in the notes',
        line: 5,
      },
    ]);
  });
});

describe('a list whose items are all about the same', () => {
  it('is called by no name that each of them begins with', async () => {
    const list = ['leaks', 'floats', 'sinks', 'burns', 'sails', 'rots'].map(
      (verb) => `- Brenna’s ferry ${verb} again on the way to the islands`,
    );
    const { slides } = await make(`# The harbour\n\n## The ferry\n\n${list.join('\n')}\n`, 'ferry.md');
    const titles = slides.filter(({ layout }) => layout === 'points').map(({ title }) => title);
    expect(titles).toEqual(['The ferry', 'The ferry']);
  });
});

describe('a list whose items are not all short', () => {
  it('shows what the longest begins with', async () => {
    const long =
      'Ada Holm has been rowing out to the light of the bay for ten years now, and since she is the keeper of the quay as well as of the crane, knows more than anybody else of how the boats and the lamps and the ropes of the town have been lost';
    const { slides, warnings } = await make(`# The bay\n\n## Crew\n\n- ${long}\n- Two pilots\n- A cook\n`, 'crew.md');
    const shown = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(shown).toContain('Ada Holm has been rowing out to the light of the bay for ten years now');
    expect(warnings).toEqual([]);
  });

  it('shows one that is no shorter before its first pause', async () => {
    const long =
      'Ada Holm of the northern quay has been rowing out to the old light of the bay in every kind of weather for ten years now, and since she is the keeper of the crane knows more of it than all of the others of the town together';
    const { slides } = await make(`# The bay\n\n## Crew\n\n- ${long}\n- Two pilots\n- A cook\n`, 'crew.md');
    const shown = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(shown).toContain(long.split(',')[0]);
  });

  it('leaves no label by itself whose text is long', async () => {
    const long =
      'the council asked which of the old lamps of the northern pier were to be lit in that winter and which of them were to be kept in the dark';
    const list = `- **Before the storm**: ${long}\n- **In the storm**: nobody slept\n- **Behind it**: oil was dear`;
    const { slides } = await make(`# The bay\n\n## Lamps\n\n${list}\n`, 'lamps.md');
    const shown = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(shown.join('\n')).toContain(`Before the storm\nT${long.slice(1)}`);
  });

  it('says how many of them it shows', async () => {
    const endless = `Boats ${'that the keepers have built by hand with oak from the forest of the bay '.repeat(4)}lie here`;
    const { warnings } = await make(`# The harbour\n\n## Kept\n\n- ${endless}\n- Ropes\n- Nets that leak\n`, 'kept.md');
    expect(warnings.map(({ message }) => message)).toEqual([
      'The slides show 2 of the 3 items of the list; the rest is in the notes',
    ]);
  });
});

describe('a step', () => {
  const steps = async (list: string) => {
    const { slides } = await make(`# The ferry\n\n## Leaving\n\n${list}\n`, 'ferry.md');
    return slides.filter(({ layout }) => layout === 'steps').map(({ texts }) => texts.map(({ text }) => text));
  };

  it('is left out by itself where it is too long, and the author is told', async () => {
    const long =
      'Look after the boats that the keepers of the northern town have built by hand with oak from the forests of the southern bay over many winters and many summers before the crews of both of the towns row out';
    const middling = 'Paint the old and new names of all northern and southern and eastern and western boats white';
    const list = `1. Ring the bell\n2. ${middling}\n3. ${long}\n4. Cast off\n5. Row`;
    const { slides, warnings } = await make(`# The ferry\n\n## Leaving\n\n${list}\n`, 'ferry.md');
    const shown = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(shown.filter((text) => /^(?:Paint|Look)/.test(text))).toEqual([middling]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'The slides show 4 of the 5 items of the list; the rest is in the notes',
    ]);
  });

  it('has the sentence that it leads into below it', async () => {
    expect(await steps('1. Ring the bell\n2. Call the mate with these words:  \n   Boat ahoy\n3. Cast off')).toEqual([
      ['Ring the bell', 'Call the mate with these words', 'Boat ahoy', 'Cast off'],
    ]);
  });

  it('is no less a step for what is told of it below', async () => {
    const below = [
      'The planks of the deck are dry in every weather of the year',
      'The ropes on board are those of the winter before the last one',
      'The lamps of the cabin are lit long before the sun goes down',
    ];
    const list = `1. Ring the bell\n2. Look after the old ferry:\n\n${below.map((one) => `   - ${one}`).join('\n')}\n\n3. Cast off`;
    expect((await steps(list)).flat()).toContain('Look after the old ferry');
  });
});
