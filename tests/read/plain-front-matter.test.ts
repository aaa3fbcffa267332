import { describe, expect, it } from 'vitest';
import { plainFields } from '../../scripts/read/front-matter/plain.ts';
import { yamlFields } from '../../scripts/read/front-matter/yaml.ts';
import { Source } from '../../scripts/read/source.ts';
import fc from '../whole/fast-check.ts';

const plain = (text: string) => plainFields(new Source(text), 0, text.length);
const yaml = (text: string) => yamlFields(new Source(text), 0, text.length, 'ice.md');

describe('plain front matter', () => {
  it('is read without YAML, and says the same', () => {
    const text =
      'title: The ice – it’s “back”, [again]\nauthor: "Ada: Reed #1"\ndate: 2025-02-03\nlang: en\nminutes: 20\n';
    expect(plain(text)?.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'The ice – it’s “back”, [again]'],
      ['author', 'Ada: Reed #1'],
      ['date', '2025-02-03'],
      ['lang', 'en'],
      ['minutes', '20'],
    ]);
    expect(plain(text)).toEqual(yaml(text));
    expect(plain('')).toEqual(yaml(''));
  });

  it('is none where a word could mean something to YAML', () => {
    const odd = [
      'a: b: c',
      'a: b # c',
      'a: [b]',
      'a:',
      'a: "b\\n"',
      "a: 'b'",
      'a: &b c',
      '- a',
      ' a: b',
      'a: b ',
      'a: b\n\nc: d',
    ];
    for (const text of [
      ...odd,
      'a: b\n  c',
      'a: b\na: c',
      'constructor: a',
      '__proto__: a',
      '<<: a',
      'a:\tb',
      '"a": b',
    ])
      expect(plain(`${text}\n`), text).toBeUndefined();
  });

  it('never says anything else than YAML does', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9 ":'#,[\]{}&*!|>%@`~?–é\\-]{0,14}$/u);
    const key = fc.constantFrom('title', 'a', 'date', 'no', 'null', 'x-1');
    const lines = fc.array(fc.tuple(key, fc.constantFrom(': ', ': "', ':  '), word, fc.constantFrom('', '"')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.map((parts) => `${parts.join('')}\n`).join('');
        const found = plain(text);
        if (found) expect(found).toEqual(yaml(text));
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
});
