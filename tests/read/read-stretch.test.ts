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
    expect(stretch?.heading.prose.text).toBe('Where it comes from');
    expect(stretch?.blocks).toEqual(whole.blocks.slice(at + 1, end));
  });

  it.each([
    ['of a heading', '## Where it comes from', '## Where it is from'],
    ['that adds a heading', 'The sea gives', '## The sea\n\nThe sea gives'],
    ['that makes a heading of a line', 'The sea gives', 'Sea and sun\n---\n\nThe sea gives'],
    ['of the front matter', 'title: Salt', 'title: White salt'],
    ['before the first heading', 'was money', 'was wages'],
    ['under two headings', article.slice(article.indexOf('Rakes'), article.indexOf('A man')), 'Rakes\n\n### Hands\n\n'],
    ['that opens what the next heading does not close', 'The sea gives', '```\nThe sea gives'],
    ['that opens an element', 'The sea gives', '<div>\n\nThe sea gives'],
    ['where a footnote is called', 'A man with', 'Somebody with'],
    ['of a definition', 'example.org/map', 'example.org/atlas'],
  ])('is left to the whole article: one %s', async (_, from, to) => {
    expect((await edit(from, to)).stretch).toBeUndefined();
  });
});
