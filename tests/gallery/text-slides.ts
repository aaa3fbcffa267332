import type { Slide } from '#model';
import { fixed, sample, say } from './sample.ts';

const leads = [
  'The moon pulls the near side harder than the far side',
  'Two bulges of water follow the moon around the earth',
  'Spring tides come when sun, moon and earth stand in line',
  'Harbours keep tables because the shape of a bay changes everything',
  'Tide mills ground corn on both the ebb and the flood',
];
const supports = [
  'The difference is small, but an ocean is wide enough to show it twice a day.',
  'A place on the coast turns through both, so most shores see two high waters.',
  'Their range may be a fifth larger than on an ordinary day of the month.',
  'In a funnel the same wave may rise more than fifteen metres.',
  'Some of them worked until the 1930s, and a few still turn for visitors.',
];
const shorts = ['The moon pulls', 'Water follows', 'The earth turns', 'Shores answer', 'People write it down'];

const points = (count: number, from: string[], more?: string[]) =>
  from.slice(0, count).map((lead, at) => ({ lead: say(lead), ...(more && { support: say(more[at] ?? '') }) }));

/** Works of two lengths, one that leads to its address. */
const asWork = (title: string, at: number) => ({
  work: say(
    `Reed, A. and Marsh, I. (${1990 + at}). ${title}${at % 2 ? '' : ', as told by the pilots of its harbours'}. Harbour Press.`,
  ),
  ...(at === 0 ? { href: 'https://harbour.example/tides' } : {}),
});

const agenda = (count: number, long: boolean) =>
  Array.from({ length: count }, (_, at) => ({
    title: say(
      (long ? leads : ['The pull of the moon', 'Two bulges', 'Springs and neaps', 'Bays', 'Mills'])[at % 5] ?? '',
    ),
    target: `s-${at}`,
  }));

const heading = say('Why the sea comes in twice a day');

const shortClaim = say('High water comes twice on the shores of most seas');

const longTitle = say('Why the sea comes in twice a day on some shores, once on others and hardly ever on a few');

const rows: Slide[] = [
  sample('points', 'many', 8, heading, {
    form: 'many',
    rows: 6,
    points: points(5, shorts).concat(points(5, shorts), points(2, shorts)),
  }),
  sample('points', 'many-six', 2, heading, {
    form: 'many',
    rows: 3,
    points: points(5, shorts).concat(points(1, shorts)),
  }),
  sample('points', 'many-long', 9, longTitle, {
    form: 'many',
    rows: 6,
    points: points(5, leads).concat(points(5, leads), points(2, leads)),
  }),
  sample('points', 'many-led', 8, heading, {
    form: 'many',
    rows: 6,
    points: points(5, shorts).concat(points(5, shorts), points(2, shorts)),
    deck: say('Gauges of the older kind are still at work in some harbours of the west, for which:'),
  }),
  sample('assertion', 'short', 0, say('The moon pulls'), {
    evidence: say('The moon pulls the near side harder than the far side'),
    support: say('The difference is small, but an ocean is wide enough to show it'),
  }),
  sample('assertion', 'claim', 1, shortClaim, {
    evidence: say(
      'Two bulges of water follow the moon around the earth, and a coast turns through both of them every day',
    ),
    support: say(supports[1] ?? ''),
  }),
  sample('assertion', 'claim-alone', 2, longTitle, {
    evidence: say(`${leads[3]}, and no two of them are quite alike`),
  }),
  sample('assertion', 'long', 3, longTitle, {
    evidence: say(
      'Harbours keep tables because the shape of a bay changes everything, the hour of high water and the height of it, and nobody who sails would trust the moon alone',
    ),
    support: say(`${supports[3]} ${supports[4]}`),
  }),
  sample('pair', 'wide', 0, longTitle, { form: 'rows', points: points(2, shorts) }),
  sample('pair', 'wide-lines', 1, longTitle, { form: 'rows', points: points(2, leads) }),
  sample('points', 'wide-three', 0, longTitle, { form: 'rows', points: points(3, shorts) }),
  sample('pair', 'large', 2, shortClaim, { form: 'rows', points: points(2, leads, supports) }),
  sample('pair', 'large-solo', 3, longTitle, { form: 'rows', points: points(2, leads) }),
  sample('pair', 'panels', 4, heading, { form: 'rows', points: points(2, leads, supports) }),
  sample('pair', 'panels-mixed', 4, heading, {
    form: 'rows',
    points: [points(1, leads, supports), points(2, leads).slice(1)].flat(),
  }),
  sample('pair', 'panels-solo', 4, heading, { form: 'rows', points: points(2, shorts) }),
  sample('pair', 'panels-more', 5, heading, {
    form: 'rows',
    points: points(
      2,
      leads,
      supports.map((support) => `${support} So the tables say`),
    ),
  }),
  sample('pair', 'panels-most', 6, heading, {
    form: 'rows',
    deck: say('One pull, two bulges, and a coast that turns through both of them.'),
    points: points(2, shorts, supports),
  }),
  sample('pair', 'panels-long', 7, heading, {
    form: 'rows',
    points: points(
      2,
      leads.map((lead) => `${lead}, and so it goes on for a line`),
      supports,
    ),
  }),
  sample('pair', 'tall', 8, heading, {
    form: 'rows',
    points: points(
      2,
      leads.map((lead) => `${lead}, and so it goes on for a line or two more than anybody wants`),
      supports,
    ),
  }),
  sample('pair', 'tall-solo', 8, longTitle, {
    form: 'rows',
    points: points(
      2,
      leads.map((lead, at) => `${lead}, and ${supports[at]?.toLowerCase()}`),
    ),
  }),
  sample('points', 'three-short', 1, heading, { form: 'rows', points: points(3, shorts, supports) }),
  sample('points', 'three-short-solo', 1, heading, { form: 'rows', points: points(3, shorts) }),
  sample('points', 'three', 2, heading, {
    form: 'rows',
    deck: say('One pull, two bulges, and a coast that turns through both of them.'),
    points: points(3, leads, supports),
  }),
  sample('points', 'three-solo', 2, heading, { form: 'rows', points: points(3, leads) }),
  sample('points', 'three-tall', 3, heading, {
    form: 'rows',
    points: points(
      3,
      leads.map((lead) => `${lead}, and so it goes on for a line or two`),
      supports.map((one) => one.slice(0, 40)),
    ),
  }),
  sample('points', 'three-long', 6, heading, { form: 'rows', points: points(3, leads, supports) }),
  sample('points', 'three-long-solo', 6, longTitle, { form: 'rows', points: points(3, leads) }),
  sample('points', 'four-short', 4, heading, { form: 'rows', points: points(4, shorts, supports) }),
  sample('points', 'four-short-solo', 4, heading, { form: 'rows', points: points(4, shorts) }),
  sample('points', 'four', 5, heading, {
    form: 'rows',
    deck: say('One pull, two bulges, and a coast that turns through both.'),
    points: points(4, shorts, supports),
  }),
  sample('points', 'four-mixed', 5, say('A tide table is a promise with small print'), {
    form: 'rows',
    points: [points(1, leads, supports), points(2, leads).slice(1), points(4, leads, supports).slice(2)].flat(),
  }),
  sample('points', 'four-solo', 5, longTitle, { form: 'rows', points: points(4, leads) }),
  sample('points', 'five-short', 7, heading, { form: 'rows', points: points(5, shorts, supports) }),
  sample('points', 'five-short-solo', 7, heading, { form: 'rows', points: points(5, shorts) }),
  sample('points', 'five', 8, heading, { form: 'rows', points: points(5, leads) }),
  sample('points', 'five-support', 8, heading, { form: 'rows', points: points(5, shorts, supports) }),
  sample('points', 'five-small', 9, heading, { form: 'rows', points: points(5, leads, supports) }),
];

const cardsOf = (count: number, labels: string[], texts: string[]) => ({
  cards: Array.from({ length: count }, (_, at) => ({
    label: say(labels[at % 5] ?? ''),
    text: say(texts[at % 5] ?? ''),
  })),
});

const hours = ['05:12', '11:31', '17:40', '23:58'];

const cards: Slide[] = [
  ...[4, 6].map((count) =>
    sample('schedule', `${count}-rows`, count === 4 ? 0 : 3, heading, {
      rows: Array.from({ length: count }, (_, at) => ({
        when: say(hours[at % 4] ?? ''),
        what: say(leads[at % 5] ?? ''),
      })),
    }),
  ),
  sample('schedule', 'days', 2, heading, {
    rows: Array.from({ length: 3 }, (_, at) => ({
      when: say('28 September 2024'),
      what: say(`${leads[at % 5]}, and so it will be for as long as anybody who lives by the water can tell you`),
    })),
  }),
  sample('schedule', 'long', 4, longTitle, {
    rows: Array.from({ length: 6 }, (_, at) => ({
      when: say('September 2024'),
      what: say(`${leads[at % 5]}, and so it will be for as long as anybody who lives by the water can tell you`),
    })),
  }),
  sample('cards', 'two-short', 0, heading, cardsOf(2, shorts, supports)),
  sample('cards', 'three-short', 3, heading, cardsOf(3, shorts, supports)),
  sample('cards', 'four-short', 6, heading, cardsOf(4, shorts, supports)),
  sample('cards', 'two', 1, heading, cardsOf(2, leads, supports)),
  sample('cards', 'three', 4, heading, cardsOf(3, shorts, supports)),
  sample('cards', 'three-long', 4, heading, cardsOf(3, leads, supports)),
  sample(
    'cards',
    'three-tall',
    5,
    heading,
    cardsOf(
      3,
      shorts,
      supports.map((one) => `${one} It does so on every coast of the ocean, and nobody has to wait.`),
    ),
  ),
  sample('cards', 'four', 7, heading, cardsOf(4, shorts, supports)),
  sample('cards', 'four-rows', 8, heading, cardsOf(4, shorts, supports)),
  sample('cards', 'five', 8, heading, cardsOf(5, shorts, supports)),
  sample('cards', 'six', 8, heading, cardsOf(6, shorts, supports)),
];

const statements: Slide[] = [
  sample('statement', 'claim', 3, heading, {
    claim: say('A harbour that knows the hour of high water can plan its whole day.'),
    accent: 'the hour of high water',
  }),
  sample('statement', 'claim-long', 4, longTitle, {
    claim: say(
      'Nobody on the quay needs to know why the water rises, but everybody needs to know when it will, and by how much.',
    ),
  }),
  sample('statement', 'short', 0, say('The sea keeps its own time.'), { accent: 'its own time' }),
  sample('statement', 'plain', 3, say('A harbour that knows the hour of high water can plan its whole day.'), {
    accent: 'the hour of high water',
  }),
  sample(
    'statement',
    'long',
    4,
    say(
      'Nobody on the quay needs to know why the water rises, but everybody needs to know when it will, and by how much.',
    ),
    { accent: 'when it will, and by how much' },
  ),
  sample(
    'statement',
    'longest',
    5,
    say(
      'The tables that harbours print each year rest on a few decades of patient measuring, on the known paths of the sun and the moon, and on the hope that neither the channel nor the sea floor has moved too far since then.',
    ),
    {},
  ),
  sample('statement', 'below its heading', 2, say('What the tables cannot tell'), {
    claim: say('A storm from the west adds half a metre that no table knows of'),
    accent: 'half a metre',
  }),
  sample(
    'statement',
    'long, below its heading',
    5,
    say('What the tables of the harbours along this coast cannot tell'),
    {
      claim: say(
        'The tables that harbours print each year rest on a few decades of patient measuring, on the known paths of the sun and the moon, and on the hope that neither the channel nor the sea floor has moved too far since then.',
      ),
    },
  ),
];

const frames: Slide[] = [
  sample('agenda', 'three', 0, fixed('What we will cover'), { items: agenda(3, false) }),
  sample('agenda', 'six-notes', 3, fixed('What we will cover'), {
    items: agenda(6, false).map((item, at) => ({ ...item, note: say(leads[at % 5] ?? '') })),
  }),
  sample('agenda', 'four-notes', 0, fixed('What we will cover'), {
    items: agenda(4, false).map((item, at) => ({ ...item, note: say(leads[at % 5] ?? '') })),
  }),
  sample('agenda', 'four-long', 2, fixed('What we will cover'), { items: agenda(4, true) }),
  sample('agenda', 'six', 1, fixed('What we will cover'), { items: agenda(6, false) }),
  sample('agenda', 'six-long', 3, fixed('What we will cover'), { items: agenda(6, true) }),
  sample('agenda', 'six-longest', 4, fixed('What we will cover'), {
    items: agenda(6, true).map((item, at) => ({
      ...item,
      title: say(`${leads[at % 5]}, as everybody knows who has seen ${shorts[at % 5]?.toLowerCase()}`),
    })),
  }),
  sample('agenda', 'nine', 5, fixed('What we will cover'), { items: agenda(9, true) }),
  sample('agenda', 'fourteen', 6, fixed('What we will cover'), { items: agenda(14, false) }),
  sample('agenda', 'thirteen', 7, fixed('What we will cover'), { items: agenda(13, true) }),
  sample('takeaways', 'three', 0, fixed('What to remember'), {
    items: points(3, shorts, supports).map(({ lead, support }) => ({ title: lead, text: support })),
  }),
  sample('takeaways', 'three-solo', 0, fixed('What to remember'), {
    items: points(3, leads).map(({ lead }) => ({ title: lead })),
  }),
  sample('takeaways', 'three-long', 1, fixed('What to remember'), {
    items: points(3, leads, supports).map(({ lead, support }) => ({ title: lead, text: support })),
  }),
  sample('takeaways', 'four', 2, fixed('What to remember'), {
    items: points(4, leads, supports).map(({ lead, support }) => ({ title: lead, text: support })),
  }),
  sample('takeaways', 'five', 3, fixed('What to remember'), {
    items: points(5, leads).map(({ lead }) => ({ title: lead })),
  }),
  sample('takeaways', 'six', 4, fixed('What to remember'), {
    items: [...points(5, leads, supports), ...points(1, leads)].map(({ lead, ...more }) => ({
      title: lead,
      ...('support' in more && { text: more.support }),
    })),
  }),
  sample('questions', 'none', 0, fixed('Questions?'), {}),
  ...[4, 6, 6, 7, 8, 10, 10].map((count, at) =>
    sample('questions', `of-${count}-${at}`, at, fixed('Questions?'), {
      items: Array.from({ length: count }, (_, item) => ({
        question: say(
          [
            'Why are there two high tides a day and not one?',
            'What is a neap tide?',
            'How far ahead can the tide be told?',
            'Does the wind change the height of the water at the harbour wall, and by how much?',
          ][item % (at > 0 ? 4 : 3)] ?? '',
        ),
        target: `s-${item}`,
      })),
    }),
  ),
  sample('sources', 'three', 0, fixed('Who says so'), {
    rows: [
      { claim: say('Spring tides may be a fifth larger than the mean'), by: say('Ines Falk, harbour pilot') },
      { claim: say('The last mill stopped in 1932'), by: say('the town archive'), href: 'https://example.org/mill' },
      { claim: say('A storm can add two metres within an hour'), by: say('analysts') },
    ],
  }),
  sample('sources', 'four', 1, fixed('Who says so'), {
    rows: leads.slice(0, 4).map((claim, at) => ({
      claim: say(`${claim}, and so it will be for as long as anybody can tell`),
      by: say(at % 2 ? 'the town archive' : 'Ines Falk, pilot at the northern harbour of the town'),
    })),
  }),
  sample('sources', 'six-long', 3, fixed('Who says so, and where everything on the slides of this talk comes from'), {
    rows: [...leads, leads[0] ?? ''].map((claim, at) => ({
      claim: say(`${claim}, and so it will be for as long as anybody can tell`),
      by: say(at % 2 ? 'the town archive' : 'Ines Falk, pilot at the northern harbour of the town'),
    })),
  }),
  sample('sources', 'six', 2, fixed('Who says so'), {
    rows: [...leads, leads[0] ?? ''].map((claim, at) => ({
      claim: say(claim),
      by: say(at % 2 ? 'the town archive' : 'Ines Falk, pilot at the northern harbour'),
    })),
  }),
  sample('references', 'three', 0, fixed('Works cited'), { works: leads.slice(0, 3).map(asWork) }),
  sample('references', 'four', 1, fixed('Works cited'), { works: leads.slice(0, 4).map(asWork) }),
  ...[2, 3].map((scale) =>
    sample('references', `six-${scale}`, scale, fixed('Works cited'), {
      works: [...leads, leads[0] ?? ''].slice(0, 6).map(asWork),
    }),
  ),
  sample('backup', 'one-short', 0, fixed('More figures'), {
    form: 'alone',
    rows: [{ figures: [say('12 m')], sentence: say('In the narrow bay the tide rises 12 m.') }],
  }),
  ...[
    'twelve metres',
    'over 25 harbours',
    'more than 3,000 miles in a year of storms',
    'by more than 3,000 nautical miles in a single year of storms',
  ].map((figure, at) =>
    sample('backup', `one-${at + 1}`, at + 1, fixed('More figures'), {
      form: 'alone',
      rows: [
        {
          figures: [say(figure)],
          sentence: say(`${leads.slice(0, Math.min(at, 2) + 2).join(', and ')}, as everybody on the quay has known.`),
        },
      ],
    }),
  ),
  ...[6, 7].map((scale) =>
    sample('backup', `two-long-${scale}`, scale, fixed('More figures'), {
      rows: leads
        .slice(0, 2)
        .map((lead) => ({ figures: [say('twelve metres'), say('1932')], sentence: say(`${lead}.`) })),
    }),
  ),
  sample('backup', 'two', 5, fixed('More figures'), {
    rows: [
      { figures: [say('twelve metres')], sentence: say('In the narrow bay the spring tide rises twelve metres.') },
      {
        figures: [say('1932'), say('nearly 40 mills')],
        sentence: say('The last of nearly 40 mills on the estuary stopped in 1932.'),
      },
    ],
  }),
  sample('backup', 'two-figures', 8, fixed('More figures'), {
    rows: leads.slice(0, 2).map((lead) => ({
      figures: [say('by more than 3,000 nautical miles in a single year of storms'), say('over 25 different harbours')],
      sentence: say(`${lead}.`),
    })),
  }),
  ...[9, 10].map((scale) =>
    sample('backup', scale === 9 ? 'three-long' : 'three-longest', scale, fixed('More figures'), {
      rows: [0, 1, 2].map((at) => ({
        figures: [say(['by more than 3,000 miles', '6 hours 12 minutes', 'about a fifth'][at] ?? '')],
        sentence: say(
          `${leads[at]}, ${leads[at + 1]?.replace(/^./, (first) => first.toLowerCase())}, and so it goes on${
            scale === 9 ? '' : ` for as long as anybody can tell: ${leads[at + 2]}`
          }.`,
        ),
      })),
    }),
  ),
];

const singles: Slide[] = [
  sample('definition', 'short', 1, say('Neap'), {
    term: say('Neap'),
    definition: say('A tide of small range, seven days after the spring tide, when sun and moon pull at right angles.'),
    why: say('Boats that went aground at springs have to wait a fortnight, because a neap will not lift them.'),
  }),
  sample('definition', 'plain', 3, say('Amphidromic point'), {
    term: say('Amphidromic point'),
    definition: say('A place in the open sea where the tide neither rises nor falls, and around which the wave turns.'),
  }),
  sample('definition', 'long', 4, say('Lowest astronomical tide'), {
    term: say('Lowest astronomical tide'),
    definition: say(
      'The lowest level that can be predicted to occur under average weather and under any combination of the sun and the moon, used as the zero of most sea charts.',
    ),
    why: say('A depth on such a chart is a promise: there will hardly ever be less water than it says.'),
  }),
  sample('example', 'one', 1, say('A funnel turns a small wave into a wall'), {
    kickerWord: fixed('Example'),
    name: say('The Bay of Fundy'),
    points: [say('The bay narrows over some 270 kilometres.'), say('The range at its head may pass sixteen metres.')],
  }),
  sample('example', 'more', 2, say('Old mills show how much work a tide can do'), {
    kickerWord: fixed('Example'),
    name: say('The mill at Eling on Southampton Water'),
    points: [
      say('Gates hold the flood in a pond of several hectares behind the causeway.'),
      say('The wheel turns for about five hours while the water leaves.'),
      say('It still grinds flour on some days of the month.'),
    ],
  }),
  sample('steps', 'two', 0, say('How a tide table is made'), {
    deck: say('Whoever sails by one should know what it promises.'),
    steps: [
      { title: say('Measure'), text: say('A gauge writes down the height of the water for at least a year.') },
      { title: say('Take apart'), text: say('The curve is split into the waves that sun and moon drive.') },
    ],
  }),
  sample('steps', 'three', 1, say('How a tide table is made'), {
    steps: [
      { title: say('Measure'), text: say('A gauge writes down the height of the water for at least a year.') },
      { title: say('Take apart'), text: say('The curve is split into the waves that sun and moon drive.') },
      { title: say('Add up again'), text: say('The same waves are run forward to any day to come.') },
    ],
  }),
  sample('steps', 'four', 2, say('How a tide table is made, from the gauge to the printed page'), {
    steps: [
      { title: say('Measure the water'), text: say('A gauge writes down its height for at least a year.') },
      { title: say('Take the curve apart'), text: say('It is split into the waves that sun and moon drive.') },
      { title: say('Run the waves forward'), text: say('They are added up for any day to come.') },
      { title: say('Print it with care'), text: say('Wind and pressure are left to the forecast.') },
    ],
  }),
  sample('steps', 'long', 3, say('How to cross a drying harbour'), {
    steps: leads.slice(0, 3).map((lead, at) => ({ title: say(lead), text: say(supports[at] ?? '') })),
  }),
  sample('steps', 'longer', 4, say('How to cross a drying harbour'), {
    steps: leads.slice(0, 3).map((lead, at) => ({ title: say(lead), text: say(supports[at] ?? '') })),
  }),
  sample('steps', 'six-short', 5, say('How to cross a drying harbour'), {
    steps: [...shorts, shorts[0] ?? ''].map((short) => ({ title: say(short) })),
  }),
  sample('steps', 'five', 6, say('How to cross a drying harbour'), {
    steps: leads.map((lead, at) => ({ title: say(lead), ...(at % 2 && { text: say(supports[at] ?? '') }) })),
  }),
  sample('steps', 'six-lines', 7, say('How to cross a drying harbour'), {
    steps: [...shorts, shorts[0] ?? ''].map((short, at) => ({
      title: say(`${short} at low water`),
      ...(at % 2 && { text: say('It is printed for each of the days of the year.') }),
    })),
  }),
  sample('steps', 'six', 8, say('How to cross a drying harbour'), {
    start: 7,
    steps: [...leads, 'Leave before the tide does'].map((lead) => ({ title: say(lead) })),
  }),
  sample('quote', 'motto', 0, say('A motto'), { quote: say('Time and tide wait.'), name: say('A proverb') }),
  sample('quote', 'plain', 1, say('On waiting'), {
    quote: say('You do not fight the tide. You make tea, and then it is on your side.'),
    name: say('Ines Falk'),
    role: say('harbour pilot, on thirty years of waiting'),
  }),
  sample('quote', 'long', 2, say('On waiting'), {
    quote: say(
      'My grandfather kept the table on the kitchen wall. He never once looked at the clock, but he was never late for the water in his life, and neither was anyone he taught.',
    ),
    name: say('Ines Falk'),
    role: say('harbour pilot'),
  }),
  sample('quote', 'longest', 3, say('On waiting'), {
    quote: say(
      'People ask me what the hardest part of the work is, and they expect me to say the storms or the night. It is the hour of slack water, when nothing moves and everybody wants you to hurry, and you know that in ten minutes the whole sea will turn round and do your work for you if only you can bring yourself to stand still until then.',
    ),
    name: say('Ines Falk'),
    role: say('harbour pilot, in a talk to the sailing school at the northern harbour'),
  }),
  sample('faq', 'one', 0, say('Why are there two high tides a day?'), {
    form: 'single',
    pairs: [
      {
        question: say('Why are there two high tides a day?'),
        answer: [
          say(
            'The moon raises one bulge of water below itself and another on the far side; the earth turns through both.',
          ),
        ],
      },
    ],
  }),
  sample('faq', 'one-long', 1, say('Does the wind change the height of the water at the harbour wall?'), {
    form: 'single',
    pairs: [
      {
        question: say('Does the wind change the height of the water at the harbour wall?'),
        answer: [
          say('Yes. A steady wind from the sea piles the water up, and low pressure lifts it further.'),
          say('In a bad storm the two together may add more than two metres to what the table says.'),
        ],
      },
    ],
  }),
  sample('faq', 'one-parts', 1, say('What happens to a boat that goes aground at the top of a spring tide?'), {
    form: 'single',
    pairs: [
      {
        question: say('What happens to a boat that goes aground at the top of a spring tide?'),
        answer: [
          say('It stays where it is for about a fortnight, because no neap will lift it.'),
          say('Crews dig a channel towards the water.'),
          say('Some wait for a month, as the next springs may be lower than the last.'),
        ],
      },
    ],
  }),
  ...[2, 3, 4, 5].map((scale) =>
    sample('faq', `one-${scale}`, scale, say('Does the wind change the height of the water at the harbour wall?'), {
      form: 'single',
      pairs: [
        {
          question: say('Does the wind change the height of the water at the harbour wall?'),
          answer: [say('Yes. A steady wind from the sea piles the water up, and low pressure lifts it further.')],
        },
      ],
    }),
  ),
  sample('faq', 'two', 0, say('Questions people ask'), {
    form: 'grid',
    pairs: [
      { question: say('What is a neap tide?'), answer: [say(supports[0] ?? ''), say(supports[2] ?? '')] },
      { question: say('How far ahead can the tide be told?'), answer: [say('Decades, if the sea floor keeps still.')] },
    ],
  }),
  sample('faq', 'three', 1, say('Questions people ask'), {
    form: 'grid',
    pairs: [0, 1, 2].map((at) => ({
      question: say('Does the wind change the height of the water at the harbour wall?'),
      answer: [say(`Yes. ${supports[at] ?? ''}, and no table that was printed in the year before can know of it.`)],
    })),
  }),
  sample('faq', 'four', 1, say('Questions people ask'), {
    form: 'grid',
    pairs: [
      {
        question: say('What is a neap tide?'),
        answer: [say('The small tide between two springs, when sun and moon pull at right angles.')],
      },
      {
        question: say('How far ahead can the tide be told?'),
        answer: [say('Decades, as long as the sea floor and the coast keep still.')],
      },
      {
        question: say('Does the wind change the height of the water at the harbour wall?'),
        answer: [say('Yes. A storm from the sea may add more than two metres, which no table can know.')],
      },
      {
        question: say('Do lakes have tides?'),
        answer: [say('They do, but few of them are higher than a hand is wide.')],
      },
    ],
  }),
];

/** A slide for each form and step of the layouts that are made of words. */
export const textSlides: Slide[] = [...frames, ...rows, ...cards, ...statements, ...singles];
