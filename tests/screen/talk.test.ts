import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);
const desk = { width: 1280, height: 720 };

/** An appendix of answers stands below the slide that asks them; the last slide comes behind it. */
const answers = ['bell', 'lamp', 'boat', 'nets', 'rope', 'mast', 'tide'].map(
  (thing) =>
    `### Who looks after the ${thing} of the harbour?\n\nThe keeper of the ${thing} does, by day and by night.\n`,
);
const asked = () => deckAt((text) => `${text}\n## Questions and answers\n\n${answers.join('\n')}`);
const byHand = () =>
  deckAt(() => '---\nslides: marked\nlang: en\n---\n\n# Bells\n\n----\n\n## Below\n\n---\n\n## Behind\n');

const where = "Object.values(Reveal.getIndices()).slice(0, 2).join('.')";
const questions = `Reveal.getIndices(document.querySelector('.slide.questions').closest('section')).h`;
async function steps(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    seen.push(await page.evaluate(where));
  }
  return seen;
}

describe('the talk', () => {
  it('goes past the appendix with a clicker, both ways, and on through it from below; the space bar goes through all', async () => {
    const [at, seen] = await onScreen(await asked(), desk, async (page) => {
      const at = Number(await page.evaluate(questions));
      await page.evaluate(`Reveal.slide(${at})`);
      return [
        at,
        await steps(page, 'PageDown', 'PageUp', 'ArrowDown', 'PageDown', 'PageUp', 'PageUp', 'Space'),
      ] as const;
    });
    expect(seen).toEqual([`${at + 1}.0`, `${at}.0`, `${at}.1`, `${at}.2`, `${at}.1`, `${at}.0`, `${at}.1`]);
  });

  it('shows the rows of a slide one after another on its way', async () => {
    const seen = await onScreen(await deckAt(), desk, async (page) => {
      await page.evaluate(`Reveal.slide(Reveal.getIndices(document.querySelector('[data-fragments]')).h)`);
      const shown = () => page.evaluate(`document.querySelectorAll('.present .fragment.visible').length`);
      await page.keyboard.press('PageDown');
      const one = await shown();
      await page.keyboard.press('PageUp');
      return [one, await shown()];
    });
    expect(seen).toEqual([1, 0]);
  });

  it('holds every slide that was split by hand', async () => {
    expect(await onScreen(await byHand(), desk, (page) => steps(page, 'PageDown', 'PageDown'))).toEqual(['0.1', '1.0']);
  });

  it('is what the speaker’s window counts the time of, and says what comes of', async () => {
    const [next, planned, seconds] = await onScreen(await asked(), desk, async (page) => {
      const opened = new Promise<Page>((found) => page.once('popup', (desk) => found(desk as Page)));
      await page.keyboard.press('s');
      const desk = await opened;
      await page.evaluate(`Reveal.slide(${questions})`);
      const next = await desk.evaluate(`document.querySelector('.next .slide').className`);
      await page.keyboard.press('End');
      const planned = await desk.evaluate(`document.querySelector('.planned:not(.notes-of *)').textContent`);
      return [
        next,
        planned,
        await page.evaluate(
          `[...document.querySelectorAll('.slides > section[id], .slides > section > section:first-of-type')].slice(0, -1).reduce((sum, { dataset }) => sum + Number(dataset.seconds), 0)`,
        ),
      ] as [string, string, number];
    });
    expect(next).toContain('closing');
    const [minutes = 0, rest = 0] = planned.slice(1, -1).split(':').map(Number);
    expect(60 * minutes + rest).toBe(seconds);
  });
});
