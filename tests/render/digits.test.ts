import { describe, expect, it } from 'vitest';
import { digitsWith, type Sentence } from '#model';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { deckOf, said, studio, wholeFonts } from './deck-of.ts';

const agenda = {
  layout: 'agenda',
  title: said('المحاور'),
  slots: { items: [{ title: said('المرفأ'), target: 'slide-2' }] },
};
const statement = { layout: 'statement', title: said('لا تحتاج كل مدينة إلى جسر') };

async function page(text: string, lang = 'ar'): Promise<string> {
  const deck = deckOf([agenda, statement], { lang, dir: 'rtl' });
  const design = await studio();
  return renderPrint({ ...deck, sentences: [{ text } as Sentence] }, design, await wholeFonts(design));
}

describe('the numbers of the frame', () => {
  it('are written in the digits of the article', async () => {
    const html = await page('زرعت المدينة ٣٢٠٠ شجرة في ٢٠٢٤.');
    expect(html).toContain('<span class="at">٢</span>');
    expect(html).toContain('<span class="folio">١</span>');
    expect(html).toContain('@counter-style digits{system:extends arabic-indic}');
  });

  it('are 1, 2, 3 where the author writes these', async () => {
    const html = await page('زرعت المدينة 3200 شجرة في 2024.');
    expect(html).toContain('<span class="at">2</span>');
    expect(html).not.toContain('system:extends arabic-indic');
  });

  it('have all ten digits at hand, whichever the article has', () => {
    expect(digitsWith('۳ قنات')).toBe('۱۲۳۴۵۶۷۸۹۰');
    expect(digitsWith('3 qanats')).toBe('');
  });
});
