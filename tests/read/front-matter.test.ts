import { describe, expect, it } from 'vitest';
import { type FrontMatter, Problem } from '#model';
import { read } from './read.ts';

async function front(yaml: string): Promise<Partial<FrontMatter>> {
  const { places, frame, ...told } = (await read(`---\n${yaml}\n---\n\nSome words.\n`)).front;
  return told;
}

/** The code and the place of what is wrong, as a person would be told. */
async function refused(text: string): Promise<string> {
  const error: unknown = await read(text).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof Problem)) throw error ?? new Error('was read');
  return `${error.code} ${error.place?.line}:${error.place?.column}`;
}
const broken = (yaml: string): Promise<string> => refused(`---\n${yaml}\n---\n\nSome words.\n`);

describe('front matter', () => {
  it('may have keys that begin with a colon, as Ruby writes them', async () => {
    expect(await front(':title: The ferry\n:kind: article')).toEqual({ title: 'The ferry' });
  });

  it('keeps every value as it was written', async () => {
    expect(await front('title: no\ndate: 2024-05-03\nsubtitle: 1.10\nkicker: "a: b"\nauthor: Ada Marsh')).toEqual({
      title: 'no',
      date: '2024-05-03',
      subtitle: '1.10',
      kicker: 'a: b',
      author: 'Ada Marsh',
    });
    expect((await front('title: "{{title}} \u0024{x} <%= y %>"')).title).toBe('{{title}} \u0024{x} <%= y %>');
  });

  it('counts lines from the top of the file, front matter and all', async () => {
    const { blocks } = await read('---\ntitle: A\n---\n\n# B\n\nWords.\n');
    expect(blocks.map(({ line }) => line)).toEqual([5, 7]);
  });

  it.each([
    ['title: "abc', 'yaml-quote 2:8'],
    ['title: a: b', 'yaml-colon 2:8'],
    ['title: a\ntitle: b', 'yaml-duplicate 3:1'],
    ['title: !!js/function "x"', 'yaml-tag 2:8'],
    ['title: @a', 'yaml-character 2:8'],
    ['title: *a', 'front-matter-type 2:8'],
    ['- a\n- b', 'front-matter-kind 2:1'],
    ['just words', 'front-matter-kind 2:1'],
    ['__proto__: a', 'yaml-key 2:1'],
    ['constructor: a', 'yaml-key 2:1'],
    ['<<: {a: b}', 'yaml-key 2:1'],
    ['minutes: many', 'front-matter-type 2:10'],
    ['dark: perhaps', 'front-matter-type 2:7'],
    ['lang: not a language', 'front-matter-type 2:7'],
    ['look: ../../etc/passwd', 'front-matter-type 2:7'],
    ['slides: five', 'front-matter-type 2:9'],
    ['title:\n  - a', 'front-matter-type 2:1'],
  ])('refuses %j with its place', async (yaml, told) => {
    expect(await broken(yaml)).toBe(told);
  });

  it('says how a text is written that begins with a sign of YAML', async () => {
    const text = '---\ntitle: *Boats\n---\n\nSome words.\n';
    await expect(read(text)).rejects.toMatchObject({ hint: expect.stringMatching(/quotation marks/) });
    expect(await front('title: "*Boats"')).toEqual({ title: '*Boats' });
  });

  it('refuses what is not closed, and other languages than YAML, without running them', async () => {
    expect(await refused('---\ntitle: A\n\nWords.\n')).toBe('front-matter-open 1:1');
    expect(await refused('---js\n{ title: process.exit() }\n---\n\nWords.\n')).toBe('front-matter-language 1:4');
  });

  it.each([
    ['an alias bomb', `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `k${at}: *a`).join('\n')}`],
    ['brackets in brackets', `a: ${'['.repeat(20_000)}`],
    ['lists in lists', `a: ${'- '.repeat(300)}b`],
    ['too many keys', Array.from({ length: 3000 }, (_, at) => `k${at}: v`).join('\n')],
    ['a value that is too long', `a: ${'x'.repeat(70_000)}`],
  ])('refuses %s at once', async (_, yaml) => {
    const start = performance.now();
    expect(await broken(yaml)).toMatch(/^yaml-limit/);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('says which key was perhaps meant, and passes over those of other programs', async () => {
    const { warnings } = await read('---\ntitel: A\nlayout: post\ntags: [a, b]\nweight: 3\n---\n\nWords.\n');
    expect(warnings.map(({ message, hint, place }) => [message, hint, place?.line])).toEqual([
      ['The key titel is not known', 'Did you mean title?', 2],
    ]);
  });

  it('takes what other programs call it, where our own key is not there', async () => {
    expect(
      await front('excerpt: In short\nlanguage: de\npubDate: 2024-05-03\nauthors:\n  - Ada Marsh\n  - name: Bo Reed'),
    ).toEqual({
      description: 'In short',
      lang: 'de',
      date: '2024-05-03',
      author: 'Ada Marsh, Bo Reed',
    });
    expect(await front('description: Ours\nsummary: Theirs\nlanguage: English\npublished: true')).toEqual({
      description: 'Ours',
    });
    expect(await front('authors: [ada-marsh]')).toEqual({});
    expect(await front('author: "[Ada Marsh](https://marsh.example/~ada) (Quay)"')).toEqual({
      author: 'Ada Marsh (Quay)',
    });
    expect(await front('author: None')).toEqual({});
  });

  it('writes characters out that were spelled as HTML', async () => {
    expect((await front('title: Fish &amp; Chips &#8211; Ada&rsquo;s')).title).toBe('Fish & Chips – Ada’s');
  });

  it('reads TOML between plus signs', async () => {
    const { front: told, blocks } = await read(
      '+++\ntitle = "A"\ndate = 2024-05-03\nauthors = [\'Ada Marsh\']\ndraft = false\n[extra]\nx = 1\n+++\n\nWords.\n',
    );
    expect([told.title, told.date, told.author, blocks.length]).toEqual(['A', '2024-05-03', 'Ada Marsh', 1]);
  });

  it('is not seen where a line of dashes only divides', async () => {
    expect((await read('---\n\nWords.\n\n---\n\nMore.\n')).blocks).toHaveLength(4);
    expect((await read('---\nA line of talk\n---\nMore.\n', 'a.txt')).front.title).toBeUndefined();
  });

  it('says so where the slides of Marp are read as an article', async () => {
    expect((await read('---\nmarp: true\n---\n\n# A\n\n---\n\n# B\n')).warnings.map(({ code }) => code)).toEqual([
      'slides-marked',
    ]);
  });

  it('may stand at the top without a fence, as Pelican and MultiMarkdown have it', async () => {
    const { front: told, blocks } = await read(
      'Title: Boats: a survey\nDate: 2024-12-20\nTag2:\nAuthors: Ada Marsh\nSummary: What we saw.\n\n---\n\nSome words.\n',
    );
    expect([told.title, told.date, told.author, told.description]).toEqual([
      'Boats: a survey',
      '2024-12-20',
      'Ada Marsh',
      'What we saw.',
    ]);
    expect(blocks.map(({ line }) => line)).toEqual([7, 9]);
    // A dialogue, a definition and a line that only looks so are the article's.
    expect((await read('Ada: who is there?\nBo: nobody.\n\nSome words.\n')).blocks).toHaveLength(2);
    expect((await read('Title: of what?\nNobody knows it.\n\nSome words.\n')).front.title).toBeUndefined();
  });
});
