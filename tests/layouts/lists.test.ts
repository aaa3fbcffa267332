import { type Context, countWords, type Said, type Sentence } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { accentOf } from '../../templates/layouts/statement/accent.ts';
import { told } from '../distil/told.ts';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const slidesOf = async (article: string) =>
  (await make(article, 'article.md')).slides
    .filter(({ appendix }) => !appendix)
    .map(({ layout, title, texts }) => ({ layout, title, texts: texts.map(({ role, text }) => `${role}: ${text}`) }));

describe('a list that is longer than a slide', () => {
  it('has about as many items on its last two', async () => {
    const items = ['Ash', 'Oak', 'Elm', 'Fir', 'Pine', 'Yew', 'Larch'].map(
      (wood) => `- ${wood} bends in the steam of a kettle`,
    );
    const slides = await slidesOf(`# Oars\n\n## Woods\n\n${items.join('\n')}\n`);
    const counts = slides.filter(({ title }) => title === 'Woods').map(({ texts }) => texts.length);
    expect(counts).toEqual([4, 3]);
  });
});

describe('a list that says of which side it is', () => {
  it('says so on each of its slides, as the author writes it', async () => {
    const items = [
      "Elle ne tient pas quand le fond du port est mou après les grandes marées d'automne",
      'Le bureau du port ne la permet pas près de la vieille écluse où passent les barges',
      'Un bateau qui reste plus de trois nuits doit en louer une deuxième au gardien',
      'Les plongeurs ne la contrôlent plus quand la glace couvre la moitié du bassin',
    ];
    const slides = await slidesOf(
      `---\nlang: fr\n---\n\n# La chaîne\n\n## Chaîne\n\nLa chaîne est simple.\n\nInconvénients :\n\n${items.map((one) => `- ${one}.`).join('\n')}\n`,
    );
    const told = slides.filter(({ texts }) =>
      texts.some((text) => items.some((one) => text.includes(one.slice(0, 20)))),
    );
    expect(told.length).toBeGreaterThan(1);
    for (const { title, texts } of told) expect([title, ...texts].join('\n')).toMatch(/Inconvénients(?: :)?$/mu);
  });
});

describe('an item that ends on what joins it to the next', () => {
  it.each([
    ['ko', '배가 적은 까닭은 두 가지입니다', '부두가 바다에서 보이지 않거나', ', 또는', '엉뚱한 배를 부르고 있습니다'],
    ['ru', 'Лодок мало по двум причинам', 'Причал не виден с моря', ', либо', 'Вы зовёте не те команды'],
    ['sv', 'Båtarna är få av två skäl', 'Kajen syns inte från havet', ', eller', 'Ni lockar fel besättningar'],
    [
      'tr',
      'Teknelerin az olmasının iki nedeni var',
      'Rıhtım denizden görünmüyor',
      ', ya da',
      'Yanlış ekipleri çağırıyorsunuz',
    ],
  ])('loses that (%s)', async (lang, lead, one, tie, other) => {
    const slides = await slidesOf(`---\nlang: ${lang}\n---\n\n# 7\n\n## 8\n\n${lead}.\n\n* ${one}${tie}\n* ${other}\n`);
    expect(slides.flatMap(({ texts }) => texts)).toContain(`points.lead: ${one}`);
  });
});

describe('an item that begins in bold letters', () => {
  it('has them for its lead, and what comes next below it', async () => {
    const slides = await slidesOf(`# Oars

## Rules

- **Dry the wood slowly under a roof.** A fast oven cracks the ash.
- **Oil the blade in autumn and in spring.** It drinks two cups.
- **Never leave an oar in the sun.** The blade warps.
`);
    const [list] = slides.filter(({ title }) => title === 'Rules');
    expect(list?.texts).toContain('points.lead: Dry the wood slowly under a roof');
    expect(list?.texts).toContain('points.support: A fast oven cracks the ash');
    expect(list?.texts).toContain('points.support: The blade warps');
  });

  it('has what the next paragraph says below it, for all items or for none, on a slide more if need be', async () => {
    const item = (name: string, told: string) => `- **${name}.**\n\n  ${told}\n`;
    const slides = await slidesOf(
      `# Oars\n\n## Four ways of keeping them\n\n${[
        item('Both the blade and the loom are kept dry', 'Nothing is oiled before the first ice of the winter comes.'),
        item('The blade is oiled and the loom is kept dry', 'Only the blade drinks two cups of the oil in a year.'),
        item('Both the blade and the loom are oiled', 'The whole oar is hung below the roof for a week.'),
        item('The loom is oiled and the blade is kept dry', 'Oars like these stand in the corner of every boathouse.'),
      ].join('\n')}`,
    );
    const lists = slides.filter(({ title }) => title === 'Four ways of keeping them');
    const roles = lists.flatMap(({ texts }) => texts.map((text) => text.split(':')[0]?.split('.').at(-1)));
    expect(lists).toHaveLength(2);
    expect(roles.filter((role) => role === 'support')).toHaveLength(4);
  });
});

describe('a sentence that only leads into a list, in Japanese', () => {
  it('is no point of its own, and the list is shown with all its items', async () => {
    const slides = await slidesOf(`# 港の記録

## 残った船

冬を越えて残った船はこれです。

1. **白い鳥** — 朝の漁に出る木の船
2. **青い波** — 島へ荷物を運ぶ船
3. **赤い灯** — 夜の港を見回る船

船の共通点は2つあります。

- 古い木でできている
- 毎年、春に塗り直す
`);
    const texts = slides.flatMap((slide) => slide.texts);
    expect(texts).toContain('steps.title: 白い鳥');
    expect(texts.filter((text) => /これです|あります/u.test(text) && !text.startsWith('deck'))).toEqual([]);
  });
});

describe('a list of four', () => {
  it('stands on one slide rather than two, with less below its leads', async () => {
    const slides = await slidesOf(`# The ferry

## What we did

- In the first week we hid the old timetable of the ferry behind a curtain, with a note in red ink that told everybody why.
- In the fourth week we counted who had lifted the curtain.
- We asked every one of them.
- In the eighth week we took the old lines away for good.
`);
    expect(slides.filter(({ title }) => title === 'What we did')).toHaveLength(1);
  });
});

describe('a word that calls out', () => {
  it('is no lead of what it calls', async () => {
    const slides = await slidesOf(
      '# The dryer\n\nThe dryer is a small oven for ash and oak.\n\n**Note:** the winter timetable changed in May.\n\n## Use\n\nOpen the door.\n',
    );
    const texts = slides.flatMap(({ texts }) => texts);
    expect(texts).toContain('points.lead: The winter timetable changed in May');
    expect(texts).not.toContain('points.lead: Note');
  });
});

describe('one figure', () => {
  const shown = async (prose: string) =>
    (await slidesOf(`# The quay\n\n## Work\n\n${prose}\n`))
      .flatMap(({ texts }) => texts)
      .filter((text) => /figure:/.test(text))
      .map((text) => text.replace(/.*figure: /, ''));

  it('is no end of what lies from one to another', async () => {
    const figures = await shown('Lost nets are from 12% to 31% of all nets. The quay has 94 metres of new rope.');
    expect(figures).toEqual(['94 metres']);
  });

  it('is what is told, and not what stands in brackets beside it', async () => {
    const figures = await shown('The crane stood still for 31 minutes (a wind > 40 knots) on the northern quay.');
    expect(figures).toEqual(['31 minutes']);
  });

  it('has its sign beside it, where a blank stands between', async () => {
    const { slides } = await (await planMaker())(
      '# The quay\n\n## Work\n\nThe trial showed savings of 2.8 % for the boats that moored by night.\n',
      'quay.md',
    );
    expect(slides.map(({ slots: { figure } }) => (figure as Said | undefined)?.text)).toContain('2.8 %');
  });
});

describe('who says so', () => {
  it('is not said again at the foot of a slide that says it', async () => {
    const slides = await slidesOf(
      '# The quay\n\n## Cost\n\nReplacing the crane and the old quay would cost £3.2m, according to a report by the engineers Sand & Holm.\n',
    );
    const told = slides.flatMap(({ texts }) => texts).filter((text) => /according to a report/i.test(text));
    expect(told).toHaveLength(1);
  });
});

describe('a list whose items have a figure each', () => {
  it('stays a list, where each figure alone would tear it apart', async () => {
    const slides = await slidesOf(`# The quay

## Options

**Option A: Do nothing.** No cost to the town. The quay goes on as it is until the ice takes it.

**Option B: Advice only.** Cheap, and quick to give. After three winters 46% of the boats had followed it.

**Option C: A new quay.** Costs £90 million over three years. It is the only option that the divers believe in.
`);
    const options = slides.filter(({ title }) => title === 'Options');
    expect(options.map(({ layout }) => layout)).toEqual(['cards']);
    expect(options[0]?.texts).toContain('cards.text: Costs £90 million over three years');
  });
});

describe('a label with a long text', () => {
  it('is told as far as the first pause that leaves enough', async () => {
    const slides = await slidesOf(`# Two boats

## What we tried

- The sloop: an open boat with a lug sail and a small petrol engine, built in 1980, leased from the yard by the month
- The dory: a flat boat of pine for two pairs of oars, bought for £300
`);
    const texts = slides.flatMap(({ texts: all }) => all).map((text) => text.replace(/^[^:]*: /, ''));
    expect(texts).toContain('An open boat with a lug sail and a small petrol engine');
  });

  it('does not end within a row of names', async () => {
    const slides = await slidesOf(`# Two cranes

## What they lift

- The north crane: a tall crane of oak that lifts the boats of Brenna, Lysvik Sound, Old Holm, Kalvik and other towns of the far north by itself
- The dory: a flat boat of pine for two pairs of oars, bought for £300
`);
    const texts = slides.flatMap(({ texts: all }) => all);
    expect(texts.filter((text) => /(?:Brenna|Lysvik Sound|Old Holm)$/.test(text))).toEqual([]);
  });
});

describe('a section of one short line', () => {
  it('says it large', async () => {
    const slides = await slidesOf(
      '# Three days\n\nThe coast is flat and wide and white with salt.\n\n## Day three: do nothing\n\nSwim. Read. Eat the soup.\n',
    );
    const [last] = slides.filter(({ title }) => title === 'Day three: do nothing');
    expect(last).toMatchObject({ layout: 'statement', texts: ['claim: Swim. Read. Eat the soup'] });
  });
});

describe('what the rest of it was', () => {
  it('is no figure in large type', async () => {
    const slides = await slidesOf(
      '# The ferry\n\n## Money\n\nFares cover what the crew is paid. The figure is 22% in winters without ice.\n',
    );
    expect(slides.flatMap(({ texts }) => texts).filter((text) => /^(?:figure|claim): .*22%/.test(text))).toEqual([]);
  });
});

describe('the phrase of a statement that is lit', () => {
  it('holds a word whole, and both ends of a way', () => {
    const lit = (text: string, figure: string) => {
      const sentence = { ...told(text), figures: [{ text: figure, measure: 'share' }] } as unknown as Sentence;
      return accentOf(text, sentence, { pack: packFor('en'), words: countWords } as unknown as Context);
    };
    expect(lit('An eight-year-old sloop with a new mast was bought for a song', 'eight-year')).toBe('eight-year-old');
    expect(lit('Lost nets fell from 31% to 12% of all of the nets', '31%')).toBe('31% to 12%');
    expect(lit('The yard takes groups of up to nine at 9 am', '9')).toBe('9 am');
    expect(lit('Some 31% to all appearances were lost in the storm', '31%')).toBe('31%');
  });
});

describe('a list of changes', () => {
  const changes = `# The yard

## 2031

- fix: lower the boats by their bow - 4f1c9ab
- fix: raise the boats by their stern - 703fdcc
- Clean the hall on Fridays (#12)
`;

  it('says what several of its items are called before their words, and not above each', async () => {
    const [list] = (await slidesOf(changes)).filter(({ title }) => title === '2031');
    expect(list?.texts).toContain('points.lead: fix: lower the boats by their bow');
    expect(list?.texts).not.toContain('points.lead: fix');
  });

  it('names none of the changes that an item is made of', async () => {
    const slides = await slidesOf(
      '# The yard\n\n## 2029\n\n- Mend the crane - 4f1c9ab, 703fdcc,\n- Oil the gate - 1d02fbc, #12\n- Paint the hall\n',
    );
    const texts = slides.find(({ title }) => title === '2029')?.texts;
    expect(texts).toEqual(expect.arrayContaining(['points.lead: Mend the crane', 'points.lead: Oil the gate']));
    expect(texts?.join()).not.toMatch(/4f1c9ab|703fdcc/i);
  });

  it('of one item shows it below its heading', async () => {
    const slides = await slidesOf(`${changes}\n## 2030\n\n- Added a crane (#3, by Ada)\n`);
    expect(slides.find(({ title }) => title === '2030')?.texts.join()).toContain('Added a crane (#3, by Ada)');
  });
});

describe('a colon after "either"', () => {
  it('heads nothing', async () => {
    const slides = await slidesOf(
      '# The yard\n\nThe yard mends boats.\n\n## The crane is stuck\n\nYou will need to either:\n\n- Pull the long lever back\n- Ask the keeper for help\n',
    );
    expect(slides.map(({ title }) => title)).toContain('The crane is stuck');
  });
});

describe('a figure that its sentence takes back', () => {
  it.each([
    'While 200 nets a day might be enough for a calm summer, it is certainly not enough for us.',
    'A yard of 2,000 nets is always welcome, but we have to think of the price.',
  ])('is no number by itself: %s', async (line) => {
    const slides = await slidesOf(
      `# The nets\n\nThe yard mends nets for the whole coast.\n\n## Scale\n\n${line}\n\nThe keepers count them in spring.\n`,
    );
    expect(slides.filter(({ layout }) => layout === 'number' || layout === 'stats')).toEqual([]);
  });
});

describe('a sentence that has its subject in the heading', () => {
  it('is told below it rather than leave it alone', async () => {
    const slides = await slidesOf(
      '# The gates\n\nThe gates of the lock open twice a day.\n\n## openGate(boat)\n\nOpens the gate for a boat.\n\n## closeGate(boat)\n\n[Commits](https://example.org/commits)\n',
    );
    const of = (title: string) => slides.find((slide) => slide.title === title);
    expect(of('openGate(boat)')?.texts.join()).toContain('Opens the gate for a boat');
    expect(of('closeGate(boat)')?.texts.join() ?? '').not.toContain('Commits');
  });
});

describe('an item with words in brackets', () => {
  it('is not parted within them', async () => {
    const slides = await slidesOf(
      '# The yard\n\nThe yard mends boats.\n\n## Rules\n\n- A repair must not add any work (for example a second coat of tar that has to be scraped off in spring)\n- A repair is done in the dry hall\n',
    );
    const texts = slides.flatMap(({ texts }) => texts);
    expect(texts.filter((text) => text.split('(').length !== text.split(')').length)).toEqual([]);
  });
});

describe('two lists of one section', () => {
  it('are told apart by the word that leads into each', async () => {
    const slides = await slidesOf(
      '# Ropes\n\nThe yard looked at ropes.\n\n## Hemp\n\nHemp is old, and every keeper of the yard knows how to mend it.\n\nFor:\n\n- It floats on the water\n- It smells of summer\n\nAgainst:\n\n- It rots in the cellar\n- It costs twice as much\n',
    );
    const against = slides.find(({ texts }) => texts.includes('points.lead: It rots in the cellar'));
    expect([against?.title, ...(against?.texts ?? [])].join()).toContain('Against');
  });
});

describe('things to check', () => {
  it('are steps, and no list of questions and answers', async () => {
    const slides = await slidesOf(
      '# The pump\n\nThe pump stops when the lamp is dark.\n\n## Check\n\n1. Is there power?\n   - Look at the lamp.\n2. Is the filter clean?\n   - Open the lid.\n3. Is the float stuck?\n\n> [!IMPORTANT]\n> Never reach into the basin.\n',
    );
    expect(slides.map(({ layout }) => layout)).not.toContain('questions');
    expect(slides.find(({ title }) => title === 'Check')?.texts).toContain('steps.title: Is the float stuck?');
  });
});

describe('a short section within a chapter', () => {
  it('keeps its heading above what it says', async () => {
    const slides = await slidesOf(
      '# The pump\n\nThe pump tells its errors.\n\n## Errors\n\n### E42: pump busy\n\nSomebody else started it. Wait for 5 minutes.\n\n### E43: level unknown\n\nThe sensor is wet. Dry it with a cloth.\n',
    );
    expect(slides.map(({ title }) => title)).toEqual(expect.arrayContaining(['E42: pump busy', 'E43: level unknown']));
  });
});

describe('bars of a list', () => {
  it('are called by the few words that lead into it, and not by a claim near to them', async () => {
    const slides = await slidesOf(
      '# The storms\n\nThe keepers count the storms of every year.\n\n## All years\n\nThe north wind brings 18% of the boats home early.\n\nSeverity of storms:\n\n- Strong: 20%\n- Middling: 47%\n- Weak: 29%\n\nThe keepers write them down.\n',
    );
    const bars = slides.find(({ layout }) => layout === 'bars');
    expect(['Severity of storms', 'All years']).toContain(bars?.title);
  });

  it('are drawn where each item has its share in brackets', async () => {
    const slides = await slidesOf(
      '# The ferry\n\nThe ferry asked everybody on board.\n\n## Complaints\n\nThe most common complaints:\n\n- Waiting in the rain for a boat that is late (71%)\n- The price of tea (38%)\n- Gulls (12%)\n',
    );
    const bars = slides.find(({ layout }) => layout === 'bars');
    expect(bars?.texts).toEqual(expect.arrayContaining(['bars.label: The price of tea', 'bars.figure: 38%']));
  });
});

describe('a dash in a point', () => {
  it('parts no label from its text where a second one closes what it opened', async () => {
    const { slides } = await make(
      '# Lamps\n\nThe old lamp – which nobody had seen – was lit again in May. The new lamp burns oil. The harbour pays for both of them.\n',
      'lamps.md',
    );
    const texts = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(texts).not.toContain('The old lamp');
  });
});

describe('a list below a question', () => {
  it('has what leads into it on each of its slides', async () => {
    const item = (name: string) => `- ${name} and what the crew of each boat has to know about it in a storm`;
    const slides = await slidesOf(
      `# Talks\n\n## How did you come to write about boats?\n\nI gave talks in the first years. In those talks, most people asked about these things:\n\n${['The rope', 'The lamp', 'The oars', 'The mast', 'The keel', 'The sail'].map(item).join('\n')}\n\n## What is new?\n\nNothing is new here. The quay is old.\n`,
    );
    const lists = slides.filter(({ texts }) => texts.some((text) => /has to know/.test(text)));
    expect(lists.length).toBeGreaterThan(1);
    for (const { title, texts } of lists)
      expect([title, ...texts].join(' ')).toMatch(/people asked about these things/);
  });
});

describe('what leads into a list', () => {
  it('gives way where one row would have a slide to itself for its sake', async () => {
    const slides = await slidesOf(
      '# The yard\n\n## Rules of the yard\n\nBesides the price of each of its boats, a yard tells its people the following things:\n\n- Where the rules of the yard hold, on the water only or on the quay as well\n- Whom the rules of the yard are for, the rowers and the keepers of the boats\n- What happens if somebody breaks the rules of the yard\n- How somebody can tell the yard of it\n',
    );
    const rows = slides
      .map(({ texts }) => texts.filter((text) => text.startsWith('points.lead')).length)
      .filter((count) => count > 0);
    expect(rows).toEqual([2, 2]);
  });
});

describe('a list of nothing but addresses', () => {
  const links = '- https://quay.example/pulls/31\n- <https://quay.example/pulls/44>\n';

  it('is left to the notes, where its section tells something else', async () => {
    const slides = await slidesOf(
      `# The yard\n\n## The crane\n\nThe old crane broke in May. Two keepers mended it by night. The changes to its drawings are:\n\n${links}`,
    );
    expect(JSON.stringify(slides)).not.toContain('quay.example');
    expect(JSON.stringify(slides)).toContain('The old crane broke in May');
  });

  it('is shown where that is all it has', async () => {
    const slides = await slidesOf(`# The yard\n\nThe old crane broke in May.\n\n## Drawings\n\n${links}`);
    expect(JSON.stringify(slides)).toContain('quay.example/pulls/31');
  });
});

describe('a column whose ticks were drawn by a component of the page', () => {
  it('is left out, since no slide can tell them', async () => {
    const { slides } = await make(
      '# Boats\n\n## Rigs\n\nThe yard rigs all of its boats in spring.\n\n| Boat | Tarred | Sail |\n| --- | --- | --- |\n| Gull | <Tick /> | brown |\n| Tern | <Cross /> | white |\n',
      'boats.mdx',
    );
    const table = slides.find(({ layout }) => layout === 'table');
    expect(table?.texts.map(({ text }) => text)).toEqual(['Boat', 'Sail', 'Gull', 'brown', 'Tern', 'white']);
  });
});

const weighed: [string, string, string[], string, string[]][] = [
  [
    'en',
    'Advantages:',
    ['It is cheap', 'It can be lent'],
    'Drawbacks:',
    [
      'Nobody who ever had to lift one out of the mud in March, with frozen hands and a tide that was turning, would want to do so twice',
      'Whoever forgets to grease the last of its links before the first storm of the autumn comes in from the west finds it rusted through by spring',
    ],
  ],
  [
    'de',
    'Vorteile:',
    ['Sie ist billig', 'Sie wird verliehen'],
    'Nachteile:',
    [
      'Wer vergisst, vor dem ersten Herbststurm aus Westen auch das letzte Glied zu fetten, findet sie im Frühjahr durchgerostet auf dem Grund des Hafenbeckens',
      'Wer im Winter mit seinem Fischkutter in das alte Hafenbecken einlaufen will, findet dort wegen der Eisschollen zwischen November und März keinen Liegeplatz',
    ],
  ],
  [
    'fr',
    'Avantages :',
    ['Elle ne coûte presque rien', "Elle tient tout l'hiver"],
    'Inconvénients :',
    [
      "Celui qui oublie de graisser le dernier maillon avant la première tempête venue de l'ouest la retrouve au printemps cassée par la rouille au fond du bassin",
    ],
  ],
  [
    'zh',
    '优点：',
    ['锚链的价钱很低', '锚链可以借给船员'],
    '缺点：',
    [
      '如果在秋天第一场西风暴来临之前忘记给最后一节链环上油，那么到了春天就会发现它已经在港池底部锈断了',
      '替城里照看锚链的潜水员所要的费用很高，只有一条船的小船队根本无法用捕鱼的收入来支付这笔钱',
    ],
  ],
  [
    'ja',
    '利点:',
    ['鎖の値段はとても安い', '鎖は誰にでも貸し出せる'],
    '欠点:',
    [
      '秋に西から最初の嵐が来る前に最後の輪まで油を塗っておかなければ、春には港の底で錆びて切れた鎖を見つけることになる',
      '複数の船を持っている組合であれば、すべての船で同じ鎖を使えるように桟橋の金具を一つずつ付け替えておく必要がある',
    ],
  ],
  [
    'ko',
    '장점:',
    ['사슬은 값이 쌉니다', '사슬은 누구나 빌릴 수 있습니다'],
    '단점:',
    [
      '가을에 서쪽에서 첫 폭풍이 오기 전에 마지막 고리까지 빠짐없이 기름을 발라 두는 것을 잊으면 봄에는 항구 바닥에서 녹슬어 끊어진 사슬을 보게 됩니다',
      '도시를 위해 사슬을 돌보는 잠수부들이 해마다 봄에 요구하는 비용은 배가 한 척뿐인 작은 선단이 고기를 잡아 번 돈으로는 감당할 수 없습니다',
    ],
  ],
  [
    'ar',
    'المزايا:',
    ['السلسلة رخيصة الثمن', 'السلسلة تعار لكل طاقم'],
    'العيوب:',
    [
      'من ينسى تشحيم الحلقة الأخيرة قبل أول عاصفة خريفية تأتي من الغرب يجدها في الربيع مكسورة من الصدأ في قاع حوض الميناء',
      'يطلب الغواصون الذين يعتنون بالسلاسل لحساب المدينة أجرا لا تستطيع أي مجموعة صغيرة تملك قاربا واحدا فقط أن تدفعه من صيدها',
    ],
  ],
];

const listOf = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

describe('a list of long sentences', () => {
  it.each(weighed)(
    'is as whole as the short one that it is weighed against (%s)',
    async (lang, for_, pro, against, con) => {
      const slides = await slidesOf(
        `---\nlang: ${lang}\n---\n\n# 7\n\n## 8\n\n${for_}\n\n${listOf(pro)}\n\n${against}\n\n${listOf(con)}\n`,
      );
      const all = slides.flatMap(({ texts }) => texts.map((text) => text.replace(/^\S+: /u, ''))).join(' ');
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      for (const item of [...pro, ...con]) expect(letters(all)).toContain(letters(item));
    },
  );

  it('goes on in small letters behind a dash or in brackets', async () => {
    const texts = async (item: string) =>
      (await slidesOf(`---\nlang: fr\n---\n\n# 7\n\n## 8\n\n- ${item}.\n- Elle brûle.\n`)).flatMap((one) => one.texts);
    const lead = 'Le gardien du vieux phare de la côte nord allume chaque soir les trois lampes du quai';
    expect(await texts(`${lead} (les deux autres sont éteintes depuis la tempête)`)).toEqual(
      expect.arrayContaining([
        `points.lead: ${lead}`,
        'points.support: (les deux autres sont éteintes depuis la tempête)',
      ]),
    );
    for (const sign of [' –'])
      expect(await texts(`${lead}${sign} les deux autres sont éteintes depuis la tempête`)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`^points\\.lead: ${lead}\\s?$`, 'u')),
          'points.support: Les deux autres sont éteintes depuis la tempête',
        ]),
      );
  });

  it('loses none of those that do not fit on one slide together', async () => {
    const items = ['Nord', 'Süd', 'West'].map(
      (side) =>
        `Hafenmeisterstellvertreter ${side} verantwortet Schleusentorinstandhaltungsarbeiten, Fischereigenossenschaftsverhandlungen, Leuchtfeuerüberwachungsprotokolle und Liegeplatzvergabeverfahren`,
    );
    const slides = await slidesOf(`---\nlang: de\n---\n\n# Ämter\n\n## Hafen\n\n${listOf(items)}\n`);
    const all = slides.flatMap(({ texts }) => texts).join(' ');
    for (const side of ['Nord', 'Süd', 'West']) expect(all).toContain(`Hafenmeisterstellvertreter ${side}`);
  });

  it('is shown without its longest where there are too many to show them all', async () => {
    const long = (at: number) =>
      `Le gardien du phare numéro ${at} allume chaque soir les trois lampes du quai et note dans son grand livre le nom de chaque bateau qui rentre`;
    const short = ['Elle brûle vite', 'Elle flotte bien', 'Elle coûte cher'];
    const slides = await slidesOf(
      `---\nlang: fr\n---\n\n# 7\n\n## 8\n\n${listOf([1, 2, 3, 4, 5, 6].map(long))}\n${listOf(short)}\n`,
    );
    const texts = slides.flatMap((one) => one.texts);
    expect(texts).toEqual(expect.arrayContaining(short.map((one) => `points.lead: ${one}`)));
  });

  it('takes more slides than three where it is whole with them', async () => {
    const items = ['Ash', 'Oak', 'Elm', 'Fir'].map(
      (wood) =>
        `${wood} that was felled in a winter without much snow and then lay under the roof of the yard for a year or two bends in the steam of any kettle`,
    );
    const slides = await slidesOf(`# Oars\n\n## Woods\n\n${listOf(items)}\n`);
    const all = slides.flatMap(({ texts }) => texts).join(' ');
    for (const wood of ['Ash', 'Oak', 'Elm', 'Fir']) expect(all).toContain(`${wood} that`);
  });
});
