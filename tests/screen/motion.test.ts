import { afterAll, describe, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);
const desk = { width: 1280, height: 720 };
const fragments = `[...document.querySelectorAll('section')].map((slide) => slide.querySelectorAll('.fragment').length)`;
const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);

describe('rows that come one after another', () => {
  it('do so on the slide that a directive asks it of, the first of them at once', async () => {
    const counts = (await onScreen(await deckAt(), desk, (page) => page.evaluate(fragments))) as number[];
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(2);
  });

  it('do so on no slide of which nobody asks it, and on all where the front matter does', async () => {
    const none = await deckAt((text) => text.replace('<!-- lectern: fragments -->', ''));
    expect(sum((await onScreen(none, desk, (page) => page.evaluate(fragments))) as number[])).toBe(0);
    const all = await deckAt((text) => text.replace('lang: en', 'lang: en\nfragments: true'));
    const counts = (await onScreen(all, desk, (page) => page.evaluate(fragments))) as number[];
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  });

  it('are all there on paper, on a phone and without scripts', async () => {
    const address = await deckAt();
    const hidden = `[...document.querySelectorAll('.slide li')].filter((row) => getComputedStyle(row).opacity !== '1').length`;
    const without = { ...desk, scripts: false };
    expect(await onScreen(address, without, (page) => page.evaluate(hidden))).toBe(0);
    expect(await onScreen(address, { width: 390, height: 844 }, (page) => page.evaluate(hidden))).toBe(0);
    const printed = await onScreen(address, desk, async (page) => {
      const before = await page.evaluate(hidden);
      await page.emulateMediaType('print');
      return [before, await page.evaluate(hidden)];
    });
    expect(printed[0]).toBeGreaterThan(0);
    expect(printed[1]).toBe(0);
  });
});

describe('the change of slides', () => {
  const config = `[Reveal.getConfig().transition, Reveal.getConfig().autoAnimate]`;

  it('fades, in a quarter of a second', async () => {
    const seen = await onScreen(await deckAt(), desk, async (page) => [
      await page.evaluate(config),
      await page.evaluate(`getComputedStyle(document.querySelector('.slides section')).transitionDuration`),
    ]);
    expect(seen[0]).toEqual(['fade', true]);
    expect(String(seen[1])).toMatch(/^0\.25s/);
  });

  it('is at once for people who asked for stillness, before the first slide is shown and after', async () => {
    const address = await deckAt();
    expect(await onScreen(address, { ...desk, still: true }, (page) => page.evaluate(config))).toEqual(['none', false]);
    const later = await onScreen(address, desk, async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.waitForFunction(`Reveal.getConfig().transition === 'none'`);
      return page.evaluate(config);
    });
    expect(later).toEqual(['none', false]);
  });
});

it('lets a figure go on from a number to the figures beside it', async () => {
  const twin = await onScreen(await deckAt(), desk, (page) =>
    page.evaluate(`(() => {
      const [one, other] = document.querySelectorAll('.slides section[id]');
      one.innerHTML = '<div class="slide number"><strong class="figure">80%</strong></div>';
      other.innerHTML = '<div class="slide stats"><strong class="figure">12</strong><strong class="figure">80%</strong></div>';
      LecternMotion(false);
      const figures = [...document.querySelectorAll('.figure[data-id]')];
      return [one.dataset.autoAnimate, other.dataset.autoAnimate, figures.map((figure) => figure.textContent)];
    })()`),
  );
  expect(twin).toEqual(['', '', ['80%', '80%']]);
});

describe('a slide that goes on', () => {
  /** The first three slides become parts of one table and one of another. */
  const three = `(() => {
    const slides = [...document.querySelectorAll('.slides > section[id]')].slice(0, 3);
    const titles = ['Ships', 'Ships', 'Harbours'];
    for (const [at, one] of slides.entries())
      one.innerHTML = '<div class="slide table"><h2 class="title">' + titles[at] + '</h2><p class="body">' + at + '</p></div>';
    LecternMotion(false);
    return slides;
  })()`;

  it('keeps its heading where it is', async () => {
    const seen = await onScreen(await deckAt(), desk, (page) =>
      page.evaluate(
        `${three}.map((one) => [one.dataset.autoAnimate, one.dataset.autoAnimateRestart, one.querySelector('.title').dataset.id])`,
      ),
    );
    expect(seen).toEqual([
      ['', null, 'same-0-0'],
      ['', null, 'same-0-0'],
      [null, '', null],
    ]);
  });

  it('moves by rules that the policy of the page lets in', async () => {
    const running = `new Promise((done) => {
      ${three};
      Reveal.sync();
      Reveal.slide(0);
      Reveal.on('autoanimate', ({ toSlide }) => {
        const body = toSlide.querySelector('.body');
        requestAnimationFrame(() => requestAnimationFrame(() => done(getComputedStyle(body).transitionProperty)));
      });
      setTimeout(() => Reveal.slide(1), 50);
    })`;
    const seen = await onScreen(await deckAt(), desk, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      return [await page.evaluate(running), complaints];
    });
    expect(seen).toEqual(['opacity', []]);
  });

  it('changes so before the eyes of who looks on, and at once for people who asked for stillness', async () => {
    const moving = `new Promise((done) => {
      ${three};
      Reveal.sync();
      Reveal.slide(0);
      Reveal.on('autoanimate', ({ toSlide }) => done(toSlide.querySelector('.title').textContent));
      Reveal.on('slidechanged', () => setTimeout(() => done('at once'), 300));
      setTimeout(() => Reveal.slide(1), 50);
    })`;
    const address = await deckAt();
    expect(await onScreen(address, desk, (page) => page.evaluate(moving))).toBe('Ships');
    expect(await onScreen(address, { ...desk, still: true }, (page) => page.evaluate(moving))).toBe('at once');
  });
});
