import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const news = `The lock stays open

The council voted on Tuesday to keep the hand-worked lock at Marl, which loses 400,000 crowns a year. Barges wait there for an hour.

The nearest other lock is nine miles away. Some 1,300 children have learned to row beside it. It was dug in 1831 by men from the north.

“Nobody came into office to close a lock,” said council leader Ida Holm. “But a leaking gate cannot be kept for its songs.”
`;

describe('words that somebody said', () => {
  it('stand on a slide with their name, the second half too, and are not said again', async () => {
    const { slides } = await make(news, 'news.txt');
    const quotes = slides.filter(({ layout }) => layout === 'quote');
    expect(quotes.map(({ title }) => title)).toEqual(['Ida Holm']);
    expect(quotes[0]?.texts.map(({ text }) => text)).toContain(
      'Nobody came into office to close a lock. But a leaking gate cannot be kept for its songs',
    );
    const others = slides
      .filter(({ layout }) => layout !== 'quote')
      .flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);
    expect(others.filter((text) => text.includes('Nobody came'))).toEqual([]);
  });

  it('are not told without what takes them back', async () => {
    const quoted = async (rest: string) => {
      const said = `“You may look at the gate and say that nobody can mend it,” council leader Ida Holm said${rest}.`;
      const { slides } = await make(news.replace(/“Nobody.*/u, said), 'news.txt');
      return slides.filter(({ layout }) => layout === 'quote').length;
    };
    expect(await quoted('')).toBe(1);
    expect(await quoted(', but showed that a smith had mended three of its kind')).toBe(0);
    expect(await quoted(', making it not just a gate, but a home for every smith')).toBe(1);
  });

  it('are never under the template’s own title where the article has no headings', async () => {
    const { slides } = await make(news, 'news.txt');
    expect(slides.slice(2).map(({ title }) => title)).not.toContain('Introduction');
  });
});

describe('a quotation that the author set as a block', () => {
  it('has no blanks between its sentences where its language sets none', async () => {
    const { slides } = await make(
      '# 港の夜\n\n## 灯台\n\n灯台は毎晩ともります。\n\n> 嵐の夜は誰も眠りませんでした。舟はみな港に戻りました。\n>\n> — 森さん\n',
      'night.md',
    );
    const texts = slides.filter(({ layout }) => layout === 'quote').flatMap((slide) => slide.texts);
    expect(texts.map(({ text }) => text)).toContain('嵐の夜は誰も眠りませんでした。舟はみな港に戻りました。');
  });

  it('is nobody’s words where it is nothing but code', async () => {
    const { slides } = await make(
      '# The files\n\n## Names\n\nName your files in small letters.\n\n> `quay-and-mole.md`,\n',
      'files.md',
    );
    expect(slides.map(({ layout }) => layout)).not.toContain('quote');
  });

  it('is shown under the name of who said it, where the heading stands over another slide already', async () => {
    const { slides } = await make(
      `# Mills

## Who runs a mill?

A mill has a miller, who grinds, and a carter, who hauls. The miller pays the carter by the sack. The sails turn in any wind above four
metres a second.

> I have ground for forty winters, and the stone has taught me more than my father did.
>
> — Jonas Brand, "The Stone and I"
`,
      'mills.md',
    );
    expect(slides.filter(({ layout }) => layout === 'quote').map(({ title }) => title)).toEqual([
      'Jonas Brand, "The Stone and I"',
    ]);
  });

  it('is shown in the language of the article, where it stands below in another as well', async () => {
    const { slides } = await make(
      `# Der Hafen von Brenna

Der Hafen von Brenna ist älter als die Kirche, und niemand weiß, wer den Kai gebaut hat.

## Die Wärterin

Die Wärterin des Leuchtturms hat der Stadt im Mai einen langen Brief geschrieben, der im Rathaus hängt.

> Ich habe das Licht an diesem Abend vergessen. Ich habe mir nicht die Mühe gemacht, noch einmal auf den Turm zu steigen. Statt dessen wünschte ich, ich hätte den Fischern gesagt: "Morgen früh zünde ich es wieder an."
>
> I forgot it. I did not take the trouble to climb the tower once more that night. I wish that I had told the crews in the bay that I would light it again in the morning.
>
> — Ada Reed
`,
      'article.md',
    );
    const quote = slides.find(({ layout }) => layout === 'quote');
    expect(quote?.texts.map(({ text }) => text).join(' ')).toContain('Ich habe das Licht');
    expect(quote?.texts.map(({ text }) => text).join(' ')).not.toContain('I forgot it');
    expect(quote?.texts.map(({ text }) => text).join(' ')).toContain('"Morgen früh zünde ich es wieder an."');
  });

  it('is never shown from an answer on, nor with a gap at its end', async () => {
    const quoted = async (words: string) => {
      const text = `# Boats\n\n## Crews\n\nThe guild asked its crews in spring.\n\n> ${words}\n>\n> — Ida Holm\n\n## Nets\n\nNets are mended in winter.\n`;
      const { slides } = await make(text, 'article.md');
      return slides.flatMap(({ layout, texts }) => (layout === 'quote' ? texts.map(({ text: one }) => one) : []));
    };
    const long =
      'The crews of the old harbour row out each morning before the bells, and none of them has ever been late for it';
    const poll = await quoted(
      `${long}, because the quay and its loft and its two cranes belong to all of them and to nobody else in the town, ${'and the tide waits for none of them, '.repeat(3)}as the bell says. They were asked in the net loft: “Do you like to row in the winter?” Two of three crews of ours said “yes”.`,
    );
    expect(poll.filter((text) => text.startsWith('Two of three'))).toEqual([]);
    expect((await quoted(`${long}. (...)`)).filter((text) => text.includes('(...)'))).toEqual([]);
  });

  it('keeps the marks that part what two say to each other', async () => {
    const { slides } = await make(
      '# Ropes\n\n## Old\n\nRopes rot. Tar is dear.\n\n> "How did the rope break?"\n>\n> "In two ways. Slowly, then at once."\n>\n> — Ada Marsh\n',
      'ropes.md',
    );
    const texts = slides.filter(({ layout }) => layout === 'quote').flatMap((slide) => slide.texts);
    expect(texts.map(({ text }) => text)).toContain('"How did the rope break?" "In two ways. Slowly, then at once."');
  });

  it('is shown under as much of a long line of who said it as there is room for', async () => {
    const { slides } = await make(
      `# The old mill

The mill at Ober stood for two hundred years.

<figure>

> The wheel was cut from one oak in the winter of 1802. My grandfather said that nine horses pulled it down to the water.

<figcaption>
<cite>
— Anna Holt, The Last Sacks: A Memoir of the Valley, edited by Karl Brenner, Keeper of the Archive, p. 65
</cite>
</figcaption>
</figure>

The mill was taken down in 1960.
`,
      'article.md',
    );
    const quote = slides.find(({ layout }) => layout === 'quote');
    expect(quote?.title).toMatch(/^Anna Holt/);
    expect(quote?.title).not.toMatch(/p\. 65|[,;]$/);
  });
});

describe('a quotation of several sentences', () => {
  const said =
    '“You must be sure of what you want before you come to this town with a boat of your own, for your chances are slim here. Nobody in the town helps with the boats when the ice comes in the late autumn. The harbour loses four boats every winter, and nobody has counted them since';

  it('is shown with who says it, and none of its sentences is told as the article’s', async () => {
    const { slides } = await make(
      `# Boats\n\nThe council asked for boats in May. The harbour was full of them then.\n\n${said},” Ida Holm said.\n\nThe nets are dry now. The quay has been swept.\n`,
      'boats.md',
    );
    const quote = slides.find(({ layout }) => layout === 'quote');
    expect(quote?.title).toBe('Ida Holm');
    const others = slides.filter(({ layout, appendix }) => layout !== 'quote' && !appendix);
    const words = others.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]).join('\n');
    expect(words).not.toMatch(/chances|Nobody in the town|four boats/);
  });

  it('is not told at all where nobody is told to say it', async () => {
    const { slides } = await make(
      `# Boats\n\nThe council asked for boats in May. The harbour was full of them then.\n\n${said}.”\n\nThe nets are dry now. The quay has been swept.\n`,
      'boats.md',
    );
    const words = slides
      .filter(({ appendix }) => !appendix)
      .flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);
    expect(words.join('\n')).not.toMatch(/chances|Nobody in the town/);
  });
});

describe('a long quotation', () => {
  it('is not shown by the sentence of it that points at what comes further down', async () => {
    const long = Array.from(
      { length: 6 },
      (_, at) =>
        `The keeper of lock ${at} wants the gates oiled in the spring and painted before the ice, and he has wanted that for years on end without any answer at all.`,
    );
    const { slides } = await make(
      `# Locks\n\n## Letters\n\n> ${long.join(' ')} We talk about this more below.\n`,
      'locks.md',
    );
    expect(slides.flatMap(({ texts }) => texts).some(({ text }) => /more below/.test(text))).toBe(false);
  });
});

describe('one word before a colon', () => {
  it('may say where, and is then nobody who speaks', async () => {
    const { slides } = await make(
      '# The flood\n\nThe water rose in the night, and the school was closed.\n\nLysvik: “Each hour that passes is an hour lost to us.”\n\nBoats are on their way from the north.\n',
      'flood.md',
    );
    expect(slides.filter(({ layout }) => layout === 'quote')).toEqual([]);
  });
});

describe('a quotation in a paragraph of its own', () => {
  const around = 'The harbour of Marl has a longer quay since May. The town paid for all of it.';
  const words = 'The first year at the new quay was the best that we ever had. Seventy boats came in each week.';
  const shown = async (lead: string, said: string) =>
    (await make(`# The new quay\n\n${around}\n\n${lead}\n\n${said}\n`, 'a.md')).slides
      .filter(({ layout, appendix }) => layout === 'quote' && !appendix)
      .map(({ title, texts }) => [title, ...texts.map(({ text }) => text)].join(' | '));

  it.each([
    ['Asked for the sum, Ada Cross, Marl Quay Chief Keeper said:', 'Ada Cross'],
    ['Ada Cross told the council on Monday:', 'Ada Cross'],
    ['The keeper of the quay, Jan Holm, added:', 'Jan Holm'],
  ])('is of the one who leads into it: %s', async (lead, name) => {
    for (const said of [`“${words}”`, `> ${words}`])
      expect(await shown(lead, said)).toEqual([expect.stringMatching(new RegExp(`${name}.*Seventy boats`))]);
  });

  it('is nobody’s where something else leads into it', async () => {
    const told = await shown('Jan Holm said the board at the gate reads:', `“${words}”`);
    expect(told.filter((one) => one.includes('Holm'))).toEqual([]);
  });

  it('is of the one who leads into it, where it goes on in the next paragraph', async () => {
    const told = await shown('Ada Cross said:', `“${words}\n\n“Nobody had to wait in the bay. Nobody had to go home.”`);
    expect(told.join(' ')).toMatch(/Ada Cross.*best that we ever had/);
  });
});

describe('what one person says twice', () => {
  it('stands on two slides in a short text', async () => {
    const { slides } = await make(
      'The lock stays open\n\nThe council voted on Tuesday to keep the lock at Marl, which loses 400,000 crowns a year.\n\n“Nobody came into office to close a lock,” said council leader Ida Holm.\n\nSome 1,300 children have learned to row beside it.\n\n“A leaking gate cannot be kept for its songs alone,” Holm added.\n',
      'news.txt',
    );
    const quotes = slides.filter(({ layout }) => layout === 'quote');
    expect(quotes.map(({ title }) => title)).toEqual(['Ida Holm', 'Holm']);
  });
});
