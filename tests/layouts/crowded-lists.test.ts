import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const items = [
  '**ドックで修理した船舶の総数とドックごとの職人の人数と修理費用の総額:** 港の事務所の台帳を見れば、どのドックがよく使われているかがすぐに分かります。職人の数も載っています。',
  '**初回入港船舶数、単発入港船舶数、毎年入港する常連船舶数の年間推移:** 新しい船を獲得できているかどうか、また来てくれているかどうかを毎月ていねいに調べて表にします。船が減れば港は寂れます。',
  '**待っている船と順番を譲った船と引き返した船の総数:** もしこの数値が高すぎるようであれば、港の係員か町の人々の手助けが必要になるかもしれません。',
  '**運搬積荷の種類と総量と季節別平均価格の年間推移:** 例えば、魚、木材、石、塩などが一年にどれだけ運ばれて、いくらで売れたかという記録です。',
];

it('tells a list by the names of its items where each would have a slide to itself, rather than not at all', async () => {
  const { slides } = await make(
    `---\nlang: ja\n---\n# 港\n\n## 指標\n\n定期的に確かめた方が良いと思われる港の指標の例を以下にいくつか挙げます：\n\n${items.map((item) => `* ${item}`).join('\n')}\n\n## 次\n\n港は古い。\n`,
    'a.md',
  );
  const told = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(told).toEqual(
    expect.arrayContaining([
      'ドックで修理した船舶の総数とドックごとの職人の人数と修理費用の総額',
      '運搬積荷の種類と総量と季節別平均価格の年間推移',
    ]),
  );
});

it('heads no slide with words that call for an object, where the small verbs are not known', async () => {
  const { slides } = await make(
    `---\nlang: pt\n---\n# O porto\n\n## Por que medir o porto?\n\nCom mais barcos, você pode:\n\n${['Entender como os mestres respondem a um novo cais', 'Descobrir de onde os novos barcos vêm no verão', 'Decidir se o porto deve manter o velho cais do norte', 'Contar os barcos que ficam no porto durante o inverno', 'Entender como o cais é usado pelos barcos grandes', 'Pedir dinheiro à cidade e aos donos dos barcos maiores'].map((item) => `* ${item}`).join('\n')}\n`,
    'a.md',
  );
  expect(slides.map(({ title }) => title)).not.toContain('Com mais barcos, você pode');
});
