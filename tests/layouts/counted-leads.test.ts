import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const over = async (lang: string, article: string, word: string) => {
  const { slides } = await make(`---\nlang: ${lang}\n---\n${article}`, 'article.md');
  const shown = slides.filter(({ texts, appendix }) => !appendix && texts.some(({ text }) => text.includes(word)));
  return shown.map(({ title, texts }) => [
    title,
    ...texts.filter(({ role }) => role === 'deck').map(({ text }) => text),
  ]);
};

const english = (lead: string) => `# Gardens

## Why some neighbours ask for money

Most of the gardening in town is done for nothing. A neighbour waters a bed, or a child plants a bulb.

${lead}

* **They have a full-time job**, which lets them garden in the evening without a worry about the rent of the house.
* **They think of gardening as a hobby**, and do not want to feel obliged to weed the beds every weekend of the year.
* **They have a tomato to show for it**, and a good name in town, and closer friends among all the other gardeners.

For the rest of them, money is the only way to take part.
`;

describe('a sentence with a full stop right above a list, which counts what is not as the heading says', () => {
  it('is on each slide of the list, or the title of it', async () => {
    const slides = await over(
      'en',
      english('There are several reasons why a gardener would not take money.'),
      'tomato',
    );
    expect(slides.length).toBeGreaterThan(0);
    for (const lines of slides) expect(lines.join(' ')).toContain('everal reasons why a gardener would not take money');
  });

  it('is so in another language', async () => {
    const article = `# Gärten

## Warum manche Nachbarn Geld wollen

Die meiste Gartenarbeit der Stadt geschieht umsonst. Ein Nachbar gießt ein Beet, oder ein Kind pflanzt eine Zwiebel.

Es gibt viele Gründe, warum ein Gärtner kein Geld nehmen möchte.

* **Sie haben schon einen Beruf**, der ihnen erlaubt, am Abend ohne jede Sorge um die Miete im Garten zu arbeiten.
* **Sie sehen den Garten als Hobby** und wollen sich nicht verpflichtet fühlen, an jedem Wochenende Unkraut zu jäten.
* **Sie haben dafür eine Tomate vorzuweisen**, einen guten Ruf in der Stadt und engere Freunde unter den Gärtnern.
`;
    const slides = await over('de', article, 'Tomate');
    expect(slides.length).toBeGreaterThan(0);
    for (const lines of slides)
      expect(lines.join(' ')).toContain('iele Gründe, warum ein Gärtner kein Geld nehmen möchte');
  });

  it('is so in a language without blanks, where it tells the number at its end', async () => {
    const article = `# 庭

## なぜお金を求める隣人がいるのか？

町の庭仕事の多くは無償で行われています。隣人は花壇に水をやり、子供は球根を植えます。

人が庭の活動でお金を受け取りたくないと思う理由はたくさんあります。

* **既に気に入っている仕事を持っています。** これによって夕方に庭仕事ができます。
* **庭を趣味として楽しんでいます。** 毎週末に草を抜く義務感を持ちたくないのです。
* **見せられるトマトを得ています。** 例えば、町での評判を築いたり、友達を作ったり。
`;
    const slides = await over('ja', article, 'トマト');
    expect(slides.length).toBeGreaterThan(0);
    for (const lines of slides) expect(lines.join(' ')).toContain('人が庭の活動でお金を受け取りたくないと思う理由');
  });

  it('stands by itself where the list says what the heading promises', async () => {
    const slides = await over('en', english('There are several reasons why a gardener would take money.'), 'tomato');
    expect(slides.flat()).not.toContain('Several reasons why a gardener would take money');
  });
});

describe('questions that a list asks below a question', () => {
  it('stand there without what leads into them where that leaves them no room', async () => {
    const { slides } = await make(
      `---
lang: zh-hans
---
# 港口

## 你们适合什么样的泊位?

港口有很多种泊位，每个船队春天都可以挑选。

你们也会想要考虑你们希望和什么样的邻居一起生活以及一起分享渔网：

* **你们是否想让你们的船在冬天也能经常出海？**在你们这样的船队里最好选择南边从来不结冰的泊位。例如，三个船队去年一月出发。
* **你们是否想在码头卖鱼？**北码头的摊位可能需要所有船员的签名。市场早上六点开门。
* **你们是否想吸引不愿意把自己的鱼卖给其它同类型船队的渔民？**东堤有水也有电。

## 价格

一个泊位每月90元。办公室收卡。
`,
      'article.md',
    );
    const shown = slides.filter(({ appendix }) => !appendix).flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(shown).toContain('在你们这样的船队里最好选择南边从来不结冰的泊位');
  });
});
