import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const body = `# The lighthouse keeps its lamp

## The lamp

The lamp is seen from 19 miles. Crews rely on it in fog. Harbour pilots asked for it again last winter, and the council agreed.

## The keeper

Two neighbours help her. Visitors come on Sundays. The keeper sells postcards and honey, and the money pays for the paint.
`;

const works =
  '## Works cited\n\nReed, A. (2019). The tides of the north, told by 40 pilots. Harbour Press. https://a.org/tides\n';

describe('what stands behind an article', () => {
  it('is in the notes of the last slide of the talk, on none that is told, and takes no time', async () => {
    const [plain, deck] = [await make(body, 'lamp.md'), await make(`${body}\n${works}`, 'lamp.md')];
    const shown = (slides: typeof deck.slides) =>
      slides.flatMap(({ title, texts, appendix }) => (appendix ? [] : [[title, texts.map(({ text }) => text)]]));
    expect(shown(deck.slides)).toEqual(shown(plain.slides));
    const words = new Map(deck.sentences.map(({ id, text }) => [id, text]));
    const closing = deck.slides.find(({ layout }) => layout === 'closing');
    expect(closing?.notes.map((id) => words.get(id) ?? id)).toEqual([
      'Works cited',
      'Reed, A. (2019). The tides of the north, told by 40 pilots. Harbour Press. https://a.org/tides',
    ]);
    expect(deck.meta.minutes).toBe(plain.meta.minutes);
    expect(deck.dropped).toEqual([]);
  });

  it('is turned to in the appendix where it is a short list of links', async () => {
    const links = '## Further reading\n\n- [The tides](https://a.org)\n- [How lamps were lit](https://b.org)\n';
    const { slides } = await make(`${body}\n${links}`, 'lamp.md');
    expect(slides.filter(({ title }) => title === 'Further reading')).toMatchObject([{ appendix: true }]);
  });
});
