import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { sentenceRanges } from '../../../scripts/distil/sentences.ts';
import { told } from '../told.ts';

const said = (lang: string, text: string) => told(text, lang).quotations.map(({ text: words, by }) => [words, by]);

describe('a quotation without spaces around it', () => {
  it('is of the one who is told to say it, before it or behind it', () => {
    expect(said('zh', '“攒下的钱够修两条船。”孙大爷笑着说。')).toEqual([['攒下的钱够修两条船。', '孙大爷']]);
    expect(said('zh', '木匠何敏说：“这座桥比我爷爷还要老。”')).toEqual([['这座桥比我爷爷还要老。', '木匠何敏']]);
    expect(said('ja', '船大工の林さんは「この舟は私より年上です」と話す。')).toEqual([
      ['この舟は私より年上です', '船大工の林さん'],
    ]);
  });

  it('is of a name, and not of how the name is written elsewhere', () => {
    expect(said('zh', '港务局发言人安娜·霍尔姆(Anna Holm)表示：“这座桥今年不会再开放了。”')).toEqual([
      ['这座桥今年不会再开放了。', '港务局发言人安娜·霍尔姆'],
    ]);
  });

  it('is of nobody where only a pronoun says it', () => {
    expect(said('zh', '“邻居们都说我们疯了，”他回忆说。')).toEqual([['邻居们都说我们疯了', undefined]]);
  });

  it('is none where a word is only held at arm’s length', () => {
    expect(said('zh', '村里人叫它“老船”，已经五十年了。')).toEqual([]);
    expect(said('ja', '看板には「船着き場」と書かれていた。')).toEqual([]);
  });

  it('is of the one who says it, wherever that was', () => {
    expect(said('zh', '王芳在码头的会上说：“桥没有人走，就会坏掉。”')).toEqual([['桥没有人走，就会坏掉。', '王芳']]);
  });

  it('belongs to the sentence that says whose it is', () => {
    const text = '橋は来年で百年になる。林さんは言う。「橋は、渡る人がいないと傷みます。町も同じです」';
    const sentences = sentenceRanges(text, packFor('ja')).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual([
      '橋は来年で百年になる。',
      '林さんは言う。「橋は、渡る人がいないと傷みます。町も同じです」',
    ]);
    expect(said('ja', sentences[1] ?? '')).toEqual([['橋は、渡る人がいないと傷みます。町も同じです', '林さん']]);
  });
});

describe('a quotation whose speaker has an office', () => {
  it.each([
    ['de', '„Der Kran hat in diesem Jahr viel gehoben“, sagt die Leiterin der Werft, Ada Reed.', 'Ada Reed'],
    ['de', '„Der Kran hat in diesem Jahr viel gehoben“, so Ada Reed von der Werft.', 'Ada Reed'],
    ['de', '„Der Kran hat in diesem Jahr viel gehoben“, sagt die Leiterin der Werft.', 'die Leiterin der Werft'],
    [
      'fr',
      '« La grue a beaucoup levé cette année », a commenté le maire de la vieille ville.',
      'le maire de la vieille ville',
    ],
    ['es', '“La grúa levantó mucho este año”, afirma el director del puerto, Rui Reis.', 'Rui Reis'],
    ['pt', '“O guindaste levantou muito este ano”, afirma o diretor do porto, Rui Reis.', 'Rui Reis'],
  ])('is theirs, in %s: %s', (lang, text, by) => {
    expect(said(lang, text).map(([, who]) => who)).toEqual([by]);
  });
});
