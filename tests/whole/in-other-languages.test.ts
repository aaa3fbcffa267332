import { describe, expect, it } from 'vitest';
import { deckMaker } from './deck-in-memory.ts';

const make = await deckMaker();

/** What the slides of a layout, or of several, say, each slide's words joined by strokes. */
async function shown(layout: string | string[], lang: string, text: string): Promise<string[]> {
  const { slides } = await make(`---\nlang: ${lang}\n---\n\n${text}`, `${lang}.md`);
  return slides
    .filter((slide) => [layout].flat().includes(slide.layout))
    .map(({ texts }) => texts.map((one) => one.text).join(' | '));
}

/** Claims below a title. */
const claims = ['pair', 'points'];

describe('a line of time', () => {
  it('in German has the year above the clause, whose subject then stands first', async () => {
    const [line = ''] = await shown(
      'timeline',
      'de',
      `# Die Mühle im Tal

## Was seither war

Schon 1868 gab es ein Wehr am oberen Bach. 1904 kaufte die Gemeinde die Mühle für wenig Geld. 1956 riss ein Hochwasser das
Rad fort. 2011 baute der Verein ein neues Rad aus Eiche.
`,
    );
    expect(line).toContain('1904 | Die Gemeinde kaufte die Mühle für wenig Geld');
    expect(line).toContain('1956 | Ein Hochwasser riss das Rad fort');
    expect(line).toContain('1868 | Es gab ein Wehr am oberen Bach');
  });

  it('in French and Spanish does not say again below the year when it was', async () => {
    const [french = ''] = await shown(
      'timeline',
      'fr',
      `# Le moulin du vallon

## Depuis lors

En 1904, la commune achète le moulin. En 1956, une crue emporte la roue. En 2011, une association pose une roue de chêne.
`,
    );
    expect(french).toContain('1904 | La commune achète le moulin');
    const [spanish = ''] = await shown(
      'timeline',
      'es',
      `# El molino del valle

## Desde entonces

En 1904 el pueblo compró el molino. En 1956 se llevó la rueda una riada. En 2011 una asociación puso una rueda de roble.
`,
    );
    expect(spanish).toContain('1904 | El pueblo compró el molino');
  });
});

describe('a per cent', () => {
  it('is drawn as a share of a whole, and never where it says how much something grew', async () => {
    const text = (sentence: string) => `# El puerto de Lobeiras

## Lo que pasó

${sentence}
`;
    expect(
      await shown('proportion', 'es', text('El 38 % de las barcas sale antes de las seis de la mañana.')),
    ).not.toEqual([]);
    expect(await shown('proportion', 'es', text('La factura del hielo subió un 38 % en la lonja vieja.'))).toEqual([]);
  });
});

describe('an article without headings whose sentences stay whole', () => {
  it('has a slide for each minute of it all the same', async () => {
    const sentences = [
      'Les pêcheurs du petit port avaient demandé pendant des années que la digue soit relevée avant les grandes marées du printemps.',
      'La commune préférait attendre que la région lui donne les moyens de refaire aussi le quai où les bateaux déchargent.',
      'Un ingénieur venu de la ville voisine proposa de poser devant la digue des blocs pris dans la carrière du plateau.',
      'Les habitants des premières maisons craignaient que les camions chargés de pierres abîment la seule route qui descend au port.',
      'Le chantier commença un matin de novembre sous une pluie fine avec deux grues louées à une entreprise de la côte.',
      'Personne ne pensait alors que les blocs tiendraient aussi bien pendant la tempête qui emporta les cabanes du môle.',
    ];
    const filler =
      'La mer monta puis descendit et chacun regarda le ciel gris au-dessus des toits mouillés du village endormi.';
    const text = sentences.map((one) => `${one} ${filler.replace('gris', `gris${one.length}`)}`).join('\n\n');
    const { slides } = await make(
      `---\nlang: fr\ntitle: La digue\n---\n\n${text}\n\n${text.replaceAll('port', 'havre')}`,
      'digue.md',
    );
    expect(slides.filter(({ layout }) => layout === 'statement').length).toBeGreaterThanOrEqual(2);
  });
});

describe('an agenda', () => {
  it('says a long heading whole where a line holds it', async () => {
    const long = '山の上の小さな発電所とそこで働く人たちの毎日の暮らし';
    const [agenda = ''] = await shown(
      'agenda',
      'ja',
      `# 村の電気

## はじまりの年

発電所は1931年に建てられた。

## ${long}

三人が交代で働いている。

## これからの計画

来年は水車を二台に増やす。
`,
    );
    expect(agenda).toContain(long);
  });
});

describe('what somebody says', () => {
  it('has no figure that is the article’s own: not the speaker’s age', async () => {
    const text = `# El faro de noche

## La gente

«Salgo del turno a las once y aquí encuentro silencio», cuenta Marta Lires, farera de 29 años. El faro se abre en verano.
`;
    expect(await shown('number', 'es', text)).toEqual([]);
    expect(await shown('stats', 'es', text)).toEqual([]);
  });

  it('is no row where only a pronoun tells who', async () => {
    const rows = await shown(
      claims,
      'de',
      `# Die Mühle im Tal

## Die Leute am Bach

Der Müller wohnt seit vierzig Jahren am Bach. „Das Rad stört mich nicht“, sagt er. Seine Töchter backen das Brot im alten Ofen.
Im Winter friert der Bach oft bis zum Wehr.
`,
    );
    expect(rows.join()).not.toContain('sagt er');
    expect(rows.join()).toContain('Der Müller wohnt seit vierzig Jahren am Bach');
  });
});

describe('a line that only points elsewhere', () => {
  it.each([
    ['de', 'Der Verein mietet im Mai das alte Boot.', 'Weitere Informationen stehen auf der Seite des Vereins.'],
    ['fr', 'Le club loue en mai le vieux bateau.', 'Pour en savoir plus, lisez la page du club.'],
    ['es', 'El club alquila en mayo la barca vieja.', 'Para más información, la página del club está abierta.'],
    ['ja', '会は五月に古い舟を借りる。', '詳しくは、次の章を読んでください。'],
  ])('is on no slide in %s', async (lang, told, line) => {
    const { slides } = await make(`---\nlang: ${lang}\ntitle: T\n---\n\n## H\n\n${told} ${line}\n`, `${lang}.md`);
    const words = slides.flatMap(({ title, texts }) => [title, ...texts.map((one) => one.text)]).join();
    expect(words).toContain(told.slice(0, 8));
    expect(words).not.toContain(line.slice(0, 8));
  });
});

describe('a statement that tells how something changed', () => {
  it('lights neither the old nor the new amount by itself, in a language whose clauses are not cut', async () => {
    const { slides } = await make(
      `---\nlang: pt\n---\n\n# O farol\n\n## A gente\n\nA equipa passou de 22 a 31 pessoas.\n`,
      'farol.md',
    );
    const statement = slides.find(({ layout }) => layout === 'statement');
    expect(statement?.title).toContain('de 22 a 31 pessoas');
    expect(JSON.stringify(statement)).not.toContain('"accent":"22"');
  });
});

describe('the last but one of a list', () => {
  it('loses the word that joins it to the last, in every language that has a pack', async () => {
    const rows = await shown(
      claims,
      'hi',
      `# घाट\n\n## नाव\n\n* नाव पुरानी है और धीरे चलती है, या\n* नाव नई है और तेज़ चलती है\n`,
    );
    expect(rows.join()).toContain('धीरे चलती है');
    expect(rows.join()).not.toMatch(/, या/u);
  });
});

describe('what leads into a list', () => {
  it('keeps what ties it, where no comma parts the two and the verb stands where it does for its sake', async () => {
    const rows = await shown(
      claims,
      'da',
      `# Havnen\n\n## Bådene\n\nFor eksempel kan havnen vælge en af to både:\n\n* Den gamle båd fra øen\n* Den nye båd fra byen\n`,
    );
    expect(rows).toEqual([
      'Den gamle båd fra øen | Den nye båd fra byen | For eksempel kan havnen vælge en af to både:',
    ]);
  });

  it('has items without the word that joins them, whether a comma stands before it or not', async () => {
    const rows = await shown(
      claims,
      'vi',
      `# Cảng\n\n## Thuyền\n\n* Chiếc thuyền cũ từ đảo hoặc\n* Chiếc thuyền mới từ thành phố\n`,
    );
    expect(rows.join()).toContain('Chiếc thuyền cũ từ đảo');
    expect(rows.join()).not.toMatch(/hoặc/u);
  });
});

describe('a name that begins small and goes on large', () => {
  it('stays as it is at the beginning of a line', async () => {
    const rows = await shown(claims, 'ja', `# 港\n\n## 道具\n\n- 舟の予約\n  - iOSとAndroid\n- 港の地図\n`);
    expect(rows.join()).toContain('iOSとAndroid');
  });
});

describe('the last but one of a Chinese list', () => {
  it('loses the word that joins it to the last', async () => {
    const rows = await shown(
      claims,
      'zh',
      `# 渡口\n\n## 船\n\n* 旧船走得很慢，也常常漏水，或者\n* 新船走得很快，从来不漏水\n`,
    );
    expect(rows.join()).toContain('也常常漏水');
    expect(rows.join()).not.toMatch(/或者/u);
  });
});

describe('a large figure whose sentence is cut at a comma', () => {
  it('is not headed by how that sentence begins, where clauses are not known', async () => {
    const { slides } = await make(
      `---\nlang: pt\ntitle: O cais\n---\n\nO estudo do porto também aponta que 52% dos barqueiros, com mais de quarenta anos de idade, não apoiam a obra do cais.\n`,
      'cais.md',
    );
    expect(slides.map(({ title }) => title)).toEqual(['O cais', '52%', 'Obrigado']);
  });
});

describe('a long beginning without a heading', () => {
  it('has a slide for each minute of it, though headings come behind it', async () => {
    const sentences = [
      'Los pescadores del pequeño puerto pidieron durante años que el dique se levantara antes de las grandes mareas de la primavera.',
      'El ayuntamiento prefería esperar a que la región pagara también el muelle donde las barcas descargan cada mañana.',
      'Un ingeniero que venía de la ciudad vecina propuso poner delante del dique bloques sacados de la cantera del llano.',
      'Los vecinos de las primeras casas temían que los camiones cargados de piedra rompieran la única calle que baja al puerto.',
      'La obra empezó una mañana de noviembre bajo una lluvia fina con dos grúas alquiladas a una empresa de la costa.',
      'Nadie pensaba entonces que los bloques aguantarían tan bien durante la tormenta que se llevó las cabañas del espigón.',
    ];
    const { slides } = await make(
      `---\nlang: es\ntitle: El dique\n---\n\n${[...sentences, ...sentences.map((one) => one.replace(/^(?:Los|El|Un|La|Nadie)/u, '$& viejo'))].join('\n\n')}\n\n## Después\n\nLa lonja abrió en mayo.\n`,
      'dique.md',
    );
    expect(slides.filter(({ layout }) => layout === 'statement').length).toBeGreaterThan(1);
  });
});

describe('what a date is only compared to, or what only would have been', () => {
  it('is no event of a line of time', async () => {
    const text = `# Der Hafen

## Seither

Schon 1968 gab es einen Kran am oberen Kai. 1974 kaufte die Gemeinde den Hafen für wenig Geld. 1986 riss ein Hochwasser den Steg fort. 1991 baute der Verein einen neuen Steg aus Eiche. Ohne das Eis wäre der Handel 1994 stark gewachsen. Die Preise sanken gegenüber 1995 um ein Drittel.
`;
    const [line = ''] = await shown('timeline', 'de', text);
    expect(line).toContain('1974');
    expect(line).not.toMatch(/1994|1995/);
    const russian = `# Порт

## С тех пор

В 2031 году город построил кран. В 2032 году порт купил две лодки. В мае 2033 года пришёл паром. В 2034 году общество построило новый причал. Цены упали по сравнению с 2035 годом на треть.
`;
    const [other = ''] = await shown('timeline', 'ru', russian);
    expect(other).toContain('2031');
    expect(other).not.toContain('2035');
  });
});

it('a share that stands in how a clause goes on, and grows, is no part of a whole', async () => {
  const text =
    '# Il porto\n\nIl porto è vecchio.\n\n## Le barche\n\nAl terzo posto la Lombardia, con un’inflazione in crescita dell’8,4% e molte barche.\n';
  expect(await shown('proportion', 'it', text)).toEqual([]);
});

it('the line that says where a Korean report was written is not shown', async () => {
  const text =
    '# 항구 소식\n\n(서울=한빛1) 김바다 기자 = 2031년 말 기준 항구의 배가 40척에 달하는 것으로 집계됐다. 선원은 모두 120명이다.\n';
  const slides = [
    ...(await shown(claims, 'ko', text)),
    ...(await shown('number', 'ko', text)),
    ...(await shown('statement', 'ko', text)),
  ];
  expect(slides.join()).not.toContain('기자');
});

describe('what stands before a colon', () => {
  it('is no name of what stands behind it where it has a verb, or only points', async () => {
    const french =
      '# Le port\n\nLe port est vieux. La ville paie. La réponse est désormais : quarante bateaux et deux grues.\n';
    expect((await shown('points', 'fr', french)).join()).not.toMatch(/La réponse est désormais \|/);
    const arabic =
      '# الميناء\n\nفي الميناء ثلاثة قوارب قديمة. وهي: القارب الأول والقارب الثاني والقارب الثالث. السماء صافية اليوم.\n';
    expect((await shown('points', 'ar', arabic)).join()).not.toMatch(/وهي \|/);
  });
});

it('what leads into numbered things in Chinese has a colon of its own script behind it', async () => {
  const text = `# 港口的冬天

这个港口不大。

## 为什么停航

渡轮每年冬天都会在一月到三月之间停航几个星期，一是天气太冷，海面结冰；二是船员不够，年轻人都走了；三是码头太旧，木桩需要更换。明年春天会好一些。
`;
  const [rows = ''] = await shown('points', 'zh', text);
  expect(rows).toContain('天气太冷，海面结冰 | 船员不够，年轻人都走了 | 码头太旧，木桩需要更换');
  expect(rows).toContain('停航几个星期：');
});
