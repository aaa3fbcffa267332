import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const slidesOf = async (article: string) =>
  (await make(article, 'article.md')).slides
    .filter(({ appendix }) => !appendix)
    .map(({ layout, title, texts }) => ({ layout, title, texts: texts.map(({ role, text }) => `${role}: ${text}`) }));

const rope = 'The harbour of Brenna is older than its church. Nobody knows who built the quay. ';

describe('what leads into a list', () => {
  it('is the title of numbered steps where it has no line below that, and tells them from those before', async () => {
    const steps = (end: string) => `1. Ring the bell of the old lighthouse and wait for the keeper
2. Row around the mole until the quay is in sight
3. Throw the long line to the crew by the second bollard
4. Pull the boat in until its bow touches the ladder
5. ${end}`;
    const slides = await slidesOf(`# The harbour

## Mooring

**Steps (on the south mole):**

${steps('The crew ties the line')}

Doing the same on the other side of the bay came out otherwise.

**Steps (on the north mole):**

${steps('Nobody ties the line')}
`);
    const [south, north] = ['The crew', 'Nobody'].map((who) =>
      slides.find(({ texts }) => texts.some((text) => text.includes(`${who} ties the line`))),
    );
    const over = [south, north].map((slide) => `${slide?.title} ${slide?.texts.join(' ')}`);
    expect(over[1]).toContain('north mole');
    expect(south?.title).not.toBe(north?.title);
  });

  it('stands below the heading beside steps that are too long for a stair', async () => {
    const steps = `1. Fill it with the oil of the old mill by the northern quay and let it stand
2. Turn the wick as far as the ring of brass goes around the glass
3. Hang it on the post that nobody else of the harbour has asked for`;
    const deck = async (title: string, lead: string) => {
      const slides = await slidesOf(`# Lamps\n\n## ${title}\n\n${rope}\n\n${lead}\n\n${steps}\n`);
      const lamps = slides.find(({ layout }) => layout === 'steps');
      expect(lamps?.title).toBe(title);
      return lamps?.texts.find((text) => text.startsWith('deck: '));
    };
    const lead = 'In general, if you want to light a lamp, you should:';
    expect(await deck('The new lamps', lead)).toBe(`deck: ${lead}`);
    // Not where it has more lines than stand there.
    const long =
      'Whenever northernmost harbourmasters straightforwardly recommend comparatively uncomfortable lighthouse-keeping responsibilities notwithstanding thunderstorms, crews should:';
    expect(await deck('The new lamps', long)).toBeUndefined();
  });

  it('leaves no title to what the paragraph before it is about, where it is a paragraph by itself', async () => {
    const slides = await slidesOf(`# Der Hafen

Der Hafen ist älter als die Kirche, und niemand weiß, wer den Kai gebaut hat.

## Sagen Sie den Fischern Bescheid

Es kann ermüdend sein, Regeln aufzuschreiben. Manchmal hat man das Gefühl, die Boote anderer Leute zu bewachen, oder den Leuten den Abend zu verderben.

Die meisten Fischer, die am Kai anlegen, wissen nichts über die Wärter oder deren Tage. Sie glauben vielleicht, dass die Lampen von selbst brennen, vor allem wenn sie jede Nacht hier liegen.

Das ist völlig in Ordnung! Stellen Sie nur sicher, dass die Fischer davon hören.

Hier sind ein paar Regeln, die es wert sind, an der Tafel zu stehen:

* Wie ein fremdes Boot geprüft und hereingelassen wird (_Braucht es ein Blatt? Ein Zeichen der Wärter?_)
* Die Arten von Booten, die am langen Kai liegen dürfen (_Wollen Sie nur die kleinen an einem Teil des Kais haben?_)
* Wie viel Zeit die Wärter für die Lampen haben (z.B. _"Wir sind nur etwa 5 Stunden pro Woche hier, und in jedem Winter sind es noch weniger als vorher"_)

## Die Lampen

Die Lampen brennen die ganze Nacht.
`);
    const list = slides.filter(({ texts }) => texts.some((text) => /fremdes Boot|Arten von Booten/.test(text)));
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter(({ title }) => /davon hören/.test(title))).toEqual([]);
  });

  it('may end in “the following questions” and a full stop, but in no following day', async () => {
    const list = '1. When will you sail?\n2. Who rows?\n3. Which pier will you come to in the end?\n';
    const [asks] = (
      await slidesOf(`# The harbour

## Sailing

${rope}

Write the keeper a letter with answers to the following questions.

${list}`)
    ).filter(({ layout }) => layout === 'steps');
    expect(asks?.texts).toContain('deck: Write the keeper a letter with answers to the following questions');
    const [day] = (
      await slidesOf(
        `# The harbour\n\n## Sailing\n\n${rope}\n\nThe keeper asks all of them the following day.\n\n${list}`,
      )
    ).filter(({ layout }) => layout === 'steps');
    expect(day?.texts.join(' ')).not.toContain('following day');
  });

  it('stands above it with its condition, without which its items would be plain facts', async () => {
    const slides = await slidesOf(`# The harbour

## Moorings

${rope}

If fewer boats come in than the harbour master counted from the tower in the morning, there are two reasons to think of:

- The wind has turned to the north
- The ferry has taken the outer quay

## Lamps

${rope}`);
    const list = slides.find(({ texts }) => texts.some((text) => text.includes('outer quay')));
    expect(list?.texts.at(-1)).toMatch(/^deck: If fewer boats come in/);
  });

  it('is told with the sentence before it where it only ties the two together', async () => {
    const slides = await slidesOf(`# Il porto

## Gli ormeggi

Il porto di Brenna è più vecchio della sua chiesa. Nessuno sa chi ha costruito il molo.

Se in una mattina d’inverno arrivano poche barche, ci sono due motivi possibili. O:

- Il vento ha girato a nord
- Il traghetto occupa il molo esterno

## Le lampade

Le lampade del porto bruciano olio di pesce. Nessuno le spegne prima dell'alba.`);
    const list = slides.find(({ texts }) => texts.some((text) => text.includes('molo esterno')));
    expect(list?.texts).toContain(
      'deck: Se in una mattina d’inverno arrivano poche barche, ci sono due motivi possibili. O:',
    );
    expect(slides.map(({ title }) => title)).not.toContain('O');
  });

  it('is told with it in a language whose small words are not all known, too', async () => {
    const slides = await slidesOf(`# الميناء

## المراسي

ميناء برينا أقدم من كنيسته. لا أحد يعرف من بنى الرصيف.

إذا جاءت قوارب قليلة في صباح شتوي بارد، فهناك سببان محتملان. إما:

* تحولت الريح إلى الشمال
* أخذت العبارة الرصيف الخارجي

## المصابيح

تحترق مصابيح الميناء بزيت السمك. لا أحد يطفئها قبل الفجر.`);
    const list = slides.find(({ texts }) => texts.some((text) => text.includes('الرصيف الخارجي')));
    expect(list?.texts).toContain('deck: إذا جاءت قوارب قليلة في صباح شتوي بارد، فهناك سببان محتملان. إما:');
  });

  it('is no title where it is only “他们是”', async () => {
    const slides = await slidesOf(`# 港口

## 停泊

港口比教堂还要古老。如果早上进港的船很少，那么有两个原因值得考虑。他们是：

* 风已经转向北方
* 渡船占用了外侧的码头

## 灯塔

灯塔的灯在日出以前不会熄灭。没有人知道是谁点亮了它。`);
    expect(slides.map(({ title }) => title)).not.toContain('他们是');
    const list = slides.find(({ texts }) => texts.some((text) => text.includes('外侧的码头')));
    expect(list?.texts).toContain('deck: 如果早上进港的船很少，那么有两个原因值得考虑。他们是：');
  });
});

describe('a list on several slides', () => {
  it('has as many items on one as on the next', async () => {
    const items = ['north', 'south', 'east', 'west', 'inner', 'outer'].map(
      (name) => `- The ${name} quay is mended by its own crew each spring`,
    );
    const slides = await slidesOf(`# The harbour\n\n## Quays\n\n${rope}\n\n${items.join('\n')}\n\n## Lamps\n\n${rope}`);
    const pages = slides.filter(({ texts }) => texts.some((text) => text.includes('own crew')));
    expect(pages.map(({ texts }) => texts.filter((text) => text.startsWith('points.lead')).length)).toEqual([3, 3]);
  });
});

it('a figure far below its heading stands large below it where no clause can be cut', async () => {
  const slides = await slidesOf(`# 港口

## 停泊

港口比教堂还要古老。没有人知道是谁修建了码头。当地人说它是一夜之间出现的。

这份章程已经被沿海超过40,000个港口（包括北方各岛的所有渔港和商港）所采用和执行。

## 灯塔

灯塔的灯在日出以前不会熄灭。没有人知道是谁点亮了它。`);
  const number = slides.find(({ layout }) => layout === 'number');
  expect(number?.title).toBe('停泊');
  expect(number?.texts[0]).toContain('超过40,000个');
});

it('a crowd is nobody to be quoted', async () => {
  const slides = await slidesOf(`# The harbour

## Ice

${rope}

Many ask, “Why does the town not mend the old quay before the winter comes?” The work would take three years.`);
  expect(slides.filter(({ layout }) => layout === 'quote')).toEqual([]);
});

it('what leads into the list that opens a section stands above it, though it begins with “it”', async () => {
  const slides = await slidesOf(`# The crane

${rope}

## How it helps the crews

It saves them from trouble, for example:

- ropes that are wet
- hooks that are bent
- drums that turn the wrong way

## How it is kept

${rope}`);
  const list = slides.find(({ texts }) => texts.some((text) => text.includes('Hooks')));
  expect(list?.texts).toContain('deck: It saves them from trouble, for example:');
});

it('a second list of a section has what leads into it, though that takes a slide more', async () => {
  const items = (name: string) =>
    ['bow', 'stern', 'keel', 'mast'].map(
      (part) => `- The ${name} of the ${part} is dried and tarred by the oldest crew of the harbour`,
    );
  const slides = await slidesOf(`# The yard

${rope}

## Spring

${items('rope').join('\n')}

Before the last of the boats is let into the water, a few things are worth looking at by daylight:

${items('plank').join('\n')}`);
  const all = slides.flatMap(({ texts }) => texts);
  expect(all.some((text) => text.includes('The plank of the keel'))).toBe(true);
  expect(all.some((text) => text.startsWith('deck: Before the last'))).toBe(true);
});

it('a step keeps the condition that it hangs on, or is not shown', async () => {
  const long = 'is set to the number of a berth in the northern harbour of the town';
  const slides = await slidesOf(`# The crane

${rope}

## Choosing a berth

1. If the wheel of the old crane ${long}, that berth is used if it is free.
2. If the wheel of the new crane ${long}, that berth is used if it is dry.
3. Otherwise the keeper of the harbour is asked.
4. Otherwise the boat is moored at the long pier.`);
  const all = slides.flatMap(({ texts }) => texts);
  const [conditions, claims] = [/^steps\.(?:title|text): if/i, /(?:The|That) berth is used/].map((one) =>
    all.filter((text) => one.test(text)),
  );
  expect(conditions).toHaveLength(claims?.length ?? 0);
});

it('the names of tools are written as they are', async () => {
  const slides = await slidesOf(`# The yard

${rope}

## Tools

You need these tools:

- [yq](https://a.test/yq)
- [helm](https://a.test/helm)
- [tar](https://a.test/tar)`);
  const list = slides.find(({ texts }) => texts.some((text) => text.endsWith('yq')));
  expect(list?.texts.join()).toContain('helm');
});

it.each([
  'You may moor at the long pier if all of the following are true:',
  'If all of the following are true for a boat that wants to moor at the long pier:',
])('a condition stands on each slide of the list that it leads into: %s', async (lead) => {
  const conditions = [
    'The harbour master has given your boat a number of its own',
    'The boat is no longer than twelve metres from bow to stern',
    'The lines are thick enough for a storm from the west',
    'The crew has paid for the week that is to come',
    'Somebody stays on board from dusk until dawn every night',
    'The lamp at the mast burns as long as it is dark',
  ];
  const slides = await slidesOf(`# The pier

${rope}

## Mooring

${lead}

${conditions.map((one) => `- ${one}`).join('\n')}`);
  const shown = slides.filter(({ texts }) => texts.some((text) => conditions.some((one) => text.includes(one))));
  expect(shown.length).toBeGreaterThan(1);
  for (const { texts } of shown) expect(texts).toContain(`deck: ${lead}`);
});

it('what its items go on with stands on each slide of a list, in its last words', async () => {
  const reasons = [
    'Don’t know that a pond with high walls will only hold the small fish of the last summer',
    'Have difficulty just landing and standing (especially birds under two years) so they can’t start a hunt',
    'Do not wade, so they miss the fish on the other side of the weir',
    'Get frustrated with many fish because they can’t choose the best or the nearest of them',
    'Don’t understand the ice and don’t know why there is more than one way below it',
  ];
  const slides = await slidesOf(`# Herons

${rope}

## A pond of their own

If you plan a pond for herons on your land, you should understand how herons look for fish.

Herons seem to know how to fish, but they fail to catch what they want most of the time when they fish, because they:

${reasons.map((one) => `- ${one}`).join('\n')}`);
  const shown = slides.filter(({ texts }) =>
    texts.some((text) => reasons.some((one) => text.includes(one.slice(0, 12)))),
  );
  expect(shown.length).toBeGreaterThan(1);
  const decks = shown.map(({ texts }) => texts.find((text) => text.startsWith('deck: ')));
  expect(decks[0]).toMatch(/^deck: Herons seem to know .* because they:$/);
  expect(new Set(decks.slice(1))).toEqual(new Set(['deck: Because they:']));
  expect(slides.map(({ title }) => title)).not.toContain('Because they');
  expect(slides.map(({ title }) => title)).not.toContain('Herons seem to know how to fish');
});

describe('what leads into a list that goes on', () => {
  const decks = (slides: { layout: string; texts: string[] }[]) =>
    slides
      .filter(({ layout }) => layout === 'points' || layout === 'pair')
      .map(({ texts }) => texts.find((text) => text.startsWith('deck'))?.slice('deck: '.length));
  const items = (count: number) =>
    ['North', 'South', 'East', 'West', 'Middle', 'Old', 'New', 'Long']
      .slice(0, count)
      .map((name) => `- ${name} pier of the yard by the river (mended in the winter of its building)`)
      .join('\n');

  it('stands on each slide where it denies what the heading says', async () => {
    const lead = 'The following piers are not closed, because their rails are new:';
    const slides = await slidesOf(`# The yard\n\n## Closed piers\n\n${rope}\n\n${lead}\n\n${items(6)}\n`);
    expect(decks(slides).length).toBeGreaterThan(1);
    expect(decks(slides).every((deck) => deck === lead)).toBe(true);
  });

  it('is only its condition, where the rest says no more than that something comes', async () => {
    const lead =
      'If you or your crew are struck by the closing of the old pier, there are a number of good ways depending on your boat:';
    const slides = await slidesOf(`# The yard\n\n## What to do\n\n${lead}\n\n${items(4)}\n`);
    expect(decks(slides)).toEqual([
      'If you or your crew are struck by the closing of the old pier:',
      'If you or your crew are struck by the closing of the old pier:',
    ]);
  });
});

it('stands over many short items too, or is their title where another list of the section has its heading', async () => {
  const names = ['Norhaven', 'Easthaven', 'Westhaven', 'Southhaven', 'Midhaven', 'Oldhaven'];
  const list = names.map((name) => `- ${name}`).join('\n');
  const lead = 'Some boats of other harbours are also mended:';
  const alone = await slidesOf(`# Boats\n\n${rope}\n\n## The yard\n\n${lead}\n\n${list}\n`);
  const [only] = alone.filter(({ texts }) => texts.some((text) => text.includes('Norhaven')));
  expect(only?.texts).toContain(`deck: ${lead}`);
  const slides = await slidesOf(
    `# Boats\n\n${rope}\n\n## The yard\n\nThe yard keeps boats afloat. It has:\n\n- a slip for the boats of the guild\n- a crane for those that are heavier\n\n${lead}\n\n${list}\n`,
  );
  const [both] = slides.filter(({ texts }) => texts.some((text) => text.includes('Norhaven')));
  expect([`${both?.title}:`, ...(both?.texts ?? []).map((text) => text.replace('deck: ', ''))]).toContain(lead);
});

it.each(['if', 'when', 'unless'])('cases are no plain facts where what leads into them ends on “%s:”', async (end) => {
  const slides = await slidesOf(`# The piers

${rope}

## The long pier

The keepers of the long pier row out on Mondays and come back with the tide. It is unlike the short pier, which has stood open to every boat of the bay since the first summer of the guild – not all boats may moor there, a boat may be turned away from it at any hour of the day ${end}:

- the keepers at the gate count more than forty masts behind the long mole
- the guild of the harbour asks for the room (e.g. for a crane that comes in by night)
`);
  const told = slides.filter(({ texts }) => texts.some((text) => /keepers at the gate/.test(text)));
  expect(told.filter(({ texts }) => !texts.some((text) => text.includes(`${end}:`)))).toEqual([]);
});
