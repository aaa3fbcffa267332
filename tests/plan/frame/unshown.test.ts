import { describe, expect, it } from 'vitest';
import { alone, boxes } from '../../../templates/layouts/backup/boxes.ts';
import { deckMaker, planMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();
const plan = await planMaker();

const lighthouse = `# The lighthouse keeps its lamp

## The lamp

The lamp is seen from 19 miles. Crews rely on it in fog. Harbour pilots asked for it again last winter, and the council agreed.
Fishermen, who had signed a letter that the keeper's daughter carried from door to door through the three villages below the cliff
during the storms of 1987, still paint the 212 steps of its stair at their own expense.

## The keeper

Two neighbours help her. Visitors come on Sundays. The keeper sells postcards and honey.
`;

const backup = async (text: string) =>
  (await make(text, 'lighthouse.md')).slides.filter(({ layout }) => layout === 'backup');

describe('figures that no slide shows', () => {
  it('are quoted behind the closing, with their sentence', async () => {
    const deck = await make(lighthouse, 'lighthouse.md');
    const last = deck.slides.at(-1);
    expect(last).toMatchObject({ layout: 'backup', title: 'More figures', appendix: true });
    expect(last?.texts.map(({ text }) => text)).toEqual([
      '212 steps',
      '1987',
      expect.stringMatching(/^Fishermen, who had signed .* at their own expense\.$/),
    ]);
    const sentence = deck.sentences.find(({ text }) => text.startsWith('Fishermen'));
    expect(last?.texts.map(({ sources }) => sources)).toEqual([[sentence?.id], [sentence?.id], [sentence?.id]]);
  });

  it('are not those that one can count on a hand, nor those that a slide has', async () => {
    const texts = (await backup(lighthouse)).flatMap((slide) => slide.texts.map(({ text }) => text)).join(' ');
    expect(texts).toMatch(/^212 steps /);
    expect(texts).not.toMatch(/two neighbours|19 miles/i);
  });

  it('have both ends of what may be anywhere between them', async () => {
    const stair = lighthouse.replace('the 212 steps', 'between 212 and 240 steps');
    const [slide] = await backup(stair);
    expect(slide?.texts.map(({ text }) => text)).toContain('between 212 and 240 steps');
    expect(slide?.texts.map(({ text }) => text)).not.toContain('between 212');
    const shares = lighthouse.replace('the 212 steps', 'between 2.8% and 3.3%');
    expect((await backup(shares))[0]?.texts.map(({ text }) => text)).toContain('between 2.8% and 3.3%');
    const years = lighthouse.replace('the 212 steps', 'the stair between 1868 and 1904');
    expect((await backup(years))[0]?.texts.map(({ text }) => text)).toContain('between 1868 and 1904');
  });

  it('are not those of what only leads elsewhere', async () => {
    const text = lighthouse.replace('Crews rely', "(See pictures of the world's 40 oldest lamps.) Crews rely");
    expect(JSON.stringify(await backup(text))).not.toContain('40 oldest');
  });

  it('come with the sentence before where that says what they are figures of', async () => {
    const [slide] = await backup(
      lighthouse.replace(
        /Fishermen[^.]*\./u,
        `The stair was cut by prisoners from the hulks in the bay. It has, counted from the sill of the lower door to the iron floor
under the lamp where the crew of the tender used to sleep in winter when the sea ran too high, 212 steps.`,
      ),
    );
    expect(slide?.texts[1]?.text).toMatch(/^The stair was cut .* bay\. It has, counted .* 212 steps\.$/s);
  });

  it('come with the paragraph before, where that is one sentence, and not with the end of a longer one', async () => {
    const news = (before: string) =>
      lighthouse.replace(
        /Harbour pilots[^.]*\.\nFishermen[^.]*\./u,
        `Nobody minds.\n\n${before}\n\nIt has, counted from the sill of the lower door to the iron floor under the lamp where the crew of the tender used
to sleep in winter when the sea ran too high, 212 steps.`,
      );
    const [slide] = await backup(news('The stair was cut by prisoners from the hulks in the bay.'));
    expect(slide?.texts[1]?.text).toMatch(/^The stair was cut .* bay\. It has, counted .* 212 steps\.$/s);
    expect(await backup(news('The stair was cut by prisoners. The bay is deep.'))).toEqual([]);
  });

  it('come with all sentences back to the one that says what they are figures of, and in a question too', async () => {
    const slides = await backup(
      lighthouse.replace(
        /Fishermen[^.]*\./u,
        `The stair was cut by prisoners from the hulks in the bay. It was hard work that took them far longer than anybody in the
harbour office had thought. It has, counted from the lower door to the iron floor under the lamp, 212 steps. Why did nobody of those
who walked up there every evening of the long winter with oil for the lamp and bread for the keeper count the 40 windows?`,
      ),
    );
    expect(slides.flatMap(({ texts }) => texts.map(({ text }) => text))).toEqual([
      '212 steps',
      expect.stringMatching(/^The stair was cut .* It was hard work .* 212 steps\.$/s),
      '40 windows',
      expect.stringMatching(/^Why did nobody .*\?$/s),
    ]);
  });

  it('are of one size on all slides of their list, however short one of them is', async () => {
    const { slides } = await plan(
      lighthouse.replace(
        /Fishermen[^.]*\./u,
        `The stair was cut by prisoners from the hulks in the bay. It was hard work that took them far longer than anybody in the
harbour office had thought. It has, counted from the lower door to the iron floor under the lamp, 212 steps. Why did nobody of those
who walked up there every evening of the long winter with oil for the lamp and bread for the keeper count 91% of the boats?`,
      ),
      'lighthouse.md',
    );
    const [one, other, ...more] = slides.filter(({ layout }) => layout === 'backup').map(({ scale }) => scale);
    expect(one).toBeDefined();
    expect(other).toBe(one);
    expect(more).toEqual([]);
  });

  it('are large where their sentence stands by itself on its slide, and one size for two of them', async () => {
    const { slides } = await plan(lighthouse, 'lighthouse.md');
    const slide = slides.find(({ layout }) => layout === 'backup');
    expect(slide?.slots.form).toBe('alone');
    expect(boxes[slide?.scale ?? -1]?.figure.size).toBeGreaterThan(90);
    expect(boxes.slice(0, alone).map(({ half }) => half.size)).toEqual(
      boxes.slice(0, alone).map(({ figure }) => figure.size),
    );
  });

  it('stand large on a slide of one row, though those of another are too long for that', async () => {
    const { slides } = await plan(
      lighthouse.replace(
        /Fishermen[^.]*\./u,
        `The stair was cut by prisoners from the hulks in the bay. It was hard work that took them far longer than anybody in the
harbour office had thought. It has, counted from the lower door to the iron floor under the lamp, 212 steps. Why did nobody of those
who walked up there every evening of the long winter with oil for the lamp and bread for the keeper, for the pilots of the bay and for
all the prisoners, count what was left of between 2,400,000,000 and 2,600,000,000 biscuits, or of 91% of the oil?`,
      ),
      'lighthouse.md',
    );
    const pages = slides.filter(({ layout }) => layout === 'backup');
    expect(pages.map(({ slots }) => slots.form)).toEqual(['alone', undefined]);
  });

  it('are quoted once, however often the article says them', async () => {
    const again = lighthouse.replace(
      'at their own expense.',
      `at their own expense. Ferrymen, who had rowed the lens that the keeper's daughter chose from one end of the long lake to the other
when the roads of the coast were not yet built and nobody in the town believed that so much glass could be moved by oars and by hand, still
sweep the 212 steps when the ice is gone.`,
    );
    const texts = (await backup(again)).flatMap((slide) => slide.texts.map(({ text }) => text));
    expect(texts.filter((text) => text === '212 steps')).toHaveLength(1);
  });

  it('are not those of a question of hardly another word, with or without spaces between words', async () => {
    const asked =
      '# 码头的灯\n\n## 灯\n\n这样的灯你能保持多久？10周？10个月？还是10年？\n\n码头上的人每天晚上都去看灯。\n';
    expect(await backup(asked)).toEqual([]);
    const told = asked.replace('10周？10个月？还是10年？', '守灯人在灯塔下面的小屋里住了10年。');
    expect(JSON.stringify(await make(told, 'light.md'))).toContain('10年');
  });

  it('are left to the notes where the author wants no such slides', async () => {
    expect(await backup(`---\nbackup: false\n---\n\n${lighthouse}`)).toEqual([]);
  });
});
