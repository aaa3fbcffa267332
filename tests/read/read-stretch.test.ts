import { describe, expect, it } from 'vitest';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { readStretch } from '../../scripts/read/read-stretch.ts';

const article = `---
title: Salt
---

Salt was money once.

## Where it comes from

The sea gives most of it. Mines give [the rest](https://example.org).

- Sun dries the pans
- Rakes gather the crust

### By hand

A man with a rake gathers a tonne a day, as \`rake(1)\` says.[^1]

## Where it goes

Roads take most of it. See [the map][map].

[map]: https://example.org/map
[^1]: In a good summer.
`;

const edit = async (from: string, to: string) => {
  const known = await readManuscript('salt.md', signs, new TextEncoder().encode(article));
  const text = article.replace(from, to);
  const whole = await readManuscript('salt.md', signs, new TextEncoder().encode(text));
  return { stretch: await readStretch(known, text, signs), whole };
};

describe('an edit of a long article', () => {
  it.each([
    ['The sea gives', 'The tide gives'],
    ['the rest](', 'all the rest]('],
    ['The sea gives', 'The [sea][map] gives'],
    ['The sea gives', 'The `<sea>` gives'],
    ['- Sun dries the pans', '- Sun dries the pans\n- Wind helps'],
    ['\n- Sun dries the pans\n- Rakes gather the crust\n', ''],
    ['The sea gives', '> The sea gives it.\n\nThe sea gives'],
  ])('is read alone where it stays under its heading: %j → %j', async (from, to) => {
    const { stretch, whole } = await edit(from, to);
    const at = whole.blocks.findIndex(
      (block) => block.kind === 'heading' && block.prose.text === 'Where it comes from',
    );
    const end = whole.blocks.findIndex((block) => block.kind === 'heading' && block.prose.text === 'By hand');
    expect(stretch?.heading?.prose.text).toBe('Where it comes from');
    expect(stretch?.blocks).toEqual(whole.blocks.slice(at + 1, end));
  });

  it.each([
    ['of a heading', '## Where it comes from', '## Where it is from'],
    ['that adds a heading', 'The sea gives', '## The sea\n\nThe sea gives'],
    ['that makes a heading of a line', 'The sea gives', 'Sea and sun\n---\n\nThe sea gives'],
    ['of the front matter', 'title: Salt', 'title: White salt'],
    ['under two headings', article.slice(article.indexOf('Rakes'), article.indexOf('A man')), 'Rakes\n\n### Hands\n\n'],
    ['that opens what the next heading does not close', 'The sea gives', '```\nThe sea gives'],
    ['that opens an element', 'The sea gives', '<div>\n\nThe sea gives'],
    ['where a footnote is called', 'A man with', 'Somebody with'],
    ['of a definition', 'example.org/map', 'example.org/atlas'],
  ])('is left to the whole article: one %s', async (_, from, to) => {
    expect((await edit(from, to)).stretch).toBeUndefined();
  });

  it('is read alone where it stays above the first heading', async () => {
    const { stretch, whole } = await edit('was money', 'was wages');
    expect(stretch?.heading).toBeUndefined();
    expect(stretch?.blocks).toEqual(whole.blocks.slice(0, 1));
  });
});

const pasted = `The tide mills of the north coast

They ground flour for four hundred years, and hardly anybody remembers them. Most were built by monks.

How A Mill Works

The rising sea fills a pond behind a dam. When the tide has gone out, the miller opens the gate and the water turns the wheel for some five hours.

Two wheels are better than one. The second turns while the first is mended, and a mill that stands still earns nothing.

Who Built Them

Monks had the time and the money. They also had the patience to wait for the moon, which decides when a tide mill may work.

What Became Of Them

Steam needed no tide. By 1900 most of the ponds had silted up, and the dams were carted off for the stones in them.
`;

const bold = pasted.replace(/^(How A|Who|What).*$/gmu, '**$&**');

describe.each([
  ['tides.txt', pasted],
  ['tides.md', pasted],
  ['bold.md', bold],
  ['title.md', `# ${bold}`],
])('an edit of an article whose headings have no marks: %s', (file, text) => {
  const edit = async (from: string, to: string) => {
    expect(text).toContain(from);
    const bytes = (words: string) => new TextEncoder().encode(words);
    const now = text.replace(from, to);
    const [known, whole] = [
      await readManuscript(file, signs, bytes(text)),
      await readManuscript(file, signs, bytes(now)),
    ];
    const stretch = await readStretch(known, now, signs);
    const headings = whole.blocks.filter((block) => block.kind === 'heading');
    const at = headings.findIndex(({ prose }) => prose.text === stretch?.heading?.prose.text);
    const [from_, to_] = [headings[at], headings[at + 1]].map((one) => one && whole.blocks.indexOf(one));
    return { stretch, own: whole.blocks.slice((from_ ?? -1) + 1, to_) };
  };

  it.each([
    ['the gate and the water', 'the gate of oak and the water'],
    ['Monks had the time', 'Monks and nuns had the time'],
    ['They also had the patience', 'They had the patience'],
    [
      'Two wheels are better than one.',
      'Two wheels are better.\n\nAnd they are never idle, whatever the miller says of it at night.',
    ],
    ['Steam needed no tide.', 'Steam needed no tide and no moon.'],
    ['Most were built by monks.', 'Many were built by monks.'],
  ])('is read alone where it changes no heading: %j → %j', async (from, to) => {
    const { stretch, own } = await edit(from, to);
    expect(stretch?.blocks).toEqual(own);
    expect(own.length).toBeGreaterThan(0);
  });

  it('is left to the whole article where it changes a heading', async () => {
    expect((await edit('How A Mill Works', 'How A Mill Once Worked')).stretch).toBeUndefined();
  });

  it.each([
    [
      'makes a line that may be a heading',
      'Two wheels are better',
      'Why One Wheel Is Too Few\n\nTwo wheels are better',
    ],
    ['leaves too little under one', /Monks had.*$/mu.exec(pasted)?.[0] ?? '', 'Monks.'],
  ])('is never read otherwise than in the whole, also where it %s', async (_, from, to) => {
    const { stretch, own } = await edit(from, to);
    expect(stretch?.blocks ?? own).toEqual(own);
  });
});
