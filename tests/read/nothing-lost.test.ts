import { describe, expect, it } from 'vitest';
import { atOnce, type Block, type Manuscript, type Prose } from '#model';
import { readers } from '../../scripts/read/readers.ts';
import { Source } from '../../scripts/read/source.ts';
import { signs } from '../../scripts/distil/signs.ts';
import fc from '../whole/fast-check.ts';

function reading(text: string, ending: string, marked = false): Pick<Manuscript, 'blocks' | 'dropped' | 'warnings'> {
  const reader = readers[ending];
  if (!reader) throw new Error(`no reader for ${ending}`);
  return atOnce(reader({ file: `article${ending}`, source: new Source(text), from: 0, signs, marked }));
}

function proses(blocks: Block[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap((item) => [item.prose, ...proses(item.blocks)]);
      case 'quote':
        return [...proses(block.blocks), ...(block.by ? [block.by] : [])];
      case 'aside':
      case 'footnote':
      case 'spoken':
        return proses(block.blocks);
      case 'table':
        return [...block.head, ...block.rows.flat(), ...block.lines, ...(block.caption ? [block.caption] : [])];
      case 'picture':
        return block.caption ? [block.prose, block.caption] : [block.prose];
      case 'rule':
      case 'directive':
        return [];
      default:
        return [block.prose];
    }
  });
}

/** Words that a block holds besides its proses. */
function labels(blocks: Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    const own =
      block.kind === 'aside'
        ? [block.label]
        : block.kind === 'picture'
          ? [block.alt]
          : block.kind === 'code'
            ? [block.caption?.text ?? '', block.language]
            : [];
    const below = block.kind === 'list' ? block.items.flatMap((item) => labels(item.blocks)) : [];
    return [...own, ...below, ...('blocks' in block ? labels(block.blocks) : [])];
  });
}

/** Each stretch of a prose stands in the input letter for letter, or is an entity or an escape there. */
function mapsBack(prose: Prose, text: string): void {
  let reached = 0;
  for (const { at, source, length, width } of prose.segments) {
    expect(at).toBeGreaterThanOrEqual(reached);
    reached = at + length;
    const words = prose.text.slice(at, at + length);
    expect(words).toHaveLength(length);
    if (width !== undefined) expect(text.slice(source, source + width)).toMatch(/^(?:&#?\w+;?|\\.)$/s);
    else expect(text.slice(source, source + length).replace(/\s/g, ' ')).toBe(words.replace(/\s/g, ' '));
  }
  const held = new Set(prose.segments.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  const astray = [...prose.text].filter(
    (letter, at) => prose.text[at] === letter && !held.has(at) && /[\p{L}\p{N}]/u.test(letter),
  );
  expect(astray).toEqual([]);
}

/** Pieces of articles as they are found in the wild; § stands for a word that must not be lost. */
const pieces = [
  '# § §',
  '## § {#id-1}',
  '### § ###',
  '§ §\n===',
  '§ § § §.',
  '§ **§ §** § *§* `§` ~~§~~ §.',
  '§~~~§ ~~~~~§ ~~~§~~~ §',
  '§ &amp; § &lt;§&gt; \\* § \\_§.',
  '§ [§ §](https://example.org/a?b=c) § [§][ref] § <https://example.org/x>.\n\n[ref]: https://example.org "title"',
  '§ ![§ §](picture.png) §.',
  '![§](picture.png "§ §")',
  '- §\n- § §\n  - §\n  - §\n\n    § §\n- [x] §',
  '1. §\n2. §\n   > §',
  '> § §\n> §\n>\n> — § §',
  '> [!NOTE]\n> § §',
  '```js title="§"\n§ = §;\n```',
  '    § indented §',
  '| § | § |\n| --- | ---: |\n| § `§\\|§` | §\\|§ |\n| § | |',
  '§[^1] §.\n\n[^1]: § § §.',
  '§ ^[§ §] §.',
  ':::note[§]\n§ §\n:::',
  '!!! tip "§"\n    § §',
  '<div class="box" markdown="1">\n\n§ **§**\n\n</div>',
  '<p>§ <b>§</b> §<br>§ &copy; §</p>',
  '<table><tr><th>§</th><th>§</th></tr><tr><td>§</td><td>§</td></tr></table>',
  '<ul><li>§<li>§ <em>§</em></ul>',
  '<blockquote>§ <cite>§ §</cite></blockquote>',
  '<details><summary>§ §</summary>§ §</details>',
  '<figure><img src="a.png" alt="§"><figcaption>§ §</figcaption></figure>',
  '{{< figure src="a.png" alt="§" caption="§ §" >}}',
  '§ {{< ref "page" >}} §.',
  'By § §',
  'Also read: § §',
  '**§ §**',
  '**MK: § § §?**',
  '**AW:** § § §.',
  '$$§^2$$',
  '§ $x_1$ §',
  '§<!-- hidden --> § <!-- lectern: break --> §',
  '---',
  '§\n---\n§',
  'Note: § §',
  '::: notes\n§ §\n:::',
  '•  §\n•  § §',
  'Q: § §?\nA: § §.',
  '§\t§\t12\n§\t§\t13',
];

const documents = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((chosen) => {
  let count = 0;
  const words: string[] = [];
  const text = chosen.join('\n\n').replaceAll('§', () => {
    words.push(`Wo${(count++).toString(36)}rd`);
    return words.at(-1) as string;
  });
  return { text, words };
});

describe.each([
  ['.md', false],
  ['.md', true],
  ['.txt', false],
])('whatever stands in an article (%s, split by hand: %s)', (ending, marked) => {
  it('has a place in the input for every letter', () => {
    fc.assert(
      fc.property(documents, ({ text }) => {
        for (const prose of proses(reading(text, ending, marked).blocks)) mapsBack(prose, text);
      }),
      { numRuns: 150 },
    );
  });

  it('is in a block, or named among what was put aside', () => {
    fc.assert(
      fc.property(documents, ({ text, words }) => {
        const { blocks, dropped } = reading(text, ending, marked);
        const found = [
          ...proses(blocks).map((prose) => prose.text),
          ...labels(blocks),
          ...dropped.map((one) => one.text),
        ]
          .join(' ')
          .toLowerCase();
        expect(words.filter((word) => !found.includes(word.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never shows what a comment says', () => {
    fc.assert(
      fc.property(documents, ({ text }) => {
        if (ending === '.txt' || marked) return;
        expect(JSON.stringify(reading(text, ending, marked))).not.toContain('hidden');
      }),
      { numRuns: 100 },
    );
  });
});

it('reads any text at all, in one way only', () => {
  const odd = fc.string({
    unit: fc.constantFrom(...'#*_`~[]()<>!-=|:;"\'\\\n\n\t &{}%$^+.1a bß漢🙂\u200b'.split('')),
    maxLength: 400,
  });
  fc.assert(
    fc.property(odd, fc.constantFrom('.md', '.txt'), fc.boolean(), (text, ending, marked) => {
      const first = reading(text, ending, marked);
      for (const prose of proses(first.blocks))
        for (const { source, length, width = length } of prose.segments)
          expect(source + width).toBeLessThanOrEqual(text.length);
      expect(reading(text, ending, marked)).toEqual(first);
    }),
    // An odd run of tildes is one letter and pairs.
    { numRuns: 600, examples: [['#~~~', '.md', false]] },
  );
});
