import { describe, expect, it } from 'vitest';
import { pieces } from '../../scripts/read/fonts/pieces.ts';
import { saidMarkup } from '../../scripts/render/said.ts';
import { said } from './deck-of.ts';

const set = (text: string, lang: string) => saidMarkup(said(text), undefined, lang);

describe('words on a slide', () => {
  it.each([
    ['en', 'the “ebb” and'],
    ['de', 'the „ebb“ and'],
    ['fr', 'the «\u202febb\u202f» and'],
    ['sv', 'the ”ebb” and'],
    ['ja', 'the 「ebb」 and'],
    ['zh-Hant', 'the 「ebb」 and'],
    ['de-CH', 'the «ebb» and'],
  ])('have the quotation marks of %s for straight ones', (lang, expected) => {
    expect(set('the "ebb" and', lang)).toBe(expected);
  });

  it('keep a Japanese particle behind the mark that closes a quotation, on the page and where lines are counted', () => {
    expect(set('「ebb」に流す', 'ja')).toContain('」\u2060に');
    expect(pieces('「港」に着く')[0]).toBe('「港」に');
  });

  it('leave no short syllable behind at the end of a line', () => {
    expect(set('to ex-staff of a well-known, all-or-nothing firm', 'en')).toBe(
      'to <span class="nb">ex-staff</span> of <span class="nb">a well-known,</span> <span class="nb">all-or-nothing</span> firm',
    );
    expect(set('asked Mrs. Hart of St. Ives. The end', 'en')).toBe('asked Mrs.\u00a0Hart of St.\u00a0Ives. The end');
  });

  it('keep what opens and closes words with them, where it stands between others', () => {
    expect(set('Wir nennen sie „Tide-Lotsen“ im Team', 'de')).toBe(
      'Wir nennen sie <span class="nb">„Tide-Lotsen“</span> im Team',
    );
    expect(set('a pilot (ex-sailor) came', 'en')).toBe('a pilot <span class="nb">(ex-sailor)</span> came');
  });

  it('keep a number whole whose thousands are parted by a blank, with the word it counts', () => {
    expect(set('soit 671 000 vélos en 2023', 'fr')).toBe('soit 671\u00a0000\u00a0vélos en 2023');
    expect(set('costs 3 pounds, and (since 4 May)', 'en')).toContain('3\u00a0pounds, and');
    expect(set('до 9 000 экскаваторщиков', 'ru')).toBe('до 9\u00a0000 экскаваторщиков');
    expect(set('soit 3\u202f% du total', 'fr')).toBe('soit 3\u202f% du total');
    expect(set('बनाने में 48 लाख लगे', 'hi')).toBe('बनाने में 48\u00a0लाख लगे');
  });

  it('have the sign of Hebrew abbreviations, which is no quotation mark', () => {
    expect(set('ד"ר לוי שילם 14 ש"ח', 'he')).toContain('ד״ר לוי שילם');
  });

  it('have a real dash for three hyphens between words', () => {
    expect(set('It rose---and stayed', 'en')).toContain('rose\u2060—and');
    expect(set('--- a line', 'en')).toContain('---');
  });

  it('have a dash for a hyphen that stands between two words, which does not begin a line', () => {
    expect(set('four firms - the oldest', 'en')).toBe('four firms\u00a0– the oldest');
    expect(set('June – July', 'en')).toBe('June\u00a0– July');
    expect(pieces('four firms - the oldest')).toEqual(['four ', 'firms\u00a0– ', 'the ', 'oldest']);
    expect(set('a well-kept deck', 'en')).toContain('-');
    expect(set('tar -x', 'en')).toContain('-x');
  });

  it('keep a dash with the word before it, or with the one that it opens, on the page and where lines are counted', () => {
    expect(set('The quay has changed—and the boats', 'en')).toContain('changed\u2060—and');
    expect(pieces('has changed—and the')).toEqual(['has ', 'changed—', 'and ', 'the']);
    expect(set('el muelle —dijo ella— abre', 'es')).toContain(' —\u2060dijo ella\u2060— abre');
    expect(pieces('el muelle —dijo ella— abre')).toEqual(['el ', 'muelle ', '—dijo ', 'ella— ', 'abre']);
    expect(set('潮汐——月亮', 'zh')).not.toContain('\u2060');
  });

  it('are kept together by a blank that does not break, which lets lines be balanced, and otherwise by what may not wrap', () => {
    expect(set('carries 40 boats, some RISC-V', 'en')).toBe(
      'carries 40\u00a0boats, some <span class="nb">RISC-V</span>',
    );
    expect(set('从 3 年 前', 'zh')).toContain('<span class="nb">');
  });

  it('have a minus before what is below zero, and none where figures are parted', () => {
    expect(set('at -5 points', 'en')).toBe('at −5\u00a0points');
    expect(set('2010 -15, C-3', 'en')).not.toContain('−');
  });

  it('keep the options of a command whole, in code and beside it', () => {
    const code = said('Say keel --dry-run now', { emphasis: [{ text: 'keel --dry-run', kind: 'code' }] });
    expect(saidMarkup(code)).toContain('<code>keel <span class="nb">--dry-run</span></code>');
    expect(set('with --dry-run it', 'en')).toContain('<span class="nb">--dry-run</span>');
    expect(pieces('with --dry-run it')).toContain('--dry-run ');
  });

  it('have real apostrophes, and inches that stay inches', () => {
    expect(set("the moon's pull", 'en')).toBe('the moon’s pull');
    expect(set("the crews' boats and the keepers'", 'en')).toBe('the crews’ boats and the keepers’');
    expect(set("the 'crews' boats", 'en')).toBe("the 'crews' boats".replaceAll("'", '&#39;'));
    expect(set('a 12" board, "so called"', 'en')).toBe('a 12&#34; board, &#34;so called&#34;');
    expect(set('one " alone', 'en')).toBe('one &#34; alone');
  });

  it('keep code sign for sign, whole words of it, with a place to break behind what joins its parts', () => {
    const words = said('A call of a.b and print("a")', {
      emphasis: [
        { text: 'print("a")', kind: 'code' },
        { text: 'b', kind: 'code' },
      ],
    });
    const markup = 'A call of a.<code>b</code> and <code>print(&#34;a&#34;)</code>';
    expect(saidMarkup(words, undefined, 'en')).toBe(markup);
    const path = said('See std::env::home_dir', { emphasis: [{ text: 'std::env::home_dir', kind: 'code' }] });
    expect(saidMarkup(path, undefined, 'en')).toBe('See <code>std::<wbr>env::<wbr>home_<wbr>dir</code>');
    const short = said('See tide.config.js', { emphasis: [{ text: 'tide.config.js', kind: 'code' }] });
    expect(saidMarkup(short, undefined, 'en')).toBe('See <code>tide.config.js</code>');
  });

  it('keep a short name with a hyphen whole in code too, with the comma behind it', () => {
    const words = said('Add quay-sqlite3, then go', { emphasis: [{ text: 'quay-sqlite3', kind: 'code' }] });
    expect(saidMarkup(words)).toBe('Add <span class="nb"><code>quay-sqlite3</code>,</span> then go');
    expect(pieces('Add quay-sqlite3, then go')).toContain('quay-sqlite3, ');
  });

  it('part a long option neither behind its dashes nor from them, and one that is set only before them', () => {
    const long = said('Run with --tide-table-of-every-harbour', {
      emphasis: [{ text: '--tide-table-of-every-harbour', kind: 'code' }],
    });
    expect(saidMarkup(long, undefined, 'en')).toBe(
      'Run with <code><span class="nb">--tide</span>-table-of-every-harbour</code>',
    );
    const set = said('Add TIDES=--listen-to-all', { emphasis: [{ text: 'TIDES=--listen-to-all', kind: 'code' }] });
    expect(saidMarkup(set, undefined, 'en')).toBe(
      'Add <code>TIDES=<wbr><span class="nb">--listen-to-all</span></code>',
    );
    expect(pieces('Add TIDES=--listen-to-all')).toEqual(['Add ', 'TIDES=', '--listen-to-all']);
    expect(pieces('with --tide-table-of-every-harbour')[1]).toBe('--tide-');
  });

  it('may emphasise what stands in quotation marks', () => {
    const words = said('They call it "the bore" here', { emphasis: [{ text: '"the bore"', kind: 'strong' }] });
    expect(saidMarkup(words, undefined, 'en')).toBe('They call it <strong>“the bore”</strong> here');
  });

  it('are escaped still', () => {
    expect(set('潮汐<b>改变"海岸"</b>', 'zh')).not.toMatch(/<b>/);
    expect(set('القمر <script> Fundy', 'ar')).toBe('القمر &#60;<bdi>script</bdi>&#62; <bdi>Fundy</bdi>');
  });

  it('keep a Latin name apart from words that run the other way', () => {
    expect(set('زار @ada-marsh خليج Bay of Fundy أمس', 'ar')).toBe(
      'زار <bdi>@ada-marsh</bdi> خليج <bdi>Bay of Fundy</bdi> أمس',
    );
    expect(set('The Bay of Fundy', 'en')).not.toContain('bdi');
  });

  it('may break between the words of a script without spaces, but not in an amount', () => {
    expect(set('潮汐改变海岸', 'zh')).toBe('潮汐<wbr>改变<wbr>海岸');
    expect(set('约 12 米高', 'zh')).not.toMatch(/12<wbr>/);
  });

  it('let a quotation mark hang that opens them', () => {
    expect(set('"Ebb" is a word', 'en')).toBe('<span class="hang">“</span>Ebb” is a word');
    expect(set('An "ebb"', 'en')).not.toContain('hang');
  });
  it('keep an address whole in a script that is read from the right', () => {
    expect(set('ראו https://tides.example.org/tables היום', 'he')).toBe(
      'ראו <bdi>https://tides.example.org/<wbr>tables</bdi> היום',
    );
  });
});

describe('code in a link', () => {
  const href = 'https://ropes.example/';
  const link = (text: string) => ({ text, kind: 'link' as const, href });
  const code = (text: string) => ({ text, kind: 'code' as const });

  it('is code among the words of the link', () => {
    const text = 'Let haul() take ?Rope, and coil() too';
    const emphasis = [link('Let haul() take ?Rope'), code('haul()'), code('?Rope'), code('coil()')];
    const markup = saidMarkup({ text, sources: [], emphasis });
    expect(markup).toMatch(/^<a href="[^"]+">Let <code>haul\(\)<\/code> take <code>\?Rope<\/code><\/a>/u);
    expect(markup).toContain('<code>coil()</code>');
  });

  it('is the link where there is nothing else in it', () => {
    const markup = saidMarkup({ text: 'haul() is new', sources: [], emphasis: [link('haul()'), code('haul()')] });
    expect(markup.match(/<(?:a|code)\b/gu)).toHaveLength(1);
  });
});
