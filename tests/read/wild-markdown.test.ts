import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const shape = async (text: string): Promise<string[]> => outline((await read(text)).blocks);
const putAside = async (text: string): Promise<string[]> =>
  (await read(text)).dropped.map(({ text: words, line, reason }) => `${line} ${words} [${reason}]`);

describe('Markdown as it is found in the wild', () => {
  it('has its notices in many ways', async () => {
    expect(
      await shape(
        '> [!WARNING]\n> Mind the gap.\n\n:::tip[Try it]\nIt is **good**.\n:::\n\n!!! note "By the way"\n    Indented.\n\n::: {.callout-note}\nQuarto.\n:::',
      ),
    ).toEqual([
      'aside Warning',
      '  Mind the gap.',
      'aside Try it',
      '  It is good.',
      'aside By the way',
      '  Indented.',
      'aside Callout-note',
      '  Quarto.',
    ]);
  });

  it('has headings whose blank was forgotten, and no hashtags for them', async () => {
    expect(await shape('##The quay\n\nIt froze.\n\n#harbour #ice\n\n##harbour is a tag.\n\n##Ice ##Snow')).toEqual([
      '## The quay',
      'It froze.',
      '#harbour #ice',
      '##harbour is a tag.',
      '##Ice ##Snow',
    ]);
  });

  it('has a notice whose title says something by itself', async () => {
    expect(await shape(':::info Update (2031): we row every week!\n\nThe ferry does the same.\n\n:::')).toEqual([
      'aside Info',
      '  Update (2031): we row every week!',
      '  The ferry does the same.',
    ]);
    expect(await shape(':::tip Who may row?\n\nWhoever can.\n\n:::')).toEqual(['aside Who may row?', '  Whoever can.']);
  });

  it('strikes out what is no longer said', async () => {
    const text =
      'The ferry leaves at ~~noon~~ two.\n\n~~It carries bicycles, and [dogs](/dogs) too.~~\n\n<del>Nobody pays.</del> Children <s>under six</s> go free, for <s>now.';
    expect(await shape(text)).toEqual(['The ferry leaves at two.', 'Children go free, for now.']);
    expect(await putAside(text)).toEqual([
      '1 noon [struck out by the author]',
      '3 It carries bicycles, and dogs too. [struck out by the author]',
      '5 Nobody pays. [struck out by the author]',
      '5 under six [struck out by the author]',
    ]);
  });

  it('numbers its parts by hand, and each is headed by what it is called', async () => {
    const parts =
      '1) [The hull](/hull). It is made of oak.\n\nOak is heavy.\n\n2) The mast. It is a spruce.\n\n3) Sails. They are red.\n';
    expect(await shape(`# The boat\n\n## How it is built\n\n${parts}`)).toEqual([
      '# The boat',
      '## How it is built',
      '### The hull',
      'It is made of oak.',
      'Oak is heavy.',
      '### The mast',
      'It is a spruce.',
      '### Sails',
      'They are red.',
    ]);
    expect(await shape('1. Oak. It is heavy.\n2. Elm. It bends.\n3. Ash. It burns.')).toHaveLength(4);
  });

  it('has footnotes and links whose address stands elsewhere', async () => {
    const { blocks } = await read('One[^a] and [two][b].\n\n[^a]: A note.\n\n[b]: https://example.org');
    expect(outline(blocks)).toEqual(['One and two.', 'footnote a', '  A note.']);
    const [first] = blocks;
    expect(first?.kind === 'paragraph' && first.prose.spans.map(({ kind, href }) => [kind, href])).toEqual([
      ['note', 'a'],
      ['link', 'https://example.org'],
    ]);
  });

  it('gives headings ids, which are no words', async () => {
    const { blocks } = await read('## The hull {#hull}\n\n## The mast {: .big #mast}\n\nWords.');
    expect(blocks.map((block) => (block.kind === 'heading' ? [block.prose.text, block.anchor] : []))).toEqual([
      ['The hull', 'hull'],
      ['The mast', undefined],
      [],
    ]);
  });

  it('is left behind by Hugo, Jekyll and MDX, and named in the report', async () => {
    const text = [
      "import Chart from './chart'",
      '# Boats',
      '{{< toc >}}',
      'One {{< ref "x" >}} two.',
      '<Chart data={x} />',
      '{% include ad.html %}',
      '{:.lead}',
      '[Two]({{ site.url }}/two) three.',
    ].join('\n\n');
    expect(await shape(text)).toEqual(['# Boats', 'One two.', 'Two three.']);
    expect((await putAside(text)).map((line) => line.replace(/^\d+ .* \[/, '['))).toEqual([
      '[code of an MDX page]',
      '[a shortcode of another program]',
      '[a shortcode of another program]',
      '[a component of an MDX page]',
      '[a shortcode of another program]',
    ]);
  });

  it('shows pictures with their captions, whoever wrote them', async () => {
    expect(
      await shape(
        '![A boat](a.png "The boat")\n\n![B](b.png)\n*The yard in spring*\n\n{{< figure src="c.png" alt="C" caption="The crane" >}}\n\n{% image "d.png" "D" %}\n*The dock*',
      ),
    ).toEqual([
      'picture a.png [A boat] “The boat”',
      'picture b.png [B] “The yard in spring”',
      'picture c.png [C] “The crane”',
      'picture d.png [D] “The dock”',
    ]);
  });

  it('nests items that are set in too little', async () => {
    expect(await shape('1. One\n  1. Below one\n      - Deeper\n  2. Below too\n1. Two')).toEqual([
      'list from 1',
      '  - One',
      '    list from 1',
      '      - Below one',
      '        list',
      '          - Deeper',
      '      - Below too',
      '  - Two',
    ]);
  });

  it('quotes in italics after a colon, and names speakers after a dash', async () => {
    expect(
      await shape(
        'The report says:\n\n*In small harbours a boat is a matter of trust.*\n\n> We waited.\n\n— Ada Marsh, fisher',
      ),
    ).toEqual([
      'The report says:',
      'quote',
      '  In small harbours a boat is a matter of trust.',
      'quote by Ada Marsh, fisher',
      '  We waited.',
    ]);
  });

  it('has code with a language, a caption and lines to be lit', async () => {
    const [code] = (await read('```ts {1,3-4} title="boat.ts"\na\nb\nc\nd\n```')).blocks;
    expect(code).toMatchObject({ language: 'ts', caption: 'boat.ts', lit: [1, 3, 4], text: 'a\nb\nc\nd' });
  });

  it('marks what is bold in a sentence, and nothing beside it', async () => {
    const [block] = (await read('Nobody **really knows *why*** it is **so**.')).blocks;
    const prose = block?.kind === 'paragraph' ? block.prose : undefined;
    expect(
      prose?.spans.filter(({ kind }) => kind === 'strong').map(({ start, end }) => prose.text.slice(start, end)),
    ).toEqual(['really knows why', 'so']);
  });

  it('has badges and bars of links at its head, which say nothing', async () => {
    const text =
      '# Tern\n\n![build](https://img.shields.io/x.svg) ![npm](https://badge.fury.io/js/tern.svg)\n\n[Docs](https://a.org) | [Chat](https://b.org)\n\nTern is **fast** | really.';
    expect(await shape(text)).toEqual(['# Tern', 'Tern is fast | really.']);
    expect(await putAside(text)).toEqual([
      '3 ![build] [a badge]',
      '3 ![npm] [a badge]',
      '5 Docs | Chat [a bar of links]',
    ]);
  });
});

describe('what the author tells the planner', () => {
  it('stands in comments that begin with lectern:', async () => {
    expect(
      await shape(
        '<!-- lectern: layout=versus, skip -->\nOne.\n\n<!-- lectern: notes-only -->\n\n<!-- lectern: break -->\n\nTwo.',
      ),
    ).toEqual(['directive layout=versus', 'directive skip', 'One.', 'directive notes-only', 'directive break', 'Two.']);
  });

  it('is a warning with its line where nobody understands it', async () => {
    const { warnings } = await read(
      'One.\n\n<!-- lectern: layuot=versus -->\n\n<!-- lectern: agenda=false -->\n\n<!-- lectern: layout -->',
    );
    expect(warnings.map(({ code, message, hint, place }) => [code, place?.line, message, hint])).toEqual([
      [
        'directive-unknown',
        3,
        'There is no directive layuot',
        expect.stringMatching(/^Did you mean layout\? Known are layout, skip, /),
      ],
      ['directive-unknown', 5, 'agenda is no directive', 'Write agenda: false in the front matter.'],
      ['directive-unknown', 7, 'The directive layout says no more', 'Write layout= and a name.'],
    ]);
  });

  it.each([
    '<!-- secret -->',
    'One <!-- secret --> two.',
    '<!--\nsecret\n\nsecret\n-->',
    '{% comment %}\nsecret\n\nsecret\n{% endcomment %}',
    'One {% comment %}secret{% endcomment %} two.',
    '{/* secret */}',
    '[//]: # (secret)',
    '<!-- secret that never ends',
    '<!-- lectern without a colon, secret -->',
  ])('is all that comes out of a comment: %j', async (comment) => {
    const { text, ...rest } = await read(`# A\n\n${comment}\n\nWords.`);
    expect(JSON.stringify(rest)).not.toContain('secret');
  });
});
