import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

describe('an item that is too long for a line', () => {
  it('goes on in small letters where a clause begins', async () => {
    const { slides } = await make(
      `# The harbour

## What is kept

- The town has an old plan for its harbour and its quays that keeps the ferry where it is
- Boats
- Nets
`,
      'harbour.md',
    );
    const texts = slides.flatMap(({ texts }) => texts.map(({ role, text }) => `${role}: ${text}`));
    expect(texts).toContain('points.lead: The town has an old plan for its harbour and its quays');
    expect(texts).toContain('points.support: that keeps the ferry where it is');
  });
});

describe('an item that ends with what something is', () => {
  it('is shown with the others', async () => {
    const { slides } = await make(
      `# The yard

## What is kept

- Old charts
- Nets
- Lists that tell the crew not just what to mend, but who mends it, when, and what the way to the sea is
`,
      'yard.md',
    );
    expect(slides.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' | ')).toContain('the way to the sea is');
  });
});

describe('an item that is true only with a long line', () => {
  it('is not left out for that', async () => {
    const { slides } = await make(
      `# The radio

## What it could do

- When you are typing the address of a harbour on the screen in the cabin, you should be able to just say “Brenna”.
- When you get a warning that covers all of the top and the bottom of the chart, you should be able to say “later”.
- When you open the log that the keeper of the light wrote in the last winter of the war, you should be able to say “read”.
`,
      'radio.md',
    );
    const texts = slides.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]).join(' | ');
    expect(texts).toContain('just say “Brenna”');
    expect(texts).toContain('when you are typing the address of a harbour on the screen in the cabin');
    expect(texts).toContain('say “later”');
    expect(texts).toContain('say “read”');
  });
});

const textsOf = async (list: string, lead = '') => {
  const { slides } = await make(`# The gauge\n\n## Settings\n\n${lead}${list}\n`, 'gauge.md');
  return slides.flatMap(({ texts }) => texts.map(({ role, text }) => text.replace(/^/, `${role.split('.').at(-1)}: `)));
};

describe('what an item is called', () => {
  it('may have a colon in its brackets, which does not part it', async () => {
    const texts = await textsOf(
      '- `depth` (default: 3) - how many metres of water it looks down\n- `nightly` (default: off) - whether it looks at night\n- `silent` (default: on)\n',
    );
    expect(texts).toContain('lead: depth (default: 3)');
    expect(texts).toContain('support: How many metres of water it looks down');
    expect(texts.filter((text) => /\(default$/.test(text))).toEqual([]);
  });

  it('has what it is below it, where its name and what it is by default are a sentence', async () => {
    const texts = await textsOf(
      '- `depth` (default: `3`). Counts the metres of water below the quay.\n- `nightly` (default: `false`). Asks the keeper for a lamp.\n- `silent` (default: `true`). Stops the bell of the gauge.\n',
    );
    expect(texts.join(' ')).toContain('Counts the metres of water below the quay');
    expect(texts.join(' ')).toContain('Stops the bell of the gauge');
  });

  it('is the code that it begins with, whatever letter that begins with', async () => {
    const texts = await textsOf('- `mast` — The height above the quay\n- `keel`, `fin` — What stands in the water\n');
    expect(texts).toContain('label: keel, fin');
    expect(texts).toContain('text: What stands in the water');
  });

  it('is not cut out of code at its colon', async () => {
    const texts = await textsOf(
      '- `gauge: no such tide in the harbour table`\n- `rope: too short by far for this quay`\n',
    );
    expect(texts).toContain('lead: gauge: no such tide in the harbour table');
  });

  it('may be a first sentence without a verb, with what comes next below it', async () => {
    const texts = await textsOf(
      '- Pricing. The yard lends us the gauge for nothing.\n- A spare rope. It hangs in the shed.\n- Ease. Anybody reads it at once.\n',
    );
    expect(texts).toContain('lead: Pricing');
    expect(texts).toContain('support: The yard lends us the gauge for nothing');
  });

  it('is told by what it means, and not by a note in brackets', async () => {
    const texts = await textsOf(
      '- **Slack water.** (The word is older than the harbour.) The tide stands still for a while.\n- **Neap tide.** The sea hardly moves.\n',
    );
    expect(texts.some((text) => text.includes('The word is older'))).toBe(false);
    expect(texts.some((text) => text.includes('The tide stands still'))).toBe(true);
  });

  it('is told by what comes next, where its first sentence is a note or has no short form', async () => {
    const noted = await textsOf(
      '- **Slack water:** (Note: the word is older than the harbour.) The tide stands still for a while.\n- **Neap tide:** The sea hardly moves.\n',
    );
    expect(noted.some((text) => text.includes('The tide stands still'))).toBe(true);
    expect(noted.some((text) => text.includes('the word is older'))).toBe(false);
  });

  it('keeps a condition before its claim, where both are somewhat longer than a line', async () => {
    const texts = await textsOf(
      '- **Number of wet ropes in the shed:** If there are too many of them, you may need help with the oven and the yarn.\n- **Boats:** Five of them.\n',
    );
    expect(texts).toContain('text: If there are too many of them, you may need help with the oven and the yarn');
  });
});

describe('an item that has a list of its own', () => {
  it('has it below it, if a line holds all of it', async () => {
    const texts = await textsOf(
      '- Ropes are counted in the morning\n  - Bow lines\n  - Stern lines\n- Nets are mended\n- Boats are dried\n',
    );
    expect(texts).toContain('support: Bow lines; Stern lines');
  });

  it('has none of it where it is longer', async () => {
    const inner = ['north', 'south', 'east', 'west'].map((one) => `  - The ropes that hang on the ${one} wall`);
    const texts = await textsOf(
      `- Ropes are counted in the morning\n${inner.join('\n')}\n- Nets are mended\n- Boats are dried\n`,
    );
    expect(texts.some((text) => text.startsWith('support: The ropes'))).toBe(false);
  });

  it('has what each of it begins with, where it says nothing without', async () => {
    const inner = [
      'The hold is dry\n    - If water stands in it, the pump is looked at',
      'The ropes are on board',
      'Which crew rows first of all, based on the rules of the guild',
    ].map((one) => `  - ${one}`);
    const texts = await textsOf(
      `- The crew tells the mate\n- The mate of the boat confirms that:\n${inner.join('\n')}\n- The boat leaves\n`,
    );
    expect(texts).toContain('lead: The mate of the boat confirms');
    expect(texts).toContain('support: The hold is dry; The ropes are on board; Which crew rows first of all');
  });
});

describe('what leads into a list', () => {
  it('stands without what sets it against the sentence before, and makes no pair of the items that has no room for it', async () => {
    const { slides } = await make(
      `# The book

## What it tells

We can say what the town spent on ropes. But nobody can answer the dearer questions thoroughly without borrowing handwritten notebooks from neighbouring shipyards:

- Which crews got a new sail last year?
- What is the trend of ten years for tar?

## Oil

Oil is dear. Wicks are cheap.
`,
      'book.md',
    );
    const list = slides.find(({ texts }) => texts.some(({ text }) => text.startsWith('Which crews')));
    expect(list?.texts.map(({ text }) => text)).toContain(
      'Nobody can answer the dearer questions thoroughly without borrowing handwritten notebooks from neighbouring shipyards:',
    );
  });

  it('stands from its last clause on, where it is too long', async () => {
    const { slides } = await make(
      `# The quay

## Who helps

The town and the guild of the keepers are leading the work on the old quay by the mill, and the yard has agreed to help with a few parts of it:

- Tar the beams
- Mend the steps

## Oil

Oil is dear. Wicks are cheap.
`,
      'quay.md',
    );
    const list = slides.find(({ texts }) => texts.some(({ text }) => text === 'Tar the beams'));
    expect(list?.texts.map(({ text }) => text)).toContain('The yard has agreed to help with a few parts of it:');
  });

  it('stands below the title, where that does not say it', async () => {
    const texts = await textsOf(
      '- Its feet stood in the salt water\n- The scale had faded in the sun\n',
      'We took the gauge down last winter because:\n\n',
    );
    expect(texts).toContain('deck: We took the gauge down last winter because:');
  });

  it('is not said twice, below a title that says it', async () => {
    const texts = await textsOf(
      '- Its feet stood in the salt water\n- The scale had faded in the sun\n',
      'The gauge has two faults:\n\n',
    );
    expect(texts.some((text) => text.startsWith('deck'))).toBe(false);
  });

  it('tells two lists under one heading apart, and neither is left out', async () => {
    const { slides } = await make(
      `# The gauge

## Settings

A few new settings came with this winter:

- \`tide\`
- \`mast\`
- \`keel\`

Finally, these settings may now be used by night:

- The depth and the height of the water
- The lamp
- The bell on the quay
`,
      'gauge.md',
    );
    const lists = slides.filter(({ layout }) => layout === 'points');
    const decks = lists.map(({ texts }) => texts.find(({ role }) => role === 'deck')?.text);
    expect(lists.map(({ title, kicker }, at) => [kicker, title, decks[at]])).toEqual([
      ['', 'Settings', 'A few new settings came with this winter:'],
      ['Settings', 'These settings may now be used by night', undefined],
    ]);
  });
});

describe('a step with code below it', () => {
  it('is told without the word that leads into the code', async () => {
    const { slides } = await make(
      '# The crane\n\n## Lowering\n\n1. Ask for a slot.\n2. Lower the boat and its oars with:\n\n   ```\n   crane lower 7\n   ```\n\n3. Row away.\n',
      'crane.md',
    );
    const steps = slides.find(({ layout }) => layout === 'steps');
    expect(steps?.texts.map(({ text }) => text)).toContain('Lower the boat and its oars');
  });
});

describe('an item that leads into a list of its own', () => {
  it('has that below it, or is told without the words that lead there', async () => {
    const list = (below: string) =>
      textsOf(`- One pier\n- Two quays, each with:\n${below}\n- Three slips\n- Four lamps\n`);
    const texts = await list('    - Four bollards of iron\n    - One crane');
    expect(texts).toContain('lead: Two quays, each with:');
    expect(texts).toContain('support: Four bollards of iron; One crane');
    const long = await list(
      '    - A crane that lifts boats of up to nine tons\n    - A row of lamps that are lit when the tide is out',
    );
    // A figure below it is quoted with it.
    expect(long.filter((text) => /each with/iu.test(text) && !text.startsWith('sentence: '))).toEqual([]);
  });

  it('has its amount below it, however few letters that has', async () => {
    const texts = await textsOf('- **Boats mended:** 68%\n- **Less oil burnt:** 7%\n- **Lamps that were lit:** 450%\n');
    expect(texts.filter((text) => /: (?:68%|7%|450%)$/.test(text)).map((text) => text.split(': ')[0])).not.toContain(
      'lead',
    );
    expect(texts.some((text) => /^\w+: 68%$/.test(text))).toBe(true);
  });

  it('is not followed by half of a list, nor by a claim without its condition', async () => {
    const texts = await textsOf(
      '- **Charts**\n  The chart of the northern bay hangs in the shed so the keeper and her crew can look at, copy, or mend it at night.\n- **Ropes**\n  Splice both of the new ropes before the boats come home from the bay, unless the ice has already come to the old quay.\n- **Nets**\n  Mend them.\n',
    );
    expect(texts.filter((text) => /look at$|from the bay$/.test(text))).toEqual([]);
  });
});

describe('what an item grants', () => {
  it('is not shown without how it goes on', async () => {
    const texts = await textsOf(
      '- A crew may hang a bright lamp at the bow of its boat, but forget to hang one at the stern, leaving the others in the dark for half of the night\n- Lamps\n- Ropes\n',
    );
    expect(texts).toContain('lead: A crew may hang a bright lamp at the bow of its boat');
    expect(texts).toContain('support: but forget to hang one at the stern');
  });
});

describe('items that begin with a name and a comma', () => {
  it('have the name above what is said of it', async () => {
    const texts = await textsOf(
      '- Ferry Watch, a small crew of old keepers that keeps the lamps on both of the piers lit all night\n- Harbour Talent, to help towns find and hire good crews\n',
      'Next year you will see more of these:\n\n',
    );
    expect(texts).toContain('label: Ferry Watch');
    expect(texts).toContain('text: To help towns find and hire good crews');
    expect(texts).toContain('deck: Next year you will see more of these:');
  });

  it('are told whole where what they did stands behind what they are', async () => {
    const texts = await textsOf('- Ann Marsh, the keeper, lit the lamp\n- Tom Reed, the smith, made the chain\n');
    expect(texts.filter((text) => /: (?:Ann Marsh|Tom Reed)$/.test(text))).toEqual([]);
  });
});

describe('a step that is told of somebody', () => {
  it('does not part who it is from an aside of theirs, nor from what is told', async () => {
    const texts = await textsOf(
      '1. Old piers, "X" piers of the northern N.N.Z. bay, are mended for a minimum period of six months from their opening date.\n' +
        '1. Old piers will get new ropes for another six months.\n1. Old piers will be tested by the town.\n',
    );
    expect(texts.some((text) => /: Old piers, "X" piers of the northern N\.N\.Z\. bay$/.test(text))).toBe(true);
    expect(texts).toContain('text: are mended for a minimum period of six months from their opening date');
  });
});

describe('an item that was left empty', () => {
  it('stands on no slide, unlike one that is not decided yet', async () => {
    const { slides } = await make(
      `# The pier

## What is known

- Start: 2031-05-12
- Length: 40 metres of oak
- Open questions: N/A
- Builder: TBD
`,
      'pier.md',
    );
    const texts = slides.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' | ');
    expect(texts).toContain('40 metres of oak');
    expect(texts).toMatch(/Builder\W+TBD/u);
    expect(texts).not.toContain('N/A');
  });
});

it('what an item asks in the end stands below what it says', async () => {
  const { slides } = await make(
    '# The lamps\n\nThe yard gives a lamp to each boat.\n\n## Open questions\n\n- There are two kinds of oil. Which of them smokes less?\n- Who fills the lamps in winter?\n- The old lamps are of brass and need no glass. Do we still keep them?\n',
    'article.md',
  );
  const asked = slides.flatMap(({ texts }) => texts).filter(({ role }) => role === 'points.support');
  expect(asked.map(({ text }) => text)).toEqual(['Which of them smokes less?', 'Do we still keep them?']);
});

it('an item that is a name has no addresses behind it, and what says nothing without its address keeps it', async () => {
  const { slides } = await make(
    `# The harbour

## Who keeps it

- Ada Reed, <https://reed.example>, <https://boats.example/ada>
- Norvik, https://norvik.example, https://boats.example/norvik
- Plans of the quay: <https://quay.example>
- Write to the keeper at <https://keeper.example>
`,
    'harbour.md',
  );
  const texts = slides.flatMap(({ texts }) => texts.map(({ text }) => text)).join('|');
  expect(texts).toContain('Ada Reed|Norvik');
  expect(texts).not.toMatch(/reed\.example|norvik\.example/);
  expect(texts).toContain('https://quay.example');
  expect(texts).toContain('https://keeper.example');
});

describe('a short item', () => {
  it('has its label, and neither the number of a change nor “new” for one', async () => {
    const { slides } = await make(
      `# The yard

## What is kept

- **Short**: Mend two boats. Many ropes from each crew of the northern yard. Fewer holes.
- **Quiet**: The winch can be heard by nobody. It has oil.

## What is added

- Nets of hemp. [#813](https://example.org/813)
- NEW: a lamp for the quay of the northern town
`,
      'yard.md',
    );
    const texts = slides.flatMap(({ texts }) => texts.map(({ role, text }) => `${role}: ${text}`));
    expect(texts).toContain('cards.label: Short');
    expect(texts.filter((text) => /#813$|: NEW$/.test(text))).toEqual([]);
  });
});

describe('a step that is too long for a line', () => {
  const rows = async (item: string) => {
    const { slides } = await make(
      `# The fair\n\n## Its days\n\n1. The boats are shown\n2. ${item}\n3. The ropes are sold\n`,
      'fair.md',
    );
    return slides
      .flatMap(({ texts }) => texts)
      .filter(({ role }) => role.startsWith('steps.'))
      .map(({ text }) => text);
  };

  it('is not parted at the colon of a name that is linked', async () => {
    const shown = await rows(
      '[Mending the Crane: A History in Boats](https://fair.example/2) was an hour that crossed the bay, literally',
    );
    expect(shown.join(' ')).toContain('Mending the Crane: A History in Boats was an hour');
    expect(await rows('[The Crane: A History in Boats](https://fair.example/2)')).toContain('A History in Boats');
  });

  it('is not parted between what somebody is and the name', async () => {
    const shown = await rows(
      'Our school offered evenings held by the head of the Rope School, Ada Holm, and drew large crowds from the old town with tips on nets',
    );
    expect(shown.filter((text) => text.startsWith('Ada Holm'))).toEqual([]);
    expect(shown.join(' ')).toContain('Rope School, Ada Holm');
  });

  it('has nothing below it that only seems to be said of what stands beside the comma', async () => {
    const shown = await rows(
      'The hour on oars and small nets featured the use of Old Winch, a crane for boats and was planned by the whole of the town guild',
    );
    expect(shown.filter((text) => /^a crane .* and was planned/i.test(text))).toEqual([]);
    expect(shown.join(' ')).toContain('featured the use of Old Winch');
  });
});

describe('an item whose end is no clause', () => {
  it('is not shown by that end, which tells nothing of what it is about', async () => {
    const { slides } = await make(
      `# The fair

## Talks

- “Ropes that hold”, a talk by Ada Reed, ferry keeper, 11 May, 10 am on the old quay; questions at noon
- “What the Old Tide Tables of the Northern Islands Still Teach the Crews of Today”, a long talk by Ben Marsh and the harbour choir, 11 May, 2 pm; songs at 3 pm
- “Oars”, a talk by Cleo Holm, 12 May, 10 am
`,
      'fair.md',
    );
    const leads = slides.flatMap(({ texts }) => texts.flatMap(({ role, text }) => (/lead$/u.test(role) ? [text] : [])));
    expect(leads).not.toContain('Questions at noon');
    expect(leads).not.toContain('Songs at 3 pm');
    expect(leads.join(' | ')).toContain('“What the Old Tide Tables');
  });
});
