import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const slides = async (...paragraphs: string[]) => {
  const deck = await make(`${paragraphs.join('\n\n')}\n`, 'article.txt');
  return deck.slides.filter(({ appendix }) => !appendix);
};

const told = async (...paragraphs: string[]) =>
  (await slides(...paragraphs)).flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);

const lead =
  'Rope thieves working in small boats are taking the mooring lines of the northern quay and of the two piers behind the old light of the town';
const rest = 'The crews of the northern quay buy new lines in the shop of the guild. The shop opens at dawn.';

describe('what readers of a report are to do', () => {
  it('stands on a slide of its own behind the lead, though it is too long for a point', async () => {
    const urged =
      'The guild urges all crews of the harbour to take their mooring lines below deck every night until further notice and to lock the hatch';
    const all = await told('Lines stolen at the quay', `${lead}.`, `${urged}.`, rest);
    expect(all).toContain(lead);
    expect(all).toContain(urged);
  });

  it('is shown besides what else there is to tell, and takes the place of none of it', async () => {
    const figure =
      'The mast tax on the typical small owner with a 10% berth discount of the northern harbour of the town jumped $67 last winter';
    const asked =
      'We’re requiring crews who want a berth on the northern quay to show the harbour master a chain that is older than their boat';
    const short = 'A lamp of oak is a lamp for life.';
    const article = ['Lamps for the quay', 'It is winter.', `${figure}.`, `${asked}.`, short];
    const all = await told(...article);
    expect(all).toContain(asked);
    expect(all).toContain(figure);
  });

  it('is told behind the sentence that says what is to end', async () => {
    const all = await slides(
      'The lamp goes out',
      'Since its first winter, the guild has been sending a boat with a lamp to all crews that have given the harbour master their name. We will be ending this service on June 4, 2031.',
      'The boats of the northern quay are older than the crane. Each of them is lifted twice in the winter by the crane of the guild, which costs 40 crowns. The guild has 12 boats of oak, and 9 boats of pine.',
      'The keepers of the old light row out each night with two lamps. A lamp of oak is a lamp for life. The town has bought 40 lamps.',
    );
    const end = all.find(({ texts }) => texts.some(({ text }) => text.startsWith('We will be ending this service')));
    expect(end?.texts.some(({ text }) => text.includes('the guild has been sending a boat'))).toBe(true);
  });

  it('is on no slide by itself where it points at what stands before', async () => {
    const pointing =
      'Do not follow these lights out of the harbour at night, however bright they may be in the mist behind the northern quay';
    expect(await told('Lights in the mist', `${lead}.`, `${pointing}.`, rest)).not.toContain(pointing);
  });
});

describe('what is told only for the sake of a gift', () => {
  it('is no slide, and none to turn to, of a report that has more to say', async () => {
    const all = await make(
      `Lines stolen at the quay\n\n${lead}.\n\n${rest}\n\nGull is a 501(c)(3) nonprofit. If you would like to help, please consider donating.\n`,
      'article.txt',
    );
    expect(JSON.stringify(all.slides.map(({ title, texts }) => [title, texts]))).not.toContain('501');
  });
});
