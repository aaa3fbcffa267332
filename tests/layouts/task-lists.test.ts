import { everySaid, type Slide } from '#model';
import { describe, expect, it } from 'vitest';
import { deckJson } from '../../scripts/write/json.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { rules } from '../../templates/layouts/index.ts';
import { deckFrom } from '../whole/deck-from.ts';

const article = (...lines: string[]) =>
  `# The harbour\n\nThe harbour keeps one list for the whole season.\n\n## Before winter\n\n${lines.join('\n')}\n`;

const repairs = article(
  '- [x] Paint the crane and its rails',
  '- [ ] Dredge the basin behind the mole',
  '- [x] Renew the lamps along the pier',
  '- Keep the ropes dry',
);

async function boxesOf(text: string) {
  const { deck } = await deckFrom(text);
  const boxesOn = (slide: Slide) =>
    everySaid(slide).flatMap(({ said }) => (said.task ? [[said.text, said.task.done]] : []));
  return deck.slides.map((slide) => ({ ...slide, boxes: boxesOn(slide) }));
}

describe('a list of tasks', () => {
  it('says of each whether it was done', async () => {
    const [list] = (await boxesOf(repairs)).filter(({ layout }) => layout === 'points');
    expect(list?.boxes).toEqual([
      ['Paint the crane and its rails', true],
      ['Dredge the basin behind the mole', false],
      ['Renew the lamps along the pier', true],
    ]);
  });

  it('keeps its boxes where its items have labels, and stand in steps', async () => {
    const labelled = await boxesOf(
      article(
        '- [x] **Roof**: the slates are mended',
        '- [ ] **Cellar**: the pumps are old',
        '- [ ] **Yard**: gravel is short',
      ),
    );
    expect(labelled.flatMap(({ boxes }) => boxes)).toEqual([
      ['Roof', true],
      ['Cellar', false],
      ['Yard', false],
    ]);
    const steps = await boxesOf(
      article('1. [x] Measure the rooms', '2. [ ] Order the lamps', '3. [ ] Paint the walls'),
    );
    expect(steps.find(({ layout }) => layout === 'steps')?.boxes.map(([, done]) => done)).toEqual([true, false, false]);
  });

  it('shows none of what stands below an item without a box', async () => {
    const slides = await boxesOf(
      article('- [x] Bow', '  - [x] Lines', '  - [ ] Anchor', '- [ ] Stern', '  - [ ] Rudder', '  - [x] Lamp'),
    );
    const bow = slides.find(({ title }) => title.text === 'Bow');
    expect(bow?.title.task).toEqual({ done: true, called: 'Done' });
    expect(bow?.boxes).toEqual([
      ['Lines', true],
      ['Anchor', false],
    ]);
  });

  it('tells no figure of what is still to be done without its box', async () => {
    const slides = await boxesOf(
      article(
        '- [ ] The yard will be laid with stone. The work costs €48,000, a third of what the harbour earns in a year.',
        '- [x] The mole was raised by 2 metres',
        '- [ ] The lamps get a wire of their own',
      ),
    );
    const told = slides.filter((slide) => everySaid(slide).some(({ said }) => said.text.includes('48,000')));
    expect(told.length).toBeGreaterThan(0);
    for (const { boxes } of told) expect(boxes.map(([, done]) => done)).toContain(false);
  });

  it('is read aloud in the words of its language, and drawn', async () => {
    const { deck } = await deckFrom(`---\nlang: de\n---\n${repairs}`);
    const html = renderPrint(deck, await readDesign('studio', rules), assets);
    expect(html.match(/<svg class="task done"[^>]* role="img" aria-label="Erledigt"/g)).toHaveLength(2);
    expect(html.match(/<svg class="task" [^>]*role="img" aria-label="Offen"/g)).toHaveLength(1);
    expect(html).toMatch(/\.slide \.task\s*\{/);
  });

  it('has its boxes in deck.json, and in hand-made slides', async () => {
    const { deck } = await deckFrom(repairs);
    const { sentences, slides } = deckJson(deck);
    expect(sentences.filter(({ done }) => done === false).map(({ text }) => text)).toEqual([
      'Dredge the basin behind the mole',
    ]);
    expect(slides.flatMap(({ texts }) => texts).filter(({ done }) => done === true)).toHaveLength(2);
    const byHand = await boxesOf(
      '---\nslides: marked\n---\n# The harbour\n\n---\n\n## Before winter\n\n- [x] Paint the crane\n- [ ] Dredge the basin\n',
    );
    expect(byHand.flatMap(({ boxes }) => boxes)).toEqual([
      ['Paint the crane', true],
      ['Dredge the basin', false],
    ]);
  });

  it('leaves its words room beside the box', async () => {
    const scaleOf = async (mark: string, letters: number) => {
      const items = ['a', 'b', 'c'].map((one) => `- ${mark}Hut ${one.repeat(letters)}`);
      const slides = await boxesOf(article(...items));
      return slides.find(({ layout }) => layout === 'points')?.scale;
    };
    const plain = await Promise.all([20, 22, 24, 26, 28].map((letters) => scaleOf('', letters)));
    const boxed = await Promise.all([20, 22, 24, 26, 28].map((letters) => scaleOf('[x] ', letters)));
    expect(boxed.findIndex((scale) => scale !== 0)).toBeLessThan(plain.findIndex((scale) => scale !== 0));
  });
});

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
