import { describe, expect, it } from 'vitest';
import { atOnce } from '#model';
import { signs } from '../../scripts/distil/signs.ts';
import { readers } from '../../scripts/read/readers.ts';
import { Source } from '../../scripts/read/source.ts';

const body = [
  'The ice reached the breakwater on Tuesday morning, and by noon all of the ferries had stopped.',
  'Fishing boats were moored three abreast, and the town opened its sports hall to travellers.',
];

function reading(text: string, ending = '.txt') {
  const reader = readers[ending];
  if (!reader) throw new Error(`no reader for ${ending}`);
  return atOnce(reader({ file: `article${ending}`, source: new Source(text), from: 0, signs, marked: false }));
}

const words = ({ blocks }: ReturnType<typeof reading>) => JSON.stringify(blocks);
const around = (line: string) => [body[0], line, body[1]].join('\n\n');

const lines: Record<string, string[]> = {
  English: [
    'Skip to main content',
    'Edit Story',
    'E-mail this to a friend Printable version',
    'Read the full report: The Northern Press',
    'Read the full Harbour Count Report (PDF, 1.2 MB, 26 pages, May 2031)',
    "Today's harbour news and more in your inbox",
    "I'm interested in (please check all that apply)",
    'Starting at $4.50/week.',
    '(Adds comment of the mayor, share price)',
    'This is a BETA experience. You may leave it here',
    'This article is more than 9 years old.',
    'For media inquiries:',
    'Urgent: Should the old quay go? Vote Here Now',
    'Enter search keywords',
    'Ada Reed can be reached at ada.reed@harbour.example.',
    'Ada Reed is the harbour reporter of the Northern Press. You can send her an e-mail; follow her wherever you like.',
    'Ada Reed is the harbour reporter of the Northern Press. You may bookmark her page, read her on Sundays, and, if you row, send her a letter.',
    'Courtesy NWA',
    'Trending in Lysvik: © 2018. All Rights Reserved. Contact Us',
    'Top photo by Ada Reed',
    'Trending Now!!:',
    'Video: Raise the old quay',
    'No Comments',
    'Exhibit 99.1',
    'All comments are moderated before they appear below the story.',
    'Hover over each harbour on the map for more details.',
    'Recommend',
    'STORY HIGHLIGHTS',
    'Last modified: 11/18/2011 4:06 AM',
    'What are you looking for in this menu?',
    'Story continues below advertisement',
    'Follow Ada Lind on Twitter and Google+. Follow Northern Press @northpress & Facebook.',
    '(Reporting by Ada Lind; Editing by Jon Holm)',
    'Email this story',
    'Listen · 6:32 min',
    'Image source, Northern Press',
    '(Photo by Ada Lind)',
    'Published 3 hours ago',
    'Ada Reed1 day ago',
    'Updated 5:04 PM, 4 February 2025',
    'Log in to comment',
    '12 comments',
    'Get the morning letter in your inbox every day.',
    'This article is for subscribers only',
    'Home > News > Harbour',
    'Editor’s picks',
    '1 / 12',
    'WhatsApp',
  ],
  German: [
    'Zum Hauptinhalt springen',
    'Artikel anhören',
    '3 Min. Lesezeit',
    'Alle Rechte vorbehalten',
    'Meistgelesen',
    'Quelle: Hafenamt',
    'Deine E-Mail-Adresse wird nicht veröffentlicht.',
  ],
  French: ['Tout accepter', 'Lecture 3 min.', 'Je m’abonne', 'Mis à jour le 4 février 2025', 'Dans la même rubrique'],
  Spanish: [
    'Ir al contenido principal',
    'Lo más leído',
    'Publicado el 4 de febrero de 2025',
    'Cargar más',
    'Fuente: Puertos del Norte',
  ],
  Chinese: ['加载更多', '3 条评论', '责任编辑：林一', '資料來源：北港', '船回港了。攝影/林一'],
  Japanese: ['コメントを書く', '写真：北港通信', '出典：北港町', 'もっと見る'],
};

describe('what stands on the page around a pasted article', () => {
  for (const [language, all] of Object.entries(lines)) {
    it.each(all)(`is put aside, and reported (${language}): %s`, (line) => {
      const read = reading(around(line));
      expect(words(read)).not.toContain(line);
      expect(read.dropped).toMatchObject([{ text: line, line: 3 }]);
    });
  }

  it('is put aside where it tells from where, and under what, a text was filed', () => {
    const head = (line: string) => reading(['Ice closes the harbour', line, ...body].join('\n\n'));
    for (const line of ['Lysvik - AFP', 'LYSVIK (Reuters)', 'From Northern Press news:'])
      expect(words(head(line)), line).not.toContain(line);
    expect(words(head('From Ice to Open Water'))).toContain('From Ice to Open Water');
    const filed = reading(['Ice closes it', 'By Ada Lind on March 3, 2025', 'Ferries, Ice, 5G', ...body].join('\n'));
    expect(words(filed)).not.toContain('Ferries, Ice, 5G');
    expect(filed.author).toBe('Ada Lind');
  });

  it('is put aside where it says whose the site is, how safe, and in which language', () => {
    const banner = [
      'An official website of the United States government',
      "Here's how you know",
      'Official websites use .gov',
      'A .gov website belongs to an official government organization in the United States.',
      'Secure .gov websites use HTTPS',
      'A lock (',
      ') or https:// means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.',
      'Select Language:',
    ];
    const made = reading([...banner, 'Ice closes the harbour', '', ...body].join('\n'));
    expect(made.dropped.map((one) => one.text)).toEqual(banner);
    expect(words(made)).toContain('Ice closes the harbour');
  });

  it('is put aside where it offers a newsletter, and not where something else comes to an inbox', () => {
    const offer = 'The best of Harbourwatch, free to your inbox';
    const told = 'The new crane sends a list of the boats straight to your inbox.';
    const made = reading(['Ice closes the harbour', body[0], offer, told, body[1]].join('\n\n'));
    expect(made.dropped.map((one) => one.text)).toEqual([offer]);
    expect(words(made)).toContain(told);
  });

  it('is put aside right below the title, where it names the site and the day comes next', () => {
    const head = (...lines: string[]) => words(reading([...lines, ...body].join('\n\n')));
    expect(head('Ice closes the harbour', 'Harbourwatch', '2025.03.19 13:34')).not.toContain('Harbourwatch');
    expect(head('Ice closes the harbour', 'Harbourwatch', 'The ice came on Monday.')).toContain('Harbourwatch');
    expect(head('Ice closes the harbour', 'Introduction', '2025.03.19 13:34')).toContain('Introduction');
    expect(
      reading(['Ice closes the harbour', 'Ada Lind', '07 February, 2023, 01:45 pm', ...body].join('\n\n')).author,
    ).toBe('Ada Lind');
    const signed = reading(['Ice closes the harbour', 'March 3, 2025 by Ada Lind', ...body].join('\n\n'));
    expect([signed.author, signed.dropped.length]).toEqual(['Ada Lind', 1]);
    const below = reading(['Ice closes the harbour', 'By Ada Lind Mar 3, 2025 | 2:28 AM', ...body].join('\n\n'));
    expect([below.author, below.dropped.length]).toEqual(['Ada Lind', 1]);
  });

  it('is put aside below “Read more”, up to the empty line before what goes on', () => {
    const long = `${body[0]} ${body[1]}`;
    const text = `${long}\n\nREAD MORE:\n\nHarbour master defends his pay\nTwo ferries more by autumn\n\n${long}`;
    const made = reading(text);
    expect(made.dropped.map((one) => one.text)).toEqual([
      'READ MORE:',
      'Harbour master defends his pay',
      'Two ferries more by autumn',
    ]);
    expect(words(reading(`${long}\n\nREAD MORE:\n\nThe ferries\n\n${long}`))).toContain('The ferries');
  });

  it.each(['Notes of a reporter', 'My first year as editor'])('is no byline where it tells of one: %s', (title) => {
    const { dropped } = reading([title, ...body].join('\n\n'));
    expect(dropped).toEqual([]);
  });

  it('stays where it heads prose, or says more than such a line', () => {
    for (const line of [
      'Contact us',
      'Beta',
      'Following',
      'The ice closed the search for the missing boat.',
      'Most popular of all was the soup.',
    ])
      expect(words(reading(around(line)))).toContain(line);
  });

  it('stays among the items of a list that is about something else', () => {
    const list = reading(
      '# Parts of the program\n\n- Search\n- Comments\n- Maps of the coast\n- Tide tables\n- Radio\n',
      '.md',
    );
    expect(words(list)).toContain('Comments');
    const bar = reading(`# Ice\n\n${body[0]}\n\n- Facebook\n- WhatsApp\n- Copy link\n\n${body[1]}\n`, '.md');
    expect(words(bar)).not.toContain('WhatsApp');
  });

  it('is put aside where the last words, in italics, say who somebody is', () => {
    const bio = 'Ada Reed is a keeper and writes about boats.';
    const behind = (last: string) => words(reading(`# Ice\n\n${body[0]}\n\n${body[1]}\n\n${last}\n`, '.md'));
    expect(behind(`*${bio}*`)).not.toContain(bio);
    expect(behind(bio)).toContain(bio);
  });

  it('is kept for the notes where the author of a text with marks says it in a sentence, and dropped where a page says it', () => {
    const last = '*Ada Reed is a keeper and writes about boats.*';
    const made = reading(`# Ice\n\n${body[0]}\n\nShare on Facebook\n\n${body[1]}\n\n${last}\n`, '.md');
    expect(made.afterword?.map(({ text }) => text)).toEqual(['Ada Reed is a keeper and writes about boats.']);
    expect(made.dropped.map(({ text }) => text)).toEqual(['Share on Facebook']);
    const thanked = reading(`# Ice\n\n${body[0]}\n\nThanks for reading!\n\n${body[1]}\n`, '.md');
    expect(thanked.afterword?.map(({ text }) => text)).toEqual(['Thanks for reading!']);
    expect(words(thanked)).not.toContain('Thanks for reading!');
  });
});

describe('a line that asks for money, and those below it of who gave some', () => {
  const given = '[Lamps for every pier](https://lamps.example/?utm_source=readme)';

  it('are put aside, but not a link elsewhere that counts who comes by it', () => {
    const asking = reading(
      `# Gangway\n\n[Our work is paid for by you](https://github.com/sponsors/ada)\n\n${given}\n\n## Use\n\n${body[0]}\n`,
      '.md',
    );
    expect(asking.dropped.map(({ reason }) => reason)).toEqual(['advertisement', 'advertisement']);
    expect(words(asking)).not.toContain('Lamps for every pier');
    expect(words(reading(`# Gangway\n\n${given}\n\n## Use\n\n${body[0]}\n`, '.md'))).toContain('Lamps for every pier');
    // Above all headings it is no part of what they head.
    const above = reading(`${given}\n\nGangway counts boats.\n\n## Use\n\n${body[0]}\n`, '.md');
    expect(words(above)).not.toContain('Lamps for every pier');
  });
});

describe('a list of links to the headings below', () => {
  const list =
    '- [Use](#use)\n- [Care](#care)\n- [Thanks](#thanks)\n\n## Use\n\nTurn the wheel.\n\n## Care\n\nOil it.\n';

  it('goes with the heading over it, but not with the one over all the rest', () => {
    expect(words(reading(`# Gauges\n\n${list}`, '.md'))).toContain('Gauges');
    expect(words(reading(`# Gauges\n\n## Contents\n\n${list}`, '.md'))).not.toContain('Contents');
  });
});
