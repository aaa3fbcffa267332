import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const slidesOf = async (...paragraphs: string[]) =>
  (await make(`# The quay is to be sold\n\n${paragraphs.join('\n\n')}\n`, 'a.md')).slides;

const claim =
  'the town has not done enough to keep foreign crews away from the old quay, the largest of the whole coast';

/** What a report has besides, and no slide can show. */
const more = Array.from(
  { length: 6 },
  (_, at) =>
    `It was told in the ${at + 2} taverns, as they are called there, that such a thing, if ever it came to that, would be as good as what they had, or better than it, for all that anybody there could say of it before it was seen to be so.`,
);

describe('what somebody claims', () => {
  it('stands large below who says so, in the words of the sentence', async () => {
    const slides = await slidesOf(...more, `Fishermen claim that ${claim}.`, ...more);
    const one = slides.find(({ title }) => title.text === 'Fishermen claim');
    expect(one?.layout).toBe('statement');
    expect(one?.slots.claim).toMatchObject({ text: claim.replace('the', 'The') });
  });

  it('stands below who says so, without what ties that to the sentence before', async () => {
    const slides = await slidesOf(...more, `Fishermen, in turn, claim that ${claim}.`, ...more);
    expect(slides.find(({ title }) => title.text === 'Fishermen claim')?.slots.claim).toMatchObject({
      text: claim.replace('the', 'The'),
    });
  });

  it('stands so too where who claims it comes behind, and who that is in turn is not told', async () => {
    const told = 'If the ice comes, fewer than one third of the crews of the north are ready with a plan of any kind';
    const owner = 'according to a survey of small harbours held by the guild';
    const [first] = (await slidesOf(`${told}, ${owner}, its bank and the town itself, which paid for it.`, ...more))
      .filter(({ layout }) => layout === 'statement')
      .map(({ title, slots }) => [title.text, slots.claim]);
    expect(first).toEqual([owner.replace('a', 'A'), expect.objectContaining({ text: told })]);
    const its = (
      await slidesOf(`${told}, according to its survey of small harbours, which the town paid for.`, ...more)
    )
      .filter(({ layout }) => layout === 'statement')
      .map(({ title }) => title.text);
    expect(its.join()).not.toMatch(/^According to its/);
  });

  it('does not stand there with what they say besides, which it would seem to say itself', async () => {
    const slides = await slidesOf(
      ...more,
      `Fishermen claim that ${claim.split(',')[0]} and warned others of it.`,
      ...more,
    );
    expect(slides.filter(({ title }) => title.text === 'Fishermen claim')).toEqual([]);
  });

  it('is never shown without whose it is', async () => {
    const other = 'the guild of the island has asked too little of the owners who let their boats rot at the old quay';
    const slides = await slidesOf(`Fishermen claim that ${claim}.`, `Fishermen claim that ${other}.`);
    for (const { title, slots } of slides) {
      const told = JSON.stringify(slots);
      if (/done enough|asked too little/.test(told + title.text))
        expect(told + title.text).toContain('Fishermen claim');
    }
  });

  it('does not lend its owner to the points beside it', async () => {
    const rows = async (own: string) => {
      const slides = await slidesOf(
        'The quay is to be lengthened in May.',
        `The guild pays for the stones. ${own} The mayor wants a lamp at each end.`,
      );
      return slides
        .filter(({ slots }) => Array.isArray(slots.points))
        .map((slide) => JSON.stringify([slide.slots.points, slide.source?.text]));
    };
    const all = await rows(
      'The crane has lifted less since 1905, a year in which the boats of the north became larger, according to former harbour master Ada Reed, head of the friends of the crane.',
    );
    expect(all.join()).toMatch(/since 1905.*"support".*former harbour master Ada Reed.*lamp at each end.*,null\]/);
  });

  it('has an owner with a name', async () => {
    const slides = await slidesOf('The old quay is to be sold in May.', `They claim that ${claim}.`);
    expect(slides.map(({ title }) => title.text)).not.toContain('They claim');
  });
});
