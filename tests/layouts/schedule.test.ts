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
    ['es', 'Día 2: Salen los barcos', 'viernes: Todos reman', 'Semana 3: Se seca el casco'],
  ])('is a schedule, whatever language the hours and days are told in (%s)', async (lang, ...entries) => {
    const { deck } = await deckFrom(plan(lang, ...entries));
    const schedule = deck.slides.find(({ layout }) => layout === 'schedule');
    expect(schedule?.slots.rows).toMatchObject(entries.map((entry) => ({ when: { text: entry.split(': ')[0] } })));
  });

  it('is none where an item only begins with a number', async () => {
    const { deck } = await deckFrom(plan('en', '9 boats: Rigged by noon', '7 masts: Set in June', '3 hulls: Painted'));
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
