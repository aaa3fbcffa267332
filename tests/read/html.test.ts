import { describe, expect, it } from 'vitest';
import { article, outline, read } from './read.ts';

const shape = async (text: string): Promise<string[]> => outline((await read(text)).blocks);
const told = async (text: string): Promise<string[]> =>
  (await read(text)).warnings.map(({ code, message, place }) => `${code} ${place?.line} ${message}`);

describe('HTML in Markdown', () => {
  it('is read as what it means', async () => {
    expect(
      await shape(
        [
          '<h2>The <em>hull</em></h2>',
          '<p>One &amp; two<br>three</p>',
          '<ul><li>a<li>b <b>c</b></ul>',
          '<ol start="3"><li>d</li></ol>',
          '<blockquote><p>Said.</p><footer>Ada</footer></blockquote>',
          '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
          '<figure><img src="x.png" alt="alt"><figcaption>A boat</figcaption></figure>',
          '<details><summary>More</summary>Words.</details>',
          '<pre><code class="language-js">a &lt; b</code></pre>',
          '<dl><dt>Term</dt><dd>Gloss</dd></dl>',
        ].join('\n\n'),
      ),
    ).toEqual([
      '## The hull',
      'One & two\nthree',
      'list',
      '  - a',
      '  - b c',
      'list from 3',
      '  - d',
      'quote by Ada',
      '  Said.',
      'table',
      '  A | B',
      '  1 | 2',
      'picture x.png [alt] “A boat”',
      'aside More',
      '  Words.',
      'code js',
      '  a < b',
      'list',
      '  - Term',
      '    Gloss',
    ]);
  });

  it('arranges a page without adding to it', async () => {
    expect(await shape('<div class="row"><div>\n\n# A\n\n</div><section>One</section>two</div>')).toEqual([
      '# A',
      'One',
      'two',
    ]);
    expect(await shape('<table><tr><td>\n\n**only** cell\n\n</td></tr></table>')).toEqual(['only cell']);
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<iframe src="x" srcdoc="<p>no</p>"></iframe>',
    '<svg><text>alert</text></svg>',
    '<math><mtext>alert</mtext></math>',
    '<textarea>alert</textarea>',
    '<object data="x">alert</object>',
    '<noscript>alert</noscript>',
    '<template>alert</template>',
  ])('leaves out %s, and says so with its line', async (html) => {
    const text = `One.\n\n${html}\n\nTwo.`;
    expect(await shape(text)).toEqual(['One.', 'Two.']);
    const tag = /^<(\w+)/.exec(html)?.[1];
    expect(await told(text)).toContain(`html-removed 3 <${tag}> was left out`);
  });

  it('names an element that was left out many times once', async () => {
    expect(await told('a <script>x</script> b <script>y</script>\n\n<script>z</script>')).toEqual([
      'html-removed 1 <script> was left out 3 times',
    ]);
  });

  it('keeps no handler, class, id or data of an element', async () => {
    const { blocks, warnings } = await read(
      '<p onclick="x()" id="Reveal" class="c" data-notes="n" style="color:red">Words</p>',
    );
    expect(JSON.stringify(blocks)).not.toMatch(/onclick|Reveal|data-notes|color|"c"/);
    expect(warnings.map(({ message }) => message)).toEqual(['The attribute onclick was left out']);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#x09;script:alert(1)',
    'java\tscript:alert(1)',
    '\u2028javascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,<script>x</script>',
    'file:///etc/passwd',
    'javascript%3Aalert(1)',
  ])('takes the link off where it leads to %j', async (href) => {
    const { blocks, warnings } = await read(`One <a href="${href}">word</a>.`);
    expect(outline(blocks)).toEqual(['One word.']);
    expect(JSON.stringify(blocks)).not.toContain('href');
    expect(warnings.map(({ code }) => code)).toEqual(['link-refused']);
  });

  it('keeps links that may be kept', async () => {
    for (const href of ['https://example.org/a?b#c', 'http://example.org', 'mailto:a@b.org', 'tel:+491', '#part']) {
      const { blocks, warnings } = await read(`One [word](${href}).`);
      expect(JSON.stringify(blocks)).toContain(`"href":"${href}"`);
      expect(warnings).toEqual([]);
    }
  });

  it.each(['<!-- never closed', '<textarea>', '<script>', '<div><section><p>', '</section></div></script>', '<b><i>'])(
    'left open does not swallow the rest: %s',
    async (html) => {
      expect((await shape(`# A\n\nOne.\n\n${html}\nlost\n\n## B\n\nTwo.`)).filter((line) => line !== 'lost')).toEqual([
        '# A',
        'One.',
        '## B',
        'Two.',
      ]);
    },
  );

  it('lets template marks stand letter for letter', async () => {
    expect(await shape('Write {{name}} and {{{html}}} and <%= x %> and \u0024{y}.')).toEqual([
      'Write {{name}} and {{{html}}} and <%= x %> and \u0024{y}.',
    ]);
  });

  it('gives headings no ids that a page could trip over', async () => {
    const { blocks } = await read('# __proto__\n\n## constructor {#Reveal}\n\nWords.');
    expect(outline(blocks)).toEqual(['# proto', '## constructor', 'Words.']);
  });

  it('leads from the words of a cell to all of it, though its picture stands before them', async () => {
    const text = 'One.\n\n<table><tr><td><img src="a.png" alt="A gull">10–20 birds</td><td>2</td></tr></table>';
    const { sentences } = await article(text);
    const cell = sentences.find((sentence) => sentence.text.includes('birds A gull'));
    expect(text.slice(cell?.start, cell?.end)).toContain('A gull">10–20 birds');
  });

  it('keeps a link around all the paragraphs that stand in it, and no further', async () => {
    const text =
      '<a href="https://a.org"><div><img src="a.png" alt="A gull"></div><p>Gulls</p><p>Terns</p></a>\n\n<p>Auks</p>';
    const { blocks } = await read(text);
    const linked = blocks.map((block) =>
      block.kind === 'paragraph' ? `${block.prose.text}: ${block.prose.spans.map(({ href }) => href)}` : block.kind,
    );
    expect(linked).toEqual(['picture', 'Gulls: https://a.org', 'Terns: https://a.org', 'Auks: ']);
  });
});
