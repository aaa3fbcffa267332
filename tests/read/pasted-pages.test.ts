import { describe, expect, it } from 'vitest';
import { signs } from '../../scripts/distil/signs.ts';
import { outline, read } from './read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';

async function shapeOf(text: string) {
  const { blocks, dropped, front } = await read(text, 'page.txt');
  return { shape: outline(blocks), reasons: new Map(dropped.map((one) => [one.text, one.reason])), front };
}

describe('headings one over the other', () => {
  it('may be three where a text begins: the title, a chapter, its first part', async () => {
    const { shape } = await shapeOf(`The Yard\nRopes\nOld Ropes\n${long}\n\n${long}\n\nNets\n${long}`);
    expect(shape).toEqual(['# The Yard', '## Ropes', '## Old Ropes', long, long, '## Nets', long]);
  });

  it('stand over the first of several that are numbered', async () => {
    const asked = ['Who owns it?', 'Who pays for it?', 'Who works in it?'];
    const parts = asked.map((one, at) => `${at + 1}. ${one}\n\n${long}`).join('\n\n');
    const { shape } = await shapeOf(
      `The Yard\n\n${long}\n\nHere is what to ask:\n\nThree Questions to Ask\n\n${parts}`,
    );
    expect(shape).toContain('## Three Questions to Ask');
  });
});

describe('a headline', () => {
  it('may be long in its letters, and be written in Chinese with Latin names in it', async () => {
    const title =
      'Stadtverwaltung genehmigt Wiederinbetriebnahme der Gezeitenmühle nach jahrzehntelangen Auseinandersetzungen mit Anwohnern';
    expect((await shapeOf(`${title}\n${long}\n\n${long}`)).shape[0]).toBe(`# ${title}`);
    const wide = '我用 Gangway Tide Tables 写了三年的潮汐笔记之后，为什么又回到了 Paper Notebook 的老办法';
    const body =
      '河边的船坞三代人都属于同一个家庭，河两岸没有人希望它落到别人的手里。每年春天，孩子们都会来这里学习怎样修补渔网。'.repeat(
        2,
      );
    expect((await shapeOf(`${wide}\n${body}\n\n${body}`)).shape[0]).toBe(`# ${wide}`);
  });

  it('stands right above who wrote what is below it, and under the names of parts of a site', async () => {
    const { shape } = await shapeOf(
      `My Page\nCoast\nNorth\nThe yard has found a buyer after all\nBy Ada Reed and Jon Hull\nMarch 4, 2024\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The yard has found a buyer after all', long, long]);
  });

  it('is none with a sentence before its question', async () => {
    const prose = 'You may have walked past the yard. But do you know who works there? Or for whom?';
    const { shape } = await shapeOf(
      `${prose}\n\n${long}\n\nWho works there?\n\n${long}\n\nWho pays for it?\n\n${long}`,
    );
    expect(shape[0]).toBe(prose);
  });
});

describe('a page in any language', () => {
  it.each([
    [
      'ja',
      'ホーム > ニュース > 港',
      '潮の満ち引きで動く水車が復活',
      '2024年5月3日 09時00分更新\n取材・文＝森下はる',
      '川沿いの水車は三世代にわたって同じ家族のものであり、両岸に住む誰もそれが他人の手に渡ることを望んでいない。',
    ],
    [
      'zh',
      '首页 > 新闻 > 港口',
      '潮汐磨坊重新开始转动',
      '作者：林小雨',
      '河边的磨坊三代人都属于同一个家庭，河两岸没有人希望它落到别人的手里，每年春天孩子们都会来这里学习修补渔网。',
    ],
    [
      'fr',
      'Accueil > Actualités > Ports',
      'Le moulin à marée tourne de nouveau',
      'Par Ada Morel avec AFP\nTemps de lecture : 2 min',
      long,
    ],
    [
      'es',
      'Inicio / Puertos',
      'El molino de mareas vuelve a girar',
      'Ada Robles\nCoordinadora editorial\nActualizado a 22/04/2025 - 13:50',
      long,
    ],
  ])(
    'keeps its headline below the trail that leads to it, and above who wrote it (%s)',
    async (_, trail, title, who, body) => {
      const prose = body.length < 80 ? body.repeat(3) : body;
      const { shape } = await shapeOf(`${trail}\n\n${title}\n\n${who}\n\n${prose}\n\n${prose}`);
      expect(shape).toEqual([`# ${title}`, prose, prose]);
    },
  );

  it('keeps short sentences of its own above buttons, in a language with another full stop', async () => {
    const prose =
      'नदी के किनारे की यह चक्की तीन पीढ़ियों से एक ही परिवार की है और दोनों किनारों पर कोई नहीं चाहता कि वह किसी और के हाथ में जाए, चाहे कितना भी पैसा मिले।';
    const { shape } = await shapeOf(
      `होम > समाचार\n\nचक्की फिर से चलने लगी\n\nप्रकाशित: 15 अप्रैल 2024\nशेयर करें\n\n${prose}\n\n${prose}\n\nचक्की का समय\n\nचक्की रोज़ सुबह छह बजे खुलती है।\n\nरविवार को वह बंद रहती है।\n\nटैग: चक्की\nकमेंट करें`,
    );
    expect(shape).toEqual([
      '# चक्की फिर से चलने लगी',
      prose,
      prose,
      '## चक्की का समय',
      'चक्की रोज़ सुबह छह बजे खुलती है।',
      'रविवार को वह बंद रहती है।',
    ]);
  });

  it('leads elsewhere with a Turkish capital', () => {
    expect(signs.noise('İlgili haberler: Liman yeniden açıldı')).toBe('link to another article');
  });

  it.each([
    ['de', 'Bildbeschreibung einblenden', 'Mit Material der Küstenwacht'],
    ['fr', 'La rédaction vous conseille', 'Toute reproduction interdite sans accord'],
    ['es', 'Comparte esta noticia', 'Queda prohibida la reproducción'],
    ['zh', '本文系网络转载，不代表本站立场。', '（责任编辑：林小雨）'],
    ['ja', '有料会員が初回1カ月無料', '無料会員に登録する'],
    ['pt', 'Compartilhar no WhatsApp', 'Há 3 horas'],
    ['it', 'Condividi l’articolo', 'Riproduzione riservata'],
    ['nl', 'Deel dit artikel', '4 minuten leestijd'],
    ['pl', 'Udostępnij artykuł', 'Czas czytania: 3 minuty'],
    ['ru', 'Скопировать ссылку', '5 минут назад'],
    ['ko', '기사 공유하기', '입력 2024.05.03. 오전 9:12'],
    ['tr', 'Tüm hakları saklıdır.', 'İçeriğe geç'],
    ['ar', 'نسخ الرابط', '٥ دقائق قراءة'],
    ['fa', 'نظر دهید', 'کد خبر: ۱۲۳۴۵'],
    ['he', 'העתק קישור', 'פורסם ב-3.5.2024'],
    ['hi', 'लिंक कॉपी करें', '3 मिनट में पढ़ें'],
  ])('has buttons and notices that are none of its article (%s)', (_, ...lines) => {
    expect(lines.map((line) => signs.pageLine(line))).toEqual(lines.map(() => true));
  });
});

describe('the heading of a list of questions', () => {
  it('makes headings of all that is asked below it, however few they are and short their answers', async () => {
    const { shape } = await shapeOf(
      `The Yard\n\n${long}\n\n${long}\n\nFrequently asked questions\n\nWhy does it grow so slowly?\nMostly because the river is low.\n\nIs the yard of Brenna the largest on the whole of the coast?\nYes, since 2014.\n\nComments (5)`,
    );
    expect(shape.slice(-5)).toEqual([
      '## Frequently asked questions',
      '## Why does it grow so slowly?',
      'Mostly because the river is low.',
      '## Is the yard of Brenna the largest on the whole of the coast?',
      'Yes, since 2014.',
    ]);
  });
});

describe('who wrote an article and when', () => {
  it('may stand between bars, with what it is about', async () => {
    const { shape, reasons } = await shapeOf(
      `The Yard\n31. August 2016 | Politik | 4 Kommentare\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The Yard', long, long]);
    expect(reasons.get('31. August 2016 | Politik | 4 Kommentare')).toBe('byline');
  });

  it('may stand close to how long it takes to read', async () => {
    const { shape, front } = await shapeOf(`The Yard\n\nAda Reed\n17 min readDec 21, 2022\n\n${long}\n\n${long}`);
    expect(shape).toEqual(['# The Yard', long, long]);
    expect(front.date).toBe('Dec 21, 2022');
  });
});

describe('what an article says in short', () => {
  it('stands below the name of a paper, its town and since when it is printed', async () => {
    const { shape, reasons } = await shapeOf(
      `Arrow-left Lens\nThe Lysvik Mirror\nLysvik, North Coast Est. May 19, 1883\n\nWhy the family keeps the yard by the river\n\nThe yard of the family is seen from the other bank of the river at Lysvik on a day in the last week of June, with all of its boats. (Ada Reed/Reuters)\nBy Ida Holm\n\n${long}\n\n${long}`,
    );
    expect(shape[0]).toBe('# Why the family keeps the yard by the river');
    expect(reasons.get('The Lysvik Mirror')).toBe('part of the page around the article');
    expect(reasons.get('(Ada Reed/Reuters)')).toBe('says who took a picture');
  });

  it('is its own, though nothing but who wrote it stands above', async () => {
    const short = ['The council votes on Tuesday', 'A buyer offers two million', 'Forty people keep their work'];
    const { shape } = await shapeOf(
      `The yard has a buyer\nBy Ada Reed\nMarch 4, 2024\n\nSummary\n${short.join('\n')}\n\n${long}\n\n${long}`,
    );
    for (const line of short) expect(shape.join('\n')).toContain(line);
  });
});

describe('a notice', () => {
  it('is none of the headings, though its name stands alone', async () => {
    const { shape } = await shapeOf(`The Yard\n\n${long}\n\nNote\n\nThe gate is closed on Sundays.\n\n${long}`);
    expect(shape.filter((line) => line.startsWith('#'))).toEqual(['# The Yard']);
    expect(shape.join('\n')).not.toContain('\nNote\n');
  });
});

describe('what stands around an article', () => {
  it('is a line that leads to the pages before and behind it', async () => {
    const { reasons } = await shapeOf(`The Yard\nPrev Up Chapter 5. Boats Home Next\n\n${long}\n\n${long}`);
    expect(reasons.get('Prev Up Chapter 5. Boats Home Next')).toBe('navigation');
  });

  it('is a button with an arrow, but no quotation', async () => {
    const { shape } = await shapeOf(`The Yard\n\n${long}\n\nGet a sample →\n\nThe « old ropes »\n\n${long}`);
    expect(shape.join('\n')).not.toContain('sample');
    expect(shape).toContain('## The « old ropes »');
  });

  it('is whose a picture or a table is', async () => {
    const { shape } = await shapeOf(`The Yard\n\n${long}\n\nSource: Hull Ventures\n\n${long}`);
    expect(shape).toEqual(['# The Yard', long, long]);
  });

  it('says again what its picture shows, with whose it is behind it', async () => {
    const { shape, reasons } = await shapeOf(
      `The Yard\n\nMend the old ropes\n\nMend the old ropesiStock/ada1\n${long}\n\nTar the new nets\n\nTar the new netsShutterstock/Ada Reed\n${long}\n\nContent continues below ad`,
    );
    expect(shape).toEqual(['# The Yard', '## Mend the old ropes', long, '## Tar the new nets', long]);
    expect(reasons.get('Mend the old ropesiStock/ada1')).toBe('caption without its picture');
  });

  it('tells who may copy it, and where it stands', async () => {
    const { shape, front } = await shapeOf(
      `La reproduction totale ou partielle d’un article, sans autorisation, est strictement interdite.\nPour plus d’informations, consultez nos conditions générales.\n\nhttps://example.org/quai\n\nLe vieux quai reste au village\nCHRONIQUE\n\nAda Martin\n\nProfesseure des écoles à Brenne\n\nLire plus tard\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# Le vieux quai reste au village', long, long]);
    expect(front.author).toBe('Ada Martin');
  });

  it('tells what whoever wrote it does, but keeps an address that something leads into', async () => {
    const { shape, front } = await shapeOf(
      `Why the yard stays by the river\nOPINION\nAda Reed\nProfessor of Boats at Gull University\n\n${long}\n\nIts plans are here:\n\nhttps://example.org/yard`,
    );
    expect(shape).toEqual([
      '# Why the yard stays by the river',
      long,
      'Its plans are here:',
      'https://example.org/yard',
    ]);
    expect(front.author).toBe('Ada Reed');
  });

  it('is a word on each of the other articles behind it', async () => {
    const other = 'Ropes, and who makes them\nA short look at the oldest walk on the river.\n3 min read';
    const { shape } = await shapeOf(
      `The Yard\n\n${long}\n\n${long}\n\nMore from Ada Reed\n4 shares\n2 days ago\n${other}\n12 comments\n${other}\nShare\nFollow us\nSubscribe\nTerms of use`,
    );
    expect(shape).toEqual(['# The Yard', long, long]);
  });
});

describe('a page of an encyclopedia', () => {
  it('leaves its buttons alone in their lines', async () => {
    const { shape, reasons } = await shapeOf(
      `Tide yard\n${long}\n\nOld ropes\n[modifier le code]\n${long}\n\nOld nets\n[modifier le code]\n${long}`,
    );
    expect(shape).toEqual(['# Tide yard', long, '## Old ropes', long, '## Old nets', long]);
    expect(reasons.get('[modifier le code]')).toBe('a mark of the page');
  });
});

describe('a report that was copied from its pages', () => {
  const lines = Array.from({ length: 18 }, (_, at) => `The yard has its own line number ${at} of prose, and goes`).join(
    '\n',
  );

  it('has heads in two parts above each of them', async () => {
    const { shape } = await shapeOf(
      `Yard Review        Vol. 3, No. 2\n\nOld Ropes\n${lines}\non.\n7\nYard Review        Old Ropes\n\nOld Nets\n${lines}\non.\n8\n`,
    );
    expect(shape.filter((line) => line.includes('Review'))).toEqual([]);
    expect(shape).toContain('## Old Nets');
  });

  it('names its authors with the marks of where they work', async () => {
    const { shape, reasons } = await shapeOf(
      `How Yards Survive\nAda Reed1, Jon Hull2\n1 University of Lysvik, 2 Coastal Office\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# How Yards Survive', long, long]);
    expect(reasons.get('Ada Reed1, Jon Hull2')).toBe('byline');
  });

  it('has headings in capitals above the others only where two of them have some below', async () => {
    const list = '- The long rope\n- The red rope';
    const once = await shapeOf(
      `The Yard\n\n${long}\n\nKEY POINTS\n\n${list}\n\nOld Ropes\n\n${long}\n\nOld Nets\n\n${long}`,
    );
    expect(once.shape.filter((line) => line.startsWith('#'))).toEqual([
      '# The Yard',
      '## KEY POINTS',
      '## Old Ropes',
      '## Old Nets',
    ]);
    const twice = await shapeOf(
      `The Yard\n\n${long}\n\nTHE ROPES\n\n${long}\n\nOld Ropes\n\n${long}\n\nTHE NETS\n\n${long}\n\nOld Nets\n\n${long}`,
    );
    expect(twice.shape.filter((line) => line.startsWith('#'))).toEqual([
      '# The Yard',
      '## THE ROPES',
      '### Old Ropes',
      '## THE NETS',
      '### Old Nets',
    ]);
  });

  it('has what a picture shows below its byline, twice, and its headline above it', async () => {
    const caption = 'Ropes on the old yard wall';
    const page = (under: string) =>
      shapeOf(
        `The yard gets new ropes in March\nBy Ada Reed Published: Feb 07, 2023 09:15 PM\n${under}\n\n${under}\n\n${long}\n\n${long}`,
      );
    expect((await page(caption)).shape[0]).toBe('# The yard gets new ropes in March');
    const { shape, reasons } = await page(`${caption} Photo: Courtesy of Gull Yard`);
    expect(shape).toEqual(['# The yard gets new ropes in March', long, long]);
    expect(reasons.get(`${caption} Photo: Courtesy of Gull Yard`)).toBe('caption without its picture');
  });

  it('is called by what stands over when it was changed and the buttons of the page, and not by what a picture shows', async () => {
    const short = 'The old yard will sell two of its boats to the town in May.';
    const { shape } = await shapeOf(
      `Gull Yard sees trade fall 2.9%\nLast Updated: Wednesday, 19 May, 2031, 08:15 GMT\nE-mail this to a friend Printable version\nThe new master of the old family yard by the river\n${short}\n${short}\n${long}\n${short}\n${short}`,
    );
    expect(shape[0]).toBe('# Gull Yard sees trade fall 2.9%');
  });

  it('is called by what stands above who wrote it, below the day', async () => {
    const { shape } = await shapeOf(`18 February 2020\n\nCold Harbours\n\nBy Ada Reed\n\n${long}\n\n${long}`);
    expect(shape).toEqual(['# Cold Harbours', long, long]);
  });

  it('has no part of its title below it, as a picture is called', async () => {
    const { shape, reasons } = await shapeOf(
      `The Gull Yard – a yard for all\nBy Ada Reed\nThe Gull Yard\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The Gull Yard – a yard for all', long, long]);
    expect(reasons.get('The Gull Yard')).toBe('says the headline again');
    const { shape: other } = await shapeOf(
      `The Gull Yard – a yard for all\n\n${long}\n\nThe Red Yard\n\n${long}\n\nThe Gull\n\n${long}`,
    );
    expect(other).toContain('## The Red Yard');
  });

  it('names its author as a field', async () => {
    const { shape, front } = await shapeOf(`How Yards Survive\nAuthor: Ada M. Reed, Gull Yard\n${long}\n\n${long}`);
    expect(shape).toEqual(['# How Yards Survive', long, long]);
    expect(front.author).toBe('Ada M. Reed');
  });

  it('has one title in capitals, and its headings are no deeper for it', async () => {
    const { shape } = await shapeOf(`YEARLY REPORT\n\n${long}\n\nOld Ropes\n\n${long}\n\nOld Nets\n\n${long}`);
    expect(shape).toEqual(['# YEARLY REPORT', long, '## Old Ropes', long, '## Old Nets', long]);
  });

  it('calls columns by years', async () => {
    const { blocks } = await read(
      `The Yard\n\n${long}\n\nIncome\t2022\t2023\nRents\t410\t520\nGifts\t85\t97\n`,
      'page.txt',
    );
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.head.map(({ text }) => text)).toEqual(['Income', '2022', '2023']);
  });
});

describe('what a machine was asked for', () => {
  it('begins and ends with what it says to whoever asked', async () => {
    const { shape } = await shapeOf(
      `Sure! Here’s an overview of the yard:\n\nThe Yard\n\n${long}\n\nWould you like me to make a table of this?`,
    );
    expect(shape).toEqual(['# The Yard', long]);
  });
});

describe('code', () => {
  it('goes on over an empty line where it is set in, and with a remark at its end', async () => {
    const { blocks } = await read(
      `The Yard\n\n${long}\n\nfunction moor(boat) {\n  rope.tie(boat)\n\n  return boat\n}\nmoor(gull); // and wait\n\n${long}`,
      'page.txt',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'code', 'paragraph']);
  });
});

describe('the headline of a page that was pasted whole', () => {
  const menu = ['Skip to main content', 'Log in', 'Search for:'].join('\n');

  it('is the line nearest to who wrote it, and no earlier one of the menus', async () => {
    const { shape } = await shapeOf(
      `${menu}\nEverything about boats and harbours\nOur letters to all readers\nSign up\nThe yard has found a buyer after all\nBy Ada Reed\nMarch 4, 2024\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The yard has found a buyer after all', long, long]);
  });

  it('stands above what tells what the article is about', async () => {
    const told = 'Three generations of a family have kept the boats of the river, and now they let go.';
    const { shape } = await shapeOf(`${menu}\nThe yard\n${told}\nBy Ada Reed\nMarch 4, 2024\n\n${long}\n\n${long}`);
    expect(shape).toEqual(['# The yard', told, long, long]);
  });

  it('may be a word or two above several people who wrote it, and is no part of the site', async () => {
    const { shape, reasons } = await shapeOf(
      `${menu}\nEngineering\nThe river\n2024-03-04\n\nAda Reed\n\nJon Hull\n\n9 min read\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The river', long, long]);
    expect(reasons.get('Ada Reed')).toBe('byline');
    expect(reasons.get('Jon Hull')).toBe('byline');
  });

  it('stands below many lines of a word or two, though no list of words knows them', async () => {
    const parts = 'Boats Ropes Nets Tides Rivers Yards Ferries Pilots Canals Locks Fish Weather'.split(' ');
    const { shape } = await shapeOf(
      `${parts.join('\n')}\nThe yard has found a buyer after all\nBy Ada Reed\nMarch 4, 2024\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The yard has found a buyer after all', long, long]);
  });

  it('is not what stands twice in the menus alone, nor a line over another article further down', async () => {
    const { shape } = await shapeOf(
      `${menu}\nAll our letters\nThe yard has found a buyer\nBy Ada Reed\nAll our letters\n\n${long}\n\n${long}`,
    );
    expect(shape[0]).toBe('# The yard has found a buyer');
    const other = await shapeOf(
      `The yard by the river is for sale\nLog in\nSign up\nWhat the family said\nBy Jon Hull\n\n${long}\n\n${long}`,
    );
    expect(other.shape[0]).toBe('# The yard by the river is for sale');
  });

  it('is not what a picture shows, right above whose it is, and leaves what is asked above it aside', async () => {
    const menus = Array.from({ length: 12 }, (_, at) => `Part ${'ABCDEFGHIJKL'[at]}`).join('\n\n');
    const { shape } = await shapeOf(
      `Ad feedback\n\n1. Did you see the film?\n\n2. Was it too loud?\n\nSign in\n\n${menus}\n\nSign out\n\nThe yard and its river\n\n7 minute read\n\nThe family that owns the yard by the river\n\nAda Reed/AFP via Getty Images\n\n${long}\n\n${long}`,
    );
    expect(shape[0]).toBe('# The yard and its river');
    expect(shape.join()).not.toContain('too loud');
  });

  it('leaves a sentence of the menus above it aside', async () => {
    const menus = Array.from({ length: 8 }, (_, at) => `Part ${'ABCDEFGH'[at]}`).join('\n');
    const said = 'Enter your address and the name of your town to be told of new boats.';
    const { shape } = await shapeOf(
      `${menu}\n${menus}\n${said}\nZip\nThe yard has found a buyer after all\nBy Ada Reed\n\n${long}\n\n${long}`,
    );
    expect(shape).toEqual(['# The yard has found a buyer after all', long, long]);
  });
});

describe('the last question of several', () => {
  it('stays over its short answer, though buttons of the page stand behind it', async () => {
    const asked = ['Who owns the yard?', 'Who pays for it?', 'Who works in it?'];
    const { shape } = await shapeOf(
      `The yard\n\n${asked.map((one) => `${one}\n\n${long}`).join('\n\n')}\n\nMay I visit?\n\nYes, on any day.\n\nCopy link\nPrint\nSubscribe\nLeave a comment`,
    );
    expect(shape.slice(-2)).toEqual(['## May I visit?', 'Yes, on any day.']);
  });
});

describe('what somebody wrote, of whose quotation the marks are lost', () => {
  const lead = 'The keeper of the lamp was asked to sell it, and in 1915 she wrote to the town:';
  const said = 'I have lit this lamp on every night of my life, and nobody else will ever light it for me.';

  it('is quoted below the line that says so, where the author tells nothing of themselves', async () => {
    const { shape } = await shapeOf(`The Lamp\n\n${long}\n\n${lead}\n\n${said}\n\n${long}`);
    expect(shape).toEqual(['# The Lamp', long, lead, 'quote', `  ${said}`, long]);
  });

  it('is the author’s where all the text is', async () => {
    const own = 'I came to the yard when I was nine, and my father sent me up the mast to mend what was left of it.';
    const { shape } = await shapeOf(`The Lamp\n\n${own}\n\n${lead}\n\n${said}\n\n${own}`);
    expect(shape).not.toContain('quote');
  });
});
