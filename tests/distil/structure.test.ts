import { describe, expect, it } from 'vitest';
import { article, contents } from '../read/read.ts';

const long = 'The yard by the river has belonged to the same family for three generations, and nobody minds.';

describe('an article', () => {
  it('is called what its front matter says, else by its one highest heading, else by its first line', async () => {
    const titles = async (text: string, name?: string) => {
      const { title, titleInferred, subtitle } = await article(text, name);
      return [title.text, titleInferred, subtitle?.text];
    };
    const own = '---\ntitle: The ice of Brenna\n---\n\n';
    expect(await titles(`${own}# The ice of Brenna!\n\n${long}`)).toEqual(['The ice of Brenna', false, undefined]);
    expect(await titles(`${own}# Eleven winters\n\n${long}`)).toEqual(['The ice of Brenna', false, 'Eleven winters']);
    expect(await titles(`# The ice\n\n${long}\n\n## A\n\n${long}`)).toEqual(['The ice', false, undefined]);
    expect(await titles(`The ice is back\n${long}\n${long}`, 'a.txt')).toEqual(['The ice is back', false, undefined]);
    expect((await titles(`${long}\n\n${long}`))[1]).toBe(true);
    const low = `### On old boats\n\n${long}\n\n## The hull\n\n${long}\n\n## The sail\n\n${long}`;
    expect(await titles(low)).toEqual(['On old boats', false, undefined]);
    expect((await titles(low.replace('On old boats', 'Introduction')))[1]).toBe(true);
    expect((await titles(`### Before\n\n${long}\n\n# The hull\n\n${long}`))[0]).not.toBe('Before');
  });

  it('is called without what an agency wrote before its headline, nor by what it says of what was changed', async () => {
    for (const label of ['UPDATE 2-', 'EXCLUSIVE: ', 'CORRECTED-UPDATE 1-']) {
      const text = `${label}Marl sells its ferry\n(Adds comment of the mayor, price)\n\n${long}\n\n${long}\n`;
      const { title, subtitle, dropped } = await article(text, 'a.txt');
      expect([title.text, subtitle, dropped.length]).toEqual(['Marl sells its ferry', undefined, 2]);
    }
    expect((await article(`READ-ONLY boats are slow\n\n${long}\n`, 'a.txt')).title.text).toBe(
      'READ-ONLY boats are slow',
    );
    expect((await article(`TERN-Marl is a ferry\n\n${long}\n`, 'a.txt')).title.text).toBe('TERN-Marl is a ferry');
  });

  it('is called by its logo where a README begins with one', async () => {
    const { title, subtitle, lead } = await article(
      `<p align="center"><img src="https://a.org/logo.png" alt="Tern"></p>\n\n<p align="center">Boats for everyone</p>\n\n## Use\n\n${long}\n\n## Build\n\n${long}`,
    );
    expect([title.text, subtitle?.text, lead.blocks]).toEqual(['Tern', 'Boats for everyone', []]);
  });

  it('is called by its logo, and has what it is below it, where its caption begins with that name', async () => {
    const head = async (alt: string, caption: string) => {
      const { title, subtitle } = await article(
        `<p align="center"><a href="https://a.org"><img src="https://a.org/1.png" alt="${alt}"></a></p>\n<p align="center"><em>${caption}</em></p>\n\n${long}\n\n## Use\n\n${long}\n\n## Build\n\n${long}`,
      );
      return [title.text, subtitle?.text];
    };
    expect(await head('Tern', 'Tern, boats for everyone.')).toEqual(['Tern', 'boats for everyone']);
    for (const [alt, caption] of [
      ['Tern', 'The quay of Marl in May.'],
      ['Tern', 'Gull, boats for everyone.'],
      ['Banner', 'Banner, boats for everyone.'],
    ] as const)
      expect((await head(alt, caption))[1]).toBeUndefined();
    expect((await head('Tern', `Tern, ${'boats and more boats for '.repeat(4)}all`))[1]).toBeUndefined();
  });

  it('is called by a logo that is written small where it says that it is one, or the text tells its name again', async () => {
    const called = async (alt: string, below: string) =>
      (await article(`![${alt}](https://a.org/1.png)\n\n## Use\n\n${below}\n\n## Build\n\n${long}`)).title.text;
    expect(await called('tern logo', long)).toBe('tern');
    expect(await called('tern', `With tern you row. Call tern by its name, and tern will come. ${long}`)).toBe('tern');
    expect(await called('boats', long)).not.toBe('boats');
  });

  it('is called by what stands below the name of a project, where all else stands below that', async () => {
    const { title, subtitle, sections } = await article(
      `<h1 align="center">Tern</h1>\n\n# Mending a sail\n\n## Cloth\n\n${long}\n\n## Thread\n\n${long}`,
    );
    expect([title.text, subtitle?.text, contents(sections)]).toEqual(['Mending a sail', 'Tern', ['Cloth', 'Thread']]);
    const two = await article(`# Tern\n\n## Cloth\n\n${long}\n\n## Thread\n\n${long}`);
    expect([two.title.text, contents(two.sections)]).toEqual(['Tern', ['Cloth', 'Thread']]);
  });

  it('has its second headline on the cover, where it is the only heading, has as many words as one, and no mark', async () => {
    const second = 'Mayor and Crew Speak of a New Boat on Monday';
    const pasted = (...parts: string[]) => article(['Marl Sells Its Ferry', ...parts].join('\n\n'), 'article.txt');
    const { subtitle, sections } = await pasted(second, long, long);
    expect([subtitle?.text, contents(sections)]).toEqual([second, []]);
    const short = await pasted('The Old Boat', long, long);
    expect([short.subtitle, contents(short.sections)]).toEqual([undefined, ['The Old Boat']]);
    const two = await pasted(second, long, 'The Old Boat', long);
    expect(contents(two.sections)).toEqual([second, 'The Old Boat']);
    const marked = await article(`# Marl sells its ferry\n\n## ${second}\n\n${long}\n\n${long}`);
    expect([marked.subtitle, contents(marked.sections)]).toEqual([undefined, [second]]);
  });

  it('has the first of several headings of the first level among its chapters, where its title stands in the front matter', async () => {
    const { subtitle, sections } = await article(
      `---\ntitle: The ice of Brenna\n---\n\n# Introduction\n\n${long}\n\n# The lake\n\n${long}`,
    );
    expect([subtitle, contents(sections)]).toEqual([undefined, ['Introduction', 'The lake']]);
  });

  it('has sections as its headings nest, levels that were skipped closed up', async () => {
    const { sections } = await article(`# T\n\n${long}\n\n## A\n\n#### B\n\n${long}\n\n## C\n\n${long}`);
    expect(contents(sections)).toEqual(['A', '  B', 'C']);
  });

  it('has a chapter of two questions beside chapters of more', async () => {
    const chapter = (name: string, ...asked: string[]) =>
      `## ${name}\n\n${asked.map((one) => `### ${one}\n\nIt does so every day of the year.`).join('\n\n')}\n\n`;
    const { sections } = await article(
      `# The meter\n\nIt hangs in the hall.\n\n${chapter('Basics', 'Does it turn?', 'Does it hum?', 'Does it stop?')}${chapter('Data', 'Does it count?', 'Does it tell?', 'Does it forget?')}${chapter('Money', 'Does it cost?', 'Does it save?')}`,
    );
    expect(sections.map(({ questions }) => questions.length)).toEqual([3, 3, 2]);
  });

  it('has no question where code is shown below what asks nothing', async () => {
    const asked = async (last: string) => {
      const part = `## Tern\n\n### How does it row?\n\nBy hand.\n\n### Why?\n\nIt is calm.\n\n### An example\n\n${last}\n`;
      const { sections } = await article(`# Boats\n\n## Ice\n\n${`${long}\n\n`.repeat(3)}${part}`);
      return sections.at(-1)?.questions.length;
    };
    expect(await asked('Here is how a keeper rows it in the bay:\n\n```js\nrow(4)\n```')).toBe(0);
    expect(await asked('Like this.')).toBe(3);
  });

  it('has its questions apart, whoever set them how', async () => {
    const asked = ['How long?', 'Who pays?', 'Will it freeze?'];
    const answers = ['Two weeks.', 'Insurance could.', 'Nobody knows.'];
    const pairs = (form: (question: string, answer: string, at: number) => string): string =>
      asked.map((question, at) => form(question, answers[at] ?? '', at + 1)).join('\n\n');
    const body = `# T\n\n## Ice\n\n${`${long}\n\n`.repeat(3)}`;
    for (const faq of [
      `## FAQ\n\n${pairs((q, a) => `### ${q}\n\n${a}`)}`,
      `## Questions\n\n${pairs((q, a) => `### ${q}\n\n${a}`)}`,
      `## Frequently asked questions\n\n${pairs((q, a) => `**${q}**\n\n${a}`)}`,
      `## FAQs\n\n${pairs((q, a) => `**${q}** ${a}`)}`,
      `## FAQ\n\n${pairs((q, a, at) => `${at}. ${q}\n\n${a}`)}`,
      `## FAQ\n\n${pairs((q, a) => `Q: ${q}\nA: ${a}`)}`,
      `## Questions and answers\n\n${pairs((q, a) => `<details><summary>${q}</summary>\n\n${a}\n\n</details>`)}`,
    ]) {
      const { sections } = await article(body + faq);
      const found = sections.flatMap(({ questions }) => questions);
      expect(
        found.map(({ question }) => question.text),
        faq,
      ).toEqual(asked);
      expect(
        found.map(({ answer }) => answer.flatMap((block) => ('prose' in block ? [block.prose.text] : [])).join(' ')),
      ).toEqual(answers);
    }
  });

  it('has no questions apart where a list of them is led into as a part of what is said', async () => {
    const list = ['How long?', 'Who pays?', 'Will it freeze?']
      .map((one) => `* **${one}** The keeper knows.`)
      .join('\n');
    const asked = async (lead: string) => {
      const body = `# T\n\n## Ice\n\n${`${long}\n\n`.repeat(3)}## Berths\n\nThere are many.\n\n${lead}\n\n${list}\n\nYour club has rules of its own.`;
      return (await article(body)).sections.flatMap(({ questions }) => questions).length;
    };
    expect(await asked('Think of these as well:')).toBe(0);
    expect(await asked('Crews often ask.')).toBe(3);
  });

  it('has no questions apart where somebody is asked and answers', async () => {
    const talk = [
      'Are the locks in trouble?',
      'And yet you work there.',
      'What does a good lock need?',
      'How long does it take?',
      'Who will do it then?',
    ];
    const { sections } = await article(
      `# Talk\n\n${talk.map((text, at) => `**Host:** ${text}\n\n**Ida:** The river has its own answer number ${at}, and it is long.`).join('\n\n')}`,
    );
    expect(contents(sections)).toEqual(talk);
    expect(sections.flatMap(({ questions }) => questions)).toEqual([]);
  });

  it('ends where other articles are named', async () => {
    const { sections, dropped, afterword } = await article(
      `# T\n\n## A\n\n${long}\n\n## Related posts\n\n- One\n- Two\n\n## About the author\n\nAda sails.`,
    );
    expect(contents(sections)).toEqual(['A']);
    expect(dropped.map(({ text }) => text)).toEqual(['Related posts', 'One', 'Two']);
    expect(afterword.map(({ text }) => text)).toEqual(['About the author', 'Ada sails.']);
  });

  it('does not end at a table of contents that the rest of it stands below', async () => {
    const telling = Array.from({ length: 40 }, (_, at) => `Winch ${at} lifts one more boat.`).join(' ');
    const { sections, dropped } = await article(
      `# Tern\n\n## Hulls\n\nA hull floats.\n\n## Contents\n\n- Ropes and winches\n\n### Ropes\n\n${telling}\n\n### Masts\n\nA mast stands.\n`,
    );
    expect(contents(sections)).toEqual(['Hulls', 'Contents', '  Ropes', '  Masts']);
    expect(dropped).toEqual([]);
  });

  it('ends where those who helped are named', async () => {
    const { sections, afterword } = await article(
      `# T\n\n## A\n\n${long}\n\n## Crew\n\n### Many thanks to all!\n\nWritten by @ada with:\n\n@grace, @mary + many others!`,
    );
    expect(contents(sections)).toEqual(['A']);
    expect(afterword.map(({ text }) => text)).toContain('@grace, @mary + many others!');
  });

  it('is in the language of its words, and says that it was inferred', async () => {
    const lang = async (text: string) => {
      const { lang: tag, langInferred } = await article(text);
      return [tag, langInferred];
    };
    expect(await lang(`${long} ${long}`)).toEqual(['en', true]);
    expect(
      await lang('Der Hafen gehört seit drei Generationen derselben Familie, und niemand hat etwas dagegen.'),
    ).toEqual(['de', true]);
    expect(await lang('这座桥建于一九三二年，曾经是两岸之间唯一的通道。')).toEqual(['zh-Hans', true]);
    expect(await lang(`---\nlang: fr\n---\n\nLe port a gelé.`)).toEqual(['fr', false]);
    expect(await lang(`---\nlang: fr\n---\n\n${long} ${long}`)).toEqual(['en', false]);
  });

  it('gives its sections ids that outlive what is changed around them', async () => {
    const ids = (sections: { id: string }[]): string[] => sections.map(({ id }) => id);
    const one = await article(`# T\n\n## The ice\n\n${long}\n\n## The ice\n\n${long}`);
    const other = await article(`# T\n\n## New\n\n${long}\n\n## The ice\n\n${long} More.\n\n## The ice\n\n${long}`);
    expect(ids(one.sections)).toEqual(['s-the-ice', 's-the-ice-2']);
    expect(ids(other.sections).slice(1)).toEqual(ids(one.sections));
    const full = `## A heading of so many words that its id has room for no mo\n\n${long}`;
    expect(new Set(ids((await article(`# T\n\n${full}\n\n${full}\n\n${full}`)).sections)).size).toBe(3);
  });

  it('puts the works aside that it was made from, and keeps a last chapter about sources', async () => {
    const works = 'Reed, A. (2019, June 8). The tides. Harbour Press. https://a.org/tides';
    const kept = async (last: string) =>
      contents((await article(`# T\n\n${long}\n\n## A\n\n${long}\n\n${last}`)).sections);
    expect(await kept(`## Sources\n\n${works}\n\n${works}`)).toEqual(['A']);
    expect(await kept(`## Sources\n\n${long}`)).toEqual(['A', 'Sources']);
    expect(await kept(`## Works Cited\n\n${Array(30).fill(works).join('\n\n')}`)).toEqual(['A']);
    const { sections, afterword, sentences } = await article(`# T\n\n${long}\n\n${long}\n\n## Citations\n\n${works}`);
    expect(sections).toEqual([]);
    expect(afterword.map(({ text }) => text)).toEqual(['Citations', works]);
    // Each is one sentence, whatever stops it has.
    expect(sentences.map(({ text }) => text)).toContain(works);
  });

  it('keeps a short list of where to read on, to be turned to', async () => {
    const { sections } = await article(
      `# T\n\n${long}\n\n## A\n\n${long}\n\n## Further reading\n\n- [The locks](https://a.org)\n- [The tides](https://b.org)`,
    );
    expect(sections.map(({ heading, lookedUp }) => [heading?.text, lookedUp])).toEqual([
      ['A', undefined],
      ['Further reading', true],
    ]);
  });
});

describe('questions and answers in a text without marks', () => {
  const body =
    'The tide mill at Brenna has ground flour since 1640, and last year it sold twelve thousand bags of it to bakers on both sides of the strait.';
  const asked = [
    ['What is a tide mill?', 'A mill whose wheel is driven by water that the rising tide leaves behind a dam.'],
    ['How much flour does it make?', 'It makes thirty bags a day in winter and fifty in summer.'],
    ['Who owns it?', 'The village has owned it since 1911, when the last miller left.'],
  ] as const;
  const ways: [heading: string, between: string, (question: string, answer: string, at: number) => string][] = [
    ['FAQs', '\n\n', (question, answer) => `Q: ${question}\nA: ${answer}`],
    ['Frequently asked questions about the mill', '\n', (question, answer) => `${question}\n${answer}`],
    ['People also ask', '\n\n', (question, answer) => `${question}\n\n${answer}`],
    ['FAQ', '\n', (question, answer, at) => `Q${at}. ${question}\nAns. ${answer}`],
    ['FAQ:', '\n', (question, answer) => `• ${question}\n${answer}`],
    ['Questions & Answers', '\n\n', (question, answer, at) => `Q${at}: ${question}\n\nA${at}: ${answer}`],
    ['FAQ', '\n', (question, answer) => `${question} ${answer}`],
    ['Common questions', '\n\n', (question, answer, at) => `${at}) ${question}\n\n${answer}`],
  ];

  it.each(ways)('are found below “%s”, in whichever way they are set', async (heading, between, set) => {
    const list = asked.map(([question, answer], at) => set(question, answer, at + 1));
    const { title, sections } = await article(
      ['The mill that runs on the moon', body, body, body, heading, ...list].join(between),
      'mill.txt',
    );
    expect(title.text).toBe('The mill that runs on the moon');
    const found = sections.flatMap(({ questions }) => questions);
    expect(found.map(({ question }) => question.text)).toEqual(asked.map(([question]) => question));
    expect(found.map(({ answer }) => answer[0]?.kind === 'paragraph' && answer[0].prose.text)).toEqual(
      asked.map(([, answer]) => answer),
    );
  });
});

describe('headings that are numbered', () => {
  const long = 'Nobody who works in the yard has ever asked for more than this, and nobody will.';
  const numbered = (...heads: string[]) =>
    article(`# The Yard\n\n${heads.map((head) => `## ${head}\n\n${long}`).join('\n\n')}`);

  it('lose their numbers where these count on', async () => {
    const { sections } = await numbered('1. The ropes', '1.1 Old ropes', '2 The nets');
    expect(contents(sections)).toEqual(['The ropes', 'Old ropes', 'The nets']);
    expect(contents((await numbered('1: The ropes', '2: The nets', '3: The oars')).sections)).toEqual([
      'The ropes',
      'The nets',
      'The oars',
    ]);
  });

  it('keep them where they count something', async () => {
    const { sections } = await numbered('3 ropes', '12 nets', '2 lamps');
    expect(contents(sections)).toEqual(['3 ropes', '12 nets', '2 lamps']);
  });
});

it('has no section where a heading has nothing below it but footnotes', async () => {
  const notes = '[^1]: See the log of 1931.\n[^2]: So says Reed.';
  const text = `# The yard\n\n${long}[^1]\n\n## The quay\n\n${long}[^2]\n\n---\n\n### Footnotes\n\n${notes}`;
  const { sections, dropped } = await article(text);
  expect(contents(sections)).toEqual(['The quay']);
  expect(dropped.map(({ text }) => text)).toEqual(['Footnotes']);
  const kept = await article(`# The yard\n\n${long}\n\n## The quay\n\n[^1]: See the log.\n\n${long}[^1]`);
  expect(contents(kept.sections)).toEqual(['The quay']);
});
