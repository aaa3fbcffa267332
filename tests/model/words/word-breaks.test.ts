import { expect, it } from 'vitest';
import { codeBreaks, wordBreaks } from '#model';

const parts = (text: string) => {
  const breaks = [0, ...wordBreaks(text), text.length];
  return breaks.slice(1).map((end, at) => text.slice(breaks[at], end));
};

it('parts Chinese where its words part, and keeps a small word with the one before', () => {
  expect(parts('月亮的影子落在泥滩上')).not.toContain('的');
  expect(parts('月亮的影子')[0]).toBe('月亮的');
  expect(parts('潮汐改变海岸').join('|')).toBe('潮汐|改变|海岸');
});

it('parts no name of single characters that no dictionary has, and leaves what ends a word with it', () => {
  expect(parts('港口卖披萨和汤')).toContain('卖披萨');
  expect(parts('潮汐的推动力改变海岸')).toContain('推动力');
  expect(parts('渔船在海上')).toContain('渔船');
});

it('parts Japanese before a word, not before what it is inflected with', () => {
  const found = parts('月は海を引き上げる');
  expect(found.every((part) => !/^[はをがのに]/.test(part))).toBe(true);
  expect(found.length).toBeGreaterThan(1);
});

it('parts a name in other letters from the words around it, and leaves the marks to the browser', () => {
  expect(parts('使用GitHub上的项目')).toContain('GitHub');
  expect(wordBreaks('，。！')).toEqual([]);
});

it('leaves a text alone that has spaces', () => {
  for (const text of ['The moon lifts the sea', '달은 바다를 들어 올린다', 'القمر يرفع البحر'])
    expect(wordBreaks(text)).toEqual([]);
});

it('lets no line grow without an end', () => {
  const long = parts('それはそれはそれはそれはそれはそれはそれはそれは月');
  expect(Math.max(...long.map((part) => part.length))).toBeLessThanOrEqual(14);
});

it('keeps a Japanese word of quickness whole', () => {
  const found = parts('潮の満ち引きは素早く海岸を変え、手早く網を直す').join('|');
  expect(found).toMatch(/素早く/);
  expect(found).toMatch(/手早く/);
});

it('parts no phrase of a few letters of Hiragana, which is one word and its ending', () => {
  expect(wordBreaks('ありがとうございました')).toEqual([]);
});

it('keeps with a name what says of it what it is', () => {
  expect(parts('上田市の市場で魚を売る人たち')).not.toContain('市の');
  expect(parts('上田市の市場で魚を売る人たち')[0]).toBe('上田市の');
});

it('keeps a number with what it counts', () => {
  expect(parts('鉄道会社は2026年までに全22駅').some((part) => /\d$/.test(part))).toBe(false);
  expect(parts('2021年开业').join('|')).toBe('2021年|开业');
});

it('tears no amount, however many characters its number has', () => {
  const torn = /\p{Nd}$|[约約第]$|[万億亿千百]$/u;
  for (const text of [
    '渔港每年卖出238.8万辆小车',
    '約1億2千万円をかけて橋を直した',
    '已有八百多万公里',
    '数千億円の船',
    '第3四半期に',
  ])
    expect(
      parts(text)
        .slice(0, -1)
        .filter((part) => torn.test(part)),
    ).toEqual([]);
  expect(parts('每船约1.2万公里左右')).toContain('约1.2万公里左右');
  expect(parts('年に100万人超が港を訪れる')).toContain('100万人超が');
});

it('lets a line end behind the stroke between two longer words, and not in a short pair', () => {
  expect(parts('Harbours/Lighthouses/Quays')).toEqual(['Harbours/', 'Lighthouses/', 'Quays']);
  for (const text of ['and/or', 'km/h', 'TCP/IP', 'www.example.org/tide']) expect(wordBreaks(text)).toEqual([]);
});

it('lets a line end in an address behind a stroke of its path, and before a dot only where what stands between is long', () => {
  expect(parts('https://tides.example.org/tables/2026')).toEqual(['https://tides.example.org/', 'tables/', '2026']);
  expect(parts('https://tables.harbour-office.example.org/ebb.html')).toEqual([
    'https://tables.harbour-office',
    '.example',
    '.org/',
    'ebb.html',
  ]);
});

it('parts a long name in code behind what joins its parts, and a long part at its capitals', () => {
  expect(parts('use harbour.berthOptions.config now')).toEqual(['use harbour.', 'berthOptions.', 'config now']);
  expect(parts('MOST_SHIPS_AT_THE_QUAY')).toEqual(['MOST_', 'SHIPS_AT_', 'THE_', 'QUAY']);
  expect(parts('holdIncomingShipsPlugin')).toEqual(['hold', 'Incoming', 'Ships', 'Plugin']);
  for (const text of ['GitHub', 'JavaScript', 'harbour.quay', 'www.harbour.example.org'])
    expect(wordBreaks(text)).toEqual([]);
  expect(parts('(Harbours/Lighthouses)')[0]).toBe('(Harbours/');
  expect(codeBreaks('tide::low')).toEqual([]);
  expect(parts('see ./harbour/_low_tides.json')).toEqual(['see ./harbour/', '_low_', 'tides.', 'json']);
  expect(codeBreaks('harbour::low_tide')).toEqual([9, 13]);
});

it('a word in Katakana is not parted into short pieces', () => {
  expect(
    wordBreaks('仕事がテレワークになじまない').map((at) => '仕事がテレワークになじまない'.slice(0, at)),
  ).not.toContain('仕事がテレ');
});
