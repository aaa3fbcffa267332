import fc from './fast-check.ts';

/** What a sentence is made of. Everything is about a harbour, so that words come back as they do in an article. */
const who = ['The harbour', 'Ada Marsh', 'The fish hall', 'Brenna Ferries', 'The council', 'Otter.js', 'The Gull'];
const did = ['opened a new quay', 'sold the old ferry', 'measured the current', 'repaired the lights', 'hired divers'];
const things = ['boats', 'tonnes of ice', 'kilometres of rope', 'visitors', 'lamps', 'days', 'square metres'];
const before = ['over', 'more than', 'nearly', 'about', 'up to', 'at least', 'under', 'some', 'fewer than', ''];
const after = ['', '', ' or more', ' or so'];
const hedge = ['may', 'might', 'could', 'plans to', 'is expected to', 'will probably', 'would perhaps'];
const when = ['In 2019', 'By the end of 2024', 'Since February 2025', 'On 3 May 2021', 'As of early 2023', 'Last year'];
const speakers = ['Olav Dahl', 'Experts', 'Some analysts', 'Ada Marsh', 'Critics'];
const said = ['the ice will come back', 'nobody had asked for a bridge', 'the water is warmer than ever'];
const verbs = ['believe', 'argue', 'say', 'said'];
const foreign = [
  'Der Hafen fror im Januar zu, und mehr als 40 Boote lagen fest.',
  'La glace pourrait revenir en 2026, selon certains pêcheurs.',
  '港口在一月结冰了，超过400艘船停在这里。',
  'قال د. أحمد إن الميناء تجمد بنسبة 45٪ في عام 2023.',
];
const noise = [
  'Advertisement',
  'Also read: Ten beaches for a rainy week',
  'Share this article',
  'Subscribe to our newsletter',
];
const scraps = [
  '<div class="box"><p>The quay is <b>closed</b> on Sundays.</p></div>',
  '<!-- a private thought about 77 boats -->',
  'A line with <span onclick="x()">a span</span> and an & in it.',
  '<script>alert(1)</script>',
  'See https://brenna.example/ice?year=2024#tides for more.',
  '***',
  '![Tom &amp; **Ann** at the quay](quay.png "The \\"old\\" quay &mdash; in 2019")',
  '<figure><img src="ice.png" alt="Ann&#39;s boat"><figcaption>Ice &amp; rope</figcaption></figure>',
];

const one = <T>(list: T[]) => fc.constantFrom(...list);
const number = fc.oneof(
  fc.integer({ min: 2, max: 99 }).map(String),
  fc.integer({ min: 1, max: 999 }).map((value) => `${value},000`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}.${b} million`),
);
const figure = fc.oneof(
  fc.tuple(one(before), number, one(things), one(after)).map(([q, n, t, a]) => `${q ? `${q} ` : ''}${n} ${t}${a}`),
  fc.tuple(one(before), fc.integer({ min: 2, max: 98 })).map(([q, n]) => `${q ? `${q} ` : ''}${n}% of the boats`),
  fc.tuple(one(before), number).map(([q, n]) => `${q ? `${q} ` : ''}$${n.replace(' million', 'm')}`),
);

/** A sentence, with its full stop. */
export const sentence: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(one(who), one(did)).map(([w, d]) => `${w} ${d}.`),
  fc.tuple(one(who), figure).map(([w, f]) => `${w} has ${f}.`),
  fc.tuple(one(when), one(who), one(did), figure).map(([t, w, d, f]) => `${t}, ${lower(w)} ${d} and counted ${f}.`),
  fc.tuple(one(who), one(hedge), figure).map(([w, h, f]) => `${w} ${h} need ${f} for the winter.`),
  fc.tuple(one(speakers), one(verbs), one(said)).map(([s, v, t]) => `${s} ${v} that ${t}.`),
  fc.tuple(one(said), one(speakers)).map(([t, s]) => `“We think that ${t},” says ${s}.`),
  fc.tuple(one(speakers), figure).map(([s, f]) => `According to ${s}, ${lower(f)} were lost.`),
  fc.tuple(one(who), one(who), figure).map(([a, b, f]) => `While ${lower(a)} has grown, ${lower(b)} has lost ${f}.`),
  fc.tuple(one(who), one(did)).map(([w, d]) => `${w} not only ${d} but also kept the school open.`),
  fc.tuple(one(who), one(did)).map(([w, d]) => `However, ${lower(w)} never ${d} without a vote.`),
  fc.constant('TideBox is an open standard for tide tables.'),
  fc.constant('The shop sells rope, lamps, paint, and charts of the bay.'),
  fc.constant('It is the largest harbour in the north, including some of its islands.'),
  fc.constant('Some boats, especially old ones, do not return before May.'),
);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const heading = fc.oneof(
  one(['Why the ice came', 'What it costs', 'The quay', 'After the winter']),
  sentence.map((s) => s.slice(0, -1).slice(0, 60)),
);
const bullets = fc
  .array(sentence, { minLength: 2, maxLength: 6 })
  .map((list) => list.map((item) => `- ${item}`).join('\n'));
const steps = fc
  .array(sentence, { minLength: 2, maxLength: 5 })
  .map((list) => list.map((item, at) => `${at + 1}. ${item}`).join('\n'));
const bold = fc.tuple(sentence, sentence).map(([a, b]) => `${a} **${b}**`);
const quote = fc.tuple(sentence, one(speakers)).map(([s, by]) => `> ${s}\n>\n> — ${by}`);
const table = fc
  .array(fc.tuple(one(things), number, number), { minLength: 2, maxLength: 6 })
  .map((rows) =>
    ['| Thing | 2023 | 2024 |', '| --- | ---: | ---: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  );
const code = number.map((n) => `\`\`\`js\nconst boats = ${JSON.stringify(n)};\nsail(boats); // 42 times\n\`\`\``);
const faq = fc
  .array(fc.tuple(one(who), sentence, sentence), { minLength: 3, maxLength: 5 })
  .map(
    (list) =>
      `## Frequently asked questions\n\n${list.map(([w, a, b], at) => `### ${at + 1}. Who runs ${lower(w)}?\n\n${a} ${b}`).join('\n\n')}`,
  );

const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 2, arbitrary: bullets },
  { weight: 1, arbitrary: steps },
  { weight: 1, arbitrary: bold },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: code },
  { weight: 1, arbitrary: one(foreign) },
  { weight: 1, arbitrary: one(noise) },
  { weight: 1, arbitrary: one(scraps) },
);

const section = fc
  .tuple(heading, fc.array(block, { minLength: 1, maxLength: 5 }))
  .map(([head, blocks]) => [`## ${head}`, ...blocks].join('\n\n'));

/** An article in Markdown: a title, a lead, sections of anything, perhaps questions at the end. */
export const article: fc.Arbitrary<string> = fc
  .tuple(fc.option(heading), paragraph, fc.array(section, { minLength: 0, maxLength: 5 }), fc.option(faq))
  .map(([title, lead, sections, questions]) =>
    [title === null ? '' : `# ${title}`, lead, ...sections, questions ?? ''].filter(Boolean).join('\n\n').concat('\n'),
  );

function lower(text: string): string {
  return /^(?:The|Some|Experts|Critics)\b/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}
