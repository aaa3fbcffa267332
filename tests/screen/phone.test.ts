import { afterAll, describe, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);
const upright = { width: 390, height: 844 };

/** Words of the body smaller than 16 px of the screen, and words beyond its edges. */
const seen = `[...document.querySelectorAll('.slide *')].flatMap((element) => {
  if (element.closest('.foot, .unseen, .notes, svg, figcaption, .at')) return [];
  if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  const slide = element.closest('.slide');
  const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
  const size = parseFloat(getComputedStyle(element).fontSize) * scale;
  const what = element.textContent.trim().slice(0, 30);
  if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) return ['beyond the edge: ' + what];
  return size < 16 ? [size.toFixed(1) + ' px: ' + what] : [];
})`;

describe('a deck on a phone', () => {
  it.each(['studio', 'paper', 'midnight'])(
    'has words of 16 px and more in the look %s, and nothing beyond its edges',
    async (look) => {
      const address = await deckAt((text) => text.replace('lang: en', `lang: en\nlook: ${look}`));
      const [words, across] = await onScreen(address, upright, async (page) => [
        (await page.evaluate(seen)) as string[],
        (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number,
      ]);
      expect(words).toEqual([]);
      expect(across).toBeLessThanOrEqual(0);
    },
  );

  it('cuts nothing off and shrinks nothing, on any of its slides', async () => {
    const faults = await onScreen(await deckAt(), upright, (page) =>
      page.evaluate(`Reveal.getSlides().flatMap((section) => {
        const slide = section.querySelector('.slide');
        const found = LecternMeasure(slide).filter(({ kind }) => kind !== 'small');
        return found.map(({ kind, text, by }) => [slide.classList[1], kind, by, text.slice(0, 30)].join(' '));
      })`),
    );
    expect(faults).toEqual([]);
  });

  it('has no foot line that stands in the body, however long its chapter is called', async () => {
    const called = '潮汐表怎样制作，怎样印刷，又怎样送到每一条船上，'.repeat(3);
    const address = await deckAt((text) => text.replace(/^title: .*$/m, `title: ${called}`));
    const highest = await onScreen(address, upright, (page) =>
      page.evaluate(`Math.max(...[...document.querySelectorAll('.slide .foot')].map((foot) => foot.offsetHeight))`),
    );
    expect(highest).toBeLessThanOrEqual(80);
  });

  it('keeps the art of its cover clear of all words', async () => {
    const cover = await onScreen(
      await deckAt((text) => text.replace('lang: en', 'lang: en\nauthor: Ada Marsh')),
      upright,
      (page) =>
        page.evaluate(`(() => {
        const slide = document.querySelector('.slide.title');
        const lowest = Math.max(...[...slide.querySelectorAll('.art path')].map((path) => path.getBoundingClientRect().bottom));
        const art = slide.querySelector('.art').getBoundingClientRect();
        return [slide.querySelector('.label').getBoundingClientRect().top, Math.min(lowest, art.bottom)];
      })()`),
    );
    const [label, art] = cover as [number, number];
    expect(label).toBeGreaterThan(art);
  });

  it('says of each cell of a table which it is, where there are several', async () => {
    const wide = (text: string) =>
      text.replace(
        /\| Harbour [\s\S]*$/u,
        '| Harbour | Range | Ships | Pilots |\n| --- | --- | --- | --- |\n| Burntcoat | 16 m | 12 | 3 |\n| Saint-Malo | 13 m | 40 | 9 |\n',
      );
    const [labels, share] = await onScreen(await deckAt(wide), upright, async (page) => [
      await page.evaluate(
        `[...document.querySelectorAll('.slide.table tbody tr:first-child td')].map((cell) => getComputedStyle(cell, '::before').content)`,
      ),
      await page.evaluate(
        `document.querySelector('.slide.table tbody tr').offsetWidth / document.querySelector('.slide.table').offsetWidth`,
      ),
    ]);
    expect(share).toBeGreaterThan(0.85);
    expect(labels).toHaveLength(3);
    expect(String((labels as string[])[1])).toContain('Ships');
  });

  it('has code of that size too, which is scrolled where it is longer than the screen, with the keyboard as well', async () => {
    const code = await onScreen(await deckAt(), upright, (page) =>
      page.evaluate(`(() => {
        const pre = document.querySelector('.slide.code pre');
        const rows = [...pre.querySelectorAll('.row')];
        const foot = pre.closest('.slide').querySelector('.foot').getBoundingClientRect();
        return {
          longer: pre.scrollHeight > pre.clientHeight,
          wider: pre.scrollWidth > pre.clientWidth,
          reached: pre.tabIndex,
          aboveFoot: pre.getBoundingClientRect().bottom <= foot.top,
          zoomed: [...pre.closest('.slide').children].some((part) => part.style.zoom),
          taller: rows.filter((row) => row.offsetHeight > 60).length,
        };
      })()`),
    );
    expect(code).toMatchObject({ longer: true, wider: false, reached: 0, aboveFoot: true, zoomed: false });
    expect((code as { taller: number }).taller).toBeGreaterThan(3);
  });

  it('shows a slide that goes on as it was seen before it was scrolled to, and lets nothing come in anew', async () => {
    const items = Array.from(
      { length: 8 },
      (_, at) => `- Rope number ${at + 1} is kept dry in the loft of the yard by the old quay`,
    );
    const address = await deckAt(() => `---\nlang: en\n---\n\n# Ropes\n\n## The loft\n\n${items.join('\n')}\n`);
    const [twins, moved] = await onScreen(address, upright, async (page) => {
      await page.evaluate(`Reveal.on('autoanimate', () => (window.moved = (window.moved ?? 0) + 1))`);
      const twins = (await page.evaluate(`document.querySelectorAll('section[data-auto-animate]').length`)) as number;
      for (let at = 0; at < twins; at++) {
        await page.evaluate(`document.querySelectorAll('section[data-auto-animate]')[${at}].scrollIntoView()`);
        await new Promise((done) => setTimeout(done, 200));
      }
      return [twins, await page.evaluate('window.moved ?? 0')];
    });
    expect(twins).toBeGreaterThan(1);
    expect(moved).toBe(0);
  });

  it('is turned on its side and back', async () => {
    const sizes = await onScreen(await deckAt(), upright, async (page) => {
      const size = 'Reveal.getConfig().width';
      const found = [await page.evaluate(size)];
      await page.setViewport({ width: 844, height: 390, isMobile: true });
      await page.waitForFunction(`${size} === 1920`);
      found.push(await page.evaluate(`document.querySelector('.slide').offsetWidth`));
      await page.setViewport({ ...upright, isMobile: true });
      await page.waitForFunction(`${size} === 720`);
      found.push(await page.evaluate(`document.querySelector('.slide').offsetWidth`));
      return found;
    });
    expect(sizes).toEqual([720, 1920, 720]);
  });

  it('begins with the slide that its address names', async () => {
    const top = await onScreen(`${await deckAt()}#/3`, upright, async (page) => {
      await page.waitForFunction(`document.querySelector('.reveal-viewport').scrollTop > 0`);
      return page.evaluate(`document.querySelectorAll('.slides section[id]')[3].getBoundingClientRect().top`);
    });
    expect(Math.abs(top as number)).toBeLessThan(20);
  });

  it('is as wide as its window where that is magnified, and so low', async () => {
    const shares = await onScreen(await deckAt(), { width: 512, height: 384 }, async (page) => {
      const share = `document.querySelector('.slide').getBoundingClientRect().width / innerWidth`;
      const first = await page.evaluate(share);
      await page.setViewport({ width: 300, height: 300, isMobile: true, hasTouch: true });
      await page.waitForFunction('Reveal.getScale() < 0.42');
      return [first, await page.evaluate(share)].map(Number);
    });
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.97);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('has no line that words of two claims touch, one below the other', async () => {
    const claims =
      '---\nlang: ar\n---\n\n# ميناء\n\n## البوابة\n\n- تفتح البوابة عند الفجر\n- يحرسها رجلان طوال الليل\n';
    const gaps = await onScreen(await deckAt(() => claims), upright, (page) =>
      page.evaluate(`[...document.querySelectorAll('.slide.pair li:not(:last-child)')].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return one.nextElementSibling.getBoundingClientRect().top - range.getBoundingClientRect().bottom;
      })`),
    );
    expect(gaps).not.toEqual([]);
    expect(Math.min(...(gaps as number[]))).toBeGreaterThan(8);
  });

  it('shows all of a slide without JavaScript, too', async () => {
    const across = await onScreen(await deckAt(), { ...upright, scripts: false }, (page) =>
      page.evaluate('document.querySelector(".reveal").scrollWidth - innerWidth'),
    );
    expect(across).toBeLessThanOrEqual(0);
  });
});
