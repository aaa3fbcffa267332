import { describe, expect, it } from 'vitest';
import { type Deck, type Dropped, Problem, type Warning } from '#model';
import { deckText, paintFor, plainDeck, problemText } from '../../scripts/report.ts';

const plain = paintFor({ isTTY: false }, {});

describe('telling of a problem', () => {
  it('says where, what and how to mend it, with a caret under the place', () => {
    const place = { file: 'talk.md', line: 2, column: 8 };
    const problem = new Problem('yaml-quote', 'The text has no closing "', {
      place,
      hint: 'Add a closing ".',
      excerpt: 'title: "abc',
    });
    expect(problemText(problem, plain)).toBe(
      [
        '✖ talk.md:2:8  The text has no closing "  [yaml-quote]',
        '    2 | title: "abc',
        '      |        ^',
        '  Add a closing ".',
      ].join('\n'),
    );
  });

  it('shows the stretch around the place where a line is very long', () => {
    const place = { file: 'talk.md', line: 12, column: 501 };
    const text = problemText(
      new Problem('x', 'No', { place, excerpt: `${'a'.repeat(500)}#${'b'.repeat(500)}` }),
      plain,
    );
    const [, line = '', caret = ''] = text.split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('#');
  });

  it('lets no word of an article move the cursor of the terminal', () => {
    const text = problemText(new Problem('x', 'Not\u001b[2Jthis\u202e', { place: { file: 'a\u0007.md' } }), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  it('colours only for a terminal, and never against NO_COLOR', () => {
    expect(paintFor({ isTTY: true }, {}).red('a')).not.toBe('a');
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' }).red('a')).toBe('a');
    expect(paintFor({ isTTY: true }, { TERM: 'dumb' }).red('a')).toBe('a');
    expect(paintFor({ isTTY: false }, {}).red('a')).toBe('a');
  });
});

describe('telling of a deck', () => {
  it('says that every slide was measured, and how many do not fit', () => {
    expect(deckText(built({ proof: { slides: 30, overflowing: 0 } }), plain)).toContain(
      'Measured: 30 slides, nothing overflows',
    );
    expect(deckText(built({ proof: { slides: 1, overflowing: 1 } }), plain)).toContain(
      'Measured: 1 slide, 1 overflows, see below',
    );
    expect(deckText(built({}), plain)).not.toContain('Measured');
  });

  it('names the files with their sizes, the slides and the minutes', () => {
    const text = deckText(built({}), plain);
    expect(text).toContain('✔ The tides of Fundy  tides.md → dist/tides');
    expect(text).toMatch(/index\.html +412 kB\n +tides\.pdf +1\.3 MB/);
    expect(text).toContain('2 slides and 1 in the appendix, about 9 minutes to speak, 12 asked for');
  });

  it('says what was put aside and why, a line a reason', () => {
    const dropped: Dropped[] = [
      { text: 'Also read: ten beaches', line: 4, reason: 'a line of the site, not of the article' },
      { text: 'Advertisement', line: 9, reason: 'a line of the site, not of the article' },
      { text: 'Share', line: 30, reason: 'a button' },
    ];
    const text = deckText(built({ dropped }), plain);
    expect(text).toContain('Put aside: 2 passages, lines 4, 9 (a line of the site, not of the article)');
    expect(text).toContain('Put aside: “Share”, line 30 (a button)');
  });

  it('gives every warning its place, and counts them where there are many of a kind', () => {
    const warnings: Warning[] = [1, 2, 3, 4, 5].map((line) => {
      const place = { file: 'tides.md', line, column: 3 };
      return {
        code: 'picture-missing',
        message: `There is no picture at ${line}.png`,
        place,
        hint: 'Look beside the article.',
      };
    });
    const text = deckText(built({ warnings }), plain);
    expect(text).toContain('⚠ tides.md:1:3  There is no picture at 1.png  [picture-missing]');
    expect(text).toContain('and 2 more of the same, lines 4, 5');
    expect(text.match(/Look beside the article/g)).toHaveLength(1);
  });

  it('tells how to mend each warning where they are mended differently, and names a line once', () => {
    const warnings: Warning[] = [1, 2, 3, 4, 4].map((line) => {
      const place = { file: 'tides.md', line, column: 3 };
      return { code: 'front-matter-key', message: `No key ${line}`, place, hint: `Did you mean ${line}?` };
    });
    const text = deckText(built({ warnings }), plain);
    expect(text).toMatch(/No key 1 .*\n +Did you mean 1\?\n.*No key 2 .*\n +Did you mean 2\?\n/);
    expect(text).toMatch(/and 2 more of the same, line 4$/m);
  });

  it('says when title and language were only guessed', () => {
    const guessed = built({});
    Object.assign(guessed.deck.meta, { titleInferred: true, langInferred: true });
    const text = deckText(guessed, plain);
    expect(text).toContain('asked for, in English');
    expect(text).toContain(
      'The title and the language were recognised; if they are wrong, write title: and lang: in the front matter',
    );
  });

  it('tells a program the same', () => {
    expect(plainDeck(built({}))).toMatchObject({
      article: 'tides.md',
      slides: 3,
      appendix: 1,
      minutes: 9.2,
      warnings: [],
    });
  });
});

function built({ dropped = [], warnings = [], proof }: Partial<Pick<Deck, 'dropped' | 'warnings' | 'proof'>>) {
  const meta = { title: 'The tides of Fundy', lang: 'en', minutes: 9.2, minutesAsked: 12 };
  const slides = [{ appendix: false }, { appendix: false }, { appendix: true }];
  const files = [
    { name: 'index.html', bytes: 412_345 },
    { name: 'tides.pdf', bytes: 1_300_000 },
  ];
  const deck = { meta, slides, dropped, warnings, proof } as unknown as Deck;
  return { job: { file: 'tides.md', name: 'tides', folder: 'dist/tides' }, deck, files };
}
