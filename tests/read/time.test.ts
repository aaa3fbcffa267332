import { describe, expect, it } from 'vitest';
import { signs } from '../../scripts/distil/signs.ts';
import { readers } from '../../scripts/read/readers.ts';
import { Source } from '../../scripts/read/source.ts';

/** Texts on which parsers are known to take the square of their length, or longer: each of about so many characters. */
const texts: Record<string, (size: number) => string> = {
  'emphasis that never ends': (size) => 'a**b_c*'.repeat(size / 7),
  'brackets that never close': (size) => '['.repeat(size),
  'pictures that never close': (size) => '!['.repeat(size / 2),
  'links within links': (size) => `${'['.repeat(size / 2)}a${'](b)'.repeat(size / 8)}`,
  'backticks of every length': (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, at) => '`'.repeat(at)).join(' '),
  'quotations in quotations': (size) => `${'>'.repeat(size)} a`,
  'lists in lists': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, at) => `${'  '.repeat(at % 90)}- a`).join('\n'),
  'items on one line': (size) => '- '.repeat(size / 2),
  'items that are set in': (size) => '1. a\n  1. b\n'.repeat(size / 12),
  'comments that never end': (size) => '<!-- a '.repeat(size / 7),
  'comments on lines of their own': (size) => '<!-- a\n\n'.repeat(size / 8),
  'comments of Liquid that never end': (size) => '{% comment %} a\n'.repeat(size / 16),
  'comments of Liquid within a line': (size) => `${'{% comment %} a '.repeat(size / 16)}{% endcomment %}`,
  'tags that never close': (size) => '<div>\n'.repeat(size / 6),
  'tags within a line': (size) => 'a <b>c '.repeat(size / 7),
  attributes: (size) => `<p ${'a="b" '.repeat(size / 6)}>c</p>`,
  'half a tag': (size) => '<a '.repeat(size / 3),
  'shortcodes that never end': (size) => '{{< a '.repeat(size / 6),
  braces: (size) => '[a]({{'.repeat(size / 6),
  dollars: (size) => '$a_b '.repeat(size / 5),
  'formulas that never end': (size) => '$$\na\n\n'.repeat(size / 7),
  'notices that never end': (size) => ':::note\na\n'.repeat(size / 10),
  'notices in notices': (size) => `${':::note\n'.repeat(size / 12)}${':::\n'.repeat(size / 12)}`,
  'notices by indent': (size) => '!!! note\n    a\n\n'.repeat(size / 16),
  footnotes: (size) => Array.from({ length: size / 20 }, (_, at) => `a[^${at}]\n\n[^${at}]: b`).join('\n\n'),
  'footnotes within a line': (size) => 'a^[b] '.repeat(size / 6),
  'references that are not there': (size) => '[a][b] '.repeat(size / 7),
  entities: (size) => '&amp;&#x41;&'.repeat(size / 12),
  escapes: (size) => '\\*\\a'.repeat(size / 4),
  'a table of many rows': (size) => `|a|b|\n|-|-|\n${'|c|d\\|e|\n'.repeat(size / 9)}`,
  'a table of many columns': (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n`,
  headings: (size) => '## a\n\nb c.\n\n'.repeat(size / 13),
  'bold paragraphs': (size) => '**Who asks?**\n\nMe.\n\n'.repeat(size / 20),
  'a talk': (size) => 'AB: Who asks you?\n\nCD: Not one of them.\n\n'.repeat(size / 43),
  addresses: (size) => 'https://a.b/c. '.repeat(size / 15),
  'one long word': (size) => 'a'.repeat(size),
  'one long line': (size) => 'word '.repeat(size / 5),
  'empty lines': (size) => `a${'\n'.repeat(size)}b`,
  blanks: (size) => `a${' '.repeat(size)}b`,
  'lines that end in a colon': (size) => 'Take with you:\nA rope\nA lamp\n'.repeat(size / 29),
  'short lines': (size) => 'Two words\n'.repeat(size / 10),
  'lines with bars': (size) => 'a | b · c\n'.repeat(size / 10),
  dashes: (size) => 'a\n---\n'.repeat(size / 6),
  notes: (size) => 'Note: a\n'.repeat(size / 8),
  tabs: (size) => 'a\tb\tc\n'.repeat(size / 6),
};

const seconds = (text: string, ending: string, marked: boolean): number => {
  const reader = readers[ending];
  const source = new Source(text);
  const start = process.cpuUsage();
  reader?.({ file: `a${ending}`, source, from: 0, signs, marked });
  return process.cpuUsage(start).user / 1e6;
};

/** How much longer a text of four times the length takes, at the length from which that can be measured. */
function growth(text: (size: number) => string, ending: string, marked: boolean): number {
  let size = 4_000;
  while (size < 32_000 && seconds(text(size), ending, marked) < 0.012) size *= 2;
  const least = (length: number): number =>
    Math.min(seconds(text(length), ending, marked), seconds(text(length), ending, marked));
  return least(4 * size) / Math.max(0.006, least(size));
}

/** Twice the text takes about twice as long, at most 2.5 times; the square would be 16 for four times. Noise is measured again. */
function growsEvenly(text: (size: number) => string, ending: string, marked = false): void {
  let factor = growth(text, ending, marked);
  for (let again = 0; again < 6 && factor > 2.5 ** 2; again++) factor = Math.min(factor, growth(text, ending, marked));
  expect(factor).toBeLessThanOrEqual(2.5 ** 2);
}

describe('twice the text takes about twice as long:', () => {
  it.each(Object.keys(texts))('%s', (name) => {
    const text = texts[name] as (size: number) => string;
    growsEvenly(text, '.md');
    if (/lines|tabs|word|talk|dashes|blanks|items/.test(name)) growsEvenly(text, '.txt');
    if (/comment|dashes|notes/.test(name)) growsEvenly(text, '.md', true);
  });
});

it('reads an article of a megabyte in less than five seconds', () => {
  const prose =
    'The tide turned **twice** a day, and [nobody](https://example.org) had asked it to.\n\n## Then\n\n- a\n- b\n\n';
  expect(seconds(prose.repeat(1_000_000 / prose.length), '.md', false)).toBeLessThan(5);
});
