import type { Sentence } from '#model';
import { describe, expect, it } from 'vitest';
import { shorterQuestions } from '../../../scripts/distil/english/headlines/shorter-questions.ts';
import { isInJest } from '../../../scripts/distil/english/not-held.ts';
import { outline, read } from '../../read/read.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const asked = [
  '**JH: How do you dry a net on a quay where the north wind never stops?**\n\n**Ada Reed:** I would hang it over the rail tomorrow, but I would buy the smaller net. A small net goes out on more days.',
  '**JH: Will there be a school for ropemakers?**\n\n**AR:** That is planned for next summer. The old ice house needs a new roof before it can have pupils.',
  '**JH: What piece of advice would you give to someone who wants to begin?**\n\n**AR:** Sell the boat.\n\nJust kidding. I would buy the smaller boat again, because a small boat goes out on more days. You may be asked aboard, but no one shows you how to moor.',
];
const interview = (turns: string[]) =>
  `# A talk with Ada Reed\n\nWe met on the quay in May.\n\n${turns.join('\n\n')}\n`;
const slidesOf = async (turns: string[]) =>
  (await make(interview(turns), 'a.md')).slides.map(({ layout, title, kicker, texts }) => ({
    layout,
    title,
    kicker,
    all: [title, ...texts.map(({ text }) => text)],
  }));
const heads = async (turns: string[]) =>
  outline((await read(interview(turns))).blocks).filter((line) => line.startsWith('#'));

describe('an answer on a slide', () => {
  it('has above it what was asked, also where that is long, and where it is quoted', async () => {
    const slides = await slidesOf(asked);
    const answer = slides.find(({ all }) => all.some((text) => text.includes('smaller net')));
    expect(answer?.layout).toBe('quote');
    expect(answer?.all).toContain('How do you dry a net on a quay where the north wind never stops?');
    expect(answer?.kicker).not.toContain('dry a net');
    const last = slides.find(({ all }) => all.some((text) => /smaller boat|no one shows/i.test(text)));
    expect(last?.all).toContain('What piece of advice would you give to someone who wants to begin?');
  });

  it('begins with nothing that counts on from what was said before', async () => {
    const order =
      '**JH: What would you teach a young rower?**\n\n**AR:** To look at the sky. Second, I would teach every one of them to mend a net by hand. Third, I would sell nobody a boat before the second winter.';
    const quoted = (await slidesOf([...asked, order])).filter(({ layout }) => layout === 'quote');
    expect(quoted.flatMap(({ all }) => all).filter((text) => /^(?:Second|Third),/.test(text))).toEqual([]);
  });

  it('has what leads into its list above that, where more was asked than a title can hold', async () => {
    const ideas =
      '**JH: Could you talk a little bit about these and the other ideas that your small yard is working on?**\n\n**AR:** We drew up three plans for the ice house:\n\n1. A school for ropemakers\n2. A shop for nets\n3. A winter store for the boats';
    const slides = await slidesOf([...asked, ideas]);
    const list = slides.find(({ all }) => all.includes('A shop for nets'));
    expect(list?.title).toBe('We drew up three plans for the ice house');
  });

  it('may point at the question right above it', async () => {
    const slides = await slidesOf(asked);
    const answer = slides.find(({ all }) => all.some((text) => text.includes('That is planned')));
    expect(answer?.all).toContain('Will there be a school for ropemakers?');
    expect(answer?.all).toContain('Ada Reed');
  });

  it('is none that was said in jest, and no half of one', async () => {
    const next = (text: string) => ({ text, words: text.split(' ').length }) as Sentence;
    expect(isInJest(next('Just kidding.'))).toBe(true);
    expect(isInJest(next('Kidding the crews about their old boats is what keeps the yard warm.'))).toBe(false);
    for (const { all } of await slidesOf(asked)) {
      expect(all.join('\n')).not.toContain('Sell the boat');
      if (all.some((text) => text.includes('asked aboard'))) expect(all.join('\n')).toMatch(/no one shows/i);
    }
  });
});

describe('what the one who asks says without asking', () => {
  const wish =
    'I have read of your new school for ropemakers. You write that it has room for twelve pupils and a master, and I would so much like to hear from you what you have in mind for the old ice house, and for the many who come from other towns to learn how the long ropes are laid, tarred and wound up by hand.';
  const turns = [
    ...asked,
    `**JH: ${wish}**\n\n**AR:** The school is open to everybody. Pupils come from nine towns and stay for two winters.`,
  ];

  it('parts two answers all the same', async () => {
    expect((await heads(turns)).at(-1)).toBe('## I have read of your new school for ropemakers.');
  });

  it('is the title of nothing that the other one says', async () => {
    const slides = await slidesOf(turns);
    const answer = slides.filter(({ all }) => all.some((text) => text.includes('nine towns')));
    expect(answer.length).toBeGreaterThan(0);
    for (const { title, kicker } of answer) expect(`${title} ${kicker}`).not.toContain('I have read');
  });
});

describe('a turn that asks in many words', () => {
  const long =
    'Would you say that every rope can be mended by the one who made it and put back to use on the same boat, or are there ropes that are lost for good and that a careful sailor had better leave on the quay?';

  it('heads its answer, which would else be one to the question before', async () => {
    const turns = [...asked, `**JH: ${long}**\n\n**AR:** Most ropes can be mended.`];
    expect((await heads(turns)).at(-1)).toBe(`## ${long}`);
    const behind = [...asked, `**JH: I have read of your ropes. ${long}**\n\n**AR:** Most ropes can be mended.`];
    expect((await heads(behind)).at(-1)).toBe(`## ${long}`);
  });

  it('may lose the other way that it offers', () => {
    expect(shorterQuestions(long)).toContain(
      'Would you say that every rope can be mended by the one who made it and put back to use on the same boat?',
    );
    expect(shorterQuestions('Is the old crane of the yard safe, or is it still the lamp that breaks?')).not.toContain(
      'Is the old crane of the yard safe?',
    );
  });

  it('may be asked by somebody whose name begins with a number', async () => {
    const house = asked.map((turn) => turn.replace('JH:', '7F:'));
    expect(await heads(house)).toContain('## Will there be a school for ropemakers?');
  });
});
