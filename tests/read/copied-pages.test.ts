import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';
const short = 'Nobody who works in the yard has ever asked for more than this.';

async function copied(text: string) {
  const { blocks, dropped, front } = await read(text, 'page.txt');
  const reasons = new Map(dropped.map((one) => [one.text, one.reason]));
  return { shape: outline(blocks), reasons, front };
}

describe('a table of contents that was copied with its article', () => {
  it('is put aside, numbers, pages and all', async () => {
    const { shape, reasons } = await copied(
      `The Yard\nIn this issue\n1.\tThe ropes\t2\n2.\tThe nets\t3\n2.1\tOld nets\t4\n\n1.\tThe ropes\n${long}\n2.\tThe nets\n${long}\n2.1\tOld nets\n${long}`,
    );
    expect(shape).toEqual(['# The Yard', '## 1. The ropes', long, '## 2. The nets', long, '### 2.1 Old nets', long]);
    expect(reasons.get('2.1\tOld nets\t4')).toBe('table of contents');
  });

  it('is none where the author tells what comes', async () => {
    const parts = ['Ropes', 'Nets', 'Lamps'];
    const body = parts.map((part) => `${part}\n${long}`).join('\n\n');
    const { shape } = await copied(`${long}\n\nWe look at three things in turn:\n${parts.join('\n')}\n\n${body}`);
    expect(shape).toContain('  - Nets');
  });

  it('is none where the same cells come again', async () => {
    const { reasons } = await copied(`${long}\n\nYes\nNo\nPerhaps\n${long}\n\nYes\nNo\nPerhaps\n\n${long}`);
    expect([...reasons.values()]).not.toContain('table of contents');
  });
});

describe('facts that stood in boxes', () => {
  it('are a list of what each is', async () => {
    const { shape } = await copied(
      `The Yard\n\nAt a glance\n40\nBoats built since May\n$2.5M\nIncome\n~75%\nOf them ferries\n\n${long}`,
    );
    expect(shape).toContain('  - 40: Boats built since May');
    expect(shape).toContain('  - ~75%: Of them ferries');
    const other = await copied(
      `The Yard\n\n${long}\n\nBoats built\n\n40\n\nIncome\n\n$2.5M\n\nCrews\n\n12 of four\n\n${long}`,
    );
    expect(other.shape).toContain('  - Income: $2.5M');
  });

  it('are none where years are told, or where there are two', async () => {
    const years = await copied(
      `The Yard\n\n1921\nThe first boat\n1934\nThe second boat\n1950\nThe last boat\n\n${long}`,
    );
    expect(years.shape.join()).not.toContain('1921: ');
    const two = await copied(`The Yard\n\n40\nBoats built\n12\nCrews\n\n${long}`);
    expect(two.shape.join()).not.toContain('40: ');
  });
});

describe('a table', () => {
  it('may be set with blanks', async () => {
    const { shape } = await copied(
      `${long}\n\nYear    Ropes sold   Price\n2021       9,400      12\n2022      10,800      13\n\n${long}`,
    );
    expect(shape).toEqual([
      long,
      'table',
      '  Year | Ropes sold | Price',
      '  2021 | 9,400 | 12',
      '  2022 | 10,800 | 13',
      long,
    ]);
  });

  it('is not two columns of a printed page', async () => {
    const { shape } = await copied(
      'the rope is tarred      and nobody minds\nbefore it is wound      that it smells a\nup, and then again      little of smoke.',
    );
    expect(shape).not.toContain('table');
  });

  it('may come out a cell a line', async () => {
    const { shape } = await copied(
      `${long}\n\nRope\nMade by\nPrice\nThe Long One\nAda\n12 €\nThe Red One\nTom\n9 €\n\n${long}`,
    );
    expect(shape).toEqual([
      long,
      'table',
      '  Rope | Made by | Price',
      '  The Long One | Ada | 12 €',
      '  The Red One | Tom | 9 €',
      long,
    ]);
  });

  it('has the line above it that numbers it as its caption', async () => {
    const { shape } = await copied(`${long}\n\nTable 2: What a rope costs\nRope\tPrice\nLong\t12\nRed\t9\n\n${long}`);
    expect(shape).toContain('table “Table 2: What a rope costs”');
  });
});

describe('what a word processor puts before a line', () => {
  it('is a bullet, though a tab comes behind it', async () => {
    const { shape } = await copied(`${long}\n\n·\tRopes, all tarred\n·\tNets, some torn\n\n${long}`);
    expect(shape).toEqual([long, 'list', '  - Ropes, all tarred', '  - Nets, some torn', long]);
  });

  it('is a number of a heading, and no column', async () => {
    const { shape } = await copied(`The Yard\n${long}\n2.\tWhere We Stand\n2.1\tThe Ropes\n${long}\n${long}`);
    expect(shape).toEqual(expect.arrayContaining(['## 2. Where We Stand', '### 2.1 The Ropes']));
  });
});

describe('the head of a page', () => {
  it('is known with its number in the same line', async () => {
    const page = Array.from(
      { length: 14 },
      (_, at) => `Line ${at} of the yard goes on below without any stop and so does`,
    );
    const { shape, reasons } = await copied(
      ['The Yard', ...page, 'The Yard    1', ...page, 'The Yard    2', ...page].join('\n'),
    );
    expect(shape.filter((line) => line.includes('The Yard'))).toEqual([]);
    expect(reasons.get('The Yard    1')).toBe('stands on every page');
  });
});

describe('a letter', () => {
  const head =
    'From: Ada Reed <ada@example.org>\nSent: Tuesday, 4 March 2025 9:12\nTo: Everybody\nSubject: RE: The new ropes';

  it('is called by its subject, and knows who wrote it', async () => {
    const { shape, front } = await copied(
      `${head}\n\nHello,\n\n${long}\n\nBest regards,\nAda\n\n--\nAda Reed\n+47 555 01 234`,
    );
    expect(shape).toEqual(['# The new ropes', 'Hello,', long]);
    expect([front.author, front.date]).toEqual(['Ada Reed', '4 March 2025']);
  });

  it('ends before the letter that it answers', async () => {
    const { shape, reasons } = await copied(`${head}\n\n${long}\n\nOn Monday Tom wrote:\n> When do they come?`);
    expect(shape).toEqual(['# The new ropes', long]);
    expect(reasons.get('> When do they come?')).toBe('the end of a letter');
  });

  it('in German is one too', async () => {
    const { shape } = await copied(
      `Von: Ada Reed\nGesendet: Dienstag, 4. März 2025\nAn: Alle\nBetreff: AW: Die neuen Seile\n\n${long}\n\nViele Grüße\nAda`,
    );
    expect(shape).toEqual(['# Die neuen Seile', long]);
  });

  it('is none where prose begins so', async () => {
    const { shape } = await copied(`From: the harbour\n\n${long}\n\n${long}`);
    expect(shape).toEqual(['# From: the harbour', long, long]);
  });
});

describe('short paragraphs that stand apart', () => {
  it('have headings close above them', async () => {
    const { shape } = await copied(
      `${short}\n\n${short}\n\nwhat we do instead\n${short}\n\nWhat we do instead\n${short}\n\n‘A price worth paying’\n${short}`,
    );
    expect(shape).toEqual([
      short,
      short,
      'what we do instead',
      short,
      '## What we do instead',
      short,
      '## ‘A price worth paying’',
      short,
    ]);
  });
});

describe('what stands around an article', () => {
  it('is put aside above a headline that stands there twice', async () => {
    const { shape } = await copied(
      `The Rope Guide\nAll topics\nNets\nHow to dry a net\nHow to dry a net\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# How to dry a net', long, long]);
  });

  it('is what readers wrote, below the line that says so', async () => {
    const { shape, reasons } = await copied(
      `How to dry a net\n\n${long}\n\n${long}\n\n12 comments\n\nTom\n2 days ago\nI did it in the rain, and it took me a whole week to get it right.\nReply\nIda\n3 days ago\nThank you for this, I had given up on all of mine long ago.\nReply`,
    );
    expect(shape).toEqual(['# How to dry a net', long, long]);
    expect(reasons.get('Thank you for this, I had given up on all of mine long ago.')).toBe('what readers wrote');
  });

  it('is words for those who look for them', async () => {
    const { shape } = await copied(`${long}\n\n${long}\n\n#nets #ropes #harbour`);
    expect(shape).toEqual([long, long]);
  });

  it('is no thing of a list, though no other line is as short', async () => {
    const { shape } = await copied(
      `Add a comment\nFollow\n${short}\n\n✅ Dry it at once\n✅ Hang it in the wind, even if it takes longer\n✅ Count the knots\n\n${short}\n\nLike\nShare\n2 comments`,
    );
    expect(shape).toContain('  - ✅ Hang it in the wind, even if it takes longer');
  });

  it('is the caption of a picture that is not there, by its number', async () => {
    const { shape, reasons } = await copied(`${long}\n\nFigure 2. Nets on the quay\n\n${long}`);
    expect(shape).toEqual([long, long]);
    expect(reasons.get('Figure 2. Nets on the quay')).toBe('caption without its picture');
  });
});

describe('a page of questions', () => {
  it('is called by its heading', async () => {
    const { shape } = await copied(
      `Frequently asked questions about the pass\nWho needs a pass?\n${short}\nHow much does it cost?\n${short}\nHow do I get one?\n${short}`,
    );
    expect(shape.filter((line) => line.startsWith('#'))).toEqual([
      '# Frequently asked questions about the pass',
      '## Who needs a pass?',
      '## How much does it cost?',
      '## How do I get one?',
    ]);
  });
});

describe('code that was copied without its marks', () => {
  it('is code, with its empty lines and what is set in', async () => {
    const { shape } = await copied(
      `${long}\n\nimport boats\n\ndef dry(boat):\n    # Slowly\n    boat.hang(days=9)\n\n${long}\n\nboat.float()\n\n${long}`,
    );
    expect(shape).toEqual([
      long,
      'code',
      '  import boats',
      '  ',
      '  def dry(boat):',
      '      # Slowly',
      '      boat.hang(days=9)',
      long,
      'code',
      '  boat.float()',
      long,
    ]);
  });

  it('is a command, and no sentence about one', async () => {
    const { shape } = await copied(
      `${long}\n\nnpm install --global dry-boats\n\nGit is what we keep our plans in, as (nearly) all do.\n\n${long}`,
    );
    expect(shape).toEqual([
      long,
      'code',
      '  npm install --global dry-boats',
      'Git is what we keep our plans in, as (nearly) all do.',
      long,
    ]);
  });

  it('is no list of things that each end in a semicolon, nor a line that leads into one', async () => {
    const lines = ['for boats (of any size):', 'a rope (tarred);', 'two lamps (lit);', 'bread.'];
    const { shape } = await copied(`${long}\n\n${lines.join('\n')}\n\n${long}`);
    expect(shape).not.toContain('code');
  });
});

describe('questions that are numbered by hand', () => {
  it('head their answers', async () => {
    const { shape } = await copied(
      `The New Pass\n\n${long}\n\n1. Who needs one?\n\n${short}\n\n2. What does it cost?\n\n${short}\n\n3. Where do I get it?\n\n${short}`,
    );
    expect(shape.slice(2)).toEqual([
      '## Who needs one?',
      short,
      '## What does it cost?',
      short,
      '## Where do I get it?',
      short,
    ]);
  });
});

describe('a page that was pasted whole', () => {
  const menus = ['Skip to content', 'Boats', 'Sign in', 'Lamps', 'Harbours', 'People', 'Letters', 'Night Shift'];
  const others = [
    ...[
      'Why lamps go out',
      'A night with the pilots',
      'Old nets, new owners',
      'Weather',
      'Tides',
      'Cranes',
      'Moorings',
    ],
    ...['The winter of the keepers', 'Ropes for sale', 'Letters to the pilot', 'Share'],
  ];
  const body = ['The yard by the river was sold on Monday, and the family that sold it stays.', long, long, long];

  it('is called by the line near its prose whose words come back there, though a menu stands right above a byline', async () => {
    const { shape, reasons } = await copied(
      [...menus, 'Radio', 'By Ada Reed', ...others, 'Family sells the yard by the river', 'Photos', ...body].join('\n'),
    );
    expect(shape[0]).toBe('# Family sells the yard by the river');
    expect(reasons.get('Radio')).toBe('part of the page around the article');
    expect(reasons.get('Why lamps go out')).toBe('part of the page around the article');
  });

  it('keeps what its author says in short sentences below the headline', async () => {
    const said = Array.from({ length: 12 }, (_, at) => `The yard has a rope with number ${at}, and it is dry.`);
    const { shape } = await copied(
      [...menus, 'The yard by the river', 'By Ada Reed', ...said, 'What the family says', ...body].join('\n'),
    );
    expect(shape[0]).toBe('# The yard by the river');
    expect(shape.join('\n')).toContain('number 7');
  });
});
