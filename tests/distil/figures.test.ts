import type { Sentence } from '#model';
import { describe, expect, it } from 'vitest';
import { dates } from '../../scripts/distil/dates.ts';
import { figures } from '../../scripts/distil/figures.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { told } from './told.ts';

function read(text: string, lang = 'en'): [string, number][] {
  const pack = packFor(lang);
  return figures(text, pack, dates(text, pack)).map((figure) => [figure.text, figure.value]);
}

describe('a number in an article', () => {
  it('keeps its thousands together, however many there are', () => {
    expect(read('More than 53,000 tonnes of steel went in, and 1,250,000 rivets.')).toEqual([
      ['More than 53,000 tonnes', 53_000],
      ['1,250,000 rivets', 1_250_000],
    ]);
    expect(read('Die Brücke ist 12.262 Meter lang und 4,5 Meter breit.', 'de').map(([, value]) => value)).toEqual([
      12_262, 4.5,
    ]);
  });

  it('counts nothing where a verb says what it means', () => {
    expect(read('A depth of -1 means that there is no floor, and 40 equals all boats of the bay.')).toEqual([
      ['-1', -1],
      ['40', 40],
    ]);
  });

  it('is so many times another, whatever word stands before that', () => {
    expect(read('They have 1.5 times the number of boats, and 20 offers the town a berth.')).toEqual([
      ['1.5 times', 1.5],
      ['20', 20],
    ]);
  });

  it('is how old something is, and no length of time without that', () => {
    expect(read('A two-year-old yard and its 20-year-old crane stand there.').map(([text]) => text)).toEqual([
      'two-year-old',
      '20-year-old',
    ]);
  });

  it('is none where a name begins with “zero-”', () => {
    expect(read('A zero-day leak sank the zero-trust boats, and zero days were lost.').map(([text]) => text)).toEqual([
      'zero days',
    ]);
  });

  it('is so many of a round number, but of no length of time', () => {
    const shares = (text: string) =>
      told(text)
        .figures.filter(({ measure }) => measure === 'share')
        .map((figure) => figure.text);
    expect(shares('About 4 in 10 boats are not insured.')).toEqual(['About 4 in 10']);
    expect(shares('Three in four crews are paid.')).toEqual(['Three in four']);
    expect(shares('They built 4 in 10 days, and 40 in 10 towns.')).toEqual([]);
  });

  it('keeps the point that it begins with', () => {
    expect(read('A berth is let at .125 crowns a day, or at $.50.').map(([, value]) => value)).toEqual([0.125, 0.5]);
    expect(read('The tug ran on .NET 8 for a year, 40 boats on none.').map(([, value]) => value)).toContain(40);
  });

  it('has no qualifier that belongs to the verb', () => {
    expect(read('You fork over $20 a year for it.')[0]?.[0]).toBe('$20 a year');
    expect(read('It costs over $20 a year.')[0]?.[0]).toBe('over $20 a year');
    expect(read('It cost $20 a year earlier.')[0]?.[0]).toBe('$20');
  });

  it('counts officers of the police, but nothing at eight in the evening', () => {
    expect(read('57 police officers came at 8 p.m., and 40 people sometimes swim.')).toEqual([
      ['57 police officers', 57],
      ['8 p.m.', 8],
      ['40 people', 40],
    ]);
    const measures = figures('It opens at 8 p.m., or at 10 AM.', packFor('en'), []).map(({ measure }) => measure);
    expect(measures).toEqual(['other', 'other']);
  });

  it('has its unit with it, whatever letters stand right behind that', () => {
    expect(read('今年は2854億kWhに届き、年1,500kℓ以上を使う。', 'ja').map(([text]) => text)).toEqual([
      '2854億kWh',
      '1,500kℓ以上',
    ]);
    expect(read('Der Umsatz lag bei 19,9 Bill. Euro, die Kosten bei 3 Mia. Franken.', 'de')).toEqual([
      ['19,9 Bill. Euro', 19.9e12],
      ['3 Mia. Franken', 3e9],
    ]);
  });

  it('has all that it counts, but no verb and no measure of another thing', () => {
    expect(read('The owners of 400 boats and crews had to go.')).toEqual([['400 boats and crews', 400]]);
    expect(read('The yard has 40 boats and plans to grow.')).toEqual([['40 boats', 40]]);
    expect(read('It has 40 boats and tons of sand.')).toEqual([['40 boats', 40]]);
  });

  it('has what it counts behind a word that has a digit, and counts things that are called by a number', () => {
    expect(read('The harbour plans at least 4,000 5G berths.')[0]).toEqual(['at least 4,000 5G berths', 4000]);
    expect(read('It ordered 35 Halyard 175s and twenty 787s.')).toEqual([
      ['35 Halyard 175s', 35],
      ['twenty 787s', 20],
    ]);
    expect(read('The yard keeps two 1980s boats.').map(([text]) => text)).not.toContain('two 1980s');
    expect(read('The ferry line has 30 single aisle aircraft.')).toEqual([['30 single aisle aircraft', 30]]);
    expect(read('The year came in at Aus$6.41 billion.')).toEqual([['Aus$6.41 billion', 6.41e9]]);
  });

  it('may be written in two words without a hyphen', () => {
    expect(read('Ninety seven per cent of the boats are moored.')).toEqual([['Ninety seven per cent', 97]]);
  });

  it('keeps the minus before it, and takes no dash for one', () => {
    expect(read('It fell to -5 °C in the yard.')).toEqual([['-5 °C', -5]]);
    expect(read('Sales changed by −2.8 % last year.')).toEqual([['−2.8 %', -2.8]]);
    expect(read('The yard has two halls - 12 boats stand in each.').at(-1)).toEqual(['12 boats', 12]);
  });

  it('is part of a name that does something', () => {
    expect(read('Halyard 22 brings the old lamps back.')).toEqual([['22', 22]]);
    expect(figures('Halyard 22 brings the old lamps back.', packFor('en'), [])[0]?.measure).toBe('version');
    expect(figures('YArd 15 goes on with it.', packFor('en'), [])[0]?.measure).toBe('version');
    expect(read('Nearly 40 boats sank.')).toEqual([['Nearly 40 boats', 40]]);
    const [named] = figures('We believe this nameless 404 stems from the gate.', packFor('en'), []);
    expect([named?.text, named?.measure]).toEqual(['404', 'version']);
    expect(figures('This 500 comes from the pump.', packFor('en'), [])[0]?.unit).toBe('');
    expect(read('This year 300 boats came, and after this 200 crews left.')).toEqual([
      ['300 boats', 300],
      ['200 crews', 200],
    ]);
    expect(read('This 12 months were cold.')).toEqual([['12 months', 12]]);
  });

  it('is no amount where it says how old somebody is, or from which year one thing is', () => {
    expect(read('Most of them learn to row in their 30s.')).toEqual([]);
    expect(told('It looks like Reed’s 1990 cutter Gull.').figures.map(({ measure }) => measure)).toEqual(['year']);
  });

  it.each([
    ['en', 'The basin was dug in about 600 BCE.', 'about 600 BCE'],
    ['en', 'It silted up between 450 and 520 C.E. and was left.', 'between 450 and 520 C.E.'],
    ['en', 'In 1200 BC the gate was new.', '1200 BC'],
    ['de', 'Das Becken entstand um 600 v. Chr. im Norden.', '600 v. Chr.'],
    ['fr', 'Le bassin fut creusé en 600 av. J.-C. au nord.', '600 av. J.-C.'],
    ['es', 'La dársena se excavó en 600 antes de Cristo.', '600 antes de Cristo'],
  ])(
    'is a year where its era stands behind it, which it keeps, and no date beside those of ours (%s): %s',
    (lang, text, year) => {
      const pack = packFor(lang);
      const [figure, ...more] = figures(text, pack, dates(text, pack));
      expect([figure?.text.slice(-year.length), figure?.measure, more]).toEqual([year, 'year', []]);
      expect(dates(text, pack).filter(({ iso }) => iso !== '')).toEqual([]);
    },
  );

  it('is no amount where it is the year of a quarter', () => {
    expect(told('The yard told its third quarter 2023 results in May.').figures.map(({ measure }) => measure)).toEqual([
      'year',
    ]);
  });

  it('keeps that something is above it, though an article stands between', () => {
    expect(read('The service has to be above the 99% uptime that the town asks for.')).toEqual([['above the 99%', 99]]);
  });

  it('is none in what a file is that the text leads to', () => {
    expect(read('See the count of boats (PDF, 1.2 MB, 26 pages) or that of ropes (3.5 MB PDF, 8 pages).')).toEqual([]);
    expect(read('The program reads files (PDF and others) of 26 pages.')).toEqual([['26 pages', 26]]);
  });

  it('is none within the number of a telephone', () => {
    expect(
      read('Dial +1 888 286 8010, (617) 801-6888, +44 (0)5551 010199 or 646-274-2455 to hear of the 12 boats.'),
    ).toEqual([['12 boats', 12]]);
  });

  it('is none where it numbers a picture or a table', () => {
    expect(read('As Figure 2 shows, 40 boats were lost (see Table 3).')).toEqual([['40 boats', 40]]);
    expect(read('Abbildung 4 zeigt 12 Boote.', 'de')).toEqual([['12 Boote', 12]]);
  });

  it('is none where it tells on which page something was read', () => {
    expect(read('The harbour book (vol. 3, p. 41 and pp. 93–94, 97) counts 40 boats.')).toEqual([['40 boats', 40]]);
    expect(read('Nach dem Hafenbuch (S. 12 ff.) waren es 40 Boote.', 'de')).toEqual([['40 Boote', 40]]);
    expect(read('She wrote 312 pp. of the keeper’s. 12 boats sank.')).toContainEqual(['12 boats', 12]);
  });

  it('is none within a formula or the hash of a change', () => {
    expect(read('The rate is r = 0.25 * 5594518 then.')).toEqual([]);
    expect(read('Mend the crane - 703fdcc and 12 boats')).toEqual([['12 boats', 12]]);
  });

  it('is none in a mark between two signs of a currency', () => {
    expect(read('It reads $2a$ and $2b$ knots.')).toEqual([]);
    expect(read('It costs $2 and 5 knots.')[0]).toEqual(['$2', 2]);
  });

  it('keeps both of what it may be', () => {
    // A rate behind what is counted is nothing that it does.
    expect(read('The quay has 40,000 visitors a year.')).toEqual([['40,000 visitors a year', 40000]]);
    expect(read('Of 900 guests 22 offers a berth to others.').map(([text]) => text)).not.toContain('22 offers');
    expect(read('It takes 10 or 20 hours a week.')).toEqual([['10 or 20 hours a week', 10]]);
    expect(read('The toll is $3 or $4.').map(([text]) => text)).toEqual(['$3 or $4']);
    expect(read('Some 5% or 10% of them leak.').map(([text]) => text)).toEqual(['Some 5% or 10%']);
    expect(read('Das kostet 10 oder 20 Stunden pro Woche.', 'de')[0]?.[0]).toBe('10 oder 20 Stunden pro Woche');
    expect(read('Il faut 4 ou 5 litres.', 'fr')[0]?.[0]).toBe('4 ou 5 litres');
    expect(read('Hacen falta 4 o 5 litros.', 'es')[0]?.[0]).toBe('4 o 5 litros');
    expect(read('Choose 30, 60, 90 or 180 days, 1 or 2 years.').map(([text]) => text)).toEqual([
      '30',
      '60',
      '90',
      '180 days',
      '1 or 2 years',
    ]);
    // A share is not an amount, nor is a year.
    expect(read('It costs 5% or $4.').map(([text]) => text)).toEqual(['5%', '$4']);
    expect(read('They came in 2019 or 2020.').map(([text]) => text)).toEqual(['2019', '2020']);
  });

  it('keeps both ends of its range', () => {
    expect(read('It takes 1,200–1,500 litres.')).toEqual([['1,200–1,500 litres', 1200]]);
    expect(read('Between 2 and 3 million people came.')[0]?.[1]).toBe(2_000_000);
    expect(read('Walkers have a 20 to 30 percent lower risk.')).toEqual([['20 to 30 percent', 20]]);
    expect(
      read('Der Kahn kostet zwischen 27.000 und 40.000 Euro und 3 bis 5 Tage.', 'de').map(([text]) => text),
    ).toEqual(['zwischen 27.000 und 40.000 Euro', '3 bis 5 Tage']);
    expect(read('Il faut entre 4 et 5 litres.', 'fr')).toEqual([['entre 4 et 5 litres', 4]]);
    expect(read('费用在300元到800元之间。', 'zh')).toEqual([['300元到800元', 300]]);
    // From one to the other is a change, and no range.
    expect(read('The lock was widened from 180 to 240 metres.').at(-1)?.[0]).toBe('240 metres');
    expect(read('Motor boats went from 39% in 2019 to 49% in 2021.').map(([text]) => text)).toEqual([
      '39%',
      '2019',
      '49%',
      '2021',
    ]);
  });

  it('is not qualified by what belongs to the verb before it', () => {
    expect(read('The gifts added up to $17M.')).toEqual([['$17M', 17_000_000]]);
    expect(read('The ferry takes up to 40 carts.')).toEqual([['up to 40 carts', 40]]);
  });

  it('is not qualified by the “by” of those who did it, as of what it changed by', () => {
    expect(read('The ferry is used daily by over 300 crews.')).toEqual([['over 300 crews', 300]]);
    for (const changed of ['was reduced', 'dropped'])
      expect(read(`The fleet ${changed} by over 300 boats.`)).toEqual([['by over 300 boats', 300]]);
  });

  it('has its qualifier before an article, too, where that can mean nothing else', () => {
    const [first] = read('Boats beat barges by about a 55% to 43% ratio.');
    expect(first).toEqual(['by about a 55%', 55]);
    expect(read('Rope saw nearly a 40% rise.')).toEqual([['nearly a 40%', 40]]);
    expect(read('They wrote about a 12% cut.')).toEqual([['12%', 12]]);
  });

  it('is read whole where it is written in steps, and with what it measures', () => {
    expect(read('蔵書は1万2千冊だ。', 'ja')).toEqual([['1万2千冊', 12_000]]);
    expect(read('新增绿地200万平方米。', 'zh')).toEqual([['200万平方米', 2_000_000]]);
  });

  it('keeps the symbol of its unit, in every language', () => {
    const texts = (text: string, lang?: string) => read(text, lang).map(([figure]) => figure);
    expect(
      texts('The cellar stays below 18 °C, the pump lifts 5 m³ each hour, and a sack weighs more than 30 kg.'),
    ).toEqual(['below 18 °C', '5 m³ each hour', 'more than 30 kg']);
    expect(texts('Trains run at up to 320 km/h; the film takes roughly 250 MB; the lamp draws 60W.')).toEqual([
      'up to 320 km/h',
      'roughly 250 MB',
      '60W',
    ]);
    expect(texts('Das Dach liefert 40 kWh pro Tag.', 'de')).toEqual(['40 kWh pro Tag']);
    expect(texts('Each house gets 20 day passes and waits 3 days.')).toEqual(['20 day passes', '3 days']);
    expect(texts('The hall has 12 Greek columns and 3 gates.')).toEqual(['12 Greek columns', '3 gates']);
  });

  it('keeps what softens it', () => {
    expect(read('About 200 trains cross it, nearly 4,600 people built it.')).toEqual([
      ['About 200 trains', 200],
      ['nearly 4,600 people', 4600],
    ]);
  });
});

describe('a figure as an object', () => {
  const first = (text: string, lang = 'en') => told(text, lang).figures.find(({ measure }) => measure !== 'year');

  it('has its qualifier, digits, value, scale, unit and other currency', () => {
    expect(first('In May 2025 the town pledged over 380 million crowns ($36.4 million) for the quay.')).toMatchObject({
      text: 'over 380 million crowns',
      qualifier: 'over',
      digits: '380',
      value: 380_000_000,
      scale: 'million',
      unit: 'crowns',
      when: 'In May 2025',
    });
    expect(first('The town pledged 380 billion yuan ($52.4 billion).')).toMatchObject({
      unit: 'yuan',
      measure: 'money',
      alternate: '$52.4 billion',
    });
  });

  it('keeps a qualifier behind it, or on both sides', () => {
    expect(first('It takes 85 or more boats.')).toMatchObject({ text: '85 or more boats', unit: 'boats' });
    expect(first('Boats of 85 metres or more stay out.')).toMatchObject({ qualifier: 'or more', unit: 'metres' });
    expect(first('Nearly 85 boats or so came.')?.qualifier).toBe('Nearly … or so');
    expect(first('There were ~120+ million visits.')?.qualifier).toBe('~ … +');
    expect(first('The margin of error was +/- 5.3%.')?.qualifier).toBe('+/-');
    expect(first('Why did 95+% of the calls fail?')).toMatchObject({ text: '95+%', unit: '%', qualifier: '+' });
    expect(first('Fold it every 30 minutes.')).toMatchObject({ text: 'every 30 minutes', qualifier: 'every' });
    expect(first('It was closed for over 20 days.')?.qualifier).toBe('over');
    expect(first('The sea lies between two towns.')?.qualifier).toBe('');
    for (const range of ['between SEK 2.6 and 2.9 billion', 'between USD 40 and USD 60 million', 'between €4 and €6'])
      expect(first(`The yard expects sales of ${range} this year.`)).toMatchObject({
        text: range,
        qualifier: 'between',
      });
  });

  it('is a share, a duration, a count or money, with its rate', () => {
    expect(first('Up to 45% of the catch was lost.')).toMatchObject({
      measure: 'share',
      unit: '%',
      qualifier: 'Up to',
    });
    expect(told('The key was lost in a third-party yard, in half-tide water.').figures).toEqual([]);
    expect(told('No yard has sold more boats in a quarter.').figures).toEqual([]);
    expect(first('The rope was cut in half.')).toMatchObject({ measure: 'share', text: 'half' });
    expect(first('It sold boats in a quarter of the towns.')).toMatchObject({ measure: 'share', text: 'a quarter' });
    expect(first('Two thirds of the boats sank.')).toMatchObject({ measure: 'share', text: 'Two thirds' });
    expect(first('It serves 5 million guests per day.')).toMatchObject({ measure: 'count', unit: 'guests per day' });
    expect(first('A 45-day permit costs $3.50.')).toMatchObject({ measure: 'duration', unit: 'day' });
  });

  it('is none where the number belongs to a name', () => {
    const versions = (text: string) => told(text).figures.map(({ measure }) => measure);
    expect(versions('The gate answers with a 503 status code, and not with a 404 error')).toEqual([
      'version',
      'version',
    ]);
    expect(versions('The gate told of 404 errors')).not.toContain('version');
    expect(versions('Otter.js 18, GPT-4, v1.85.0 and section 3')).toEqual(['version', 'version', 'version', 'version']);
    expect(versions('It was counted with a lamp of the kind q9-12900K')).toEqual(['version']);
    expect(versions('It was counted with about 12K lamps')).toEqual(['count']);
    expect(versions('A list of keys like 1Lantern, and a gate that kept 404-ing')).toEqual(['version', 'version']);
    expect(versions('The cable carries 5Mbit')).toEqual(['count']);
    expect(versions('The Quiet Harbour, Part 1 provides a chart of the bay')).toEqual(['version']);
    expect(versions('Nobody knows in which part 3 boats are moored')).not.toContain('version');
  });

  it('is said of what it is measured by, in two words or one', () => {
    expect(told('The roof costs €148 per square metre to lay.').figures[0]?.text).toBe('€148 per square metre');
    expect(told('El parque ocupa 800 kilómetros cuadrados.', 'es').figures[0]?.unit).toBe('kilómetros cuadrados');
    expect(told('Le parc couvre 800 kilomètres carrés.', 'fr').figures[0]?.unit).toBe('kilomètres carrés');
  });

  it('is about as many where “some” stands before hundreds of them', () => {
    expect(told('That night some two hundred fishermen left the harbour.').figures[0]).toMatchObject({
      digits: 'two',
      qualifier: 'some',
    });
  });

  it('are whole where their thousands are parted by a plain space', () => {
    const found = (text: string, lang: string) => told(text, lang).figures.map(({ text: one, value }) => [one, value]);
    expect(found('Il faudrait au moins 40 000 pommiers.', 'fr')).toEqual([['au moins 40 000 pommiers', 40_000]]);
    expect(found('Młyn ma 2 600 worków mąki.', 'pl')[0]?.[1]).toBe(2600);
    expect(found('We took bus 12 100 times.', 'en').map(([, value]) => value)).not.toContain(12_100);
  });

  it('is no part of a name where a game or a vote ended so', () => {
    const measures = (text: string) => told(text).figures.map((figure) => [figure.text, figure.measure]);
    expect(measures('Ober came from behind to beat Kalvik 3–2 on Saturday.')).toEqual([['3–2', 'amount']]);
    expect(measures('The crew of Ober beat Kalvik 3-2 on Saturday.')).toEqual([['3-2', 'amount']]);
    expect(measures('She flew there in an old Boeing 747-8 on Saturday.').map(([, measure]) => measure)).not.toContain(
      'amount',
    );
  });

  it('is a year where it does something', () => {
    expect(
      told('Dry as 1931 was for the mill, 1932 seems set to be dryer still.').figures.map(({ unit }) => unit),
    ).toEqual(['', '']);
    expect(told('After the flood, 1932 lamps were lit.').figures[0]?.unit).toBe('lamps');
  });

  it.each([
    ['en', 'More than 2000 have left the island since the flood.'],
    ['de', 'Mehr als 2000 verließen die Insel seit der Flut.'],
    ['es', 'Más de 2000 dejaron la isla desde la riada.'],
    ['fr', 'Plus de 2000 ont quitté l’île depuis la crue.'],
  ])('is none where it is compared (%s)', (lang, text) => {
    expect(told(text, lang).figures.map(({ measure }) => measure)).not.toContain('year');
    expect(told(text, lang).dates).toEqual([]);
  });
});

describe('figures of other languages', () => {
  it('know the small words that belong to them', () => {
    expect(read('实际丢失率仅为7.8%。', 'zh')).toEqual([['仅为7.8%', 7.8]]);
    expect(read('今年再买800把桨。', 'zh')).toEqual([['800把', 800]]);
    expect(read('Tres de cada cuatro barcas salen de noche.', 'es').map(([text]) => text)).toEqual([
      'Tres de cada cuatro',
    ]);
    expect(read('Der Rat stimmte mit 38 gegen 21 Stimmen zu.', 'de').map(([text]) => text)).toEqual([
      '38 gegen 21 Stimmen',
    ]);
  });

  it('are none behind what they only number, whatever comes next', () => {
    const counted = (text: string, lang: string) =>
      told(text, lang).figures.filter(({ measure }) => measure !== 'version');
    expect(counted('Cerrar el puerto 80 no reduce el riesgo.', 'es')).toEqual([]);
    expect(counted('Closing port 8080 does not help.', 'en')).toEqual([]);
    expect(counted('A porta 8080 não ajuda.', 'pt')).toEqual([]);
    expect(counted('关闭端口8080没有用。', 'zh')).toEqual([]);
    expect(counted('Había 80 no.', 'es').map(({ text }) => text)).toEqual(['80']);
    expect(counted('It answers all port 80 requests, and sends a header (on port 443 requests).', 'en')).toEqual([]);
    expect(counted('For tier 2 or tier 3 boats, no rope is kept.', 'en')).toEqual([]);
    expect(counted('In this class 3 boats are moored.', 'en').map(({ text }) => text)).toEqual(['3 boats']);
    expect(counted('The crane sends 404 responses and 301 redirects.', 'en')).toEqual([]);
    expect(counted('The yard received 404 responses to its letter.', 'en').map(({ text }) => text)).toEqual([
      '404 responses',
    ]);
    expect(counted('In the port 40 boats are moored.', 'en').map(({ text }) => text)).toEqual(['40 boats']);
    expect(counted('The town has port 3 boats.', 'en').map(({ text }) => text)).toEqual(['3 boats']);
  });

  it('are no range where the two ends count different things', () => {
    expect(read('乗客は60人から3倍に増えた。', 'ja').map(([text]) => text)).toEqual(['60人', '3倍']);
    expect(read('乗客は60人から180人に増えた。', 'ja').map(([text]) => text)).toEqual(['60人から180人']);
  });

  it('do not stand in an address', () => {
    expect(read('ブラウザで http://localhost:8000/ を開く。', 'ja')).toEqual([]);
  });

  it('are one where a length of time is told in two units, and none where they number a rule', () => {
    expect(read('He served seven of the twelve months and 15 days.', 'en').map(([text]) => text)).toEqual([
      'twelve months and 15 days',
    ]);
    expect(read('It takes between two weeks and three months.', 'en')).toHaveLength(2);
    expect(read('Rule No. 6593 mandates that all 35 boats be mended.', 'en').map(([text]) => text)).not.toContain(
      '6593 mandates',
    );
    expect(read('In short: Spend 4 months on the quay.', 'en').map(([text]) => text)).toEqual(['4 months']);
  });

  it('have no rate where the year is named, and are no amount before a stop that makes them an ordinal', () => {
    const figure = (text: string) => read(text, 'de').map(([text]) => text);
    expect(figure('Der Hafen nahm 4.078,9 Millionen Euro im Jahr 2023 ein.')).toContain('4.078,9 Millionen Euro');
    expect(figure('Der Liegeplatz kostet 40 Euro im Jahr.')).toEqual(['40 Euro im Jahr']);
    const [first] = told('Der 1. Hafenmeister kam aus Brenna.', 'de').figures;
    expect(first?.measure).toBe('ordinal');
  });

  it('are none where they name a decade', () => {
    expect(read("It ends like a song of the '80s.", 'en')).toEqual([]);
    expect(read('It was so in the late 80s.', 'en')).toEqual([]);
    expect(read('It took 80s to start.', 'en')).toHaveLength(1);
    expect(read('El puerto cerró en los años 90 y nadie lo abrió.', 'es')).toEqual([]);
    expect(read('Le port ferma dans les années 90.', 'fr')).toEqual([]);
  });
});

describe('a number of a version', () => {
  const measures = (text: string, spans: Sentence['spans'] = []) =>
    told(text, 'en', { spans }).figures.map(({ text, measure }) => [text, measure]);

  it('is one at the beginning of a sentence too, and behind what counts from a first', () => {
    expect(measures('Otter 1.85 came with 30 lamps.')).toEqual([
      ['1.85', 'version'],
      ['30 lamps', 'count'],
    ]);
    expect(measures('The lamp was taken out in 3.0.')).toEqual([['3.0', 'version']]);
    expect(measures('Nearly 2.5 came.')).toEqual([['Nearly 2.5', 'amount']]);
  });

  it('is what stands among the words of code, but not what code alone says', () => {
    const span = (start: number, end: number) => [{ kind: 'code' as const, start, end }];
    expect(measures('Type lamp 650 to see it.', span(5, 13))).toEqual([['650', 'version']]);
    expect(measures('It takes 300 ms to see it.', span(9, 12))).toEqual([['300 ms', 'duration']]);
  });

  it('is none in a name that counts by years, behind a quarter, or joined to another of a name', () => {
    expect(told('The lamp came to the crews with Halyard 2031.2.').figures.map(({ measure }) => measure)).toEqual([
      'version',
    ]);
    expect(told('Halyard 2031 Q1 offers lamps, ropes and charts.').figures.map(({ text }) => text)).toEqual([
      '2031',
      '1',
    ]);
    expect(told('It runs on Tern 3 and 4, and on others.').figures.map(({ measure }) => measure)).toEqual([
      'version',
      'version',
    ]);
    expect(read('The yard mends 3 hulls and 4 masts.')).toEqual([
      ['3 hulls', 3],
      ['4 masts', 4],
    ]);
  });

  it('is none where a half comes behind it, nor where it is the time', () => {
    expect(read('She has been a six-and-a-half-hour sleeper for a while.')).toEqual([]);
    expect(read('Le marché ouvre à 07h00 et la traversée dure 2h30.', 'fr')).toEqual([]);
  });

  it('is one range where both of its ends have their sign', () => {
    expect(read('In May 10%-20% of the boats leak.')).toEqual([['10%-20%', 10]]);
    expect(read('A berth costs $10-$20 a day.')).toEqual([['$10-$20 a day', 10]]);
    expect(read('每年有10%-20%的船漏水。', 'zh')).toEqual([['10%-20%', 10]]);
  });

  it('is one in Chinese and Japanese words, however many steps it has', () => {
    expect(read('灯塔离港口两万八千公里。', 'zh')).toEqual([['两万八千公里', 28_000]]);
    expect(read('全国有一亿两千万人，其中二十五人住在岛上。', 'zh')).toEqual([
      ['一亿两千万人', 120_000_000],
      ['二十五人', 25],
    ]);
    expect(read('祭りに一万二千人が来た。', 'ja')).toEqual([['一万二千人', 12_000]]);
    expect(read('这件事十分重要，千万别忘了。', 'zh')).toEqual([]);
  });

  it('is none where it is one end of months', () => {
    expect(read('「4~5月」と答えた人は3.0%だった。', 'ja')).toEqual([['3.0%', 3]]);
  });

  it('has in Chinese and Japanese that it is by the hour or by the year', () => {
    expect(read('船は時速40kmを超える速さで走る。', 'ja')).toEqual([['時速40kmを超える', 40]]);
    expect(read('渡轮时速40公里。', 'zh')).toEqual([['时速40公里', 40]]);
    expect(read('泊位每月90克朗，油费500卢布。', 'zh')).toEqual([
      ['每月90克朗', 90],
      ['500卢布', 500],
    ]);
    expect(read('港の値段は90クローナです。', 'ja')).toEqual([['90クローナ', 90]]);
    expect(read('港口每年约3万人到访。', 'zh')).toEqual([['每年约3万人', 30000]]);
  });

  it('is none in Chinese where it is a day of the month or part of a name', () => {
    expect(read('港务局18日宣布，新船用3D图纸建造，3日内下水。', 'zh').filter(([text]) => text !== '3')).toEqual([
      ['3日内', 3],
    ]);
  });
});

describe('a decade', () => {
  it('whose century is not said is no number of years', () => {
    expect(read('00年代以降、町の舟は増えた。', 'ja')).toEqual([]);
    expect(read('90年代以来，有30艘船。', 'zh')).toEqual([['30艘', 30]]);
  });

  it('that goes on from another is no time in seconds', () => {
    expect(read('The number of boats went on growing over the 1670s and 80s.').map(([text]) => text)).not.toContain(
      '80s',
    );
    expect(read('The lamp is lit for 80s.').map(([text]) => text)).toContain('80s');
  });
});
