import { describe, expect, it } from 'vitest';
import type { FrontMatter, Problem } from '#model';
import { readOrder } from '../../scripts/command-line.ts';
import { jobs, settle } from '../../scripts/options.ts';

function refusal(...words: string[]): Problem {
  try {
    readOrder(words);
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error(`lectern ${words.join(' ')} was not refused`);
}

describe('reading the command line', () => {
  it('takes a file without a command for something to build', () => {
    expect(readOrder(['talk.md'])).toEqual(readOrder(['build', 'talk.md']));
    expect(readOrder(['talk.md'])).toMatchObject({ command: 'build', articles: ['talk.md'] });
  });

  it('shows the help when nothing is said at all', () => {
    expect(readOrder([]).command).toBe('help');
    expect(readOrder(['build']).command).toBe('build');
  });

  it('reads every option, before and after the articles', () => {
    const order = readOrder(
      'build -o out a.md --to html,pdf --to json b.txt --dark --minutes 12.5 --lang EN-us -q'.split(' '),
    );
    expect(order).toMatchObject({ articles: ['a.md', 'b.txt'], out: 'out', formats: ['html', 'pdf', 'json'] });
    expect(order).toMatchObject({ dark: true, minutes: 12.5, lang: 'en-US', quiet: true, strict: false, json: false });
    expect(Object.isFrozen(order)).toBe(true);
  });

  it('lets the last of --dark and --no-dark hold', () => {
    expect(readOrder('a.md --dark --no-dark'.split(' ')).dark).toBe(false);
    expect(readOrder('a.md --no-dark --dark'.split(' ')).dark).toBe(true);
  });

  it('takes all that follows -- for articles, whatever it looks like', () => {
    expect(readOrder(['build', '--', '-o', 'build']).articles).toEqual(['-o', 'build']);
  });

  it('asks whether a mistyped option was meant to be one it knows', () => {
    const problem = refusal('build', 'a.md', '--minuts', '3');
    expect(problem).toMatchObject({ code: 'option-unknown', fault: 'usage' });
    expect(problem.message).toContain('"--minuts"');
    expect(problem.hint).toMatch(/Did you mean --minutes\?.*--look/);
  });

  it('lists the commands for one that it does not know, and says how to build a file of that name', () => {
    expect(refusal('biuld').hint).toContain('Did you mean build?');
    expect(refusal('notebook').hint).toContain('lectern build notebook');
  });

  it.each([
    [['a.md', '-o'], '-o needs a value', '-o talks'],
    [['a.md', '--to', '--dark'], '--to needs a value', '--to html,pdf'],
    [['a.md', '--look='], '--look needs a value', '--look studio'],
    [['a.md', '--dark=yes'], '--dark takes no value', '--dark'],
    [['a.md', '--minutes', 'ten'], '--minutes cannot be "ten"', '--minutes 20'],
    [['a.md', '--minutes', '0'], '--minutes cannot be "0"', 'up to 600'],
    [['a.md', '--pdf'], '--pdf is an option of lectern dev, not of lectern build', '--to pdf'],
    [
      ['dev', '--against', 'HEAD'],
      '--against is an option of lectern diff, not of lectern dev',
      'lectern diff talk.md --against HEAD',
    ],
    [['a.md', '--lang', 'e_n!'], '--lang cannot be "e_n!"', '--lang en'],
  ])('refuses %j and shows how it is written', (words, message, hint) => {
    expect(refusal(...words)).toMatchObject({ message, fault: 'usage', hint: expect.stringContaining(hint) });
  });
});

describe('naming the decks', () => {
  it('calls a deck by its file, or by its folder where the file is called article, index or README', () => {
    const names = jobs(['a/tides.md', 'b/moon/article.md', 'c/README.md', 'd/index.md'], undefined).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['tides', 'moon', 'c', 'd']);
  });

  it('gives two articles of one name a folder each', () => {
    const folders = jobs(['a/tides.md', 'b/Tides.txt', 'c/tides.md'], undefined).map(({ folder }) => folder);
    expect(folders).toEqual(['dist/tides', 'dist/Tides-2', 'dist/tides-3']);
  });

  it('builds a file once that is named twice', () => {
    expect(jobs(['a.md', './a.md'], undefined)).toHaveLength(1);
  });

  it('puts one article straight into the folder of -o, and several into folders of their own', () => {
    expect(jobs(['a.md'], 'out')).toMatchObject([{ folder: 'out' }]);
    expect(jobs(['a.md', 'b.md'], 'out')).toMatchObject([{ folder: 'out/a' }, { folder: 'out/b' }]);
  });
});

describe('settling what an article is built with', () => {
  const front: FrontMatter = { look: 'chalk', dark: true, minutes: 30, lang: 'de', frame: {}, places: {} };

  it('lets the command line go before the front matter, and the front matter before what is usual', () => {
    expect(settle(readOrder(['a.md']), front)).toEqual({ look: 'chalk', dark: true, minutes: 30 });
    const order = readOrder('a.md --look studio --no-dark --minutes 5 --lang en'.split(' '));
    expect(settle(order, front)).toEqual({ look: 'studio', dark: false, minutes: 5, lang: 'en' });
    const usual = settle(readOrder(['a.md']), { frame: {}, places: {} });
    expect(usual).toMatchObject({ look: 'studio', dark: false, minutes: undefined });
  });
});
