import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);
const desk = { width: 1280, height: 720 };
const upright = { width: 390, height: 844 };

/** An appendix of answers stands below the slide that asks them; the last slide comes behind it. */
const answers = ['bell', 'lamp', 'boat', 'nets', 'rope', 'mast', 'tide'].map(
  (thing) =>
    `### Who looks after the ${thing} of the harbour?\n\nThe keeper of the ${thing} does, by day and by night.\n`,
);
const asked = () => deckAt((text) => `${text}\n## Questions and answers\n\n${answers.join('\n')}`);

/** The slide that fills the middle of the window, and how far from its upper edge it begins. */
const seen = `(() => {
  const slide = document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('section[id]');
  return [slide.id, Math.round(slide.getBoundingClientRect().top)];
})()`;
const follow = async (page: Page, link: string) => {
  await page.evaluate(`document.querySelector('${link}').click()`);
  await page.waitForFunction(`location.hash === document.querySelector('${link}').getAttribute('href')`);
};
const last = '.slide.agenda li:last-child a';

describe('the way through a deck', () => {
  it('leads back from a link to where it stands', async () => {
    const shown = 'Reveal.getCurrentSlide().id';
    const [agenda, linked, back] = await onScreen(await asked(), desk, async (page) => {
      await page.keyboard.press('ArrowRight');
      const from = await page.evaluate(shown);
      await follow(page, last);
      const to = await page.evaluate(shown);
      await page.keyboard.press('ArrowRight');
      await page.evaluate('history.back()');
      await page.waitForFunction(`${shown} !== '${to}' && location.hash.includes('agenda')`);
      return [from, to, await page.evaluate(shown)];
    });
    expect(linked).not.toBe(agenda);
    expect(back).toBe(agenda);
  });

  it('leads, on a phone, to the upper edge of the slide that a link names, and back to the link', async () => {
    const [there, link, back] = await onScreen(await asked(), upright, async (page) => {
      await page.evaluate(`document.querySelector('.slide.agenda').scrollIntoView()`);
      await follow(page, last);
      await page.waitForFunction(`(${seen})[1] === 0 && location.hash === '#/' + (${seen})[0]`);
      const to = await page.evaluate(seen);
      await page.evaluate('history.back()');
      await page.waitForFunction(`location.hash.includes('agenda') && (${seen}).join() === 's-agenda,0'`);
      return [
        to,
        await page.evaluate(`document.querySelector('${last}').getAttribute('href')`),
        await page.evaluate(seen),
      ];
    });
    expect(link).toBe(`#/${(there as string[])[0]}`);
    expect(back).toEqual(['s-agenda', 0]);
  });

  it('is found again on a phone that is turned, and in a page that is loaded again', async () => {
    const there = `document.querySelectorAll('.slide.faq')[5].closest('section')`;
    const [id, turned, loaded] = await onScreen(await asked(), upright, async (page) => {
      await page.evaluate(`${there}.scrollIntoView()`);
      const to = await page.evaluate(`${there}.id`);
      await page.waitForFunction(`location.hash === '#/${to}'`);
      await page.setViewport({ width: 844, height: 390, isMobile: true, hasTouch: true });
      await page.waitForFunction(`Reveal.getConfig().width === 1920 && Reveal.getCurrentSlide().id === '${to}'`);
      await page.setViewport({ ...upright, isMobile: true, hasTouch: true });
      await page.waitForFunction(`Reveal.getConfig().width === 720 && (${seen})[1] === 0`);
      const again = await page.evaluate(seen);
      await page.reload();
      await page.waitForFunction(`Reveal.isReady() && document.querySelector('.reveal-viewport').scrollTop > 0`);
      await page.waitForFunction(`(${seen})[1] === 0`);
      return [to, again, await page.evaluate(seen)];
    });
    expect(turned).toEqual([id, 0]);
    expect(loaded).toEqual([id, 0]);
  });

  it('is counted by its slides, on a phone as on any screen', async () => {
    const slides = `document.querySelectorAll('.slides section[id]').length`;
    const [voice, count] = await onScreen(await asked(), upright, async (page) => {
      await page.evaluate(`document.querySelector('.slide.agenda').scrollIntoView()`);
      await page.waitForFunction(`document.querySelector('.voice')?.textContent.includes('Agenda')`);
      return [await page.evaluate(`document.querySelector('.voice').textContent`), await page.evaluate(slides)];
    });
    expect(voice).toBe(`2 / ${count} Agenda`);
  });

  it('leads with G to the page that the foot of a slide says, in the appendix too', async () => {
    const foot = `Reveal.getCurrentSlide().querySelector('.folio').textContent`;
    const [wanted, shown, corner] = await onScreen(await asked(), desk, async (page) => {
      const number = await page.evaluate(`[...document.querySelectorAll('.slide.faq .folio')].at(-2).textContent`);
      await page.keyboard.press('g');
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
      return [
        number,
        await page.evaluate(foot),
        await page.evaluate(`document.querySelector('.slide-number')?.offsetWidth`),
      ];
    });
    expect(shown).toBe(wanted);
    expect(corner).toBe(0);
  });
});

it('leads with Esc out of a slide that is magnified, and not on into the overview', async () => {
  const zoomed = `document.documentElement.classList.contains('zoomed')`;
  const [before, after, overview, help] = await onScreen(await deckAt(), desk, async (page) => {
    const held = (await page.evaluate(`/Linux/.test(navigator.platform)`)) ? 'Control' : 'Alt';
    await page.keyboard.down(held);
    await page.mouse.click(300, 300);
    await page.keyboard.up(held);
    const near = await page.evaluate(zoomed);
    await page.keyboard.press('Escape');
    const far = [await page.evaluate(zoomed), await page.evaluate('Reveal.isOverview()')];
    await page.keyboard.down('Shift');
    await page.keyboard.press('?');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.r-overlay-help');
    return [near, ...far, await page.evaluate(`document.querySelector('.r-overlay-help').textContent`)];
  });
  expect([before, after, overview]).toEqual([true, false, false]);
  expect(help).toMatch(/(CTRL|ALT) \+ Click/);
});

it('tells the keys on a page of the look, all of them at once', async () => {
  const [own, look, isWhole] = await onScreen(await deckAt(), desk, async (page) => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('?');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.r-overlay-help');
    const colour = (what: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${what}')).backgroundColor`);
    const fits = `(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight)(document.querySelector('.r-overlay-help .r-overlay-content'))`;
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('hr'), { style: 'background: var(--bg)' }))`,
    );
    return [await colour('.r-overlay-help'), await colour('body > hr'), await page.evaluate(fits)];
  });
  expect(own).toBe(look);
  expect(isWhole).toBe(true);
});
