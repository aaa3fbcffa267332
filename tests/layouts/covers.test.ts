import { expect, it } from 'vitest';
import { boxes } from '../../templates/layouts/title/boxes.ts';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const cover = async (title: string, subtitle = '', lang = 'en') => {
  const front = `---\ntitle: ${title}\nlang: ${lang}\n${subtitle && `subtitle: ${subtitle}\n`}---\n\n`;
  const deck = await make(`${front}The lock opens twice a day. Nobody pays for it, and nobody asks why.\n`, 'lock.md');
  return deck.slides.find(({ layout }) => layout === 'title');
};

const longSubtitle =
  'What the people who run the lock, mend the nets, ring the bell, count the ships and sell the fish wrote down in forty years';

it('keeps a long subtitle below a title of four lines', async () => {
  const shown = await cover(
    'How a small town on the northern coast has learned to live with the tide, and makes some money from it in the winter',
    longSubtitle,
  );
  expect(shown?.slots.subtitle).toMatchObject({ text: longSubtitle });
});

it('sets a title smaller rather than break one of its words', async () => {
  const size = async (title: string) => boxes[(await cover(title, '', 'de'))?.scale ?? -1]?.title.size ?? 0;
  expect(await size('Der Hafen 2026')).toBeGreaterThan(150);
  expect(await size('Hafengebührenbericht 2026')).toBeLessThan(150);
});

it('sets what a page has behind a bar below its title', async () => {
  const shown = await cover('How the lock is run | Tidewater');
  expect([shown?.title.text, shown?.slots.subtitle]).toMatchObject(['How the lock is run', { text: 'Tidewater' }]);
  const own = await cover('How the lock is run | Tidewater', 'Forty years of it');
  expect(own?.slots.subtitle).toMatchObject({ text: 'Forty years of it' });
});
