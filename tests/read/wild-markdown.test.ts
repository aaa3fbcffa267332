import { sourceRange } from '#model';
import { describe, expect, it } from 'vitest';
import { article, outline, read } from './read.ts';

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
    expect(await shape('> [!WARNING] > Mind the gap.')).toEqual(['aside Warning', '  Mind the gap.']);
  });

  it('has the words of its title as a line above it', async () => {
    const text = 'The cold harbour\n\n# The cold harbour\n\nIt froze in May.\n\n## Ice\n\nIt was thick.';
    expect(await shape(text)).toEqual(['# The cold harbour', 'It froze in May.', '## Ice', 'It was thick.']);
    expect(await putAside(text)).toEqual(['1 The cold harbour [says the headline again]']);
    const other = text.replace('The cold harbour', 'A winter tale');
    expect((await shape(other))[0]).toBe('A winter tale');
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

  it('has code between tags as in a fence', async () => {
    const fenced = await shape('```ruby\nBoat.new(:ash)\n```\n\nIt floats.');
    expect(await shape('{% highlight ruby linenos %}\nBoat.new(:ash)\n{% endhighlight %}\n\nIt floats.')).toEqual(
      fenced,
    );
    expect(
      await shape('{{< highlight ruby "linenos=table" >}}\nBoat.new(:ash)\n{{< /highlight >}}\n\nIt floats.'),
    ).toEqual(fenced);
  });

  it('has tabs, each with what it is called before its words', async () => {
    const tabs = ['aside', '  Linux', '  Unpack the boat.'];
    expect(await shape('=== "Linux"\n\n    Unpack the boat.')).toEqual(tabs);
    for (const text of [
      '<Tabs>\n<TabItem value="l" label="Linux">\n\nUnpack the boat.\n\n</TabItem>\n</Tabs>',
      '{% tabs %}\n{% tab title="Linux" %}\nUnpack the boat.\n{% endtab %}\n{% endtabs %}',
      '{{< tab "Linux" >}}\nUnpack the boat.\n{{< /tab >}}',
    ])
      expect((await shape(text)).map((line) => line.trim())).toEqual(tabs.map((line) => line.trim()));
  });

  it('takes what is set in less than its component for a part of the list around it', async () => {
    const text =
      '<Steps>\n1. Fetch the ropes\n\n    <Tabs>\n      <Tab label="Hemp">\n      ```sh\n    yard fetch hemp\n      ```\n      </Tab>\n    </Tabs>\n\n2. Row away\n</Steps>';
    expect((await shape(text)).filter((line) => /^\S/.test(line))).toHaveLength(1);
    expect((await shape(text)).join()).toContain('yard fetch hemp');
  });

  it('has steps and cards of components as lists, and takes what is set in within them for no code', async () => {
    const steps = await shape(
      '<Steps>\n  <Step title="Lower the boat">\n    Mind the keel.\n\n    ```sh\n    crane lower 7\n    ```\n  </Step>\n  <Step title="Row away">\n    Use both oars.\n  </Step>\n</Steps>\n\nThat is all.',
    );
    expect(steps).toEqual(
      await shape(
        '1. Lower the boat\n\n   Mind the keel.\n\n   ```sh\n   crane lower 7\n   ```\n\n2. Row away\n\n   Use both oars.\n\nThat is all.',
      ),
    );
    expect(
      await shape(
        '<CardGroup cols={2}>\n  <Card title="Ash" icon="oar">\n    For oars\n  </Card>\n  <Card title="Oak">\n    For keels\n  </Card>\n</CardGroup>',
      ),
    ).toEqual(await shape('- Ash\n\n  For oars\n\n- Oak\n\n  For keels'));
  });

  it('has tags of templates, which are put aside', async () => {
    const text =
      '<% excerpt do %>\nWe row every week.\n<% end %>\n\nSee the [yard](/docs/{{< param "year" >}}/#boats).';
    expect(await shape(text)).toEqual(['We row every week.', 'See the yard.']);
    expect(await putAside(text)).toEqual([
      '1 <% excerpt do %> [a shortcode of another program]',
      '3 <% end %> [a shortcode of another program]',
    ]);
  });

  it('has elements with tags of templates in them, of which stays what is quoted', async () => {
    expect(await shape('See the <a href="{{ "/yard" | url }}">yard</a> of the town.')).toEqual([
      'See the yard of the town.',
    ]);
    expect(await shape('<img src="{{ "/mill.png" | url }}" alt="The mill" />')).toEqual(
      await shape('<img src="/mill.png" alt="The mill" />'),
    );
  });

  it('has a notice whose title says something by itself', async () => {
    expect(await shape(':::info Update (2031): we row every week!\n\nThe ferry does the same.\n\n:::')).toEqual([
      'aside Info',
      '  Update (2031): we row every week!',
      '  The ferry does the same.',
    ]);
    expect(await shape(':::tip Who may row?\n\nWhoever can.\n\n:::')).toEqual(['aside Who may row?', '  Whoever can.']);
  });

  it('closes what is bold behind a blank at the end of a sentence, and leaves what may be meant otherwise', async () => {
    const late = 'Mind it. **The quay is closed. **Boats wait at the **old pier**, and nobody lands.';
    expect(await shape(late)).toEqual(['Mind it. The quay is closed. Boats wait at the old pier, and nobody lands.']);
    const [block] = (await read(late)).blocks;
    const prose = block?.kind === 'paragraph' ? block.prose : undefined;
    const bold = prose?.spans.filter(({ kind }) => kind === 'strong') ?? [];
    expect(bold.map(({ start, end }) => prose?.text.slice(start, end))).toEqual(['The quay is closed.', 'old pier']);
    const boats = prose?.text.indexOf('Boats') ?? 0;
    expect(prose && sourceRange(prose, boats, boats + 5).start).toBe(late.indexOf('Boats'));
    for (const kept of [
      'It is 2 ** 3. **Four',
      'Pass (**these and **those).',
      'See **/quay. **and',
      'Two **piers **wait.',
    ])
      expect(await shape(kept)).toEqual([kept]);
    expect(await shape('`**Tides: **boats`')).toEqual(['**Tides: **boats']);
    expect(await shape('**Boats. **Old ones** wait.')).toEqual(['**Boats. Old ones wait.']);
  });

  it('strikes out between single marks at the edges of words, and leaves rough numbers and paths alone', async () => {
    expect(await shape('~The ferry takes bicycles~ Taken back in May')).toEqual(['Taken back in May']);
    expect(await shape('It takes ~5 or ~10 minutes, see ~/ferry and a~b~c.')).toEqual([
      'It takes ~5 or ~10 minutes, see ~/ferry and a~b~c.',
    ]);
  });

  it('goes on with a list whose code was not set in', async () => {
    expect(
      await shape('1. Ask the crane.\n\n```\ncrane slot\n```\n\n2. Lower the boat.\n\nMind the keel.\n\n3. Row away.'),
    ).toEqual(
      await shape(
        '1. Ask the crane.\n\n   ```\n   crane slot\n   ```\n\n2. Lower the boat.\n\n   Mind the keel.\n\n3. Row away.',
      ),
    );
    expect(await shape('1. Lower the boat\n  * by its bow\n  * by its stern\n1. Row away')).toEqual(
      await shape('1. Lower the boat\n   * by its bow\n   * by its stern\n1. Row away'),
    );
    const apart = await shape('1. Ash\n2. Oak\n\nThen the ropes:\n\n1. Hemp\n2. Steel');
    expect(apart.filter((line) => /^\S/.test(line))).toHaveLength(3);
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

  it('has no word in the raised number of a footnote that another program wrote out', async () => {
    expect(
      await shape(
        'It floats<sup id="r1"><a href="#n1" role="doc-noteref">1</a></sup>. It leaks <a href="#n2" class="footnote-ref">2</a> a lot.\n\n<p>Tar helps. <a href="#r1" class="footnote-backref">↩</a></p>',
      ),
    ).toEqual(['It floats. It leaks a lot.', 'Tar helps.']);
    expect(
      await shape('See <a href="#two">2</a> and <a href="https://two.example" class="footnote-ref">3</a>.'),
    ).toEqual(['See 2 and 3.']);
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

  it('names the speaker of a quotation in a line of its own below it, without a dash too', async () => {
    expect(await shape('> “We waited for the ice, and it came.”\n>\n> Ada Marsh')).toContain('quote by Ada Marsh');
    expect(await shape('> We waited for the ice, and it came.\n>\n> Nobody Slept')).toContain('quote');
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

  it('quotes in italics between marks, whatever stands before', async () => {
    const text =
      'We met the crews in May.\n\n_“The keepers gave us **all** that we needed for the boats.”_\n\n_The keepers gave us all that we needed for the boats._';
    expect(await shape(text)).toEqual([
      'We met the crews in May.',
      'quote',
      '  “The keepers gave us all that we needed for the boats.”',
      'The keepers gave us all that we needed for the boats.',
    ]);
  });

  it('has code with a language, a caption and lines to be lit', async () => {
    const [code] = (await read('```ts {1,3-4} title="boat.ts"\na\nb\nc\nd\n```')).blocks;
    expect(code).toMatchObject({ language: 'ts', caption: { text: 'boat.ts' }, lit: [1, 3, 4], text: 'a\nb\nc\nd' });
  });

  it('has code that is in no language, as it was typed', async () => {
    for (const none of ['none', 'text', 'plaintext'])
      expect((await read(`\`\`\` ${none}\na -> b\n\`\`\``)).blocks[0]).toMatchObject({ kind: 'code', language: '' });
  });

  it('has code below the name of its file, which is its caption', async () => {
    const { blocks } = await read(
      '**lamp.js**\n\n```js\nlight();\n```\n\n`src/quay.ts`:\n\n```ts\nmoor();\n```\n\nlamp.js\n\n```js\nout();\n```\n',
    );
    expect(blocks.map((block) => (block.kind === 'code' ? (block.caption?.text ?? 'none') : block.kind))).toEqual([
      'lamp.js',
      'src/quay.ts',
      'paragraph',
      'none',
    ]);
  });

  it('marks what is bold in a sentence, and nothing beside it', async () => {
    const [block] = (await read('Nobody **really knows *why*** it is **so**.')).blocks;
    const prose = block?.kind === 'paragraph' ? block.prose : undefined;
    expect(
      prose?.spans.filter(({ kind }) => kind === 'strong').map(({ start, end }) => prose.text.slice(start, end)),
    ).toEqual(['really knows why', 'so']);
  });

  it.each([
    ['港の改修は**「予定どおり」**です。', ['「予定どおり」']],
    ['这个码头是**“老码头”**的一部分，**（很旧）**也很美。', ['“老码头”', '（很旧）']],
    ['부두는 **"낡은 부두"**라고 불린다.', ['"낡은 부두"']],
    ['A 2*3 rope and a 4*5 rope.', []],
  ])('marks what is bold where no space parts words: %s', async (text, bold) => {
    const [block] = (await read(text)).blocks;
    const prose = block?.kind === 'paragraph' ? block.prose : undefined;
    const strong = prose?.spans.filter(({ kind }) => kind === 'strong') ?? [];
    expect(strong.map(({ start, end }) => prose?.text.slice(start, end))).toEqual(bold);
    expect(prose?.text).not.toContain('**');
  });

  it('has tables of one column, which are lists', async () => {
    expect(await shape('# Tern\n\nWhat a boat needs |\n--- |\nA rope. |\nA lamp. |\nA crew. |')).toEqual([
      '# Tern',
      'What a boat needs',
      'list',
      '  - A rope.',
      '  - A lamp.',
      '  - A crew.',
    ]);
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

describe('the head of a README', () => {
  it('has a bar of links though they lead to files beside it', async () => {
    expect(await shape('English | [Deutsch](de.md) | [日本語](docs/ja.md)\n\n# Tern\n\nTern counts boats.')).toEqual([
      '# Tern',
      'Tern counts boats.',
    ]);
  });

  it('has a bar of links that are parted in two ways', async () => {
    const bar = '[Tern.org](https://a.org) | [Guide (Python)](https://b.org) - [Reference (Python)](https://c.org)';
    expect(await shape(`${bar}\n\n# Tern\n\nTern counts boats.`)).toEqual(['# Tern', 'Tern counts boats.']);
  });

  it('has a bar of links though it is written as a heading', async () => {
    expect(
      await shape(
        '# Tern\n\nTern counts boats.\n\n#### [Docs](https://a.org) | [Chat](https://b.org)\n\n## Use | Build',
      ),
    ).toEqual(['# Tern', 'Tern counts boats.', '## Use | Build']);
    const bar = '### [Otter](https://a.org) / [Heron](https://b.org)';
    expect(await shape(`# Tern\n\n${bar}\n\nTern counts boats.\n\n## Use\n\nRow.`)).not.toContain('Otter / Heron');
    expect(await shape(`# Tern\n\n## Use\n\nRow.\n\n${bar}\n\n## Build\n\nSaw.\n\n${bar}`)).toEqual([
      '# Tern',
      '## Use',
      'Row.',
      '## Build',
      'Saw.',
    ]);
    expect(await shape(`# Tern\n\n## Use\n\nRow.\n\n${bar}\n\nBoth carry letters.`)).toContain('### Otter / Heron');
  });

  it('has a link by itself that leads elsewhere, and no such link further down', async () => {
    const link = '[Join our chat](https://b.org)';
    const text = `# Tern\n\nTern counts boats.\n\n${link}\n\n## Use\n\n${link}\n\n## Build\n\nRow.`;
    expect(await shape(text)).toEqual(['# Tern', 'Tern counts boats.', '## Use', 'Join our chat', '## Build', 'Row.']);
    const long = '[Join the keepers who count boats](https://b.org)';
    expect(await shape(`# Tern\n\nTern counts boats.\n\n${long}\n\n## Use\n\nRow.`)).toContain(
      'Join the keepers who count boats',
    );
    expect(await shape(`# Tern\n\nTern counts.\n\n${link}`)).toEqual(['# Tern', 'Tern counts.', 'Join our chat']);
    expect(await shape(`# Tern\n\n${link}\n\n## Use\n\nRow.`)).toContain('Join our chat');
    expect(await shape(`# Tern\n\n${link}\n\n[Docs](https://c.org)\n\n## Use\n\nRow.`)).toContain('Docs');
    expect(await shape(`## Tern\n\nTern counts boats.\n\n${link}\n\n## Use\n\nRow.`)).toContain('Join our chat');
  });

  it('keeps no mark behind the name that parted it from a badge', async () => {
    expect(await shape('# tern &middot; ![build](https://img.shields.io/x.svg)\n\nTern counts boats.')).toEqual([
      '# tern',
      'Tern counts boats.',
    ]);
  });

  it('has a table of contents, and what stands below that is none of it', async () => {
    const contents = '- [Use](#use)\n- [Oil](#oil)\n- [Rope](#rope)';
    expect(
      await shape(
        `# Tern\n\nTern counts boats.\n\n## Table of contents\n\n${contents}\n\n\`\`\`sh\ntern count\n\`\`\`\n`,
      ),
    ).toEqual(['# Tern', 'Tern counts boats.', 'code sh', '  tern count']);
  });

  it('has a table of contents that heads some of its links by a word', async () => {
    const contents = '- [Use](#use)\n- [Oil](#oil)\n- Care\n  - [Rope](#rope)';
    expect(await shape(`# Tern\n\n## Contents\n\n${contents}\n\n### Use\n\nTern counts boats.\n`)).toEqual([
      '# Tern',
      '### Use',
      'Tern counts boats.',
    ]);
  });

  it('has a table of contents in one paragraph, its links a line each', async () => {
    const contents = 'Table of contents:\n\n [Use](#use)\\\n [Oil](#oil)\\\n [Rope](#rope)';
    expect(await shape(`# Tern\n\nTern counts boats.\n\n${contents}\n\n## Use\n\nTern is still.\n`)).toEqual([
      '# Tern',
      'Tern counts boats.',
      '## Use',
      'Tern is still.',
    ]);
    const said = 'See [use](#use), [oil](#oil) and [rope](#rope).';
    expect(await shape(`# Tern\n\n${said}\n`)).toEqual(['# Tern', 'See use, oil and rope.']);
  });

  it('has notes that are set in, which nobody says', async () => {
    expect(await shape('# Tern\n\n> Note: the sea is cold.\n\n> The sea is cold.')).toEqual([
      '# Tern',
      'aside Note',
      '  Note: the sea is cold.',
      'quote',
      '  The sea is cold.',
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

  it('takes a paragraph that is only indented for one, and code for code', async () => {
    const prose = 'The harbour of Brenna has been open since the spring of 1902, and nobody in the town minds.';
    const { blocks } = await read(`\t${prose}\n\nIt is deep.\n\n    const boats = 40;\n`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'code']);
    expect(blocks[0]?.kind === 'paragraph' && blocks[0].prose.text).toBe(prose);
  });

  it('takes paragraphs that only ask, one after each answer, for an interview, and an essay’s questions for its own', async () => {
    const answer = 'I mended nets for the whole of the summer, and I would do it again.';
    const asked = [
      'How did you come to the harbour in the first place, when nobody there knew you or your family?',
      'What do you like about the nets? And which of them would you never give away to anybody else?',
      'Would you go to another harbour?',
      'What do you tell the young?',
    ];
    const turns = asked.map((question) => `${question}\n\n${answer}`);
    const heads = async (text: string) => (await read(text)).blocks.filter(({ kind }) => kind === 'heading').length;
    expect(await heads(turns.join('\n\n'))).toBe(4);
    expect(await heads(`${Array(20).fill(answer).join('\n\n')}\n\n${asked[0]}\n\n${answer}`)).toBe(0);
  });

  it('takes paragraphs that are numbered by hand for one list, with the code below each', async () => {
    const { blocks } = await read(
      '1\\. Ask the crane for a slot.\n\n2\\. Lower the boat:\n\n```\ncrane lower 7\n```\n\n3\\. Row away.\n',
    );
    const [list, more] = blocks;
    expect(more).toBeUndefined();
    expect(list?.kind === 'list' && list.items.map(({ prose, blocks }) => [prose.text, blocks.length])).toEqual([
      ['Ask the crane for a slot.', 0],
      ['Lower the boat:', 1],
      ['Row away.', 0],
    ]);
  });
});

describe('what other programs left in Markdown', () => {
  it('is a component in a line, whose words stay in their sentence', async () => {
    expect(await shape('The ice was <Mark color="red">two metres</Mark> thick. It held.')).toEqual([
      'The ice was two metres thick. It held.',
    ]);
    expect(await shape('The river froze <Badge text="new" />. Nobody minded.')).toEqual([
      'The river froze. Nobody minded.',
    ]);
    expect(await shape('<Callout>\nThe ice is thin.\n</Callout>')).toEqual(['The ice is thin.']);
  });

  it('is a function of a page, to its last bracket', async () => {
    expect(await shape('export function Boat({ name }) {\n  return <b>{name}</b>;\n}\n\nIt floats.')).toEqual([
      'It floats.',
    ]);
  });

  it('is a quotation with who said it', async () => {
    expect(await shape('{{< quote author="Ada Marsh" >}}\nWe waited for the ice.\n{{< /quote >}}')).toEqual([
      'quote by Ada Marsh',
      '  We waited for the ice.',
    ]);
    expect(await shape('{% blockquote Ada Marsh, Winters %}\nWe waited.\n{% endblockquote %}')).toEqual([
      'quote by Ada Marsh, Winters',
      '  We waited.',
    ]);
  });

  it('is a notice, if it ends anywhere', async () => {
    expect(await shape('{{% notice tip %}}\nMind the gap.\n{{% /notice %}}\n\nIt floats.')).toEqual([
      'aside tip',
      '  Mind the gap.',
      'It floats.',
    ]);
    expect(await shape('{% note %}\nMind the gap.\n\nIt floats.')).toEqual(['Mind the gap.', 'It floats.']);
  });

  it('is a notice that was written before there was a mark for it', async () => {
    expect(await shape('> **Note**\n> Mind the gap.\n\n> **Noted** by all.')).toEqual([
      'aside Note',
      '  Mind the gap.',
      'quote',
      '  Noted by all.',
    ]);
  });

  it('is a picture by another name, or with a size', async () => {
    expect(
      await shape('{% include figure.html src="/mill.jpg" caption="The mill" %}\n\n![Ice](ice.png =300x200)'),
    ).toEqual(['picture /mill.jpg [] “The mill”', 'picture ice.png [Ice]']);
  });

  it('is what a program would have put there, an emoji by its name, and signs that highlight', async () => {
    expect(
      await shape(
        '# {{ page.title }}\n\nThe ice :tada: was ==thick==, at 10:30:45, as a == b.\n\n{{ partial "foot" . }}',
      ),
    ).toEqual(['The ice was thick, at 10:30:45, as a == b.']);
  });

  it('is a sign, where it says something by itself', async () => {
    expect(await shape('| a | b |\n|---|---|\n| :white_check_mark: | :x: |\n| :boat: | 2 |')).toEqual([
      'table',
      '  a | b',
      '  ✅ | ❌',
      '  :boat: | 2',
    ]);
  });

  it('is the seed of a table of contents, and a line of attributes', async () => {
    expect(await shape('* TOC\n{:toc}\n\nIt floats.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n{.wide}')).toEqual([
      'It floats.',
      'table',
      '  a | b',
      '  1 | 2',
    ]);
  });
});

describe('a picture of an MDX page', () => {
  it('is the file that it imports or requires', async () => {
    expect(
      await shape(
        `import mill from './mill.png';\n\n<img src={mill} alt="The mill" />\n\n<img src={require('./ice.png').default} alt="Ice" />`,
      ),
    ).toEqual(['picture ./mill.png [The mill]', 'picture ./ice.png [Ice]']);
  });
});

describe('an interview in bold letters', () => {
  const asked = (second: string) =>
    `# Ropes\n\n**A word before.**\n\nWe met Ada Reed.\n\n**What do you do?**\n\nI make ropes.\n\n**${second}**\n\nRight, and it is slow work.\n\n**Since when?**\n\nSince May, when the yard was built.\n\n**Why here?**\n\nThe town gave me a shed.`;

  it('has for a question, too, what only leads the other on, and no line before the first of them', async () => {
    const lines = await shape(asked('So it must be hard work.'));
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Ropes',
      '## What do you do?',
      '## So it must be hard work.',
      '## Since when?',
      '## Why here?',
    ]);
    expect(lines).toContain('A word before.');
  });
});

describe('a table of contents that has lost its marks', () => {
  const page = (contents: string[]) => {
    const parts = ['The hull', 'The sail', 'The oars'].map((part) => `## ${part}\n\nIt is of oak, and old.`);
    return ['# Boats', ...contents, ...parts].join('\n\n');
  };

  it('is put aside where its lines come again as headings, in their order', async () => {
    const lines = ['Table des matières', 'The hull', 'The sail', 'The oars'];
    expect(await shape(page(lines))).toEqual(await shape(page([])));
    expect((await shape(page(['The sail', 'The hull', 'The oars'])))[1]).toBe('The sail');
  });
});

describe('an interview without empty lines', () => {
  const talk = (mark: string) =>
    ['What do you do?', 'Since when?', 'Why here?']
      .map((line) => `${mark}${line}${mark}\nI make **ropes** for ${line.length} boats.`)
      .join('\n');

  it('has its questions where whole lines are in bold letters', async () => {
    expect(await shape(`# Ropes\n\n${talk('**')}`)).toEqual([
      '# Ropes',
      '## What do you do?',
      'I make ropes for 15 boats.',
      '## Since when?',
      'I make ropes for 11 boats.',
      '## Why here?',
      'I make ropes for 9 boats.',
    ]);
    expect(await shape(`# Ropes\n\n${talk('***')}`)).toContain('## Since when?');
    expect(await shape(`# Ropes\n\n${talk('*')}`)).toHaveLength(2);
  });

  it('is none where bold words stand within their lines', async () => {
    expect(
      await shape('# Ropes\n\nWe make **ropes**,\nand **nets**, and **sails**\nfor all **boats** here.'),
    ).toHaveLength(2);
  });
});

describe('what a template would have put into a tag', () => {
  it('does not make words of the tag', async () => {
    expect(
      await shape(
        'The mill stands. See <a href="{{ "/wheel" | url }}">its wheel</a>.\n\n<img src="{{ "/mill.png" | url }}" alt="The mill" />',
      ),
    ).toEqual(['The mill stands. See its wheel.', expect.stringMatching(/^picture .*\[The mill\]$/)]);
  });

  it('is put aside where it stands between two tags, or frames what is read', async () => {
    const { blocks, dropped } = await read(
      '# Mills\n\nThe mill stands.\n\n<a href="big.jpg">\n{{image "small.jpg" 850}}\n</a>\n\n{{raw `\n~~~go\nfmt.Print(1)\n~~~\n`}}\n\nIt turns.',
    );
    expect(outline(blocks)).toEqual(['# Mills', 'The mill stands.', 'code go', '  fmt.Print(1)', 'It turns.']);
    expect(dropped.map(({ text }) => text)).toEqual(['{{image "small.jpg" 850}}', '{{raw `', '`}}']);
  });

  it('gives its words to the line in which it only hands them on, code among them', async () => {
    const { blocks } = await read(
      '# Mills\n\nThe clerk writes {{raw "`1<<(turns)`"}} or {{ print `a *wheel*` }}, and {{raw "ends nowhere}} stays.',
    );
    expect(outline(blocks)).toEqual([
      '# Mills',
      'The clerk writes 1<<(turns) or a wheel, and {{raw "ends nowhere}} stays.',
    ]);
    const [, paragraph] = blocks;
    const spans = paragraph?.kind === 'paragraph' ? paragraph.prose.spans : [];
    expect(spans.map(({ kind }) => kind)).toContain('code');
  });
});

describe('a notice that is written as a quotation', () => {
  it.each([
    ['> ⚠️ **Warning:** The lamp gets hot.', 'Warning: The lamp gets hot.'],
    ['> ⚠️ **Warning**\n> The lamp gets hot.', 'The lamp gets hot.'],
    ['> 💡 The keeper sees the lamp at night.', 'The keeper sees the lamp at night.'],
    ['> **Note** The lamp smokes.', 'The lamp smokes.'],
    ['> **Note:** The lamp smokes.', 'Note: The lamp smokes.'],
  ])('is one, with or without a sign before its name (%s)', async (notice, words) => {
    const { blocks } = await read(`# Lamps\n\nThe lamps are old.\n\n${notice}\n`);
    const last = blocks.at(-1);
    expect(last?.kind).toBe('aside');
    expect(outline(last?.kind === 'aside' ? last.blocks : [])).toEqual([words]);
  });

  it.each(['> **Light is a promise.** So my mother said.', '> 🎉 The best lamp of all. — Ana, keeper'])(
    'is none where somebody said it (%s)',
    async (said) => {
      const { blocks } = await read(`# Lamps\n\nThe lamps are old.\n\n${said}\n`);
      expect(blocks.at(-1)?.kind).toBe('quote');
    },
  );

  it('has what a text is called by on a line of its own', async () => {
    const sentences = async (text: string) => (await article(text)).sentences.map((one) => one.text);
    expect(await sentences('* **Moor at `high` tide**\n  Nobody wades then.\n* **Row home**\n  It is late.')).toEqual([
      'Moor at high tide',
      'Nobody wades then.',
      'Row home',
      'It is late.',
    ]);
    const full = '* **The keepers of the old lamp on the northern quay and of**\n  Brenna light it every night.';
    expect(await sentences(full)).toHaveLength(1);
  });

  it('has notices that are called by what is good to know', async () => {
    expect(await shape('> **Good to know:** The quay is wet.\n\n> **Heads-up** The crane swings.')).toEqual([
      'aside Good to know',
      '  Good to know: The quay is wet.',
      'aside Heads-up',
      '  The crane swings.',
    ]);
  });

  it('has notices that are called by more than one word, and quotations by a name', async () => {
    expect(await shape('> **Handle with care:** The lamp is hot.')).toEqual([
      'aside Handle with care',
      '  Handle with care: The lamp is hot.',
    ]);
    expect((await shape('> **Ada Reed:** The lamp is hot.'))[0]).not.toMatch(/^aside/);
  });
});
