import { readFile } from 'node:fs/promises';
import { type Box, dress, type NpmPackage } from '#model';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../scripts/read/design.ts';
import { openFont } from '../../scripts/read/fonts/font-file.ts';
import { cutFont } from '../../scripts/read/fonts/font-work.ts';
import { embedFonts } from '../../scripts/read/fonts.ts';
import { scriptsFor } from '../../scripts/read/fonts/stand-ins/scripts.ts';
import { styles } from '../../scripts/render/styles.ts';
import { rules } from '../../templates/layouts/index.ts';
import { deckOf, said } from '../render/deck-of.ts';

const nowhere = async ({ name }: NpmPackage) => Promise.reject(new Error(`${name} is out of reach`));
const wide: Box = { size: 100, width: 1010, lines: 2, weight: 600, leading: 1.06, tracking: -0.028 };
const samples: [string, string, string][] = [
  ['Chinese', 'zh', '潮汐“涨落”——月亮与泥滩'],
  ['Chinese signs and', 'zh', '①泥滩・②月亮，◎共3㎡'],
  ['Arabic', 'ar', 'يروي المدّ والجزر حكاية القمر'],
  ['Hebrew', 'he', 'הגאות והשפל מספרים על הירח'],
  ['Devanagari', 'hi', 'ज्वार चंद्रमा की कहानी कहता है'],
];

describe.each(samples)('%s letters', (_, lang, text) => {
  it.each(['studio', 'paper', 'midnight'])(
    'are drawn in every face of the look %s, and nobody is asked for them',
    async (name) => {
      const { look, warnings } = await readDesign(name, rules, { lang, text, find: nowhere });
      expect(warnings).toEqual([]);
      const deck = deckOf([{ layout: 'statement', title: said(text) }], { lang, title: text });
      const { fonts, warnings: missing } = await embedFonts(deck, look);
      expect(missing).toEqual([]);
      expect(fonts.filter(({ range }) => range).length).toBeGreaterThan(0);
      // Each cut once, whichever faces share it.
      const cuts = fonts.filter(({ family }) => /^(?:Sans|Serif) /.test(family));
      expect(cuts.length).toBeGreaterThan(0);
      expect(new Set(cuts.map(({ url }) => url)).size).toBe(cuts.length);
    },
  );
});

describe('a sign of no script', () => {
  const covered = (sign: string, lang: string) => scriptsFor(lang).some(({ letters }) => letters.test(sign));

  it('is drawn in the font of the Japanese, Chinese or Korean words around it', () => {
    for (const lang of ['ja', 'zh', 'zh-Hant', 'ko'])
      expect([...'・①◎㎡'].every((one) => covered(one, lang))).toBe(true);
  });

  it('is worth no large font by itself', () => {
    expect(covered('①', 'en')).toBe(false);
  });
});

describe('a font that stands in', () => {
  const chinese = { lang: 'zh', text: '潮汐“涨落”——月亮与泥滩', find: nowhere };

  it('is measured as it is drawn: a Chinese letter is as wide as it is high', async () => {
    const { measure } = await readDesign('studio', rules, chinese);
    const ten = '潮汐'.repeat(5);
    expect(measure.lines(ten, { ...wide, width: 999 })).toBeGreaterThan(measure.lines(ten, { ...wide, width: 1010 }));
  });

  it('is as bold as the face it stands in for', async () => {
    const text = 'يروي المدّ والجزر';
    const { look } = await readDesign('studio', rules, { lang: 'ar', text, find: nowhere });
    const widths = look.fonts
      .filter(({ family }) => family === 'Inter Display')
      .map(({ files }) => files.flatMap(({ cut }) => (cut ? [openFont(cut.bytes).advance(0x64a) ?? 0] : []))[0] ?? 0);
    expect(widths).toHaveLength(3);
    expect(new Set(widths).size).toBe(3);
  });

  it('may lack what its package promises: cut to that alone, it has no letter', async () => {
    const latin = 'node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-latin-wght-normal.woff2';
    const cut = await cutFont(await readFile(latin), '潮', 'truetype', 400);
    expect(openFont(cut).advance(0x6f6e)).toBeUndefined();
  });

  it('goes behind the look’s own, but for marks that a Chinese text has wide', async () => {
    const design = await readDesign('paper', rules, chinese);
    const deck = deckOf([{ layout: 'statement', title: said(chinese.text) }], { lang: 'zh', look: 'paper' });
    const { fonts } = await embedFonts(deck, design.look);
    const css = styles(deck, design, {
      ...{ fonts, pictures: {}, scripts: [], measure: '', styles: [] },
      warnings: [],
    });
    expect(css).toContain('--font-display:"Serif Chinese marks","Newsreader Display","Serif Chinese",Georgia,serif');
    expect(css).toContain('--font-label:"Sans Chinese marks","Hanken Grotesk","Sans Chinese",system-ui,sans-serif');
    const marks = fonts.filter(({ family }) => family.endsWith(' marks'));
    expect(marks).not.toEqual([]);
    expect(marks.filter(({ range }) => range?.includes('U+6f6e'))).toEqual([]);
  });

  it('is chosen by the language where one letter has several shapes', () => {
    const han = (lang: string) => scriptsFor(lang).find(({ letters }) => letters.test('骨'))?.sans.name;
    expect(['zh', 'zh-Hans', 'zh-Hant', 'zh-TW', 'ja', 'ko-KR'].map(han)).toEqual(
      ['sc', 'sc', 'tc', 'tc', 'jp', 'kr'].map((end) => `@fontsource-variable/noto-sans-${end}`),
    );
  });

  it('is missed with a warning, once, and the deck is made all the same', async () => {
    const { look, warnings } = await readDesign('studio', rules, { lang: 'ko', text: '조수와 달 조수', find: nowhere });
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ['font-missing', expect.stringMatching(/Korean letters .*noto-sans-kr is out of reach/)],
    ]);
    const deck = deckOf([{ layout: 'statement', title: said('조수와 달') }]);
    const { warnings: missing } = await embedFonts(deck, look);
    expect(missing[0]?.message).toContain('조 수 와 달');
  });

  it('is not opened for a text that the look can set', async () => {
    const { look } = await readDesign('studio', rules, {
      lang: 'de',
      text: 'Größe, Žižkov, Ωμέγα, Ёлка',
      find: nowhere,
    });
    expect(look.fonts.flatMap(({ files }) => files.filter(({ cut }) => cut))).toEqual([]);
  });

  it('draws emoji in colour', async () => {
    const text = 'The tide 🌊 and the crab 🦀';
    const { look } = await readDesign('studio', rules, { lang: 'en', text, find: nowhere });
    const deck = deckOf([{ layout: 'statement', title: said(text) }]);
    const { fonts, warnings } = await embedFonts(deck, look);
    expect(warnings).toEqual([]);
    const emoji = fonts.filter(({ range }) => range?.includes('U+1f30a'));
    expect(emoji).toHaveLength(1);
    expect(emoji[0]?.family).toBe('Sans emoji');
  });
});

describe('lines of scripts that need air', () => {
  it('stand further apart, and are counted so', async () => {
    const latin = await readDesign('studio', rules);
    const { look, measure } = await readDesign('studio', rules, { lang: 'zh', text: '潮汐', find: nowhere });
    expect(dress(wide, latin.look.voices).leading).toBeCloseTo(1.06);
    expect(dress(wide, look.voices)).toMatchObject({ leading: 1.24, tracking: 0 });
    // Seven lines 1.24 high take the place of nearly eight that are 1.06 high.
    expect(measure.lines('潮汐'.repeat(35), wide)).toBe(8);
    expect(measure.lines('潮汐'.repeat(5), wide)).toBe(1);
    // Two of them are a little higher than the box, and no third line for that.
    expect(measure.lines('潮汐'.repeat(9), wide)).toBe(2);
    // Joined letters hang into the air below.
    const joined = await readDesign('studio', rules, { lang: 'ar', text: 'المدّ', find: nowhere });
    expect(joined.measure.lines('المدّ والجزر يرويان الحكاية هنا', { ...wide, width: 900 })).toBe(3);
  });
});

it('takes no font from a package that is not the one that was pinned', async () => {
  const about = JSON.parse(await readFile('node_modules/@fontsource-variable/noto-sans-sc/package.json', 'utf8'));
  const pinned = scriptsFor('zh').find(({ name }) => name === 'Chinese')?.sans;
  expect(pinned?.version).toBe(about.version);
});

it.each(['paper', 'midnight'])(
  'embeds no file for a blank alone that the first of a face has not: %s',
  async (name) => {
    const { look } = await readDesign(name, rules);
    const { fonts } = await embedFonts(deckOf([{ layout: 'statement', title: said('Boats\u202f: 3\u2009m') }]), look);
    expect(fonts.filter(({ range }) => range)).toEqual([]);
  },
);

describe('a letter that no face of prose has', () => {
  const branch = '├── boats';
  const code = { kind: 'code', text: branch, language: '', line: 1, prose: { text: branch, html: '', sentences: [] } };
  const missingOf = async (slots: object, title: string) => {
    const { look } = await readDesign('studio', rules, { lang: 'en', text: branch, find: nowhere });
    const deck = deckOf([{ layout: 'code', title: said(title), slots: slots as never }]);
    return (await embedFonts(deck, look)).warnings.map(({ message }) => message);
  };

  it('is asked of the face of code where it stands in code alone', async () => {
    expect(await missingOf({ code }, 'The boats')).toEqual([]);
    expect(await missingOf({ code }, branch)).toEqual(['The look has no letters for ├ ─']);
  });
});
