import { describe, expect, it } from 'vitest';
import type { Problem } from '#model';
import { looks, readLook } from '../../../scripts/read/design/look.ts';
import { accented } from '../../../scripts/render/palette/accented.ts';
import { contrast, schemes } from '../../looks/contrast.ts';
import { grounds } from '../../looks/grounds.ts';

const brands = ['#1f36f0', '#d4145a', '#00875a', '#ff6b00', '#7b2ff7', '#0a1a5c', '#333333', '#00a3bf', '#c00'];
const names = await looks();

describe.each(names)('an accent of the author’s in the look %s', (name) => {
  it.each(brands)('%s leaves nothing that can hardly be read', async (brand) => {
    const look = accented(await readLook(name), brand);
    for (const tokens of schemesAfter(look.css)) {
      for (const [on, words] of grounds)
        for (const word of words) {
          const ratio = contrast(tokens(word), tokens(on));
          expect(ratio, `${word} ${tokens(word)} on ${on} ${tokens(on)}`).toBeGreaterThanOrEqual(4.49);
        }
      expect(contrast(tokens('--data-1'), tokens('--bg'))).toBeGreaterThanOrEqual(3);
    }
  });

  it('fills a slide with the very colour that was given', async () => {
    const look = accented(await readLook(name), '#D4145A');
    expect(schemesAfter(look.css).map((tokens) => tokens('--x-accent-bg'))).toEqual(
      schemesAfter(look.css).map(() => '#d4145a'),
    );
  });
});

it('leaves alone what was not of the accent', async () => {
  const plain = await readLook('paper');
  const [before, after] = [plain.css, accented(plain, '#00875a').css].map((css) => schemesAfter(css)[0]);
  for (const token of ['--bg', '--fg', '--fg-2', '--line', '--code-string', '--data-6', '--x-ink-bg'])
    expect(after?.(token)).toBe(before?.(token));
  expect(after?.('--mark')).not.toBe(before?.('--mark'));
});

it('moves the lightness and keeps the hue', async () => {
  const look = accented(await readLook('studio'), '#ff6b00');
  const [light, dark] = schemesAfter(look.css);
  expect(light?.('--mark')).toMatch(/^#[a-f]\w[3-6]\w[0-2]\w$/);
  expect(dark?.('--mark')).toBe('#ff6b00');
});

it('refuses a colour that would be another where it can be read, and says what contrast it would have had', async () => {
  const place = { file: 'tides.md', line: 3 };
  const refusal = await refused('#ffe600', place);
  expect(refusal).toMatchObject({ code: 'accent', place });
  expect(refusal.message).toMatch(/#ffe600 would have a contrast of 1\.\d in the look studio; text needs 4\.5/);
  expect(refusal.hint).toMatch(/darker one; of this hue, #\w{6} could be read/);
  const suggested = /#\w{6}/.exec(refusal.hint ?? '')?.[0] ?? '';
  expect(contrast(suggested, '#fafaf7')).toBeGreaterThanOrEqual(4.5);
  // On a dark ground the same colour is a good one.
  expect(() => accented({ ...studioLike }, '#ffe600')).not.toThrow();
});

it.each(['blue', '#12', '1f36f0', 'rgb(1,2,3)'])('does not take %s for a colour', async (word) => {
  expect(await refused(word)).toMatchObject({ fault: 'usage', hint: expect.stringContaining('six digits') });
});

const studioLike = await readLook('midnight');

async function refused(accent: string, place?: Problem['place']): Promise<Problem> {
  const look = await readLook('studio');
  try {
    accented(look, accent, place);
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error(`${accent} was not refused`);
}

/** The schemes of a look whose tokens are set in two places, the later of which holds. */
function schemesAfter(css: string): ((token: string) => string)[] {
  const blocks = new Map<string, string>();
  for (const [, selector = '', block = ''] of css.replace(/\/\*.*?\*\//gs, '').matchAll(/(:root[^{]*?)\s*\{([^}]*)\}/g))
    blocks.set(selector, `${blocks.get(selector) ?? ''};${block};`);
  return schemes([...blocks.values()].map((block) => `{${block}}`).join('\n'));
}
