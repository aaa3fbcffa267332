import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const shape = async (text: string): Promise<string[]> => outline((await read(text, 'article.txt')).blocks);
const long = 'The yard by the river has belonged to the same family for three generations, and nobody minds.';

describe('plain text', () => {
  it('has lists as people type them', async () => {
    expect(await shape('Take:\n- a rope\n- a lamp\n\n1. Row\n2) Rest\n\n• one\n• two')).toEqual([
      'Take:',
      'list',
      '  - a rope',
      '  - a lamp',
      'list from 1',
      '  - Row',
      '  - Rest',
      'list',
      '  - one',
      '  - two',
    ]);
  });

  it('has lists behind the marks of news sites, and behind small Roman numbers', async () => {
    expect(await shape(`// The yard is to close two halls\n// The quay stays open\n\n${long}`)).toEqual([
      'list',
      '  - The yard is to close two halls',
      '  - The quay stays open',
      long,
    ]);
    expect(await shape('Take:\ni). a rope\nii). a lamp\niii). an oar')).toEqual([
      'Take:',
      'list from 1',
      '  - a rope',
      '  - a lamp',
      '  - an oar',
    ]);
    expect(await shape(`// One line by itself\n\n${long}`)).toEqual(['// One line by itself', long]);
  });

  it('has lists whose bullets stand far from their texts, and no tables of bullets', async () => {
    expect(await shape('Take:\n\n*   Ropes\n*   Lamps\n*   Oars\n*   Nets')).toEqual([
      'Take:',
      'list',
      '  - Ropes',
      '  - Lamps',
      '  - Oars',
      '  - Nets',
    ]);
  });

  it('joins lines that were wrapped, and only those', async () => {
    const wrapped =
      'In the winter of that year the river froze from the bank to\nthe bank, and people who had never spoken to each other met\nin the middle of it, where somebody had put a stove.';
    expect(await shape(`${wrapped}\n\n${wrapped}`)).toEqual([
      wrapped.replaceAll('\n', ' '),
      wrapped.replaceAll('\n', ' '),
    ]);
    expect(await shape(`${long}\n${long}`)).toEqual([long, long]);
  });

  it('joins the two halves of a sentence that one line was broken in, and no lines of a list', async () => {
    const [half, rest] = [
      'The ferries of the town were late on most days of the last winter,',
      'though the ice came no earlier than in other years.',
    ];
    const more = `${long} ${long}`;
    expect(await shape(`${more}\n${half}\n${rest}\n${more}`)).toEqual([more, `${half} ${rest}`, more]);
    const things = [
      'They mend the oldest of the boats that lie in the harbour,',
      'the oars and the ropes of the crews that row there,',
      'and the lamps.',
    ];
    expect(
      (await shape(`${more}\n${things.join('\n')}\n${more}`)).some((line) => line.includes('row there, and')),
    ).toBe(false);
  });

  it('joins the lines of one paragraph that was wrapped among others that were not', async () => {
    const wrapped =
      'In the winter of that year the river froze from the bank to\nthe bank, and people who had never spoken to each other met\nin the middle of it, where somebody had put a stove; it was\nthe first that many of them had seen.';
    const whole = `${wrapped.replaceAll('\n', ' ')} Nobody knows who had put it there.`;
    expect(await shape([whole, wrapped, whole, whole].join('\n\n'))).toEqual([
      whole,
      wrapped.replaceAll('\n', ' '),
      whole,
      whole,
    ]);
    const items =
      'prevention of every kind of leak that the boats have had so far;\ncharts of the bay that were printed by the yard in the winter;\nropes that were tarred twice by the crews of the northern pier;\nlamps';
    expect(await shape([whole, items, whole, whole].join('\n\n'))).not.toContain(items.replaceAll('\n', ' '));
  });

  it('joins the wrapped lines of a letter, whatever short lines stand around them', async () => {
    const wrapped =
      'In the winter of that year the river froze from the bank to\nthe bank, and people who had never spoken to each other met\nin the middle of it, where somebody had put a stove.';
    const letter = `Ada Marsh\nThe Old Mill\nBrenna\n\nDear Ida,\n\n${wrapped}\n\n${wrapped}\n\nBest,\nAda\nThe Old Mill`;
    expect((await shape(letter)).filter((line) => line === wrapped.replaceAll('\n', ' '))).toHaveLength(2);
  });

  it('quotes behind an angle, with the speaker after a dash', async () => {
    expect(await shape(`${long}\n\n> We waited\n> for the ice.\n> — Ada Marsh\n\n${long}`)).toEqual([
      long,
      'quote by Ada Marsh',
      '  We waited for the ice.',
      long,
    ]);
  });

  it('quotes with the speaker in the same line', async () => {
    const { blocks } = await read(`${long}\n\n> "We waited for the ice." — Ada Marsh, keeper\n\n${long}`);
    expect(outline(blocks)[1]).toBe('quote by Ada Marsh, keeper');
  });

  it.each([
    '| Harbour | Price |\n| --- | --- |\n| Brenna | 12 |\n| Lysvik | 9 |',
    'Harbour | Price |\n---|---|\nBrenna | 12 |\nLysvik | 9 |',
  ])('has tables where bars set their parts apart, as in Markdown: %s', async (bars) => {
    const [, table] = (await read(`${long}\n\n${bars}\n\n${long}`, 'a.txt')).blocks;
    expect(table?.kind === 'table' && [table.head, ...table.rows].map((row) => row.map(({ text }) => text))).toEqual([
      ['Harbour', 'Price'],
      ['Brenna', '12'],
      ['Lysvik', '9'],
    ]);
  });

  it('has tables where tabs set their parts apart', async () => {
    const [, table] = (await read(`${long}\nHarbour\tPrice\nBrenna\t12\nLysvik\t9\n${long}`, 'a.txt')).blocks;
    expect(table).toMatchObject({ kind: 'table', align: ['start', 'end'] });
    expect(table?.kind === 'table' && [table.head, ...table.rows].map((row) => row.map(({ text }) => text))).toEqual([
      ['Harbour', 'Price'],
      ['Brenna', '12'],
      ['Lysvik', '9'],
    ]);
  });

  it('puts aside who wrote it and when, and remembers it', async () => {
    const { front, dropped, blocks } = await read(
      `The ice is back\nBy Ada Marsh | 3 March 2025 | 5 min read\nShare this article\n${long}\nAdvertisement\nAlso read: Ten beaches\n${long}\nLiked this? Subscribe to our newsletter to hear of every ice from us twice a month!`,
      'article.txt',
    );
    expect([front.author, front.date]).toEqual(['Ada Marsh', '3 March 2025']);
    expect(outline(blocks)).toEqual(['# The ice is back', long, long]);
    expect(dropped.map(({ line }) => line)).toEqual([2, 3, 5, 6, 8]);
  });

  it('keeps prose that only sounds like something to be put aside', async () => {
    const prose = [
      'By the end of the year nobody shared the boat any more, and that was that for the harbour.',
      'Advertisement was unknown on the island until 1954, when the first poster came with the ferry.',
      'Share this with care: the ice does not hold everywhere, and the map is eleven years old by now.',
      'Read more slowly, said the teacher, and the children read more slowly for a whole summer long.',
    ];
    const { blocks, dropped } = await read(prose.join('\n'), 'article.txt');
    expect(outline(blocks)).toEqual(prose);
    expect(dropped).toEqual([]);
  });
});

describe('what a page leaves in what is copied from it', () => {
  it('is put aside, and the first line is the headline over who wrote it', async () => {
    const headline = 'Harbour town votes for a second lighthouse after eleven years of quarrels and two storms';
    const { blocks, front } = await read(
      `${headline}\n\nBy Ada Marsh\n\nThe lamp can be seen from the second sandbank, on most nights. Photograph: Ida Voss/Town\n\n${long}`,
      'article.txt',
    );
    const caption = 'The lamp can be seen from the second sandbank, on most nights.';
    expect(outline(blocks)).toEqual([`# ${headline}`, 'spoken', `  ${caption}`, long]);
    expect(front.author).toBe('Ada Marsh');
  });

  it('is a caption that says nothing without its picture; one that is a sentence is spoken, and only its credit goes', async () => {
    const { blocks, dropped } = await read(
      `The second lamp\n\n${long}\n\nThe new lamp. Photograph: Ida Voss\n\n${long}\n\nFishermen had asked for a second lamp since the winter of 1931. Photo: Ida Voss\n\n${long}`,
      'article.txt',
    );
    expect(outline(blocks)).toEqual([
      '# The second lamp',
      long,
      long,
      'spoken',
      '  Fishermen had asked for a second lamp since the winter of 1931.',
      long,
    ]);
    expect(dropped.map(({ text }) => text)).toEqual(['The new lamp. Photograph: Ida Voss', 'Photo: Ida Voss']);
  });

  it('is told by the same name in brackets again and again, but not in a list of what somebody wrote', async () => {
    const steps = ['Cut the moss. (Ida Voss)', 'Lay it around the lamp, up to the very edge of the glass. (Ida Voss)'];
    const names = [...steps, 'The finished lamp (Ida Voss)'];
    const { blocks } = await read(
      `The second lamp\n\n${names.map((name) => `${long}\n\n${name}`).join('\n\n')}`,
      'article.txt',
    );
    expect(outline(blocks)).toEqual([
      '# The second lamp',
      ...[long, long, 'spoken', '  Lay it around the lamp, up to the very edge of the glass.', long],
    ]);
    const list = await read(`The second lamp\n\n${long}\n\n${names.join('\n\n')}\n\n${long}`, 'article.txt');
    expect(outline(list.blocks).join('\n')).toContain('The finished lamp (Ida Voss)');
  });

  it('is a network called X among the others, but not the tenth part of a story', async () => {
    const { blocks } = await read(
      `The second lamp\n\nFacebook\nX\nLinkedIn\n\n${long}\n\nIX\n\n${long}\n\nX\n\n${long}`,
      'article.txt',
    );
    expect(outline(blocks)).toEqual(['# The second lamp', long, '## IX', long, '## X', long]);
  });

  it('is the frame of a newsletter, of a press release, of an encyclopedia', async () => {
    const lines = [
      'View this email in your browser',
      'FOR IMMEDIATE RELEASE',
      'News Release issued by the Harbour Office on 22 February 2010',
      'Strictly embargoed until 13.00, 23 February 2010',
      'From Wikipedia, the free encyclopedia',
      long,
      'You are receiving this email because you asked for it.',
      'Unsubscribe | Update your preferences',
      '###',
    ];
    const { blocks, dropped } = await read(lines.join('\n'), 'article.txt');
    expect(outline(blocks)).toEqual([long]);
    expect(dropped).toHaveLength(8);
  });

  it('is the number of a source in brackets, but not an index in code', async () => {
    const { blocks, dropped } = await read(
      'History[edit]\n\nThe lamp was lit in 1921.[1][2] It went out in 1954,[3] and `row[4]` was never read[citation needed].',
    );
    expect(outline(blocks)).toEqual([
      '# History',
      'The lamp was lit in 1921. It went out in 1954, and row[4] was never read.',
    ]);
    expect(dropped.map(({ text }) => text)).toEqual(['[edit]', '[1]', '[2]', '[3]', '[citation needed]']);
  });

  it('is no letter that who quotes has changed', async () => {
    const own = 'He wrote that "[t]he boats are old".[1] She wrote that "[c]rews are young".[2]';
    const { blocks } = await read(own);
    expect(outline(blocks)).toEqual(['He wrote that "[t]he boats are old". She wrote that "[c]rews are young".']);
  });

  it('is the number of a link before its words, as a browser for the terminal counts them', async () => {
    const { blocks, dropped } = await read(
      'The lamp was lit in 1921 ([38]1,[39]2) and mended twice ([40]3). As [41]Table 2 shows, it burned oil ([42]4).',
      'page.txt',
    );
    expect(outline(blocks)).toEqual([
      'The lamp was lit in 1921 (1,2) and mended twice (3). As Table 2 shows, it burned oil (4).',
    ]);
    expect(dropped).toHaveLength(5);
    const own = 'Take row [2]a, row [1]b, row [7]c, row [3]d and row [4]e.';
    expect(outline((await read(own, 'page.txt')).blocks)).toEqual([own]);
  });
});

describe('an interview', () => {
  const turn = (question: string, answer: string): string => `**Mara Kell: ${question}**\n\n**Ada Marsh:** ${answer}`;
  const short = (question: string, answer: string): string => `**MK: ${question}**\n\n**AM:** ${answer}`;
  const text = [
    '# The harbour',
    'An introduction.',
    turn('You grew up here. When did the ice go?', 'In 1998. Nobody saw it.'),
    short('Did anyone mind?', 'The children did.'),
    short('What was lost? And was it only the skating?', 'The quiet.'),
    short('Will it come back?', 'It may.'),
  ].join('\n\n');

  it('may name its turns by their letters, and a bare “Why?” takes what it asks about with it', async () => {
    const pairs = [
      ['How did the harbour begin?', 'By accident, in the winter of the great storm.'],
      ['And yet you stayed. Why?', 'Because somebody had to.'],
      ['Who pays for the lamp?', 'The town does, and a few sailors.'],
    ];
    const letters = pairs.map(([question, answer]) => `**Q: ${question}**\n\nA: ${answer}`).join('\n\n');
    expect(outline((await read(`# The lamp\n\n${letters}`)).blocks)).toEqual([
      '# The lamp',
      ...pairs.flatMap(([question, answer]) => [`## ${question}`, answer]),
    ]);
  });

  it('does not take the title over it for somebody who speaks', async () => {
    const asked = ['When did it go out?', 'Did anyone see it?', 'Who lights it today?'];
    const turns = asked.map((question) => `Q: ${question}\nA: Only the keeper of the lamp could tell you that.`);
    const { blocks, dropped } = await read(['The Lamp: A Light for All', ...turns].join('\n\n'), 'article.txt');
    expect(outline(blocks)[0]).toContain('The Lamp: A Light for All');
    expect(new Set(dropped.map((one) => one.text))).toEqual(new Set(['Q:', 'A:']));
  });

  it('is one where an answer asks back', async () => {
    const text = [
      'Q: When did the lamp go out?\nA: In the storm of 1954.',
      'Q: Did anyone see it?\nA: It is a lamp, isn’t it? Two children saw it go out.',
      'Q: You have kept it ever since. Who lights it today?\nA: Every night my uncle does.',
    ].join('\n\n');
    const { blocks } = await read(`The lamp\n\n${text}`, 'article.txt');
    expect(outline(blocks).filter((line) => line.startsWith('## '))).toEqual([
      '## When did the lamp go out?',
      '## Did anyone see it?',
      '## Who lights it today?',
    ]);
  });

  it('names in short who was named in full before', async () => {
    const text = [
      'Keeper: When did the lamp go out?',
      'Ada Marsh: In the storm of 1954.',
      'K: Did anyone see it?',
      'Ada: Two children did.',
      'K: And who lit it again?',
      'Ada: My uncle, on the next morning.',
      'K: Is it lit today?',
      'Ada: Every night.',
    ].join('\n\n');
    expect(outline((await read(text, 'article.txt')).blocks).filter((line) => line.startsWith('#'))).toHaveLength(4);
  });

  it('has its questions as headings, and what leads up to them is only spoken', async () => {
    expect(outline((await read(text)).blocks)).toEqual([
      '# The harbour',
      'An introduction.',
      '## When did the ice go?',
      'spoken',
      '  You grew up here.',
      'In 1998. Nobody saw it.',
      '## Did anyone mind?',
      'The children did.',
      '## What was lost?',
      'spoken',
      '  And was it only the skating?',
      'The quiet.',
      '## Will it come back?',
      'It may.',
    ]);
  });

  it('names nobody on its slides', async () => {
    const { dropped } = await read(text);
    expect(dropped.map(({ text: words, reason }) => `${words} ${reason}`).slice(0, 3)).toEqual([
      'Mara Kell: says who speaks',
      'Ada Marsh: says who speaks',
      'MK: says who speaks',
    ]);
  });

  it('is not seen in lines that only begin with a word and a colon', async () => {
    const lines = ['Report: A fault was found in the lock.', 'Result: The lock was changed twice.', 'Cost: Forty.'];
    const twice = [...lines, ...lines, ...lines].join('\n\n');
    expect((await read(`# A\n\n${twice}`)).dropped).toEqual([]);
  });
});

describe('text that was copied out of the pages of a document', () => {
  /** A paragraph in lines of one length, with a short one at its end. */
  const lines = (word: string, count: number): string =>
    Array.from({ length: count }, (_, at) =>
      at === count - 1
        ? `and the ${word} was paid.`
        : `${at === 0 ? 'The' : 'then the'} keeper of the ${word} wrote down what was owed to him and to no other`,
    ).join('\n');

  it('has no numbers of pages, nor what stands on each of them, and goes on over the break', async () => {
    const page = (number: number) => `\nThe books of the old harbour\n${number}\n`;
    const text = `The books of the old harbour\n${lines('mole', 20)}\nHe wrote it all down with a pen that his daughter had brought him from over${page(1)}the sea, and nobody read it.\n${lines('ferry', 20)}${page(2)}${lines('lamp', 20)}`;
    const { blocks, dropped } = await read(text, 'harbour.txt');
    const told = outline(blocks);
    expect(told.filter((line) => /^\d|^The books/.test(line))).toEqual([]);
    expect(told.join('\n')).toContain('brought him from over the sea, and nobody');
    expect(dropped.map(({ text: words }) => words)).toEqual(
      expect.arrayContaining(['1', '2', 'The books of the old harbour']),
    );
  });

  it('keeps numbers that only count things', async () => {
    const told = await shape(`${long}\n1\n${long}\n2\n${long}\n3\n${long}`);
    expect(told).toEqual(expect.arrayContaining(['1', '2', '3']));
  });

  it('has whole words where the printer parted them, and hyphens where they were written', async () => {
    const text = `The harbour of the old village was deepened by a company that had never dre-
dged anything before that winter came, and on the mole there stood its well-
known keeper, who counted what came up out of it on every day of the winter:
a keeper is well paid, and he is known for it, and nobody ever comes to him
to ask what it was that he had seen there in the mud of so many old winters.`;
    const told = (await shape(text)).join(' ');
    expect(told).toContain('never dredged anything');
    expect(told).toContain('its well-known keeper');
  });

  it('has its headings where lines were wrapped without empty lines between', async () => {
    const text = `${lines('mole', 6).replace(/and the mole was paid\.$/, 'and the mole was paid in the end by the very men who had always used it.')}\nWhat it cost\n${lines('ferry', 6)}`;
    expect(await shape(text)).toContain('## What it cost');
  });
});
