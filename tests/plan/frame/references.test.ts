import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const body = `# The lighthouse keeps its lamp

## The lamp

The lamp is seen from 19 miles. Crews rely on it in fog. Harbour pilots asked for it again last winter, and the council agreed.
`;

const slidesOf = async (behind: string, front = '') =>
  (await make(`${front}${body}\n${behind}`, 'lamp.md')).slides.filter(({ layout }) => layout === 'references');

const worksOf = async (behind: string, front = '') =>
  (await slidesOf(behind, front)).flatMap(({ texts }) => texts.map(({ text }) => text));

describe('what was read for an article', () => {
  it('is turned to behind the closing, below its own heading', async () => {
    const works =
      '## Works cited:\n\n- Reed, A. (2019). The tides of the north. Harbour Press.\n- Marsh, I. (2021). Lamps. Strait.\n';
    const slides = await slidesOf(works);
    expect(slides).toMatchObject([{ title: 'Works cited', appendix: true }]);
    expect(slides[0]?.texts.map(({ text }) => text)).toEqual([
      'Reed, A. (2019). The tides of the north. Harbour Press.',
      'Marsh, I. (2021). Lamps. Strait.',
    ]);
  });

  it.each([
    ['Works cited', 'Authors', 'The lamp was described by Ada Reed.'],
    ['Литература', 'Авторы', 'Маяк описала Ада Рид.'],
    ['Riferimenti', 'Ringraziamenti', 'Grazie ad Ada Reed.'],
  ])('is found before whom it thanks at the very end: %s', async (heading, thanks, told) => {
    const works =
      '- Reed, A. (2019). The tides of the north. Harbour Press.\n- Marsh, I. (2021). Lamps. Strait.\n- Falk, J. (2020). Seals. Harbour Press.\n';
    const deck = await make(`${body}\n## ${heading}\n\n${works}\n## ${thanks}\n\n${told}\n`, 'lamp.md');
    expect(deck.slides.filter(({ title }) => title === heading)).toMatchObject([
      { layout: 'references', appendix: true },
    ]);
    expect(JSON.stringify(deck.slides)).toContain(told.replace('.', ''));
  });

  it('leads to its address rather than spelling it', async () => {
    const works = `## References

Reed, A. (2019). The tides of the north. Harbour Press. https://harbour.example/tides

Marsh, I. (2021). Lamps. The Strait Gazette. Retrieved May 2, 2022, from https://gazette.example/lamps

Falk, J. (2020). Seals. Harbour Press. Available at: www.harbour.example/seals

Holm, P. "The winter of the seals." Yearbook, 1 Feb. 1987, museum.example/yearbook/1987.
`;
    expect(await worksOf(works)).toEqual([
      'Reed, A. (2019). The tides of the north. Harbour Press.',
      'Marsh, I. (2021). Lamps. The Strait Gazette. Retrieved May 2, 2022',
      'Falk, J. (2020). Seals. Harbour Press.',
      'Holm, P. "The winter of the seals." Yearbook, 1 Feb. 1987',
    ]);
  });

  it('is known by the links back that an encyclopedia sets before it, which it is shown without', async () => {
    const works = '## References\n\n^ "The pilots\' roll". Retrieved 4 May.\n\n^ a b "Lamps". Harbour Office.\n';
    const slides = await slidesOf(works);
    expect(slides).toMatchObject([{ title: 'References', appendix: true }]);
    expect(slides[0]?.texts.map(({ text }) => text)).toEqual([
      '"The pilots\' roll". Retrieved 4 May.',
      '"Lamps". Harbour Office.',
    ]);
  });

  it('is shared out where one slide does not hold it, and left to the notes where nobody would look it through', async () => {
    const list = (count: number) =>
      `## References\n\n${Array.from({ length: count }, (_, at) => `- Reed, A. (${1990 + at}). The tides of the north, told by its pilots, volume ${at + 1}. Harbour Press.`).join('\n')}\n`;
    const slides = await slidesOf(list(10));
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.flatMap(({ texts }) => texts)).toHaveLength(10);
    expect(await slidesOf(list(40))).toEqual([]);
  });

  it('is left away where the front matter says so', async () => {
    const works = '## Works cited\n\n- Reed, A. (2019). The tides of the north. Harbour Press.\n';
    expect(await worksOf(works, '---\nreferences: false\n---\n\n')).toEqual([]);
    expect(await worksOf(works)).toHaveLength(1);
  });

  it('is no list of where to read on', async () => {
    expect(
      await worksOf('## Further reading\n\n- [The tides](https://a.example)\n- [The lamps](https://b.example)\n'),
    ).toEqual([]);
  });
});
