import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { sentenceRanges } from '../../scripts/distil/sentences.ts';

function split(text: string, lang = 'en'): string[] {
  return sentenceRanges(text, packFor(lang)).map(({ start, end }) => text.slice(start, end));
}

/** Sentences as they should be found: written one a line, joined by spaces, split again. */
function comesApart(lang: string, ...sentences: string[]): void {
  expect(split(sentences.join(' '), lang)).toEqual(sentences);
}

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    comesApart('en', 'The tide turned.', 'Who saw it?', 'Everyone!', 'It was late');
  });

  it('leave a straight mark that opens a quotation to the sentence that it begins, where no blank stands between', () => {
    expect(split('码头还在等第一艘船。"海鸥"明天回来。她说："船来了。"大家都笑了。', 'zh')).toEqual([
      '码头还在等第一艘船。',
      '"海鸥"明天回来。',
      '她说："船来了。"',
      '大家都笑了。',
    ]);
  });

  it('do not end at a unit with its stop, where they go on behind a bracket', () => {
    comesApart('es', 'El muelle tiene 98 barcas/ha. (Plan, 2015) y el precio sube.', 'Nadie paga.');
    comesApart('en', 'It froze.', '(Nobody came.)', 'The tide turned.');
  });

  it('do not end at a scale that is cut short', () => {
    comesApart('de', 'Es waren 19,9 Bill. Euro im Jahr 2024.', 'Das ist viel.');
  });

  it('do not end at a state before the wire that sent a report', () => {
    expect(split('BRENNA, Norw. (Wire) — The quay is open. Boats may moor.')).toHaveLength(2);
    expect(split('BRENNA, Norw. (Wire) - The quay is open.')).toHaveLength(1);
  });

  it('go on in the next line behind a comma, and where a line ends in the air', () => {
    expect(split('Wir sahen die Boote,\nDie keiner kannte.\nNiemand rief.', 'de')).toEqual([
      'Wir sahen die Boote,\nDie keiner kannte.',
      'Niemand rief.',
    ]);
    expect(split('좋은 동료와\n함께 일했다\n회의는 짧았다', 'ko')).toEqual([
      '좋은 동료와\n함께 일했다',
      '회의는 짧았다',
    ]);
  });

  it('do not end at abbreviations, initials and versions', () => {
    comesApart(
      'en',
      'Dr. Hale met J. R. Moss at 3.30 p.m. on Jan. 5.',
      'Plover2.5-Max beat Node.js v1.85.0, cf. Fig. 3 for that.',
      'The U.S. Senate heard Mr. Otter vs. Mrs. Vole, e.g. in No. 7.',
    );
  });

  it('do not end at the full stop of a Latin name in Chinese', () => {
    comesApart('zh', '船厂 Plover Inc. 在 2031 年关闭了旧港口。', '没有人来。');
  });

  it('go on in the next line in Korean, where a line ends in the air', () => {
    expect(split('등대를 다시 켜기 위해 새 램프를 활용하여\n항로를 밝힙니다.', 'ko')).toHaveLength(1);
  });

  it('end behind a unit that looks like an abbreviation', () => {
    comesApart(
      'en',
      'A crossing takes ~90 ms.',
      'The new lamp cut it to 9 ms.',
      'The quay is 12 ft.',
      'Nobody measured it.',
    );
    expect(split('They met Ms. Reed at Ft. Brenna.')).toHaveLength(1);
    // So does an address.
    expect(split('The first sites were quay.gov and mole.gov. The other three came later.')).toHaveLength(2);
    expect(split('They met Gov. Reed at the quay.')).toHaveLength(1);
  });

  it('do not end at a saint, and end at a street', () => {
    comesApart('en', 'We left.', 'St. Ives was empty, and the road to St. Just was flooded.', 'In St. Austell we ate.');
    comesApart('en', 'The shop is on Harbour St.', 'Customers walk in.');
  });

  it('do not end at the label of a line, whose words stand on the next', () => {
    comesApart('en', '3 May 2031:\nThe new pier opens.', 'Nobody is late.');
    expect(split('The keepers agreed on the following rules for the night:\nNobody sleeps.')).toHaveLength(2);
  });

  it('end where the blank behind them is missing, but not inside a name', () => {
    expect(split('They waited for rain…Nobody came. The boats left.The harbour froze.')).toEqual([
      'They waited for rain…',
      'Nobody came.',
      'The boats left.',
      'The harbour froze.',
    ]);
    comesApart('en', 'Call System.out.Println and read app.Config first.');
  });

  it('end at an abbreviation when the next sentence plainly begins', () => {
    comesApart(
      'en',
      'They sold the shares of Orchard Holding Ltd.',
      'Founded in 1971 by Ann Reed, it had grown.',
      'She lives in the U.S.',
      'The house is small.',
      'We saw otters, voles, etc.',
      'Nobody minded.',
    );
    comesApart('en', 'Orchard Inc. Chairman Tom Reed said no.', 'The matter rests.');
  });

  it('keep quotation marks and brackets that close behind the full stop', () => {
    comesApart('en', 'It ended “so.”', 'He left (for good.)', 'She came back.[3]', 'They stayed.');
  });

  it('do not end inside a short quotation or bracket', () => {
    comesApart(
      'en',
      'She wrote: "Not now. I would rather sleep."',
      'That was it.',
      '(See the notes. They are long.)',
      'Done.',
    );
    comesApart('en', '“Why me?” she asked.', '“Stop!” Ann Lee said.', 'Nobody did.');
  });

  it('go on after an ellipsis followed by a small letter', () => {
    comesApart('en', 'Wait … and see.', 'He paused…', 'Then he spoke.');
  });

  it('may begin with a name that is written small', () => {
    comesApart('en', 'Then the tool was released.', 'npm followed soon after.');
  });

  it('end where the author broke the line, unless the next line goes on', () => {
    expect(split('First line of a poem\nSecond line of it\nand it goes on.')).toEqual([
      'First line of a poem',
      'Second line of it\nand it goes on.',
    ]);
  });

  it('leave numbered lines, addresses and decimals whole', () => {
    comesApart('en', '1. Open the gate.', 'Then visit https://otter.example/a.b?c=d and pay 3.50 euros.', 'Leave.');
  });

  it('do not end inside code', () => {
    const text = 'Call open. Then. Close it.';
    const ranges = sentenceRanges(text, packFor('en'), [{ start: 5, end: 16, kind: 'code' }]);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['Call open. Then.', 'Close it.']);
  });

  it('know German ordinals, dates and abbreviations', () => {
    comesApart('de', 'Im 4. Jahrhundert n. Chr. lagen dort vierzig Boote.', 'Das Tor kam um 600 v. Chr. hinzu.');
    comesApart(
      'de',
      'Am 3. Mai 2024 kam Dr. Meier, z.B. mit 1,5 Mrd. Euro.',
      'Das war 2023.',
      'Die Otter blieben.',
      'Das 21. Jahrhundert begann.',
      '„Wirklich?“, fragte sie.',
      'Er nickte.',
    );
  });

  it('know French and Spanish marks', () => {
    comesApart('fr', 'M. Dupont est venu.', '« Quoi ? » dit-il.', 'Puis rien.');
    comesApart('es', '¿Quién vino?', 'El Sr. López, p. ej. ayer.', '¡Nadie!');
  });

  it('know Chinese and Japanese marks without spaces', () => {
    expect(split('他说：“你好。”然后走了。真的吗？《水獭》很好。Otter2.5 很强。', 'zh')).toEqual([
      '他说：“你好。”',
      '然后走了。',
      '真的吗？',
      '《水獭》很好。',
      'Otter2.5 很强。',
    ]);
    expect(split('「行く。」と言った。彼は「はい。そうです。」と答えた。終わり。', 'ja')).toEqual([
      '「行く。」と言った。',
      '彼は「はい。そうです。」と答えた。',
      '終わり。',
    ]);
  });

  it('end at the marks of Arabic and Hindi', () => {
    comesApart('ar', 'هل هذا سؤال؟', 'نعم.', 'هذه جملة أخرى.');
    comesApart('hi', 'यह वाक्य है।', 'यह दूसरा है।');
  });

  it('end behind letters in capitals and behind a unit, which are no abbreviations', () => {
    comesApart('en', 'It is run by one CA.', 'You can read about it here.');
    comesApart('en', 'The lamp turned in 90 ms.', 'The new one is faster.');
    comesApart('en', 'The wall was built ca. 1890 by Ms. Vole.');
  });
});
