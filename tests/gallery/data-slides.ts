import type { Code, Picture, Said, Slide } from '#model';
import { sample, say } from './sample.ts';

const heading = say('Why the sea comes in twice a day');
const longHeading = say(
  'The range of the tide depends far more on the shape of the coast than on the pull of the moon',
);

const amount = (figure: string, unit?: string, qualifier?: string) => ({
  ...(qualifier && { qualifier: say(qualifier) }),
  figure: say(figure),
  ...(unit && { unit: say(unit) }),
});

const near = say('Tide gauges were at work around the world at the end of the last century.');
const far = say('Most of them stand in harbours, where a pilot reads them before every large ship.');

const numbers: Slide[] = [
  sample('number', 'short', 0, heading, { ...amount('380', 'tide gauges'), contexts: [near, far] }),
  sample('number', 'qualified', 0, heading, { ...amount('16', 'metres', 'more than'), contexts: [near, far] }),
  sample('number', 'share', 0, longHeading, { ...amount('45%', undefined, 'over'), contexts: [near] }),
  sample('number', 'alone', 0, longHeading, {
    ...amount('16', 'metres', 'more than'),
    contexts: [say(`${near.text} ${far.text} Nobody counts the small ones.`)],
  }),
  sample('number', 'longer', 1, heading, {
    ...amount('1,300', 'harbours', 'about'),
    contexts: [near, far],
    form: 'deep',
  }),
  sample('number', 'money', 2, heading, {
    ...amount('$12.4', 'million a year', 'about'),
    contexts: [near, far],
    form: 'deep tall',
  }),
  sample('number', 'told', 3, longHeading, {
    ...amount('1,700', 'tide gauges', 'more than'),
    contexts: [near, far],
  }),
  sample('number', 'long', 4, heading, {
    ...amount('100,000', 'readings a year', 'nearly'),
    contexts: [near, far],
    form: 'deep',
  }),
  sample('number', 'bare', 5, longHeading, {
    ...amount('1,250,000', undefined, 'more than'),
    contexts: [near, far],
    form: 'deep',
  }),
];

const end = (when: string | undefined, ...parts: Parameters<typeof amount>) => ({
  ...amount(...parts),
  ...(when && { when: say(when) }),
});

const changes: Slide[] = [
  sample('change', 'short', 0, heading, {
    old: end('the year before', '39%'),
    new: end('in 1932', '52%'),
    contexts: [],
  }),
  sample('change', 'qualified', 0, say('Fewer boats go aground'), {
    old: end('in 1999', '40', undefined, 'some'),
    new: end('in 2024', '8', 'boats', 'fewer than'),
    contexts: [near, far],
  }),
  sample('change', 'planned', 1, longHeading, {
    old: end(undefined, '90'),
    new: end('by 2031', '45', 'days', 'about'),
    contexts: [near],
    form: 'planned',
  }),
  sample('change', 'scaled', 2, longHeading, {
    old: end('a year earlier', '2', 'million'),
    new: end(undefined, '4', 'million'),
    contexts: [near, far],
  }),
  sample('change', 'money', 3, heading, {
    old: end('in 1999', '$900', 'million'),
    new: end('in 2024', '$1.2', 'billion', 'about'),
    contexts: [near, far],
    form: 'deep tall',
  }),
  sample('change', 'thousands', 4, longHeading, {
    old: end('in 1999', '120', 'gauges'),
    new: end('in 2024', '1,300', 'harbours', 'more than'),
    contexts: [near, far],
    form: 'deep',
  }),
  sample('change', 'long-unit', 5, longHeading, {
    old: end('in 1999', '12', 'tide gauges'),
    new: end('in 2024', '1,300', 'boats'),
    contexts: [near, far],
    form: 'deep',
  }),
  sample('change', 'long', 6, longHeading, {
    old: end('in 1999', '100,000', 'readings a year', 'under'),
    new: end('in 2024', '400,000', 'readings a year', 'more than'),
    contexts: [near, far],
    form: 'deep',
  }),
  sample('change', 'longest', 7, longHeading, {
    old: end('before the flood', '1,250,000', undefined, 'under'),
    new: end('in the year of the flood', '3,400,000', 'readings a year', 'more than'),
    contexts: [near, far],
    form: 'deep',
  }),
];

const cells = [
  { ...amount('85', undefined, 'more than'), label: say('gauges stood on the western coast by 1932') },
  { ...amount('100,000', 'readings'), label: say('are taken in the busiest harbour of the coast each year') },
  { ...amount('80%', undefined, 'over'), label: say('of all ships wait for high water') },
  { ...amount('$50', undefined, 'under'), label: say('is what a student paid for the parts of a working gauge') },
];

const stats: Slide[] = [
  sample('stats', 'two', 0, heading, { stats: cells.filter((_, at) => at % 3 === 0) }),
  sample('stats', 'two-units', 0, heading, {
    stats: [
      { ...amount('24', 'hours', 'about'), label: say('from one spring tide to the next') },
      { ...amount('6.5', 'metres'), label: say('between high and low water on the quay at Saint-Malo in March') },
    ],
  }),
  sample('stats', 'three', 1, heading, {
    stats: [
      { ...amount('85', undefined, 'more than'), label: say('gauges stood on the western coast by 1932') },
      { ...amount('12', 'hours'), label: say('from one high water to the next') },
      { ...amount('80%', undefined, 'over'), label: say('of all ships wait for high water') },
    ],
  }),
  sample('stats', 'three-rows', 2, heading, { stats: cells.slice(0, 3) }),
  sample('stats', 'three-long', 2, longHeading, {
    stats: [
      {
        ...amount('£61.3', 'million'),
        label: say(
          'are spent on the harbours of the coast, their lights and their boats in the year of the flood alone, as the keepers of the books have found',
        ),
      },
      { ...amount('£1.9', 'million a year', 'more than'), label: say('pay the crews') },
      { ...amount('6%', undefined, 'by up to'), label: say('is what the dues may rise by in spring') },
    ],
  }),
  sample('stats', 'four', 3, heading, { stats: cells }),
  sample('stats', 'four-units', 4, heading, {
    stats: [
      { ...amount('$7', 'million a year'), label: say('are spent on the harbour and its lights') },
      { ...amount('40', 'thousand gauges', 'about'), label: say('stand on the coasts of the three northern seas') },
      { ...amount('12', 'hours'), label: say('from one high water to the next') },
      { ...amount('100%'), label: say('of the ships wait') },
    ],
  }),
  sample('stats', 'four-middle', 5, heading, {
    stats: [
      { ...amount('750', 'milliseconds', 'about'), label: say('pass between two readings of the gauge') },
      { ...amount('1,440', 'readings'), label: say('are kept of each day') },
      { ...amount('94', 'kilometres'), label: say('of cable lie below the bay') },
      { ...amount('525,600'), label: say('readings are kept of a whole year') },
    ],
  }),
  sample('stats', 'four-small', 6, longHeading, {
    stats: [
      { ...amount('380', 'billion tonnes', 'about'), label: say('of water pass through the strait in each year') },
      { ...amount('1,250,000', 'readings'), label: say('are kept in the archive of the harbour since it was built') },
      { ...amount('52.4', 'million euros', 'nearly'), label: say('were spent on dredging the channel last year') },
      { ...amount('2–3', 'weeks'), label: say('pass before a stranded boat floats again at springs') },
    ],
  }),
];

const share = say('of the harbours on this coast dry out at low water, and their boats take the ground.');

const proportions: Slide[] = [
  sample('proportion', 'waffle', 0, heading, { ...amount('45%'), text: share, share: 0.45, form: 'waffle' }),
  sample('proportion', 'donut', 0, heading, {
    ...amount('80%', undefined, 'over'),
    text: share,
    share: 0.8,
    form: 'donut',
  }),
  sample('proportion', 'thin', 1, longHeading, {
    ...amount('3.5%', undefined, 'no more than'),
    text: share,
    share: 0.035,
    form: 'donut',
  }),
  sample('proportion', 'small', 2, longHeading, { ...amount('62.5%'), text: share, share: 0.625, form: 'waffle' }),
];

const bar = (label: string, value: number, figure: string, accent = false) => ({
  label: say(label),
  value,
  figure: say(figure),
  accent,
});

const ranges = [
  bar('Bay of Fundy', 16.3, '16.3 m', true),
  bar('Severn', 15, '15 m'),
  bar('Saint-Malo', 13.5, '13.5 m'),
  bar('Hamburg', 3.8, '3.8 m'),
  bar('Venice', 1.1, '1.1 m'),
  bar('The gulf behind the outer islands', 0.9, '0.9 m'),
  bar('Gdańsk', 0.1, '0.1 m'),
  bar('Lake Geneva', 0.01, '0.01 m'),
];

const column = (at: number, count: number, figure: string) => ({
  time: say(`${1990 + 5 * at}`),
  figure: say(figure),
  value: 12 + 7 * at,
  accent: at === count - 1,
});

const months = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2024, at)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
);

const columnCharts: Slide[] = [
  sample('columns', 'four', 0, longHeading, {
    deck: say(`${near.text} ${far.text}`),
    columns: [0, 1, 2, 3].map((at) => column(at, 4, `${12 + 7 * at},000`)),
  }),
  sample('columns', 'six', 1, heading, {
    deck: near,
    columns: [0, 1, 2, 3, 4, 5].map((at) => column(at, 6, `${12 + 7 * at},000`)),
  }),
  sample('columns', 'six-small', 2, longHeading, {
    deck: say(`${near.text} ${far.text}`),
    columns: [0, 1, 2, 3, 4, 5].map((at) => column(at, 6, `${12 + 7 * at} million`)),
  }),
  sample('columns', 'eight', 3, heading, {
    deck: near,
    form: 'many',
    columns: Array.from({ length: 8 }, (_, at) => column(at, 8, `${12 + 7 * at},000`)),
  }),
  sample('columns', 'months-short', 4, heading, {
    deck: near,
    form: 'many',
    columns: months.map((time, at) => ({ ...column(at, 9, `${12 + 7 * at}`), time: say(time.slice(0, 3)) })),
  }),
  sample('columns', 'months', 5, heading, {
    deck: near,
    form: 'many',
    columns: months.map((time, at) => ({ ...column(at, 9, `${12 + 7 * at}`), time: say(time) })),
  }),
  sample('columns', 'months-small', 6, longHeading, {
    deck: near,
    form: 'many',
    columns: months.map((time, at) => ({ ...column(at, 9, `${1200 + 7 * at}`), time: say(time) })),
  }),
];

const bars: Slide[] = [
  sample('bars', 'three', 0, heading, { bars: ranges.slice(0, 3) }),
  sample('bars', 'five', 0, heading, {
    deck: say('Largest range between high and low water'),
    bars: ranges.slice(0, 5),
  }),
  sample('bars', 'eight-told', 0, longHeading, {
    deck: say(`${near.text} ${far.text}`),
    bars: ranges.map((one, at) => ({ ...one, label: say(`Port ${at + 1}`) })),
  }),
  sample('bars', 'eight', 1, heading, { deck: say('Largest range between high and low water'), bars: ranges }),
  sample('bars', 'eight-small', 2, longHeading, {
    deck: say('Largest range between high and low water'),
    bars: ranges.map((one, at) => ({ ...one, figure: say(`${100 - at * 7} million cubic metres`) })),
  }),
];

const happened = (date: string, title: string, planned = false, text?: string) => ({
  date: say(date),
  title: say(title),
  ...(text && { text: say(text) }),
  planned,
});

const history = [
  happened('1833', 'A gauge writes by itself', false, 'A float and a pencil draw the curve on a drum.'),
  happened('1872', 'A machine adds the waves', false, 'Brass wheels do in a day what took clerks a month.'),
  happened('1932', 'The last mill stops', false, 'Its pond is now a place for birds.'),
  happened('1992', 'Satellites measure the open sea'),
  happened('2031', 'New tables for every port', true),
  happened('2040', 'The old gauges are taken down', true),
];

const long = 'The harbour office opens its own archive of readings to everybody who asks for it';
const dated = [
  happened('1999', long),
  happened('February 2025', 'The first gauge of the new kind is let down into the channel'),
  happened('May 13, 2026', 'The office promises free tables to every school on the coast', true),
  happened('September 2027', long, true),
  happened('2031', 'New tables for every port', true),
  happened('December 31, 2040', 'The old gauges are taken down for good, all but one', true),
];

const timelines: Slide[] = [
  sample('timeline', 'three', 0, heading, { events: history.slice(2, 5) }),
  sample('timeline', 'four', 2, heading, { events: history.slice(0, 4) }),
  sample('timeline', 'four-planned', 2, longHeading, { events: history.slice(2) }),
  sample('timeline', 'four-long', 6, longHeading, { events: dated.slice(0, 4) }),
  sample('timeline', 'three-dated', 1, heading, { events: dated.slice(0, 3) }),
  sample('timeline', 'three-long', 4, longHeading, { events: dated.slice(0, 3) }),
  sample('timeline', 'four-dated', 5, heading, { events: dated.slice(0, 4) }),
  sample('timeline', 'four-beside', 9, longHeading, { events: dated.slice(0, 4) }),
  sample('timeline', 'five', 10, heading, { events: dated.slice(0, 5) }),
  sample('timeline', 'five-short', 3, heading, { events: history.slice(0, 5) }),
  sample('timeline', 'six', 12, longHeading, { events: dated }),
  sample('timeline', 'six-beside', 11, heading, { events: history }),
  sample('timeline', 'six-smaller', 13, heading, { events: dated }),
  sample('timeline', 'six-short', 8, heading, {
    events: history.map(({ date, title, planned }) => ({ date, title, planned })),
  }),
];

const row = (left?: string, right?: string, label?: string) => ({
  ...(label && { label: say(label) }),
  ...(left && { left: say(left) }),
  ...(right && { right: say(right) }),
});

const sides = { left: say('Springs'), right: say('Neaps') };
const criteria = [
  row('Sun and moon stand in line with the earth', 'Sun and moon pull at right angles to each other', 'When'),
  row('A fifth more than on an ordinary day', 'A fifth less', 'Range'),
  row('Boats that went aground float off again', undefined, 'For boats'),
  row(undefined, 'A good week to paint the bottom of the hull without a slipway', 'For owners'),
];
const unlabelled = criteria.map(({ label: _, ...rest }) => rest);

const left = { ...sides, stressed: 'left' };
const right = { ...sides, stressed: 'right' };

const versus: Slide[] = [
  sample('versus', 'one', 0, heading, { ...right, rows: unlabelled.slice(0, 1) }),
  sample('versus', 'two', 1, heading, { ...sides, rows: unlabelled.slice(0, 2) }),
  sample('versus', 'three-short', 2, longHeading, { ...sides, rows: unlabelled.slice(0, 3) }),
  sample('versus', 'three-short-labelled', 2, heading, { ...sides, rows: criteria.slice(0, 3) }),
  sample('versus', 'three', 3, longHeading, { ...left, rows: unlabelled.slice(0, 3) }),
  sample('versus', 'three-labelled', 3, heading, { ...left, rows: criteria.slice(0, 3) }),
  sample('versus', 'four', 4, heading, { ...right, rows: criteria }),
  sample('versus', 'four-small', 5, longHeading, { ...sides, rows: unlabelled }),
  sample('versus', 'answer', 6, longHeading, { left: sides.left, rows: unlabelled.slice(0, 1), form: 'answered' }),
  sample('versus', 'answer-small', 7, longHeading, {
    left: sides.left,
    rows: unlabelled.slice(0, 1),
    form: 'answered',
  }),
];

const table = (head: string[], rows: string[][], align: string[]) => ({
  head: head.map((text) => say(text)),
  rows: rows.map((cellsOfRow) => ({ cells: cellsOfRow.map((text) => say(text)) })),
  align,
  columns: head.length,
});

const ports = [
  ['Saint-Malo', 'France', '13.5 m', '12:25', '1,204', 'daily'],
  ['Avonmouth', 'United Kingdom', '15.0 m', '12:30', '980', 'daily'],
  ['Burntcoat Head', 'Canada', '16.3 m', '12:25', '12', 'once a month'],
  ['Hamburg', 'Germany', '3.8 m', '12:40', '14,310', 'every hour of the day'],
  ['Venice', 'Italy', '1.1 m', '11:50', '2,077', 'daily'],
  ['Gdańsk', 'Poland', '0.1 m', '', '6,400', 'never'],
  ['Derby', 'Australia', '11.8 m', '12:20', '96', 'weekly'],
];
const columns = ['Port', 'Country', 'Range', 'Interval', 'Ships a year', 'Read'];
const aligns = ['start', 'start', 'end', 'end', 'end', 'start'];
const cut = (wide: number, high: number) =>
  table(
    columns.slice(0, wide),
    ports.slice(0, high).map((one) => one.slice(0, wide)),
    aligns.slice(0, wide),
  );

const tables: Slide[] = [
  sample('table', 'two', 0, heading, cut(2, 3)),
  sample('table', 'three', 2, heading, cut(3, 7)),
  sample('table', 'four', 3, longHeading, cut(4, 7)),
  sample('table', 'four-few', 0, heading, cut(4, 3)),
  sample('table', 'three-six', 1, heading, cut(3, 6)),
  sample('table', 'five', 3, heading, cut(5, 7)),
  sample('table', 'six', 4, longHeading, cut(6, 7)),
];

const prose = (text: string) => ({ text, line: 1, spans: [], sentences: [] }) as unknown as Code['prose'];

const code = (language: string, text: string, lit: number[] = [], caption?: string): Code => ({
  kind: 'code',
  line: 1,
  language,
  lit,
  text,
  ...(caption && { caption: prose(caption) }),
  prose: prose(text),
});

const short = `from tides import Table

table = Table.of("Saint-Malo")
for day in table.days(2026):
    high = max(day.waters, key=height)
    print(day, high.time)  # the hour to leave`;
const longCode = Array.from(
  { length: 18 },
  (_, at) =>
    `const wave${at + 1} = amplitude[${at}] * Math.cos(speed[${at}] * hours + phase[${at}]); // constituent ${at + 1}`,
).join('\n');

const codes: Slide[] = [
  sample('code', 'command', 2, longHeading, {
    code: code('sh', 'npm run tides -- --port hamburg\nnpm run tides -- --port bristol\nnpm run chart', [], 'terminal'),
    line: near,
  }),
  sample('code', 'few', 3, longHeading, { code: code('python', short, [3, 4], 'leave.py'), line: near }),
  sample('code', 'one', 0, heading, { code: code('', 'npm run tides') }),
  sample('code', 'command-short', 1, heading, { code: code('', 'npm run tides') }),
  sample('code', 'eight', 4, longHeading, {
    code: code('python', `${short}\n\nprint("high water")`, [3, 4], 'leave.py'),
    line: near,
  }),
  sample('code', 'short', 5, say('Six lines find the hour to leave'), {
    code: code('python', short, [3, 4], 'leave.py'),
    line: say('The table gives every high water of the year, and the loop keeps the highest of each day.'),
  }),
  sample('code', 'bare', 6, longHeading, { code: code('', 'npm run tides -- --port hamburg') }),
  sample('code', 'mid', 7, heading, { code: code('ts', longCode.split('\n').slice(0, 15).join('\n'), [2, 3, 4]) }),
  sample('code', 'long', 8, longHeading, {
    code: code('ts', longCode.split('\n').slice(0, 13).join('\n'), [1, 13], 'waves.ts'),
    line: near,
  }),
];

const side = (label: string, language: string, text: string, better?: true) => ({
  label: say(label),
  code: code(language, text),
  ...(better && { better }),
});
const rows = (count: number, text: string) => Array.from({ length: count }, (_, at) => `${text}${at + 1}`).join('\n');
const columned = (count: number) => [
  side(
    'Examples of readings that the pilots of the older harbours took',
    'js',
    rows(count, 'const high = heights.max(moon) + '),
  ),
  side(
    'Examples of readings that the pilots of the newer harbours take',
    'js',
    rows(count, 'const high = gauge.reading(hour, '),
    true,
  ),
];

const comparisons: Slide[] = [
  sample('comparison', 'lines', 0, longHeading, {
    sides: [
      side('Before', 'js', 'tides.find("Hamburg")'),
      side('After', 'js', 'tides.of("Hamburg").highest(2026)', true),
    ],
    line: near,
    stacked: true,
  }),
  sample('comparison', 'few', 1, heading, {
    sides: [
      side('Wrong', 'js', 'for (const x of a) {\n  print(x);\n}'),
      side('Right', 'js', 'for (const day of year) {\n  print(day.high);\n}\nend();', true),
    ],
    line: near,
  }),
  sample('comparison', 'six', 2, longHeading, {
    sides: [
      side('With a table', 'python', short),
      side('With a gauge', 'python', short.split('\n').slice(0, 4).join('\n')),
    ],
    line: near,
  }),
  sample('comparison', 'wide', 3, longHeading, {
    sides: [
      side('Instead of the moon', 'js', longCode.split('\n').slice(0, 1).join('\n').slice(0, 68)),
      side('Read the gauge', 'js', rows(3, 'gauge.at('), true),
    ],
    line: near,
    stacked: true,
  }),
  sample('comparison', 'eight', 4, longHeading, { sides: columned(8), line: near }),
  sample('comparison', 'wide-six', 5, longHeading, {
    sides: [side('Before', 'js', rows(5, 'gauge.at(')), side('After', 'js', 'gauge.read()', true)],
    line: near,
    stacked: true,
  }),
  sample('comparison', 'twelve', 6, heading, { sides: columned(12), line: near }),
  sample('comparison', 'ten', 7, longHeading, { sides: columned(10), line: near }),
  sample('comparison', 'wide-ten', 8, heading, {
    sides: [side('Before', 'js', rows(7, longCode.slice(0, 80))), side('After', 'js', rows(3, 'gauge.at('), true)],
    line: near,
    stacked: true,
  }),
  sample('comparison', 'wide-eight', 9, longHeading, {
    sides: [side('Before', 'js', rows(4, longCode.slice(0, 80))), side('After', 'js', rows(4, 'gauge.at('), true)],
    line: near,
    stacked: true,
  }),
];

/** So many rows, of which each has a name of two lines and code of so many characters in each of so many lines. */
const snippets = (
  count: number,
  characters: number,
  lines = 1,
  name = 'Read the gauge of the older harbours before the tide turns',
) =>
  Array.from({ length: count }, () => ({
    name: say(name),
    code: side('', 'sh', rows(lines, 'tides read --gauge old '.repeat(9).slice(0, characters - 1))).code,
  }));

const snippetRows: Slide[] = [
  sample('snippets', 'pair', 0, longHeading, { rows: snippets(2, 30), line: near }),
  sample('snippets', 'two-lines', 1, longHeading, { rows: snippets(2, 37, 2), line: near }),
  sample('snippets', 'three', 2, longHeading, { rows: snippets(3, 37), line: near }),
  sample('snippets', 'four', 3, longHeading, { rows: snippets(4, 43, 2), line: near }),
  sample('snippets', 'five', 4, longHeading, { rows: snippets(5, 43), line: near }),
  sample('snippets', 'five-mixed', 5, longHeading, { rows: [...snippets(3, 43), ...snippets(2, 43, 2)], line: near }),
  sample('snippets', 'five-long', 6, longHeading, { rows: snippets(5, 52, 2), line: near }),
  sample('snippets', 'six', 7, longHeading, { rows: snippets(6, 52), line: near }),
  ...[
    [8, 2, 65, 2],
    [9, 4, 77, 1],
    [10, 3, 93, 2],
  ].map(([step = 0, count = 0, characters = 0, lines]) =>
    sample('snippets', `wide-${count}`, step, longHeading, {
      rows: snippets(count, characters, lines, 'Read the gauge of the older harbours'),
      line: near,
      form: 'stacked',
    }),
  ),
];

const picture = (width: number, height: number): Picture =>
  ({
    kind: 'picture',
    line: 1,
    url: `${width}x${height}.svg`,
    alt: 'A harbour wall at low water, with the marks of the tide on it',
    width,
    height,
    prose: { text: 'The wall at Saint-Malo, two hours before low water', line: 1, spans: [], sentences: [] },
  }) as unknown as Picture;

const told: Said[] = [near, far];

const images: Slide[] = [
  sample('image', 'half', 0, heading, { picture: picture(900, 1200), points: told, form: 'half' }),
  sample('image', 'half-three', 1, longHeading, {
    picture: picture(1000, 1000),
    points: [...told, near],
    form: 'half',
  }),
  sample('image', 'half-bare', 0, heading, { picture: picture(900, 1200), points: [], form: 'half' }),
  sample('image', 'full', 0, heading, { picture: picture(2400, 1200), points: [], form: 'full' }),
  sample('image', 'contained', 0, heading, {
    picture: picture(1600, 800),
    named: true,
    points: [],
    form: 'contained',
  }),
  sample('image', 'contained-told', 0, heading, {
    picture: picture(1600, 700),
    named: true,
    points: told,
    form: 'contained',
  }),
  sample('image', 'beside', 0, heading, {
    picture: picture(1200, 1100),
    points: told,
    named: true,
    form: 'beside',
  }),
  sample('image', 'beside-small', 2, longHeading, { picture: picture(1400, 900), points: told, form: 'beside' }),
  sample('image', 'inset', 1, heading, { picture: picture(200, 140), points: told, form: 'inset' }),
  sample('image', 'band', 0, heading, {
    picture: picture(2400, 500),
    points: [],
    named: true,
    form: 'band',
  }),
  sample('image', 'band-small', 2, longHeading, { picture: picture(2400, 700), points: [], form: 'band' }),
  sample('image', 'wide', 0, heading, { picture: picture(2400, 700), points: told, named: true, form: 'wide' }),
  sample('image', 'wide-small', 2, longHeading, { picture: picture(2400, 900), points: told.slice(1), form: 'wide' }),
  sample('image', 'lost-beside', 0, heading, {
    picture: { ...picture(0, 0), url: 'lost.png' },
    points: told,
    form: 'beside',
  }),
  sample('image', 'lost', 0, heading, { picture: { ...picture(0, 0), url: 'lost.png' }, points: told, form: 'half' }),
];

const shown = (width: number, height: number, whole: boolean) => ({
  picture: picture(width, height),
  whole,
  caption: near,
});

const galleries: Slide[] = [
  sample('gallery', 'bands', 0, heading, {
    count: 2,
    form: 'stacked',
    shown: [shown(2400, 600, true), shown(2400, 900, false)],
  }),
  sample('gallery', 'wide', 0, heading, {
    count: 2,
    form: 'wide',
    shown: [shown(1600, 900, false), shown(1200, 900, false)],
  }),
  sample('gallery', 'wide-three', 1, heading, {
    count: 3,
    form: 'wide',
    shown: [shown(1600, 900, false), shown(1200, 900, false), shown(1600, 800, true)],
  }),
  sample('gallery', 'tall', 0, heading, {
    count: 2,
    form: 'tall',
    shown: [shown(600, 900, false), shown(900, 1200, true)],
  }),
];

/** A slide for each form and step of the layouts that are made of figures, dates, tables, code and pictures. */
export const dataSlides: Slide[] = [
  ...numbers,
  ...changes,
  ...stats,
  ...proportions,
  ...bars,
  ...columnCharts,
  ...timelines,
  ...versus,
  ...tables,
  ...codes,
  ...comparisons,
  ...snippetRows,
  ...images,
  ...galleries,
];
