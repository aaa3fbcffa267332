import { describe, expect, it } from 'vitest';
import { deckFrom } from '../whole/deck-from.ts';

const plan = (lang: string, ...entries: string[]) =>
  `---\nlang: ${lang}\n---\n\n# The regatta\n\n## The plan\n\n<!-- lectern: layout=schedule -->\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`;

describe('a list whose items begin with a time', () => {
  it.each([
    ['en', '9 am: Boats are rigged', '7.30 pm: Supper on the quay', 'Quarter 2: The hull is painted'],
    ['en', '12 May: Boats are rigged', 'June 2026: The mast is set', 'Friday: Everybody rows'],
    ['en', '2031-10-20 00:55: The pump stops', '01:38: The lamp goes out', 'May 3, 10:05: The pump runs again'],
    ['de', '9 Uhr: Die Boote kommen', 'Mai 2026: Der Mast steht', 'Woche 2–3: Der Rumpf trocknet'],
    ['fr', '14h30: Les bateaux partent', '3 mai: Le mât se dresse', 'Semaine 2: La coque sèche'],
    ['ja', '2017年4月: 新しい橋が架かった', '5月3日: 船が港を出た', '2019年: 市場が閉まった'],
    ['zh', '2017年4月: 新桥通车', '5月3日: 渔船出港', '2019年: 市场关闭'],
    ['ko', '2017년 4월: 새 다리가 놓였다', '5월 3일: 배가 떠났다', '2019년: 시장이 닫혔다'],
    ['es', 'Día 2: Salen los barcos', 'viernes: Todos reman', 'Semana 3: Se seca el casco'],
  ])('is a schedule, whatever language the hours and days are told in (%s)', async (lang, ...entries) => {
    const { deck } = await deckFrom(plan(lang, ...entries));
    const schedule = deck.slides.find(({ layout }) => layout === 'schedule');
    expect(schedule?.slots.rows).toMatchObject(entries.map((entry) => ({ when: { text: entry.split(': ')[0] } })));
  });

  it('has all of its days, but for one that is too long for a row, and tells none by half', async () => {
    const long =
      '古い漁港の倉庫を使った市場で、町の人たちが毎週の朝に魚と野菜を持ち寄って売るようになり、遠くの町からも多くの客が船で訪れ、夏には祭りも開かれ、島の人たちも魚を売りに来るようになった';
    const { deck } = await deckFrom(
      plan(
        'ja',
        `2016年12月 - ${long}。また、隣の島でも同じ市場が始まった`,
        '2017年4月 - 新しい橋が架かった',
        '2018年5月 - 船の便が変更され、一日に四回から三回に減らされた',
        '2019年6月 - 灯台の明かりが消えた',
        '2020年7月 - 港の学校が閉まった',
      ),
    );
    const rows = deck.slides.flatMap(({ layout, slots }) => (layout === 'schedule' ? slots.rows : []));
    expect(rows).toMatchObject([
      { when: { text: '2017年4月' } },
      { when: { text: '2018年5月' }, what: { text: '船の便が変更され、一日に四回から三回に減らされた' } },
      { when: { text: '2019年6月' } },
      { when: { text: '2020年7月' } },
    ]);
  });

  it('is none where an item only begins with a number', async () => {
    const { deck } = await deckFrom(plan('en', '9 boats: Rigged by noon', '7 masts: Set in June', '3 hulls: Painted'));
    expect(deck.slides.some(({ layout }) => layout === 'schedule')).toBe(false);
  });

  it('has those too that are dated in words, where the others have date, hour and zone', async () => {
    const entries = [
      'Before the storm: Two boats left the gate open',
      'Early morning of May 12th: Nobody went to look',
      '2031-05-12 9:49 UTC: The water came in at the north side',
      '2031-05-12 10:25 UTC: The pump of the yard stopped',
      '2031-05-12 10:40 UTC: The crew shut the gate by hand',
      '2031-05-12 11:17 UTC: A fisherman rang the bell for help',
      '2031-05-12 12:27 UTC: The pump was running again',
      '2031-05-12 12:37 UTC: The yard was dry by noon',
    ].map((entry) => entry.replace(/^(.*?):\s/, '**$1**: '));
    const { deck } = await deckFrom(plan('en', ...entries));
    const rows = deck.slides.flatMap(({ layout, slots }) => (layout === 'schedule' ? (slots.rows as unknown[]) : []));
    expect(rows).toHaveLength(8);
    expect(rows.slice(0, 3)).toMatchObject([
      { when: { text: 'Before the storm' }, what: { text: 'Two boats left the gate open' } },
      { when: { text: 'Early morning of May 12th' } },
      { when: { text: '2031-05-12 9:49 UTC' } },
    ]);
  });

  it('is none where more than a few rows have no time', async () => {
    const mixed = [
      '12 May: Boats are rigged',
      'June: The mast is set',
      'Friday: All row',
      'Ropes: They are tarred',
      'Oars: Dry',
    ];
    const { deck } = await deckFrom(plan('en', ...mixed));
    expect(deck.slides.some(({ layout }) => layout === 'schedule')).toBe(false);
  });

  it('keeps the zone of a clock with the time, and tells whole what happened', async () => {
    const article = plan(
      'en',
      '20:09 UTC: The gate is left open by two boats on their way to the outer harbour',
      '20:13 UTC: Water comes in at roughly one bucket every 2 seconds, from the north side',
      '00:40 UTC: The gate is shut',
    );
    const { deck } = await deckFrom(article);
    expect(deck.slides.find(({ layout }) => layout === 'schedule')?.slots.rows).toMatchObject([
      { when: { text: '20:09 UTC' } },
      {
        when: { text: '20:13 UTC' },
        what: { text: 'Water comes in at roughly one bucket every 2 seconds, from the north side' },
      },
      { when: { text: '00:40 UTC' }, what: { text: 'The gate is shut' } },
    ]);
  });

  it('is shared out evenly over its slides', async () => {
    const entries = Array.from(
      { length: 8 },
      (_, at) => `1${at}:00: The crew of boat ${at} comes ashore with all its nets and ropes`,
    );
    const { deck } = await deckFrom(plan('en', ...entries));
    const rows = deck.slides.flatMap(({ layout, slots }) =>
      layout === 'schedule' ? [(slots.rows as unknown[]).length] : [],
    );
    expect(rows).toEqual([4, 4]);
  });
});
